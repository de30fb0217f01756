"""What a reader's device takes along of a site, so that it can be read without network.

In: a built site in a folder. Out: files beside its pages. `werker.js` is what keeps the copy on the
device; `assets/mee/` holds packs of files, and `lijst.json` names them with the day of the site and
how many bytes they are together. A pack is a JSON object of paths to texts (of letters in base64),
packed here, so that it is as small at a host that packs nothing. Its name in the list ends with a
mark of what is in it: what did not change is not fetched again. The file has no mark in its name,
so that a change is one other file at the host, not a new one beside an old one that has to go.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Final

from generator.publish.joined import BEFORE, SCRIPT, SCRIPTS, STYLES
from generator.site.page import Asset
from generator.views.addresses import DATA

FOLDER: Final = "assets/mee"
LIST: Final = f"{FOLDER}/lijst.json"
WORKER: Final = "werker.js"
MOST: Final = 3_000_000
"""How many bytes a device fetches at most."""
_TEXTS: Final = frozenset({".html", ".js", ".css", ".json", ".svg"})
_LETTERS: Final = ".woff2"
_MARK: Final = 16
# What is needed most comes first; what no longer fits stays behind.
_FIRST: Final = ("begin", "assets", "dagen", "kaartjes", "zoeken", "ondersteuners", "wie-bel-ik",
                 "diensten", "activiteiten", "agenda", "themas", "q")  # fmt: skip
_NOT: Final = frozenset({WORKER, "bestanden.json", "versie.json"})
# Pages load these joined; see `joined`.
_PARTS: Final = frozenset({f"assets/{name}.css" for name in STYLES}
                          | {f"assets/{name}.js" for name in BEFORE + SCRIPTS})  # fmt: skip


def worker(*, wanted: bool) -> Asset:
    """Give the worker that keeps the copy; one that takes itself away where none is wanted."""
    name = WORKER if wanted else "werker-weg.js"
    return Asset(WORKER, (files("generator.publish") / "browser" / name).read_bytes())


def take_along(folder: Path, today: date) -> None:
    """Write what a device takes along of the site in `folder`. Raises `OSError`."""
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    names, size = [], 0
    for name, mark, data in _packs(folder):
        if size + len(data) <= MOST:
            (folder / FOLDER / f"{name}.bin").write_bytes(data)
            names.append(f"{name}-{mark}")
            size += len(data)
    told = {"day": today.isoformat(), "size": size, "packs": names}
    (folder / LIST).write_text(json.dumps(told) + "\n", encoding="utf-8")


def _packs(folder: Path) -> Iterator[tuple[str, str, bytes]]:
    """Give each pack by its name and its mark, the most needed first."""
    found: dict[str, dict[str, str]] = {}
    left_out = _NOT | _PARTS if (folder / SCRIPT).is_file() else _NOT
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder).as_posix()
        # Whole lists for other programs: nobody reads them on a phone.
        is_data = place.startswith(DATA) and path.suffix != ".html"
        if path.suffix in _TEXTS | {_LETTERS} and place not in left_out and not is_data:
            found.setdefault(_pack_of(place), {})[place] = _content(path)
    order = {name: at for at, name in enumerate(_FIRST)}
    for name in sorted(found, key=lambda one: (order.get(one, len(order)), one)):
        text = json.dumps(found[name], ensure_ascii=False, separators=(",", ":")).encode()
        mark = hashlib.sha256(text).hexdigest()[:_MARK]
        yield name, mark, gzip.compress(text, mtime=0)


def _pack_of(place: str) -> str:
    """Give the name of the pack for a file: that of its folder, in which things change together."""
    parts = place.split("/")[:-1]
    if parts[:1] == ["assets"]:
        return parts[1] if len(parts) > 1 else "assets"
    return parts[0] if parts else "begin"


def _content(path: Path) -> str:
    data = path.read_bytes()
    return base64.b64encode(data).decode() if path.suffix == _LETTERS else data.decode()
