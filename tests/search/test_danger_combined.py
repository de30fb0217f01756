"""Danger is read in what was never written down: who, and what happens, put together anew."""

from __future__ import annotations

from functools import cache
from itertools import product

import pytest
from search.danger_phrases import village_index

from generator.search.engine import SearchEngine

WHO = ("mijn man", "oma", "de buurvrouw", "ons kind", "een mevrouw in de winkel", "de bewoner")
BURNING = ("de hooischuur", "ons appartement", "de vaatwasser", "een kinderwagen", "het dorpshuis")
SLIPPED = ("ademt niet", "is buiten kennis", "valt steeds weg", "zit te happen naar adem",
           "kijkt glazig en zegt niks", "is van de boot gevallen", "voelt zijn been niet meer",
           "heeft een scheve mond", "grijpt naar de borst", "ligt in het water")  # fmt: skip
AT_HOME = ("mijn stiefvader", "mijn man", "mama", "mijn zoon")
HURTS = ("slaat mij", "laat oma niet naar buiten", "sluit mijn zusje op", "bindt oma vast")
TOUCHES = ("zit aan mij", "randt mij aan", "voelt in mijn onderbroek", "maakt blote foto's van me")
ANIMALS = ("hond", "kat", "zwaan", "paard", "zwerfhond")
# What is named beside one of these is what it is about: nobody is in danger now.
NAMED = ("brand", "beroerte", "inbraak", "verdrinking", "koolmonoxide", "huiselijk geweld",
         "hersenschudding", "stalking", "flauwvallen", "overval")  # fmt: skip
CALM = ("folder over {}", "lotgenoten {}", "{} cursus", "verzekerd tegen {}", "leven na {}",
        "spreekuur {}", "{} voorkomen", "lezing over {}", "wat kost {} training")  # fmt: skip
SENTENCES = [
    *((f"{who} {what}", {"112"}) for who, what in product(WHO, SLIPPED)),
    *((f"{what} staat in brand", {"112"}) for what in BURNING),
    *((f"er komen vlammen uit {what}", {"112"}) for what in BURNING),
    *((f"{who} {what}", {"veilig-thuis", "112"}) for who, what in product(AT_HOME, HURTS)),
    *(
        (f"{who} {what}", {"centrum-seksueel-geweld", "veilig-thuis", "112"})
        for who, what in product(AT_HOME, TOUCHES)
    ),
    *((f"{animal} zit klem", {"dieren"}) for animal in ANIMALS),
]


@cache
def engine() -> SearchEngine:
    return SearchEngine(village_index())


def first(text: str) -> str:
    return next(iter(engine().search(text).danger), "")


@pytest.mark.parametrize(("text", "right"), SENTENCES)
def test_what_happens_to_anybody_brings_a_right_number(text: str, right: set[str]) -> None:
    assert first(text) in right


@pytest.mark.parametrize("text", [how.format(what) for how, what in product(CALM, NAMED)])
def test_what_is_only_named_brings_none(text: str) -> None:
    assert first(text) == ""


def test_what_hurt_somebody_long_ago_still_brings_help() -> None:
    assert first("jaren geleden verkracht") == "centrum-seksueel-geweld"
