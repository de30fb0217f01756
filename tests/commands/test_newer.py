"""An older program leaves a newer map alone, whatever is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type

from generator.model.village import FORMAT


@pytest.mark.parametrize(
    "words",
    [
        ("controleer",), ("bouw",), ("boekje",), ("bekijk",), ("nieuw", "dienst", "Soep"),
        ("hernoem", "koffie", "thee"), ("herzien",), ("dekking",), ("zoek", "soep"),
        ("toon", "koffie"), ("schema",), ("klaarzetten",),
    ],
    ids=" ".join,
)  # fmt: skip
def test_every_command_says_so_and_changes_nothing(
    typed: Type, small: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small.parent)
    dorp = small / "dorp.yml"
    dorp.write_text(f"formaat: {FORMAT + 1}\n{dorp.read_text('utf-8')}", encoding="utf-8")
    before = {path: path.read_bytes() for path in small.parent.rglob("*") if path.is_file()}
    ended = typed(*words, "--kaart", small)
    assert ended.code == 1
    assert "deze kaart is voor een nieuwere versie van het programma" in ended.complained
    assert "\n" not in ended.complained.strip()
    assert {path: path.read_bytes() for path in small.parent.rglob("*") if path.is_file()} == before


def test_a_program_that_reads_the_list_gets_it_too(typed: Type, small: Path) -> None:
    dorp = small / "dorp.yml"
    dorp.write_text(f"formaat: {FORMAT + 1}\n{dorp.read_text('utf-8')}", encoding="utf-8")
    assert '"code": "nieuwer"' in typed("controleer", "--json", "--kaart", small, *TODAY).said
