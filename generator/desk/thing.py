"""What is stopped, paused, begun again, copied or moved, and what is on the map because of it."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException

from generator.desk.desk import Desk, Place, Standing
from generator.desk.kinds import KINDS
from generator.desk.listing import content_of, name_of
from generator.desk.states import can_pause, status_of
from generator.editing.pointing import places_of as places_in
from generator.form.tree import id_of
from generator.model import AnyEntry, Status
from generator.model.declarations import aliases
from generator.model.touched import places_of
from generator.reading.files import list_files

CLOSED = "gesloten"
DAYS_AWAY = (CLOSED, "niet_op")


@dataclass(frozen=True)
class Thing:
    """What is asked about: its file as it stands, what it says and how it stands on the map."""

    standing: Standing
    place: Place
    content: Any
    name: str

    @property
    def address(self) -> str:
        """Give where it is kept, below the root of the desk."""
        return f"{self.place.folder}/{self.place.id}"

    @property
    def status(self) -> Status:
        """Give how it stands."""
        return status_of(self.content)

    @property
    def can_pause(self) -> bool:
        """Tell whether it can stop."""
        return can_pause(KINDS[self.place.folder].model)

    @property
    def days_away(self) -> str:
        """Give the field for days on which it is closed or does not go on; '' without one."""
        known = aliases(KINDS[self.place.folder].model)
        return next((key for key in DAYS_AWAY if key in known), "")

    @property
    def left_behind(self) -> tuple[AnyEntry, ...]:
        """Give what stands on the map and is of this organization or happens at this place."""
        social_map, id_ = self.standing.map, self.place.id
        return tuple(
            one for one in social_map.entries
            if one.is_active(self.standing.today)
            and (one.organization == id_ if self.place.folder == "organisaties"
                 else self.place.folder == "locaties" and id_ in places_of(one))
        )  # fmt: skip

    @property
    def days_away_part(self) -> str:
        """Give where on its page that field is asked for: a closure in a row more than there is."""
        if self.days_away != CLOSED:
            return id_of(self.days_away)
        rows = self.content.get(CLOSED) if isinstance(self.content, dict) else None
        count = len(rows) if isinstance(rows, list) else int(rows is not None)
        return id_of(f"{CLOSED}.{count}.vanaf")


def pointing_at(desk: Desk, thing: Thing) -> tuple[str, ...]:
    """Give the names of all on the map that refers to something, in the order of the files."""
    files, _ = list_files(desk.folder)
    found = (
        next((one for one in thing.standing.places if one.path == file.path), None)
        for file in files if any(places_in(file, thing.place.id, thing.place.folder))
    )  # fmt: skip
    named = (name_of(content_of(thing.standing, one), one.id) for one in found if one)
    return tuple(dict.fromkeys(named))


def thing_at(standing: Standing, folder: str, id_: str) -> Thing:
    """Give what an address is about, or say that it is not there."""
    place = standing.by_address.get((folder, id_))
    if place is None or folder not in KINDS:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    content = content_of(standing, place)
    return Thing(standing, place, content, name_of(content, id_))
