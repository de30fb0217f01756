"""The logo and the photos: which files there are, and a view without those that are not there."""

from __future__ import annotations

from dataclasses import replace

from generator.site.project import ASSETS, Project
from generator.views.whole import MapView


def photos_in(project: Project) -> frozenset[str]:
    """Give the names of the files among which a photo must be."""
    split = (place.rpartition("/") for place in project.files())
    return frozenset(name for folder, _, name in split if folder == ASSETS)


def with_photos_there(view: MapView, project: Project) -> MapView:
    """Give a view without a logo or a photo that would be a broken picture."""
    there = photos_in(project)
    gone = [one for one in view.supporters if one.photo and one.photo not in there]
    if view.logo and view.logo not in there:
        view = replace(view, logo="")
    if not gone:
        return view
    kept = (replace(one, photo="") if one in gone else one for one in view.supporters)
    return replace(view, supporters=tuple(kept))
