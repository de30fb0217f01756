"""The finder of the example village with the files of its dates, as bare as the search allows."""

from __future__ import annotations

from pathlib import Path

from search.bare_site import FORM, HEAD, finder_page, search_scripts
from search.questions_of_time import TODAY

from generator.search.of_map import search_index
from generator.search.script import index_script, practice_script
from generator.site.day_files import day_files
from generator.site.render import fill
from generator.views import MapView

PRACTICE = """<script src="../assets/zoeken.js" defer></script>
<script src="../assets/zoekindex.js" defer></script>
<script src="../assets/gevaar.js" defer></script>
<script src="../assets/oefenen.js" defer></script>"""


def write_dated_site(folder: Path, view: MapView) -> Path:
    """Write the home page, the finder and the practice page; no card is there, names show."""
    files = {
        **search_scripts(),
        "zoekindex.js": index_script(search_index(view)),
        "oefenen.js": practice_script(),
    }
    for name, text in files.items():
        put(folder / "assets" / name, text.encode())
    for asset in day_files(view.occasions, TODAY):
        put(folder / asset.path, asset.data)
    put(folder / "zoeken" / "index.html", finder_page().encode())
    put(folder / "index.html", (HEAD.format(root="") + FORM.format(root="", id="kop")).encode())
    page = HEAD.format(root="../") + PRACTICE + fill("practice.html")
    put(folder / "zoeken" / "oefenen.html", page.encode())
    return folder


def put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
