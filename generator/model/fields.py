"""How a field of the map is declared: once, with its Dutch key, label, explanation and example.

Validation, messages, the JSON Schema, the field guide and the exports all read this declaration.
Each type below turns the text a supporter typed into one frozen value, or raises
`UnusableValue` with what to type instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    WithJsonSchema,
)
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from generator.model.asked import Asked
from generator.model.plain_values import (
    COLOUR_PATTERN,
    EMPTY,
    FILL_IN,
    ID_PATTERN,
    NO,
    YES,
    is_nothing,
    other_words,
    parse_colour,
    parse_identifier,
    parse_logo,
    parse_name,
    parse_number,
    parse_picture,
    parse_promise,
    parse_sentence,
    parse_summary,
    parse_text,
    parse_yes_no,
    without_number,
    words_in,
)
from generator.model.seen import Seen
from generator.problems import UnusableValue
from generator.values.calendar_names import WEEKDAYS
from generator.values.clock import Clock, parse_time
from generator.values.dates import parse_date
from generator.values.days import parse_days, parse_days_and_holidays, says_how_often
from generator.values.nearest import choose_from, nearest
from generator.values.phone import Phone, parse_phone
from generator.values.rhythm import Rhythm, parse_rhythm
from generator.values.text import fold
from generator.values.web import parse_email, parse_postcode, parse_url

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Frozen(BaseModel):
    """A value of the model: frozen, read by its Dutch keys, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    asks: ClassVar[Mapping[str, bool]] = MappingProxyType({})
    """Of this kind alone: which fields are asked first, or not, against their own declaration."""


def declared(
    key: str,
    label: str,
    explanation: str,
    example: Any,
    *,
    seen: Seen,
    asked: Asked,
    **more: Any,
) -> Any:
    """Declare one field: Dutch YAML key, label, one-line explanation, an example, where it is seen.

    `asked` is how the form asks for it.
    Without `default` or `default_factory` in `more` the field is required.
    """
    info: FieldInfo = Field(
        alias=key, title=label, description=explanation, examples=[example], **more
    )
    info.metadata += (seen, asked)
    return info


@dataclass(frozen=True)
class Reference:
    """Marks a field that holds the id of something else; `kinds` are folder or list names."""

    kinds: tuple[str, ...]


class Private(StrEnum):
    """Marks a field that does not go out by itself; what it needs first is said in Dutch.

    What may be published is worked out from these marks, and so is the test that looks for leaks.
    """

    INTERNAL = "Komt nergens naar buiten."
    PERSON = "Alleen met toestemming van deze persoon."
    OWN = "Van één persoon: alleen met toestemming."
    HOME = "Van een woning alleen met toestemming voor het adres."


def read_by(
    parse: Callable[[str], Any], schema: dict[str, Any], *, anything: bool = False
) -> tuple[Any, Any]:
    """Give the pydantic parts of a type that is read from text by `parse`.

    What says nothing, such as "n.v.t.", is refused, unless `anything` may be noted there.
    """

    def read(value: object) -> object:
        if isinstance(value, str):
            text = value.strip()
            if is_nothing(text) and not anything:
                raise UnusableValue(f"dit zegt bewoners niets; {FILL_IN}", "leeg")
            return parse(text)
        if isinstance(value, list | dict):
            raise UnusableValue(_one_text(value), "vorm")
        return value

    return BeforeValidator(read), WithJsonSchema(schema)


def _one_text(value: list[Any] | dict[str, Any]) -> str:
    """Say that one text was expected; a colon in an item of a list makes a block of it."""
    if isinstance(value, list):
        alone = f"; typ: {value[0]}" if len(value) == 1 and isinstance(value[0], str) else ""
        return f"hier hoort één tekst, geen lijst{alone}"
    (key, rest), *more = value.items() or [("", "")]
    if not more and isinstance(rest, str) and (" " in key or key[:1].isupper()):
        whole = f"{key}: {rest}" if len(key) + len(rest) < 60 else f"{key[:40]}: …"
        return (
            "door de dubbele punt is dit geen tekst meer; "
            f'zet alles tussen dubbele aanhalingstekens: "{whole}"'
        )
    return "hier hoort één tekst, geen blok met velden"


def choice(kind: type[E], **meant: str) -> tuple[Any, Any]:
    """Give the pydantic parts of a field with a fixed set of Dutch words.

    `meant` says per word of the set which other words people use for it, for the advice.
    """
    words = [str(member) for member in kind]
    others = {other: word for word, listed in meant.items() for other in listed.split()}

    def parse(value: str) -> E:
        for member in kind:
            if member.casefold() == value.casefold():
                return member
        if not value:
            raise UnusableValue(f"hier staat niets; kies uit: {', '.join(words)}", "leeg")
        near = others.get(fold(value).replace(" ", "-")) or nearest(value, words)
        raise UnusableValue(f"dit woord kan hier niet; {choose_from(near, words)}", "keuze")

    spelled = {"type": "string", "pattern": other_words(words, words)}
    return read_by(parse, {"anyOf": [{"enum": words}, spelled]})


def listed(
    *,
    split: Callable[[str], list[str]] | None = None,
    check: Callable[[list[str]], None] | None = None,
) -> BeforeValidator:
    """Let one value stand where a list is meant.

    `split` gives the values in one text; by default there is a comma between two. `check` refuses
    texts that together are something else than a list.
    """
    parts_of = split or (lambda text: text.split(","))

    def read(value: object) -> object:
        if isinstance(value, str):
            parts = [part.strip() for part in parts_of(value) if part.strip()]
            if not parts:
                raise UnusableValue(EMPTY, "leeg")
            value = parts
        if check is not None and isinstance(value, list):
            check([one for one in value if isinstance(one, str)])
        return [value] if isinstance(value, dict) else value

    return BeforeValidator(read)


def once_each(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Give values without what stands there twice; capitals make no other word."""
    seen: dict[Any, Any] = {}
    for one in values:
        seen.setdefault(one.casefold() if isinstance(one, str) else one, one)
    return tuple(seen.values())


ONCE = AfterValidator(once_each)
"""Beside `listed`: what stands in the list twice counts once."""


@dataclass(frozen=True)
class Joined:
    """Reads a list item by item, so that a mistake is found at its item, and joins the values.

    `item` is the declared type of one item, `join` makes the field's value of the list.
    """

    item: Any
    join: Callable[[list[Any]], Any]

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Put the list of items in the place of the type that is declared."""
        items = handler.generate_schema(list[self.item])  # type: ignore[name-defined]
        return core_schema.no_info_after_validator_function(self.join, items)


def _bare(parse: Callable[[str], str]) -> Callable[[str], str]:
    """Read an item of a list without its number."""
    return lambda text: parse(without_number(text))


_STRING = {"type": ["string", "number"]}
_ID_SCHEMA = {**_STRING, "pattern": f"^{ID_PATTERN.pattern}$"}
_COLOUR_SCHEMA = {**_STRING, "pattern": f"^{COLOUR_PATTERN.pattern}$"}
_YES_NO_SCHEMA = {"anyOf": [{"enum": ["ja", "nee"]}, {
    "not": {"type": ["number", "array", "object", "null"]},
    "pattern": other_words((*YES, *NO), ("ja", "nee")),
}]}  # fmt: skip

Text = Annotated[str, *read_by(parse_text, {**_STRING, "pattern": r"\S"})]
"""A name, an id, or the answer to a question: also 'nee'."""
Name = Annotated[str, *read_by(parse_name, {**_STRING, "pattern": r"\S"})]
"""What something on the map is called."""
Summary = Annotated[str, *read_by(parse_summary, {**_STRING, "pattern": r"\S"})]
"""What it is and for whom, in one sentence."""
OwnText = Annotated[str, *read_by(parse_text, {**_STRING, "pattern": r"\S"}, anything=True)]
"""What only the supporter reads."""
Sentence = Annotated[str, *read_by(parse_sentence, {**_STRING, "pattern": r"\S"})]
"""What residents read by itself."""
Promise = Annotated[str, *read_by(parse_promise, {**_STRING, "pattern": r"\S"})]
"""What somebody promises residents, in her own words or by saying yes."""
Picture = Annotated[str, *read_by(parse_picture, {"type": "string"})]
Logo = Annotated[str, *read_by(parse_logo, {"type": "string"})]
Identifier = Annotated[str, *read_by(parse_identifier, _ID_SCHEMA)]
Number = Annotated[int, *read_by(parse_number, {"type": ["integer", "string"]})]
YesNo = Annotated[bool, *read_by(parse_yes_no, _YES_NO_SCHEMA)]
Colour = Annotated[str, *read_by(parse_colour, _COLOUR_SCHEMA)]
Date = Annotated[date, *read_by(parse_date, _STRING)]
Time = Annotated[Clock, *read_by(parse_time, _STRING)]
PhoneText = Annotated[Phone, *read_by(parse_phone, _STRING)]
Email = Annotated[str, *read_by(parse_email, {"type": "string"})]
WebAddress = Annotated[str, *read_by(parse_url, {"type": "string"})]
Postcode = Annotated[str, *read_by(parse_postcode, {"type": "string"})]
RhythmText = Annotated[Rhythm, *read_by(parse_rhythm, {"type": "string"})]
_DaysItem = Annotated[Any, *read_by(lambda text: parse_days([text]), _STRING)]
Days = Annotated[
    tuple[int, ...],
    Joined(_DaysItem, lambda found: tuple(sorted({day for days in found for day in days}))),
    listed(),
    WithJsonSchema({"type": "array", "items": {"type": "string", "examples": list(WEEKDAYS)}}),
]


def _no_rhythm(texts: list[str]) -> None:
    """Refuse days that together say how often it is: as one rhythm, not each as a day."""
    if not texts or not all(map(says_how_often, texts)):
        return
    rhythm = " en ".join(texts)
    try:
        found = parse_rhythm(rhythm)
    except UnusableValue:
        return
    if found.needs_days and not found.days:
        return
    told = "hier horen alleen dagen, en niet hoe vaak het is"
    if len(texts) > 1:
        told = f"{told}; haal dit hier weg, en zet '{rhythm}' bij 'ritme'"
        raise UnusableValue(told, "dagen")
    raise UnusableValue(told, "dagen", elsewhere=("ritme", "toelichting"), several=(rhythm,))


_AnyDaysItem = Annotated[Any, *read_by(lambda text: parse_days_and_holidays([text]), _STRING)]
DaysAndHolidays = Annotated[
    tuple[int, ...],
    Joined(_AnyDaysItem, lambda found: tuple(sorted({day for days in found for day in days}))),
    listed(check=_no_rhythm),
    WithJsonSchema(
        {
            "type": "array",
            "items": {"type": "string", "examples": [*WEEKDAYS, "feestdagen", "eerste kerstdag"]},
        }
    ),
]
"""Days of the week, and holidays beside them, as in `values/day_numbers.py`."""
_Word = Annotated[str, *read_by(_bare(parse_sentence), {**_STRING, "pattern": r"\S"})]
Words = Annotated[tuple[_Word, ...], listed(split=words_in), ONCE]
TextLines = Annotated[tuple[Sentence, ...], listed(split=partial(words_in, commas=False)), ONCE]
