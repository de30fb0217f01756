"""How the form asks for a field: told with its declaration, so that a new field appears by itself.

In: nothing. Out: frozen values that stand beside where a field is seen. What the form shows of a
kind, in which order and with which control, comes from here alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel
from pydantic.fields import FieldInfo


class Heading(StrEnum):
    """The headings of the form, in their order."""

    INSIDE = ""
    WHAT = "Wat het is"
    WHOM = "Voor wie het is"
    STEPS = "Wat iemand kan doen"
    WHEN = "Wanneer het is"
    WHERE = "Waar het is"
    ENTER = "Goed binnenkomen"
    COST = "Wat het kost"
    CALL = "Wie mensen bellen"
    JOIN = "Aanmelden en meedoen"
    WHO = "Wie het aanbiedt"
    FIND = "Hoe mensen het vinden"
    PEOPLE = "Mensen en nummers"
    FRONT = "De voorpagina"
    LOOK = "Hoe het eruitziet"
    FEASTS = "Vakanties en feestdagen"
    STATE = "Op de kaart of niet"
    CHECKED = "Nagevraagd"
    SETTINGS = "Instellingen"
    ONLINE = "Waar de site heen gaat"
    OWN = "Alleen voor u"


class Widget(StrEnum):
    """With what a field is filled in; the value names its template."""

    LINE = "regel"
    TEXT = "tekst"
    LINES = "regels"
    WORDS = "woorden"
    CHOICE = "keuze"
    YES_NO = "ja-nee"
    REFERENCE = "verwijzing"
    REFERENCES = "verwijzingen"
    RANKED = "rangorde"
    DAYS = "dagen"
    WEEKDAYS = "weekdagen"
    RHYTHM = "ritme"
    TIME = "tijd"
    DATE = "datum"
    DATES = "datums"
    CALENDAR = "uitzonderingen"
    SEASON = "seizoen"
    HOLIDAYS = "feestdagen"
    FULL = "vol"
    PHONE = "telefoon"
    MAIL = "mail"
    WEB = "webadres"
    NUMBER = "getal"
    POSTCODE = "postcode"
    COLOUR = "kleur"
    ICON = "icoon"
    PICTURE = "beeld"
    COORDINATES = "landkaart"
    LANGUAGES = "talen"
    CONSENT = "toestemming"
    ROWS = "rijen"
    BLOCK = "blok"
    KEPT = "bewaard"


@dataclass(frozen=True)
class When:
    """Only asked when the field `key`, beside it or around it, holds one of these `words`.

    Without words: when anything stands there. `unless` turns it around.
    """

    key: str
    words: tuple[str, ...] = ()
    unless: bool = False


@dataclass(frozen=True)
class Asked:
    """How one field is asked for.

    `order` is its place below the heading, `question` how a person would ask ("" is the label),
    `hint` what to say instead of the explanation where that speaks of files. `basic` ones are
    asked first, all else waits behind its heading. What is `made` by the program is only asked when
    something is wrong with it.
    """

    heading: Heading
    order: int
    widget: Widget
    question: str = ""
    hint: str = ""
    basic: bool = False
    only_when: When | None = None
    made: bool = False


KEPT = Asked(Heading.INSIDE, 0, Widget.KEPT)
"""Of a field that programs write: nobody is asked, and it stays as it is."""


@dataclass(frozen=True)
class RowName:
    """What a row is called: "dit nummer", "deze dag", and the keys whose values name one.

    `between` stands between those values.
    """

    this: str
    keys: tuple[str, ...]
    between: str = ", "

    @property
    def word(self) -> str:
        """Give the word alone: "nummer"."""
        return self.this.partition(" ")[2]


def asked_of(info: FieldInfo) -> Asked:
    """Give how a declared field is asked for."""
    return next(one for one in info.metadata if isinstance(one, Asked))


def row_of(model: type[BaseModel]) -> RowName:
    """Give what a row of this type is called."""
    found = model.__dict__["row"]
    assert isinstance(found, RowName)
    return found
