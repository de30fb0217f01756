"""A new file that begins as something of a neighbour is set up, with none of their facts in it.

What can be chosen from a few words is as theirs. Every name, number and text is an example that is
refused until somebody has made it her own; what they wrote stands above it, behind a `#`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model import SocialMap
from generator.model.choices import choices_of
from generator.model.fields import Reference
from generator.model.neighbours import Neighbour
from generator.model.plain_values import EXAMPLE_TEXT
from generator.model.typed import typed_lines
from generator.reading.examples import EXAMPLE_MARK, WAITS

_LONGEST = 300
# The number is nobody's, and marked as an example.
_NUMBER = "0597 00 12 34"
_OWN_NUMBER = (
    f"contact: {{telefoon: {_NUMBER}}}   # {EXAMPLE_MARK}: typ uw eigen nummer, en haal dit stukje "
    "vanaf # weg"
)
# What is only true of theirs, or says that it goes on.
_LEFT = frozenset({"status", "bereik", "gecontroleerd", "bron", "status_sinds", "reden"})


def after_theirs(
    model: type[BaseModel], theirs: Mapping[str, Any], row: Neighbour, social_map: SocialMap
) -> str:
    """Give the text of a file; `theirs` is what a neighbour typed of the thing, by Dutch key."""
    lines = [
        WAITS,
        "",
        f"# Dit begint zoals het in {_remark(row.name)} is. Wat zij schreven, staat achter een #.",
        "# Schrijf overal uw eigen tekst. Zolang dat niet gebeurd is, komt het niet op de kaart.",
    ]
    fields = [info for info in model.model_fields.values() if info.alias]
    for info in sorted(fields, key=lambda one: not one.is_required()):
        key = str(info.alias)
        if key not in _LEFT and (key in theirs or info.is_required()):
            lines += ["", *_field(key, info, theirs.get(key), social_map)]
    if "contact" not in theirs:
        lines += ["", _OWN_NUMBER]
    return "\n".join(lines) + "\n"


def _field(key: str, info: FieldInfo, value: Any, social_map: SocialMap) -> Iterator[str]:
    yield f"# {info.title}: {info.description}"
    if key == "contact":
        yield _OWN_NUMBER
        return
    if any(isinstance(one, Reference) for one in info.metadata):
        yield from _choice(key, info, value, social_map)
    elif _is_choice(info.annotation):
        yield from typed_lines(key, value if value is not None else info.examples[0])  # type: ignore[index]
    else:
        yield from (f"# Daar: {line}" for line in _told(value))
        yield from _example(key, info)


def _choice(key: str, info: FieldInfo, value: Any, social_map: SocialMap) -> Iterator[str]:
    """Give what points to something of ours: theirs when that is here too, else an example."""
    ids = choices_of(social_map, info) or {}
    wanted = [one for one in value if one in ids] if isinstance(value, list) else []
    if key == "themas":
        first = wanted or list(ids)[:1]
        yield f"{typed_lines(key, first)[0]}   # {EXAMPLE_MARK}: kies zelf, en haal dit stukje weg"


def _example(key: str, info: FieldInfo) -> Iterator[str]:
    """Give an example that is refused; of what is more than a text only a remark."""
    told = f"{EXAMPLE_TEXT}: {str(info.title).lower()}"
    if key == "wanneer":
        yield from typed_lines(key, [{"toelichting": f"{EXAMPLE_TEXT} wanneer het is."}])
    elif _is_texts(info.annotation):
        yield from typed_lines(key, [told])
    elif _is_text(info.annotation):
        yield from typed_lines(key, told)


def _told(value: Any) -> Iterator[str]:
    """Give what they typed as remarks of one line each."""
    if isinstance(value, Mapping):
        yield _remark(", ".join(f"{key} {'; '.join(_told(one))}" for key, one in value.items()))
    elif isinstance(value, list):
        for one in value:
            yield from _told(one)
    elif value is not None:
        yield _remark(str(value))


def _remark(text: str) -> str:
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(shown.split())[:_LONGEST]


def _parts(annotation: Any) -> set[Any]:
    inner = get_args(annotation)
    return {annotation} if not inner else {one for part in inner for one in _parts(part)}


def _is_choice(annotation: Any) -> bool:
    kinds = {one for one in _parts(annotation) if isinstance(one, type)} - {type(None)}
    return bool(kinds) and all(issubclass(one, StrEnum | bool) for one in kinds)


def _is_text(annotation: Any) -> bool:
    kinds = {one for one in _parts(annotation) if isinstance(one, type)} - {type(None)}
    return kinds == {str}


def _is_texts(annotation: Any) -> bool:
    return _is_text(annotation) and "tuple" in str(annotation)
