"""One at a time: a script that keeps what was typed and a button that saves it may meet."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from threading import RLock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
_TURN = RLock()


def one_at_a_time(work: Callable[P, T]) -> Callable[P, T]:
    """Let what writes files wait until nothing else of the desk does."""

    @wraps(work)
    def in_turn(*args: P.args, **given: P.kwargs) -> T:
        with _TURN:
            return work(*args, **given)

    return in_turn
