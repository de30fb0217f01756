"""`zoekproeven.yml`: the village's own questions, and an advice that mends the ones that fail."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from small_village import SMALL, TODAY
from start.begun import VILLAGES, map_of, reading_of

from generator.cli import kaart
from generator.commands.trying import failing_trials
from generator.consent import public_map
from generator.editing.amending import amended
from generator.editing.spans import opened
from generator.views import map_view

DECISION = "A village tries its own questions, and a failing one holds nothing up"


def tried(folder: Path, *more: str) -> tuple[int, str]:
    """Type `kaart zoek --proef`; give how it ended and all that it said."""
    day = ("--vandaag", TODAY.isoformat())
    ended = CliRunner().invoke(kaart, ["zoek", "--proef", "--kaart", str(folder), *day, *more])
    return ended.exit_code, ended.output


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """Give a copy of the small village."""
    for path in SMALL.rglob("*.yml"):
        place = tmp_path / "kaart" / path.relative_to(SMALL)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(path.read_bytes())
    return tmp_path / "kaart"


def with_trials(village: Path, *trials: dict[str, Any]) -> None:
    text = yaml.safe_dump({"zoekproeven": list(trials)}, allow_unicode=True)
    (village / "zoekproeven.yml").write_text(text, encoding="utf-8")


def added(path: Path, key: str, word: str) -> None:
    """Add a word to a list in a file, as she would."""
    before = path.read_bytes() if path.exists() else b"woord: [ander]\n"
    content = opened(before).content
    path.write_bytes(amended(before, {**content, key: [*content.get(key, []), word]}))


def follow(village: Path, said: str) -> None:
    """Do what the advice says, to the letter."""
    for line in said.splitlines():
        if found := re.search(r"Zet bij '(zoekwoorden)' in (\S+): (.+)$", line):
            added(village.parent / found[2], found[1], found[3])
        elif found := re.search(r"Zet in (synoniemen\.yml) deze regel: (.+): \[(.+)\]$", line):
            added(village / found[1], found[2], found[3])
        elif "haal deze zoekproef weg" in line:
            number = re.search(r"zoekproef (\d+)", line)
            assert number
            listed = yaml.safe_load((village / "zoekproeven.yml").read_text("utf-8"))
            del listed["zoekproeven"][int(number[1]) - 1]
            with_trials(village, *listed["zoekproeven"])


def test_what_is_found_is_said_in_one_line(village: Path) -> None:
    with_trials(
        village,
        {"vraag": "koken", "vindt": ["koken-lukt-niet"]},
        {"vraag": "een vraag", "vindt": ["ondersteuner"]},
    )
    assert tried(village) == (0, "Alle 2 zoekproeven vinden wat ze moeten vinden.\n")


@pytest.mark.parametrize(
    "trial",
    [
        {"vraag": "flupkost", "vindt": ["koffie"]},
        {"vraag": "wie schenkt er hier een bakje pleur?", "vindt": ["koffie"]},
        {"vraag": "koken", "vindt": ["dorpshuis"]},
        {"vraag": "wuppertje", "vindt": ["ondersteuner"]},
        {"vraag": "50+ gymnastiek, ook 's avonds", "vindt": ["koffie", "dorpshuis"]},
    ],
    ids=lambda trial: trial["vraag"],
)
def test_the_word_that_is_advised_mends_it(village: Path, trial: dict[str, Any]) -> None:
    with_trials(village, {"vraag": "kofieochtent", "vindt": ["koffie"]}, trial)
    code, said = tried(village)
    assert code == 1
    assert "1 van de 2 zoekproeven vindt niet wat hij moet vinden." in said
    assert "kaart/zoekproeven.yml:" in said
    follow(village, said)
    assert tried(village)[0] == 0, said


def test_of_what_no_word_can_mend_the_trial_goes(village: Path) -> None:
    with_trials(village, {"vraag": "🙂", "vindt": ["koffie"]},
                {"vraag": "koffie", "vindt": ["koffie"]})  # fmt: skip
    code, said = tried(village)
    assert code == 1
    assert "Haal deze zoekproef weg" in said
    follow(village, said.replace("Haal", "haal"))
    assert tried(village)[0] == 0


def test_what_residents_cannot_find_is_named(village: Path) -> None:
    path = village / "activiteiten" / "koffie.yml"
    path.write_text(f"{path.read_text('utf-8')}status: pauze\nreden: het is zomer\n", "utf-8")
    with_trials(village, {"vraag": "koffie", "vindt": ["koffie"]})
    assert "'koffie' staat nu niet op de kaart. Kies iets anders bij 'vindt'" in tried(village)[1]


def test_without_the_file_nothing_is_wrong(village: Path) -> None:
    code, said = tried(village)
    assert code == 0
    assert "Er zijn nog geen zoekproeven." in said


def test_nothing_else_belongs_beside_it(village: Path) -> None:
    assert tried(village, "koffie") == (
        2, "Bij --proef hoort niets anders. Typ: kaart zoek --proef\n",
    )  # fmt: skip


def test_the_example_village_finds_its_twenty() -> None:
    folder = Path(__file__).parents[2] / "kaart"
    assert tried(folder) == (0, "Alle 20 zoekproeven vinden wat ze moeten vinden.\n")


@pytest.mark.parametrize("name", ["one kern", "accents", "names that other things have"])
def test_a_new_village_finds_its_twenty_on_its_first_day(name: str) -> None:
    reading, whole = reading_of(VILLAGES[name]), map_of(VILLAGES[name])
    view = map_view(public_map(whole, TODAY), TODAY)
    assert len(whole.trials) == 20
    assert failing_trials(reading, whole, view, (), TODAY) == ()
