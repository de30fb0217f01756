"""Words of danger put the right emergency number first; daily words do not."""

from __future__ import annotations

import pytest
from search_sample import engine


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("zelfmoord", "113"),
        ("zelfmoort", "113"),
        ("ik wil niet meer leven", "113"),
        ("niet meer willen leven", "113"),
        ("een eind aan mijn leven willen maken", "113"),
        ("willen sterven", "113"),
        ("mijn man slaat mij", "veilig-thuis"),
        ("er is brand in huis", "112"),
        ("ik ruik gas", "gas-en-stroom"),
        ("hartaanval", "112"),
        ("keukenbrand", "112"),
        ("opa reageert niet", "112"),
        ("kindermishandeling", "veilig-thuis"),
        ("hij bloedt heel erg", "112"),
        ("bloeding", "112"),
        ("ik kan niet ademen", "112"),
        ("mijn man is gevallen en beweegt niet", "112"),
        ("mijn kind heeft pillen gegeten", "112"),
        ("kind heeft iets ingeslikt", "112"),
        ("ik heb mijn pols doorgesneden", "112"),
        ("mijn kind is verdwenen", "112"),
        ("mijn kind is zoek", "112"),
        ("vermist", "112"),
        ("vergiftigd", "112"),
        ("moeder ligt op de grond en kan niet opstaan", "112"),
        ("dringend hulp nodig", "112"),
        ("help", "112"),
        ("help mij", "112"),
        ("brandweer", "112"),
        ("benauwd", "112"),
        ("mijn moeder is benauwd", "112"),
        ("mijn man is ineens verward", "112"),
        ("vader ligt buiten westen", "112"),
        ("allergische reactie", "112"),
        ("mijn arm is verlamd", "112"),
        ("mijn man is verlamd", "112"),
        ("te veel paracetamol geslikt", "112"),
        ("haar mondhoek hangt", "112"),
        ("hij praat verward", "112"),
        ("ik kan niet meer", "113"),
        ("ik wil niet meer", "113"),
        ("het hoeft voor mij niet meer", "113"),
        ("ik heb nergens meer zin in", "113"),
        ("mijn dochter snijdt zichzelf", "113"),
    ],
)
def test_danger_puts_the_right_number_first(query: str, number: str) -> None:
    assert engine().search(query).danger[0] == number


@pytest.mark.parametrize(
    "query",
    [
        "rookmelder", "brandveilig", "brandhout", "lamp ophangen", "sla", "slapen",
        "ik wil helpen", "wie kan mij helpen", "brandverzekering",
        "messen slijpen", "eten", "koken lukt niet meer", "ik kan niet meer lopen",
        "ik kan niet meer lezen", "ik wil niet meer alleen eten", "geen zin om te koken",
        "ik hoef niet meer te werken", "hulp nodig in de tuin", "helpen in het dorp",
        "bloedprikken", "pillen vergeten", "benauwd huis", "bang om te vallen",
        "ik ben gevallen", "ik mis mijn man", "gas en licht rekening", "mijn kat is verdwenen",
        "ik zoek oppas voor mijn kind",
    ],
)  # fmt: skip
def test_daily_words_are_no_danger(query: str) -> None:
    assert engine().search(query).danger == ()


@pytest.mark.parametrize("query", ["ik ben verkracht", "aangerand", "seksueel misbruik"])
def test_after_sexual_violence_there_is_a_number_of_its_own(query: str) -> None:
    assert engine().search(query).danger == ("centrum-seksueel-geweld", "112")


@pytest.mark.parametrize("query", ["hoge koorts", "hondenbeet", "dokter nu"])
def test_without_a_number_of_the_doctor_no_other_takes_its_place(query: str) -> None:
    assert engine().search(query).danger == ()
