"""The form of one file as frozen values: headings, questions, rows and what is wrong where.

Everything a template needs and nothing more. Each name of a control is the path of Dutch keys with
dots (`contact.telefoon.0.nummer`), rows counted from 0; what it posts comes back under that name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.asked import Widget
from generator.problems import Level, Problem

OTHER = "_anders"
"""Behind a name: the text beside a list to choose from."""
AWAY = "_weg"
"""Behind the name of a row or of what does not belong: ticked, it goes."""
MORE = "_erbij"
"""Behind the name of a list: the button that asks for another empty row."""
NEW = "_nieuw"
"""Behind the name of a reference: the name of something that is not on the map yet."""
MEND = "_zet"
"""The name of every button that mends; its value says what it puts where."""
RIGHT = "_recht"
"""The name of every button that puts the text of a file right; its value says how."""


@dataclass(frozen=True)
class Option:
    """Something to choose: what it posts and what it is called.

    `known` is false for what stands in the file and is nothing the form knows: it is kept until
    somebody chooses otherwise.
    """

    value: str
    label: str
    chosen: bool = False
    known: bool = True


@dataclass(frozen=True)
class Mend:
    """A button that surely mends: what it says, and which texts it puts in which controls.

    A control that gets nothing gets no texts; `name` ending in `_weg` ticks that box.
    """

    label: str
    puts: tuple[tuple[str, tuple[str, ...]], ...]
    value: str
    """What the button posts under the name `_zet`."""


@dataclass(frozen=True)
class Right:
    """What can be put right in the text of a file at once.

    `text` is what to say of it, `buttons` are label and value of each button named `_recht`.
    """

    text: str
    buttons: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Told:
    """One problem in the words of the form, at a control that can be focused."""

    control: str
    text: str
    level: Level
    label: str
    """The question it is about, for the list above the form."""
    problem: Problem
    mends: tuple[Mend, ...] = ()
    in_text: bool = False
    """Whether no answer can mend it, only the text of the file."""
    rights: tuple[tuple[str, str], ...] = ()
    """Label and value of the buttons that put that text right."""
    about: tuple[tuple[str, str], ...] = ()
    """Name and address (folder and id) of each other thing on the map that it names."""

    @property
    def id(self) -> str:
        """Give the id of its control in the page."""
        return id_of(self.control)

    @property
    def is_error(self) -> bool:
        """Tell whether this keeps the file off the map."""
        return self.level is Level.ERROR


@dataclass(frozen=True)
class Shown:
    """When a field is asked: only when the control `name` holds one of `words` (or anything).

    `holds` says whether that is so now; `unless` turns it around.
    """

    name: str
    words: tuple[str, ...]
    unless: bool
    holds: bool


@dataclass(frozen=True)
class Field:
    """One question: its name, words and widget, what is filled in now, and what is wrong with it.

    `value` is the text of the control, as typed; `options` what there is to choose; `other` the
    text beside the options. A block has `fields` and, asked later, `more`; a list has `rows` and
    `blank`, an empty row that adds one when something is filled in. `says` is what was understood:
    "dinsdag 1 december 2026", the next dates of a rhythm. `example` is shown and never filled in.
    """

    name: str
    key: str
    question: str
    label: str
    hint: str
    example: str
    widget: Widget
    required: bool
    basic: bool
    seen: str = ""
    value: str = ""
    other: str = ""
    options: tuple[Option, ...] = ()
    fields: tuple[Field, ...] = ()
    more: tuple[Field, ...] = ()
    rows: tuple[Row, ...] = ()
    blank: Row | None = None
    row_word: str = ""
    row_this: str = ""
    told: tuple[Told, ...] = ()
    says: tuple[str, ...] = ()
    shown: Shown | None = None
    can_make: str = ""
    """What can be made without leaving: "een locatie"; empty when nothing can."""
    made: bool = False
    """Whether the program makes the answer: only shown where something is wrong with it."""
    making: str = ""
    """The name of what is to be made, as typed before."""
    filled: bool = False

    @property
    def id(self) -> str:
        """Give the id of its first control in the page."""
        return id_of(self.name)

    @property
    def listens(self) -> bool:
        """Tell whether it is said what was understood of the answer."""
        return self.widget in {Widget.DATE, Widget.CONSENT}

    @property
    def rows_shown(self) -> tuple[Row, ...]:
        """Give every row with questions, the empty one too."""
        return (*(row for row in self.rows if row.fields), *((self.blank,) if self.blank else ()))

    @property
    def chosen(self) -> tuple[Option, ...]:
        """Give the options that are chosen."""
        return tuple(one for one in self.options if one.chosen)

    @property
    def errors(self) -> tuple[Told, ...]:
        """Give what keeps the file off the map here."""
        return tuple(one for one in self.told if one.is_error)

    @property
    def has_problems(self) -> bool:
        """Tell whether anything is said here or inside."""
        return any(one.told for one in self.all_fields())

    def all_fields(self) -> Iterator[Field]:
        """Give this field and everything inside, rows too, in the order of the page."""
        yield self
        for one in (*self.fields, *self.more):
            yield from one.all_fields()
        for row in self.rows:
            for one in row.all:
                yield from one.all_fields()


@dataclass(frozen=True)
class Row:
    """One row of a list: `name` is its path, `title` what it is called ("dinsdag, 10.00").

    `open` says whether its questions are in sight at once, `says` what was understood of it as a
    whole: the next dates of a rhythm. One without questions is something that is no row; its
    control takes it away.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    more: tuple[Field, ...] = ()
    told: tuple[Told, ...] = ()
    says: tuple[str, ...] = ()
    open: bool = False

    @property
    def away(self) -> str:
        """Give the name of the box that takes it away."""
        return f"{self.name}.{AWAY}"

    @property
    def id(self) -> str:
        """Give the id of that box."""
        return id_of(self.away)

    @property
    def said_id(self) -> str:
        """Give the id of the line that says what was understood."""
        return f"{id_of(self.name)}-zegt"

    @property
    def all(self) -> tuple[Field, ...]:
        """Give its questions, those asked first at the head."""
        return (*self.fields, *self.more)

    @property
    def has_problems(self) -> bool:
        """Tell whether anything is said about this row or inside."""
        return bool(self.told) or any(one.has_problems for one in self.all)

    @property
    def more_filled(self) -> tuple[str, ...]:
        """Give what is filled in below what is asked first, in a few words each."""
        return tuple(one.label.casefold() for one in self.more if one.filled and one.key != "id")

    @property
    def more_has_problems(self) -> bool:
        """Tell whether anything is said below what is asked first."""
        return any(one.has_problems for one in self.more)


@dataclass(frozen=True)
class Group:
    """Questions below one heading; `name` is for the address, `filled` counts what is filled in."""

    name: str
    heading: str
    fields: tuple[Field, ...]
    filled: int = 0

    @property
    def told(self) -> tuple[Told, ...]:
        """Give everything said below this heading."""
        every = (one for field_ in self.fields for one in field_.all_fields())
        return tuple(told for one in every for told in one.told)


@dataclass(frozen=True)
class Unseen:
    """What stands in a file and the form has no question for: it stays, and can be taken away."""

    name: str
    key: str
    value: str
    told: tuple[Told, ...] = ()

    @property
    def control(self) -> str:
        """Give the name of the box that takes it away."""
        return f"{self.name}.{AWAY}"

    @property
    def id(self) -> str:
        """Give the id of that box."""
        return id_of(self.control)


@dataclass(frozen=True)
class Form:
    """The form of one file: first the basic questions, then the rest by heading.

    `told` is everything wrong with this file in the order of the page, each at its control.
    """

    kind: str
    basic: tuple[Field, ...]
    groups: tuple[Group, ...]
    unseen: tuple[Unseen, ...] = ()
    told: tuple[Told, ...] = ()
    title: str = ""

    def all_fields(self) -> Iterator[Field]:
        """Give every question, those inside others too, in the order of the page."""
        for one in (*self.basic, *(one for group in self.groups for one in group.fields)):
            yield from one.all_fields()

    @property
    def says(self) -> dict[str, str]:
        """Give id → what was understood, also where that is nothing yet."""
        fields = tuple(self.all_fields())
        found = {f"{one.id}-zegt": " ".join(one.says) for one in fields if one.listens}
        rows = (row for one in fields for row in one.rows_shown)
        return {**found, **{row.said_id: " ".join(row.says) for row in rows}}

    @property
    def errors(self) -> tuple[Told, ...]:
        """Give what keeps this file off the map."""
        return tuple(one for one in self.told if one.is_error)


def id_of(name: str) -> str:
    """Give the id in the page of the first control with this name."""
    return "v-" + name.replace(".", "-")
