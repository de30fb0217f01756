"""The buttons for a problem, each tried first; and a page on which one was pressed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from generator.form.documents import block_of
from generator.form.edits import NoWay
from generator.form.mends.case import Case, wrong_in
from generator.form.mends.ways import WAYS
from generator.form.posted import content_from
from generator.form.posts import posts_of
from generator.form.tree import AWAY, Form, Mend

_FOUND = re.compile(r";? gevonden: «.*?»(?=$|\. |\.$)")


def mends_of(case: Case, form_with: Callable[[Any], Form]) -> tuple[Mend, ...]:
    """Give the buttons for a problem: each tried first, and offered when the problem goes.

    `form_with` gives the form of other content.
    """
    message = _FOUND.sub("", case.problem.message)
    for pattern, way in WAYS:
        if found := pattern.search(message):
            with suppress(NoWay, IndexError):
                helping = [one for one in way(case, found) if _helps(case, one[1])]
                made = (_mend(case, label, after, form_with) for label, after in helping)
                return tuple(one for one in made if one)
            return ()
    return ()


def _helps(case: Case, after: Any) -> bool:
    """Tell whether nothing is wrong at the place any more, and nothing new is elsewhere."""
    if after == case.content:
        return False
    before, now = case.before.wrong, wrong_in(case.model, after)
    at_place = [one for one in now if one[: len(case.path)] == case.path]
    gone = len(at_place) < len([one for one in before if one[: len(case.path)] == case.path])
    return set(now) <= set(before) and (not at_place or gone)


def _mend(case: Case, label: str, after: Any, form_with: Callable[[Any], Form]) -> Mend | None:
    """Give the button, or None when no controls can say what it means."""
    old, new = case.before.form, form_with(after)
    before, now = case.before.posts, posts_of(new)
    changed = {name: texts for name, texts in now.items() if before.get(name) != texts}
    changed |= {name: ("",) for name in before if name not in now}
    left = {one.name for one in new.unseen}
    changed |= {one.control: ("ja",) for one in old.unseen if one.name not in left}
    for puts in (changed, changed | _away(case.content, after, "")):
        posted = {**before, **puts}
        came = content_from(case.model, posted, case.content, case.known)
        as_meant = came == after or form_with(block_of(case.model, came)) == new
        if as_meant and _helps(case, block_of(case.model, came)):
            return Mend(label, tuple(sorted(puts.items())), json.dumps(puts, ensure_ascii=False))
    return None


def _away(before: Any, after: Any, name: str) -> dict[str, tuple[str, ...]]:
    """Give the boxes to tick for what is gone from the content."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for key, value in before.items():
        here = f"{name}.{key}" if name else str(key)
        if key not in after:
            found[f"{here}.{AWAY}"] = ("ja",)
        else:
            found |= _away(value, after[key], here)
    return found


def mended(posted: Mapping[str, Any], button: str) -> dict[str, tuple[str, ...]]:
    """Give a posted page as if the button had been pressed: with its texts in their controls."""
    try:
        puts = json.loads(button)
    except (ValueError, RecursionError):
        puts = {}
    texts = {name: tuple(map(str, one)) for name, one in puts.items()} if _is_puts(puts) else {}
    return {**{name: tuple(one) for name, one in posted.items()}, **texts}


def _is_puts(puts: Any) -> bool:
    return isinstance(puts, dict) and all(isinstance(one, list) for one in puts.values())
