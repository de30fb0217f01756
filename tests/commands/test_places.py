"""`--kaart`: a folder that is not a map, what was probably meant, and what to type."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands.typing_them import Type

EVERY = (
    ("controleer",), ("bouw",), ("bekijk",), ("boekje",), ("toon", "x"), ("nieuw", "dienst", "x"),
    ("herzien",), ("herzien", "x", "--akkoord"), ("schema",), ("dekking",), ("hernoem", "x", "y"),
    ("zoek", "x"), ("klaarzetten",),
)  # fmt: skip


@pytest.mark.parametrize("words", EVERY, ids=" ".join)
def test_first_what_is_wrong_then_what_to_type(
    typed: Type, small: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small.parent)
    ended = typed(*words, "--kaart", "kart")
    assert ended.code == 1
    assert ended.said == ""
    assert ended.complained.splitlines() == [
        "De map 'kart' bestaat niet; bedoelt u 'kaart'?",
        "Typ achter de opdracht: --kaart kaart",
    ]


def test_a_mistake_higher_up(typed: Type, small: Path) -> None:
    wrong = small.parent.with_name(f"{small.parent.name}x") / small.name
    ended = typed("toon", "x", "--kaart", wrong)
    assert ended.complained.startswith(f"De map '{wrong}' bestaat niet; bedoelt u '{small}'?\n")


def test_a_name_with_a_space_is_typed_between_quotes(typed: Type, small: Path) -> None:
    small.rename(small.with_name("ons dorp"))
    ended = typed("toon", "x", "--kaart", small.with_name("ons drop"))
    assert ended.complained.endswith(
        f'Typ achter de opdracht: --kaart "{small.with_name("ons dorp")}"\n'
    )


def test_the_only_map_there_is_will_be_meant(typed: Type, small: Path) -> None:
    ended = typed("toon", "x", "--kaart", small.with_name("westerwold"))
    assert f"bestaat niet; bedoelt u '{small}'?" in ended.complained


def test_nothing_near(typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert typed("toon", "x").complained == (
        f"De map 'kaart' bestaat niet in '{tmp_path}'.\n"
        "Ga naar de map waar 'kaart' in staat, of typ achter de opdracht waar uw bestanden staan. "
        "Bijvoorbeeld: --kaart mijndorp\n"
    )


def test_inside_the_map_already(typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(small)
    assert typed("controleer").said.startswith("kaart/contactroutes/")
    assert typed("controleer", "--kaart", ".").said.startswith("kaart/contactroutes/")


def test_the_folder_of_the_village_will_do(typed: Type, small: Path) -> None:
    ended = typed("controleer", "--kaart", small.parent)
    assert ended.said.startswith("kaart/contactroutes/")


def test_a_file_of_the_map(typed: Type, small: Path) -> None:
    ended = typed("controleer", "--kaart", small / "diensten" / "maaltijd.yml")
    assert ended.complained.splitlines()[1] == f"Typ achter de opdracht: --kaart {small}"


def test_the_folder_without_its_option(
    typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small.parent)
    ended = typed("bouw", "kaart")
    assert ended.complained.endswith("Hier is 'kaart' te veel; bedoelt u '--kaart kaart'?\n")
