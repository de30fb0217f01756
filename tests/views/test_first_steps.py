"""What to do first: the shortest way in one sentence, and the supporter when there is none."""

from __future__ import annotations

import pytest
from views.seen import HALL, VILLAGE, only, seen, typed

from generator.views.parts import FirstStepView

PIET = (
    "{id: piet, naam: Piet Smit, kernen: [west], telefoon: 0597 00 90 02, toestemming: 2026-01-05}"
)


def first_step(*lines: str, phone: str = "", village: str = VILLAGE) -> FirstStepView:
    """Give the first step of a service with these lines."""
    return only(seen(dorp=village, diensten_klus=typed(*lines, phone=phone))).first_step


def called(step: FirstStepView) -> str:
    """Give the number beside the sentence."""
    return step.phone.display if step.phone else "geen nummer"


class TestTheShortestWay:
    @pytest.mark.parametrize(
        ("contact", "text"),
        [
            ("{telefoon: 0597 00 91 11, email: a@b.example}", "U kunt zelf bellen."),
            ("{email: a@b.example, website: https://b.example}", "U kunt zelf mailen."),
            ("{website: https://b.example}", "Kijk op de website."),
        ],
    )
    def test_is_to_call_then_to_mail_then_to_look(self, contact: str, text: str) -> None:
        assert first_step(f"contact: {contact}").text == text

    def test_shows_the_number_to_call(self) -> None:
        assert called(first_step(phone="0597 00 91 11")) == "0597 00 91 11"

    @pytest.mark.parametrize("words", ["Niet nodig", "hoeft niet, kom gerust"])
    def test_is_to_walk_in_where_nobody_has_to_apply(self, words: str) -> None:
        step = first_step(f'aanmelden: "{words}"', "kernen: [oost]")
        # Who wants to ask something first has no other number than the supporter's.
        assert step.text == (
            "U kunt zo binnenlopen. Liever eerst vragen? Bel dorpsondersteuner Roos Veen."
        )
        assert called(step) == "0597 00 90 01"

    @pytest.mark.parametrize(
        ("contact", "text"),
        [
            ("{telefoon: 0597 00 91 11}", "Kom gerust. Vragen?"),
            ("{email: a@b.example}", "Kom gerust. Vragen?"),
        ],
    )
    def test_is_the_open_door_where_there_is_one(self, contact: str, text: str) -> None:
        files = {
            "diensten_klus": typed(
                f"contact: {contact}", "aanmelden: niet nodig, gewoon binnenlopen",
                "locatie: linde", "openingstijden: {dagen: [vrijdag], van: 9.00}",
            ),
            "locaties_linde": HALL,
        }  # fmt: skip
        assert only(seen(**files)).first_step.told == text

    @pytest.mark.parametrize(
        ("applying", "text"),
        [
            ("Bellen voor een afspraak", "Maak een afspraak."),
            ("uiterlijk woensdag bellen of mailen", "Meld u even aan."),
            ("de eerste keer even bellen", "Bel eerst even."),
            ("niet nodig om te proberen", ""),
            ("via de huisarts", ""),
        ],
    )
    def test_follows_what_applying_asks(self, applying: str, text: str) -> None:
        step = first_step(f"aanmelden: {applying}", phone="0597 00 91 11")
        assert (step.told, step.text) == (text, "U kunt zelf bellen.")

    def test_is_still_to_call_where_that_can_be_done_too(self) -> None:
        step = first_step("aanmelden: Niet nodig", phone="0597 00 91 11")
        assert step.text == "U kunt zelf bellen."


class TestSomebodyElseFirst:
    @pytest.mark.parametrize(
        ("who", "text"),
        [
            ("huisarts", "Vraag het eerst aan uw huisarts."),
            ("gemeente", "Vraag het eerst aan de gemeente."),
        ],
    )
    def test_the_doctor_or_the_municipality(self, who: str, text: str) -> None:
        step = first_step(f"eerste_stap: {who}", phone="0597 00 91 11")
        assert (step.text, called(step)) == (text, "0597 00 91 11")

    @pytest.mark.parametrize("who", ["huisarts", "gemeente"])
    def test_has_no_number_under_it_without_whose_it_is(self, who: str) -> None:
        entry = only(seen(diensten_klus=typed(f"eerste_stap: {who}", phone="0597 00 91 11")))
        assert [phone.purpose for phone in entry.phones] == [entry.name]
        assert entry.first_step.phone == entry.phones[0]

    def test_keeps_what_a_number_is_for(self) -> None:
        phone = "[{nummer: 0597 00 91 11, naam: Afspraak}]"
        entry = only(seen(diensten_klus=typed("eerste_stap: huisarts", phone=phone)))
        assert [phone.purpose for phone in entry.phones] == ["Afspraak"]

    def test_a_number_beside_its_own_sentence_needs_no_name(self) -> None:
        entry = only(seen(diensten_klus=typed(phone="0597 00 91 11")))
        assert [phone.purpose for phone in entry.phones] == [""]

    def test_the_supporter_when_that_was_asked_for(self) -> None:
        step = first_step("eerste_stap: ondersteuner", "kernen: [oost]", phone="0597 00 91 11")
        assert step.text == "Bel dorpsondersteuner Roos Veen."
        assert called(step) == "0597 00 90 01"


class TestTheSupporter:
    def test_is_named_with_her_number_when_there_is_one_for_this_village(self) -> None:
        step = first_step("kernen: [west]")
        assert step.text == "Bel dorpsondersteuner Piet Smit."
        assert step.phone is not None
        assert (step.phone.display, step.phone.purpose) == ("0597 00 90 02", "Piet Smit")

    def test_is_found_on_the_page_of_supporters_when_there_are_more(self) -> None:
        step = first_step()
        assert step.text == "Bel de dorpsondersteuner van uw dorp."
        assert step.link is not None
        assert (step.link.name, step.link.address) == ("Wie is dat in uw dorp?", "ondersteuners/")
        assert step.phone is None

    def test_has_a_title_that_fits_all_when_they_differ(self) -> None:
        village = VILLAGE.replace("naam: Piet Smit,", "naam: Piet Smit, functie: dorpsverbinder,")
        assert first_step(village=village).text == "Bel de ondersteuner van uw dorp."

    def test_may_be_one_of_another_village_when_this_one_has_none(self) -> None:
        village = VILLAGE.replace(f"  - {PIET}\n", "")
        assert first_step("kernen: [west]", village=village).text == (
            "Bel dorpsondersteuner Roos Veen."
        )
