"""Help and refusals: whatever is typed, no English comes back."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from commands.typing_them import Type, spoil
from small_village import SMALL

from generator.cli import kaart


def test_what_is_typed_is_read_by_types_that_refuse_in_dutch() -> None:
    kinds = {type(one.type) for command in kaart.loaded().values() for one in command.params}
    cannot_refuse = {click.types.StringParamType, click.types.BoolParamType}
    assert {kind for kind in kinds - cannot_refuse if kind.__module__.startswith("click")} == set()


class TestDutch:
    """Whatever is typed, no English comes back."""

    @pytest.mark.parametrize(
        ("words", "answer"),
        [
            (["bou"], "De opdracht 'bou' bestaat niet; bedoelt u 'bouw'?"),
            (["xyzzy"], "De opdracht 'xyzzy' bestaat niet."),
            (["bouw", "--uitt", "x"], "De optie '--uitt' bestaat niet; bedoelt u '--uit'?"),
            (["bouw", "--uit"], "Bij de optie '--uit' hoort een waarde."),
            (["controleer", "--json=3"], "Bij de optie '--json' hoort geen waarde."),
            (["controleer", "een", "twee"], "Hier is 'een twee' te veel."),
            (["controleer", "--formaat", "githb"], "--formaat: 'githb' bestaat niet; bedoelt u"),
            (["toon"], "Hier ontbreekt ID."),
            (["nieuw", "dienst"], "Hier ontbreekt NAAM."),
            (["bekijk", "--poort", "acht"], "--poort: 'acht' is geen heel getal."),
            (["bouw", "--vandaag", "31-2-2026"], "--vandaag: '31-2-2026': 31 februari bestaat"),
        ],
    )
    def test_what_is_mistyped(self, typed: Type, words: list[str], answer: str) -> None:
        ended = typed(*words)
        assert ended.code == 2
        assert ended.complained.splitlines()[-1].startswith(answer)
        assert "Traceback" not in ended.complained

    @pytest.mark.parametrize("command", ["", *kaart.named])
    def test_help(self, typed: Type, command: str) -> None:
        ended = typed(*([command] if command else []), "--help")
        assert ended.said.startswith("Gebruik: kaart")
        english = r"\b(Usage|Options|Commands|Show|message|Error|default|required|TEXT|PATH)\b"
        assert not re.search(english, ended.said)

    def test_without_a_command_the_help_comes(self, typed: Type) -> None:
        assert "Opdrachten:" in typed().said

    def test_the_version(self, typed: Type) -> None:
        assert typed("--versie").said.startswith("kaart ")

    def test_what_nobody_foresaw_ends_in_a_file_and_not_on_the_screen(
        self, typed: Type, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(*_: object) -> None:
            raise ZeroDivisionError("dit was niet voorzien")

        monkeypatch.setattr("generator.commands.common.read_known_map", broken)
        ended = typed("toon", "x")
        story = Path(ended.complained.rpartition(": ")[2].strip())
        assert ended.code == 1
        assert "dit was niet voorzien" in story.read_text(encoding="utf-8")
        assert "dit was niet voorzien" not in ended.complained
        story.unlink()

    def test_nothing_is_coloured_outside_a_terminal(self, typed: Type, small: Path) -> None:
        spoil(small)
        ended = typed("controleer", "--kaart", small)
        assert "\x1b" not in ended.said

    def test_a_sign_that_the_computer_does_not_know_is_no_reason_to_stop(self) -> None:
        command = [sys.executable, "-c", "from generator.cli import main; main()"]
        command += ["toon", "koken-lukt-niet", "--kaart", str(SMALL)]
        ended = subprocess.run(
            command,
            env={**os.environ, "PYTHONIOENCODING": "cp1252"},
            capture_output=True,
            check=True,
        )
        assert "- Of bel Roos. ? Roos Veen, 0597 00 90 01" in ended.stdout.decode("cp1252")

    @pytest.mark.parametrize("option", ["–akkoord", "—akkoord", "-akkoord"])
    def test_dashes_of_a_word_processor(self, typed: Type, option: str) -> None:
        ended = typed("herzien", "maaltijd", option)
        assert ended.code == 2
        assert ended.complained.endswith(
            f"De optie '{option}' bestaat niet; bedoelt u '--akkoord', met twee gewone streepjes?\n"
        )

    def test_what_is_wrong_in_the_map_comes_before_what_was_asked(
        self, typed: Type, small: Path
    ) -> None:
        spoil(small)
        ended = typed("toon", "koffie", "--kaart", small)
        assert "kaart/diensten/maaltijd.yml:2:10: fout: themas[1]: 'etn'" in ended.complained
        assert ended.complained.endswith(
            "\nVerbeter dit eerst. Typ daarna dezelfde opdracht opnieuw.\n"
        )
