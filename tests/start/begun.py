"""Villages that begin, as different as they come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from generator.model import SocialMap
from generator.reading.assemble import Reading, assemble
from generator.reading.file_names import SourceFile
from generator.start import Answers, folder_files

TODAY = date(2026, 11, 29)
MANY = (
    "Aardenburg", "Cadzand", "Draaibrug", "Eede", "'t Haantje", "Heille", "Nieuwvliet",
    "Oostburg", "Retranchement", "Schoondijke", "Sint Kruis", "Sluis", "Waterlandkerkje",
    "Zuidzande",
)  # fmt: skip
ONE = Answers("Lutjebroek", ("Lutjebroek",), "Truus Veen", "0597 00 10 01", "Stede Broec",
              date(2026, 11, 1))  # fmt: skip
NOTHING: Mapping[str, bytes] = {}
VILLAGES: Mapping[str, Answers] = {
    "one kern": ONE,
    "fourteen kernen": replace(ONE, name="West Zeeuws-Vlaanderen", kernen=MANY),
    "accents": replace(ONE, name="Curaçaodorp: één & twee", kernen=("Sint Annaparochie", "Ås–Ÿ"),
                       supporter="Zoë Güneş-d'Août"),
    "a mobile number of her own": replace(ONE, phone="06 12 34 56 78"),
    "a general number": replace(ONE, phone="06 12 34 56 78", consent=None),
    "names that other things have": replace(ONE, kernen=("Digid", "Eten", "Con", "Dorp"),
                                            supporter="Huisarts"),
    "names of signs": replace(ONE, name='- #1: "Ons" dorp', municipality="*Súdwest-Fryslân",
                              kernen=("De #1", "Ja", "1e Exloërmond")),
}  # fmt: skip


def reading_of(answers: Answers, changed: Mapping[str, bytes] = NOTHING) -> Reading:
    """Give what is read of the folder that begins with these answers; `changed` is what she did."""
    sources = []
    for place, data in {**folder_files(answers), **changed}.items():
        top, _, rest = place.partition("/")
        if top == "kaart":
            folder, _, name = rest.rpartition("/")
            sources.append(SourceFile(place, folder, name.removesuffix(".yml"), data))
    return assemble(sources)


def map_of(answers: Answers, changed: Mapping[str, bytes] = NOTHING) -> SocialMap:
    """Give the map that begins with these answers."""
    reading = reading_of(answers, changed)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map
