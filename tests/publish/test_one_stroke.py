"""A new site takes the place of the old one at once."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from publish.sites import leftovers, publish, publish_half, shown

from generator.publish import swap
from generator.publish.swap import publishing


class TestOneStroke:
    def test_a_first_site_gets_its_place_and_leaves_nothing_beside_it(self, tmp_path: Path) -> None:
        target = tmp_path / "very" / "deep" / "site"
        publish(target, "new")
        assert shown(target) == {"new"}
        assert leftovers(target) == []

    def test_the_old_site_stands_until_the_new_one_is_complete(self, tmp_path: Path) -> None:
        target = tmp_path / "site"
        publish(target, "old")
        with publishing(target) as folder:
            (folder / "index.html").write_text("new", encoding="utf-8")
            assert shown(target) == {"old"}
        assert shown(target) == {"new"}

    def test_a_mistake_while_building_changes_nothing(self, tmp_path: Path) -> None:
        target = tmp_path / "site"
        publish(target, "old")
        with pytest.raises(ZeroDivisionError):
            publish_half(target, ZeroDivisionError())
        assert shown(target) == {"old"}
        assert leftovers(target) == []

    def test_it_also_works_where_folders_cannot_change_places(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(swap, "_exchange", lambda _one, _other: False)
        target = tmp_path / "site"
        publish(target, "old")
        publish(target, "new")
        assert shown(target) == {"new"}
        assert leftovers(target) == []

    def test_where_the_system_can_folders_change_places_at_once(self, tmp_path: Path) -> None:
        one, other = tmp_path / "one", tmp_path / "other"
        publish(one, "new")
        publish(other, "old")
        at_once = swap._exchange(one, other)
        assert at_once is (sys.platform == "linux")
        assert shown(other) == ({"new"} if at_once else {"old"})


def test_an_old_site_that_was_made_read_only_inside_is_cleared_away(tmp_path: Path) -> None:
    target = tmp_path / "site"
    publish(target, "old")
    (target / "boekje").mkdir()
    (target / "boekje").chmod(stat.S_IRUSR | stat.S_IXUSR)
    publish(target, "new")
    assert shown(target) == {"new"}
    assert leftovers(target) == []
