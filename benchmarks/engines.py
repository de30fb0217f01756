"""The other engines, each with the pages it gets and the command that builds them."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import python

MKDOCS, FLOOR = "MkDocs + Material", "bare Jinja2"
_HEAD = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{}</title></head>'
_MKDOCS = """site_name: Equal pages
site_url: https://kaart.wolderland.example/
theme: {name: material, language: nl}
nav: [index.md]
validation: {nav: {omitted_files: ignore}}
"""
_ELEVENTY = """export default config => {
  config.addGlobalData("layout", "page.njk")
  return {dir: {input: "docs", includes: "../layouts", output: "site"}}
}
"""
_HUGO = """baseURL = "https://kaart.wolderland.example/"
contentDir = "docs"
publishDir = "site"
disableKinds = ["taxonomy", "term", "RSS"]
"""


@dataclass(frozen=True)
class Engine:
    """An engine: its name, the command that builds, where it runs and where the site comes."""

    name: str
    command: tuple[str, ...]
    folder: Path
    site: Path

    def tidy(self) -> None:
        """Take away what an earlier run left: the site, and what it remembers between runs."""
        for leftover in (self.site, self.folder / ".cache", self.folder / "resources"):
            shutil.rmtree(leftover, ignore_errors=True)


def engines(pages: Path) -> Iterator[Engine]:
    """Give every engine that is installed, with its settings written beside the equal pages.

    Says so of each one that is not there.
    """
    (pages / "mkdocs.yml").write_text(_MKDOCS, encoding="utf-8")
    mkdocs = (sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "site-mkdocs")
    yield Engine(MKDOCS, mkdocs, pages, pages / "site-mkdocs")
    floor = python("floor", pages / "bodies.json", pages / "site-floor")
    yield Engine(FLOOR, floor, pages, pages / "site-floor")
    found = _zensical(pages), _eleventy(pages), _hugo(pages)
    yield from (engine for engine in found if engine is not None)


def _zensical(pages: Path) -> Engine | None:
    program = _program("zensical")
    if program is None:
        return None
    folder = pages / "staged"
    command = (program, "build", "--clean", "--config-file", "zensical.yml")
    return Engine("Zensical", command, folder, folder / "site")


def _eleventy(pages: Path) -> Engine | None:
    program = _program("eleventy")
    if program is None:
        return None
    folder = _apart(pages, "eleventy")
    (folder / "eleventy.config.mjs").write_text(_ELEVENTY, encoding="utf-8")
    page = f"{_HEAD.format('{{ title }}')}<body>{{{{ content | safe }}}}</body></html>\n"
    (folder / "layouts" / "page.njk").write_text(page, encoding="utf-8")
    command = (program, "--quiet", "--config=eleventy.config.mjs")
    return Engine("Eleventy", command, folder, folder / "site")


def _hugo(pages: Path) -> Engine | None:
    program = _program("hugo")
    if program is None:
        return None
    folder = _apart(pages, "hugo")
    (folder / "hugo.toml").write_text(_HUGO, encoding="utf-8")
    page = f"{_HEAD.format('{{ .Title }}')}<body>{{{{ .Content }}}}</body></html>\n"
    # Every page of ours is the index of its own folder: to Hugo a list, unless told otherwise.
    for kind in ("home", "section", "page"):
        (folder / "layouts" / f"{kind}.html").write_text(page, encoding="utf-8")
    for path in (folder / "docs").rglob("index.md"):
        if path.parent == folder / "docs" or any(one.is_dir() for one in path.parent.iterdir()):
            path.rename(path.with_name("_index.md"))
    return Engine("Hugo", (program, "--quiet"), folder, folder / "site")


def _apart(pages: Path, name: str) -> Path:
    folder = pages / name
    shutil.copytree(pages / "docs", folder / "docs")
    (folder / "layouts").mkdir()
    return folder


def _program(name: str) -> str | None:
    beside = Path(sys.executable).parent
    program = shutil.which(name, path=os.pathsep.join((str(beside), os.environ.get("PATH", ""))))
    if program is None:
        print(f"{name} is not installed and is left out", file=sys.stderr)
    return program
