"""Where residents see a field: told with its declaration, printed in the guide, held by a test."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pydantic.fields import FieldInfo


class Outlet(StrEnum):
    """A place where something of the map stands."""

    PAGE = "bladzijde"
    CARD = "kaartje"
    SEARCH = "zoeken"
    BOOKLET = "boekje"
    SHEET = "blad"
    REFERRERS = "verwijzers"


@dataclass(frozen=True)
class Seen:
    """The places that show a field; of what is in no such place, `why` says what it is for.

    A field of a block (such as a number in `contact`) is seen where the block is and it is. What is
    seen by everybody is in the data for other programs too; what `travels` is in those alone, and
    of that what is `hers` only in a list that the supporter makes for herself.
    """

    outlets: frozenset[Outlet]
    why: str = ""
    travels: bool = False
    hers: bool = False

    def __and__(self, other: Seen) -> Seen:
        """Give where both are seen."""
        travels = self.in_data and other.in_data
        hers = self.hers or other.hers
        return Seen(self.outlets & other.outlets, self.why or other.why, travels, hers)

    @property
    def is_private(self) -> bool:
        """Tell whether nothing that is published may differ by it."""
        return self == PRIVATE

    @property
    def in_data(self) -> bool:
        """Tell whether it is in the data that other programs get of a thing on the map."""
        return self.travels or bool(self.outlets - {Outlet.REFERRERS})

    @property
    def text(self) -> str:
        """Give the places in Dutch, in their usual order, or what the field is for."""
        if self.outlets == EVERYWHERE.outlets:
            return "overal"
        along = "gaat mee in uw eigen lijst" if self.hers else "gaat mee in de gegevens"
        told = f"{self.why}; {along}" if self.travels else self.why
        return ", ".join(one for one in Outlet if one in self.outlets) or told


def seen_of(info: FieldInfo) -> Seen:
    """Give where a declared field is seen."""
    return next(one for one in info.metadata if isinstance(one, Seen))


def seen_in(*outlets: Outlet) -> Seen:
    """Give the places that show a field."""
    return Seen(frozenset(outlets))


def unseen(why: str, *, travels: bool = False, hers: bool = False) -> Seen:
    """Say of a field that no place shows what it is for; data that goes elsewhere may need it.

    What is `hers` goes along in her own list and stands in no file of the site.
    """
    return Seen(frozenset(), why, travels or hers, hers)


PRIVATE = unseen("alleen voor u")
ONLY_KEPT = unseen("onthoudt wat er gedrukt of gepubliceerd is")
PAGE = seen_in(Outlet.PAGE)
PAGE_AND_SEARCH = seen_in(Outlet.PAGE, Outlet.SEARCH)
ON_PAPER = seen_in(Outlet.PAGE, Outlet.BOOKLET, Outlet.SHEET)
WITH_THE_CARD = seen_in(Outlet.PAGE, Outlet.CARD, Outlet.BOOKLET, Outlet.SHEET)
EVERYWHERE = seen_in(Outlet.PAGE, Outlet.CARD, Outlet.SEARCH, Outlet.BOOKLET, Outlet.SHEET)
PAGE_AND_CARD = seen_in(Outlet.PAGE, Outlet.CARD)
PAGE_CARD_SEARCH = seen_in(Outlet.PAGE, Outlet.CARD, Outlet.SEARCH)
PAGE_AND_BOOKLET = seen_in(Outlet.PAGE, Outlet.BOOKLET)
PAGE_SEARCH_BOOKLET = seen_in(Outlet.PAGE, Outlet.SEARCH, Outlet.BOOKLET)
SITE_AND_BOOKLET = seen_in(Outlet.PAGE, Outlet.CARD, Outlet.SEARCH, Outlet.BOOKLET)
SEARCH_AND_INDEX = seen_in(Outlet.SEARCH, Outlet.BOOKLET)
