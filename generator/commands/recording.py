"""`--vastleggen`: remember what is on the site and on paper.

So addresses on paper keep working, and a page says when it last changed.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.booklet import Edition
from generator.booklet.printed_in import printed_in
from generator.commands.common import fail
from generator.editing import CannotRecord, record
from generator.editing.writing import put
from generator.model import SocialMap
from generator.model.register import Register
from generator.problems import why
from generator.publish.bringing import recorded
from generator.reading.file_names import REGISTER_FILE, SourceFile
from generator.reading.registers import read_registers
from generator.views import MapView


def record_edition(folder: Path, view: MapView, edition: Edition, today: date) -> str:
    """Add an edition to the register and say so."""
    printed = tuple(printed_in(view, edition))
    if not printed:
        return f"{edition.label} heeft alleen het adres van de site; er valt niets vast te leggen."
    path = folder / f"{REGISTER_FILE}.yml"
    try:
        existing = path.read_bytes().decode() if path.exists() else None
        put(path, record(existing, edition.name, today, printed, view.site).encode())
    except (CannotRecord, UnicodeDecodeError):
        fail(
            f"Het boekje is niet vastgelegd: aan '{path}' kan niets toegevoegd worden. Is dat "
            "bestand veranderd? Zet het terug zoals het was en typ de opdracht opnieuw."
        )
    except OSError as error:
        fail(f"Het boekje is niet vastgelegd in '{path}' ({why(error)}).")
    return f"Wat erin staat, is vastgelegd in {path}."


def refuse_to_forget(folder: Path, site: Path, social_map: SocialMap) -> None:
    """Stop when only the site that would be replaced still knows what lies on paper.

    So it is when the register of the map got lost, or never came along to this computer.
    """
    there = site / f"{REGISTER_FILE}.yml"
    if social_map.register is not None or not there.is_file():
        return
    village = social_map.village
    known = read_registers([SourceFile("", "", REGISTER_FILE, there.read_bytes())]).current
    of_this_map = known is not None and (known.name, known.site) == (village.name, village.site)
    if known is not None and of_this_map and known.editions:
        fail(
            f"Uw kaart weet niet meer wat er op papier staat: '{folder / there.name}' is weg.\n"
            f"De site weet het nog. Kopieer '{there}' naar de map '{folder}', en typ de opdracht "
            "opnieuw. De vorige site staat er nog."
        )


def record_site(folder: Path, site: Path, before: Register) -> str:
    """Write in the register of a map what its site says of itself, and say so.

    `before` is what the register said; what it says of paper stays.
    """
    path = folder / f"{REGISTER_FILE}.yml"
    try:
        recorded(folder, site, before)
    except OSError as error:
        fail(f"Wat er op de site staat, is niet vastgelegd in '{path}' ({why(error)}).")
    return f"Wat er op de site staat, is vastgelegd in {path}."
