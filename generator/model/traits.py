"""What is good to know before somebody comes: at home, outdoors, with a dog, women only."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from generator.model.fields import ONCE, choice, listed


class Trait(StrEnum):
    """How something goes, in a word that residents ask for and filter on."""

    AT_HOME = "aan huis"
    ONLINE = "online"
    BY_PHONE = "telefonisch"
    OUTDOORS = "buiten"
    INDOORS = "binnen"
    WITH_DOG = "hond mee"
    WOMEN_ONLY = "alleen vrouwen"
    MEN_ONLY = "alleen mannen"


_MEANT = {
    "aan huis": "thuis bij-u-thuis huisbezoek",
    "online": "internet videobellen beeldbellen",
    "telefonisch": "telefoon bellen per-telefoon",
    "buiten": "buitenlucht",
    "binnen": "binnenshuis",
    "hond mee": "hond honden huisdier huisdieren",
    "alleen vrouwen": "vrouwen dames voor-vrouwen",
    "alleen mannen": "mannen heren voor-mannen",
}
Traits = Annotated[tuple[Annotated[Trait, *choice(Trait, **_MEANT)], ...], listed(), ONCE]
