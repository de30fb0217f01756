"""A code on paper works as long as there is paper: after a lost register, a move, a deletion."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from carry.web_server import serving
from small_village import SMALL, TODAY

from generator.booklet.issue import issue_content
from generator.carry.live import sends_on
from generator.model.register import Register
from generator.publish.bringing import about_silent, forgotten, silent, without
from generator.publish.sent_on import SentOn, sent_on
from generator.publish.whose import Owner
from generator.reading import read_map
from generator.views import MapView, map_view

DECISION = "What was public once keeps an address"
OLD = "https://kaart.oud.example/dorp/"


def view_of(*former: str) -> MapView:
    found = read_map(SMALL).map
    assert found is not None
    return replace(map_view(found, TODAY), former_sites=former)


def register(**typed: object) -> Register:
    return Register.model_validate(typed)


HANDED_OUT = {"editie": "boekje", "datum": "2026-10-01", "site": "https://kleindorp.example/"}


class TestWhatOnlyTheSiteKnows:
    def test_a_register_that_got_lost_forgot_all_paper(self) -> None:
        there = register(edities=[HANDED_OUT])
        assert [one.name for one in forgotten(None, there)] == ["boekje"]
        assert [one.name for one in forgotten(register(naam="Kleindorp"), there)] == ["boekje"]
        assert forgotten(there, there) == ()
        assert forgotten(there, None) == ()

    def test_an_older_one_forgot_what_came_after(self) -> None:
        later = {**HANDED_OUT, "datum": "2026-11-01"}
        lost = forgotten(register(edities=[HANDED_OUT]), register(edities=[HANDED_OUT, later]))
        assert [one.day for one in lost] == [date(2026, 11, 1)]

    def test_what_would_say_nothing_any_more_is_named(self) -> None:
        there = register(gepubliceerd={
            "diensten": {"maaltijd": "Warme maaltijd", "belbus": "Belbus", "weg": "weg"},
        })  # fmt: skip
        gone = silent(view_of(), there)
        assert [one.id for one in gone] == ["weg"], "what has stopped still says so"
        assert "'diensten/weg.yml'" in about_silent(gone)
        assert silent(view_of(), without(there, gone)) == ()


class TestASiteThatMoved:
    def packed(self) -> SentOn:
        (found,) = sent_on(view_of(OLD))
        return found

    def test_each_printed_address_sends_on_to_the_same_one(self, tmp_path: Path) -> None:
        found = self.packed()
        assert found.filename == "doorsturen-kaart.oud.example-dorp.zip"
        with zipfile.ZipFile(io.BytesIO(found.data)) as files:
            names = set(files.namelist())
            assert {address + "index.html" for address, _ in view_of().permanent_links} <= names
            page = files.read("q/maaltijd/index.html").decode()
            assert 'content="0; url=https://kleindorp.example/q/maaltijd/"' in page
            assert (
                files.read(".htaccess") == b"Redirect permanent /dorp/ https://kleindorp.example/\n"
            )
            asked = files.read("LEESMIJ.txt").decode()
            files.extractall(tmp_path)
        assert f'"Wilt u alles onder {OLD} blijvend doorsturen (301)' in asked
        with serving(tmp_path) as address:
            assert sends_on(address, "https://kleindorp.example/", "q/maaltijd/")
            assert not sends_on(address, "https://kleindorp.example/", "q/bestaat-niet/")

    def test_the_same_map_gives_the_same_bytes(self) -> None:
        assert self.packed() == self.packed()
        assert sent_on(view_of()) == ()

    def test_the_site_at_the_old_address_is_still_hers(self) -> None:
        before, now = Owner("Oost", OLD), Owner("Oost", "https://nieuw.example/")
        assert not before.is_same(now)
        assert before.is_same(replace(now, before=(OLD,)))


class TestTheNumberOfAnEdition:
    """It counts the days on which something else came to stand there, not the printing."""

    @pytest.mark.parametrize(
        ("known", "since", "told"),
        [
            ((), "2026-11-21", "Uitgave 1, 21 november 2026"),
            (("2026-11-21",), "2026-11-21", "Uitgave 1, 21 november 2026"),
            (("2026-10-01", "2026-11-21"), "2026-10-01", "Uitgave 1, 1 oktober 2026"),
            (("2026-10-01", "2026-11-21"), "2026-11-28", "Uitgave 3, 28 november 2026"),
        ],
    )
    def test_it_stays_until_something_changes(
        self, known: tuple[str, ...], since: str, told: str
    ) -> None:
        view = replace(view_of(), register=register(uitgaven=list(known)))
        assert issue_content(view, date.fromisoformat(since))["text"] == told

    def test_a_sheet_for_a_day_has_the_number_of_the_map_and_its_own_day(self) -> None:
        view = replace(view_of(), register=register(uitgaven=["2026-10-01"]))
        text = issue_content(view, date(2026, 10, 1), date(2026, 11, 29))["text"]
        assert text == "Uitgave 1, 29 november 2026"

    def test_handing_out_a_booklet_that_is_the_same_makes_no_new_one(self) -> None:
        before = register(edities=[HANDED_OUT, {**HANDED_OUT, "datum": "2026-11-01"}],
                          uitgaven=["2026-10-01"])  # fmt: skip
        assert before.days_of_issues == (date(2026, 10, 1),)
