"""Two villages on one map as residents see it, with what a supporter typed as the only input."""

from __future__ import annotations

from datetime import date

from small_village import TODAY

from generator.model import SocialMap
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile
from generator.views import EntryView, MapView, map_view

VILLAGE = """
naam: Oost en West
gemeente: Wolderland
site: https://twee.example
kernen: [{id: oost, naam: Oost}, {id: west, naam: West}]
ondersteuners:
  - {id: roos, naam: Roos Veen, kernen: [oost], telefoon: 0597 00 90 01, toestemming: 2026-01-05}
  - {id: piet, naam: Piet Smit, kernen: [west], telefoon: 0597 00 90 02, toestemming: 2026-01-05}
noodnummers: [{id: "112", naam: Levensgevaar, telefoon: "112", uitleg: Bij gevaar., spoed: ja}]
"""
THEMES = """
- {id: eten, naam: Eten, vraag: Wie kookt er voor mij?, icoon: pot-steam, kleur: "#8c420c"}
- {id: ontmoeten, naam: Ontmoeten}
"""
HALL = """
naam: De Linde
kern: oost
adres: {straat: Lindelaan 4, postcode: 9676 BA, plaats: Oost}
"""
WELFARE = """
naam: Welzijn Wolderland
soort: formeel
samenvatting: Wij helpen mee.
contact: {telefoon: 0597 00 20 10}
"""


def read(**files: str) -> SocialMap:
    """Give the map with these files in it: diensten_klus is diensten/klus.yml, dorp is dorp.yml."""
    sources = []
    for name, text in {"dorp": VILLAGE, "themas": THEMES, **files}.items():
        folder, _, stem = name.rpartition("_")
        path = "/".join(filter(None, ("kaart", folder, f"{stem}.yml")))
        sources.append(SourceFile(path, folder, stem, text.encode()))
    reading = assemble(sources)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map


def seen(today: date = TODAY, /, **files: str) -> MapView:
    """Give the map with these files in it as residents see it."""
    return map_view(read(**files), today)


def typed(
    *lines: str, name: str = "Klus", themes: str = "eten", phone: str = "0597 00 91 11"
) -> str:
    """Give the text of an entry with more lines below it.

    It has a number to call, unless `phone` is '' or the lines have a contact of their own.
    """
    has_own = any(line.startswith("contact:") for line in lines)
    contact = [f"contact: {{telefoon: {phone}}}"] if phone and not has_own else []
    head = [f"naam: {name}", f"themas: [{themes}]", "samenvatting: Iets.", *contact]
    return "\n".join((*head, *lines, ""))


def service(*lines: str, **files: str) -> EntryView:
    """Give a service with these lines, as residents see it."""
    return only(seen(diensten_klus=typed(*lines), **files))


def activity(*lines: str, **files: str) -> EntryView:
    """Give an activity with these lines, as residents see it."""
    return only(seen(activiteiten_koffie=typed(*lines, name="Koffie"), **files))


def only(view: MapView) -> EntryView:
    """Give the one entry of a map."""
    (entry,) = view.entries
    return entry


def names(entries: tuple[EntryView, ...]) -> list[str]:
    """Give the names of entries, in their order."""
    return [entry.name for entry in entries]
