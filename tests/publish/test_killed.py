"""Killed at whatever moment, the old site stands there whole, or the new one."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from publish.sites import leftovers, publish, shown
from small_village import EXAMPLE, SMALL

from generator.publish import swap
from generator.publish.build import build
from generator.reading import read_map
from generator.site.project import Project
from generator.views import MapView, map_view

YESTERDAY, TODAY = date(2026, 11, 20), date(2026, 11, 21)


def fingerprint(folder: Path) -> str:
    digest = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def in_child(work: Callable[[], object]) -> int:
    """Start `work` in a process of its own and give its id."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child


class TestKilled:
    """SIGKILL cannot be caught: whatever was on disk at that moment is what residents see."""

    @pytest.mark.parametrize("can_exchange", [True, False])
    def test_at_every_step_of_the_swap(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_exchange: bool
    ) -> None:
        if not can_exchange:
            monkeypatch.setattr(swap, "_exchange", lambda _one, _other: False)
        target = tmp_path / "site"
        publish(target, "old")

        def die_at(step: int) -> None:
            left = step

            def count(event: str, _: object) -> None:
                nonlocal left
                left -= event.startswith(("os.", "open", "shutil.", "ctypes."))
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

            sys.addaudithook(count)
            publish(target, "new")

        for step in range(1, 200):
            child = in_child(partial(die_at, step))
            _, status = os.waitpid(child, 0)
            swap.tidy(target)  # what the next build begins with
            assert shown(target) in ({"old"}, {"new"})
            if not os.WIFSIGNALED(status):
                break
        else:
            pytest.fail("the build never came to its end")
        assert step > 10
        publish(target, "next")
        assert shown(target) == {"next"}
        assert leftovers(target) == []

    def test_at_twenty_random_moments_of_a_real_build(self, tmp_path: Path) -> None:
        target = tmp_path / "site"
        view = small_view(YESTERDAY)
        build_small(view, YESTERDAY, target)
        old = fingerprint(target)
        start = time.monotonic()
        build_small(small_view(TODAY), TODAY, tmp_path / "other")
        duration = time.monotonic() - start
        new = fingerprint(tmp_path / "other")
        assert old != new

        moments = random.Random(2026)
        for _ in range(20):
            build_small(view, YESTERDAY, target) if fingerprint(target) != old else None
            child = in_child(lambda: build_small(small_view(TODAY), TODAY, target))
            time.sleep(moments.uniform(0, duration))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            assert fingerprint(target) in {old, new}
        build_small(small_view(TODAY), TODAY, target)
        assert fingerprint(target) == new
        assert leftovers(target) == []


def small_view(today: date) -> MapView:
    found = read_map(SMALL).map
    assert found is not None
    return map_view(found, today)


def build_small(view: MapView, today: date, target: Path) -> None:
    build(view, today, project=Project.at(EXAMPLE.parent), target=target, editions=())
