"""A file is put in place whole, and nothing is written outside the map on the way."""

from __future__ import annotations

from pathlib import Path

from generator.editing.writing import put


def test_what_lies_in_the_way_is_not_written_through(tmp_path: Path) -> None:
    map_folder, elsewhere = tmp_path / "kaart", tmp_path / "elders.txt"
    map_folder.mkdir()
    elsewhere.write_text("van een ander")
    (map_folder / ".kaart-gym.yml").symlink_to(elsewhere)
    put(map_folder / "gym.yml", b"naam: Gym\n")
    assert elsewhere.read_text() == "van een ander"
    assert {one.name for one in map_folder.iterdir()} == {"gym.yml"}
    assert not (map_folder / "gym.yml").is_symlink()


def test_what_a_cut_left_behind_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / ".kaart-gym.yml").write_bytes(b"naam: G")
    put(tmp_path / "gym.yml", b"naam: Gym\n")
    assert (tmp_path / "gym.yml").read_bytes() == b"naam: Gym\n"
    assert [one.name for one in tmp_path.iterdir()] == ["gym.yml"]
