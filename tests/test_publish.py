"""A new site takes the place of the old one at once, whatever happens while it is made."""

from __future__ import annotations

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from generator.publish import PublishProblem, build, publishing, swap
from generator.reading import read_map
from generator.views import MapView, map_view

PROJECT = Path(__file__).parent.parent
SMALL_MAP = Path(__file__).parent / "klein-dorp" / "kaart"
YESTERDAY, TODAY = date(2026, 11, 20), date(2026, 11, 21)


def publish(target: Path, words: str) -> None:
    with publishing(target) as folder:
        for name in ("index.html", "themas.html", "agenda.html"):
            (folder / name).write_text(words, encoding="utf-8")


def publish_half(target: Path, mistake: Exception) -> None:
    with publishing(target) as folder:
        (folder / "index.html").write_text("half", encoding="utf-8")
        raise mistake


def shown(target: Path) -> set[str]:
    return {path.read_text(encoding="utf-8") for path in target.iterdir()}


def leftovers(target: Path) -> list[str]:
    return [path.name for path in target.parent.iterdir() if path.name.startswith(".kaart-")]


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


class TestOneStroke:
    def test_a_first_site_gets_its_place_and_leaves_nothing_beside_it(self, tmp_path: Path) -> None:
        publish(tmp_path / "deep" / "site", "new")
        assert shown(tmp_path / "deep" / "site") == {"new"}
        assert leftovers(tmp_path / "deep" / "site") == []

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


class TestRefusals:
    """Every refusal is Dutch, says what to do, and leaves what was there."""

    def test_two_builds_at_once(self, tmp_path: Path) -> None:
        target = tmp_path / "site"
        with publishing(target) as folder:
            (folder / "index.html").write_text("first", encoding="utf-8")
            with pytest.raises(PublishProblem, match="Er wordt al een site gebouwd"):
                publish(target, "second")
        assert shown(target) == {"first"}

    def test_a_lock_left_by_a_killed_build_holds_nobody_up(self, tmp_path: Path) -> None:
        (tmp_path / ".kaart-site-slot").touch()
        publish(tmp_path / "site", "new")
        assert shown(tmp_path / "site") == {"new"}

    @pytest.mark.parametrize("what", ["site", "."])
    def test_a_read_only_place(self, tmp_path: Path, what: str) -> None:
        target = tmp_path / "place" / "site"
        publish(target, "old")
        locked = target if what == "site" else target.parent
        locked.chmod(0o555)
        try:
            with pytest.raises(PublishProblem, match=r"mag niets .* De vorige site staat er nog"):
                publish(target, "new")
        finally:
            locked.chmod(0o755)
        assert shown(target) == {"old"}

    @pytest.mark.parametrize(
        ("number", "words"),
        [
            (errno.ENOSPC, "de schijf is vol"),
            (errno.EROFS, "daar mag niets geschreven worden"),
            (errno.ELOOP, f"foutnummer {errno.ELOOP} van de computer"),
        ],
    )
    def test_a_disk_that_fails_halfway(self, tmp_path: Path, number: int, words: str) -> None:
        target = tmp_path / "site"
        publish(target, "old")
        with pytest.raises(PublishProblem, match=rf"{words}\. De vorige site staat er nog"):
            publish_half(target, OSError(number, os.strerror(number)))
        assert shown(target) == {"old"}
        assert leftovers(target) == []

    def test_a_folder_with_something_else_in_it(self, tmp_path: Path) -> None:
        (tmp_path / "brieven").mkdir()
        (tmp_path / "brieven" / "aan-oma.txt").write_text("Lieve oma", encoding="utf-8")
        with pytest.raises(PublishProblem, match="iets anders dan een site"):
            publish(tmp_path / "brieven", "new")
        assert shown(tmp_path / "brieven") == {"Lieve oma"}

    def test_a_folder_under_version_control(self, tmp_path: Path) -> None:
        publish(tmp_path / "site", "old")
        (tmp_path / "site" / ".git").mkdir()
        with pytest.raises(PublishProblem, match="iets anders dan een site"):
            publish(tmp_path / "site", "new")

    def test_a_folder_that_holds_the_map_itself(self, tmp_path: Path) -> None:
        (tmp_path / "dorp" / "kaart").mkdir(parents=True)
        build = publishing(tmp_path / "dorp", (tmp_path / "dorp" / "kaart",))
        with pytest.raises(PublishProblem, match="uw eigen bestanden"):
            build.__enter__()

    def test_a_file_where_the_site_should_come(self, tmp_path: Path) -> None:
        (tmp_path / "site").write_text("mine", encoding="utf-8")
        with pytest.raises(PublishProblem, match="is een bestand"):
            publish(tmp_path / "site", "new")


def test_an_old_site_that_was_made_read_only_inside_is_cleared_away(tmp_path: Path) -> None:
    target = tmp_path / "site"
    publish(target, "old")
    (target / "boekje").mkdir()
    (target / "boekje").chmod(stat.S_IRUSR | stat.S_IXUSR)
    publish(target, "new")
    assert shown(target) == {"new"}
    assert leftovers(target) == []


def test_a_full_disk_ends_the_command_with_one_dutch_line(tmp_path: Path) -> None:
    """The limit on the size of a file fails in the same way as a disk that is full."""
    target = tmp_path / "site"
    publish(target, "old")
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000));"
        "from generator.cli import main; sys.argv[0] = 'kaart'; main()"
    )
    command = [
        sys.executable,
        "-c",
        script,
        "bouw",
        "--kaart",
        str(SMALL_MAP),
        "--uit",
        str(target),
    ]
    ended = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1] == (
        f"De site kan niet in '{target}' komen te staan: de schijf is vol. "
        "De vorige site staat er nog."
    )
    assert "Traceback" not in ended.stderr
    assert shown(target) == {"old"}


def small_view(today: date) -> MapView:
    found = read_map(SMALL_MAP).map
    assert found is not None
    return map_view(found, today)


def build_small(view: MapView, today: date, target: Path) -> None:
    build(view, today, project=PROJECT, target=target, editions=())
