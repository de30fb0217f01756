"""A life question with its steps: each says what to do, where it leads and whom to call."""

from __future__ import annotations

from views.seen import WELFARE, seen, typed

from generator.views.parts import RouteView, StepView


def route(*lines: str, **files: str) -> RouteView:
    """Give a life question with these lines below it."""
    text = "\n".join(("vraag: Wat nu?", *lines, ""))
    (found,) = (r for r in seen(contactroutes_nu=text, **files).routes
                if r.id == "nu")  # fmt: skip
    return found


def step_to(target: str, *lines: str, **files: str) -> StepView:
    """Give the one step of a question that leads to `target`."""
    (step,) = route(f'stappen: [{{tekst: Doe dit., naar: "{target}"}}]', *lines, **files).steps
    return step


def shown(step: StepView) -> tuple[str, str, str]:
    """Give where a step leads, and whom to call: a name, an address and a number."""
    link, phone = step.link, step.phone
    return (link.name if link else "", link.address if link else "", phone.display if phone else "")


class TestAStep:
    def test_may_be_advice_alone(self) -> None:
        (step,) = route("stappen: [Praat erover.]").steps
        assert (step.text, shown(step)) == ("Praat erover.", ("", "", ""))

    def test_leads_to_an_entry_with_its_number(self) -> None:
        step = step_to("klus", diensten_klus=typed("soort: informeel"))
        assert shown(step) == ("Klus", "diensten/klus/", "0597 00 91 11")
        assert step.formality == "informeel"

    def test_leads_to_an_organisation(self) -> None:
        step = step_to("welzijn", organisaties_welzijn=WELFARE)
        assert shown(step) == (
            "Welzijn Wolderland",
            "organisaties/welzijn/",
            "0597 00 20 10",
        )
        assert step.formality == "formeel"

    def test_leads_to_another_question(self) -> None:
        step = step_to("ander", contactroutes_ander="vraag: Wat dan?\nstappen: [Bel.]\n")
        assert shown(step) == ("Wat dan?", "wie-bel-ik/ander/", "")

    def test_shows_a_number_in_danger_by_its_name(self) -> None:
        step = step_to("112")
        assert step.link is None
        assert step.phone is not None
        assert (step.phone.display, step.phone.purpose) == ("112", "Levensgevaar")


class TestAStepToTheSupporter:
    def test_leads_to_all_when_the_question_is_for_every_village(self) -> None:
        step = step_to("ondersteuner")
        assert shown(step) == ("Wie is dat?", "ondersteuners/", "")
        assert [one.first_name for one in step.supporters] == ["Roos", "Piet"]

    def test_shows_the_number_when_there_is_but_one(self) -> None:
        step = step_to("ondersteuner", "kernen: [west]")
        assert shown(step) == ("Wie is dat?", "ondersteuners/", "0597 00 90 02")

    def test_may_lead_to_one_of_them_by_name(self) -> None:
        step = step_to("roos")
        assert [one.name for one in step.supporters] == ["Roos Veen"]
        assert shown(step) == ("Wie is dat?", "ondersteuners/", "0597 00 90 01")


class TestTheQuestion:
    def test_of_which_all_is_known(self) -> None:
        found = route(
            "samenvatting: Er is hulp.",
            "themas: [ontmoeten, eten]",
            "kernen: [oost]",
            "spoed: {tekst: Bel 112., naar: '112'}",
            "stappen: [Praat erover., Rust uit.]",
            "zoekwoorden: [hulp]",
            "gecontroleerd: 2026-10-01",
        )
        assert (found.question, found.summary) == ("Wat nu?", "Er is hulp.")
        assert [theme.name for theme in found.themes] == ["Ontmoeten", "Eten"]
        assert found.urgent is not None
        assert (found.urgent.text, shown(found.urgent)[2]) == ("Bel 112.", "112")
        assert [step.text for step in found.steps] == ["Praat erover.", "Rust uit."]
        assert (found.kernen, found.keywords) == (("oost",), ("hulp",))
        assert found.checked == "Voor het laatst nagevraagd op 1 oktober 2026."
        assert (found.link.address, found.link.kind) == ("wie-bel-ik/nu/", "contactroutes")

    def test_of_which_little_is_known(self) -> None:
        found = route("stappen: [Praat erover.]")
        assert (found.summary, found.urgent, found.themes) == ("", None, ())
        assert found.checked == ""
