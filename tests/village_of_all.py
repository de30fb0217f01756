"""The whole map of filled-in files, and what residents see of one thing on it in each place."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date
from functools import cache
from typing import Any

from full_map import NAMES, Content, filled

from generator.booklet import Edition, edition
from generator.booklet.content import booklet_content
from generator.booklet.selection import select
from generator.consent import referrers_map
from generator.keeping.memory import Memory
from generator.model import SocialMap
from generator.model.seen import Outlet
from generator.model.themes import Theme
from generator.model.village import Village
from generator.reading.assemble import assemble
from generator.reading.file_names import SourceFile
from generator.reading.kinds import BLOCKS, KINDS
from generator.site.assets import site_assets
from generator.site.cards import card_files
from generator.site.context import site_context
from generator.site.day_files import day_files
from generator.site.pages import site_pages
from generator.views import MapView, map_view
from generator.views.found import documents, search_filters
from generator.views.referrers import referrer_lines

# Between now and the end of the year one region has other holidays than the next.
TODAY = date(2026, 10, 1)
Files = dict[tuple[str, str], Content]
# Of all these maps one file differs, so that is what is read.
READ = Memory()
STOPPED = {"status": "gestopt"}
# Who stands in for the supporter of this village.
OTHERS = [
    {"id": id_, "naam": name, "telefoon": f"0597 00 66 0{at}", "toestemming": "2026-09-01"}
    for at, (id_, name) in enumerate([("hilda", "Hilda Mulder"), ("joke", "Joke Kort")])
]


def full_files() -> Files:
    """Give the content of every file, by folder and name, to change at will; two of each kind."""
    return deepcopy(_full_files())


@cache
def _full_files() -> Files:
    files: Files = {("", "dorp"): filled(Village)}
    files["", "dorp"]["ondersteuners"] += OTHERS
    theme = filled(Theme)
    more = {**theme, "id": "zorg", "naam": "Zorg", "vraag": "Ik heb zorg nodig", "volgorde": "3"}
    files["", "themas"] = {"themas": [theme, more]}
    files |= {("", name): filled(model) for name, model in BLOCKS.items()}
    for folder, name in NAMES.items():
        files[folder, name] = filled(KINDS[folder])
        second = {**filled(KINDS[folder]), "oude_namen": ["vroeger-" + name]}
        second = {key: value for key, value in second.items() if key in filled(KINDS[folder])}
        for key in ("naam", "vraag"):
            if key in second:
                second[key] = f"Heel iets anders {name}"
        second.pop("in_plaats_daarvan", None)
        if "contact" in second:
            second["contact"] = {"telefoon": f"0597 00 77 {10 + len(files)}"}
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
    reading = assemble(sources, memory=READ)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map


def seen(social_map: SocialMap, folder: str, name: str) -> dict[Outlet, str]:
    """Give what each place shows of one thing: of the village, all pages and the whole booklet."""
    view = map_view(social_map, TODAY)
    return {
        Outlet.PAGE: _pages(view, folder, name),
        Outlet.CARD: "\n".join(file.data.decode() for file in card_files(view).files),
        Outlet.SEARCH: f"{documents(view)}{search_filters(view)}",
        Outlet.BOOKLET: _printed(view, edition("boekje", view)),
        Outlet.SHEET: _sheet(view),
        Outlet.REFERRERS: repr(referrer_lines(referrers_map(social_map, TODAY), TODAY)),
    }


def _pages(view: MapView, folder: str, name: str) -> str:
    """Give the page of a thing; of the village and its themes, all pages, stylesheets and shell."""
    own = {"": "", "contactroutes": f"wie-bel-ik/{name}."}.get(folder, f"{folder}/{name}.")
    pages = [
        f"{page.path} {page.title} {page.meta}\n{page.text}"
        for page in site_pages(view)
        if page.path.startswith(own)
    ]
    styles = [str(asset.data) for asset in site_assets(view) if asset.path.endswith(".css")]
    dates = str(day_files(view.occasions, TODAY))
    around = str(site_context(view))
    return "\n".join((*pages, dates, *((*styles, around) if not folder else ())))


def _sheet(view: MapView) -> str:
    chosen = tuple(e.id for e in view.entries if not e.id.endswith("-anders"))
    return _printed(view, edition("blad", view, chosen), "chosen")


def _printed(view: MapView, wanted: Edition, part: str = "") -> str:
    content = booklet_content(select(view, wanted), wanted, TODAY)
    return json.dumps(content[part] if part else content, ensure_ascii=False)
