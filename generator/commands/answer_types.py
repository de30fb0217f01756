"""What can be typed about a village that begins, each read as the field it becomes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from generator.model.plain_values import parse_text
from generator.problems import UnusableValue
from generator.values.dates import parse_date
from generator.values.phone import Phone, parse_phone

_NO = frozenset({"nee", "n", "nog niet", "neen"})
_YES = frozenset({"ja", "j", "jawel", "mag"})
_SAID = "typ op welke dag dat is gezegd, bijvoorbeeld 28-11-2026 of vandaag, of typ nee"


class Spoken(click.ParamType[str]):
    """A name: anything in which something can be read."""

    name = "NAAM"

    def __init__(self, example: str) -> None:
        self.example = example

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the name on one line."""
        text = " ".join(str(value).split())
        if not any(sign.isalnum() for sign in text):
            self.fail(f"typ een naam, bijvoorbeeld: {self.example}", param, ctx)
        read: str = _read(self, parse_text, text, param, ctx)
        return read


class SpokenList(click.ParamType[tuple[str, ...]]):
    """Names with commas between them."""

    name = "NAMEN"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Give the names, each once."""
        one = Spoken("Westerdorp, Achterbos")
        parts = [part for part in re.split(r"[,;\n]", str(value)) if part.strip()]
        return once(one.convert(part, param, ctx) for part in parts or [""])


class CallNumber(click.ParamType[str]):
    """A phone number, as it is typed."""

    name = "NUMMER"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the number as people write it."""
        text = str(value).strip()
        phone: Phone = _read(self, parse_phone, text, param, ctx)
        if phone.kind == "short":
            self.fail(f"'{text}' is niet het nummer van een ondersteuner", param, ctx)
        return phone.display


@dataclass(frozen=True)
class Yes:
    """A consent and its day; no day means that somebody did not say yes."""

    day: date | None


class DayOrNo(click.ParamType[Yes]):
    """The day on which somebody said yes, or 'nee'."""

    name = "JJJJ-MM-DD"

    def __init__(self, today: date) -> None:
        self.today = today

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Yes:
        """Give the day, which may not have to come yet."""
        text = str(value).strip()
        if text.casefold() in _NO:
            return Yes(None)
        if text.casefold() in _YES:
            self.fail(_SAID, param, ctx)
        day = self.today if text.casefold() == "vandaag" else _read(
            self, parse_date, text or "?", param, ctx
        )  # fmt: skip
        if day > self.today:
            self.fail(f"'{text}' moet nog komen; {_SAID}", param, ctx)
        return Yes(day)


def once(names: Any) -> tuple[str, ...]:
    """Give names without what stands there twice; capitals make no other name."""
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(name.casefold(), name)
    return tuple(seen.values())


def _read(
    kind: click.ParamType[Any],
    parse: Callable[[str], Any],
    text: str,
    param: click.Parameter | None,
    ctx: click.Context | None,
) -> Any:
    try:
        return parse(text)
    except UnusableValue as wrong:
        kind.fail(f"'{text}': {wrong.message}", param, ctx)
