"""The example village, printed: every entry, number and reference compared with the map."""

from __future__ import annotations

import io
import re

import pypdf
import pytest
from booklet.pdf import TODAY, booklet_of, pages_with, texts

from generator.booklet.content import booklet_content
from generator.booklet.editions import BOOKLET
from generator.booklet.making import page_count
from generator.values.web import url_text
from generator.views import MapView
from generator.views.addresses import full_address


@pytest.fixture(scope="module")
def pdf(example_view: MapView) -> bytes:
    return booklet_of(example_view)


@pytest.fixture(scope="module")
def pages(pdf: bytes, example_view: MapView) -> dict[str, int]:
    """The page of every entry, found by its address: the words before the next one's."""
    found: dict[str, int] = {}
    bare = [page.replace(" ", "") for page in texts(pdf)]
    for one in example_view.entries:
        address = url_text(full_address(example_view.site, one.permanent_address))
        whole = re.compile(re.escape(address) + r"(?![a-z0-9-]*/|-?[a-z0-9]*-[a-z0-9])")
        on = [at for at, text in enumerate(bare, 1) if whole.search(text)]
        assert on, one.id
        found[one.id] = next(at for at in on if one.name.replace(" ", "") in bare[at - 1])
    return found


def test_every_entry_and_number_is_printed(
    pdf: bytes, example_view: MapView, pages: dict[str, int]
) -> None:
    missing = []
    for one in example_view.entries:
        text = texts(pdf)[pages[one.id] - 1].replace(" ", "")
        shown = [one.name, one.summary, *(phone.display for phone in one.phones)]
        missing += [(one.id, part) for part in shown if part.replace(" ", "") not in text]
    assert missing == []


def test_nothing_that_stopped_is_printed(pdf: bytes, example_view: MapView) -> None:
    for gone in example_view.gone:
        address = url_text(full_address(example_view.site, gone.permanent_address))
        assert not pages_with(pdf, f"{address} ")


def test_the_themes_follow_each_other_and_hold_their_own(
    example_view: MapView, pages: dict[str, int]
) -> None:
    spans = []
    for theme in example_view.themes:
        own = [pages[e.id] for e in theme.entries if e.theme.id == theme.ref.id]
        if own:
            spans.append((min(own), max(own)))
    assert spans == sorted(spans)
    assert all(before[1] < after[0] for before, after in zip(spans, spans[1:], strict=False))


def test_every_printed_reference_has_the_right_page(
    pdf: bytes, example_view: MapView, pages: dict[str, int]
) -> None:
    """Index lines and links carry the number of the page they lead to."""
    content = booklet_content(example_view, BOOKLET, TODAY)
    index = " ".join(page for page in texts(pdf)[-12:] if page.startswith("Register"))
    index = re.sub(r"\s+", "", index)
    for group in content["index"]:  # type: ignore[attr-defined]
        for term in group["terms"]:
            leads = sorted({pages[label.removeprefix("entry-")] for label in term["targets"]})
            line = f"{term['term']}{','.join(map(str, leads))}"
            assert line.replace(" ", "") in index.replace("-", "") or (
                line.replace(" ", "") in index
            ), line


def test_links_inside_lead_to_the_page_they_name(pdf: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    numbers = {page.indirect_reference.idnum: at  # type: ignore[union-attr]
               for at, page in enumerate(reader.pages, 1)}  # fmt: skip
    assert len(numbers) == page_count(pdf)
    checked = 0
    for page in reader.pages:
        for annotation in page.get("/Annots", []):
            link = annotation.get_object()
            said = re.search(r"\d+", str(link.get("/Contents", "")))
            if "/Dest" in link and said:
                checked += 1
                assert numbers[link["/Dest"][0].idnum] == int(said[0])
    assert checked > 100


def test_the_example_can_be_stapled(pdf: bytes) -> None:
    assert page_count(pdf) % 4 == 0
    assert page_count(pdf) <= 80
