"""Photos: whether the file is there, and whether somebody said what is to be seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.notices import Notice, key
from generator.consent.faces import photos_of
from generator.model import SocialMap
from generator.model.village import Village
from generator.problems import KeyPath


def unknown_photos(social_map: SocialMap, photos: frozenset[str]) -> Iterator[Notice]:
    """Find a logo, and photos, that are not among the files of the site."""
    village = social_map.village
    if village.logo:
        yield from _not_there("dorp", (key(Village, "logo"),), village.logo, photos)
    for owner, path, photo in photos_of(social_map):
        yield from _not_there(owner, (*path, key(photo, "file")), photo.file, photos)


def _not_there(owner: str, path: KeyPath, name: str, photos: frozenset[str]) -> Iterator[Notice]:
    if name not in photos:
        near = next((each for each in photos if each.casefold() == name.casefold()), "")
        advice = f"typ: {near}" if near else "zet hem daar neer, of haal deze regel weg"
        gone = "staat niet in de map beeld en komt niet op de site"
        yield Notice(owner, path, "foto", f"'{name}' {gone}; {advice}")


def unsaid_photos(social_map: SocialMap, _today: date) -> Iterator[Notice]:
    """Find photos of which nobody said what is to be seen."""
    for owner, path, photo in photos_of(social_map):
        # Of a block that lacks it, is told that it is left out.
        if photo.shows is None and photo.consent is None and not photo.nobody:
            message = (
                "zeg ook wat er te zien is, voor wie de foto niet kan zien; maak er een blok van "
                f"met 'bestand: {photo.file}', 'te_zien' en 'toestemming'"
            )
            yield Notice(owner, path, "foto", message)
