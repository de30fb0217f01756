"""`kaart nieuw`: a file to fill in, with every field explained, written from the declarations."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
from pydantic.fields import FieldInfo

from generator.commands.choices import fitting_example
from generator.commands.common import fail, map_option, usable_map
from generator.commands.dutch import DutchCommand
from generator.commands.kinds import Words
from generator.commands.places import to_type
from generator.model import (
    Activity,
    AnyEntry,
    Location,
    Organization,
    Route,
    Service,
    SocialMap,
    VolunteerGroup,
)
from generator.model.fields import Frozen
from generator.model.typed import typed_lines
from generator.problems import why
from generator.reading.files import suggested_id
from generator.wording import list_text

KINDS: dict[str, type[Frozen]] = {
    "dienst": Service,
    "activiteit": Activity,
    "vrijwilligers": VolunteerGroup,
    "organisatie": Organization,
    "locatie": Location,
    "contactroute": Route,
}
FOLDERS = {kind: str(model.__dict__["folder"]) for kind, model in KINDS.items()}
# These would tell residents something untrue when nobody changed the example.
FILL_IN = {
    "samenvatting": "Schrijf hier in één zin wat het is en voor wie.",
    "doet_wel": ["Schrijf hier wat de vrijwilligers doen"],
    "doet_niet": ["Schrijf hier wat de vrijwilligers niet doen"],
}


@click.command("nieuw", cls=DutchCommand, examples=(
    "kaart nieuw dienst Kapper aan huis", "kaart nieuw activiteit \"Soep & brood\"",
))  # fmt: skip
@click.argument("kind", metavar="SOORT", type=Words(tuple(KINDS)),
                help=f"Wat voor iets het is: {list_text(tuple(KINDS), 'of')}.")  # fmt: skip
@click.argument("words", nargs=-1, required=True, metavar="NAAM",
                help="Hoe het heet, bijvoorbeeld: Kapper aan huis. Staan er leestekens in? Zet "
                "er dan aanhalingstekens omheen, zoals in het tweede voorbeeld.")  # fmt: skip
@map_option
def new(kind: str, words: tuple[str, ...], folder: Path) -> None:
    """Maak een nieuw bestand om in te vullen."""
    name = _spoken(words)
    social_map, reading = usable_map(folder)
    if not any(sign.isalnum() for sign in name):
        fail("Zet erbij hoe het heet, bijvoorbeeld: kaart nieuw dienst Kapper aan huis", 2)
    model = KINDS[kind]
    findable: tuple[AnyEntry | Route, ...] = (*social_map.entries, *social_map.routes)
    former = (old for one in findable for old in one.former_ids)
    id_ = free_id(name, (*reading.sources, *former))
    path = folder / FOLDERS[kind] / f"{id_}.yml"
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(skeleton(model, name, social_map))
    except OSError as error:
        fail(f"'{path}' kan niet gemaakt worden ({why(error)}).")
    click.echo(f"Gemaakt: {path}")
    if id_ != suggested_id(name):
        click.echo(f"Let op: '{suggested_id(name)}' was er al. Is dat hetzelfde? Gooi dit nieuwe "
                   "bestand dan weg en vul het andere aan.")  # fmt: skip
    click.echo(f"Vul het bestand in en typ daarna: {to_type('controleer', folder)}")


def _spoken(words: Iterable[str]) -> str:
    """Give the words as one name, without the quotes that a word processor makes of `"`."""
    name = " ".join(" ".join(words).split())
    return name[1:-1].strip() if re.fullmatch("[“„”].+[“”]", name) else name


def free_id(name: str, taken: Iterable[str]) -> str:
    """Give an id that resembles `name` and is not in use: 'koffie', or else 'koffie-2'."""
    known, wanted = set(taken), suggested_id(name)
    numbered = (f"{wanted}-{number}" for number in range(2, len(known) + 3))
    return next(id_ for id_ in (wanted, *numbered) if id_ not in known)


def skeleton(model: type[Frozen], name: str, social_map: SocialMap) -> str:
    """Give the text of a new file: first what must be there, then all else behind a `#`.

    The file is valid as it stands: ids exist in this map, and the phone number is that of the
    supporter until there is a better one.
    """
    # What nobody filled in yet is not for residents.
    waiting = ["status: pauze   # haal deze regel weg als het op de kaart mag", ""]
    lines = [
        *(waiting if "status" in model.model_fields else []),
        "# Wat achter een # staat, telt niet mee. Haal het # weg om een veld te gebruiken.",
        "# Regels die u niet nodig hebt, mag u weghalen.",
    ]
    fields = [(field, info) for field, info in model.model_fields.items() if info.alias]
    for field, info in sorted(fields, key=lambda item: not _needed(item[1])):
        if field == "status":
            continue
        value = _value(model, info, name if field in {"name", "question"} else "", social_map)
        text = typed_lines(str(info.alias), value)
        lines += ["", f"# {info.title}: {info.description}"]
        lines += text if _needed(info) else [f"# {line}" for line in text]
    return "\n".join(lines) + "\n"


def _needed(info: FieldInfo) -> bool:
    return info.is_required() or info.alias == "contact"


def _value(model: type[Frozen], info: FieldInfo, name: str, social_map: SocialMap) -> Any:
    key = str(info.alias)
    if name:
        return name
    if key == "contact":
        return {"telefoon": social_map.village.supporters[0].phone.display}
    if key == "stappen":
        return [{"tekst": "Schrijf hier wat iemand kan doen.", "naar": "ondersteuner"}]
    if key in FILL_IN:
        return FILL_IN[key]
    fitting = fitting_example(model, key, social_map)
    return info.examples[0] if fitting is None and info.examples else fitting
