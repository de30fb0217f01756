"""The other engine: Zensical builds the same pages, from files, in a process of its own.

It is for the day on which MkDocs or its theme no longer works, and until then for the tests. It
knows no plugin: all that is on the site is put ready as files (`site/stage.py`).
"""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from markupsafe import escape

from generator.publish.swap import PublishProblem
from generator.site.handwritten import hand_written
from generator.site.page import Site
from generator.site.project import CONTENT_FOLDER, Project
from generator.site.stage import write_staging
from generator.values.iso import iso_day
from generator.values.web import is_nobodys
from generator.views.addresses import full_address

_SITEMAP: Final = "sitemap.xml"
_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
)


def run_zensical(
    site: Site, project: Project, target: Path, on_page_done: Callable[[], None] | None = None
) -> None:
    """Build `site` into `target` with what `project` gives. Raises `PublishProblem`."""
    with TemporaryDirectory(prefix="kaart-zensical-") as folder:
        config = write_staging(site, project, Path(folder))
        order = [sys.executable, "-m", "zensical", "build", "-f", str(config)]
        ended = subprocess.run(order, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
        if ended.returncode != 0:
            raise PublishProblem(f"Zensical kon de site niet bouwen: {ended.stderr.strip()[-500:]}")
        made = Path(folder) / "site"
        _leave_ours(made, Path(folder) / CONTENT_FOLDER)
        shutil.copytree(made, target, dirs_exist_ok=True)
    listed = sitemap(site, project)
    (target / _SITEMAP).write_bytes(listed)
    (target / f"{_SITEMAP}.gz").write_bytes(gzip.compress(listed, mtime=0))
    if on_page_done is not None:
        for _ in site.pages:
            on_page_done()


def _leave_ours(made: Path, content: Path) -> None:
    """Take away what no page of ours loads: the theme's own files, and its index for searching."""
    for path in sorted(made.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.suffix != ".html" and not (content / path.relative_to(made)).is_file():
            path.unlink()


def sitemap(site: Site, project: Project) -> bytes:
    """Give the list of pages for search engines, each with the day of its last change if known.

    Zensical's own knows no days, and names what is not to be found.
    """
    lines = () if is_nobodys(site.address) else tuple(_lines(site, project))
    return "".join((_HEAD, *lines, "</urlset>\n")).encode()


def _lines(site: Site, project: Project) -> Iterator[str]:
    by_hand = (text.address for text in hand_written(project))
    shown = (page.address for page in site.pages if not page.meta.get("hidden"))
    for address in dict.fromkeys((*by_hand, *shown)):
        day = iso_day(site.changes.get(address))
        changed = f"<lastmod>{day}</lastmod>" if day else ""
        yield f"<url><loc>{escape(full_address(site.address, address))}</loc>{changed}</url>\n"
