"""The page with a form, without scripts: what she types is kept, looked at, saved and put back."""

from __future__ import annotations

import errno
import re
import shutil
from collections.abc import Mapping
from datetime import timedelta
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from random import Random

import pytest
from desk.at_the_desk import AT_TEN, SERVER, AtTheDesk, read
from length import LONG
from small_village import EXAMPLE

from generator.desk.asked import PROOF
from generator.desk.saving.concepts import Concepts
from generator.editing.spans import opened
from generator.reading.kinds import KINDS

MEAL, ADDRESS = "diensten/maaltijd.yml", "diensten/maaltijd"
COFFEE = "activiteiten/koffie"
SAVE = {"_opslaan": "ja"}
Values = dict[str, list[str]]


class Controls(HTMLParser):
    """What a browser would send of the form that keeps things: the texts of its controls."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.values: Values = {}
        self._in, self._area, self._select = False, "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._in = "data-nu" in given
        elif self._in and tag == "input" and "name" in given:
            if given.get("type") not in {"checkbox", "radio"} or "checked" in given:
                self._add(given["name"], given.get("value", ""))
        elif self._in and tag == "textarea":
            self._area = given.get("name", "")
            self._add(self._area, "")
        elif self._in and tag == "select":
            self._select = given.get("name", "")
        elif self._select and tag == "option" and "selected" in given:
            self._add(self._select, given.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._in = False
        if tag == "textarea":
            self._area = ""
        if tag == "select":
            self._select = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            # A browser leaves out the first end of line.
            self.values[self._area][-1] += data.removeprefix("\n")

    def _add(self, name: str, value: str) -> None:
        self.values.setdefault(name, []).append(value)


def filled(page: str) -> Values:
    controls = Controls()
    controls.feed(page)
    return controls.values


def send(she: AtTheDesk, page: str, address: str = ADDRESS, **typed: str | list[str]) -> str:
    """Send the form on a page with some controls filled in otherwise; give the next page."""
    values: dict[str, str | list[str]] = {**filled(page)}
    values.pop(PROOF, None)
    return she.send(address, **{**values, **typed})


def live(she: AtTheDesk, page: str, address: str = ADDRESS, **typed: str) -> Mapping[str, object]:
    """Give what the page's script is told after a few letters."""
    answer = she.client.post(
        f"/beheer/nu/{address}", data={**filled(page), **typed}, headers={"Origin": SERVER}
    )
    assert answer.status_code == 200
    told: Mapping[str, object] = answer.json()
    return told


def drafts(she: AtTheDesk) -> Concepts:
    return Concepts(she.folder.parent / ".concepten")


def files(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*.yml"))}


@pytest.fixture
def example(tmp_path: Path) -> AtTheDesk:
    """The supporter at the desk of the example village."""
    folder = shutil.copytree(EXAMPLE, tmp_path / "dorp" / "kaart")
    return AtTheDesk(folder, tmp_path / "work").come_in()


class TestSaving:
    def test_one_field_saves_one_line(self, she: AtTheDesk) -> None:
        before = she.typed(MEAL).splitlines()
        page = send(she, she.page(ADDRESS), samenvatting="Warm eten aan de deur.", **SAVE)
        after = she.typed(MEAL).splitlines()
        assert [line for line in after if line not in before] == [
            "samenvatting: Warm eten aan de deur."
        ]
        assert "Opgeslagen." in read(page)
        assert drafts(she).all() == ()

    def test_without_a_change_nothing_is_written(self, she: AtTheDesk) -> None:
        before = files(she.folder)
        assert "niets veranderd" in read(send(she, she.page(ADDRESS), **SAVE))
        assert files(she.folder) == before

    def test_it_can_be_undone_to_the_byte(self, she: AtTheDesk) -> None:
        before = (she.folder / MEAL).read_bytes()
        saved = send(she, she.page(ADDRESS), samenvatting="Anders.", **SAVE)
        version = re.search(r'name="versie" value="([^"]+)"', saved)
        assert version is not None
        back = she.send("geschiedenis/terug", versie=version[1], plek=MEAL)
        assert "precies zoals het was" in read(back)
        assert (she.folder / MEAL).read_bytes() == before
        assert "Warme maaltijd" in read(back)

    def test_a_new_place_is_named_and_goes_with_the_same_undo(self, she: AtTheDesk) -> None:
        before = files(she.folder)
        page = send(she, she.page(COFFEE), COFFEE, **{"locatie._nieuw": "De Melkfabriek", **SAVE})
        assert "Er kwam ook een plek bij: De Melkfabriek" in read(page)
        assert 'href="/beheer/locaties/de-melkfabriek"' in page
        assert "locatie: de-melkfabriek" in she.typed(f"{COFFEE}.yml")
        version = re.search(r'name="versie" value="([^"]+)"', page)
        assert version is not None
        she.send("geschiedenis/terug", versie=version[1], plek=f"{COFFEE}.yml")
        assert files(she.folder) == before

    def test_a_new_place_that_was_filled_in_since_stays(self, she: AtTheDesk) -> None:
        page = send(she, she.page(COFFEE), COFFEE, **{"locatie._nieuw": "De Kan", **SAVE})
        version = re.search(r'name="versie" value="([^"]+)"', page)
        send(she, she.page("locaties/de-kan"), "locaties/de-kan", gecontroleerd="1-11-2026", **SAVE)
        assert version is not None
        she.send("geschiedenis/terug", versie=version[1], plek=f"{COFFEE}.yml")
        assert "de-kan" not in she.typed(f"{COFFEE}.yml")
        assert "gecontroleerd: 2026-11-01" in she.typed("locaties/de-kan.yml")

    def test_a_new_place_that_waits_is_made_later_all_the_same(self, she: AtTheDesk) -> None:
        live(she, she.page(COFFEE), COFFEE, **{"locatie._nieuw": "De Kan"})
        page = she.page(COFFEE)
        assert filled(page)["locatie._nieuw"] == ["De Kan"]
        send(she, page, COFFEE, **SAVE)
        assert "naam: De Kan" in she.typed("locaties/de-kan.yml")

    def test_something_new_begins_as_a_draft(self, she: AtTheDesk) -> None:
        page = she.page("diensten/soep?naam=Soep")
        assert not (she.folder / "diensten/soep.yml").exists()
        done = send(she, page, "diensten/soep", samenvatting="Kom langs.", themas=["eten"], **SAVE)
        assert "Opgeslagen" in read(done)
        assert opened((she.folder / "diensten/soep.yml").read_bytes()).content == {
            "naam": "Soep", "samenvatting": "Kom langs.", "themas": ["eten"],
        }  # fmt: skip

    def test_what_would_break_the_map_stays_a_draft(self, she: AtTheDesk) -> None:
        before = files(she.folder)
        page = send(she, she.page(ADDRESS), samenvatting="", **SAVE)
        assert "nog niet op de kaart" in read(page)
        assert files(she.folder) == before
        (draft,) = drafts(she).of(MEAL)
        assert draft.fields["samenvatting"] == ("",)

    def test_a_mistake_that_was_there_already_stops_nobody(self, she: AtTheDesk) -> None:
        path = she.folder / MEAL
        path.write_text(path.read_text(encoding="utf-8") + "onbekend: iets\n", encoding="utf-8")
        send(she, she.page(ADDRESS), samenvatting="Anders.", **SAVE)
        assert "samenvatting: Anders." in she.typed(MEAL)

    def test_a_file_that_cannot_be_read_is_left_alone(self, she: AtTheDesk) -> None:
        (she.folder / MEAL).write_bytes(b"naam: [half\n: :\n\t- x")
        before = (she.folder / MEAL).read_bytes()
        page = she.page(ADDRESS)
        send(she, page, naam="Anders", **SAVE)
        assert (she.folder / MEAL).read_bytes() == before

    @pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
    def test_when_the_disk_refuses_files_stay_and_what_she_typed_too(
        self, she: AtTheDesk, monkeypatch: pytest.MonkeyPatch, number: int
    ) -> None:
        before, page, usual = files(she.folder), she.page(ADDRESS), Path.replace

        def refuse(self: Path, target: Path) -> Path:
            if target.suffix == ".yml":
                raise OSError(number, "")
            return usual(self, target)

        with monkeypatch.context() as full:
            full.setattr(Path, "replace", refuse)
            told = send(she, page, samenvatting="Van mij.", **SAVE)
        assert "Opslaan lukt niet" in read(told)
        assert filled(told)["samenvatting"] == ["Van mij."]
        assert files(she.folder) == before
        send(she, told, **SAVE)
        assert "samenvatting: Van mij." in she.typed(MEAL)

    def test_what_no_page_of_ours_sends_is_refused(self, she: AtTheDesk) -> None:
        page, before = she.page(ADDRESS), files(she.folder)
        for name, text in (
            ("_getoond", "["), ("_getoond", "[" * 100_000), ("_begin", "geen letters!"),
            ("_concept", "../../dorp"), ("_concept", ""),
        ):  # fmt: skip
            assert "Er is niets opgeslagen" in read(send(she, page, **{name: text}, **SAVE))
        assert files(she.folder) == before
        assert drafts(she).all() == ()

    def test_forty_mistakes_elsewhere_stop_nobody(self, she: AtTheDesk) -> None:
        for number in range(40):
            (she.folder / f"diensten/fout-{number}.yml").write_bytes(b"naam: [half\nsoort: x\n")
        page = she.page(ADDRESS)
        told = live(she, page, samenvatting="Toch gewoon.")
        assert "Toch gewoon." in str(told["bladzijde"])
        send(she, page, samenvatting="Toch gewoon.", **SAVE)
        assert "samenvatting: Toch gewoon." in she.typed(MEAL)

    def test_what_was_opened_and_saved_is_the_same_to_the_byte(self, example: AtTheDesk) -> None:
        before = files(example.folder)
        every = sorted(path for folder in KINDS for path in (example.folder / folder).glob("*.yml"))
        for path in every if LONG else Random(14).sample(every, 4):
            address = f"{path.parent.name}/{path.stem}"
            told = read(send(example, example.page(address), address, **SAVE))
            assert "Er was niets veranderd" in told, address
        assert files(example.folder) == before


class TestNothingIsLost:
    def test_what_was_typed_is_there_again(self, she: AtTheDesk) -> None:
        live(she, she.page(ADDRESS), samenvatting="Half getypt")
        again = she.page(ADDRESS)
        assert filled(again)["samenvatting"] == ["Half getypt"]
        assert "U was hier mee bezig op 21 november 10.00" in read(again)
        assert "Half getypt" not in she.typed(MEAL)

    def test_after_the_program_was_started_anew(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        live(she, page, samenvatting="Half getypt")
        other = AtTheDesk(she.folder, she.workspace).come_in()
        assert filled(other.page(ADDRESS))["samenvatting"] == ["Half getypt"]
        # What she typed on in the old window meanwhile waited in the browser.
        waited = {**filled(page), "samenvatting": "Half getypt, en verder"}
        answer = other.client.post(
            f"/beheer/nu/{ADDRESS}", data=waited,
            headers={"Origin": SERVER, "X-Sleutel": other.desk.keys.proof},
        )  # fmt: skip
        assert answer.status_code == 200
        assert filled(other.page(ADDRESS))["samenvatting"] == ["Half getypt, en verder"]

    def test_rows_that_were_added_and_taken_away_come_back_so(self, she: AtTheDesk) -> None:
        page = she.page("activiteiten/koffie")
        name = next(name for name in filled(page) if re.fullmatch(r"wanneer\.\d+\.van", name))
        live(she, page, "activiteiten/koffie", **{name: "11.11"})
        again = she.page("activiteiten/koffie")
        assert "11.11" in str(filled(again))
        live(she, again, "activiteiten/koffie", samenvatting="Ook dit nog")
        last = filled(she.page("activiteiten/koffie"))
        assert "11.11" in str(last)
        assert last["samenvatting"] == ["Ook dit nog"]
        assert len(drafts(she).all()) == 1

    def test_two_tabs_lose_nothing(self, she: AtTheDesk) -> None:
        one, other = she.page(ADDRESS), she.page(ADDRESS)
        live(she, one, samenvatting="Uit het eerste venster")
        live(she, other, samenvatting="Uit het tweede venster")
        assert {draft.fields["samenvatting"] for draft in drafts(she).of(MEAL)} == {
            ("Uit het eerste venster",), ("Uit het tweede venster",),
        }  # fmt: skip
        assert "is hier ook iets getypt" in read(she.page(ADDRESS))

    def test_it_can_be_thrown_away(self, she: AtTheDesk) -> None:
        live(she, she.page(ADDRESS), samenvatting="Half getypt")
        send(she, she.page(ADDRESS), _weggooien="ja")
        assert "Half getypt" not in she.page(ADDRESS)
        assert drafts(she).all() == ()

    def test_what_was_under_way_when_she_saved_brings_no_draft_back(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        send(she, page, samenvatting="Opgeslagen zin.", _keer="3", **SAVE)
        live(she, page, samenvatting="Opgeslagen zi", _keer="2")
        assert drafts(she).all() == ()
        live(she, page, samenvatting="Met de terugknop, en verder", _keer="4")
        assert len(drafts(she).all()) == 1

    @pytest.mark.parametrize("late", [1, 2, 3], ids=["voor", "na de weigering", "na het opslaan"])
    def test_what_was_under_way_when_she_was_refused_brings_no_draft_back(
        self, she: AtTheDesk, late: int
    ) -> None:
        """Half of a word that was kept a second later is not what she was busy with."""
        page = she.page(ADDRESS)
        halfway = {"samenvatting": "", "kosten": "half", "_keer": "2"}
        if late == 1:
            live(she, page, **halfway)
        refused = send(she, page, samenvatting="", kosten="half", _keer="3", **SAVE)
        assert "nog niet op de kaart gezet" in read(refused)
        if late == 2:
            live(she, page, **halfway)
        saved = send(she, refused, samenvatting="Warm eten.", kosten="gratis", _keer="1", **SAVE)
        if late == 3:
            live(she, page, **halfway)
        assert "Opgeslagen" in read(saved)
        assert drafts(she).all() == ()
        assert "mee bezig" not in read(she.page(ADDRESS))

    def test_a_refused_save_tells_it_in_one_box(self, she: AtTheDesk) -> None:
        refused = read(send(she, she.page(ADDRESS), samenvatting="", **SAVE))
        assert "Eén antwoord klopt nog niet" in refused
        assert "nog niet op de kaart gezet" in refused
        assert "mee bezig" not in refused
        assert "mee bezig" in read(she.page(ADDRESS))

    def test_a_word_that_is_wrong_in_several_files_can_be_mended_one_by_one(
        self, she: AtTheDesk
    ) -> None:
        """It is told at the first file that has it; mended there, it is told at the next."""
        places = sorted((she.folder / "diensten").glob("*.yml"))[:3]
        for path in places:
            text = re.sub(r"themas: .*", "themas: [onbekends]", path.read_text(encoding="utf-8"))
            path.write_text(text, encoding="utf-8")
        for path in places:
            address = f"diensten/{path.stem}"
            page = she.page(address)
            name = next(name for name in filled(page) if name.startswith("themas"))
            assert "Opgeslagen" in read(send(she, page, address, _opslaan="ja", **{name: ["eten"]}))
            assert "onbekends" not in path.read_text(encoding="utf-8")

    def test_a_mistake_that_moved_to_another_line_or_row_is_not_new(self, she: AtTheDesk) -> None:
        wrong = "\n  - weekdag: woensdagg\n    van: 10.00\n    tot: 11.00"
        right = "\n  - weekdag: maandag\n    van: 10.00\n    tot: 11.00"
        path = she.folder / MEAL
        text = path.read_text(encoding="utf-8")
        path.write_text(f"{text}openingstijden:{right}{wrong}\n", encoding="utf-8")
        page = she.page(ADDRESS)
        saved = send(she, page, samenvatting="Met\nmeer regels.", **SAVE,
                     **{"openingstijden.0._weg": "ja"})  # fmt: skip
        assert "Opgeslagen" in read(saved)
        assert "maandag" not in she.typed(MEAL)
        assert "woensdagg" in she.typed(MEAL)

    def test_what_stands_there_twice_shows_both(self, she: AtTheDesk) -> None:
        path = she.folder / MEAL
        path.write_bytes(path.read_bytes() + b"\nsamenvatting: Een ander verhaal.\n")
        page = read(she.page(ADDRESS))
        assert "Neem: Vrijwilligers brengen een warme maaltijd bij u thuis." in page
        assert "Neem: Een ander verhaal." in page

    def test_a_button_that_shows_keeps_too(self, she: AtTheDesk) -> None:
        page = send(she, she.page(ADDRESS), samenvatting="Half getypt", _bekijk="ja")
        assert filled(page)["samenvatting"] == ["Half getypt"]

    def test_what_cannot_be_kept_is_said(self, she: AtTheDesk) -> None:
        (she.folder.parent / ".concepten").write_bytes(b"hers")
        told = live(she, she.page(ADDRESS), samenvatting="Half getypt")
        assert "Niet bewaard" in str(told["waarom"])
        assert "Houd dit venster open" in str(told["waarom"])


class TestTwoAtOnce:
    def test_another_field_is_kept(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        path = she.folder / MEAL
        path.write_text(she.typed(MEAL).replace("€ 8,50", "€ 9"), encoding="utf-8")
        send(she, page, samenvatting="Van mij.", **SAVE)
        assert "€ 9" in she.typed(MEAL)
        assert "samenvatting: Van mij." in she.typed(MEAL)

    def test_what_the_other_changed_is_said(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        (she.folder / MEAL).write_text(she.typed(MEAL).replace("€ 8,50", "€ 9"), encoding="utf-8")
        told = read(send(she, page, samenvatting="Van mij.", **SAVE))
        assert "Een ander veranderde hier intussen ook iets." in told
        assert "€ 8,50 per maaltijd → € 9 per maaltijd" in told
        assert "Een ander" not in read(send(she, she.page(ADDRESS), samenvatting="En nog.", **SAVE))

    def test_what_she_types_after_saving_is_there_when_she_loads_the_page_again(
        self, she: AtTheDesk
    ) -> None:
        clock = [AT_TEN]
        she.desk.now = lambda: clock[0]
        page = send(she, she.page(ADDRESS), samenvatting="Van mij.", **SAVE)
        address = f"{ADDRESS}?opgeslagen=ja&klaar={filled(page)['_concept'][0]}"
        assert "Opgeslagen." in read(she.page(address))
        clock[0] += timedelta(minutes=1)
        live(she, page, samenvatting="Van mij, en meer.")
        again = she.page(address)
        assert filled(again)["samenvatting"] == ["Van mij, en meer."]
        assert "Opgeslagen." not in read(again)

    def test_who_saves_reads_that_and_not_what_another_tab_left(self, she: AtTheDesk) -> None:
        one, other = she.page(ADDRESS), she.page(ADDRESS)
        (she.folder / MEAL).write_text(
            re.sub("samenvatting: .*", "samenvatting: Van haar.", she.typed(MEAL)), encoding="utf-8"
        )
        send(she, one, samenvatting="Half klaar.", **SAVE)  # is asked which of the two
        told = send(she, other, naam="Eten aan de deur", **SAVE)
        assert "Opgeslagen." in read(told)
        assert filled(told)["samenvatting"] == ["Van haar."]
        assert "is hier ook iets getypt dat niet is opgeslagen" in read(told)
        assert drafts(she).all()[0].fields["samenvatting"] == ("Half klaar.",)

    @pytest.mark.parametrize(("chosen", "stays"), [("mijn", "Van mij."), ("ander", "Van haar.")])
    def test_the_same_field_is_asked_about(self, she: AtTheDesk, chosen: str, stays: str) -> None:
        page = she.page(ADDRESS)
        said = re.sub("samenvatting: .*", "samenvatting: Van haar.", she.typed(MEAL))
        (she.folder / MEAL).write_text(said, encoding="utf-8")
        asked = send(she, page, samenvatting="Van mij.", **SAVE)
        words = read(asked)
        assert "Van u: Van mij." in words
        assert "Van de ander: Van haar." in words
        assert she.typed(MEAL) == said
        answer(she, asked, chosen)
        assert f"samenvatting: {stays}" in she.typed(MEAL)

    @pytest.mark.parametrize(("chosen", "stays"), [("mijn", True), ("ander", False)])
    def test_what_was_taken_away_meanwhile_is_asked_about(
        self, she: AtTheDesk, chosen: str, stays: bool
    ) -> None:
        page = she.page(ADDRESS)
        (she.folder / MEAL).unlink()
        asked = send(she, page, samenvatting="Van mij.", **SAVE)
        assert "Van de ander: weggehaald" in read(asked)
        answer(she, asked, chosen)
        assert (she.folder / MEAL).exists() is stays

    def test_a_remark_is_asked_about_before_it_goes(self, she: AtTheDesk) -> None:
        asked = send(she, she.page(ADDRESS), gecontroleerd="", **SAVE)
        assert "met Ans gebeld" in read(asked)
        assert "met Ans gebeld" in she.typed(MEAL)


def answer(she: AtTheDesk, asked: str, chosen: str) -> str:
    """Choose one of two where a page asks; give the next page."""
    carried = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', asked))
    carried.pop(PROOF)
    values = {name: unescape(text) for name, text in carried.items()}
    return she.send(ADDRESS, **values, **{"_keuze.0": chosen}, **SAVE)


class TestBeside:
    def test_the_page_is_told_after_a_few_letters(self, she: AtTheDesk) -> None:
        told = live(she, she.page(ADDRESS), samenvatting="Half getypt.")
        assert "Half getypt." in str(told["bladzijde"])
        assert "Half getypt." in str(told["kaartje"])
        address = str(told["adres"])
        assert "Half getypt." in she.client.get(address).text
        block = she.client.get(str(told["blok"]))
        assert block.content.startswith(b"\x89PNG")
        style = she.client.get(f"{address}../../assets/kaart.css")
        assert style.status_code == 200

    def test_what_is_wrong_is_told_at_its_control(self, she: AtTheDesk) -> None:
        told = live(she, she.page(ADDRESS), samenvatting="")
        assert isinstance(told["mis"], dict)
        assert "v-samenvatting" in told["mis"]
        assert told["deels"] is True

    def test_what_could_be_better_is_told_when_asked(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        text = "Wij participeren in de keten van de WMO."
        now = live(she, page, samenvatting=text)["mis"]
        later = live(she, page, samenvatting=text, _let_op="ja")["mis"]
        assert isinstance(now, dict)
        assert isinstance(later, dict)
        assert "v-samenvatting" in later
        assert "v-samenvatting" not in now

    def test_the_search_of_the_draft(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        asked = {**filled(page), "samenvatting": "Zeldzame pompoensoep.", "_zoek": "pompoensoep"}
        answer = she.client.post(
            f"/beheer/zoekt/{ADDRESS}", data=asked, headers={"Origin": SERVER}
        ).json()
        assert "Gevonden, op plaats 1" in answer["gevonden"]
        nothing = she.client.post(
            f"/beheer/zoekt/{ADDRESS}", data={**asked, "_zoek": "zwembad"},
            headers={"Origin": SERVER},
        ).json()  # fmt: skip
        assert "zoekwoorden" in nothing["gevonden"]

    def test_a_frame_leads_nowhere_else(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        concept = filled(page)["_concept"][0]
        answer = she.client.get(f"/beheer/naast/{concept}//elders.example/")
        assert answer.headers.get("location", "/").startswith("/")
        assert not answer.headers.get("location", "/").startswith("//")
        for address in ("../../dorp.yml", "%2e%2e/dorp.yml", "kaart/dorp.yml"):
            assert she.client.get(f"/beheer/naast/{concept}/{address}").status_code >= 300


class TestHistory:
    def test_in_her_words(self, she: AtTheDesk) -> None:
        send(she, she.page(ADDRESS), kosten="gratis", **SAVE)
        words = read(she.page("geschiedenis"))
        assert "21 november 10.00" in words
        assert "Warme maaltijd. Wat kost het? € 8,50 per maaltijd → gratis" in words
        assert "yml" not in words

    def test_of_a_busy_day_the_rest_is_folded_and_the_date_stands_there_once(
        self, she: AtTheDesk
    ) -> None:
        for price in range(12):
            send(she, she.page(ADDRESS), kosten=f"{price} per maaltijd", **SAVE)
        page = she.page("geschiedenis")
        (day, rest) = re.findall(r"<summary>(.*?)</summary>", page, re.DOTALL)[-2:]
        assert "Vandaag" in day
        assert rest == "Nog 4 van deze dag"
        seen = re.sub(r'<span class="verborgen">.*?</span>', "", page)
        assert "21 november" not in read(seen), "the day is the heading"
        assert page.count('name="plek"') == 12, "each can be put back"

    def test_somebody_is_forgotten(self, she: AtTheDesk) -> None:
        send(she, she.page(ADDRESS), kosten="vraag Jannie Veen", **SAVE)
        live(she, she.page(ADDRESS), kosten="bel Jannie Veen")
        send(she, she.page(ADDRESS), kosten="gratis", **SAVE)
        live(she, she.page(ADDRESS), kosten="bel Jannie Veen")
        words = read(she.send("vergeten", naam="Jannie Veen", zeker="ja"))
        assert "is weg uit wat wij van vroeger bewaren: 1 bewaarde tekst" in words
        assert "boekjes" in words
        kept = b"".join(path.read_bytes() for path in she.folder.parent.rglob(".*/**/*")
                        if path.is_file())  # fmt: skip
        assert b"Jannie" not in kept

    def test_half_a_name_throws_nothing_away(self, she: AtTheDesk) -> None:
        assert "hele naam" in read(she.send("vergeten", naam="Jo"))


class TestPasting:
    def test_what_nobody_sees_stays_behind_and_a_story_stays_lines(self, she: AtTheDesk) -> None:
        story = "Wij ko\u00adken\u200b samen.\n\n•\tsoep\n•\tbrood\xa0erbij"
        send(she, she.page(ADDRESS), beschrijving=story, **SAVE)
        typed = she.typed(MEAL)
        assert "\n  Wij koken samen.\n\n  - soep\n  - brood erbij\n" in typed
        before = (she.folder / MEAL).read_bytes()
        send(she, she.page(ADDRESS), **SAVE)
        assert (she.folder / MEAL).read_bytes() == before


class TestWordsOfResidents:
    def test_many_words_are_searched_and_a_new_one_comes_first(self, she: AtTheDesk) -> None:
        path = she.folder / "synoniemen.yml"
        for count in (12, 13):
            words = [f"woord{number}: [maaltijd, eten]\n" for number in range(count)]
            path.write_text("".join(words), encoding="utf-8")
            page = she.page("synoniemen")
            assert "woord3 → maaltijd, eten" in read(page)
            places = [page.index(one) for one in ("Nog een woord erbij", "woord0 →", "woord11 →")]
            assert (places == sorted(places)) is (count > 12)
            assert ('data-zoek-in="Zoek in deze lijst"' in page) is (count > 12)
            assert page.count("Nog een woord erbij") == 1
        new = {"synoniemen.13.woord": "prakje", "synoniemen.13.betekent": "maaltijd"}
        send(she, page, "synoniemen", **new, **SAVE)
        typed = "".join([*words, "prakje: maaltijd\n"])
        assert path.read_text(encoding="utf-8").replace("[maaltijd]", "maaltijd") == typed

    def test_a_word_that_is_cleared_takes_nothing_along_unasked(self, she: AtTheDesk) -> None:
        path = she.folder / "synoniemen.yml"
        path.write_text("prakje: [maaltijd, eten]\nsoep: maaltijd\nbrood: eten\n", encoding="utf-8")
        before, page = path.read_bytes(), she.page("synoniemen")
        words = {f"synoniemen.{number}.woord": "" for number in (0, 1)}
        told = send(she, page, "synoniemen", **words, **SAVE)
        assert "Eén antwoord klopt nog niet Wat zeggen bewoners?" in read(told)
        assert path.read_bytes() == before
        assert filled(told)["synoniemen.0.betekent"] == ["maaltijd, eten, maaltijd"]
        both = {"synoniemen.0.woord": "", "synoniemen.0.betekent": ""}
        send(she, page, "synoniemen", **both, **SAVE)
        assert path.read_text(encoding="utf-8") == "soep: maaltijd\nbrood: eten\n"
