"""Of what lies in a village's folder, only pages of plain Markdown and pictures can go out."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.site.handwritten import inspected
from generator.site.project import Project, project_of

DECISION = "From a village's folder only pages and pictures go out, and a page is only Markdown"
KINDS = (
    "md jpg JPG png svg txt docx xlsx xls csv pdf html htm js css odt eml vcf zip json yml markdown"
)


def village(folder: Path, files: dict[str, str]) -> Project:
    """Make the folder of a village with these files."""
    (folder / "kaart").mkdir()
    for place, text in files.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(text, encoding="utf-8")
    return project_of(folder / "kaart")


def test_each_kind_of_file_in_each_place(tmp_path: Path) -> None:
    places = ("teksten", "teksten/oud", "beeld", "beeld/oud")
    files = {f"{place}/x.{kind}": "" for place in places for kind in KINDS.split()}
    project = village(tmp_path, files)
    out = {project.shown(path) for path in project.files().values() if path.stem == "x"}
    assert out == {"teksten/x.md", *(f"beeld/x.{kind}" for kind in ("jpg", "JPG", "png", "svg"))}
    assert {project.shown(path).split("/")[-1] for path in project.left_out()} == {
        f"x.{kind}" for kind in KINDS.split()
    }


@pytest.mark.parametrize("tag", ["script", "b", "svg", "form", "iframe", "x-y", "object", "a"])
def test_no_tag_in_a_page(tmp_path: Path, tag: str) -> None:
    project = village(tmp_path, {"teksten/molen.md": f"# De molen\n\nEen\n<{tag} id=x>y</{tag}>\n"})
    (problem,) = inspected(project)[1]
    assert (problem.path, problem.line) == ("teksten/molen.md", 4)
