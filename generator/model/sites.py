"""Where the site stands, and where it stood before: addresses that may be on paper for ever."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

from generator.model.asked import Asked, Heading, Widget
from generator.model.fields import ONCE, WebAddress, declared, listed
from generator.model.seen import unseen
from generator.problems import UnusableValue


def _whole_site(address: str) -> str:
    """Refuse the address of one page: what is printed stands below the address of the site."""
    bare = re.sub(r"/index\.html?\Z", "/", re.split(r"[?#]", address)[0])
    if bare != address:
        message = f"hier hoort het adres van de hele site, zonder bladzijde erachter; typ: {bare}"
        raise UnusableValue(message)
    return address


SiteAddress = Annotated[WebAddress, AfterValidator(_whole_site)]
FormerSites = Annotated[tuple[SiteAddress, ...], listed(), ONCE]


def former_sites_field() -> FormerSites:
    """Declare where the site stood before it moved."""
    return declared(  # type: ignore[no-any-return]
        "oude_adressen",
        "Oude adressen",
        "Waar de site vroeger stond. Op papier staan nog codes met dat adres; het programma maakt "
        "bladzijden die van daar naar de site van nu sturen.",
        ["https://kaart.oudedorp.example/"],
        seen=unseen("zegt vanaf welke adressen naar de site gestuurd wordt"),
        asked=Asked(
            Heading.ONLINE,
            30,
            Widget.LINES,
            "Stond de site eerst op een ander adres?",
            hint="Op papier staan nog codes met dat adres. Elk adres op een eigen regel.",
        ),
        default=(),
    )
