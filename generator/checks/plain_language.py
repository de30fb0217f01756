"""*Taal*: texts that are harder to read than they need to be, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.language import language_findings
from generator.checks.notices import Notice, key, lines_above
from generator.keeping.memory import Memory
from generator.model import AnyEntry, Organization, SocialMap
from generator.model.fields import Frozen
from generator.problems import KeyPath

_Texts = tuple[tuple[KeyPath, str], ...]
# The fields residents read as running text; names and notes stay as people wrote them.
TEXT_FIELDS = (
    "summary", "description", "audience", "application", "how_to_join", "status_reason",
    "cost", "referral",
)  # fmt: skip


def hard_texts(social_map: SocialMap, today: date, memory: Memory) -> Iterator[Notice]:
    """Find long sentences, jargon, abbreviations and mixed address in what residents read.

    With the `memory` of an earlier time, only texts that changed are looked at again.
    """
    for owner, texts in _texts(social_map, today):
        yield from memory.keep(owner, _notices, owner, texts)


def _texts(social_map: SocialMap, today: date) -> Iterator[tuple[str, _Texts]]:
    """Give what residents read of each thing, by its id."""
    described: tuple[AnyEntry | Organization, ...] = (
        *social_map.active_entries(today),
        *social_map.active_organizations(today),
    )
    for one in described:
        yield one.id, tuple(_fields(one, TEXT_FIELDS))
    for route in social_map.routes:
        steps = (
            ((key(route, "steps"), index, key(step, "text")), step.text)
            for index, step in enumerate(route.steps)
        )
        yield route.id, (*_fields(route, ("summary",)), *steps)


def _fields(value: Frozen, names: tuple[str, ...]) -> Iterator[tuple[KeyPath, str]]:
    for name in names:
        text = getattr(value, name, None)
        if isinstance(text, str):
            yield (key(value, name),), text


def _notices(owner: str, texts: _Texts) -> tuple[Notice, ...]:
    return tuple(
        Notice(owner, path, finding.code, finding.message, lines_above(text, finding.offset))
        for path, text in texts
        for finding in language_findings(text)
    )
