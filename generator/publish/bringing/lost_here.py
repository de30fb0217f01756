"""What a map forgot of paper and of addresses, and its site still knows.

A register gets lost with a computer, or stays behind on another one. Then nobody would notice that
a code on paper goes silent; so what the site knows is held against the map before it is replaced.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from generator.editing import register_text
from generator.editing.writing import put
from generator.model.printed import Printed, PrintedEdition, Published
from generator.model.register import Register
from generator.reading.file_names import REGISTER_FILE
from generator.views import MapView
from generator.views.addresses import permanent_address
from generator.wording import date_text, list_text

_NAMED = 5


def forgotten(own: Register | None, there: Register | None) -> tuple[PrintedEdition, ...]:
    """Give what was handed out on paper and only the site still knows."""
    known = {_mark(one) for one in own.editions} if own else set()
    return tuple(one for one in there.editions if _mark(one) not in known) if there else ()


def put_back(
    folder: Path, own: Register | None, there: Register, lost: tuple[PrintedEdition, ...]
) -> str:
    """Write in the register of a map what was `lost`, and say in Dutch what that was.

    Raises `OSError`.
    """
    path = folder / f"{REGISTER_FILE}.yml"
    before = own or there
    every = sorted((*(own.editions if own else ()), *lost), key=lambda one: one.day)
    put(path, register_text(before.model_copy(update={"editions": tuple(every)})).encode())
    return (
        f"{about(lost)} Dat staat nu weer in '{path}'. Typ de opdracht opnieuw: dan leest u of "
        "elke code op papier nog werkt."
    )


def about(lost: Collection[PrintedEdition]) -> str:
    """Say in Dutch which paper a map forgot."""
    named = [f"{one.name} ({date_text(one.day)})" for one in lost]
    more = [f"nog {len(named) - _NAMED}"] if len(named) > _NAMED else []
    return (
        f"Uw kaart weet niet meer wat er op papier ligt: {list_text([*named[:_NAMED], *more])}. "
        "De site weet het nog."
    )


def silent(view: MapView, register: Register) -> tuple[Printed, ...]:
    """Give everything that was public once and has no address any more."""
    answered = {address for address, _ in view.permanent_links}
    printed = (one for edition in register.editions for one in edition.printed)
    gone = {one.id: one for one in (*printed, *register.ever_public)
            if permanent_address(one.id) not in answered}  # fmt: skip
    return tuple(gone[id_] for id_ in sorted(gone))


def about_silent(gone: Collection[Printed]) -> str:
    """Say in Dutch which addresses would go silent, and what to do."""
    named = [f"'{one.folder}/{one.id}.yml'" for one in gone]
    more = [f"nog {len(named) - _NAMED}"] if len(named) > _NAMED else []
    return (
        "Wat op internet staat, heeft een bladzijde die uw kaart niet meer geeft: "
        f"{list_text([*named[:_NAMED], *more])}. Een code op papier zou daar niets meer zeggen. "
        "Zet het bestand terug met 'status: gestopt' en een 'reden'. Heet het nu anders? Typ dan: "
        "kaart hernoem OUD NIEUW."
    )


def without(register: Register, gone: Collection[Printed]) -> Register:
    """Give a register that forgets what had an address, because somebody has to be forgotten."""
    left = {one.id for one in gone}
    if register.published is None:
        return register
    kept = (one for one in register.published.printed if one.id not in left)
    return register.model_copy(update={"published": Published.of(kept, register.published.sites)})


def _mark(edition: PrintedEdition) -> tuple[object, ...]:
    return edition.name, edition.day, (edition.site or "").rstrip("/")
