"""When the site cannot get its place: what is told, and the old site that stays."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from publish.sites import leftovers, publish, publish_half, shown
from small_village import EXAMPLE, SMALL

from generator.publish.swap import PublishProblem, publishing


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


OLD = "<title>Kleindorp</title>"


def test_a_full_disk_ends_the_command_with_one_dutch_line(tmp_path: Path) -> None:
    """The limit on the size of a file fails in the same way as a disk that is full."""
    target = tmp_path / "site"
    publish(target, OLD)
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
        str(SMALL),
        "--uit",
        str(target),
    ]
    ended = subprocess.run(command, cwd=EXAMPLE.parent, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1] == (
        f"De site kan niet in '{target}' komen te staan: de schijf is vol. "
        "De vorige site staat er nog."
    )
    assert "Traceback" not in ended.stderr
    assert shown(target) == {OLD}
