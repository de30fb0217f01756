"""A file that cannot be read: she mends its text, and then its questions are there again."""

from __future__ import annotations

import re
from html import unescape

import pytest
from desk.at_the_desk import AtTheDesk, read
from desk.the_form import send

ADDRESS = "diensten/maaltijd"
FILE = "diensten/maaltijd.yml"
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


def pressed(she: AtTheDesk, label: str, **typed: str) -> str:
    """Press a button on the form as it stands, with some answers filled in otherwise."""
    page = she.page(ADDRESS)
    button = re.search(rf'name="_recht" value="([^"]+)">{re.escape(label)}</button>', page)
    assert button is not None, re.findall(r'name="_recht"[^<]+', page)
    return send(she, page, ADDRESS, **{"_recht": unescape(button[1]), **typed})


def change(she: AtTheDesk, old: str, new: str) -> str:
    """Change the file as somebody does who has a text editor; give what it says then."""
    text = she.typed(FILE)
    assert old in text
    (she.folder / FILE).write_text(text.replace(old, new, 1), encoding="utf-8")
    return she.typed(FILE)


def test_a_slip_of_the_keyboard_is_put_right_by_a_button(she: AtTheDesk) -> None:
    right = she.typed(FILE)
    change(she, "naam: ", "naam:")
    change(she, "themas: [eten]", "themas:\n\t- eten")
    assert "Wat er bedoeld is, is zeker." in read(she.page(ADDRESS))
    page = pressed(she, "Zet het recht")
    assert "Opgeslagen" in page
    assert 'name="versie"' in page
    assert she.typed(FILE) == right.replace("themas: [eten]", "themas:\n  - eten")
    assert "Fout:" not in read(she.page(ADDRESS))


def test_what_was_typed_meanwhile_waits_to_be_saved(she: AtTheDesk) -> None:
    change(she, "naam: ", "naam:")
    page = pressed(she, "Zet het recht", samenvatting="Warm eten.")
    assert "naam: Warme maaltijd" in she.typed(FILE)
    assert "Warm eten." not in she.typed(FILE)
    send(she, page, ADDRESS, _opslaan="ja")
    assert "samenvatting: Warm eten.\n" in she.typed(FILE)


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("Neem: € 8,50 per maaltijd", "kosten: € 8,50 per maaltijd"),
        ("Neem: € 9 per maaltijd", "kosten: € 9 per maaltijd"),
    ],
)
def test_of_an_answer_that_stands_there_twice_she_takes_one(
    she: AtTheDesk, label: str, kept: str
) -> None:
    change(she, "gecontroleerd: ", "kosten: € 9 per maaltijd\ngecontroleerd: ")
    assert "Dit antwoord staat er twee keer. Welk van de twee is goed?" in read(she.page(ADDRESS))
    pressed(she, label)
    assert re.findall("kosten: .*", she.typed(FILE)) == [kept]


def test_of_two_lists_she_takes_both_together(she: AtTheDesk) -> None:
    change(she, "gecontroleerd: ", "zoekwoorden: [prak]\ngecontroleerd: ")
    change(she, "naam: ", "zoekwoorden: [warm eten, prak]\nnaam: ")
    pressed(she, "Neem ze samen")
    assert she.typed(FILE).count("zoekwoorden: [warm eten, prak]") == 1
    assert she.typed(FILE).count("zoekwoorden") == 1


def test_the_same_answer_twice_is_one_too_many(she: AtTheDesk) -> None:
    before = she.typed(FILE)
    change(she, "gecontroleerd: ", "kosten: € 8,50 per maaltijd\ngecontroleerd: ")
    pressed(she, "Haal het tweede weg")
    assert she.typed(FILE) == before


def test_a_button_that_somebody_made_up_puts_nothing_right(she: AtTheDesk) -> None:
    before = she.typed(FILE)
    page = she.page(ADDRESS)
    for odd in ("", "samen", "eerste naam", "tweede kosten", "weg alles"):
        assert "Er is niets veranderd." in read(send(she, page, ADDRESS, _recht=odd))
    assert she.typed(FILE) == before


def test_the_whole_text_can_be_asked_for(she: AtTheDesk) -> None:
    assert 'name="samenvatting"' in she.page(ADDRESS)
    assert 'name="hele_tekst"' in she.page(f"{ADDRESS}?tekst=ja")
