"""Folders for the work of one run, among the temporary files of this computer.

A run that is killed cannot clean up after itself, and what it was at may name people. So a folder
says of which process it is, and the next command takes away those of processes that are gone.
"""

from __future__ import annotations

import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir
from typing import Final

REPORT: Final = "kaart-fout-"
"""How the name begins of a file among them that tells what went wrong in the program."""
_OURS: Final = re.compile(r"kaart-[a-z]+-(?P<process>\d+)-\w+")
# On Windows nobody can ask after a process without ending it.
_SURELY_OVER: Final = 7 * 24 * 3600.0


def room_for(work: str) -> str:
    """Give how the name of a temporary folder begins, for `prefix`; `work` is one small word."""
    return f"kaart-{work}-{os.getpid()}-"


def reports() -> tuple[Path, ...]:
    """Give the files that tell what went wrong, from this run and from others."""
    return tuple(sorted(Path(gettempdir()).glob(f"{REPORT}*.txt")))


def tidy_rooms() -> None:
    """Take away the folders of runs that are over; what cannot go stays."""
    with suppress(OSError):
        for room in Path(gettempdir()).glob("kaart-*"):
            found = _OURS.fullmatch(room.name)
            if found and not room.is_symlink() and _is_over(int(found["process"]), room):
                rmtree(room, ignore_errors=True)


def _is_over(process: int, room: Path) -> bool:
    if sys.platform == "win32":
        return time.time() - room.stat().st_mtime > _SURELY_OVER
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False  # of another user, or no number of a process
    return False
