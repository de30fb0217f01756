"""Where something was seen never reads as if somebody asked."""

from __future__ import annotations

from datetime import date

import pytest
from views.seen import WELFARE, seen

from generator.model.sources import Source
from generator.views.pieces import oldest_text
from generator.views.sources import source_line

SITE = {"naam": "Website van Humanitas", "adres": "humanitas.nl", "datum": "2026-11-28"}
PAPER = {"naam": "Dorpskrant", "datum": "28 november 2026"}
ON_SITE = "op de website van Humanitas op 28 november 2026"
EARLIER, LATER = date(2026, 10, 1), date(2026, 12, 1)


def said(typed: dict[str, str], assured: date | None = None) -> str:
    line = source_line(Source.model_validate(typed), assured)
    return line.text if line else ""


@pytest.mark.parametrize(
    ("typed", "assured", "text"),
    [
        (SITE, None, f"Gezien {ON_SITE}, nog niet nagevraagd."),
        ({"adres": "humanitas.nl/"}, None, "Gezien op humanitas.nl, nog niet nagevraagd."),
        (PAPER, None, "Bron: Dorpskrant, gezien op 28 november 2026, nog niet nagevraagd."),
        ({"naam": "Dorpskrant"}, None, "Bron: Dorpskrant, nog niet nagevraagd."),
        (SITE, EARLIER, f"Later gezien {ON_SITE}, dat is nog niet nagevraagd."),
        (PAPER, EARLIER,
         "Bron: Dorpskrant, later gezien op 28 november 2026, dat is nog niet nagevraagd."),
        (SITE, LATER, "Bron: de website van Humanitas, gezien op 28 november 2026."),
        ({"naam": "Dorpskrant"}, LATER, "Bron: Dorpskrant."),
    ],
)  # fmt: skip
def test_a_page_says_where_it_was_seen(
    typed: dict[str, str], assured: date | None, text: str
) -> None:
    assert said(typed, assured) == text


def test_a_name_or_an_address_alone_is_enough() -> None:
    (place,) = seen(locaties_linde="naam: De Linde\nbron: Dorpskrant\n").places
    assert place.source
    assert place.source.name == "Dorpskrant"
    (club,) = seen(organisaties_welzijn=f"{WELFARE}\nbron: www.welzijn.example\n").organizations
    assert club.source
    assert club.source.address == "https://www.welzijn.example"


def test_what_was_only_seen_counts_nowhere_as_asked() -> None:
    (place,) = seen(locaties_linde="naam: De Linde\nbron: {naam: A, datum: 2026-10-01}\n").places
    assert (place.checked, place.assured, oldest_text([place])) == ("", None, "")


def test_where_a_home_was_seen_is_not_told() -> None:
    (home,) = seen(locaties_thuis="naam: Bij Ria\nplek: woning\nbron: Briefje van Ria\n").places
    assert home.source is None
