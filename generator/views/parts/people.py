"""Whom residents call: a supporter, and a number for when it is urgent."""

from __future__ import annotations

from dataclasses import dataclass

from generator.views.parts.lines import FirstStepView, PhoneLine, PhotoView


@dataclass(frozen=True)
class PhoneTimes:
    """When a supporter answers, as numbers for the browser.

    `hours` are day of the week (0 is Monday), first and last minute of that day; `away` the days
    on which she is not there, as '2026-12-21', with '' for a last day that nobody knows.
    """

    hours: tuple[tuple[int, int, int], ...]
    away: tuple[tuple[str, str], ...]
    otherwise: str


@dataclass(frozen=True)
class SupporterView:
    """The person to call when you do not know whom to call.

    `discretion` is what she promises about what she is told, `decides` whether she decides about an
    application, `outside` whom to call instead; '' or None where she said nothing of it.
    """

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
    photo: PhotoView | None
    answering: tuple[str, ...] = ()
    answers: PhoneTimes | None = None
    discretion: str = ""
    decides: str = ""
    outside: FirstStepView | None = None

    @property
    def function(self) -> str:
        """Give her title; '' where she has no other name, for then it says who she is already."""
        return "" if self.title.casefold() == self.name.casefold() else self.title

    @property
    def role(self) -> str:
        """Give "dorpsondersteuner, Oost", without what her name says already."""
        return ", ".join(filter(None, (self.function, self.kern_text)))


@dataclass(frozen=True)
class EmergencyView:
    """A number for when it is urgent or serious."""

    id: str
    name: str
    explanation: str
    phone: PhoneLine
    urgent: bool
