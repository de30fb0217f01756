"""Where something was seen, which says nothing about whether anybody asked."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import BeforeValidator, model_validator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import Date, Frozen, Sentence, WebAddress, declared
from generator.model.seen import PAGE, Seen
from generator.problems import UnusableValue
from generator.values.dates import parse_date
from generator.values.no_address import can_be_read
from generator.values.web import looks_like_url, url_text


class Source(Frozen):
    """Where something was seen and when; who asked and when stands in `gecontroleerd`."""

    row: ClassVar[RowName] = RowName("deze bron", ("naam", "adres"))

    name: Sentence | None = declared(
        "naam",
        "Naam",
        "Waar u het zag: een website, een krant, een lijst.",
        "Website van Humanitas",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Waar zag u het?"),
        default=None,
    )
    address: WebAddress | None = declared(
        "adres",
        "Adres",
        "Het webadres, als het ergens op internet staat.",
        "https://www.humanitas.nl",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 20, Widget.WEB, "Wat is het webadres?"),
        default=None,
    )
    day: Date | None = declared(
        "datum",
        "Datum",
        "De dag waarop u het zag.",
        "2026-11-28",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 30, Widget.DATE, "Op welke dag zag u het?"),
        default=None,
    )

    @model_validator(mode="after")
    def _named(self) -> Self:
        if not (self.name or self.address):
            raise UnusableValue("zet erbij waar u het zag: 'naam', 'adres' of allebei", "bron")
        return self

    @property
    def title(self) -> str:
        """Give what it is called: its name, or else its address as people read it."""
        return self.name or url_text(self.address or "")


def _source(value: object) -> object:
    """Let a name or a web address stand where a block is meant; a date alone is no name."""
    if not isinstance(value, str):
        return value
    if can_be_read(parse_date, value):
        return {"datum": value}
    return {"adres" if looks_like_url(value) else "naam": value}


SourceField = Annotated[Source | None, BeforeValidator(_source)]


def source_field(seen: Seen = PAGE) -> Source | None:
    """Declare where something was seen, as long as that is not the same as asking."""
    return declared(  # type: ignore[no-any-return]
        "bron",
        "Bron",
        "Waar u dit gezien hebt. Dat is nog niet nagevraagd: daarvoor is 'gecontroleerd'.",
        {"naam": "Website van Humanitas", "adres": "https://www.humanitas.nl",
         "datum": "2026-11-28"},
        seen=seen,
        asked=Asked(
            Heading.CHECKED, 20, Widget.BLOCK, "Waar hebt u dit gezien?",
            hint="Gezien is nog niet gevraagd. De dag waarop u het vroeg, vult u hierboven in.",
        ),
        default=None,
    )  # fmt: skip
