"""A new file to fill in, with every field explained, written from the declarations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic.fields import FieldInfo

from generator.model import SocialMap
from generator.model.choices import fitting_example
from generator.model.fields import Frozen
from generator.model.plain_values import suggested_id
from generator.model.typed import typed_lines

# These would tell residents something untrue when nobody changed the example.
_TO_REPLACE = {
    "samenvatting": "Schrijf hier in één zin wat het is en voor wie.",
    "doet_wel": ["Schrijf hier wat de vrijwilligers doen"],
    "doet_niet": ["Schrijf hier wat de vrijwilligers niet doen"],
}


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
    if key == "contact" and social_map.village.supporters:
        return {"telefoon": social_map.village.supporters[0].phone.display}
    if key == "stappen":
        return [{"tekst": "Schrijf hier wat iemand kan doen.", "naar": "ondersteuner"}]
    if key in _TO_REPLACE:
        return _TO_REPLACE[key]
    fitting = fitting_example(model, key, social_map)
    return info.examples[0] if fitting is None and info.examples else fitting
