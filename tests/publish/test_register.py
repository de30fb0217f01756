"""The register: what was published, so that a page can say when it changed, on any computer."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePath
from typing import Any

import pytest
from small_village import EXAMPLE, SMALL, village_with

from generator.carry.manifest import of_folder
from generator.carry.plan import plan
from generator.cli import kaart
from generator.commands.running import run
from generator.editing import register_text
from generator.model.printed import PrintedEdition
from generator.model.register import Change, Register
from generator.publish.build import build
from generator.publish.taken_along import FOLDER as MEE
from generator.reading import read_map
from generator.reading.file_names import SourceFile
from generator.reading.registers import read_registers
from generator.site.changes import for_everybody, recorded
from generator.site.page import Page
from generator.site.project import Project
from generator.views import MapView, map_view

DECISION = "One register remembers, and it is a file like any other"
SATURDAY, WEEK_LATER = date(2026, 11, 21), date(2026, 11, 28)
EDITION: dict[str, Any] = {
    "editie": "boekje", "datum": "2026-10-01", "site": "https://kleindorp.example/",
    "diensten": {"maaltijd": "Warme maaltijd", "weg": "Pedicure Anja Jansen"},
}  # fmt: skip


def view_of(folder: Path, today: date, register: Register | None = None) -> MapView:
    found = read_map(folder).map
    assert found is not None
    return map_view(replace(found, register=register or found.register), today)


def read_back(text: str) -> Register:
    found = read_registers([SourceFile("kaart/register.yml", "", "register", text.encode())])
    assert found.problems == ()
    assert found.current is not None
    return found.current


def page(text: str, **meta: object) -> Page:
    return Page("uitje.md", "Uitje", text, meta)


class TestFromOneTimeToTheNext:
    """The pure step: a register, pages and a day give a register."""

    view = view_of(SMALL, SATURDAY)

    def after(self, before: Register, *pages: Page, day: date = WEEK_LATER) -> dict[str, date]:
        now = recorded(before, self.view, pages, (), day)
        return {address: change.day for address, change in now.pages.items()}

    def begun_with(self, text: str) -> Register:
        return recorded(Register(), self.view, [page(text)], (), SATURDAY)

    def test_a_page_with_the_same_words_keeps_its_day(self) -> None:
        before = self.begun_with("<p>Elke dinsdag</p>")
        same = page("<p class='nieuw'>Elke   dinsdag</p>", oldest="Oudste gegevens …")
        assert self.after(before, same) == {"/uitje/": SATURDAY}

    @pytest.mark.parametrize(
        "text", ["<p>Elke woensdag</p>", "<p>Elke dinsdag</p><a href='#'></a>", "<p>Elke</p>"]
    )
    def test_a_page_with_other_words_changed_today(self, text: str) -> None:
        fresh = text.replace("'", '"')
        before = self.begun_with("<p>Elke dinsdag</p>")
        assert self.after(before, page(fresh)) == {"/uitje/": WEEK_LATER}

    def test_another_number_behind_the_same_words_is_a_change(self) -> None:
        before = self.begun_with('<a href="tel:112">Bel</a>')
        assert self.after(before, page('<a href="tel:113">Bel</a>')) == {"/uitje/": WEEK_LATER}

    def test_everything_that_ever_had_a_page_stays_known(self) -> None:
        before = Register.model_validate({
            "site": "https://oud.example/",
            "bladzijden": {"/diensten/weg/": f"2026-10-01 {0:016}"},
        })  # fmt: skip
        public = recorded(before, self.view, [], (), WEEK_LATER).published
        assert public is not None
        assert public.sites == ("https://oud.example/", "https://kleindorp.example/")
        assert public.services == {
            "weg": "weg", "maaltijd": "Warme maaltijd", "belbus": "Belbus"
        }  # fmt: skip
        assert set(public.routes) == {"koken-lukt-niet"}

    def test_what_nobody_can_find_is_not_in_it_and_what_has_gone_leaves_it(self) -> None:
        before = self.begun_with("x")
        assert self.after(before, Page("q/x.md", "X", "x", {"hidden": True})) == {}


class TestTheFile:
    def test_it_reads_back_as_it_was(self) -> None:
        register = Register.model_validate(
            {
                "naam": 'Oost "en" West', "site": "https://oost.example/",
                "bladzijden": {"/": "2026-11-21 0123456789abcdef"}, "edities": [EDITION],
                "gepubliceerd": {"adressen": ["https://oost.example/"], "diensten": {"a": "A"}},
                "uitgaven": ["2026-10-01", "2026-11-21"],
                "gekomen_en_gegaan": {"a": "gestopt 2026-11-21"},
            }
        )  # fmt: skip
        assert read_back(register_text(register)) == register

    def test_a_line_that_somebody_changed_is_told_and_may_go(self) -> None:
        text = b"bladzijden:\n  /agenda/: gisteren\n  /: 2026-11-21 0123456789abcdef\n"
        (problem,) = village_with("register.yml", text).problems
        assert str(problem).startswith(
            "kaart/register.yml:2:13: fout: bladzijden./agenda/: dit is geschreven door de "
            "computer en daarna veranderd; haal deze regel weg"
        )
        followed = text.replace(b"  /agenda/: gisteren\n", b"")
        reading = village_with("register.yml", followed)
        assert reading.map is not None
        assert reading.map.register is not None
        assert reading.map.register.pages == {"/": Change(SATURDAY, "0123456789abcdef")}

    def test_an_address_on_paper_that_the_site_left_is_told(self) -> None:
        text = register_text(Register.model_validate({"edities": [
            {**EDITION, "diensten": {}, "site": "https://oud.example/"}]}))  # fmt: skip
        (problem,) = village_with("register.yml", text.encode()).problems
        assert str(problem).startswith(
            "kaart/dorp.yml:2:7: fout: site: in wat gedrukt is op 1 oktober 2026 (boekje) staat "
            "'https://oud.example/'. Is de site verhuisd? Zet bij 'oude_adressen': "
            "https://oud.example/"
        )

    def test_on_the_site_a_name_stands_only_while_it_is_on_the_map(self) -> None:
        edition = PrintedEdition.model_validate(EDITION)
        register = Register().model_copy(update={"editions": (edition,)})
        shown = for_everybody(register, view_of(SMALL, SATURDAY))
        assert shown.editions[0].services == {"maaltijd": "Warme maaltijd", "weg": "weg"}
        assert "Jansen" not in register_text(shown)


class TestOnTheSite:
    """What residents read, and what the next run reads back."""

    def published(self, folder: Path, target: Path, today: date) -> None:
        with pytest.raises(SystemExit) as ended:
            run(kaart, ["bouw", "--vastleggen", "--kaart", str(folder), "--uit", str(target),
                        "--vandaag", today.isoformat()])  # fmt: skip
        assert ended.value.code == 0

    def test_it_goes_along_with_the_site_and_is_read_back_elsewhere(self, tmp_path: Path) -> None:
        here = shutil.copytree(SMALL, tmp_path / "kaart")
        self.published(here, tmp_path / "site", SATURDAY)
        register = (here / "register.yml").read_bytes()
        assert (tmp_path / "site" / "register.yml").read_bytes() == register

        # Another computer has the files of the village, and the register from the site.
        there = shutil.copytree(SMALL, tmp_path / "elders" / "kaart")
        shutil.copy(tmp_path / "site" / "register.yml", there)
        meal = there / "diensten" / "maaltijd.yml"
        meal.write_text(
            meal.read_text(encoding="utf-8").replace("naam: Warme", "naam: Lekkere warme"),
            encoding="utf-8",
        )
        self.published(there, tmp_path / "nieuw", WEEK_LATER)
        changed = (tmp_path / "nieuw" / "diensten" / "maaltijd" / "index.html").read_text("utf-8")
        same = (tmp_path / "nieuw" / "privacy" / "index.html").read_text("utf-8")
        by_hand = (tmp_path / "nieuw" / "over" / "index.html").read_text("utf-8")
        assert "Bijgewerkt op 28 november 2026." in changed
        assert "Bijgewerkt op 21 november 2026." in same
        assert "Bijgewerkt op 21 november 2026." in by_hand
        sitemap = (tmp_path / "nieuw" / "sitemap.xml").read_text("utf-8")
        assert "2026-11-21</lastmod>" in sitemap
        assert "2026-11-28</lastmod>" in sitemap

    def test_without_one_nothing_is_said_of_yesterday_but_of_what_was_asked(
        self, tmp_path: Path
    ) -> None:
        build(view_of(SMALL, SATURDAY), SATURDAY, project=Project.at(EXAMPLE.parent),
              target=tmp_path / "site", editions=())  # fmt: skip
        meal = (tmp_path / "site" / "diensten" / "maaltijd" / "index.html").read_text("utf-8")
        assert "Bijgewerkt op" not in meal
        assert "Oudste gegevens nagevraagd op 1 oktober 2026." in meal
        assert "lastmod" not in (tmp_path / "site" / "sitemap.xml").read_text("utf-8")

    @pytest.mark.parametrize("with_register", [True, False])
    def test_a_week_later_an_unchanged_map_gives_few_other_files(
        self, tmp_path: Path, with_register: bool
    ) -> None:
        """The booklets are left out: there are seven, each with its day on it.

        A copy of what changed goes along for devices, in one pack for each folder.
        """
        register = Register() if with_register else None
        build(view_of(EXAMPLE, SATURDAY, register), SATURDAY, project=Project.at(EXAMPLE.parent),
              target=tmp_path / "then", editions=())  # fmt: skip
        if with_register:
            register = read_back((tmp_path / "then" / "register.yml").read_text("utf-8"))
        build(view_of(EXAMPLE, WEEK_LATER, register), WEEK_LATER,
              project=Project.at(EXAMPLE.parent), target=tmp_path / "now", editions=())  # fmt: skip
        then, now = bytes_in(tmp_path / "then"), bytes_in(tmp_path / "now")
        other = [path for path in then.keys() | now.keys() if then.get(path) != now.get(path)]
        assert len(then) > 400
        packs = {PurePath(path).stem for path in other if path.startswith(f"{MEE}/")}
        pages = {path for path in other if not path.startswith(f"{MEE}/")}
        assert len(pages) <= 30 - 7, sorted(pages)
        folders = {path.removeprefix("assets/").split("/")[0] for path in pages if "/" in path}
        assert packs == {"lijst", *folders}
        assert len(packs) <= 10, sorted(packs)
        # What `kaart publiceer` sends is just that.
        todo = plan(of_folder(tmp_path / "now"), of_folder(tmp_path / "then"))
        assert {*todo.put, *todo.remove} == {*other}


def bytes_in(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("umask", [0o077, 0o027, 0o000])
def test_a_web_server_can_read_everything_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    target = tmp_path / "een" / "twee" / "site"
    before = os.umask(umask)
    try:
        build(view_of(SMALL, SATURDAY), SATURDAY, project=Project.at(EXAMPLE.parent), target=target,
              editions=())  # fmt: skip
    finally:
        os.umask(before)
    made = [target.parent.parent, target.parent, target, *target.rglob("*")]
    assert {path.stat().st_mode & 0o777 for path in made if path.is_dir()} == {0o755}
    assert {path.stat().st_mode & 0o777 for path in made if path.is_file()} == {0o644}
