"""Of whom or what a photo is: a supporter, a place, or something to do.

In: the map as it stands and the words of an address. Out: what it is called, where its photo is
noted, and the same file with another photo in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from generator.desk.desk import Standing
from generator.desk.listing import content_of, name_of
from generator.model import Location, Service, Supporter
from generator.model.photos import Photo
from generator.model.texts import key
from generator.model.village import Village
from generator.pictures import FACE, VIEW, Frame
from generator.reading.file_names import VILLAGE_FILE
from generator.reading.kinds import KINDS

PEOPLE = "ondersteuners"
_PHOTO = key(Supporter, "photo")
_PEOPLE = key(Village, "supporters")
FILE, SHOWS = key(Photo, "file"), key(Photo, "shows")
NOBODY, CONSENT, WHO = key(Photo, "nobody"), key(Photo, "consent"), key(Photo, "who")


@dataclass(frozen=True)
class Subject:
    """One that can have a photo: what it is called, in which file, and its photo as typed."""

    folder: str
    id: str
    name: str
    place: str
    typed: Mapping[str, Any]

    @property
    def frame(self) -> Frame:
        """Give the form in which it is shown."""
        return FACE if self.folder == PEOPLE else VIEW

    @property
    def file(self) -> str:
        """Give the name of the file of its photo; '' when it has none, or no name of a file."""
        name = self.typed.get(FILE, "")
        is_name = isinstance(name, str) and PurePosixPath(name.replace("\\", "/")).name == name
        return name if is_name else ""


def photographed(standing: Standing, folder: str, id_: str) -> Subject | None:
    """Give who or what an address is about; None when that cannot have a photo."""
    if folder == PEOPLE:
        return _person(standing, id_)
    place = standing.by_address.get((folder, id_))
    if place is None or not issubclass(KINDS.get(folder, Village), Service | Location):
        return None
    content = content_of(standing, place)
    typed = content.get(_PHOTO) if isinstance(content, Mapping) else None
    return Subject(folder, id_, name_of(content, id_), place.file, _block(typed))


def _person(standing: Standing, id_: str) -> Subject | None:
    place = standing.by_address.get(("", VILLAGE_FILE))
    if place is None:
        return None
    found = _with_id(content_of(standing, place), id_)
    if found is None:
        return None
    return Subject(PEOPLE, id_, name_of(found, id_), place.file, _block(found.get(_PHOTO)))


def _with_id(content: Any, id_: str) -> dict[str, Any] | None:
    people = content.get(_PEOPLE) if isinstance(content, Mapping) else None
    listed = people if isinstance(people, list) else [people]
    return next((one for one in listed if isinstance(one, dict) and one.get("id") == id_), None)


def _block(typed: Any) -> Mapping[str, Any]:
    return {FILE: typed} if isinstance(typed, str) else typed if isinstance(typed, Mapping) else {}


def with_photo(subject: Subject, content: Any, photo: Mapping[str, str] | None) -> Any:
    """Give the content of its file with another photo; None takes it away."""
    owner = _with_id(content, subject.id) if subject.folder == PEOPLE else content
    assert isinstance(owner, dict)  # it was there when the page was made
    owner.pop(_PHOTO, None) if photo is None else owner.update({_PHOTO: dict(photo)})
    return content


def pictured(standing: Standing) -> tuple[Subject, ...]:
    """Give every supporter, with or without a photo."""
    people = standing.map.village.supporters
    found = (photographed(standing, PEOPLE, one.id) for one in people)
    return tuple(one for one in found if one is not None)
