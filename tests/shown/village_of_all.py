"""The whole map of filled-in files, and what residents see of one thing on it in each place."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from full_map import NAMES, Content, filled

from generator.booklet import edition
from generator.booklet.content import booklet_content
from generator.booklet.selection import select
from generator.model import SocialMap
from generator.model.themes import Theme
from generator.model.village import Village
from generator.reading.assemble import assemble
from generator.reading.file_names import SourceFile
from generator.reading.kinds import KINDS
from generator.site.cards import card_files
from generator.site.pages import site_pages
from generator.views import MapView, map_view
from generator.views.found import documents, search_filters

TODAY = date(2026, 11, 21)
Files = dict[tuple[str, str], Content]


def full_files() -> Files:
    """Give the content of every file, by folder and name; of each kind there are two."""
    files: Files = {("", "dorp"): filled(Village)}
    theme = filled(Theme)
    more = {**theme, "id": "zorg", "naam": "Zorg", "vraag": "Ik heb zorg nodig", "volgorde": "3"}
    files["", "themas"] = {"themas": [theme, more]}
    for folder, name in NAMES.items():
        files[folder, name] = filled(KINDS[folder])
        second = {**filled(KINDS[folder]), "oude_namen": ["vroeger-" + name]}
        second = {key: value for key, value in second.items() if key in filled(KINDS[folder])}
        for key in ("naam", "vraag"):
            if key in second:
                second[key] = f"Heel iets anders {name}"
        files[folder, f"{name}-anders"] = second
    for number, content in enumerate(files.values()):
        if "oude_namen" in content:
            content["oude_namen"] = [f"eerder-{number}"]
    return files


def read(files: Files) -> SocialMap:
    """Give the map that these files make."""
    sources = []
    for (folder, name), content in files.items():
        data: Any = content["themas"] if name == "themas" else content
        text = json.dumps(data, ensure_ascii=False).encode()
        path = "/".join(part for part in ("kaart", folder, f"{name}.yml") if part)
        sources.append(SourceFile(path, folder, name, text))
    reading = assemble(sources)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map


def seen(social_map: SocialMap, folder: str, name: str) -> dict[str, str]:
    """Give what each place shows of one thing: of the village, all pages and the whole booklet."""
    view = map_view(social_map, TODAY)
    return {
        "bladzijde": _pages(view, folder, name),
        "kaartje": _card(view, name),
        "zoeken": _found(view, name),
        "boekje": _printed(view, folder, name, "boekje"),
        "blad": _printed(view, folder, name, "blad"),
    }


def _pages(view: MapView, folder: str, name: str) -> str:
    own = f"{folder}/{name}" if folder else ""
    return "\n".join(
        f"{page.path} {page.title} {page.meta}\n{page.text}"
        for page in site_pages(view)
        if page.path.startswith(own)
    )


def _card(view: MapView, name: str) -> str:
    return "\n".join(file.data.decode() for file in card_files(view).files)


def _found(view: MapView, name: str) -> str:
    return f"{documents(view)}{search_filters(view)}"


def _printed(view: MapView, folder: str, name: str, form: str) -> str:
    if form == "blad":
        if name not in {entry.id for entry in view.entries}:
            return ""
        wanted = edition("blad", view, (name,))
        content = booklet_content(select(view, wanted), wanted, TODAY)["chosen"]
    else:
        wanted = edition("boekje", view)
        content = booklet_content(select(view, wanted), wanted, TODAY)
    return json.dumps(content, ensure_ascii=False)
