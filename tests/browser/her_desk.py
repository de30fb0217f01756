"""A real desk on a real server, and somebody with a browser who only clicks and types."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

PROJECT = Path(__file__).parents[2]


@dataclass(frozen=True)
class HerDesk:
    """The folder of a village, and where its desk can be entered once."""

    folder: Path
    address: str

    @property
    def server(self) -> str:
        """Give the address without its word."""
        return self.address.partition("/beheer")[0]

    def typed(self, place: str) -> str:
        """Give what stands in a file of the map."""
        return (self.folder / place).read_bytes().decode()

    def enter(self, browser: Browser, width: int = 1280, height: int = 900) -> Page:
        """Open the desk in a browser of its own."""
        page = browser.new_page(viewport={"width": width, "height": height})
        page.goto(self.address)
        return page


@contextmanager
def at_work(folder: Path, *options: str) -> Iterator[HerDesk]:
    """Start the desk as she would, and stop it as she would."""
    command = [sys.executable, "-m", "generator.cli", "beheer", "--kaart", str(folder)]
    with subprocess.Popen(
        [*command, "--poort", "0", "--niet-openen", *options], cwd=PROJECT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONUNBUFFERED": "1", "KAART_VERSIES": "aan"},
    ) as running:  # fmt: skip
        assert running.stdout is not None
        said = [running.stdout.readline() for _ in range(3)]
        found = re.search(r"http://\S+", "".join(said))
        assert found is not None, said
        try:
            yield HerDesk(folder, found[0])
        finally:
            running.send_signal(signal.SIGINT)
            running.stdout.read()
