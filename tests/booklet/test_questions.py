"""Life questions stay with their steps, and a number with whose it is."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from booklet.pdf import TODAY, booklet_of, lines, pages_with, reader_of, texts
from booklet.sample import entry, map_of, phone, route, step_to, village

from generator.booklet.content import booklet_content
from generator.booklet.editions import WHOLE_BOOKLET
from generator.booklet.printable_signs import tied
from generator.booklet.printed_parts import entry_content
from generator.views import MapView
from generator.views.parts import FirstStepView, Link, StepView


def test_every_question_of_the_example_is_whole(example_view: MapView) -> None:
    pdf = booklet_of(example_view)
    reader = reader_of(pdf)
    for one in example_view.routes:
        place = reader.named_destinations[f"route-{one.id}"]
        number = reader.get_destination_page_number(place)
        assert number is not None
        text = re.sub(r"[\s\xad-]", "", texts(pdf)[number])
        said = [one.question, *(step.text for step in one.steps)]
        said += [one.urgent.text] if one.urgent else []
        assert [part for part in said if re.sub(r"[\s-]", "", part) not in text] == []


def test_a_page_of_questions_begins_with_a_question(example_view: MapView) -> None:
    pdf = booklet_of(example_view)
    contents = max(
        pages_with(pdf, "Inhoud"), key=lambda at: "Zo werkt dit boekje" in texts(pdf)[at]
    )
    first, _, *others = [at for at in pages_with(pdf, "Wie bel ik?") if at > contents]
    asked = tuple(one.question[:20] for one in example_view.routes)
    # Before the text stand the tab and the running head.
    assert lines(pdf, first)[2] == "Wie bel ik?"
    assert len(others) > 5
    assert [at for at in others if not lines(pdf, at)[2].startswith(asked)] == []


def test_a_question_longer_than_a_page_is_asked_again() -> None:
    one = entry("soep", "Soep")
    steps = tuple(
        step_to(one, f"Stap nummer {at} is om eens te vragen wat kan.") for at in range(60)
    )
    view = map_of((one,), (route("lang", "Wat moet ik doen?", *steps), route("kort", "Hoe nu?")))
    pdf = booklet_of(view)
    pages = pages_with(pdf, "Stap nummer")
    assert len(pages) > 2
    assert pages_with(pdf, "Wat moet ik doen? (vervolg)") == pages[1:]
    assert all(pages_with(pdf, f"Stap nummer {at} is") for at in range(60))


def test_entries_stand_in_the_order_of_the_site(example_view: MapView) -> None:
    themes = booklet_content(example_view, WHOLE_BOOKLET, TODAY)["themes"]
    assert isinstance(themes, list)
    for printed, theme in zip(themes, example_view.themes, strict=True):
        own = [one.id for one in theme.entries if one.theme.id == theme.ref.id]
        assert [one["id"] for one in printed["entries"]] == own


def test_the_contents_do_not_list_themselves() -> None:
    assert not [line for line in lines(booklet_of(village()), 4) if re.match(r"Inhoud \d", line)]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Bel 112.", "Bel_112."),
        ("Bel dan 0597 00 12 34 of mail.", "Bel_dan_0597_00_12_34 of mail."),
        ("van 9.00 tot 12.00 uur", "van 9.00 tot 12.00_uur"),
        ("€ 3 heen en € 4 terug", "€_3 heen en €_4 terug"),
        ("Markt 1, 9676 BA Westerdorp", "Markt 1, 9676_BA Westerdorp"),
        ("+31 597 00 12 34", "+31_597_00_12_34"),
        ("Bel ons op werkdagen", "Bel ons op werkdagen"),
        ("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"),
    ],
)
def test_what_is_read_as_one_stays_on_one_line(typed: str, printed: str) -> None:
    assert tied(typed) == printed.replace("_", "\u00a0")


ORGANIZATION = Link("Welzijn Wolderland", "organisaties/welzijn/", "organisaties", "welzijn")
ASK = FirstStepView("Bel de ondersteuner van uw dorp.", None, Link("Wie is dat?", "ondersteuners/"))
DOCTOR = FirstStepView("Vraag het eerst aan uw huisarts.", phone("0597 00 12 34"))


@pytest.mark.parametrize(
    ("step", "purpose", "organization", "said"),
    [
        (ASK, "", ORGANIZATION, "Welzijn Wolderland: 0597 00 12 34"),
        (ASK, "", None, "Soepbus: 0597 00 12 34"),
        (ASK, "Aanmelden", ORGANIZATION, "Aanmelden: 0597 00 12 34"),
        (DOCTOR, "", None, "Soepbus: 0597 00 12 34"),
        (FirstStepView("U kunt zelf bellen.", phone("0597 00 12 34")), "", ORGANIZATION,
         "U kunt zelf bellen. 0597 00 12 34"),
    ],
)  # fmt: skip
def test_a_number_says_whose_it_is(
    step: FirstStepView, purpose: str, organization: Link | None, said: str
) -> None:
    number = phone("0597 00 12 34", purpose)
    step = replace(step, phone=number) if step.phone else step
    one = entry("x", "Soepbus", phones=(number,), first_step=step, organization=organization)
    assert pages_with(booklet_of(map_of((one,))), said)


def test_a_supporter_is_named_once() -> None:
    number = phone("06 00 00 10 21", "Anneke Bos")
    one = entry("x", "Soepbus", first_step=FirstStepView("Bel ondersteuner Anneke Bos.", number))
    printed = entry_content(one, "https://kaart.wolderland.example/")["step"]
    assert isinstance(printed, dict)
    assert printed["phone"] == {
        "number": "06 00 00 10 21", "url": "tel:+31600001021", "note": "", "cost": "", "whose": "",
        "away": [], "urgent": False,
    }  # fmt: skip


def test_a_step_without_a_number_needs_no_column() -> None:
    view = map_of((), (route("x", "Wat nu?", StepView("Blijf rustig.")),))
    assert pages_with(booklet_of(view), "Blijf rustig.")
