"""What has to be settled before something that waits goes on the map, when she says it begins.

In: a thing that is paused, and what she sent. Out: why it waits and which of its values nobody
chose, what is wrong with going on, and the file in which they are hers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from generator.desk.asked import Posted
from generator.desk.desk import Desk
from generator.desk.kinds import KINDS
from generator.desk.saving.saving import Plan, planned
from generator.desk.states import begun_again
from generator.desk.thing import Thing
from generator.editing.amending import marked, unmarked
from generator.form.controls.texts import in_words
from generator.model.choices import choices_of
from generator.model.declarations import aliases
from generator.model.plain_values import EXAMPLE_TEXT
from generator.reading.examples import reasons_to_wait, without_reasons

AGREED = "klopt"


@dataclass(frozen=True)
class Chosen:
    """A value that the program filled in: what it is called, and how it reads."""

    label: str
    shown: str


@dataclass(frozen=True)
class Unsettled:
    """Why something waits, what the program filled in, and what she has to write herself."""

    reasons: tuple[str, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    to_write: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Tell whether she has to agree before it goes on the map."""
        return bool(self.reasons or self.chosen)

    def wrong_about(self, posted: Posted) -> dict[str, str]:
        """Give what keeps it from the map: what is still an example, or that she did not agree."""
        if self.to_write:
            return {"": f"Vul eerst zelf in: {', '.join(self.to_write)}."}
        if self.asks and posted.one(AGREED) != "ja":
            return {AGREED: "Kruis aan dat het klopt, of verander het eerst."}
        return {}


def unsettled(thing: Thing) -> Unsettled:
    """Give what has to be settled; nothing for what paused by itself and begins again."""
    content, model = thing.content, KINDS[thing.place.folder].model
    if not isinstance(content, dict):
        return Unsettled()
    known = aliases(model)
    labels = {key: str(model.model_fields[name].title or key) for key, name in known.items()}
    chosen = [key for key in marked(thing.place.data or b"") if key in content]
    return Unsettled(
        reasons_to_wait(content),
        tuple(Chosen(labels.get(key, key), _named(thing, key)) for key in chosen),
        tuple(str(labels.get(key, key)) for key, value in content.items()
              if key != "intern" and _is_example(value)),
    )  # fmt: skip


def plan_to_begin(desk: Desk, thing: Thing) -> Plan:
    """Give the plan for a file that waits no longer; what was filled in is hers after it."""
    after = without_reasons(begun_again(thing.content))
    plan = planned(desk.folder, thing.place.file, thing.place.data, after)
    return replace(plan, data=unmarked(plan.data, marked(plan.data))) if plan.data else plan


def _named(thing: Thing, key: str) -> str:
    """Give a value in words: of ids what they are called."""
    model = KINDS[thing.place.folder].model
    value = thing.content[key]
    names = choices_of(thing.standing.map, model.model_fields[aliases(model)[key]]) or {}
    typed = value if isinstance(value, list) else [value]
    return " en ".join(names.get(str(one), in_words(one)) for one in typed)


def _is_example(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_is_example, value.values()))
    if isinstance(value, list):
        return any(map(_is_example, value))
    return isinstance(value, str) and value.startswith(EXAMPLE_TEXT)
