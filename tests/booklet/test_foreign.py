"""Sheets are made of the pages of another document: on some computers only a copy may be put in.

There a newer pikepdf cannot be installed, and an older one takes no object of another document.
"""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from generator.booklet.imposition import impose

TITLES = {"/Title": "Sociale kaart", "/Author": "Dorpsbelang", "/Keywords": "Oost, West"}


def booklet() -> bytes:
    """Give four pages with a title, an author and words to find it by."""
    packed = io.BytesIO()
    with pikepdf.new() as document:
        for _ in range(4):
            document.add_blank_page(page_size=(420, 595))
        for key, text in TITLES.items():
            document.docinfo[key] = text
        document.save(packed)
    return packed.getvalue()


def test_all_that_comes_from_the_booklet_is_copied_first(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []
    copy = pikepdf.Pdf.copy_foreign

    def noted(self: pikepdf.Pdf, one: Any) -> Any:
        copied.append(str(one) if isinstance(one, pikepdf.String) else "page")
        return copy(self, one)

    monkeypatch.setattr(pikepdf.Pdf, "copy_foreign", noted)
    sheets = impose(booklet())
    assert sorted(copied) == sorted(["page"] * 4 + list(TITLES.values()))
    with pikepdf.open(io.BytesIO(sheets)) as document:
        assert {key: str(document.docinfo[key]) for key in TITLES} == TITLES
        assert len(document.pages) == 2
