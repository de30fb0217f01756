"""The smallest parts: a link, a number, a theme, a place, an answer, a first step, a hint."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PhotoView:
    """A photo among the pictures of the site, and what those hear who cannot see it.

    `paper` is the picture as it is printed, in base64; '' as long as nobody has read the file.
    """

    file: str
    alt: str
    paper: str = ""


@dataclass(frozen=True)
class Link:
    """Something on the site to go to; `address` counts from the root."""

    name: str
    address: str
    kind: str = ""
    id: str = ""


@dataclass(frozen=True)
class PhoneLine:
    """A number to call: as people read it, as a phone dials it, and what it is for.

    `cost` is only filled when a call costs extra; it stands in `note` as well. Of a supporter,
    `away` says when somebody else answers; `whose` is her id when she answers at set hours. When
    somebody else answers on the day of the map, `back` says from when this number holds again.
    """

    display: str
    href: str
    purpose: str = ""
    note: str = ""
    cost: str = ""
    whose: str = ""
    away: tuple[AwayLine, ...] = ()
    back: str = ""

    @property
    def now(self) -> tuple[AwayLine, ...]:
        """Give who answers on the day of the map and until this number holds again."""
        return tuple(one for one in self.away if one.is_first)

    @property
    def later(self) -> tuple[AwayLine, ...]:
        """Give who answers on other days than those of `now`."""
        return tuple(one for one in self.away if not one.is_first)


@dataclass(frozen=True)
class AwayLine:
    """Days on which a supporter does not answer, as '2026-12-21', and in words whom to call then.

    `last` is '' when nobody knows it yet, `phone` is None when nobody stands in for her. `period`
    and `stand_in` are the same in fewer words. `is_first` when it comes before her own number.
    """

    first: str
    last: str
    text: str
    phone: PhoneLine | None = None
    period: str = ""
    stand_in: str = ""
    is_first: bool = False


@dataclass(frozen=True)
class OwnerLine:
    """From which neighbour something comes, the site of that map, and when it was fetched there.

    `on_paper` says that it may stand in the booklet too.
    """

    name: str
    site: str
    fetched: str
    licence: str
    on_paper: bool

    @property
    def mark(self) -> str:
        """Give the words that mark it: "van Westerkamp"."""
        return f"van {self.name}"


@dataclass(frozen=True)
class SourceLine:
    """Where something was seen: words, what that is called, its web address or '', more words."""

    before: str
    name: str
    address: str
    after: str

    @property
    def text(self) -> str:
        """Give it as one sentence."""
        return f"{self.before} {self.name}{self.after}"


@dataclass(frozen=True)
class ThemeRef:
    """A theme as it marks an entry; `number` is its place on the map, from 1."""

    id: str
    name: str
    question: str
    icon: str
    colour: str
    number: int
    address: str


@dataclass(frozen=True)
class Way:
    """A way to a place; one that `leaves` the site is of a map on the web."""

    name: str
    address: str
    leaves: bool = False


@dataclass(frozen=True)
class PlaceLine:
    """Where something is."""

    name: str
    address: str
    kern: str
    link: Link
    wheelchair: str
    wheelchair_short: str
    hints: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True)
class Turned:
    """A line that holds up to and including a day, as '2026-12-31', and what holds after it.

    `line` is true on either side of that day, for it names the day itself; a browser that knows
    what day it is shows only what holds. `then` is '' where nothing takes its place.
    """

    line: str
    last: str
    first_after: str
    then: str = ""


@dataclass(frozen=True)
class Fact:
    """One answer on a card: `label` asks, `lines` answer; `icon` is a Material icon name.

    `turns` are those of its lines that change on a day that is known.
    """

    key: str
    label: str
    icon: str
    lines: tuple[str, ...]
    turns: tuple[Turned, ...] = ()

    def turn_of(self, line: str) -> Turned | None:
        """Give until when a line holds, when that is known."""
        return next((turn for turn in self.turns if turn.line == line), None)


@dataclass(frozen=True)
class FirstStepView:
    """What to do first: a sentence, the number to call, and who answers.

    `told` is what is said instead, where applying asks something; '' where it does not.
    """

    text: str
    phone: PhoneLine | None = None
    link: Link | None = None
    told: str = ""

    @property
    def said(self) -> str:
        """Give the sentence that residents read, on the site and on paper."""
        return self.told or self.text


@dataclass(frozen=True)
class Hint:
    """Something a search or filter can use: ('dag', 'dinsdag'), ('gratis', 'ja')."""

    name: str
    value: str
