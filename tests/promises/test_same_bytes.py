"""The same input gives the same bytes, on every computer and at every hour: site and booklets.

A village that keeps its site in version control, or compares two of them, sees what it changed
itself and nothing else.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from small_village import SMALL

from benchmarks.same import differences

TODAY = "2026-11-21"


@dataclass(frozen=True)
class Computer:
    """What differs between two computers: the order of sets, clock, language, rights, folder."""

    name: str
    seed: str
    zone: str
    language: str
    umask: int
    built_on: str
    folder: str

    def build(self, place: Path) -> Path:
        """Let this computer build the small village on the same day in a folder of its own."""
        here = place / self.name / self.folder
        here.mkdir(parents=True)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
        ended = subprocess.run(
            [sys.executable, "-m", "generator.cli", "bouw", "--kaart", str(SMALL),
             "--uit", "uit", "--vandaag", TODAY],
            cwd=here, umask=self.umask, capture_output=True, check=False,
            env={**kept, "PYTHONHASHSEED": self.seed, "TZ": self.zone, "LANG": self.language,
                 "LC_ALL": self.language, "SOURCE_DATE_EPOCH": self.built_on,
                 # Otherwise Python quietly takes UTF-8 where the language knows only ASCII.
                 "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr.decode(errors="replace")
        return here / "uit"


# At no moment do the first two have the same date.
COMPUTERS = (
    Computer("kiritimati", "0", "<+14>-14", "C.UTF-8", 0o022, "1000000000", "."),
    Computer("adak", "1", "<-10>10", "C", 0o077, "1900000000", "Mijn dorp/kaart é"),
    Computer("istanbul", "4711", "<+03>-3", "tr_TR.UTF-8", 0o027, "315532800", "a/b"),
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    place = tmp_path_factory.mktemp("computers")
    return [computer.build(place) for computer in COMPUTERS]


def test_every_computer_makes_the_same_bytes(built: list[Path]) -> None:
    first, *others = built
    assert {path.suffix for path in first.rglob("*")} >= {".html", ".js", ".css", ".pdf", ".png"}
    for other in others:
        assert differences(first, other) == []


def test_without_a_register_nothing_is_said_of_yesterday(built: list[Path]) -> None:
    sitemap = (built[0] / "sitemap.xml").read_text(encoding="utf-8")
    assert sitemap.count("<url>") > 10
    assert "lastmod" not in sitemap
    assert "Bijgewerkt op" not in (built[0] / "index.html").read_text(encoding="utf-8")
