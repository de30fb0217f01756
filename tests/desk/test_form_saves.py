"""Opslaan: one answer is one line in the file, and what cannot be stays a draft."""

from __future__ import annotations

import errno
import re
import shutil
from pathlib import Path
from random import Random

import pytest
from desk.at_the_desk import AtTheDesk, read
from desk.the_form import ADDRESS, COFFEE, MEAL, SAVE, drafts, files, filled, live, send
from length import LONG
from small_village import EXAMPLE

from generator.editing.spans import opened
from generator.reading.kinds import KINDS


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
