"""Photos as residents may see them: only with a yes of who is on it, or with nobody on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from generator.consent.blocks import agreed
from generator.consent.contacts import GONE
from generator.consent.found import Found
from generator.model import AnyEntry, Location, Service, SocialMap, Supporter
from generator.model.photos import Photo
from generator.model.texts import key
from generator.model.village import Village
from generator.problems import KeyPath

Shown = TypeVar("Shown", Supporter, Service, Location)


def with_public_photo(
    one: Shown,
    owner: str,
    start: KeyPath,
    today: date,
    left_out: list[Found],
    *,
    asked: bool = False,
) -> Shown:
    """Give something without a photo that may not be shown, and add to `left_out` what that was.

    `start` is where it stands in its file. `asked` says that whoever is on it agreed to be on the
    map: that holds for a photo that was noted by its file alone, before photos had a yes of their
    own.
    """
    photo: Photo | None = one.photo
    if photo is None or _may_be_shown(photo, today, asked=asked):
        return one
    place = (*start, key(one, "photo"))
    message = f"deze foto is {GONE}; {_what_to_do(photo)}"
    left_out.append(Found(owner, place, "toestemming", message, gone=(place,)))
    return one.model_copy(update={"photo": None})


def _may_be_shown(photo: Photo, today: date, *, asked: bool) -> bool:
    if photo.withdrawn is not None:
        return False
    if photo.shows is None:
        return asked and _is_file_alone(photo)
    return photo.nobody or agreed(photo, today)


def _is_file_alone(photo: Photo) -> bool:
    return photo == Photo.model_validate({key(photo, "file"): photo.file})


def _what_to_do(photo: Photo) -> str:
    if photo.withdrawn is not None:
        return "de toestemming is ingetrokken. Haal dit blok weg, en het bestand uit de map beeld"
    if photo.shows is None:
        return "zet onder 'foto' bij 'te_zien' in één zin wat er te zien is"
    return (
        "vraag wie erop staat of het mag, en zet onder 'foto' de datum bij 'toestemming'. Is er "
        "niemand te herkennen, zet daar dan: niemand_herkenbaar: ja"
    )


def files_of(social_map: SocialMap) -> frozenset[str]:
    """Give the names of the files of all photos."""
    return frozenset(photo.file for _, _, photo in photos_of(social_map))


def photos_of(social_map: SocialMap) -> Iterator[tuple[str, KeyPath, Photo]]:
    """Give every photo of the map with whose it is and where it stands."""
    village = social_map.village
    for index, one in enumerate(village.supporters):
        if one.photo:
            place = (key(Village, "supporters"), index, key(one, "photo"))
            yield "dorp", place, one.photo
    pictured: tuple[AnyEntry | Location, ...] = (*social_map.entries, *social_map.locations)
    for item in pictured:
        if item.photo:
            yield item.id, (key(item, "photo"),), item.photo
