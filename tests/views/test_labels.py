"""What a kind, a law, a language and a wheelchair are called for residents."""

from __future__ import annotations

import pytest
from views.seen import HALL, WELFARE, seen, service, typed

LIMITS = "doet_wel: [Klussen]\ndoet_niet: [Schilderen]\n"


def test_each_kind_has_its_own_word() -> None:
    view = seen(
        diensten_a=typed(name="A"),
        activiteiten_b=typed("wanneer: {dagen: maandag}", name="B"),
        vrijwilligers_c=typed(LIMITS, name="C"),
        organisaties_welzijn=WELFARE,
        locaties_linde=HALL,
    )
    assert [entry.kind_label for entry in view.entries] == [
        "Dienst",
        "Activiteit",
        "Vrijwilligersgroep",
    ]
    assert view.organizations[0].kind_label == "Organisatie"
    assert view.places[0].kind_label == "Plek"


@pytest.mark.parametrize(
    ("typed_text", "label"), [("formeel", "Beroepskracht"), ("informeel", "Door dorpsgenoten")]
)
def test_formal_and_informal_say_who_comes(typed_text: str, label: str) -> None:
    entry = service(f"soort: {typed_text}")
    assert (entry.formality, entry.formality_label) == (typed_text, label)


def test_without_a_word_nothing_is_said_of_a_service_and_a_group_is_informal() -> None:
    view = seen(diensten_a=typed(name="A"), vrijwilligers_b=typed(LIMITS, name="B"))
    assert [entry.formality for entry in view.entries] == ["", "informeel"]


@pytest.mark.parametrize(
    ("law", "text"),
    [
        ("Wmo", "de gemeente, uit de Wmo (de wet voor hulp thuis)"),
        ("Jeugdwet", "de gemeente, uit de Jeugdwet (de wet voor hulp aan kinderen)"),
        ("Wlz", "het zorgkantoor, uit de Wlz (de wet voor mensen die altijd zorg nodig hebben)"),
        ("Zvw", "uw zorgverzekering (de Zvw)"),
        (
            "Participatiewet",
            "de gemeente, uit de Participatiewet (de wet voor werk en inkomen)",
        ),
    ],
)
def test_a_law_says_who_pays_and_what_it_is(law: str, text: str) -> None:
    assert service(f"wet: {law}").law == text


def test_two_laws_are_a_choice() -> None:
    assert service("wet: [Wmo, Zvw]").law.endswith("hulp thuis) of uw zorgverzekering (de Zvw)")


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ("nl, fy", "Nederlands en Fries"),
        ("gos, nds, li, zea", "Gronings, Nedersaksisch, Limburgs en Zeeuws"),
        ("en, de, fr", "Engels, Duits en Frans"),
        ("ar, tr, zgh, fa", "Arabisch, Turks, Berbers en Farsi"),
        ("pl, ro, bg, uk, ru", "Pools, Roemeens, Bulgaars, Oekraïens en Russisch"),
        ("ti, so, pap", "Tigrinya, Somalisch en Papiaments"),
        ("es, pt, it", "Spaans, Portugees en Italiaans"),
        ("ngt", "gebarentaal"),
        ("NL", "Nederlands"),
        ("Fins", "Fins"),
    ],
)
def test_a_language_is_called_by_its_name(codes: str, text: str) -> None:
    assert service(f"talen: [{codes}]").languages == text


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("ja", "U kunt met een rolstoel naar binnen."),
        ("deels", "U kunt voor een deel met een rolstoel naar binnen."),
        ("nee", "U kunt niet met een rolstoel naar binnen."),
    ],
)
def test_with_a_wheelchair(answer: str, text: str) -> None:
    entry = service("locatie: linde", locaties_linde=f"{HALL}rolstoel: {answer}\n")
    assert entry.place is not None
    assert entry.place.wheelchair == text


def test_nothing_is_said_of_a_wheelchair_when_nobody_knows() -> None:
    entry = service("locatie: linde", locaties_linde=HALL)
    assert entry.place is not None
    assert entry.place.wheelchair == ""
