"""Whom residents call: a supporter, and a number for when it is urgent."""

from __future__ import annotations

from dataclasses import dataclass

from generator.views.parts.lines import PhoneLine


@dataclass(frozen=True)
class SupporterView:
    """The person to call when you do not know whom to call."""

    id: str
    name: str
    first_name: str
    title: str
    kernen: tuple[str, ...]
    kern_text: str
    phone: PhoneLine
    email: str
    about: str
    employer: str
    presence: tuple[str, ...]
    photo: str


@dataclass(frozen=True)
class EmergencyView:
    """A number for when it is urgent or serious."""

    id: str
    name: str
    explanation: str
    phone: PhoneLine
    urgent: bool
