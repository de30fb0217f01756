"""`kaart publiceer --terug` by who was not the last to publish.

A successor, or she herself on another computer, published later from a copy of the folder. Going
back then asks as much as publishing does, and nobody who was taken off returns.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from small_village import SMALL

from generator.cli import kaart
from generator.commands.running import run

MEAL = "diensten/maaltijd.yml"
OLGA = "  persoon: {naam: Olga Bruins, toestemming: 2026-09-01}\n"
THUIS = (
    "naam: Bij Olga Bruins thuis\nthemas: [eten]\nsamenvatting: Soep eten.\n"
    "contact: {telefoon: 0597 00 12 34}\n"
)


@dataclass
class Village:
    """Two folders of one map, each on a computer of its own, and one place for the site."""

    root: Path
    to: str
    says: Callable[[], str]
    monkeypatch: pytest.MonkeyPatch

    def publishes(self, who: str, *more: str) -> tuple[int, str]:
        """Publish from the folder of `who`; give how that ended and what was said."""
        self.monkeypatch.setenv("KAART_GEGEVENS", str(self.root / f"computer-van-{who}"))
        self.monkeypatch.chdir(self.root / who)
        words = ["publiceer", "--vandaag", "2026-11-21", "--ja", "--naar", self.to, *more]
        with pytest.raises(SystemExit) as ended:
            run(kaart, words)
        return int(str(ended.value.code)), self.says()

    def changes(self, who: str, before: str, after: str) -> None:
        """Change something in the file of the meal."""
        path = self.root / who / "kaart" / MEAL
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")

    def hands_over(self) -> None:
        """Give a successor a copy of the folder."""
        shutil.copytree(self.root / "anneke", self.root / "hilda")

    def is_online(self) -> dict[str, bytes]:
        """Give what stands at the place, a folder."""
        web = self.root / "web"
        return {str(path.relative_to(web)): path.read_bytes()
                for path in web.rglob("*") if path.is_file()}  # fmt: skip


@pytest.fixture
def village(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Village:
    """Give a village with Olga at the meal, published twice by Anneke."""
    shutil.copytree(SMALL, tmp_path / "anneke" / "kaart")

    def says() -> str:
        said = capsys.readouterr()
        return said.out + said.err

    there = Village(tmp_path, f"map:{tmp_path / 'web'}", says, monkeypatch)
    there.changes("anneke", "contact:\n", f"contact:\n{OLGA}")
    return there


def twice(village: Village) -> None:
    assert village.publishes("anneke")[0] == 0
    village.changes("anneke", "€ 8,50", "€ 9,10")
    assert village.publishes("anneke")[0] == 0


@pytest.mark.parametrize("kind", ["map", "zip", "git"])
def test_who_withdrew_in_the_folder_of_a_successor_does_not_return(
    village: Village, kind: str
) -> None:
    if kind == "zip":
        village.to = f"zip:{village.root / 'site.zip'}"
    elif kind == "git":
        subprocess.run(["git", "init", "-q", "--bare", village.root / "pages.git"], check=True)
        village.to = f"git:{village.root / 'pages.git'}"
    twice(village)
    village.hands_over()
    village.changes("hilda", "2026-09-01}", "2026-09-01, ingetrokken: 2026-11-20}")
    assert village.publishes("hilda")[0] == 0
    before = village.is_online()
    for more in ((), ("--vervang",)):
        code, said = village.publishes("anneke", "--terug", *more)
        assert code == 1, more
        assert "kan niet terug: daarin staat Olga Bruins. Dat staat nu niet meer" in said
        assert "Haal eerst de nieuwste bestanden op" in said
        assert "Er is niets gepubliceerd." in said
        assert village.is_online() == before


def test_a_page_that_had_to_be_forgotten_there_does_not_return(village: Village) -> None:
    """Her name was that of the page itself, and stands in no list of people."""
    (village.root / "anneke/kaart/diensten/olga.yml").write_text(THUIS, encoding="utf-8")
    twice(village)
    village.hands_over()
    kept = village.root / "hilda" / "kaart"
    (kept / "diensten/olga.yml").unlink()
    lines = (kept / "register.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    (kept / "register.yml").write_text(
        "".join(line for line in lines if "olga" not in line.casefold()), encoding="utf-8"
    )
    code, said = village.publishes("hilda", "--vervang")
    assert code == 0, said
    code, said = village.publishes("anneke", "--terug", "--vervang")
    assert code == 1
    assert "kan niet terug: daarin staat Bij Olga Bruins thuis." in said


def test_what_a_successor_brought_is_not_replaced_by_a_yes_alone(village: Village) -> None:
    twice(village)
    village.hands_over()
    village.changes("hilda", "€ 9,10", "€ 9,90")
    assert village.publishes("hilda")[0] == 0
    before = village.is_online()
    code, said = village.publishes("anneke", "--terug")
    assert code == 1
    assert "kent deze map niet" in said
    assert "Typ: kaart publiceer --terug --vervang\n" in said
    assert village.is_online() == before
    assert "kent deze map niet" in village.publishes("anneke", "--terug", "--proef")[1]
    assert village.is_online() == before

    # Olga stands on a page that changed since: that is read, for she is still there.
    code, said = village.publishes("anneke", "--terug", "--vervang")
    assert code == 0, said
    assert b"8,50" in village.is_online()["diensten/maaltijd/index.html"]
    assert village.publishes("hilda", "--terug")[0] == 1, "now it is hers that was replaced"


def test_who_was_named_alike_is_somebody_else(village: Village) -> None:
    """'Olga Bruinsma' on the site is not Olga Bruins."""
    twice(village)
    village.hands_over()
    village.changes("hilda", "Olga Bruins,", "Olga Bruinsma,")
    assert village.publishes("hilda")[0] == 0
    code, said = village.publishes("anneke", "--terug", "--vervang")
    assert code == 1
    assert "daarin staat Olga Bruins." in said
