"""Loading the program: somebody may stop it meanwhile, or a part of it may be missing.

Nothing of the program itself is needed to say so in Dutch.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

STOPPED = "\nGestopt."
UNUSABLE = (
    "Een onderdeel van het programma ontbreekt of is beschadigd.\n"
    "Zet het programma opnieuw op de computer. Typ: make install, of: pip install -e ."
)


@contextmanager
def loading() -> Iterator[None]:
    """Load parts of the program in the block; what goes wrong is told and ends it."""
    try:
        yield
    except KeyboardInterrupt:
        _end(STOPPED, 130)
    except Exception as error:  # a package can be broken in any way
        _end(unusable(error), 1)


def unusable(error: Exception) -> str:
    """Say that the program cannot be used as it is, with what the computer said of it."""
    return f"{UNUSABLE}\n({type(error).__name__}: {error})"


def _end(told: str, code: int) -> NoReturn:
    if sys.stderr is not None:
        sys.stderr.write(f"{told}\n")
    raise SystemExit(code)
