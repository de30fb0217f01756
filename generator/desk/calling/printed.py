"""The calls of a month as a list on paper, with boxes to tick."""

from __future__ import annotations

from generator.booklet.kinds.for_her import calls_edition
from generator.booklet.printed_calls import CallLine, QuestionLine
from generator.booklet.shape import Edition
from generator.desk.calling.calls import Call, Month
from generator.wording import date_text

# The first answers are what somebody asks after; the rest stands on the site.
_ENOUGH = 6


def call_list(found: Month) -> Edition:
    """Give the edition with the calls that are left; raises `BookletProblem` when none are."""
    return calls_edition(call_lines(found))


def call_lines(found: Month) -> tuple[CallLine, ...]:
    """Give the calls that are left."""
    return tuple(_line(one) for one in found.left)


def _line(call: Call) -> CallLine:
    missed = f"Niet bereikt op {date_text(call.missed)}." if call.missed else ""
    left = (one for one in call.questions if not one.is_asked and not one.is_extra)
    questions = tuple(
        QuestionLine(
            id=one.id,
            name=one.name,
            asked=f"Laatst nagevraagd: {date_text(one.checked)}" if one.checked else
            "Nog nooit nagevraagd",
            lines=tuple(f"{label}: {'; '.join(lines)}" for label, lines in one.stands[:_ENOUGH]),
        )
        for one in left
    )  # fmt: skip
    return CallLine(call.id, call.name, call.phone, call.href, call.who, missed, questions)
