"""The file is readable by a screen reader and by an archive, and its codes by a phone."""

from __future__ import annotations

import io
import re
from collections import Counter
from itertools import pairwise

import pikepdf
import pytest
import zxingcpp
from booklet.pdf import TODAY, booklet_of, structure
from booklet.sample import large, village
from PIL import Image

from generator.booklet import edition
from generator.booklet.codes import qr_svg
from generator.booklet.content import booklet_content
from generator.booklet.typesetting import pictures


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return booklet_of(village())


def test_the_file_says_what_it_is(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root.Lang).startswith("nl")
        assert document.docinfo["/Title"] == "Sociale kaart van Westerdorp en Achterbos"
        assert str(document.docinfo["/CreationDate"]).startswith(f"D:{TODAY:%Y%m%d}")
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
        with document.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")


def test_the_file_is_sound(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []


@pytest.mark.parametrize("name", ["boekje", "grootletter", "poster", "kern:achterbos"])
def test_an_independent_checker_finds_nothing(name: str) -> None:
    page = pytest.importorskip("page", reason="install page-validation to check the standards")
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf_bytes(booklet_of(village(), name), profile=profile)
        assert [failure.message for failure in report.failures] == []


def test_no_stream_ends_in_what_looks_like_a_line_end() -> None:
    for count in (1, 2, 3, 5, 8):
        assert b"\r\nendstream" not in booklet_of(large(count))


def test_headings_lists_and_links_are_tagged(pdf: bytes) -> None:
    kinds = Counter(kind for kind, _ in structure(pdf))
    assert kinds["/H1"] >= 8
    assert kinds["/H2"] >= 9
    assert kinds["/L"] >= 2
    assert kinds["/LI"] >= kinds["/L"]
    assert kinds["/TOC"] == 1
    assert kinds["/Link"] > 20
    assert kinds["/Figure"] == len(village().entries) + 2


def test_headings_never_skip_a_level(pdf: bytes) -> None:
    levels = [int(kind[2]) for kind, _ in structure(pdf) if re.fullmatch(r"/H[1-6]", kind)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_pictures_have_words(pdf: bytes) -> None:
    words = [alt for kind, alt in structure(pdf) if kind == "/Figure"]
    assert all(alt.startswith("QR-code met het adres ") for alt in words)


def test_links_are_described_in_dutch(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        described = [
            str(annotation.Contents)
            for page in document.pages
            for annotation in page.obj.get("/Annots", [])
        ]
    assert described
    assert all(described)
    english = re.compile(r"\b(page|link to|call)\b", re.IGNORECASE)
    assert not [text for text in described if english.search(text)]


def test_themes_and_entries_are_bookmarks(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_outline() as outline:
        titles = [item.title for item in outline.root]
        inner = [child.title for item in outline.root for child in item.children]
    assert "Eten en boodschappen" in titles
    assert "Tafeltje Dek Je" in inner


def test_only_the_typeface_of_the_booklet_is_in_the_file(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        names = {
            str(font.BaseFont)
            for page in document.pages
            for font in page.obj.Resources.get("/Font", {}).values()
        }
    assert names
    assert all("SourceSansPro" in name for name in names)


def test_codes_lead_where_they_say_after_a_grey_copy() -> None:
    view = large(12)
    content = booklet_content(view, edition("boekje", view), TODAY)
    found = set()
    for picture in pictures("booklet.typ", content, ppi=150):
        grey = Image.open(io.BytesIO(picture)).convert("L")
        found |= {code.text for code in zxingcpp.read_barcodes(grey)}
    assert found == {f"https://kaart.wolderland.example/q/dienst-{at}/" for at in range(12)} | {
        "https://kaart.wolderland.example/"
    }


def test_a_code_survives_a_stain() -> None:
    assert qr_svg("https://kaart.wolderland.example/q/x/").startswith(b"<svg")
