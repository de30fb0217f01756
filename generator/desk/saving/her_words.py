"""What changed in a file, in the words of the form: its questions, names of things, Dutch dates.

In: the bytes of a file at two moments, and id → name of what is on the map. Out: lines such as
"telefoon van Tafeltje Dek Je, 0597 00 20 41 → 0597 00 20 42" and "Bingo. Waar is het? De Linde → 't
Hokje".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from pydantic import BaseModel

from generator.desk.kinds import KINDS
from generator.editing.history import as_changed, name_in, shortened, value_of
from generator.form.asking import Question, questions_of
from generator.form.known import kinds_of
from generator.form.titles import row_title
from generator.model.asked import Widget
from generator.model.lists import Synonyms, Themes
from generator.model.seen import seen_of
from generator.model.village import Village
from generator.reading.file_names import SYNONYMS_FILE, THEMES_FILE, VILLAGE_FILE
from generator.reading.kinds import BLOCKS
from generator.values.dates import parse_date
from generator.wording import date_text

_TOPS: Final[Mapping[str, type[BaseModel]]] = {
    VILLAGE_FILE: Village, THEMES_FILE: Themes, SYNONYMS_FILE: Synonyms, **BLOCKS,
}  # fmt: skip
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4}")
_STATES: Final = {"gestopt": "is gestopt", "pauze": "is gepauzeerd", "actief": "gaat weer door"}
_MOST: Final = 5


def in_her_words(
    place: str,
    before: bytes | None,
    after: bytes | None,
    names: Mapping[str, str],
    today: date,
    *,
    only_public: bool = False,
    most: int = _MOST,
) -> list[str]:
    """Give one line per answer that changed; none where there are no questions to tell it with.

    With `only_public` what residents never see is left out.
    """
    old, new, model = value_of(before), value_of(after), _model_of(place)
    if model is None or not isinstance(old, dict) or not isinstance(new, dict):
        return []
    name = name_in(new) or name_in(old) or place.rpartition("/")[2].rpartition(".")[0]
    told = _Told(name, names, today, only_public=only_public)
    lines = list(told.block(questions_of(model), old, new))
    more = len(lines) - most
    return lines if more <= 0 else [*lines[:most], f"en nog {more} in {name}"]


def _model_of(place: str) -> type[BaseModel] | None:
    folder, _, file = place.rpartition("/")
    return KINDS[folder].model if folder in KINDS else _TOPS.get(file.rpartition(".")[0])


@dataclass(frozen=True)
class _Told:
    """Tells the differences in one file that is called `name`."""

    name: str
    names: Mapping[str, str]
    today: date
    only_public: bool = False

    def block(
        self,
        asked: tuple[Question, ...],
        old: Mapping[str, Any],
        new: Mapping[str, Any],
        row: str = "",
    ) -> Iterator[str]:
        """Tell what is different in a block; `row` is what it is called when it is one of many."""
        by_key = {one.key: one for one in asked}
        keys = dict.fromkeys((*by_key, *old, *new))
        for key in keys:
            before, after = old.get(key), new.get(key)
            if before != after and self._tells(by_key.get(key)):
                yield from self._answer(by_key.get(key), key, before, after, row)

    def _tells(self, asked: Question | None) -> bool:
        """Tell whether a change in this may be told."""
        return not self.only_public or (asked is not None and bool(seen_of(asked.info).outlets))

    def _answer(
        self, asked: Question | None, key: str, before: Any, after: Any, row: str
    ) -> Iterator[str]:
        if key == "status" and not row:
            yield f"{self.name} {_STATES.get(str(after or 'actief'), f'is nu {after}')}"
            return
        if asked is not None and asked.block is not None:
            if asked.asked.widget is Widget.ROWS and _has_rows(before, after):
                yield from self._rows(asked, _rows(before), _rows(after))
                return
            if isinstance(before or {}, dict) and isinstance(after or {}, dict):
                yield from self.block(asked.inner, before or {}, after or {}, row)
                return
        yield self._line(asked, key, self._text(asked, before), self._text(asked, after), row)

    def _rows(self, asked: Question, before: list[Any], after: list[Any]) -> Iterator[str]:
        """Tell rows that went and came; where as many came as went, each became another."""
        away = [one for one in before if one not in after]
        new = [one for one in after if one not in before]
        if len(away) == len(new):
            for old, now in zip(away, new, strict=True):
                was, is_ = self._row(asked, old), self._row(asked, now)
                if was == is_ and isinstance(old, dict) and isinstance(now, dict):
                    yield from self.block(asked.inner, old, now, is_)
                else:
                    yield self._line(asked, asked.key, was, is_, "")
            return
        for old in away:
            yield self._line(asked, asked.key, self._row(asked, old), "", "")
        for now in new:
            yield self._line(asked, asked.key, "", self._row(asked, now), "")

    def _row(self, asked: Question, row: Any) -> str:
        if not isinstance(row, dict) or asked.block is None:
            return self._text(asked, row)
        title = row_title(asked.block, row, self.today)
        return self._days(title) or ", ".join(self._text(None, one) for one in row.values())

    def _line(self, asked: Question | None, key: str, before: str, after: str, row: str) -> str:
        """Tell one answer; a telephone as the issue has it: whose it is comes behind it."""
        label = str(asked.info.title) if asked and asked.info.title else str(key).replace("_", " ")
        question = asked.asked.question if asked else ""
        if key == "telefoon":
            start, between = f"telefoon van {self.name}", ", "
        else:
            start, between = f"{self.name}{f', {row}' if row else ''}. {question or label}", " "
            between = between if start.endswith("?") else ": "
        if before and after:
            return f"{start}{between}{as_changed(before, after)}"
        if key == "telefoon" or not question:
            return f"{start} {'erbij' if after else 'weg'}: {shortened(after or before)}"
        is_row = asked is not None and asked.asked.widget is Widget.ROWS
        lead = ("Erbij: " if is_row else "") if after else "Weg: "
        return f"{start}{between}{lead}{shortened(after or before)}"

    def _text(self, asked: Question | None, value: Any) -> str:
        if value is None:
            return ""
        if isinstance(value, dict):
            return ", ".join(self._text(None, one) for one in value.values())
        if isinstance(value, list):
            return ", ".join(self._text(asked, one) for one in value)
        text = str(value)
        if asked is not None and kinds_of(asked.info):
            return ", ".join(self.names.get(one, _named(one)) for one in re.split(r",\s*", text))
        return {"True": "ja", "False": "nee"}.get(text) or self._days(text)

    @staticmethod
    def _days(text: str) -> str:
        return _DAY.sub(_as_said, text)


def _as_said(found: re.Match[str]) -> str:
    try:
        return date_text(parse_date(found[0]))
    except ValueError:
        return found[0]


def _named(id_: str) -> str:
    """Give what to call something that is not on the map any more."""
    return id_.replace("-", " ").capitalize()


def _has_rows(before: Any, after: Any) -> bool:
    """Tell whether there are rows to tell; one text where a row may stand is told as a text."""
    return any(isinstance(one, dict | list) for one in (before, after))


def _rows(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
