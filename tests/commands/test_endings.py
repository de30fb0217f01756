"""However a command ends, it ends in Dutch: stopped, unheard, or with a part of it missing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_village import SMALL

PROJECT = Path(__file__).parents[2]
KAART = [sys.executable, "-m", "generator.cli"]


def shell(line: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Type a line in a shell, in which 'kaart' is our command."""
    command = f'kaart() {{ {sys.executable} -m generator.cli "$@"; }}; {line}'
    return subprocess.run(
        ["bash", "-c", command], cwd=PROJECT, capture_output=True, text=True, check=False,
        env={**os.environ, **more},
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "kaart herzien --alles | head -1",
        "kaart controleer --formaat json | head -1",
        "kaart --help | true",
        "kaart bouww 2>&1 | true",
        "kaart dekking >&-",
        "kaart dekking 2>&-",
        "kaart bouww 2>&-",
        "kaart dekking >&- 2>&-",
        "kaart dekking <&-",
    ],
)
def test_nobody_who_listens_is_no_mistake(line: str) -> None:
    ended = shell(line)
    assert ended.stderr == ""
    assert "Traceback" not in ended.stdout


@pytest.mark.parametrize("line", ["kaart dekking > /dev/full", "kaart --help > /dev/full"])
def test_a_disk_that_is_full_while_it_is_told(line: str) -> None:
    ended = shell(line)
    assert ended.returncode == 1
    assert ended.stderr == "Er kan niets geschreven of gelezen worden (de schijf is vol).\n"


@pytest.mark.parametrize(
    ("package", "text"),
    [
        ("click", "raise ImportError('libclick.so: cannot open shared object file')"),
        ("click", "def broken(:"),
        ("pydantic", "raise OSError(5, 'Input/output error')"),
        ("yaml", "raise ModuleNotFoundError(\"No module named 'yaml'\")"),
    ],
)
@pytest.mark.parametrize("line", ["kaart controleer", "kaart bouw --uit /tmp/nergens/x"])
def test_a_part_that_is_missing_or_damaged(
    tmp_path: Path, package: str, text: str, line: str
) -> None:
    (tmp_path / f"{package}.py").write_text(text, encoding="utf-8")
    ended = shell(line, PYTHONPATH=f"{tmp_path}{os.pathsep}{PROJECT}")
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert ended.stderr.startswith("Een onderdeel van het programma ontbreekt of is beschadigd.")


def stopped(target: Path, number: int, *, at: str, everybody: bool) -> tuple[int, str]:
    """Stop a build when it tells that it is `at` something; give how it ended and what it told."""
    words = ["bouw", "--kaart", str(SMALL), "--uit", str(target)]
    with subprocess.Popen(
        [*KAART, *words], cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True, env={**os.environ, "KAART_CACHE": "uit"},
    ) as running:  # fmt: skip
        assert running.stderr is not None
        while at not in running.stderr.readline():
            pass
        (os.killpg if everybody else os.kill)(running.pid, number)
        _, told = running.communicate()
    return running.returncode, told


@pytest.mark.parametrize("at", ["boekjes", "bladzijden"])
def test_ctrl_c_ends_a_build(tmp_path: Path, at: str) -> None:
    """The terminal tells everybody at once, also the processes that make booklets."""
    ended = stopped(tmp_path / "site", signal.SIGINT, at=at, everybody=True)
    assert ended == (130, "\nGestopt.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("number", "code"), [(signal.SIGHUP, 129), (signal.SIGTERM, 143)])
def test_a_window_that_is_closed_leaves_nothing_behind(
    tmp_path: Path, number: int, code: int
) -> None:
    ended = stopped(tmp_path / "site", number, at="bladzijden", everybody=False)
    assert ended == (code, "\nGestopt.\n")
    assert list(tmp_path.iterdir()) == []


class TestWhileLoading:
    """Whoever presses Ctrl and C before the program is there gets an answer too."""

    def ends(self, tmp_path: Path, what: str) -> str:
        (tmp_path / "click.py").write_text(what, encoding="utf-8")
        path = f"{tmp_path}{os.pathsep}{PROJECT}"
        ended = shell("kaart controleer; echo $?", PYTHONPATH=path)
        return ended.stderr + ended.stdout

    def test_it_is_stopped(self, tmp_path: Path) -> None:
        assert self.ends(tmp_path, "raise KeyboardInterrupt") == "\nGestopt.\n130\n"


@pytest.mark.parametrize("also", ["kaart controleer", "kaart --help", "kaart herzien"])
@pytest.mark.parametrize("place", ["site", "elders/map/site"])
def test_any_next_command_cleans_up_after_a_build_that_was_killed(
    tmp_path: Path, also: str, place: str
) -> None:
    for name in ("content", "overrides"):
        shutil.copytree(PROJECT / name, tmp_path / name)
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
    shutil.copytree(SMALL, tmp_path / "kaart")
    kept = {**os.environ, "KAART_CACHE": str(tmp_path / "bewaard"), "PYTHONPATH": str(PROJECT)}
    target = tmp_path / place
    with subprocess.Popen([*KAART, "bouw", "--uit", place], cwd=tmp_path, env=kept,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          start_new_session=True) as running:  # fmt: skip
        wait_until(lambda: any(target.parent.glob(".kaart-site-nieuw-*")))
        os.killpg(running.pid, signal.SIGKILL)
    assert any(target.parent.glob(".kaart-site-*"))
    subprocess.run([*KAART, *also.split()[1:]], cwd=tmp_path, env=kept, check=False,
                   capture_output=True)  # fmt: skip
    assert list(target.parent.glob(".kaart-site-*")) == []


@pytest.mark.parametrize(
    "command",
    [
        "controleer", "bouw --vastleggen --uit {}/site", "boekje --vastleggen --uit {}/x.pdf",
        "toon maaltijd", "nieuw dienst Eetclub", "herzien koffie --akkoord", "schema --uit {}",
        "dekking --html {}/dekking.html", "hernoem koffie koffie-thuis", "zoek eten",
        "klaarzetten --uit {}/klaar",
    ],
)  # fmt: skip
def test_a_folder_whose_name_holds_bytes_that_are_no_letters(tmp_path: Path, command: str) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/dorp\xff\xfe"))
    shutil.copytree(SMALL, folder / "kaart")
    words = [word.replace("{}", str(folder)) for word in command.split()]
    ended = subprocess.run([*KAART, *words, "--kaart", str(folder / "kaart")], cwd=PROJECT,
                           capture_output=True, check=False)  # fmt: skip
    assert b"iets mis in het programma" not in ended.stderr
    assert (ended.returncode, ended.stdout == b"") in {(0, False), (1, True)}


def wait_until(happened: Callable[[], bool]) -> None:
    while not happened():
        time.sleep(0.02)
