"""Ways to work that go wrong in another process, where a test cannot reach."""

from __future__ import annotations

import multiprocessing
import os

from generator.booklet.making import make
from generator.booklet.work import Job, Made


def die_elsewhere(job: Job) -> tuple[Made, ...]:
    """Make it here, but end a process that works for this one, as a full memory would."""
    if multiprocessing.parent_process() is not None:
        os._exit(1)
    return make(job)
