"""The kinds of values that can be typed behind a command; what is wrong is told in Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator.problems import UnusableValue
from generator.values.clock import Clock, parse_time
from generator.values.dates import parse_date
from generator.values.nearest import choose_from, nearest


class Folder(click.ParamType[Path]):
    """A folder or file, existing or not."""

    name = "MAP"

    def convert(self, value: Any, *_: object) -> Path:
        """Give the path."""
        return Path(value)


class Day(click.ParamType[date]):
    """A date in any notation the map accepts."""

    name = "JJJJ-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Give the date, or say what to type."""
        if isinstance(value, date):
            return value
        try:
            return parse_date(str(value))
        except UnusableValue as wrong:
            self.fail(f"'{value}': {wrong.message}", param, ctx)


class Moment(click.ParamType[Clock]):
    """A time of the day in any notation the map accepts."""

    name = "UUR"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Clock:
        """Give the time, or say what to type."""
        if isinstance(value, Clock):
            return value
        try:
            return parse_time(str(value))
        except UnusableValue as wrong:
            self.fail(f"'{value}': {wrong.message}", param, ctx)


class WholeNumber(click.ParamType[int]):
    """A whole number."""

    name = "GETAL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Give the number."""
        try:
            return int(value)
        except ValueError:
            self.fail(f"'{value}' is geen heel getal", param, ctx)


class Portion(WholeNumber):
    """How many at a time: one or more."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Give the number."""
        number = super().convert(value, param, ctx)
        if number < 1:
            self.fail(f"'{value}' kan niet. Typ een getal vanaf 1, bijvoorbeeld 15", param, ctx)
        return number


class Form(click.ParamType[str]):
    """One of some forms, such as 'poster' or 'kern:ID'; only the map knows which ids there are."""

    name = "NAAM"

    def __init__(self, forms: Sequence[str]) -> None:
        self.heads = {form.partition(":")[0] for form in forms}

    def fits(self, word: str) -> bool:
        """Tell whether a word looks like one of the forms."""
        return word.partition(":")[0] in self.heads


class WordChoice(click.ParamType[str]):
    """One of some words; capitals do not count, a word that is nearly right gets a hint."""

    name = "WOORD"

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the word."""
        word = str(value).casefold()
        if word not in self.words:
            choice = choose_from(nearest(word, self.words), self.words)
            self.fail(f"'{value}' bestaat niet; {choice}", param, ctx)
        return word
