"""The logo and the photos: which files there are, a view without the others, and paper's own."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TypeVar

from generator.pictures import FACE, VIEW, Frame, NoPhoto, on_paper
from generator.site.project import ASSETS, PICTURE_KINDS, Project
from generator.views.parts import EntryView, PlaceView, SupporterView
from generator.views.whole import MapView

Pictured = TypeVar("Pictured", EntryView, PlaceView, SupporterView)


def photos_in(project: Project) -> frozenset[str]:
    """Give the names of the files among which a photo must be."""
    split = (place.rpartition("/") for place in project.files())
    return frozenset(
        name
        for folder, _, name in split
        # Beside them stand the scripts and styles of the site.
        if folder == ASSETS and PurePath(name).suffix.lower() in PICTURE_KINDS
    )


def pictures_folder(project: Project) -> Path:
    """Give the folder of a village in which its pictures stand; it need not be there yet."""
    hers = next((layer.folder for layer in project.layers if layer.at == ASSETS), None)
    return hers or project.layers[0].folder / ASSETS


def with_photos_there(view: MapView, project: Project) -> MapView:
    """Give a view without a logo or a photo that would be a broken picture."""
    there = photos_in(project)
    if view.logo and view.logo not in there:
        view = replace(view, logo="")
    supporters, entries = _without(view.supporters, there), _without(view.entries, there)
    places = _without(view.places, there)
    if supporters is view.supporters and entries is view.entries and places is view.places:
        return view
    return replace(view, supporters=supporters, entries=entries, places=places)


def _without(items: tuple[Pictured, ...], there: frozenset[str]) -> tuple[Pictured, ...]:
    """Give things of which a photo that is not there is taken away; the same when all are."""
    if all(one.photo is None or one.photo.file in there for one in items):
        return items
    gone = (one.photo is not None and one.photo.file not in there for one in items)
    return tuple(
        replace(one, photo=None) if is_gone else one
        for one, is_gone in zip(items, gone, strict=True)
    )


def with_photos_on_paper(view: MapView, project: Project) -> MapView:
    """Give a view whose photos are as paper shows them; paper does without one it cannot read."""
    pictured: tuple[EntryView | SupporterView, ...] = (*view.supporters, *view.entries)
    if not any(one.photo for one in pictured):
        return view
    printing = _Printing(project.files())
    entries = {one.id: printing.printed(one, VIEW) for one in view.entries}
    themes = (
        replace(theme, entries=tuple(entries[one.id] for one in theme.entries))
        for theme in view.themes
    )
    return replace(
        view,
        supporters=tuple(printing.printed(one, FACE) for one in view.supporters),
        entries=tuple(entries.values()),
        themes=tuple(themes),
    )


def with_photo_on_paper(view: MapView, id_: str, files: Mapping[str, Path]) -> MapView:
    """Give a view in which the photo of one entry is as paper shows it.

    `files` are those of the site by their places, as `Project.files` gives them.
    """
    if not any(one.photo for one in view.entries if one.id == id_):
        return view
    printing = _Printing(files)
    entries = (printing.printed(one, VIEW) if one.id == id_ else one for one in view.entries)
    return replace(view, entries=tuple(entries))


class _Printing:
    """Makes photos for paper, each file once."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        split = ((place.rpartition("/"), path) for place, path in files.items())
        self._paths = {name: path for (folder, _, name), path in split if folder == ASSETS}
        self._known: dict[str, str] = {}

    def printed(self, one: Pictured, frame: Frame) -> Pictured:
        photo = one.photo
        if photo is None or photo.file not in self._paths:
            return one
        if photo.file not in self._known:
            self._known[photo.file] = _on_paper(self._paths[photo.file], frame)
        return replace(one, photo=replace(photo, paper=self._known[photo.file]))


def _on_paper(path: Path, frame: Frame) -> str:
    with suppress(NoPhoto, OSError):
        return b64encode(on_paper(path.read_bytes(), frame)).decode()
    return ""
