"""The versions that are kept to go back to, and which of them may not return."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from carry.small_sites import NEW, NOW, OLD, silent, site

from generator.carry.changes import Snapshot
from generator.carry.going_back import may_not_return
from generator.carry.manifest import of_folder
from generator.carry.own_folder import folder_of
from generator.carry.versions import KEPT, Kept, keep, make_ready, versions
from generator.carry.zipped import unpack
from generator.editing.history import looking_for
from generator.publish.bringing import forget_published, remember
from generator.values.destination import parse_destination

NOBODY: frozenset[str] = frozenset()


def ready(folder: Path, built: Path, *people: str, minutes: int = 0) -> str:
    shown = Snapshot(people=frozenset(people))
    return make_ready(folder, built, of_folder(built), snapshot=shown,
                      now=NOW + timedelta(minutes=minutes), report=silent)  # fmt: skip


def kept(folder: Path, built: Path, *people: str, minutes: int = 0) -> Kept:
    keep(folder, ready(folder, built, *people, minutes=minutes))
    return versions(folder)[0]


def test_the_last_five_stay_and_come_back_to_the_byte(tmp_path: Path) -> None:
    for number in range(KEPT + 2):
        built = site(tmp_path / f"site{number}", {**OLD, "index.html": f"versie {number}"})
        kept(tmp_path / "bewaard", built, minutes=number)
    found = versions(tmp_path / "bewaard")
    assert len(found) == KEPT
    assert len(list((tmp_path / "bewaard").iterdir())) == 2 * KEPT
    unpack(found[1].zip, tmp_path / "terug")
    assert of_folder(tmp_path / "terug") == of_folder(tmp_path / f"site{KEPT}")


class TestCutRightAfterItWasPutInPlace:
    def test_what_stands_there_is_known_and_what_does_not_is_not(self, tmp_path: Path) -> None:
        first = kept(tmp_path / "bewaard", site(tmp_path / "een", OLD))
        mark = ready(tmp_path / "bewaard", site(tmp_path / "twee", NEW), "Anja Bos", minutes=5)
        assert versions(tmp_path / "bewaard") == (first,)
        assert versions(tmp_path / "bewaard", first.whole) == (first,)
        live, before = versions(tmp_path / "bewaard", mark)
        assert (live.whole, live.snapshot.people, before) == (mark, frozenset({"Anja Bos"}), first)

    def test_it_is_kept_the_next_time_and_a_version_that_never_stood_there_goes(
        self, tmp_path: Path
    ) -> None:
        first = kept(tmp_path / "bewaard", site(tmp_path / "een", OLD))
        mark = ready(tmp_path / "bewaard", site(tmp_path / "twee", NEW), minutes=5)
        ready(tmp_path / "bewaard", site(tmp_path / "drie", {"index.html": "half"}), minutes=9)
        keep(tmp_path / "bewaard", mark)
        assert [one.whole for one in versions(tmp_path / "bewaard")] == [mark, first.whole]
        assert len(list((tmp_path / "bewaard").iterdir())) == 4


def test_only_who_publishes_may_read_them(tmp_path: Path) -> None:
    kept(tmp_path / "bewaard", site(tmp_path / "site", OLD))
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "bewaard").iterdir()}
    assert modes == {0o600}


def test_what_was_damaged_is_passed_over(tmp_path: Path) -> None:
    version = kept(tmp_path / "bewaard", site(tmp_path / "site", OLD))
    version.zip.with_suffix(".json").write_text("{", encoding="utf-8")
    assert versions(tmp_path / "bewaard") == ()


@pytest.mark.parametrize(("now", "signs", "numbers", "told"), [
    ({"Anja Bos"}, NOBODY, NOBODY, ()),
    ({"ANJA BOS"}, NOBODY, NOBODY, ()),
    (NOBODY, NOBODY, NOBODY, ("Anja Bos",)),
    ({"Anja Bos"}, frozenset({"Piet Kort"}), NOBODY, ("Piet Kort",)),
    ({"Anja Bos"}, frozenset({"piet@dorp.example"}), NOBODY, ("piet@dorp.example",)),
    ({"Anja Bos"}, NOBODY, frozenset({"0612345678"}), ("0612345678",)),
    ({"Anja Bos"}, frozenset({"Iemand Anders"}), frozenset({"0612345679"}), ()),
])  # fmt: skip
def test_who_is_off_the_map_now_does_not_return(
    tmp_path: Path, now: frozenset[str], signs: frozenset[str], numbers: frozenset[str],
    told: tuple[str, ...],
) -> None:  # fmt: skip
    page = "<p>Bel <b>Piet</b> <i>Kort</i>, 06 12 34 56 78 of Piet@dorp.example</p>"
    version = kept(tmp_path / "b", site(tmp_path / "site", {"index.html": page}), "Anja Bos")
    assert may_not_return(version, frozenset(now), signs, numbers) == told


class TestForgettingSomebody:
    """Who withdrew goes out of what is kept to go back to, at every place of this map."""

    @pytest.fixture
    def places(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
        """Give two places of this map, each with a version that shows her and one that does not."""
        monkeypatch.setenv("KAART_GEGEVENS", str(tmp_path / "gegevens"))
        with_her = site(tmp_path / "een", {**OLD, "index.html": '<img alt="Anja&nbsp;Bos">'})
        without = site(tmp_path / "twee", NEW)
        found = []
        for typed in ("map:/web", "zip:/site.zip"):
            to = parse_destination(typed)
            remember(tmp_path, to, of_folder(with_her))
            kept(folder_of(to), with_her)
            kept(folder_of(to), without, minutes=5)
            found.append(folder_of(to))
        return found[0], found[1]

    def test_only_what_shows_her_goes(self, tmp_path: Path, places: tuple[Path, Path]) -> None:
        assert forget_published(tmp_path, looking_for("anja bos")) == 2
        assert [len(versions(place)) for place in places] == [1, 1]

    def test_also_what_was_cut_while_it_was_written(
        self, tmp_path: Path, places: tuple[Path, Path]
    ) -> None:
        (places[0] / f".kaart-{'0' * 16}.zip-17").write_bytes(b"PK half")
        (places[1] / f"{'1' * 16}.klaar").write_text('["Anja Bos"', encoding="utf-8")
        assert forget_published(tmp_path, looking_for("Anja Bos")) == 4

    def test_also_what_shows_a_picture_of_her(
        self, tmp_path: Path, places: tuple[Path, Path]
    ) -> None:
        kept(places[0], site(tmp_path / "drie", {"assets/anja.jpg": "een gezicht"}), minutes=9)
        assert forget_published(tmp_path, looking_for("Niemand"), frozenset({"anja.jpg"})) == 1

    @pytest.mark.parametrize(("other_is_there", "gone"), [(True, 0), (False, 2)])
    def test_what_is_of_another_map_stays_unless_that_map_is_nowhere(
        self, tmp_path: Path, places: tuple[Path, Path], other_is_there: bool, gone: int
    ) -> None:
        """A folder that moved is known by where it was."""
        elsewhere = tmp_path / "ander"
        elsewhere.mkdir()
        for place in places:
            lists = place / "van-welke-map.lijst"
            was = str(tmp_path.resolve()) if other_is_there else "/er/niet/meer"
            lists.write_text(f'{{"{was}": []}}', encoding="utf-8")
        assert forget_published(elsewhere, looking_for("Anja Bos")) == gone
