"""What paper should tell is on paper, and the numbers for referrers are on their sheet only."""

from __future__ import annotations

import re

import pytest
from booklet.pdf import texts
from full_map import leaves
from village_of_all import TODAY, full_files, read

from generator.booklet import edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.errors import BookletProblem
from generator.booklet.kinds.for_her import referrers_edition
from generator.consent import referrers_map
from generator.model.declarations import aliases
from generator.model.entries import VolunteerGroup
from generator.model.seen import Outlet, seen_of
from generator.reading.kinds import KINDS
from generator.views import map_view
from generator.views.referrers import referrer_lines

NUMBER = "0597 00 12 35"
ENTRIES = {"diensten": "de-dienst", "activiteiten": "de-club", "vrijwilligers": "de-groep"}
# Fields whose words stand on paper as they were typed.
AS_TYPED = ("naam", "samenvatting", "voor_wie", "aanmelden", "doet_niet", "verwijzing", "kosten")


def canaries() -> dict[str, str]:
    """Fill every field that is printed as typed with a word of its own."""
    words = {}
    for number, (folder, name) in enumerate(ENTRIES.items()):
        for path, model, key in leaves(KINDS[folder], FILES[folder, name]):
            if len(path) == 1 and key in AS_TYPED:
                where = seen_of(model.model_fields[aliases(model)[key]])
                if Outlet.BOOKLET in where.outlets:
                    word = f"Kanarie{chr(65 + number)}{key.replace('_', '')}"
                    typed = FILES[folder, name][key]
                    FILES[folder, name][key] = [word] if isinstance(typed, list) else word
                    words[f"{folder}.{key}"] = word
    return words


FILES = full_files()
WORDS = canaries()
MAP = read(FILES)
VIEW = map_view(MAP, TODAY)


def printed(name: str) -> str:
    # Three that say all that one can say, are more than a sheet has room for.
    sheets = [(id_,) for id_ in ENTRIES.values()] if name == "blad" else [()]
    pdfs = [make_booklet(VIEW, edition(name, VIEW, chosen), TODAY) for chosen in sheets]
    return re.sub(r"[\s-]", "", "".join(text for pdf in pdfs for text in texts(pdf)))


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {name: printed(name) for name in ("boekje", "blad")}


@pytest.mark.parametrize("field", WORDS)
def test_a_field_that_is_for_paper_is_on_it(field: str, pages: dict[str, str]) -> None:
    folder, _, key = field.partition(".")
    model = KINDS[folder]
    assert WORDS[field] in pages["boekje"]
    if Outlet.SHEET in seen_of(model.model_fields[aliases(model)[key]]).outlets:
        assert WORDS[field] in pages["blad"]


def test_what_volunteers_do_not_do_is_among_these() -> None:
    assert "vrijwilligers.doet_niet" in WORDS
    assert "doet_niet" in aliases(VolunteerGroup)


def test_the_sheet_for_referrers_has_the_numbers_that_no_other_paper_has(
    pages: dict[str, str],
) -> None:
    lines = referrer_lines(referrers_map(MAP, TODAY), TODAY)
    (sheet,) = texts(make_booklet(VIEW, referrers_edition(lines), TODAY))
    assert sheet.count(NUMBER) == len(lines)
    assert "niet aan bewoners" in sheet
    assert NUMBER.replace(" ", "") not in pages["boekje"] + pages["blad"]


def test_without_such_numbers_it_says_how_to_type_one() -> None:
    with pytest.raises(BookletProblem, match="alleen_voor: verwijzers"):
        referrers_edition(())


@pytest.mark.parametrize(
    ("typed", "is_printed"),
    [
        ("niet nodig", False), ("Nee", False), ("hoeft niet", False), ("Niet nodig.", False),
        ("bij de balie", True), ("niet nodig, wel om 19.15 uur binnen zijn", True),
        ("niet nodig voor een proefles", True), ("geen, behalve voor de excursie", True),
    ],
)  # fmt: skip
def test_that_nothing_is_needed_takes_no_line(*, typed: str, is_printed: bool) -> None:
    files = full_files()
    files["diensten", "de-dienst"]["aanmelden"] = typed
    view = map_view(read(files), TODAY)
    pdf = make_booklet(view, edition("blad", view, ("de-dienst",)), TODAY)
    assert ("Aanmelden: " in " ".join(texts(pdf))) is is_printed
