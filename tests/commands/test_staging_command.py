"""`kaart klaarzetten` writes for another engine and never over somebody's own files."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result
from small_village import SMALL

from generator.cli import kaart


def stage(target: Path) -> Result:
    return CliRunner().invoke(kaart, ["klaarzetten", "--kaart", str(SMALL), "--uit", str(target)])


def test_the_pages_are_written_and_may_be_written_again(tmp_path: Path) -> None:
    for _ in range(2):
        assert stage(tmp_path / "build").exit_code == 0
    assert (tmp_path / "build/content/diensten/maaltijd/index.md").is_file()


def test_a_folder_with_own_files_is_left_alone(tmp_path: Path) -> None:
    own = tmp_path / "content" / "over.md"
    own.parent.mkdir()
    own.write_text("# Over ons\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: van mij\n", encoding="utf-8")
    ended = stage(tmp_path)
    assert ended.exit_code == 1
    assert "eigen bestanden" in ended.output
    assert own.read_text(encoding="utf-8") == "# Over ons\n"
