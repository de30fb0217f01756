"""The picture of a booklet's cover, for the page on which residents choose one."""

from __future__ import annotations

import io

import pypdfium2


def cover(pages: bytes, width: int = 300) -> bytes:
    """Give the first page of a PDF as a picture (PNG), about `width` pixels wide.

    In: pages in reading order, because the first of a folded booklet is a sheet.
    """
    drawn = io.BytesIO()
    with pypdfium2.PdfDocument(pages) as document:
        page = document[0]
        bitmap = page.render(scale=width / page.get_width())
        bitmap.to_pil().save(drawn, format="PNG", optimize=True)
        bitmap.close()
        page.close()
    return drawn.getvalue()
