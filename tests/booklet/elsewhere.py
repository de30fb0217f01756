"""Ways to work that go wrong in another process, where a test cannot reach."""

from __future__ import annotations

import multiprocessing
import os

from generator.booklet.errors import BookletProblem
from generator.booklet.making import make
from generator.booklet.work import Job, Made


def die_elsewhere(job: Job) -> tuple[Made, ...]:
    """Make it here, but end a process that works for this one, as a full memory would."""
    if multiprocessing.parent_process() is not None:
        os._exit(1)
    return make(job)


def fail_at_the_poster(job: Job) -> tuple[Made, ...]:
    """Make it, unless it is the poster."""
    if job.editions[0].name == "poster":
        raise BookletProblem("De inkt is op.")
    return make(job)


def make_after_all_else(job: Job) -> tuple[Made, ...]:
    """Make it, if this process comes after the one that it works for, where a system has that."""
    if hasattr(os, "getpriority"):
        own, asking = (os.getpriority(os.PRIO_PROCESS, one) for one in (0, os.getppid()))
        if own != min(19, asking + 10):
            raise BookletProblem(f"Dit gaat voor: {own} naast {asking}.")
    return make(job)
