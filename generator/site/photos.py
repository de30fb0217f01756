"""The supporters' photos: which files there are, and a view without those that are not there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.views.whole import MapView

_FOLDER = "assets"


def photos_in(content: Path) -> frozenset[str]:
    """Give the names of the files among which a photo must be; `content` is the site's folder."""
    folder = content / _FOLDER
    return frozenset(path.name for path in folder.iterdir()) if folder.is_dir() else frozenset()


def with_photos_there(view: MapView, content: Path) -> MapView:
    """Give a view in which nobody has a photo that would be a broken picture."""
    there = photos_in(content)
    if all(not one.photo or one.photo in there for one in view.supporters):
        return view
    kept = (one if one.photo in there else replace(one, photo="") for one in view.supporters)
    return replace(view, supporters=tuple(kept))
