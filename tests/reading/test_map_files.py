"""What stands in a map folder besides good files: strange places, links and rights."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from reading.spoiled import SERVICE, only, said

from generator.reading import files, read_map

IS_ROOT = os.geteuid() == 0


def test_the_small_village_is_good(village: Path) -> None:
    assert said(read_map(village)) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    found = only(read_map(tmp_path / "kaart"))
    assert found.endswith("deze map bestaat niet; geef de map met uw YAML-bestanden op met --kaart")


def test_an_empty_folder_lacks_the_two_files_every_map_has(tmp_path: Path) -> None:
    assert said(read_map(tmp_path)) == [
        f"{tmp_path.name}/{name}.yml:1:1: fout: het bestand '{name}.yml' ontbreekt; zonder dat "
        "kan de kaart niet bestaan; zie 'Een nieuw dorp beginnen' in de handleiding"
        for name in ("dorp", "themas")
    ]


@pytest.mark.parametrize("name", ["dorp", "themas"])
def test_a_missing_file_at_the_top_is_one_problem(village: Path, name: str) -> None:
    (village / f"{name}.yml").unlink()
    assert only(read_map(village)).startswith(f"kaart/{name}.yml:1:1: fout: het bestand")


def test_a_link_out_of_the_folder_is_not_followed(village: Path, tmp_path: Path) -> None:
    (tmp_path / "geheim.yml").write_text(SERVICE)
    (village / "diensten" / "geheim.yml").symlink_to(tmp_path / "geheim.yml")
    # The friendly note about .yaml may not open the door.
    (village / "diensten" / "ander.yaml").symlink_to(tmp_path / "geheim.yml")
    (village / "diensten" / "map.yml").symlink_to(tmp_path)
    (village / "diensten" / "weg.yml").symlink_to(tmp_path / "bestaat-niet.yml")
    (village / "diensten" / "kring.yml").symlink_to(village / "diensten" / "kring.yml")
    found = read_map(village)
    assert [(p.path.rpartition("/")[2], p.code) for p in found.problems] == [
        (name, "koppeling")
        for name in ("ander.yaml", "geheim.yml", "kring.yml", "map.yml", "weg.yml")
    ]


def test_a_link_within_the_folder_is_another_name_for_a_file(village: Path) -> None:
    (village / "diensten" / "eten.yml").symlink_to(village / "diensten" / "maaltijd.yml")
    assert said(read_map(village)) == []


def test_a_file_that_goes_away_while_we_look_is_not_there(
    village: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = Path.iterdir

    def with_one_more(path: Path) -> list[Path]:
        return [*listed(path), *([path / "weg.yml"] if path.name == "diensten" else ())]

    monkeypatch.setattr(Path, "iterdir", with_one_more)
    assert said(read_map(village)) == []


def test_what_is_no_ordinary_file_is_never_opened(village: Path) -> None:
    os.mkfifo(village / "diensten" / "pijp.yml")
    assert "geen gewoon bestand" in only(read_map(village))


@pytest.mark.skipif(IS_ROOT, reason="root may read everything")
def test_a_file_that_may_not_be_read(village: Path) -> None:
    (village / "organisaties" / "dorpsbelang.yml").chmod(0)
    assert only(read_map(village)) == (
        "kaart/organisaties/dorpsbelang.yml:1:1: fout: dit bestand kan niet gelezen worden; "
        "kijk of u er rechten op hebt"
    )


def test_a_file_that_cannot_be_opened(village: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refuse(path: Path, mode: str = "r") -> object:
        if path.name == "dorpsbelang.yml":
            raise PermissionError
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", refuse)
    assert "dit bestand kan niet gelezen worden" in only(read_map(village))


def test_a_folder_that_cannot_be_opened(village: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = Path.iterdir

    def refuse(path: Path) -> object:
        if path.name == "contactroutes":
            raise PermissionError
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert only(read_map(village)).startswith(
        "kaart/contactroutes:1:1: fout: deze map kan niet gelezen worden"
    )


def test_a_map_that_cannot_be_opened(village: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> object:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert only(read_map(village)).startswith("kaart:1:1: fout: deze map kan niet gelezen worden")


@pytest.mark.parametrize("name", [".DS_Store", ".git/config", "Thumbs.db", "desktop.ini"])
def test_what_systems_leave_behind_is_passed_over(village: Path, name: str) -> None:
    (village / name).parent.mkdir(exist_ok=True)
    (village / name).write_bytes(b"\x00")
    assert said(read_map(village)) == []


def test_a_folder_in_a_folder(village: Path) -> None:
    inner = village / "diensten" / "zorg"
    inner.mkdir()
    (inner / "koffie-thuis.yml").write_text(SERVICE)
    assert only(read_map(village)).endswith("een map in een map; zet dit bestand in 'diensten/'")


def test_an_entry_at_the_top_is_no_reason_to_call_its_id_unknown(village: Path) -> None:
    (village / "organisaties" / "dorpsbelang.yml").rename(village / "dorpsbelang.yml")
    assert "dit bestand hoort in een van de mappen" in only(read_map(village))


def test_too_many_files(village: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FILES", 3)
    assert only(read_map(village)).startswith("kaart:1:1: fout: meer dan 3 bestanden")


def test_a_file_that_is_too_large(village: Path) -> None:
    (village / "diensten" / "groot.yml").write_text(SERVICE + "#" * files.MAX_BYTES)
    assert only(read_map(village)).startswith("kaart/diensten/groot.yml:1:1: fout: ")


def test_the_folder_may_be_the_current_one(village: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(village)
    (village / "dorp.yml").unlink()
    assert only(read_map(Path())).startswith("kaart/dorp.yml:1:1: fout:")
