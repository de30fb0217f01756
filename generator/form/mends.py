"""Buttons that mend: what a message says to do, done to the letter.

In: a problem, and what the file says. Out: the mends of which it is sure that the problem goes;
none where the choice is hers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.form.controls.texts import as_text, day_shown
from generator.form.documents import block_of
from generator.form.edits import NoWay, on_text, value_at, with_value, without
from generator.form.known import Known
from generator.form.posted import content_from
from generator.form.posts import Posts, posts_of
from generator.form.tree import AWAY, Form, Mend
from generator.model.declarations import aliases, blocks
from generator.problems import KeyPath, Problem
from generator.yaml import as_value, read

_FOUND = re.compile(r";? gevonden: «.*?»(?=$|\. |\.$)")
_AND_REST = r"(?:, en zet '(?P<rest>.+)' bij '(?P<place>\w+)')?"
_ONE_MORE = re.compile(r"(?:^|en zet ')(.+?)' bij '(\w+)'")
_OPEN = frozenset({"beschrijving", "tekst"})
_CURLY = str.maketrans(dict.fromkeys("“”„‟«»", ""))


@dataclass(frozen=True)
class Before:
    """A file before anything in it is mended: its form, what that posts, and what is refused."""

    model: type[BaseModel]
    content: Any
    known: Known
    form: Form

    @cached_property
    def posts(self) -> Posts:
        """Give what an unaltered page sends."""
        return posts_of(self.form)

    @cached_property
    def wrong(self) -> list[KeyPath]:
        """Give the places that the declared kind refuses."""
        return _wrong(self.model, self.content)


@dataclass(frozen=True)
class Case:
    """A problem in a file, and the place in it."""

    problem: Problem
    path: KeyPath
    before: Before

    @property
    def model(self) -> type[BaseModel]:
        """Give the declared kind of the file."""
        return self.before.model

    @property
    def content(self) -> Any:
        """Give what the file says."""
        return self.before.content

    @property
    def known(self) -> Known:
        """Give what there is to choose from."""
        return self.before.known

    def holder(self, key: str) -> KeyPath:
        """Give the path of the block nearest to the place in which a key may stand."""
        above = self.path[:-1]
        while above:
            model = block_at(self.model, above)
            if isinstance(_or_none(self.content, above), dict) and model and key in aliases(model):
                return above
            above = above[:-1]
        return ()


# What a mend says, and the content with it.
Way = Callable[[Case, re.Match[str]], Iterator[tuple[str, Any]]]


def block_at(model: type[BaseModel], path: KeyPath) -> type[BaseModel] | None:
    """Give the declared block at a path, or None where a path leaves what is declared."""
    for step in path:
        if isinstance(step, int):
            continue
        if step not in aliases(model):
            return None
        inner = blocks(model, step)
        if not inner:
            return None
        model = inner[0]
    return model


def _or_none(content: Any, path: KeyPath) -> Any:
    try:
        return value_at(content, path)
    except NoWay:
        return None


def typed_value(typed: str) -> Any:
    """Give what a supporter would have typed, as plain content; raise `NoWay` for nonsense."""
    node, problems = read("", f"x: {typed}\n".encode())
    if node is None or problems:
        raise NoWay
    return as_value(node)["x"]


def _to(value: Any) -> str:
    """Give the words of a button that puts a value."""
    if isinstance(value, dict):
        return ", ".join(day_shown(as_text(part)) for part in value.values())
    if isinstance(value, list):
        return " en ".join(_to(one) for one in value)
    return day_shown(as_text(value))


def _label(case: Case, value: Any) -> str:
    names = names_of(case.known)
    told = names.get(value, "") if isinstance(value, str) and case.problem.code in _POINTS else ""
    return f"Maak ervan: {told or _to(value)}"


_POINTS = frozenset({"verwijst", "gestopt"})


def names_of(known: Known) -> Mapping[str, str]:
    """Give id → name of everything on the map."""
    if known.map is None:
        return {}
    village = known.map.village
    every: tuple[Any, ...] = (
        *known.map.themes, *village.kernen, *village.supporters, *known.map.by_id.values(),
    )  # fmt: skip
    return {one.id: str(getattr(one, "name", "") or getattr(one, "question", "")) for one in every}


def _type(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    value = typed_value(found["typed"])
    after = with_value(case.content, case.path, value)
    if found.groupdict().get("rest"):
        parts = _ONE_MORE.findall(f"{found['rest']}' bij '{found['place']}'")
        for text, key in parts or [(found["rest"], found["place"])]:
            after = _added(after, (*case.holder(key), key), text)
        yield "Zet dit op zijn plek", after
    else:
        yield _label(case, value), after


def _added(content: Any, path: KeyPath, text: str) -> Any:
    there = _or_none(content, path)
    before = there.strip().rstrip(".") if isinstance(there, str) else ""
    return with_value(content, path, f"{before}. {text}" if before else text)


def _apart(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    items = re.split(r" en ", found["typed"])
    if isinstance(case.path[-1], int):
        above = value_at(case.content, case.path[:-1])
        place = case.path[-1]
        listed = [*above[:place], *items, *above[place + 1 :]]
        yield "Zet ze apart", with_value(case.content, case.path[:-1], listed)
    else:
        yield "Zet ze apart", with_value(case.content, case.path, items)


def _commas(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    yield from _apart(case, _again(", ", " en ", found))


def _again(old: str, new: str, found: re.Match[str]) -> re.Match[str]:
    again = re.fullmatch(r"(?P<typed>.+)", found["typed"].replace(old, new))
    assert again is not None
    return again


def _meant(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    if case.problem.code == "onbekend":
        yield from _moved(case, (*case.path[:-1], found["typed"]))
    elif case.problem.code in _POINTS:
        value = found["typed"]
        yield _label(case, value), with_value(case.content, case.path, value)
    else:
        yield from _type(case, found)


def _moved(case: Case, target: KeyPath) -> Iterator[tuple[str, Any]]:
    """Put what stands at the place somewhere else, where nothing stands yet."""
    value = value_at(case.content, case.path)
    if _or_none(case.content, target) is None:
        yield "Zet het daar", with_value(without(case.content, case.path), target, value)


def _renamed_block(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    value = typed_value(found["block"])
    target = (*case.path[:-1], found["typed"])
    if _or_none(case.content, target) is None:
        yield "Zet het daar", with_value(without(case.content, case.path), target, value)


def _under(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    name = found.groupdict().get("key") or str(case.path[-1])
    for place in re.findall(r"'([^']+)'", found["places"])[:1]:
        yield from _moved(case, (*case.path[:-1], *place.split("."), name))


def _to_top(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    yield from _moved(case, (found.groupdict().get("key") or str(case.path[-1]),))


def _elsewhere(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    text = value_at(case.content, case.path)
    if isinstance(text, str):
        target = (*case.holder(found["place"]), found["place"])
        yield "Zet het daar", _added(without(case.content, case.path), target, text)


def _rest_elsewhere(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    target = (*case.holder(found["place"]), found["place"])
    yield "Zet het daar", _added(without(case.content, case.path), target, found["rest"])


def _remove(case: Case, _: re.Match[str]) -> Iterator[tuple[str, Any]]:
    value_at(case.content, case.path)
    yield "Haal dit weg", without(case.content, case.path)


def _once(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    if isinstance(case.path[-1], int):
        yield from _remove(case, found)
        return
    listed = value_at(case.content, case.path)
    if isinstance(listed, list) and all(isinstance(one, str) for one in listed):
        kept = {one.casefold().strip(): one for one in reversed(listed)}
        once = [one for one in listed if kept.get(one.casefold().strip()) is one]
        yield "Haal de tweede weg", with_value(case.content, case.path, once)


def _times(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    above = case.path[:-1]
    after = case.content
    if case.problem.code == "onbekend":
        after = without(after, case.path)
    after = with_value(after, (*above, "van"), found["van"])
    label = f"Maak ervan: van {found['van']} tot {found['tot']}"
    yield label, with_value(after, (*above, "tot"), found["tot"])


def _either(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    for typed in found["typed"].split(" of "):
        yield f"Maak ervan: {day_shown(typed)}", with_value(case.content, case.path, typed)


def _plainer(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put the easier words for the hard one, with a capital where it had one."""
    hard = re.compile(rf"(?<!\w){re.escape(found['word'])}(?!\w)")
    for easy in re.split(r", of | of ", found["typed"]):
        capital = found["word"][:1].isupper() and not found["word"].isupper()
        new = f"{easy[:1].upper()}{easy[1:]}" if capital else easy
        text = value_at(case.content, case.path)
        if isinstance(text, str):
            plainer = hard.sub(lambda _, new=new: new, text, count=1)  # type: ignore[misc]
            yield f"Schrijf: {easy}", with_value(case.content, case.path, plainer)


def _asked_today(case: Case, _: re.Match[str]) -> Iterator[tuple[str, Any]]:
    if case.known.today:
        day = case.known.today.isoformat()
        path = case.path if case.path[-1:] == ("gecontroleerd",) else ("gecontroleerd",)
        yield "Ik heb het vandaag gevraagd, alles klopt", with_value(case.content, path, day)


def _straight(case: Case, _: re.Match[str]) -> Iterator[tuple[str, Any]]:
    yield (
        "Haal de aanhalingstekens weg",
        on_text(case.content, case.path, lambda text: text.translate(_CURLY).strip()),
    )


WAYS: tuple[tuple[str, Way], ...] = (
    (r"^'(?P<word>.+?)' is een moeilijk woord; schrijf liever: (?P<typed>.+)$", _plainer),
    (r"^'(?P<word>.+?)' is een afkorting; schrijf: (?P<typed>.+)$", _plainer),
    (r"nagevraagd.*; vraag het na", _asked_today),
    (r"gekrulde aanhalingstekens", _straight),
    (r"typ: van: (?P<van>\S+) en op de regel eronder tot: (?P<tot>\S+)$", _times),
    (r"elk als een eigen punt: (?P<typed>.+)$", _apart),
    (r"zet er een komma tussen: (?P<typed>.+)$", _commas),
    (rf"typ(?: hier| hier alleen)?: (?P<typed>.+?){_AND_REST}$", _type),
    (r"typ dan: (?P<typed>[^;]+); is het één keer", _type),
    (r"typ bijvoorbeeld: (?P<typed>[a-z0-9-]+)$", _type),
    (r"bedoelt u '(?P<key>[^']+)'\? Dat hoort onder (?P<places>'[^;]+');", _under),
    (r"bedoelt u '(?P<key>[^']+)'\? Dat hoort bij .* zelf; laat deze", _to_top),
    (r"bedoelt u '(?P<typed>[^']+)'\? Typ: (?P=typed): (?P<block>\{.+\})", _renamed_block),
    (r"bedoelt u '(?P<typed>[^']+)'\?", _meant),
    (r"bedoelt u (?P<typed>[0-9.]+)\?", _type),
    (r"bedoelt u van (?P<van>[0-9.]+) tot (?P<tot>[0-9.]+)\?", _times),
    (r"typ (?P<typed>[0-9-]+ of [0-9-]+)$", _either),
    (r"typ (?P<typed>[0-9.]+ of [0-9.]+)$", _either),
    (r"typ dan '(?P<typed>Gratis)'$", _type),
    (r"zet het bij '(?P<place>\w+)'", _elsewhere),
    (r"haal dit hier weg, en zet '(?P<rest>.+)' bij '(?P<place>\w+)'", _rest_elsewhere),
    (r"hoort bij .* zelf; laat deze regel dan minder ver inspringen$", _to_top),
    (r"hoort onder (?P<places>'[^;,]+')[;,]", _under),
    (r"voeg een regel toe: `id: (?P<typed>.+)`$", _type),
    (r"staat (?:al )?hoger in deze lijst ook; haal het hier weg", _once),
    (r"het ritme noemt de dag al; haal 'dagen' weg", _remove),
    (r"haal (?:deze regel|de regel|dit|het|hem|'naar') (?:hier )?weg(?!, en typ|; het kan)",
     _remove),
    (r"vul iets in, of haal de regel weg", _remove),
)  # fmt: skip
_WAYS = tuple((re.compile(pattern), way) for pattern, way in WAYS)


def mends_of(case: Case, form_with: Callable[[Any], Form]) -> tuple[Mend, ...]:
    """Give the buttons for a problem: each tried first, and offered when the problem goes.

    `form_with` gives the form of other content.
    """
    message = _FOUND.sub("", case.problem.message)
    for pattern, way in _WAYS:
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
    before, now = case.before.wrong, _wrong(case.model, after)
    at_place = [one for one in now if one[: len(case.path)] == case.path]
    gone = len(at_place) < len([one for one in before if one[: len(case.path)] == case.path])
    return set(now) <= set(before) and (not at_place or gone)


def _wrong(model: type[BaseModel], content: Any) -> list[KeyPath]:
    given: dict[str, Any] = {"id": "x"} if "id" in model.model_fields else {}
    try:
        model.model_validate({**given, **block_of(model, content)})
    except ValidationError as error:
        details: list[ErrorDetails] = error.errors(include_url=False)
        return [tuple(one["loc"]) for one in details]
    return []


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
