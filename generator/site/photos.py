"""The supporters' photos: which files there are, and a view without those that are not there."""

from __future__ import annotations

from dataclasses import replace

from generator.checks.coherence import Photos
from generator.site.project import ASSETS, Project
from generator.views.whole import MapView


def photos_in(project: Project) -> Photos:
    """Give the names of the files among which a photo must be, and where to put one."""
    split = (place.rpartition("/") for place in project.files())
    names = frozenset(name for folder, _, name in split if folder == ASSETS)
    return Photos(names, project.picture_folder)


def with_photos_there(view: MapView, project: Project) -> MapView:
    """Give a view in which nobody has a photo that would be a broken picture."""
    there = photos_in(project).names
    if all(not one.photo or one.photo in there for one in view.supporters):
        return view
    kept = (one if one.photo in there else replace(one, photo="") for one in view.supporters)
    return replace(view, supporters=tuple(kept))
