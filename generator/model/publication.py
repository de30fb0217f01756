"""Where the village publishes its site: a place, and how to know its server."""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import Frozen, declared, read_by
from generator.model.seen import PRIVATE
from generator.problems import UnusableValue
from generator.values.destination import EXAMPLES, Destination, parse_destination

_FINGERPRINT = re.compile(r"SHA256:[A-Za-z0-9+/]{43}")


def parse_fingerprint(text: str) -> str:
    """Give what a server is known by, or raise `UnusableValue` with what to type instead."""
    typed = text.rstrip("=")
    if not _FINGERPRINT.fullmatch(typed):
        raise UnusableValue(
            "een vingerafdruk begint met SHA256: en dan 43 tekens; "
            "neem over wat 'kaart publiceer' toont, of haal deze regel weg"
        )
    return typed


Place = Annotated[Destination, *read_by(parse_destination, {"type": "string"})]
Fingerprint = Annotated[str, *read_by(parse_fingerprint, {"type": "string"})]


class Publication(Frozen):
    """Where `kaart publiceer` puts the site. Passwords never stand here."""

    row: ClassVar[RowName] = RowName("deze bestemming", ("naar",))

    to: Place = declared(
        "naar",
        "Naar",
        "Waar de site heen gaat: een map, een zip, een tak in git of een server met SFTP.",
        EXAMPLES[0],
        seen=PRIVATE,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Waar gaat de site heen?"),
    )
    fingerprint: Fingerprint | None = declared(
        "vingerafdruk",
        "Vingerafdruk",
        "Waaraan u de server herkent. Dan hoeft niemand het meer te vragen, ook een ander niet.",
        "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8",
        seen=PRIVATE,
        asked=Asked(Heading.INSIDE, 20, Widget.LINE, "Waaraan herkent u de server?"),
        default=None,
    )


def _alone(value: object) -> Any:
    """Let the place alone stand for the block."""
    return {"naar": value} if isinstance(value, str) else value


PublicationField = Annotated[Publication, BeforeValidator(_alone)]
