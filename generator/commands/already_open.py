"""The one `kaart beheer` of a map: a second start finds the first, and opens that in the browser.

Where the first one is, is noted in the user's own folder for data of programs, which nobody else
may read; it is gone when the program stops, and does no harm when it could not go.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from generator.carry.own_folder import own_folder
from generator.carry.problems import CarryProblem
from generator.publish.preview import HOST

_SECONDS = 3.0


def word_of_running(folder: Path, path: str, header: str) -> tuple[int, str] | None:
    """Give the port of the program that has this map open, and a word that opens its door once.

    None when there is none. `path` and `header` are where and how it is asked for that.
    """
    try:
        told = json.loads(_note(folder).read_bytes())
        port, bell = int(told["poort"]), str(told["bel"])
        line = HTTPConnection(HOST, port, timeout=_SECONDS)
        line.request("POST", path, headers={header: bell})
        answer = line.getresponse()
        word = answer.read(1_000).decode("ascii")
        line.close()
    except (OSError, ValueError, KeyError, TypeError, HTTPException, CarryProblem):
        return None
    return (port, word) if answer.status == 200 and word.isprintable() and word else None


@contextmanager
def noted(folder: Path, port: int, bell: str) -> Iterator[None]:
    """Let a second start find this program, while this lasts."""
    told = json.dumps({"poort": port, "bel": bell}).encode()
    note = None
    with suppress(OSError, CarryProblem):
        note = _note(folder)
        note.parent.mkdir(mode=0o700, exist_ok=True)
        _put_for_her_alone(note, told)
    try:
        yield
    finally:
        with suppress(OSError):
            if note is not None and note.read_bytes() == told:
                note.unlink()


def _put_for_her_alone(path: Path, data: bytes) -> None:
    fresh = path.with_name(f"{path.name}-{os.urandom(4).hex()}")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _note(folder: Path) -> Path:
    mark = hashlib.sha256(str(folder.resolve()).encode(errors="surrogatepass")).hexdigest()[:16]
    return own_folder() / "beheer" / f"{mark}.json"
