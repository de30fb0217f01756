"""Which pictures a site shows: a picture that nothing shows stays at home.

A photo is put in the folder before anybody is asked, and stays there when somebody says no. So a
picture goes out because the map, a page or the theme shows it, never because it lies there.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.site.page import Site
from generator.site.project import ASSETS, PAGE, PICTURE_KINDS, Project
from generator.site.typed import links_in

_IN_PAGE = re.compile(rf"{ASSETS}/[^\s\"'<>?#\\]+")
# What of the theme, or beside the pages, can show a picture.
_SHOWING = frozenset({".css", ".js", ".html"})


def pictures_in(texts: Iterable[str]) -> frozenset[str]:
    """Give the places ('assets/molen.jpg') of the pictures that ready pages show or lead to."""
    found = {place for text in texts for place in _IN_PAGE.findall(text)}
    return frozenset(place for one in found if _is_picture(place := unquote(html.unescape(one))))


def shown_pictures(project: Project, of_map: Collection[str]) -> frozenset[str]:
    """Give the places of the pictures of a project that a site shows; `of_map` are the map's."""
    pictures = {place for place in project.files() if _is_picture(place)}
    if not pictures:
        return frozenset()
    shown = pictures & {*of_map, *_by_hand(project)}
    if waiting := pictures - shown:
        theme = "\n".join(_theme(project))
        shown |= {place for place in waiting if posixpath.basename(place) in theme}
    return frozenset(shown)


def not_going_out(site: Site, project: Project) -> frozenset[str]:
    """Give the places of the pictures of a project that stay at home when a site is made."""
    pictures = {place for place in project.files() if _is_picture(place)}
    return frozenset(pictures - shown_pictures(project, site.pictures)) | {*site.withheld}


def idle_pictures(project: Project, of_map: Collection[str]) -> tuple[Path, ...]:
    """Give the pictures of a project that nothing shows."""
    shown = shown_pictures(project, of_map)
    return tuple(path for place, path in project.files().items()
                 if _is_picture(place) and place not in shown)  # fmt: skip


def _is_picture(place: str) -> bool:
    return posixpath.splitext(place)[1].casefold() in PICTURE_KINDS


def _by_hand(project: Project) -> Iterator[str]:
    """Give where the links of the hand-written pages lead, as places of the site."""
    for path in project.texts():
        for link in links_in(_text(path)):
            place = unquote(urlsplit(link).path)
            yield posixpath.normpath(place)
            _, slash, name = place.rpartition(f"{ASSETS}/")
            if slash:
                yield f"{ASSETS}/{name}"


def _theme(project: Project) -> Iterator[str]:
    beside = (path for place, path in project.files().items() if not place.endswith(PAGE))
    for path in (*beside, *sorted(project.overrides.rglob("*"))):
        if path.suffix in _SHOWING and path.is_file():
            yield _text(path)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode(errors="replace")
    except OSError:
        return ""
