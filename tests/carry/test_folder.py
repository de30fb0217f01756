"""A folder as the place to publish at: what changes goes, what is not ours stays."""

from __future__ import annotations

import errno
import json
import os
import random
from pathlib import Path

import pytest
from carry.small_sites import ANNEKE, NEW, OLD, publish, silent, site, texts, to_folder
from length import LONG

from generator.carry.carrier import PlaceCarrier, Standing, sizes
from generator.carry.folder import FolderPlace
from generator.carry.locked import LIMIT, ROOM
from generator.carry.manifest import of_folder
from generator.carry.problems import CarryProblem

DECISION = "A site is sent aside, read back, and put in place file by file"
KILLS = 50 if LONG else 8


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return site(tmp_path / "oud", OLD)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return site(tmp_path / "nieuw", NEW)


@pytest.fixture
def web(tmp_path: Path, old: Path) -> Path:
    """A folder in which the old site stands, with what others put there."""
    folder = tmp_path / "web"
    publish(to_folder(folder), old)
    (folder / ".well-known").mkdir()
    (folder / ".well-known" / "acme").write_text("van de host", encoding="utf-8")
    (folder / "CNAME").write_text("kaart.dorp.nl", encoding="utf-8")
    return folder


FOREIGN = {".well-known/acme": "van de host", "CNAME": "kaart.dorp.nl"}


def test_only_what_changed_goes_and_what_is_not_ours_stays(web: Path, new: Path) -> None:
    brought = publish(to_folder(web), new)
    assert texts(web) == NEW | FOREIGN
    assert "register.yml" not in brought.put
    assert brought.removed == ("weg/index.html",)
    assert not (web / "weg").exists()
    assert not (web / ROOM).exists()


def test_where_nothing_stands_yet_the_whole_site_appears_in_one_stroke(
    tmp_path: Path, new: Path
) -> None:
    web, seen = tmp_path / "web", set()
    carrier = to_folder(web)

    def look(_what: str, _done: int, _total: int) -> None:
        seen.add(web.exists())

    carrier.carry(new, of_folder(new), carrier.look(), look)
    assert seen == {False}
    assert texts(web) == NEW
    assert {path.name for path in tmp_path.iterdir()} == {"web", "nieuw"}


def test_what_was_cut_beside_it_is_finished_the_next_time(tmp_path: Path, new: Path) -> None:
    beside = PlaceCarrier(Cut(tmp_path / "web.kaart-nieuw", 18, half=True), ANNEKE)
    (tmp_path / "web.kaart-nieuw").mkdir()
    with pytest.raises(CarryProblem):
        publish(beside, new)
    publish(to_folder(tmp_path / "web", mine=True), new)
    assert texts(tmp_path / "web") == NEW


def test_where_nothing_may_stand_beside_it_the_site_is_put_in_place(
    tmp_path: Path, new: Path
) -> None:
    (tmp_path / "web.kaart-nieuw").write_text("van een ander", encoding="utf-8")
    publish(to_folder(tmp_path / "web"), new)
    assert texts(tmp_path / "web") == NEW


def test_a_second_time_nothing_goes(web: Path, old: Path) -> None:
    assert publish(to_folder(web), old).put == ()


def test_everybody_may_read_what_was_put(web: Path) -> None:
    assert {path.stat().st_mode & 0o777 for path in web.rglob("*.html")} == {0o644}


def test_what_is_of_somebody_else_is_told_before_anything_happens(
    tmp_path: Path, new: Path
) -> None:
    there = tmp_path / "web"
    (there / "agenda").mkdir(parents=True)
    (there / "agenda" / "index.html").write_text("van een ander", encoding="utf-8")
    (there / "index.html").write_text("Welkom bij uw host", encoding="utf-8")
    (there / "anders.txt").write_text("x", encoding="utf-8")
    carrier = to_folder(there)
    assert carrier.others(of_folder(new), carrier.look()) == ("agenda/index.html", "index.html")


class Cut(FolderPlace):
    """A folder that stops doing anything after so many changes, as a computer that loses power."""

    def __init__(self, folder: Path, after: int, *, half: bool) -> None:
        super().__init__(folder)
        self.left, self.half = after, half

    def _count(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.EIO, "weg")

    def write(self, path: str, data: bytes) -> None:
        if self.left == 0 and self.half:
            super().write(path, data[: len(data) // 2])
        self._count()
        super().write(path, data)

    def rename(self, old: str, new: str) -> None:
        self._count()
        super().rename(old, new)

    def remove(self, path: str) -> None:
        self._count()
        super().remove(path)

    def remove_folder(self, path: str) -> bool:
        self._count()
        return super().remove_folder(path)

    def make_folder(self, path: str) -> bool:
        self._count()
        return super().make_folder(path)


@pytest.mark.parametrize("seed", range(KILLS))
def test_after_a_cut_at_any_moment_every_file_is_whole_and_the_next_time_mends_it(
    web: Path, old: Path, new: Path, seed: int
) -> None:
    chance = random.Random(seed)
    place = Cut(web, chance.randrange(60), half=chance.random() < 0.5)
    told = ""
    try:
        publish(PlaceCarrier(place, ANNEKE), new)
    except CarryProblem as problem:
        told = str(problem) if problem.halfway else ""
    seen = {path: text for path, text in texts(web).items() if not path.startswith(f"{ROOM}/")}
    for path, text in seen.items():
        assert text in {OLD.get(path), NEW.get(path), FOREIGN.get(path)}
    if seen not in (OLD | FOREIGN, NEW | FOREIGN):
        assert "Het wisselen is afgebroken" in told
    publish(to_folder(web, mine=True), chance.choice([new, new, old]))
    publish(to_folder(web, mine=True), new)
    assert texts(web) == NEW | FOREIGN
    assert not (web / ROOM).exists()


def test_a_list_that_lies_after_a_cut_is_not_believed(web: Path, old: Path) -> None:
    """The switch was cut after the page changed: the list still says that the old page is there."""
    (web / ROOM).mkdir()
    (web / ROOM / "wissel.json").write_text(json.dumps(["index.html"]), encoding="utf-8")
    (web / "index.html").write_text(NEW["index.html"], encoding="utf-8")
    publish(to_folder(web), old)
    assert texts(web) == OLD | FOREIGN


def test_what_somebody_changed_on_the_host_is_put_back_when_all_is_read(
    web: Path, old: Path
) -> None:
    (web / "index.html").write_text("van een inbreker", encoding="utf-8")
    carrier = to_folder(web)
    carrier.carry(old, of_folder(old), carrier.look(every_byte=True), silent)
    assert texts(web) == OLD | FOREIGN


def test_what_stands_aside_already_is_not_sent_again(web: Path, new: Path) -> None:
    first = Cut(web, 12, half=False)
    with pytest.raises(CarryProblem):
        publish(PlaceCarrier(first, ANNEKE), new)
    carrier = to_folder(web, mine=True)
    _, every, _ = sizes(of_folder(new), carrier.look(), new)
    assert 0 < publish(carrier, new).sent < every


class TestTwoAtOnce:
    def left(self, web: Path, ago: float) -> None:
        slot = web / ROOM / "slot"
        slot.mkdir(parents=True)
        told = {"wie": "Hilda op pc", "sinds": "2026-11-21T10:02:00", "merk": "h"}
        (slot / "wie.json").write_text(json.dumps(told), encoding="utf-8")
        then = (slot / "wie.json").stat().st_mtime - ago
        os.utime(slot / "wie.json", (then, then))

    def test_the_second_hears_who_it_is_and_since_when(self, web: Path, new: Path) -> None:
        self.left(web, 5)
        with pytest.raises(CarryProblem, match=r"Hilda op pc is hier sinds 10\.02 uur al aan het"):
            publish(to_folder(web), new)
        assert (web / "index.html").read_text(encoding="utf-8") == OLD["index.html"]

    def test_one_that_gave_no_sign_of_life_for_long_is_passed(self, web: Path, new: Path) -> None:
        self.left(web, LIMIT + 5)
        publish(to_folder(web), new)
        assert texts(web) == NEW | FOREIGN

    def test_who_comes_during_a_first_publication_is_told_to_wait(
        self, tmp_path: Path, new: Path
    ) -> None:
        """Not that the files of the first are of somebody else, to be replaced."""
        there = tmp_path / "leeg"
        there.mkdir()
        second = to_folder(there)
        seen, heard = second.look(), list[str]()

        class Watched(FolderPlace):
            """A folder in which the second looks each time a file was put in its place."""

            def rename(self, old: str, new: str) -> None:
                super().rename(old, new)
                if not new.startswith(ROOM):
                    with pytest.raises(CarryProblem) as told:
                        second.others({new: ""}, seen)
                    heard.append(str(told.value))

        first = type(ANNEKE)("Hilda op pc", "h1", ANNEKE.since)
        publish(PlaceCarrier(Watched(there), first), new)
        assert len(heard) == len(of_folder(new))
        assert all(one.startswith("Hilda op pc is hier sinds 10.05 uur al") for one in heard)
        with pytest.raises(CarryProblem, match="Intussen heeft iemand anders hier gepubliceerd"):
            second.others(of_folder(new), seen)

    def test_what_this_computer_left_may_be_taken_at_once(self, web: Path, new: Path) -> None:
        self.left(web, 5)
        hilda = PlaceCarrier(FolderPlace(web), type(ANNEKE)("Hilda op pc", "h2", ANNEKE.since),
                             mine=True)  # fmt: skip
        publish(hilda, new)
        assert texts(web) == NEW | FOREIGN

    def test_another_computer_of_the_same_name_waits_its_turn(self, web: Path, new: Path) -> None:
        self.left(web, 5)
        hilda = type(ANNEKE)("Hilda op pc", "h2", ANNEKE.since, "another computer")
        with pytest.raises(CarryProblem, match="Hilda op pc is hier sinds"):
            publish(PlaceCarrier(FolderPlace(web), hilda, mine=True), new)

    def test_who_was_passed_stops_before_the_switch(self, web: Path, new: Path) -> None:
        class Slow(FolderPlace):
            """A folder in which another takes the lock while we send."""

            def write(self, path: str, data: bytes) -> None:
                super().write(path, data)
                if path.endswith(".css"):
                    told = json.dumps({"wie": "Hilda", "merk": "h"})
                    (web / ROOM / "slot" / "wie.json").write_text(told, encoding="utf-8")

        with pytest.raises(CarryProblem, match="Intussen is iemand anders hier gaan publiceren"):
            publish(PlaceCarrier(Slow(web), ANNEKE), new)
        assert (web / "index.html").read_text(encoding="utf-8") == OLD["index.html"]


def test_where_capitals_count_the_old_name_goes(tmp_path: Path) -> None:
    web, files = tmp_path / "web", {"index.html": "x"}
    publish(to_folder(web), site(tmp_path / "a", {**files, "Foto.txt": "oud"}))
    publish(to_folder(web), site(tmp_path / "b", {**files, "foto.txt": "nieuw"}))
    assert texts(web) == {**files, "foto.txt": "nieuw"}


class NoCapitals(FolderPlace):
    """A folder as Windows and Macs have them: "Foto.txt" and "foto.txt" are one file."""

    def read(self, path: str) -> bytes | None:
        return super().read(path.lower())

    def write(self, path: str, data: bytes) -> None:
        super().write(path.lower(), data)

    def rename(self, old: str, new: str) -> None:
        super().rename(old.lower(), new.lower())

    def remove(self, path: str) -> None:
        super().remove(path.lower())


def test_where_capitals_do_not_count_the_new_file_is_not_removed_with_the_old_name(
    tmp_path: Path,
) -> None:
    (tmp_path / "web").mkdir()
    files = {"index.html": "x"}
    for name, text in (("Foto.txt", "oud"), ("foto.txt", "nieuw")):
        built = site(tmp_path / text, {**files, name: text})
        publish(PlaceCarrier(NoCapitals(tmp_path / "web"), ANNEKE), built)
    assert texts(tmp_path / "web") == {**files, "foto.txt": "nieuw"}


def test_two_files_with_the_same_bytes_both_arrive(tmp_path: Path) -> None:
    files = {"index.html": "zelfde", "a/index.html": "zelfde", "b/index.html": "zelfde"}
    publish(to_folder(tmp_path / "web"), site(tmp_path / "a", files))
    assert texts(tmp_path / "web") == files


def test_a_file_in_the_way_of_the_folder_is_told(tmp_path: Path, new: Path) -> None:
    (tmp_path / "bestand").write_text("x", encoding="utf-8")
    carrier = to_folder(tmp_path / "bestand" / "web")
    with pytest.raises(CarryProblem, match="er staat al een bestand met die naam"):
        carrier.carry(new, of_folder(new), Standing(), silent)
