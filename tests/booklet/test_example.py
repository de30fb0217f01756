"""The example village, printed: every entry, number and reference compared with the map."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, cast

import pytest
from booklet.areas import pages as pages_of_letters
from booklet.pdf import TODAY, booklet_of, pages_with, reader_of, texts

from generator.booklet.content import booklet_content, in_theme_order
from generator.booklet.editions import MOST_TO_STAPLE, WHOLE_BOOKLET
from generator.booklet.making import page_count
from generator.views import MapView

DECISION = "Paper gives up places before it gives up letters"


@pytest.fixture(scope="module")
def pdf(example_view: MapView) -> bytes:
    return booklet_of(example_view)


@pytest.fixture(scope="module")
def pages(pdf: bytes) -> dict[str, int]:
    """The page of everything that is linked to, as the file itself knows it."""
    reader = reader_of(pdf)
    return {
        name: reader.get_destination_page_number(place) + 1  # type: ignore[operator]
        for name, place in reader.named_destinations.items()
    }


def bare(text: str) -> str:
    """Give the text without what differs between a line and its continuation."""
    return re.sub(r"[\s\xad-]", "", text)


def test_every_entry_and_number_stands_where_the_index_says(
    pdf: bytes, example_view: MapView, pages: dict[str, int]
) -> None:
    missing = []
    for one in example_view.entries:
        text = bare(texts(pdf)[pages[f"entry-{one.id}"] - 1])
        shown = [one.name, one.summary, *(phone.display for phone in one.phones)]
        missing += [(one.id, part) for part in shown if bare(part) not in text]
    assert missing == []


def test_nothing_that_stopped_is_printed(example_view: MapView, pages: dict[str, int]) -> None:
    assert not {f"entry-{gone.id}" for gone in example_view.gone} & set(pages)


def test_the_themes_follow_each_other_and_hold_their_own(
    example_view: MapView, pages: dict[str, int]
) -> None:
    spans = []
    for theme in example_view.themes:
        own = [pages[f"entry-{e.id}"] for e in theme.entries if e.theme.id == theme.ref.id]
        if own:
            spans.append((min(own), max(own)))
    assert spans == sorted(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_every_line_of_the_index_has_the_right_pages(
    pdf: bytes, example_view: MapView, pages: dict[str, int]
) -> None:
    content = booklet_content(example_view, WHOLE_BOOKLET, TODAY)
    index = bare("".join(texts(pdf)[pages["index"] - 1 : -1]))
    wrong = []
    for group in cast("list[Any]", content["index"]):
        for term in group["terms"]:
            numbers = sorted({pages[target] for target in term["targets"]})
            line = f"{term['name']}{','.join(map(str, numbers))}"
            if bare(line) not in index:
                wrong.append(line)
    assert wrong == []


def test_every_step_names_the_page_it_leads_to(pdf: bytes, pages: dict[str, int]) -> None:
    checked = 0
    first_theme = min(page for name, page in pages.items() if name.startswith("entry-"))
    first_answer = min(page for name, page in pages.items() if name.startswith("route-"))
    for page in reader_of(pdf).pages[first_answer - 1 : first_theme - 1]:
        links = [link.get_object().get("/Dest") for link in page.get("/Annots", [])]
        leads = [pages[str(target)] for target in links if target]
        said = [int(number) for number in re.findall(r"blz\.\s(\d+)", page.extract_text())]
        assert said == leads
        checked += len(said)
    assert checked > 50


def test_all_questions_stand_on_a_spread_by_theme_with_the_page_of_their_answer(
    pdf: bytes, example_view: MapView, pages: dict[str, int]
) -> None:
    first = pages["routes"]
    assert first % 2 == 0
    spread = bare(" ".join(texts(pdf)[first - 1 : first + 1]))
    ordered = in_theme_order(example_view)
    at = [spread.index(bare(f"{one.question}{pages[f'route-{one.id}']}")) for one in ordered]
    assert at == sorted(at)
    assert [pages[f"route-{one.id}"] for one in ordered] == sorted(
        pages[f"route-{one.id}"] for one in ordered
    )
    assert min(pages[f"route-{one.id}"] for one in ordered) == first + 2
    themes = [
        one.ref.number
        for one in example_view.themes
        for r in ordered
        if r.themes[0].id == one.ref.id
    ]
    assert themes == sorted(themes)


def test_the_contents_name_the_page_of_every_theme(
    pdf: bytes, example_view: MapView, pages: dict[str, int]
) -> None:
    contents = texts(pdf)[pages["contents"] - 1]
    for theme in example_view.themes:
        own = [pages[f"entry-{e.id}"] for e in theme.entries if e.theme.id == theme.ref.id]
        assert f"{theme.ref.number} {theme.ref.name} {min(own)}" in contents


def test_the_booklet_of_each_kern_can_be_stapled(example_view: MapView) -> None:
    for kern in example_view.kernen:
        pages = page_count(booklet_of(example_view, f"kern:{kern.id}"))
        assert pages % 4 == 0
        assert pages <= MOST_TO_STAPLE - 4, kern.id


def test_the_whole_booklet_is_not_much_thicker(pdf: bytes) -> None:
    assert page_count(pdf) % 4 == 0
    # Who stands in, hours on holidays and sources came: 96 is what the paper may come to.
    assert page_count(pdf) <= 96


def test_large_print_has_a_layout_of_its_own(example_view: MapView) -> None:
    large = booklet_of(example_view, "grootletter")
    assert page_count(large) <= 120
    assert "Wanneer:" in " ".join(texts(large))
    there = reader_of(large).named_destinations
    assert {f"entry-{one.id}" for one in example_view.entries} <= set(there)
    assert {f"route-{one.id}" for one in example_view.routes} <= set(there)


def test_every_kern_has_only_its_own_supporters(example_view: MapView) -> None:
    """And whom these name for who would rather speak to somebody from outside the village."""
    for kern in example_view.kernen:
        made = booklet_of(example_view, f"kern:{kern.id}")
        own = [one for one in example_view.supporters if kern.id in one.kernen]
        named = {one.outside.link.name for one in own if one.outside and one.outside.link}
        for one in example_view.supporters:
            printed = bool(pages_with(made, one.phone.display))
            assert printed == (one in own or one.name in named), (kern.id, one.name)


def test_the_lines_of_the_booklet_stand_wide_apart(pdf: bytes) -> None:
    apart = []
    for page in list(pages_of_letters(pdf))[30:40]:
        feet = sorted(
            {round(one.bottom, 1) for one in page.letters if one.text in "enrau"}, reverse=True
        )
        apart += [before - after for before, after in pairwise(feet) if 8 < before - after < 20]
    # The lines of one text, of 12 points, are nearest to each other.
    assert min(apart) >= 12.02 * 1.3 - 0.3
