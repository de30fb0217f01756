"""Two pages on a sheet, in the order that folds into a booklet."""

from __future__ import annotations

import io
from typing import Final

import pikepdf

from generator.booklet.errors import BookletProblem

POINTS_PER_MM: Final = 72 / 25.4
_SHEET: Final = (297 * POINTS_PER_MM, 210 * POINTS_PER_MM)
_MARK: Final = 5 * POINTS_PER_MM
_SLUG: Final = 8 * POINTS_PER_MM


def saddle_order(count: int) -> tuple[tuple[int, int], ...]:
    """Give the pages left and right on each side of each sheet, outermost sheet first.

    Counted from 1; front and back of a sheet follow each other, as a duplex printer wants them.
    """
    if count % 4:
        raise BookletProblem(
            f"Een geniet boekje heeft een veelvoud van 4 bladzijden, niet {count}."
        )
    sides = []
    for sheet in range(count // 4):
        sides.append((count - 2 * sheet, 1 + 2 * sheet))
        sides.append((2 + 2 * sheet, count - 1 - 2 * sheet))
    return tuple(sides)


def impose(pdf: bytes) -> bytes:
    """Give the sheets of A4 for a booklet of A5; what bleeds off keeps doing so outside.

    Creep is left alone: on twenty sheets of ordinary paper the innermost page moves 2 mm, and
    the outer margin is 16 mm.
    """
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as target:
        forms = [target.copy_foreign(page.as_form_xobject()) for page in source.pages]
        trim = [float(value) for value in source.pages[0].trimbox]
        bleed = trim[0] - float(source.pages[0].mediabox[0])
        for left, right in saddle_order(len(forms)):
            _add_sheet(target, forms[left - 1], forms[right - 1], bleed, trim[2] - trim[0])
        _copy_title(source, target)
        target.save(packed, deterministic_id=True)
    return packed.getvalue()


def with_printing_guide(pdf: bytes, guide: bytes) -> bytes:
    """Give the sheets with the printing guide as the last pages, where it breaks no pair."""
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as target, pikepdf.open(io.BytesIO(guide)) as extra:
        for one in extra.pages:
            target.pages.append(one)
            page = target.pages[-1].obj
            # The structure tree of the guide stays behind, so nothing may point into it.
            for key in ("/StructParents", "/Tabs", "/Annots"):
                if key in page:
                    del page[key]
        target.save(packed, deterministic_id=True)
    return packed.getvalue()


def with_crop_marks(pdf: bytes) -> bytes:
    """Give the pages with marks outside the corners that tell a print shop where to cut."""
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            media = [float(value) for value in page.mediabox]
            trim = [float(value) for value in page.trimbox]
            page.obj["/BleedBox"] = pikepdf.Array(media)
            grown = [media[0] - _SLUG, media[1] - _SLUG, media[2] + _SLUG, media[3] + _SLUG]
            page.mediabox = pikepdf.Array(grown)
            if "/CropBox" in page.obj:
                del page.obj["/CropBox"]
            page.contents_add(document.make_stream(_marks(grown, trim)))
        document.save(packed, deterministic_id=True)
    return packed.getvalue()


def _add_sheet(
    target: pikepdf.Pdf,
    left: pikepdf.Object,
    right: pikepdf.Object,
    bleed: float,
    page_width: float,
) -> None:
    width, height = _SHEET
    whole = (width + 2 * bleed, height + 2 * bleed)
    page = target.add_blank_page(page_size=whole)
    page.obj["/TrimBox"] = pikepdf.Array([bleed, bleed, bleed + width, bleed + height])
    page.obj["/Resources"] = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary({"/Left": left, "/Right": right})
    )
    spine = bleed + width / 2
    drawing = (
        f"q 0 0 {spine:.3f} {whole[1]:.3f} re W n "
        f"1 0 0 1 {spine - page_width - bleed:.3f} 0 cm /Left Do Q\n"
        f"q {spine:.3f} 0 {spine:.3f} {whole[1]:.3f} re W n "
        f"1 0 0 1 {spine - bleed:.3f} 0 cm /Right Do Q\n"
    )
    page.contents_add(target.make_stream(drawing.encode()))


def _marks(media: list[float], trim: list[float]) -> bytes:
    lines = []
    for x in (trim[0], trim[2]):
        lines.append((x, media[1], x, media[1] + _MARK))
        lines.append((x, media[3], x, media[3] - _MARK))
    for y in (trim[1], trim[3]):
        lines.append((media[0], y, media[0] + _MARK, y))
        lines.append((media[2], y, media[2] - _MARK, y))
    drawn = "".join(f"{a:.3f} {b:.3f} m {c:.3f} {d:.3f} l S\n" for a, b, c, d in lines)
    return f"/Artifact BMC q 0.25 w 0 G\n{drawn}Q EMC\n".encode()


def _copied(value: pikepdf.Object, source: pikepdf.Pdf, target: pikepdf.Pdf) -> pikepdf.Object:
    """Give an object of one document to another, also to a pikepdf that takes none of others."""
    return target.copy_foreign(source.make_indirect(value))


def _copy_title(source: pikepdf.Pdf, target: pikepdf.Pdf) -> None:
    for key in ("/Title", "/Author", "/Keywords", "/Creator", "/CreationDate", "/ModDate"):
        if key in source.docinfo:
            target.docinfo[key] = _copied(source.docinfo[key], source, target)
    target.Root.Lang = pikepdf.String("nl")
    target.Root.ViewerPreferences = pikepdf.Dictionary(
        DisplayDocTitle=True, Duplex=pikepdf.Name.DuplexFlipShortEdge,
        PrintScaling=pikepdf.Name("/None"),
    )  # fmt: skip
