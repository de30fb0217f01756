"""Something that a list brought, and that waits: before it goes on the map she reads why it did."""

from __future__ import annotations

import pytest
from desk.at_the_desk import AtTheDesk, read

BEGAN_WITH = "status: pauze   # haal deze regel weg als het op de kaart mag\n"
WHY = "in de lijst staat 'Opmerking: nog navragen bij Jannie'; vraag na of het er nog is"
TOLD = f"""{BEGAN_WITH}naam: Bingo
themas: [eten]
samenvatting: Bingo met koffie.
contact: {{telefoon: 0597 00 90 20}}
intern: |-
  Uit lijst.csv, regel 2 (kenmerk 0123abcd).
  Wacht: {WHY}
  Opmerking: nog navragen bij Jannie
"""
GUESSED = f"""{BEGAN_WITH}naam: Bingo
themas: [eten]   # voorbeeld: kies uit eten, ontmoeten, en haal dit stukje vanaf # weg
samenvatting: Bingo met koffie.   # van Jannie gehoord
contact: {{telefoon: 0597 00 90 20}}
"""
UNWRITTEN = GUESSED.replace("Bingo met koffie.", "Schrijf hier in één zin wat het is.")
BINGO, FILE = "diensten/bingo", "diensten/bingo.yml"


def put(she: AtTheDesk, text: str) -> None:
    (she.folder / FILE).write_bytes(text.encode())


def test_why_it_waited_is_told_and_nothing_happens_before_she_agrees(she: AtTheDesk) -> None:
    put(she, TOLD)
    page = read(she.page(f"{BINGO}/weer-beginnen"))
    assert "Waarom het wachtte In de lijst staat 'Opmerking: nog navragen bij Jannie'" in page
    page = read(she.send(f"{BINGO}/weer-beginnen"))
    assert "Kruis aan dat het klopt" in page
    assert she.typed(FILE) == TOLD


def test_when_she_agrees_it_goes_on_the_map_without_why_it_waited(she: AtTheDesk) -> None:
    put(she, TOLD)
    assert "is weer op de kaart" in read(she.send(f"{BINGO}/weer-beginnen", klopt="ja"))
    assert she.typed(FILE) == TOLD.removeprefix(BEGAN_WITH).replace(f"  Wacht: {WHY}\n", "")


def test_it_is_said_beside_the_form_too(she: AtTheDesk) -> None:
    put(she, TOLD)
    assert "Dit kwam uit uw lijst en wacht nog: in de lijst staat" in read(she.page(BINGO))


def test_what_was_filled_in_is_shown_and_is_hers_when_she_agrees(she: AtTheDesk) -> None:
    put(she, GUESSED)
    page = she.page(f"{BINGO}/weer-beginnen")
    assert "Wat de computer koos" in read(page)
    assert "Eten" in read(page).partition("Wat de computer koos")[2]
    she.send(f"{BINGO}/weer-beginnen")
    assert she.typed(FILE) == GUESSED
    she.send(f"{BINGO}/weer-beginnen", klopt="ja")
    mark = "   # voorbeeld: kies uit eten, ontmoeten, en haal dit stukje vanaf # weg"
    assert she.typed(FILE) == GUESSED.removeprefix(BEGAN_WITH).replace(mark, "")


@pytest.mark.parametrize("agreed", [{}, {"klopt": "ja"}])
def test_what_she_has_to_write_herself_never_goes_out(
    she: AtTheDesk, agreed: dict[str, str]
) -> None:
    put(she, UNWRITTEN)
    assert "Vul eerst zelf in" in read(she.send(f"{BINGO}/weer-beginnen", **agreed))
    assert she.typed(FILE) == UNWRITTEN


def test_what_paused_by_itself_begins_again_with_one_button(she: AtTheDesk) -> None:
    put(she, TOLD.partition("intern:")[0].replace(BEGAN_WITH, "") + "status: pauze\n")
    assert "Waarom het wachtte" not in read(she.page(f"{BINGO}/weer-beginnen"))
    assert "is weer op de kaart" in read(she.send(f"{BINGO}/weer-beginnen"))
