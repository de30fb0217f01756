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


LEFT_BEHIND = [
    "belbus.yml~", "belbus.yml.bak", "belbus.bak", "~$belbus.docx", ".belbus.yml.swp", "belbus.tmp",
    "#belbus.yml#", ".DS_Store", "Thumbs.db", "desktop.ini", "belbus.yml.orig", "belbus.old",
    ".~lock.lijst.ods#", "lijst.xlsx.part",
]  # fmt: skip


@pytest.mark.parametrize("name", LEFT_BEHIND)
@pytest.mark.parametrize("folder", ["", "diensten"])
def test_what_programs_leave_behind_is_passed_over(village: Path, folder: str, name: str) -> None:
    (village / folder / name).write_text(SERVICE)
    assert said(read_map(village)) == []


OTHER_FILES = ["truus.jpg", "Foto's zomerfeest.PNG", "lijst.xlsx", "notulen.docx", "folder.pdf",
               "adressen.csv", "notities.txt", "LEESMIJ", "belbus.url", "belbus.lnk"]  # fmt: skip


@pytest.mark.parametrize("name", OTHER_FILES)
@pytest.mark.parametrize("folder", ["", "diensten", "edities"])
def test_another_kind_of_file_does_not_count_and_stops_nothing(
    village: Path, folder: str, name: str
) -> None:
    (village / folder).mkdir(exist_ok=True)
    (village / folder / name).write_bytes(b"\x89PNG \x00\xff")
    reading = read_map(village)
    assert reading.map is not None
    assert "let op: dit is geen .yml-bestand en telt niet mee" in only(reading)
    assert "noem" not in only(reading)


def test_a_folder_of_pictures_is_named_once(village: Path) -> None:
    (village / "fotos").mkdir()
    for name in ("truus.jpg", "zomer.jpg"):
        (village / "fotos" / name).write_bytes(b"\xff\xd8")
    assert only(read_map(village)).startswith("kaart/fotos/truus.jpg:1:1: let op: dit is geen")


@pytest.mark.parametrize("name", ["thee.txt", "thee.yml.txt", "Thee.doc", "thee", "thee.ym"])
def test_an_entry_with_a_wrong_ending_is_told_how_to_be_called(village: Path, name: str) -> None:
    (village / "diensten" / name).write_text(SERVICE)
    assert only(read_map(village)).endswith("telt zo niet mee; noem het 'thee.yml'")
    (village / "diensten" / name).rename(village / "diensten" / "thee.yml")
    assert said(read_map(village)) == []


@pytest.mark.parametrize("name", ["thee.YML", "thee.Yaml"])
def test_capitals_in_the_ending(village: Path, name: str) -> None:
    (village / "diensten" / name).write_text(SERVICE)
    reading = read_map(village)
    assert "liever 'thee.yml'" in only(reading)
    assert reading.map is not None


COPIES = [
    "maaltijd (1).yml", "maaltijd (conflict).yml", "maaltijd - kopie.yml", "Maaltijd (2).yml",
    "maaltijd - kopie (2).yml", "Kopie van maaltijd.yml", "maaltijd - Copy.yml",
    "maaltijd (PC van Truus's conflicted copy 2026-11-21).yml", "maaltijd_kopie.yml",
    "maaltijd (Conflicterend exemplaar van Truus 2026-11-21).yml", "maaltijd-LAPTOP-AB12CD.yml",
    "maaltijd.sync-conflict-20261121-101112-ABCDEF.yml", "maaltijd_conflict-20261121-101112.yml",
    "maaltijd (conflicted copy 2026-11-21 101112).yml", "copy of maaltijd.yml",
    "maaltijd (kopie).yml",
]  # fmt: skip


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_beside_its_original_does_not_count(village: Path, name: str) -> None:
    (village / "diensten" / name).write_text(SERVICE)
    reading = read_map(village)
    assert "let op: dit lijkt een kopie van 'maaltijd.yml' en telt niet mee" in only(reading)
    assert reading.map is not None


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_without_its_original_may_be_the_only_one(village: Path, name: str) -> None:
    other = village / "diensten" / name.replace("maaltijd", "thee").replace("Maaltijd", "Thee")
    other.write_text(SERVICE)
    assert only(read_map(village)).endswith("noem dit bestand 'thee.yml'")
    other.rename(village / "diensten" / "thee.yml")
    assert said(read_map(village)) == []


@pytest.mark.parametrize("name", ["diensten (1)", "diensten - kopie", "Kopie van diensten"])
def test_a_copy_of_a_folder_does_not_count_either(village: Path, name: str) -> None:
    (village / name).mkdir()
    for file in ("maaltijd.yml", "belbus.yml", "foto.jpg"):
        (village / name / file).write_text(SERVICE)
    reading = read_map(village)
    assert "deze map lijkt een kopie van 'diensten' en telt niet mee" in only(reading)
    assert reading.map is not None


def test_a_copy_of_a_file_at_the_top(village: Path) -> None:
    (village / "dorp (1).yml").write_text((village / "dorp.yml").read_text())
    assert "dit lijkt een kopie van 'dorp.yml'" in only(read_map(village))


@pytest.mark.parametrize("name", ["con", "aux", "nul", "prn", "com1", "lpt9"])
def test_a_name_that_windows_keeps_for_itself(village: Path, name: str) -> None:
    (village / "diensten" / f"{name}.yml").write_text(SERVICE)
    assert only(read_map(village)).endswith(
        f"de naam '{name}' kan op Windows niet bestaan; noem het bijvoorbeeld '{name}-diensten.yml'"
    )


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
            "verplicht; voeg een regel toe die begint met `samenvatting:`. Eén zin: wat doet deze "
            "organisatie? Hoogstens 200 tekens"
        ),
        (
            "kaart/organisatie/kerk.yml:1:1: fout: soort: dit veld ontbreekt en is verplicht; "
            "voeg een regel toe die begint met `soort:`. formeel (beroepskrachten) of informeel "
            "(vrijwilligers)"
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
        ("Dorpshulp", "dorpshulp"),
        ("dorps belang", "dorps-belang"),
        ("dörpshulp!", "dorpshulp"),
        ("CON", "con-diensten"),
        ("dorps_belang", "dorps-belang"),
        ("-", "nieuw"),
        ("regel\nregel", "regel-regel"),
    ],
)
def test_a_name_that_is_no_id(village: Path, name: str, advice: str) -> None:
    (village / "diensten" / f"{name}.yml").write_text(SERVICE)
    assert f"noem het bijvoorbeeld '{advice}.yml'" in only(read_map(village))
    assert "\n" not in only(read_map(village))


def test_a_name_that_another_file_has_is_not_advised(village: Path) -> None:
    (village / "diensten" / "Dorpsbelang.yml").write_text(SERVICE)
    assert "'dorpsbelang.yml' is er al. Is dit hetzelfde, gooi dit" in only(read_map(village))
    assert only(read_map(village)).endswith("noem het anders bijvoorbeeld 'dorpsbelang-2.yml'")


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
