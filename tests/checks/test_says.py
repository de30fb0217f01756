"""A text that says something else than the fields beside it is found, and nothing else is.

The texts stand in the tables of `gezegd/`, as villages write them: half of them contradict a field,
the other half only look like it. A line that is not judged right stays in its table, marked with ~.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from said_village import with_step, with_text
from small_village import EXAMPLE, REAL, SMALL, TODAY
from views import seen

from generator.checks import only
from generator.checks.says import contrary_texts
from generator.problems import Level, Problem
from generator.reading.assemble import assemble
from generator.reading.files import list_files

TABLES = sorted((Path(__file__).parent / "gezegd").glob("teksten*.txt"))
LINES = [
    tuple(line.split(" | "))
    for table in TABLES
    for line in table.read_text().splitlines()
    if line and not line.startswith("#")
]


def found_in(id_: str, field: str, text: str) -> list[Problem]:
    reading = with_text(id_, field, text)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    found = only(contrary_texts, reading.map, reading.sources, TODAY)
    return [one for one in found if one.path.endswith(f"/{id_}.yml")]


@pytest.mark.parametrize(("id_", "field", "about", "text"), LINES)
def test_a_text_against_the_fields(id_: str, field: str, about: str, text: str) -> None:
    is_found = bool(found_in(id_, field, text))
    judged_right = is_found == (about.strip("~") != "-")
    assert judged_right == (not about.endswith("~"))


def test_how_many_are_found_and_how_many_for_nothing() -> None:
    contrary = [about for _, _, about, _ in LINES if about.strip("~") != "-"]
    harmless = [about for _, _, about, _ in LINES if about.strip("~") == "-"]
    assert len(contrary) + len(harmless) >= 300
    assert sum(about.endswith("~") for about in contrary) <= 0.15 * len(contrary)
    assert sum(about.endswith("~") for about in harmless) <= 0.03 * len(harmless)


@pytest.mark.parametrize("folder", [EXAMPLE, SMALL, REAL])
def test_maps_that_are_right_have_none(folder: Path) -> None:
    files, _ = list_files(folder)
    reading = assemble(files)
    assert reading.map is not None
    assert only(contrary_texts, reading.map, reading.sources, TODAY) == ()


@pytest.mark.parametrize(
    ("id_", "field", "text", "parts"),
    [
        ("koffie", "samenvatting", "Elke woensdagochtend koffie.",
         ("'Elke woensdagochtend'", "bij 'wanneer' staat: dinsdag")),
        ("koffie", "beschrijving", "We beginnen om 14.00 uur.",
         ("'om 14.00 uur'", "bij 'wanneer' staat: van 10.00 tot 12.00 uur")),
        ("soos", "samenvatting", "Elke week kaarten.",
         ("'Elke week'", "bij 'wanneer' staat: om de week")),
        ("bieb", "samenvatting", "Elke dag open voor boeken.",
         ("'Elke dag'", "bij 'openingstijden' staat: maandag, woensdag en vrijdag")),
        ("film", "beschrijving", "De entree is € 7.", ("'€ 7'", "bij 'kosten' staat: € 5")),
        ("koffie", "samenvatting", "Koffie in De Sluis.",
         ("'De Sluis'", "bij 'locatie' staat: Dorpshuis De Linde")),
        ("koffie", "aanmelden", "Bel 0597 00 60 99.",
         ("'0597 00 60 99'", "bij 'contact' staat: 0597 00 60 11")),
        ("koffie", "beschrijving", "Bel dorpsondersteuner Tineke Vos.",
         ("'Tineke Vos'", "bij 'ondersteuners' in dorp.yml staat: Anneke Bos")),
    ],
)  # fmt: skip
def test_it_says_what_stands_there_what_the_field_says_and_what_to_do(
    id_: str, field: str, text: str, parts: tuple[str, ...]
) -> None:
    (found,) = found_in(id_, field, text)
    assert found.level is Level.NOTICE
    assert (found.key, found.code) == (field, "tegenspraak")
    assert (found.line, found.column) != (1, 1)
    for part in parts:
        assert part in found.message
    assert "Een van de twee klopt niet: verander deze tekst, of zet het goed bij" in found.message


STEPS = [
    ("Drink op woensdag koffie in het dorpshuis, u bent welkom.", "koffie", "dag"),
    ("Loop dinsdag om 14.00 uur binnen, u bent welkom.", "koffie", "tijd"),
    ("Kom op donderdag naar de soos.", "soos", "dag"),
    ("De film is in De Sluis.", "film", "plek"),
    ("Meedoen kost € 5 per keer.", "koffie", "prijs"),
    ("Vraag raad aan dorpsondersteuner Tineke Vos.", "koffie", "wie"),
    ("Drink op dinsdag koffie in De Linde.", "koffie", "-"),
    ("Bel maandag de koffieochtend.", "koffie", "-"),
    ("Bent u op woensdag alleen? Ga mee.", "koffie", "-"),
    ("Meedoen kost € 2,50 per keer.", "koffie", "-"),
]


@pytest.mark.parametrize(("text", "target", "about"), STEPS)
def test_a_step_against_the_entry_that_it_leads_to(text: str, target: str, about: str) -> None:
    reading = with_step(text, target)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    found = only(contrary_texts, reading.map, reading.sources, TODAY)
    assert [one.key for one in found] == (["stappen[1].tekst"] if about != "-" else [])
    if about not in {"-", "wie"}:
        assert f"maar bij '{target}' staat bij" in found[0].message


def test_a_text_of_several_lines_is_pointed_at_by_its_line() -> None:
    reading = with_text("koffie", "beschrijving", "Gezellig.\\n\\nWe zijn er elke vrijdag.")
    assert reading.map is not None
    (found,) = (one for one in contrary_texts(reading.map, TODAY) if one.owner == "koffie")
    assert found.line_offset == 3


def test_a_number_that_means_the_phone_says_nothing_of_the_days() -> None:
    assert found_in("klus", "samenvatting", "Kleine klussen in huis, elke dag.") == []


@pytest.mark.parametrize(
    ("today", "text", "is_wrong"),
    [
        (date(2026, 12, 1), "Meedoen kost € 3 per keer.", False),
        (date(2026, 12, 1), "Meedoen kost € 4 per keer.", False),
        (date(2026, 12, 1), "Meedoen kost € 5 per keer.", True),
        (date(2027, 1, 1), "Meedoen kost € 3 per keer.", True),
        (date(2027, 1, 1), "Meedoen kost € 4 per keer.", False),
    ],
)
def test_until_a_new_price_begins_a_text_may_tell_either(
    today: date, text: str, is_wrong: bool
) -> None:
    price = "kosten: € 3 per keer\nnieuwe_kosten: {vanaf: 2027-01-01, kosten: € 4 per keer}"
    wrong = seen.read(diensten_klus=seen.typed(price, f"beschrijving: {text}"))
    assert bool(list(contrary_texts(wrong, today))) is is_wrong
