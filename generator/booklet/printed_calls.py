"""Telephone calls to make, as a list on paper prints them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.booklet.work import Json


@dataclass(frozen=True)
class QuestionLine:
    """One thing to ask about, what stands there now and when it was last asked."""

    id: str
    name: str
    asked: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class CallLine:
    """One call: whom, on which number, and about what."""

    id: str
    name: str
    phone: str
    href: str
    who: str
    missed: str
    questions: tuple[QuestionLine, ...]


def call_content(call: CallLine) -> Json:
    """Give a call as plain values for the template."""
    return {
        "id": call.id,
        "name": call.name,
        "phone": call.phone,
        "url": call.href,
        "who": call.who,
        "missed": call.missed,
        "questions": [
            {"id": one.id, "name": one.name, "asked": one.asked, "lines": list(one.lines)}
            for one in call.questions
        ],
    }
