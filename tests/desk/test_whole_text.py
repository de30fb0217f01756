"""A file that cannot be read: she mends its text, and then its questions are there again."""

from __future__ import annotations

import re
from html import unescape

import pytest
from desk.at_the_desk import AtTheDesk, read

ADDRESS = "diensten/maaltijd"
BROKEN = "naam Maaltijd\nthemas: [eten\n"
MENDED = "naam: Maaltijd\nthemas: [eten]\nsoort: informeel\nsamenvatting: Warm eten.\n"


@pytest.fixture
def broken(she: AtTheDesk) -> AtTheDesk:
    """Somebody wrote something else in the file than fields."""
    (she.folder / "diensten" / "maaltijd.yml").write_text(BROKEN, encoding="utf-8")
    return she


def saved_with(she: AtTheDesk, text: str) -> None:
    """Save the page with another text in it."""
    inside = she.page(ADDRESS).partition('<form class="formulier')[2]
    carried = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', inside)
    values = {name: unescape(value) for name, value in carried if name != "_sleutel"}
    she.send(ADDRESS, **{**values, "hele_tekst": text, "_opslaan": "ja"})


def test_the_text_stands_there_with_what_is_wrong_in_it(broken: AtTheDesk) -> None:
    page = broken.page(ADDRESS)
    assert 'name="hele_tekst"' in page
    assert "themas: [eten" in page
    assert "Regel 2: het haakje [ wordt niet gesloten" in read(page)


def test_a_mended_text_is_saved_as_it_was_typed(broken: AtTheDesk) -> None:
    saved_with(broken, MENDED.replace("\n", "\r\n"))
    assert broken.typed("diensten/maaltijd.yml") == MENDED
    assert 'name="samenvatting"' in broken.page(ADDRESS)


def test_a_text_that_nobody_touched_stays_to_the_byte(she: AtTheDesk) -> None:
    file = she.folder / "diensten" / "maaltijd.yml"
    text = "\ufeffnaam Maaltijd\r\nthemas: [eten"
    file.write_bytes(text.encode())
    saved_with(she, text)
    assert file.read_bytes() == text.encode()


def test_a_sign_that_only_the_text_can_have_leads_to_the_text(she: AtTheDesk) -> None:
    file = she.folder / "diensten" / "maaltijd.yml"
    text = she.typed("diensten/maaltijd.yml").replace("naam: ", "naam:", 1)
    file.write_text(text, encoding="utf-8")
    page = she.page(ADDRESS)
    assert 'href="?tekst=ja"' in page
    assert 'name="samenvatting"' in page
    assert 'name="hele_tekst"' in she.page(f"{ADDRESS}?tekst=ja")
