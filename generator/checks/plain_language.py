"""*Taal*: texts that are harder to read than they need to be, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.language import language_findings
from generator.checks.notices import Notice, key, lines_above
from generator.model import AnyEntry, Organization, SocialMap
from generator.model.fields import Frozen
from generator.problems import KeyPath

# The fields residents read as running text; names and notes stay as people wrote them.
TEXT_FIELDS = (
    "summary", "description", "audience", "application", "how_to_join", "status_reason",
    "cost", "referral",
)  # fmt: skip


def hard_texts(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find long sentences, jargon, abbreviations and mixed address in what residents read."""
    described: tuple[AnyEntry | Organization, ...] = (
        *social_map.active_entries(today),
        *social_map.active_organizations(today),
    )
    for one in described:
        yield from _fields(one.id, one, TEXT_FIELDS)
    for route in social_map.routes:
        yield from _fields(route.id, route, ("summary",))
        for index, step in enumerate(route.steps):
            path = (key(route, "steps"), index, key(step, "text"))
            yield from _text(route.id, path, step.text)


def _fields(owner: str, value: Frozen, names: tuple[str, ...]) -> Iterator[Notice]:
    for name in names:
        text = getattr(value, name, None)
        if isinstance(text, str):
            yield from _text(owner, (key(value, name),), text)


def _text(owner: str, path: KeyPath, text: str) -> Iterator[Notice]:
    for finding in language_findings(text):
        lines = lines_above(text, finding.offset)
        yield Notice(owner, path, finding.code, finding.message, lines)
