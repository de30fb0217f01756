"""What a supporter clicks twice to keep her map, when she would rather not type a command.

One for each kind of computer, because a folder is often shared by several. They lie beside
`kaart/`, where nothing is read as an entry and nothing is published.
"""

from __future__ import annotations

from collections.abc import Mapping

_NAME = "kaart beheren"
# pipx and uv put the program in this folder, also before a window knows that it does.
_WINDOWS = """\
@echo off
pushd "%~dp0"
set "PATH=%PATH%;%USERPROFILE%\\.local\\bin"
kaart beheer || echo Lukt het niet? Lees in LEESMIJ.md: Gaat het mis?
pause
"""
_ELSEWHERE = """\
#!/bin/sh
cd "$(dirname "$0")" && PATH="$PATH:$HOME/.local/bin" && kaart beheer && exit
echo 'Lukt het niet? Lees in LEESMIJ.md: Gaat het mis?'
echo 'Druk op Enter om dit venster te sluiten.'
read -r _
"""


def starters() -> Mapping[str, bytes]:
    """Give the files by their name: for Windows, for a Mac and for Linux."""
    return {
        f"{_NAME}.bat": _WINDOWS.replace("\n", "\r\n").encode("ascii"),
        f"{_NAME}.command": _ELSEWHERE.encode("ascii"),
        f"{_NAME}.sh": _ELSEWHERE.encode("ascii"),
    }
