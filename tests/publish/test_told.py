"""What a build tells while it is busy, and when it is done."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from views.seen import seen

from generator.booklet import standard_editions
from generator.publish.build import build
from generator.site.project import Project

PROJECT = Path(__file__).parents[2]
TODAY = date(2026, 11, 21)


def test_each_part_counts_from_nothing_to_all_of_it(tmp_path: Path) -> None:
    view = seen()
    poster = [one for one in standard_editions(view) if one.filename == "poster.pdf"]
    told: list[tuple[str, int, int]] = []
    made = build(
        view,
        TODAY,
        project=Project.at(PROJECT),
        target=tmp_path / "site",
        editions=tuple(poster),
        report=lambda *one: told.append(one),
    )
    # The page for what is not there comes from the theme and is not counted.
    pages = len(list((tmp_path / "site").rglob("*.html"))) - 1
    # While a booklet is being made it may say the same again, so that the bar keeps moving.
    assert list(dict.fromkeys(told)) == [
        ("Boekjes", 0, 1),
        ("Boekjes", 1, 1),
        *(("Bladzijden van de site", done, pages) for done in range(pages + 1)),
    ]
    assert made.pages < pages, "the hand-written ones are not in the map"
    assert made.booklets == tmp_path / "site" / "boekje"
