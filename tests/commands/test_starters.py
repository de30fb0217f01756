"""Two clicks instead of a command: what `kaart begin` puts in her folder to see the site with."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
from commands.typing_them import Type

from generator.cli import kaart

ANSWERS = ("--naam", "Lutje Dorp", "--kern", "Lutje", "--gemeente", "Wolderland",
           "--ondersteuner", "Zoë Bos", "--algemeen-nummer", "0597 00 10 01",
           "--vandaag", "2026-11-29")  # fmt: skip
CLICKED = ("kaart beheren.bat", "kaart beheren.command", "kaart beheren.sh")


@pytest.fixture
def begun(typed: Type, tmp_path: Path) -> Path:
    """Give a folder that has just begun, on a path with a space and an accent."""
    folder = tmp_path / "mijn dórp"
    assert typed("begin", str(folder), *ANSWERS).code == 0
    return folder


def a_program_that_says_what_it_was_asked(home: Path, *, works: bool) -> None:
    """Put a `kaart` where pipx and uv put it, in a home that no path knows of."""
    program = home / ".local" / "bin" / "kaart"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\necho "$@"\npwd -P\nexit {0 if works else 1}\n')
    program.chmod(0o755)


def two_clicks(begun: Path, name: str, home: Path) -> str:
    """Run it as a computer does, from another folder, and give what is read in the window."""
    # Nothing but the system's own: a new computer knows no folder of ours.
    known = {"HOME": str(home), "PATH": os.defpath}
    ended = subprocess.run(
        [begun / name], cwd="/", env=known, input="\n", capture_output=True, text=True, check=True
    )
    return ended.stdout


@pytest.mark.parametrize("name", CLICKED[1:])
def test_two_clicks_show_the_site_of_the_folder_it_lies_in(
    begun: Path, tmp_path: Path, name: str
) -> None:
    a_program_that_says_what_it_was_asked(tmp_path, works=True)
    said = two_clicks(begun, name, tmp_path)
    assert said.splitlines() == ["beheer", str(begun.resolve())]


@pytest.mark.parametrize("name", CLICKED[1:])
def test_when_it_fails_the_window_says_where_to_read_on(
    begun: Path, tmp_path: Path, name: str
) -> None:
    a_program_that_says_what_it_was_asked(tmp_path, works=False)
    assert "Lukt het niet? Lees in LEESMIJ.md: Gaat het mis?" in two_clicks(begun, name, tmp_path)


def test_without_the_program_too(begun: Path, tmp_path: Path) -> None:
    assert "Lees in LEESMIJ.md: Gaat het mis?" in two_clicks(begun, CLICKED[2], tmp_path)


def test_on_windows_it_has_the_lines_of_windows_and_stays_open(begun: Path) -> None:
    data = (begun / CLICKED[0]).read_bytes()
    lines = data.decode("ascii").split("\r\n")
    assert "\n" not in "".join(lines)
    assert lines[1] == 'pushd "%~dp0"', "also on a shared folder, which cd cannot enter"
    assert lines[3].startswith("kaart beheer || echo ")
    assert lines[-2] == "pause"


def test_where_they_send_her_there_is_something_to_read(begun: Path) -> None:
    assert "\n## Gaat het mis?\n" in (begun / "LEESMIJ.md").read_text("utf-8")


def test_her_own_page_names_what_she_can_type(begun: Path) -> None:
    """Every command that is listed there exists, and those that a village cannot do without are."""
    text = (begun / "LEESMIJ.md").read_text("utf-8")
    listed = set(re.findall(r"^    kaart ([a-z]+) ", text, re.MULTILINE))
    assert listed <= set(kaart.named)
    assert {"controleer", "bekijk", "bouw", "publiceer", "importeer", "geschiedenis"} <= listed


def test_checking_says_nothing_of_them(typed: Type, begun: Path) -> None:
    kept = typed("controleer", "--kaart", str(begun), "--vandaag", "2026-11-29")
    for name in CLICKED:
        (begun / name).unlink()
    without = typed("controleer", "--kaart", str(begun), "--vandaag", "2026-11-29")
    assert kept == without
    assert kept.code == 0


def test_none_of_them_is_on_the_site(typed: Type, begun: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    ended = typed("bouw", "--kaart", str(begun), "--uit", str(site), "--vandaag", "2026-11-29")
    assert ended.code == 0, ended.complained
    assert list(site.rglob("kaart?beheren*")) == []


def test_the_preview_opens_the_browser_when_asked(
    typed: Type, begun: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("click.launch", opened.append)
    monkeypatch.setattr("uvicorn.Server.run", lambda *_, **__: None)
    # Nothing is made here, and what ends the program would end the tests with it.
    monkeypatch.setattr("generator.commands.serving._keep_up", lambda *_: None)
    monkeypatch.setattr("generator.commands.serving._end_what_still_works", lambda: None)
    said = typed("bekijk", "--open", "--poort", "0", "--kaart", str(begun)).said
    assert [f"Bekijk de kaart op {address}" for address in opened] == [said.splitlines()[0]]
