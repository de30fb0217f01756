"""Ways to mend in which something goes to where it belongs, or goes away.

Each gives what its button says, and the content with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.form.edits import value_at, with_value, without
from generator.form.mends.case import Case, or_none
from generator.form.mends.putting import added, typed_value
from generator.model.contact import Contact
from generator.model.plain_values import YES
from generator.model.texts import key
from generator.problems import KeyPath
from generator.values.text import fold

PERSON, PHONES = key(Contact, "person"), key(Contact, "phones")
EMAIL, GENERAL = key(Contact, "email"), key(Contact, "general")


def moved(case: Case, target: KeyPath) -> Iterator[tuple[str, Any]]:
    """Put what stands at the place somewhere else, where nothing stands yet."""
    value = value_at(case.content, case.path)
    if or_none(case.content, target) is None:
        yield "Zet het daar", with_value(without(case.content, case.path), target, value)


def move_block(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put a block that was named otherwise under its own name."""
    value = typed_value(found["block"])
    target = (*case.path[:-1], found["typed"])
    if or_none(case.content, target) is None:
        yield "Zet het daar", with_value(without(case.content, case.path), target, value)


def move_under(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put it in the block to which it belongs."""
    name = found.groupdict().get("key") or str(case.path[-1])
    for place in re.findall(r"'([^']+)'", found["places"])[:1]:
        yield from moved(case, (*case.path[:-1], *place.split("."), name))


def move_to_top(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put it with the questions about the whole."""
    yield from moved(case, (found.groupdict().get("key") or str(case.path[-1]),))


def move_elsewhere(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put its text behind that of another question."""
    text = value_at(case.content, case.path)
    if isinstance(text, str):
        target = (*case.holder(found["place"]), found["place"])
        yield "Zet het daar", added(without(case.content, case.path), target, text)


def move_rest(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put what does not belong here behind the text of another question."""
    target = (*case.holder(found["place"]), found["place"])
    yield "Zet het daar", added(without(case.content, case.path), target, found["rest"])


def take_away(case: Case, _: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Take it away."""
    value_at(case.content, case.path)
    yield "Haal dit weg", without(case.content, case.path)


def take_person_away(case: Case, _: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Take away the whole row or block of somebody who withdrew."""
    for length in range(len(case.path), 0, -1):
        here = case.path[:length]
        block = or_none(case.content, here)
        if isinstance(block, dict) and block.get("ingetrokken"):
            left = _without_her_ways(case.content, here)
            yield "Haal alles van deze persoon hier weg", without(left, here)
            return


def _without_her_ways(content: Any, person: KeyPath) -> Any:
    """Give content without the number and mail beside a person, unless they are of the club.

    They are kept from residents because of her who withdrew; without her they would come back.
    """
    beside = or_none(content, person[:-1])
    if person[-1] != PERSON or not isinstance(beside, dict) or _is_general(beside):
        return content
    for name in (PHONES, EMAIL):
        if name not in beside:
            continue
        rows = beside[name] if isinstance(beside[name], list) else [beside[name]]
        kept = [row for row in rows if _is_general(row)]
        here = (*person[:-1], name)
        if kept == rows:
            continue
        content = with_value(content, here, kept) if kept else without(content, here)
    return content


def _is_general(block: Any) -> bool:
    return isinstance(block, dict) and fold(str(block.get(GENERAL, ""))) in YES


def keep_once(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Take away what stands in a list for the second time."""
    if isinstance(case.path[-1], int):
        yield from take_away(case, found)
        return
    listed = value_at(case.content, case.path)
    if isinstance(listed, list) and all(isinstance(one, str) for one in listed):
        kept = {one.casefold().strip(): one for one in reversed(listed)}
        once = [one for one in listed if kept.get(one.casefold().strip()) is one]
        yield "Haal de tweede weg", with_value(case.content, case.path, once)
