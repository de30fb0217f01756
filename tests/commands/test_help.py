"""`--help`: complete, on a screen of 80 columns, with examples that work."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
from commands.typing_them import Type
from photographed import of_telephone
from small_village import EXAMPLE

from generator.cli import kaart
from generator.commands.dutch import DutchCommand

COMMANDS = {name: one for name, one in kaart.loaded().items() if isinstance(one, DutchCommand)}
EXAMPLES = [example for one in COMMANDS.values() for example in one.examples]
# Loading all of these takes longer than anybody wants to wait for a list of commands.
HEAVY = {"pydantic", "mkdocs", "typst", "fontTools", "holidays", "phonenumbers", "jinja2", "yaml",
         "pikepdf", "markdown", "material"}  # fmt: skip
# These take long, and have tests of their own.
# Tried in tests of their own: these build, stay at work, or need somewhere to publish.
SLOW = {"kaart bouw", "kaart bekijk", "kaart beheer", "kaart beheer --niet-openen",
        "kaart publiceer", "kaart publiceer --proef",
        "kaart publiceer --naar map:/srv/www"}  # fmt: skip
# Runs `kaart` and then tells on the last line which packages it has loaded.
LOADED = """
import json, sys
from generator.cli import main
try:
    main()
except SystemExit:
    print(json.dumps(list(sys.modules)), file=sys.stderr)
"""


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_every_command_stands_there_with_its_whole_sentence(typed: Type) -> None:
    said = squeezed(typed("--help").said)
    assert "Uitleg en voorbeelden bij één opdracht ziet u zo: kaart nieuw --help" in said
    for name, command in COMMANDS.items():
        assert f"{name} {squeezed(command.help or '').partition('. ')[0]}" in said


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_says_of_a_command_what_it_says_of_itself(name: str) -> None:
    (sentence, *_) = squeezed(COMMANDS[name].help or "").split(". ")
    assert kaart.named[name].does == f"{sentence.rstrip('.')}."
    assert COMMANDS[name].name == name


@pytest.mark.parametrize("typed", ["--help", "--versie", "", "kontroleer"])
def test_the_list_of_commands_loads_nothing_heavy(typed: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOADED, *typed.split()], capture_output=True, text=True, check=True
    ).stderr
    loaded = set(json.loads(told.splitlines()[-1]))
    assert "click" in loaded
    assert loaded & HEAVY == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_nothing_is_cut_off_or_left_unexplained(typed: Type, name: str) -> None:
    said = typed(name, "--help").said
    command = COMMANDS[name]
    assert max(map(len, said.splitlines())) <= 80
    assert "..." not in said
    assert "[" not in said  # brackets mean nothing to whoever never saw a manual page
    assert squeezed(command.help or "") in squeezed(said)
    for param in command.params:
        hidden = isinstance(param, click.Option) and param.hidden
        assert hidden or (param.help and squeezed(param.help) in squeezed(said))


@pytest.mark.parametrize("name", COMMANDS)
def test_what_has_to_be_filled_in_comes_with_an_example(name: str) -> None:
    command = COMMANDS[name]
    assert command.examples
    for param in command.params:
        if isinstance(param, click.Argument) and param.human_readable_name != "SOORT":
            assert "ijvoorbeeld: " in (param.help or "")


def test_what_may_be_left_out_has_a_line_of_its_own(typed: Type) -> None:
    lines = typed("herzien", "--help").said.splitlines()
    assert lines[:2] == ["Gebruik: kaart herzien", "     of: kaart herzien ID"]


def test_what_is_typed_is_not_broken_at_a_hyphen(typed: Type) -> None:
    told = typed("boekje", "--help").said.split("--kies IDS")[1]
    assert "tafeltje-dek-je,persoonsalarm\n" in told


@pytest.mark.parametrize("example", [one for one in EXAMPLES if one not in SLOW])
def test_the_examples_work(
    typed: Type, example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "kaart")
    shutil.copytree(EXAMPLE, tmp_path / "mijndorp")
    (tmp_path / "lijst.csv").write_text("Naam;Soort\nZangkoor;Ontmoeten\n", encoding="utf-8")
    (tmp_path / "beeld").mkdir()
    for photo in ("anneke.jpg", "beeld/molen.jpg"):
        if photo in example:  # it tells where it was taken, and then nothing may be published
            (tmp_path / photo).write_bytes(of_telephone(200, 200))
    monkeypatch.chdir(tmp_path)
    ended = typed(*shlex.split(example)[1:])
    assert ended.code == 0, ended.complained
