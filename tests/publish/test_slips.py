"""A slip in the settings, the shell or a hand-written page is told in Dutch, with its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_village import EXAMPLE, SMALL, TODAY

from generator.cli import kaart
from generator.commands.running import run
from generator.publish.preview.state import Preview
from generator.publish.slips import mishap
from generator.site.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("content", "overrides"):
        shutil.copytree(EXAMPLE.parent / name, tmp_path / name)
    shutil.copy(EXAMPLE.parent / "mkdocs.yml", tmp_path)
    shutil.copytree(SMALL, tmp_path / "kaart")
    return tmp_path


def with_line(path: Path, number: int, text: str) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[number - 1] = text
    path.write_text("\n".join(lines), encoding="utf-8")


def in_the_shell(project: Path, text: str) -> int:
    """Put a slip in the shell of every page, where no condition is open; give the line."""
    shell = project / "overrides" / "main.html"
    lines = shell.read_text(encoding="utf-8").splitlines()
    line = next(at for at, one in enumerate(lines, 1) if 'name="color-scheme"' in one)
    with_line(shell, line, text)
    return line


def added(path: Path, text: bytes) -> None:
    path.write_bytes(path.read_bytes() + text)


def told(
    project: Path, patch: pytest.MonkeyPatch, words: str, capsys: pytest.CaptureFixture[str]
) -> str:
    patch.chdir(project)
    with pytest.raises(SystemExit) as ended:
        run(kaart, words.split())
    assert ended.value.code == 1
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{% if %}", "In 'overrides/main.html' staat een fout, op regel {line}."),
        ("{{ page.title.x.y.z }}", "In 'overrides/main.html' staat een fout, op regel {line}."),
        ('{{ 1 + "a" }}', "In 'overrides/main.html' staat een fout, op regel {line}."),
        ("{{ 1 / 0 }}", "In 'overrides/main.html' staat een fout, op regel {line}."),
        ("{{ page.title | upper }}", "In een bestand in 'overrides' staat een fout."),
        ('{% include "weg.html" %}', "Het bestand 'weg.html' ontbreekt in de map 'overrides'."),
    ],
)
def test_a_slip_in_the_shell(
    project: Path, text: str, says: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    line = in_the_shell(project, text)
    said = told(project, monkeypatch, "bouw --uit site", capsys)
    assert says.format(line=line) in said
    assert "Zet dat bestand terug zoals het was" in said
    assert not (project / "site").exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("site_name: [", "In 'mkdocs.yml' staat een fout, op regel 3."),
        ("onbekend: 1", "In 'mkdocs.yml' staat een fout bij 'onbekend'."),
        ("docs_dir: weg", "In 'mkdocs.yml' staat een fout bij 'docs_dir'."),
        ("theme: materiaal", "In 'mkdocs.yml' staat een fout bij 'theme'."),
    ],
)
def test_a_slip_in_the_settings(
    project: Path, text: str, says: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    key = text.partition(":")[0]
    kept = [line for line in settings.splitlines() if not line.startswith(key)]
    if key == "theme":
        kept = [line for line in kept if not line.startswith("  ") or line.startswith("  -")]
    (project / "mkdocs.yml").write_text("\n".join([*kept[:2], text, *kept[2:]]), "utf-8")
    assert says in told(project, monkeypatch, "bouw --uit site", capsys)


def test_a_dead_link_to_what_only_the_engine_can_know(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    added(project / "content" / "over.md", b"\n[kijk](weg.json)\n")
    said = told(project, monkeypatch, "bouw --uit site", capsys)
    assert said.endswith(
        "content/over.md: de link 'weg.json' leidt naar een bladzijde die er niet is. "
        "Verbeter de link of haal hem weg.\n"
    )


@pytest.mark.parametrize("command", ["bouw --uit site", "klaarzetten --uit klaar", "zoek eten"])
def test_a_hand_written_page_that_is_not_utf_8(
    project: Path, command: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    (project / "content" / "over.md").write_bytes(b"# Over\n\nCaf\xe9\n")
    said = told(project, monkeypatch, command, capsys)
    assert "content/over.md:3:4: fout: dit bestand is niet als UTF-8 opgeslagen" in said


def test_the_preview_says_the_same(project: Path, tmp_path: Path) -> None:
    line = in_the_shell(project, "{% if %}")
    preview = Preview(SMALL, Project.at(project), tmp_path / "work")
    assert not preview.rebuild(TODAY)
    says = f"In 'overrides/main.html' staat een fout, op regel {line}."
    assert preview.problems[0].startswith(says)


def test_what_is_no_slip_of_hers_is_said_to_be_ours(project: Path) -> None:
    said = mishap(KeyError("x"), project)
    assert said.startswith("Er ging iets mis in het programma zelf.")
    assert "Traceback" not in said
