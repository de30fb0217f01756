"""What a supporter put in the folder of her site herself, kept when a new site takes its place.

A host asks for files beside the pages: `CNAME`, `.well-known/`, `robots.txt`, a page that proves
whose the address is. Whatever a build of ours can have made is not hers, for it may tell of
somebody who is off the map by now.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

# Every page of ours loads its script so, and an old code leads on so.
_OUR_PAGE = re.compile(rb'assets/(?:kaart|samen)\.js"|http-equiv="refresh" content="0; url=\.\./')
_OUR_FILE = re.compile(r"404\.html|index\.html|register\.yml|sitemap\.xml(?:\.gz)?|.*\.ics")
# Files of these kinds stand in folders of ours.
_OUR_KINDS = frozenset({".css", ".html", ".ics", ".js", ".json", ".pdf", ".woff2", ".yml"})
# At the top too, whatever an older build called them; a page of hers proves whose the address is.
_OURS_BY_KIND = _OUR_KINDS - {".html"}

# What a computer leaves in any folder is nobody's.
_NOBODYS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def keep_own_files(old: Path, fresh: Path) -> None:
    """Copy what is hers in the site at `old` into the `fresh` one, unless something stands there.

    Raises `OSError`.
    """
    for one in _hers(old) if old.is_dir() else ():
        there = fresh / one.name
        if there.exists():
            continue
        if one.is_dir() and not one.is_symlink():
            shutil.copytree(one, there, symlinks=True)
        else:
            shutil.copy2(one, there, follow_symlinks=False)


def _hers(site: Path) -> Iterator[Path]:
    for one in sorted(path for path in site.iterdir() if path.name not in _NOBODYS):
        if one.is_file():
            is_ours = _OUR_FILE.fullmatch(one.name) or one.suffix in _OURS_BY_KIND
            is_hers = not (is_ours or _is_our_page(one))
        else:
            is_hers = one.name.startswith(".") or not _is_ours(one)
        if is_hers:
            yield one


def _is_our_page(file: Path) -> bool:
    return file.suffix == ".html" and bool(_OUR_PAGE.search(file.read_bytes()))


def _is_ours(folder: Path) -> bool:
    """Tell whether a folder holds anything of a kind that a build makes."""
    return any(path.suffix in _OUR_KINDS for path in folder.rglob("*"))
