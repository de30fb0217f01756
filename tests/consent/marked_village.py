"""A village of people who did, or did not, say yes: every field of theirs holds a marked word."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from consent.planting import Plants
from small_village import SMALL

from generator.model import Contact, Location, Person, PhoneNumber, Service, Supporter, Village
from generator.model.fields import Private
from generator.model.publisher import Publisher
from generator.model.typed import typed_lines
from generator.reading.kinds import KINDS

YES = {"toestemming": "2026-09-01"}
NEEDED: dict[str, dict[str, Any]] = {
    "activiteiten": {"wanneer": [{"dagen": ["dinsdag"], "van": "10.00"}]},
    "vrijwilligers": {"doet_wel": ["Iets"], "doet_niet": ["Niets"]},
    "contactroutes": {"vraag": "Wie kan iets?", "stappen": [{"tekst": "Bel.", "naar": "drie"}]},
    "organisaties": {"samenvatting": "Iets.", "soort": "informeel"},
    "locaties": {},
}


def write_village(folder: Path, *, agreed: bool) -> Plants:
    """Write the small village with more in it, and give what was planted.

    With `agreed`, everybody said yes to everything; what is for nobody's eyes stays so.
    """
    plants = Plants()
    shutil.copytree(SMALL, folder)
    yes = YES if agreed else {}
    for kind, model in KINDS.items():
        content = {"naam": f"Iets in {kind}", **NEEDED.get(kind, {})}
        if kind == "contactroutes":
            del content["naam"]
        elif issubclass(model, Service):
            content |= {"themas": ["eten"], "samenvatting": "Iets.", "locatie": "woning"}
        content |= plants.fields(model, Private.INTERNAL, f"{kind}: geheim")
        if "contact" in model.model_fields:
            content["contact"] = _contact(plants, kind, yes)
        _write(folder / kind / f"iets-{kind}.yml", content)
    home = {
        "plek": "woning",
        "kern": "kleindorp",
        **plants.fields(Location, Private.HOME, "woning"),
    }
    home["adres"] |= yes
    home["contact"] = _contact(plants, "woning", yes, line="0597 00 77 88")
    _write(folder / "locaties" / "woning.yml", home)
    _write(folder / "dorp.yml", _village(plants, yes))
    return plants


def _contact(plants: Plants, kind: str, yes: dict[str, str], line: str = "") -> dict[str, Any]:
    """Give a contact of a person with two numbers, of which one is for referrers only."""
    hers = plants.fields(PhoneNumber, Private.OWN, f"{kind}.contact.telefoon")
    closed = plants.fields(PhoneNumber, Private.OWN, f"{kind}: verwijzers")
    numbers: list[Any] = [hers, {**closed, "alleen_voor": "verwijzers"}]
    if line:
        plants.marks[line.replace(" ", "")[1:]] = f"{kind}.contact.vast"
        numbers.append({"nummer": line, **yes})
    return {
        "telefoon": numbers,
        **plants.fields(Contact, Private.OWN, f"{kind}.contact"),
        "persoon": {**plants.fields(Person, Private.PERSON, f"{kind}.contact.persoon"), **yes},
    }


def _village(plants: Plants, yes: dict[str, str]) -> dict[str, Any]:
    """Give the village: one who said yes, one by her function alone, one who took it back."""
    first = {"id": "roos", "naam": "Roos Veen", "telefoon": "0597 00 90 01", **YES}
    people: list[dict[str, Any]] = [
        {**first, **plants.fields(Supporter, Private.INTERNAL, "roos: geheim")}
    ]
    general = {"telefoon": "0597 00 90 02", "functie": "dorpsverbinder", "algemeen": "ja"}
    people.append({"id": "twee", **plants.fields(Supporter, Private.PERSON, "ondersteuner"),
                   **general, **yes})  # fmt: skip
    gone = {**YES, **({} if yes else {"ingetrokken": "2026-11-01"})}
    hers = plants.fields(Supporter, Private.PERSON, "vertrokken")
    number = plants.fields(Supporter, Private.OWN, "vertrokken")
    people.append({"id": "drie", **hers, **number, "functie": "dorpsverbinder", **gone})
    publisher = plants.fields(Publisher, Private.OWN, "uitgever")
    return {
        "naam": "Kleindorp",
        "site": "https://kleindorp.example/",
        "kernen": ["Kleindorp", "Zandhoek"],
        "ondersteuners": people,
        "noodnummers": [{"id": "112", "naam": "Levensgevaar", "telefoon": "112", "spoed": "ja"}],
        "uitgever": {**publisher, "naam": f"mevrouw {publisher['naam']}", **yes},
        **plants.fields(Village, Private.INTERNAL, "dorp: geheim"),
    }


def _write(path: Path, content: dict[str, Any]) -> None:
    path.parent.mkdir(exist_ok=True)
    lines = [line for key, value in content.items() for line in typed_lines(key, value)]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
