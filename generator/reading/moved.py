"""Whether the site moved while its old address is on paper."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.village import Village
from generator.problems import KeyPath, Problem
from generator.reading.file_names import VILLAGE_FILE
from generator.reading.registers import Registers, told_of
from generator.reading.shelf import Shelf


def moved_site(registers: Registers, shelf: Shelf) -> Iterator[Problem]:
    """Find each address at which the site stood, when nobody said what becomes of it now."""
    village = next(iter(shelf.of(Village)), None)
    if village is None:
        return
    known = {_bare(one) for one in (village.site, *village.former_sites)}
    told = {one: f"daar stond de site, dus '{one}' kan op papier staan"
            for one in (registers.current.sites if registers.current else ())}  # fmt: skip
    told |= {one.site: f"in wat gedrukt is {told_of(one)} staat '{one.site}'"
             for one in registers.editions if one.site}  # fmt: skip
    path: KeyPath = ("site",)
    for address, why in told.items():
        if _bare(address) not in known:
            message = (
                f"{why}. Is de site verhuisd? Zet bij 'oude_adressen': {address} Dan maakt het "
                "programma bladzijden die van daar doorsturen. Is hij niet verhuisd? Typ hier: "
                f"{address}"
            )
            yield shelf.sources[VILLAGE_FILE].problem(path, message, "adres-gedrukt")


def _bare(address: str) -> str:
    """Give what of an address makes it another one: not its scheme, for hosts send on to https."""
    host, slash, path = address.partition("://")[2].rstrip("/").partition("/")
    return f"{host.casefold()}{slash}{path}"
