"""How long something takes, told in a measure that is as slow as the machine is at that moment."""

from __future__ import annotations

import time
from collections.abc import Callable

# Counting a part of the way is as good a measure, and takes little itself.
_PART = 5


def counts(work: Callable[[], object]) -> float:
    """Give how many times counting to ten million fits in the processor time of some work.

    A busy or an old machine makes both slower alike, so a limit in this measure holds anywhere.
    """
    before = _seconds(_count)
    took = _seconds(work)
    return took / (_PART * min(before, _seconds(_count)))


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _count() -> int:
    return sum(1 for _ in range(10_000_000 // _PART))
