"""Every edition there is, whatever stands on the map: boxes, codes, contrast, the standards.

A form that is added tomorrow is among them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest
from booklet.areas import over_a_code, over_each_other, over_the_edge, pages
from booklet.pdf import booklet_of
from booklet.sample import large, village
from booklet.test_areas import hostile
from length import LONG
from PIL import Image
from village_of_all import TODAY, full_files, read

from generator.booklet import Edition, edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.editions import Behind, offered
from generator.booklet.kinds import ALL
from generator.model import SocialMap
from generator.views import MapView, map_view
from generator.views.addresses import full_address
from generator.views.whole import Asked

page = pytest.importorskip("page", reason="install page-validation to check the standards")

MAP = read(full_files())
VIEW = map_view(MAP, TODAY)
# What compares with an earlier booklet has a map of its own in `test_hung_up.py`, and what is to be
# called is asked of the desk.
ELSEWHERE = {"nieuw", "inlegvel", "bellijst"}
FORMS = [kind.form for kind in ALL if kind.form not in ELSEWHERE]
# In mm; a home printer cannot reach further.
EDGE = 3
DOTS_PER_INCH = 200
LEAST_CONTRAST = 4.5


def named(form: str, view: MapView) -> str:
    """Give the first name of a form that there is for a map."""
    return next(name for kind, name in offered(view) if kind.form == form)


def asked_for(form: str, view: MapView, social_map: SocialMap) -> Edition:
    chosen = tuple(one.id for one in view.entries)[:8] if form == "blad" else ()
    return edition(named(form, view), view, chosen, given=Behind(social_map, TODAY))


@cache
def made(form: str, view: MapView = VIEW, social_map: SocialMap = MAP) -> tuple[Edition, bytes]:
    wanted = asked_for(form, view, social_map)
    return wanted, make_booklet(view, wanted, TODAY)


def wrong_on(pdf: bytes) -> Iterator[tuple[int, list[str]]]:
    for one in pages(pdf):
        for found in (over_the_edge(one, EDGE), over_a_code(one), over_each_other(one)):
            if found:
                yield one.number, found


# Two pages on a sheet have no order in which to read them aloud.
READ = [form for form in FORMS if not asked_for(form, VIEW, MAP).imposed]


@pytest.mark.parametrize("form", READ)
def test_every_word_has_a_place_of_its_own(form: str) -> None:
    _, pdf = made(form)
    assert list(wrong_on(pdf)) == []


@pytest.mark.parametrize("form", READ)
def test_an_independent_checker_finds_nothing(form: str) -> None:
    _, pdf = made(form)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf_bytes(pdf, profile=profile)
        assert [failure.message for failure in report.failures] == [], profile


@pytest.mark.parametrize("form", FORMS)
def test_every_code_of_an_edition_can_be_read_from_a_grey_page(form: str) -> None:
    wanted, pdf = made(form)
    read_back = {code.text for one in pages(pdf) for code in one.codes}
    if wanted.entries and wanted.template != "sheet.typ":
        shown = [one for one in VIEW.entries if not wanted.theme or any(
            ref.id == wanted.theme for ref in one.themes)]  # fmt: skip
        shown = [
            one for one in shown if not wanted.kern or not one.kernen or wanted.kern in one.kernen
        ]
        assert read_back >= {full_address(VIEW.site, one.permanent_address) for one in shown}


@pytest.mark.parametrize(
    "form", READ if LONG else ["koelkast:kern:ID", "lezen:thema:ID", "maand:kern:ID", "jaar"]
)
def test_of_a_map_with_the_longest_of_everything_nothing_runs_over(form: str) -> None:
    _, pdf = made(form, replace(hostile(), asked=Asked()))
    assert list(wrong_on(pdf)) == []


def test_of_a_thousand_entries_every_word_has_a_place_of_its_own() -> None:
    view = large(1000 if LONG else 40)
    for name in ("boekje", "grootletter") if LONG else ("boekje",):
        assert list(wrong_on(booklet_of(view, name))) == []


def light(grey: int) -> float:
    """Give how much light comes from a grey, from 0 to 1, as the rules for contrast count it."""
    share = grey / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def too_pale(pdf: bytes, every: int) -> Iterator[tuple[int, str, float]]:
    """Give the letters that stand out too little from what is around them on a grey page."""
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(0, len(document), every):
            one = document[number]
            scale = DOTS_PER_INCH / 72
            shown: Image.Image = one.render(scale=scale, grayscale=True).to_pil().convert("L")
            text, high = one.get_textpage(), one.get_height()
            for at in range(text.count_chars()):
                sign = text.get_text_range(at, 1)
                if not sign.isalnum():
                    continue
                left, bottom, right, top = text.get_charbox(at)
                across, down = (left - 1, right + 1), (high - top - 1, high - bottom + 1)
                box = (across[0] * scale, down[0] * scale, across[1] * scale, down[1] * scale)
                greys = shown.crop(box).tobytes()
                contrast = (light(max(greys)) + 0.05) / (light(min(greys)) + 0.05)
                if contrast < LEAST_CONTRAST:
                    yield number + 1, sign, contrast


@pytest.mark.parametrize("form", ["poster", "koelkast:kern:ID", "maand:kern:ID", "lezen:thema:ID"])
def test_on_a_grey_copy_every_letter_stands_out(form: str) -> None:
    assert list(too_pale(made(form)[1], 1)) == []


def test_on_a_grey_copy_the_booklet_of_the_example_stands_out(example_view: MapView) -> None:
    pdf = booklet_of(example_view)
    assert list(too_pale(pdf, 1 if LONG else 17)) == []


def test_the_pale_is_found() -> None:
    pale = replace(village(), colour="#b0b0b0")
    assert list(too_pale(booklet_of(pale, "poster"), 1))
