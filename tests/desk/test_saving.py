"""Saving: her change alone, with what somebody else changed meanwhile; every save can be undone."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from small_village import SMALL

from generator.desk.saving.concepts import Concepts
from generator.desk.saving.her_words import in_her_words
from generator.desk.saving.purging import purge
from generator.desk.saving.saving import planned, put_in_place
from generator.desk.saving.told import by_day, events, moment_text
from generator.desk.saving.undoing import BACK_BESIDE, CannotDo, undo
from generator.editing.spans import opened
from generator.keeping.store import NOTHING_KEPT

NOW = datetime.fromisoformat("2026-11-28T14:10:00+01:00")
TODAY = date(2026, 11, 28)
MEAL = "diensten/maaltijd.yml"
NEW = "diensten/koffie.yml"
Save = Callable[..., str]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "kaart")


@pytest.fixture
def versions(small: Path) -> Path:
    return small.parent / ".versies"


def files(folder: Path) -> Mapping[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(found)}


def content(data: bytes) -> dict[str, Any]:
    said = opened(data).content
    assert isinstance(said, dict)
    return said


@pytest.fixture
def save(small: Path, versions: Path) -> Save:
    """Save a file that she began to change when it was `base`; give the name of the version."""

    def saved(place: str, base: bytes | None, said: Any, choices: Any = None) -> str:
        plan = planned(small, place, base, said, choices)
        assert not plan.clashes
        return put_in_place(small, [plan], versions, NOW).version

    return saved


class TestSaving:
    def test_only_that_field_changes(self, small: Path, save: Save) -> None:
        before = files(small)
        base = before[MEAL]
        save(MEAL, base, {**content(base), "samenvatting": "Warm eten aan de deur."})
        after = files(small)
        assert {place for place in after if after[place] != before.get(place)} == {MEAL}
        old, new = base.splitlines(), after[MEAL].splitlines()
        assert [line for line in new if line not in old] == [
            b"samenvatting: Warm eten aan de deur."
        ]
        assert len(old) == len(new)

    def test_without_a_change_nothing_is_written(self, small: Path, save: Save) -> None:
        base = (small / MEAL).read_bytes()
        state = (small / MEAL).stat()
        save(MEAL, base, content(base))
        now = (small / MEAL).stat()
        assert (now.st_mtime_ns, now.st_ino) == (state.st_mtime_ns, state.st_ino)

    def test_something_new(self, small: Path, save: Save) -> None:
        said = {"naam": "Koffie", "themas": ["eten"], "samenvatting": "Kom langs."}
        save(NEW, None, said)
        assert content((small / NEW).read_bytes()) == said

    def test_a_remark_that_would_go_is_asked_about(self, small: Path) -> None:
        path = small / MEAL
        path.write_bytes(path.read_bytes() + b"kosten_toelichting: x   # Navragen bij Riet\n")
        base = path.read_bytes()
        said = content(base)
        del said["kosten_toelichting"]
        plan = planned(small, MEAL, base, said)
        assert ["Navragen bij Riet" in one.text for one in plan.remarks] == [True]


class TestTwoAtOnce:
    """A colleague, or another tab, changed the file while she was typing."""

    def meanwhile(self, small: Path, **other: Any) -> bytes:
        """Let a colleague change fields; give the file as it was when she began."""
        path = small / MEAL
        base = path.read_bytes()
        theirs = planned(small, MEAL, base, {**content(base), **other})
        assert theirs.data is not None
        path.write_bytes(theirs.data)
        return base

    def test_another_field_is_kept(self, small: Path, save: Save) -> None:
        base = self.meanwhile(small, kosten="gratis")
        save(MEAL, base, {**content(base), "samenvatting": "Van mij."})
        now = content((small / MEAL).read_bytes())
        assert (now["kosten"], now["samenvatting"]) == ("gratis", "Van mij.")

    def test_the_same_field_is_asked_about_and_nothing_written(self, small: Path) -> None:
        base = self.meanwhile(small, samenvatting="Van haar.")
        before = files(small)
        plan = planned(small, MEAL, base, {**content(base), "samenvatting": "Van mij."})
        (clash,) = plan.clashes
        assert (clash.mine, clash.theirs) == ("Van mij.", "Van haar.")
        assert not plan.changes
        assert files(small) == before

    @pytest.mark.parametrize("chosen", ["Van mij.", "Van haar.", "Van ons samen."])
    def test_what_she_chooses_is_saved(self, small: Path, save: Save, chosen: str) -> None:
        base = self.meanwhile(small, samenvatting="Van haar.", kosten="gratis")
        save(MEAL, base, {**content(base), "samenvatting": "Van mij."}, [chosen])
        now = content((small / MEAL).read_bytes())
        assert (now["kosten"], now["samenvatting"]) == ("gratis", chosen)

    def test_a_file_that_vanished_is_asked_about(self, small: Path, save: Save) -> None:
        base = (small / MEAL).read_bytes()
        (small / MEAL).unlink()
        said = {**content(base), "samenvatting": "Van mij."}
        (clash,) = planned(small, MEAL, base, said).clashes
        assert (clash.path, clash.theirs) == ((), None)
        save(MEAL, base, said, [said])
        assert content((small / MEAL).read_bytes()) == said

    def test_or_it_stays_away(self, small: Path, save: Save) -> None:
        base = (small / MEAL).read_bytes()
        (small / MEAL).unlink()
        save(MEAL, base, {**content(base), "samenvatting": "Van mij."}, [None])
        assert not (small / MEAL).exists()

    def test_two_people_made_the_same_new_thing(self, small: Path) -> None:
        (small / NEW).write_bytes(b"naam: Koffie\nsamenvatting: Van haar.\n")
        plan = planned(small, NEW, None, {"naam": "Koffie", "samenvatting": "Van mij."})
        assert [clash.path for clash in plan.clashes] == [("samenvatting",)]

    def test_what_cannot_be_read_any_more_is_left(self, small: Path) -> None:
        base = (small / MEAL).read_bytes()
        (small / MEAL).write_bytes(b"\xff\xfe\x00")
        with pytest.raises(CannotDo, match="niet te lezen"):
            planned(small, MEAL, base, {**content(base), "samenvatting": "Van mij."})
        assert (small / MEAL).read_bytes() == b"\xff\xfe\x00"

    def test_a_save_in_the_very_same_moment_is_seen(self, small: Path, versions: Path) -> None:
        base = (small / MEAL).read_bytes()
        plan = planned(small, MEAL, base, {**content(base), "samenvatting": "Van mij."})
        (small / MEAL).write_bytes(base + b"# net nog\n")
        with pytest.raises(CannotDo, match="hetzelfde moment"):
            put_in_place(small, [plan], versions, NOW)
        assert (small / MEAL).read_bytes() == base + b"# net nog\n"


class TestWhenItCannotBe:
    @pytest.mark.parametrize(
        ("number", "told"),
        [(errno.ENOSPC, "schijf is vol"), (errno.EROFS, "niets geschreven"), (errno.EIO, "schijf")],
    )
    def test_files_stay_as_they_were(
        self, small: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
    ) -> None:
        base, before = (small / MEAL).read_bytes(), files(small)
        said = {**content(base), "samenvatting": "Van mij."}
        plans = [
            planned(small, NEW, None, {"naam": "Koffie"}), planned(small, MEAL, base, said)
        ]  # fmt: skip

        def refuse(_: int) -> None:
            raise OSError(number, "")

        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(CannotDo, match=told) as caught:
            put_in_place(small, plans, None, NOW)
        assert str(caught.value).endswith("Er is niets veranderd.")
        assert files(small) == before

    def test_without_room_for_a_version_it_is_saved_and_told(
        self, small: Path, versions: Path
    ) -> None:
        versions.write_bytes(b"hers")
        base = (small / MEAL).read_bytes()
        plan = planned(small, MEAL, base, {**content(base), "samenvatting": "Van mij."})
        saved = put_in_place(small, [plan], versions, NOW)
        assert (small / MEAL).read_bytes() == plan.data
        assert saved.version == ""
        assert "geen versie" in saved.told


class TestUndo:
    def test_back_to_the_byte(self, small: Path, versions: Path, save: Save) -> None:
        path = small / MEAL
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n") + b"  # los\r\n\r\n")
        base = path.read_bytes()
        version = save(MEAL, base, {**content(base), "samenvatting": "Anders."})
        assert path.read_bytes() != base
        undo(small, versions, version, MEAL, NOW)
        assert path.read_bytes() == base

    def test_an_undo_can_be_undone(self, small: Path, versions: Path, save: Save) -> None:
        base = (small / MEAL).read_bytes()
        version = save(MEAL, base, {**content(base), "samenvatting": "Anders."})
        after = (small / MEAL).read_bytes()
        undo(small, versions, version, MEAL, NOW)
        (last, *_) = events(versions, TODAY)
        undo(small, versions, last.version, MEAL, NOW)
        assert (small / MEAL).read_bytes() == after

    def test_what_was_new_goes_and_what_was_gone_comes_back(
        self, small: Path, versions: Path, save: Save
    ) -> None:
        version = save(NEW, None, {"naam": "Koffie"})
        made = (small / NEW).read_bytes()
        undo(small, versions, version, NEW, NOW)
        assert not (small / NEW).exists()
        (gone, *_) = events(versions, TODAY)
        undo(small, versions, gone.version, NEW, NOW)
        assert (small / NEW).read_bytes() == made

    def test_what_was_typed_by_hand_meanwhile_is_kept_too(
        self, small: Path, versions: Path, save: Save
    ) -> None:
        base = (small / MEAL).read_bytes()
        version = save(MEAL, base, {**content(base), "samenvatting": "Anders."})
        by_hand = (small / MEAL).read_bytes() + b"# met de hand\n"
        (small / MEAL).write_bytes(by_hand)
        undo(small, versions, version, MEAL, NOW)
        (back, *_) = events(versions, TODAY, MEAL)
        undo(small, versions, back.version, MEAL, NOW)
        assert (small / MEAL).read_bytes() == by_hand

    def test_what_a_colleague_changed_since_stays(
        self, small: Path, versions: Path, save: Save
    ) -> None:
        path = small / MEAL
        base = path.read_bytes()
        version = save(MEAL, base, {**content(base), "samenvatting": "Anders."})
        path.write_bytes(
            path.read_bytes().replace("€ 8,50".encode(), "€ 9".encode()) + b"# van Riet\n"
        )
        assert undo(small, versions, version, MEAL, NOW) == BACK_BESIDE
        now = path.read_bytes()
        assert content(now)["samenvatting"] == content(base)["samenvatting"]
        assert "€ 9" in now.decode()
        assert b"# van Riet" in now

    def test_the_same_changed_by_a_colleague_is_said_and_nothing_happens(
        self, small: Path, versions: Path, save: Save
    ) -> None:
        path = small / MEAL
        base = path.read_bytes()
        version = save(MEAL, base, {**content(base), "samenvatting": "Anders."})
        path.write_bytes(path.read_bytes().replace(b"Anders.", b"Van Riet."))
        before = files(small)
        with pytest.raises(CannotDo, match="hetzelfde"):
            undo(small, versions, version, MEAL, NOW)
        assert files(small) == before

    def test_something_new_in_which_a_colleague_wrote_is_not_thrown_away(
        self, small: Path, versions: Path, save: Save
    ) -> None:
        version = save(NEW, None, {"naam": "Koffie"})
        by_hand = (small / NEW).read_bytes() + b"kosten: gratis\n"
        (small / NEW).write_bytes(by_hand)
        with pytest.raises(CannotDo, match="niets teruggezet"):
            undo(small, versions, version, NEW, NOW)
        assert (small / NEW).read_bytes() == by_hand

    def test_what_is_not_kept_cannot_be_undone(self, small: Path, versions: Path) -> None:
        before = files(small)
        with pytest.raises(CannotDo, match="niets veranderd"):
            undo(small, versions, "000001-x", MEAL, NOW)
        assert files(small) == before


class TestHistory:
    def test_a_hall_and_a_day_are_told_as_one_says_them(
        self, small: Path, versions: Path, save: Save
    ) -> None:
        base = (small / MEAL).read_bytes()
        said = {**content(base), "locatie": "dorpshuis", "vanaf": "2026-12-23"}
        save(MEAL, base, said)
        (last, *_) = events(versions, TODAY, names={"dorpshuis": "Het Dorpshuis"})
        told = " ".join(last.lines)
        assert "Het Dorpshuis" in told
        assert "23 december 2026" in told
        assert "2026-12-23" not in told

    def test_a_save_in_words(self, small: Path, versions: Path, save: Save) -> None:
        base = (small / MEAL).read_bytes()
        said = content(base)
        said["contact"] = {**said["contact"], "telefoon": "0597 00 20 42"}
        save(MEAL, base, said)
        (event,) = events(versions, TODAY)
        assert event.head == "28 november 14.10"
        assert event.lines == ("telefoon van Warme maaltijd, 0597 00 90 20 → 0597 00 20 42",)
        assert (event.by, event.can_undo, event.is_last) == ("", True, True)

    def test_no_word_of_files(self, small: Path, versions: Path, save: Save) -> None:
        save(NEW, None, {"naam": "Koffie"})
        path = small / MEAL
        base = path.read_bytes()
        path.write_bytes(base + b"# los\n")
        save(NEW, (small / NEW).read_bytes(), {"naam": "Koffie"})
        path.write_bytes(b"naam: [half\n")
        save(NEW, (small / NEW).read_bytes(), {"naam": "Thee"})
        told = [line for event in events(versions, TODAY) for line in event.lines]
        assert "nieuw: Koffie" in told
        assert not [line for line in told if "yml" in line or "/" in line or "YAML" in line]

    def test_names_dates_and_questions_instead_of_what_the_file_has(self) -> None:
        names = {"dorpshuis-de-linde": "De Linde", "dorpshuis-t-hokje": "'t Hokje"}
        before = (
            b"naam: Bingo\nlocatie: dorpshuis-de-linde\nwanneer:\n"
            b"- {dagen: dinsdag, van: 10.00, tot: 11.00}\n"
        )
        moved = before.replace(b"de-linde", b"t-hokje")
        row = b"- {dagen: donderdag, vanaf: 2027-01-07, van: 10 uur, tot: 11.30}\n"
        after = b"status: gestopt\nsinds: 2026-11-29\n" + moved + row
        told = in_her_words("activiteiten/bingo.yml", before, after, names, TODAY)
        row_told = "Elke donderdag van 10.00 tot 11.30 uur, vanaf 7 januari 2027"
        assert told == [
            f"Bingo. Wanneer is het? Erbij: {row_told}",
            "Bingo. Waar is het? De Linde → 't Hokje",
            "Bingo is gestopt",
            "Bingo. Sinds wanneer is dat zo? 29 november 2026",
        ]

    def test_only_of_one_thing(self, small: Path, versions: Path, save: Save) -> None:
        base = (small / MEAL).read_bytes()
        save(MEAL, base, {**content(base), "samenvatting": "Anders."})
        save(NEW, None, {"naam": "Koffie"})
        assert [event.place for event in events(versions, TODAY, MEAL)] == [MEAL]
        assert len(events(versions, TODAY, most=1)) == 1

    def test_days_stand_together(self, small: Path, versions: Path) -> None:
        for day, number in ((27, 1), (28, 2), (28, 3)):
            base = (small / MEAL).read_bytes()
            plan = planned(small, MEAL, base, {**content(base), "samenvatting": f"Nu {number}."})
            put_in_place(small, [plan], versions, NOW.replace(day=day))
        days = by_day(events(versions, date(2026, 11, 29)), date(2026, 11, 29))
        assert [(day, len(some)) for day, some in days] == [
            ("Gisteren", 2), ("Vrijdag 27 november 2026", 1)
        ]  # fmt: skip

    def test_the_year_is_told_when_it_is_another(self) -> None:
        assert moment_text(NOW, date(2027, 1, 2)) == "28 november 2026 14.10"

    def test_somebody_who_withdrew_is_forgotten(
        self, small: Path, versions: Path, save: Save
    ) -> None:
        save(NEW, None, {"naam": "Koffie", "contact": {"persoon": "Jannie Veen"}})
        save(NEW, (small / NEW).read_bytes(), {"naam": "Koffie"})
        concepts = Concepts(small.parent / ".concepten")
        found = purge(small, versions, concepts, NOTHING_KEPT, "Jannie Veen")
        assert (found.texts, found.on_the_map) == (1, ())
        kept = b"".join(data for place, data in files(versions).items())
        assert b"Jannie" not in kept
        assert any("vergeten" in line for event in events(versions, TODAY) for line in event.lines)
