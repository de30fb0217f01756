"""Ways to mend in which a text is put where the problem is.

Each gives what its button says, and the content with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.form.controls.texts import day_shown, in_words
from generator.form.edits import NoWay, on_text, value_at, with_value
from generator.form.known import names_of
from generator.form.mends.case import Case, block_at, or_none
from generator.form.near_days import Side, day_meant, side_of
from generator.model.declarations import aliases
from generator.problems import KeyPath
from generator.wording.dates import day_date_text
from generator.yaml import as_value, read

_ONE_MORE = re.compile(r"(?:^|en zet ')(.+?)' bij '(\w+)'")
_CURLY = str.maketrans(dict.fromkeys("“”„‟«»", ""))


def typed_value(typed: str) -> Any:
    """Give what a supporter would have typed, as plain content; raise `NoWay` for nonsense."""
    node, problems = read("", f"x: {typed}\n".encode())
    if node is None or problems:
        raise NoWay
    return as_value(node)["x"]


def label(case: Case, value: Any) -> str:
    """Give the words of a button that puts a value: the name of what it points to."""
    names = names_of(case.known)
    told = names.get(value, "") if isinstance(value, str) and case.problem.code in POINTS else ""
    return f"Maak ervan: {told or in_words(value)}"


POINTS = frozenset({"verwijst", "gestopt"})


def put_typed(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put what the message says to type, and the rest where that says it belongs."""
    value = typed_value(found["typed"])
    after = with_value(case.content, case.path, value)
    if found.groupdict().get("rest"):
        parts = _ONE_MORE.findall(f"{found['rest']}' bij '{found['place']}'")
        for text, key in parts or [(found["rest"], found["place"])]:
            after = added(after, (*case.holder(key), key), text)
        yield "Zet dit op zijn plek", after
    else:
        yield label(case, value), after


def added(content: Any, path: KeyPath, text: str) -> Any:
    """Give content with a text behind what stands at a path."""
    there = or_none(content, path)
    before = there.strip().rstrip(".") if isinstance(there, str) else ""
    return with_value(content, path, f"{before}. {text}" if before else text)


def put_apart(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put what is one text as several."""
    items = re.split(r" en ", found["typed"])
    if isinstance(case.path[-1], int):
        above = value_at(case.content, case.path[:-1])
        place = case.path[-1]
        listed = [*above[:place], *items, *above[place + 1 :]]
        yield "Zet ze apart", with_value(case.content, case.path[:-1], listed)
    else:
        yield "Zet ze apart", with_value(case.content, case.path, items)


def put_apart_by_commas(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put what is one text with commas as several."""
    yield from put_apart(case, _again(", ", " en ", found))


def _again(old: str, new: str, found: re.Match[str]) -> re.Match[str]:
    again = re.fullmatch(r"(?P<typed>.+)", found["typed"].replace(old, new))
    assert again is not None
    return again


def put_either(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put one of two readings: the choice is hers."""
    for typed in found["typed"].split(" of "):
        yield f"Maak ervan: {day_shown(typed)}", with_value(case.content, case.path, typed)


def put_near_day(case: Case, _: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put the day that is meant by less than a date, with its year."""
    typed = value_at(case.content, case.path)
    if case.known.today is None or not isinstance(typed, str):
        return
    if day := day_meant(typed, case.known.today, _side(case)):
        yield (
            f"Maak ervan: {day_date_text(day)}",
            with_value(case.content, case.path, day.isoformat()),
        )


def _side(case: Case) -> Side:
    key = next((step for step in reversed(case.path) if isinstance(step, str)), "")
    model = block_at(case.model, case.path[:-1]) or case.model
    name = aliases(model).get(key)
    return side_of(model.model_fields[name]) if name else Side.FIRST


def put_plainer(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put the easier words for the hard one, with a capital where it had one."""
    hard = re.compile(rf"(?<!\w){re.escape(found['word'])}(?!\w)")
    for easy in re.split(r", of | of ", found["typed"]):
        capital = found["word"][:1].isupper() and not found["word"].isupper()
        new = f"{easy[:1].upper()}{easy[1:]}" if capital else easy
        text = value_at(case.content, case.path)
        if isinstance(text, str):
            plainer = hard.sub(lambda _, new=new: new, text, count=1)  # type: ignore[misc]
            yield f"Schrijf: {easy}", with_value(case.content, case.path, plainer)


def put_asked_today(case: Case, _: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put today as the day on which it was asked."""
    if case.known.today:
        day = case.known.today.isoformat()
        path = case.path if case.path[-1:] == ("gecontroleerd",) else ("gecontroleerd",)
        yield "Ik heb het vandaag gevraagd, alles klopt", with_value(case.content, path, day)


def put_straight(case: Case, _: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Take the curly quotation marks out."""
    yield (
        "Haal de aanhalingstekens weg",
        on_text(case.content, case.path, lambda text: text.translate(_CURLY).strip()),
    )
