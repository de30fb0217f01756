"""Hand-written pages as the search reads them: a title, and sentences that do not run together."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.site.handwritten import about_dead_links, hand_written, text_page
from generator.site.project import Project
from generator.views.found import TextPage


def test_a_page_is_its_heading_and_the_words_below_it() -> None:
    page = text_page("over", "# Over deze kaart\n\nWij *helpen* u.\n\n## Wie wij zijn\n\nBuren.\n")
    assert page == TextPage("over/", "Over deze kaart", "Wij helpen u. Wie wij zijn. Buren.")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("title: Uitleg\n\n# Zo werkt het\n", "Uitleg"),
        ("# Zo werkt het\n", "Zo werkt het"),
        ("Zonder kop.\n", "uitleg"),
    ],
)
def test_the_title_stands_above_the_text_or_is_the_heading_or_the_name(
    typed: str, title: str
) -> None:
    assert text_page("uitleg", typed).title == title


def test_what_stands_apart_becomes_a_sentence_of_its_own() -> None:
    typed = "## Bellen\n\n- met Roos\n- met Wim?\n\n| Dag | Tijd |\n|---|---|\n| maandag | 9.00 |\n"
    text = "Bellen. met Roos. met Wim? Dag. Tijd. maandag. 9.00."
    assert text_page("x", typed).text == text


@pytest.mark.parametrize("tag", ["p", "li", "h2", "h3", "h4", "dt", "dd", "blockquote", "pre"])
def test_html_of_ones_own_is_read_in_the_same_way(tag: str) -> None:
    typed = f"<div>\n<{tag}>Bel eerst</{tag}>\n<{tag}>Kom dan.</{tag}>\n</div>\n"
    assert text_page("x", typed).text == "Bel eerst. Kom dan."


def test_the_pages_of_a_folder_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    for name, text in (
        ("privacy.md", "Tekst."),
        ("over.md", "Tekst."),
        ("plaatje.svg", "<svg><path d='M0 0h9v9z'/></svg>"),
    ):
        (tmp_path / "content" / name).write_text(f"{text}\n", encoding="utf-8")
    assert [page.address for page in hand_written(Project.at(tmp_path))] == ["over/", "privacy/"]


@pytest.mark.parametrize("name", ["weg.md", "assets/weg.png"])
def test_a_file_that_leads_to_nothing_is_named(tmp_path: Path, name: str) -> None:
    content = tmp_path / "content"
    (content / "assets").mkdir(parents=True)
    (content / "assets" / ".weg").symlink_to(tmp_path / "nergens")
    assert about_dead_links(Project.at(tmp_path)) == ""
    (content / name).symlink_to(tmp_path / "nergens")
    assert about_dead_links(Project.at(tmp_path)) == (
        f"'content/{name}' is een koppeling naar iets wat er niet is. "
        "Haal hem weg, of zet het bestand er."
    )
