"""No word stands over a code, a label, a column or the edge, and every code can be read.

The letters are found in the PDF, the codes in the picture of each page as a copier sees it.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from booklet.areas import Seen, over_a_code, over_each_other, over_the_edge, pages
from booklet.pdf import booklet_of, texts
from booklet.pieces import HALL
from booklet.sample import entry, map_of, phone, village

from generator.views import MapView
from generator.views.addresses import full_address
from generator.views.parts import FirstStepView

MAIL = "ouderenadviseur.westerdorp@stichtingwelzijnwolderland.nl"
LONG_MAIL = "buurtbemiddelaarsvrijwilligersondersteuning@" + "dorpszorgnoord" * 4 + ".example"
SITE = (
    "https://zieook"
    + "kaartvanwolderland" * 3
    + ".example/"
    + "vrijwilligersondersteuning-dichtbij/"
)
WORD = "arbeidsongeschiktheidsverzekeringsmaatschappij"
NO_WORD = "x" * 120
WIDE = "W" * 40
NUMBER = "NL00BANK0123456789012345678901234567"
# In mm; a home printer cannot reach further.
EDGE = 3
EDITIONS = ("boekje", "grootletter", "poster", "thema:eten", "kern:westerdorp", "blad")


def hostile() -> MapView:
    """Give a map of which every text and address is as long as it can be."""
    reached = [MAIL, LONG_MAIL, ""]
    by_mail = [
        entry(
            f"mail-{at}", f"{WORD} {at}", email=mail, website="" if mail else SITE, phones=(),
            summary=f"Mail {mail}, kijk op {SITE} of vraag naar {NUMBER} en {NO_WORD}.",
            first_step=FirstStepView("U kunt zelf mailen.", None), keywords=(WORD, NO_WORD, MAIL),
            place=replace(HALL, name=WIDE, address=NO_WORD, kern=WORD), cost=WIDE,
            kern_text=NO_WORD,
            permanent_address=f"q/mail-{at}-{'met-een-hele-lange-naam-' * at}eind/",
        )
        for at, mail in enumerate(reached)
    ]  # fmt: skip
    abroad = phone("+49 1523 12345678901", WIDE, NO_WORD)
    by_phone = entry(
        "bellen", NO_WORD, phones=(abroad, phone("0597 00 12 34", WORD)),
        first_step=FirstStepView("U kunt zelf bellen.", abroad),
    )  # fmt: skip
    view = map_of((*by_mail, by_phone))
    people = tuple(
        replace(one, name=f"{WIDE} {WORD}", title=WORD, kern_text=NO_WORD, email=LONG_MAIL,
                about=NO_WORD, presence=(WIDE,))
        for one in view.supporters
    )  # fmt: skip
    numbers = tuple(
        replace(one, name=f"{one.name} {WORD}", explanation=f"{NO_WORD} {MAIL}")
        for one in view.emergencies
    )
    themes = tuple(
        replace(one, ref=replace(one.ref, name=f"{one.ref.name} {WORD}", question=WIDE))
        for one in view.themes
    )
    return replace(view, name=f"{WORD} en {WIDE}", supporters=people, emergencies=numbers,
                   themes=themes)  # fmt: skip


def seen(view: MapView, name: str) -> tuple[Seen, ...]:
    """Give the pages of an edition; of the sheet for a home visit, with all entries on it."""
    chosen = tuple(one.id for one in view.entries) if name == "blad" else ()
    return tuple(pages(booklet_of(view, name, chosen)))


@pytest.mark.parametrize("name", EDITIONS)
@pytest.mark.parametrize("view", [village(), hostile()], ids=["usual", "long"])
def test_every_word_has_a_place_of_its_own(view: MapView, name: str) -> None:
    for page in seen(view, name):
        assert over_the_edge(page, EDGE) == [], page.number
        assert over_a_code(page) == [], page.number
        assert over_each_other(page) == [], page.number


@pytest.mark.parametrize("name", ["boekje", "grootletter", "thema:eten", "kern:westerdorp"])
@pytest.mark.parametrize("view", [village(), hostile()], ids=["usual", "long"])
def test_every_code_can_be_read_from_its_page(view: MapView, name: str) -> None:
    printed = " ".join(texts(booklet_of(view, name)))
    read = {code.text for page in seen(view, name) for code in page.codes}
    shown = {
        full_address(view.site, one.permanent_address)
        for one in view.entries
        if one.name.replace(" ", "")[:12] in printed.replace(" ", "")
    }
    assert read >= shown
    assert view.site in read


def test_two_pages_on_a_sheet_keep_their_codes() -> None:
    view = hostile()
    once = [code.text for page in seen(view, "boekje") for code in page.codes]
    on_sheets = [code.text for page in seen(view, "drukversie") for code in page.codes]
    assert sorted(once) == sorted(on_sheets)


def test_the_example_can_be_read_to_the_last_code(example_view: MapView) -> None:
    found = list(pages(booklet_of(example_view)))
    read = {code.text for page in found for code in page.codes}
    assert read == {example_view.site} | {
        full_address(example_view.site, one.permanent_address) for one in example_view.entries
    }
    for page in found:
        assert over_the_edge(page, EDGE) == [], page.number
        assert over_a_code(page) == [], page.number
        assert over_each_other(page) == [], page.number


@pytest.mark.parametrize("name", EDITIONS)
def test_an_address_never_gets_a_hyphen(name: str) -> None:
    view = hostile()
    chosen = tuple(one.id for one in view.entries) if name == "blad" else ()
    # Where it begins a new line, it goes on as it was typed.
    text = re.sub(r"\s", "", " ".join(texts(booklet_of(view, name, chosen))))
    for address in (MAIL, LONG_MAIL, SITE.removeprefix("https://").removesuffix("/"), NUMBER):
        assert text.count(address[:8]) == text.count(address), address


def test_a_long_word_is_divided_as_the_language_does() -> None:
    text = "".join(texts(booklet_of(map_of((entry("lang", "Lang", keywords=(WORD,)),)))))
    assert WORD not in text
    assert WORD in re.sub(r"- ?", "", text)


def test_arabic_is_read_from_right_to_left_and_its_page_stands_where_dutch_has_it() -> None:
    sentence = "نحن نساعدك في ملء الاستمارات."
    one = entry("hulp", "مساعدة للجميع", summary=sentence, keywords=("مترجم",))
    found = list(pages(booklet_of(map_of((one,)))))
    (page,) = [page for page in found if any("/q/hulp" in code.text for code in page.codes)]
    first, *_ = [letter for letter in page.letters if letter.text == "ن"]
    stop = [
        letter
        for letter in page.letters
        if letter.text == "." and abs(letter.bottom - first.bottom) < 7
    ]
    assert stop
    assert stop[0].right < first.left
    index = found[page.number]
    letter = next(one for one in index.letters if one.text == "ر")
    (number,) = [one for one in index.letters if one.text == str(page.number)
                 and abs(one.bottom - letter.bottom) < 5]  # fmt: skip
    assert number.left > letter.right
