"""A new file to fill in, with every field explained, written from the declarations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic.fields import FieldInfo

from generator.model import Location, SocialMap
from generator.model.choices import choices_of, fitting_example
from generator.model.fields import Frozen
from generator.model.plain_values import EXAMPLE_TEXT, WINDOWS_NAMES, suggested_id
from generator.model.shared_fields import Formality
from generator.model.typed import typed_lines, typed_out
from generator.reading.examples import EXAMPLE_MARK, WAITS
from generator.reading.file_names import RESERVED

MOST_SHOWN = 8
# One of a few words, which only she can choose.
_CHOSEN = frozenset({"themes", "formality"})
# These would tell residents something untrue when nobody changed the example.
_TO_REPLACE: dict[str, Any] = {
    "wanneer": [{"toelichting": f"{EXAMPLE_TEXT} wanneer het is."}],
    "samenvatting": f"{EXAMPLE_TEXT} in één zin wat het is en voor wie.",
    "doet_wel": [f"{EXAMPLE_TEXT} wat de vrijwilligers doen"],
    "doet_niet": [f"{EXAMPLE_TEXT} wat de vrijwilligers niet doen"],
}


def free_id(name: str, taken: Iterable[str]) -> str:
    """Give an id that resembles `name` and is not in use: 'koffie', or else 'koffie-2'."""
    known, wanted = {*taken, *RESERVED, *WINDOWS_NAMES}, suggested_id(name)
    numbered = (f"{wanted}-{number}" for number in range(2, len(known) + 3))
    return next(id_ for id_ in (wanted, *numbered) if id_ not in known)


def skeleton(model: type[Frozen], name: str, social_map: SocialMap) -> str:
    """Give the text of a new file: first what must be there, then all else behind a `#`.

    Ids exist in this map. What must be there and only she knows is an example that is refused
    until she has changed it; as long as the file waits, that is only a notice.
    """
    # What nobody filled in yet is not for residents; a place without anything in it does no harm.
    waits = "status" in model.model_fields and model is not Location
    waiting = [WAITS, ""]
    lines = [
        *(waiting if waits else []),
        "# Wat achter een # staat, telt niet mee. Haal het # weg om een veld te gebruiken.",
        "# Regels die u niet nodig hebt, mag u weghalen.",
    ]
    fields = [(field, info) for field, info in model.model_fields.items() if info.alias]
    for field, info in sorted(fields, key=lambda item: not item[1].is_required()):
        if field == "status" and waits:
            continue
        value = _value(model, info, name if field in {"name", "question"} else "", social_map)
        text = typed_lines(str(info.alias), value)
        lines += ["", f"# {info.title}: {info.description}"]
        if not info.is_required():
            text = [f"# {line}" for line in text]
        elif field in _CHOSEN:
            text = [f"{text[0]}   # {EXAMPLE_MARK}: {_choose_from(info, social_map)}"]
        lines += text
        if field == "schedules":
            lines += [f"#   - {typed_out(info.examples[0][0])}"] if info.examples else []
    return "\n".join(lines) + "\n"


def _choose_from(info: FieldInfo, social_map: SocialMap) -> str:
    ids = choices_of(social_map, info)
    words = list(ids)[:MOST_SHOWN] if ids else [str(one) for one in Formality]
    return f"kies uit {', '.join(words)}, en haal dit stukje vanaf # weg"


def _value(model: type[Frozen], info: FieldInfo, name: str, social_map: SocialMap) -> Any:
    key = str(info.alias)
    if name:
        return name
    if key == "stappen":
        return [{"tekst": f"{EXAMPLE_TEXT} wat iemand kan doen.", "naar": "ondersteuner"}]
    if key in _TO_REPLACE:
        return _TO_REPLACE[key]
    fitting = fitting_example(model, key, social_map)
    return info.examples[0] if fitting is None and info.examples else fitting
