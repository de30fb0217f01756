"""The pages of one map, laid out for every other engine: as many, with the same words.

    python -m benchmarks.equal_pages MAP FOLDER

Below FOLDER: `docs/` with Markdown, `bodies.json` with ready bodies for the bare templates, and
`staged/` with what Zensical builds. An address that only sends on is a page here too, with a line
of text: so it is in ours.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.ours import ROOT, TODAY
from benchmarks.plain_text import markdown
from generator.publish.maker import make_site
from generator.reading import read_map
from generator.site.handwritten import hand_written
from generator.site.page import Site
from generator.site.project import Project
from generator.site.stage import as_yaml, write_staging
from generator.views import map_view


def lay_out(folder: Path, target: Path) -> None:
    """Write the pages of the map in `folder` below `target`, in every shape."""
    reading = read_map(folder)
    assert reading.map is not None
    view = map_view(reading.map, TODAY)
    site = make_site(view, TODAY, texts=hand_written(Project.at(ROOT)))
    target.mkdir(parents=True)
    _write_markdown(site, target / "docs")
    bodies = [(page.address, page.title, page.text) for page in site.pages]
    (target / "bodies.json").write_text(json.dumps(bodies), encoding="utf-8")
    (target / "staged").mkdir()
    write_staging(site, Project.at(ROOT), target / "staged")


def _write_markdown(site: Site, docs: Path) -> None:
    for page in site.pages:
        path = docs / f"{page.address}index.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = as_yaml({"title": page.title})
        path.write_text(f"---\n{head}\n---\n\n{markdown(page.text)}", encoding="utf-8")


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]), Path(sys.argv[2]))
