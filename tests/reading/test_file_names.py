"""Files and folders with a name that is not, or not quite, what the map knows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from reading.spoiled import SERVICE, only, said

from generator.problems import Level
from generator.reading import read_map


def test_a_misspelled_file_at_the_top_is_read_as_meant(village: Path) -> None:
    (village / "dorp.yml").rename(village / "drop.yml")
    assert only(read_map(village)).startswith("kaart/drop.yml:1:1: fout: bedoelt u 'dorp.yml'?")


def test_yaml_works_with_a_friendly_note(village: Path) -> None:
    (village / "diensten" / "thee.yaml").write_text(SERVICE)
    reading = read_map(village)
    assert reading.map is not None
    assert "thee" in reading.map.by_id
    assert only(reading) == (
        "kaart/diensten/thee.yaml:1:1: let op: werkt, maar noem het liever 'thee.yml', "
        "zoals de andere bestanden"
    )


def test_two_endings_of_one_name(village: Path) -> None:
    (village / "diensten" / "maaltijd.yaml").write_text(SERVICE)
    (village / "dorp.yaml").write_text((village / "dorp.yml").read_text())
    errors = [p for p in read_map(village).problems if p.level is Level.ERROR]
    assert [(p.path, p.code) for p in errors] == [
        ("kaart/diensten/maaltijd.yml", "dubbel-id"),
        ("kaart/dorp.yml", "dubbel-id"),
    ]


@pytest.mark.parametrize("name", ["maaltijd.txt", "Maaltijd Thuis.docx", "maaltijd.yml.bak"])
def test_other_kinds_of_files(village: Path, name: str) -> None:
    (village / "diensten" / name).write_bytes(b"\x00\xff")
    assert "dit is geen .yml-bestand; noem het '" in only(read_map(village))


def test_a_folder_with_a_wrong_name_is_one_mistake(village: Path) -> None:
    (village / "organisaties").rename(village / "organisatie")
    (village / "organisatie" / "kerk.yml").write_text("naam: Kerk\n")
    assert said(read_map(village)) == [
        (
            "kaart/organisatie/dorpsbelang.yml:1:1: fout: bedoelt u de map 'organisaties'? "
            "onbekende map; kies uit: organisaties, locaties, diensten, activiteiten, "
            "vrijwilligers, contactroutes"
        ),
        (
            "kaart/organisatie/kerk.yml:1:1: fout: samenvatting: dit veld ontbreekt en is "
            "verplicht; voeg een regel toe, zoals `samenvatting: Dorpsgenoten die elkaar helpen.`"
        ),
        (
            "kaart/organisatie/kerk.yml:1:1: fout: soort: dit veld ontbreekt en is verplicht; "
            "voeg een regel toe, zoals `soort: informeel`"
        ),
    ]


def test_a_folder_nobody_knows(village: Path) -> None:
    (village / "xyz").mkdir()
    (village / "xyz" / "koffie-thuis.yml").write_text(SERVICE)
    assert only(read_map(village)).startswith(
        "kaart/xyz/koffie-thuis.yml:1:1: fout: onbekende map; kies uit: organisaties"
    )


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("Dorpsbelang", "dorpsbelang"),
        ("dorps belang", "dorps-belang"),
        ("dörpsbelang!", "dorpsbelang"),
        ("dorps_belang", "dorps-belang"),
        ("-", "nieuw"),
        ("regel\nregel", "regel-regel"),
    ],
)
def test_a_name_that_is_no_id(village: Path, name: str, advice: str) -> None:
    (village / "diensten" / f"{name}.yml").write_text(SERVICE)
    assert f"noem het bijvoorbeeld '{advice}.yml'" in only(read_map(village))
    assert "\n" not in only(read_map(village))


def test_references_to_a_misnamed_file_stay_silent(village: Path) -> None:
    old = village / "organisaties" / "dorpsbelang.yml"
    old.rename(old.with_name("Dorpsbelang.yml"))
    assert "de bestandsnaam is het vaste id" in only(read_map(village))


def test_a_misnamed_file_beside_the_right_one(village: Path) -> None:
    (village / "diensten" / "Maaltijd.yml").write_text(SERVICE + "kostn: 1\n")
    assert [p.code for p in read_map(village).problems] == ["bestandsnaam", "onbekend"]


@pytest.mark.parametrize("name", ["dorp", "themas", "synoniemen", "ondersteuner"])
def test_names_the_map_uses_itself(village: Path, name: str) -> None:
    (village / "diensten" / f"{name}.yml").write_text(SERVICE)
    assert only(read_map(village)).endswith(f"bijvoorbeeld '{name}-diensten.yml'")


def test_a_name_of_bytes_that_are_no_text(village: Path) -> None:
    os.close(os.open(os.fsencode(village / "diensten") + b"/\xff.yml", os.O_CREAT | os.O_WRONLY))
    assert all(problem.isprintable() for problem in said(read_map(village)))
