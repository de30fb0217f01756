"""Doing the jobs: in as many processes as there are cores, or here when that does not work."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Final

from generator.booklet.errors import BookletProblem
from generator.booklet.fonts import borrow, font_folder
from generator.booklet.making import make
from generator.booklet.work import Job, Made

_GENTLY: Final = 10
# What was made of a job, or why it could not be.
Done = tuple[Job, tuple[Made, ...] | BookletProblem]


def make_all(
    jobs: Sequence[Job], workers: int | None = None, *, gently: bool = False
) -> Iterator[Done]:
    """Give what was made of each job as soon as it is ready, in any order.

    `workers` is how many processes may work at once, by default one for each core.
    Made `gently`, they come after whatever else the computer does, where the system can do that.
    """
    left = {job.editions: job for job in jobs}
    count = min(len(jobs), workers or _cores())
    if count > 1:
        try:
            for job, made in _elsewhere(jobs, count, gently=gently):
                del left[job.editions]
                yield job, made
        except (BrokenExecutor, NotImplementedError, OSError):
            pass  # a process was stopped, or the system gives none: do the rest here
    for job in left.values():
        yield job, _made_or_why(job)


def _made_or_why(job: Job) -> tuple[Made, ...] | BookletProblem:
    try:
        return make(job)
    except BookletProblem as problem:
        return problem


def _elsewhere(jobs: Sequence[Job], count: int, *, gently: bool) -> Iterator[Done]:
    # Each begins afresh: a copy of this process would lack the threads that Typst counts on.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        count, mp_context=context, initializer=_begin, initargs=(font_folder(), gently)
    ) as pool:
        with _not_stopped_half_begun():
            futures = {pool.submit(make, job): job for job in jobs}
        try:
            for future in as_completed(futures):
                problem = future.exception()
                if isinstance(problem, BookletProblem):
                    yield futures[future], problem
                else:
                    yield futures[future], future.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _begin(fonts: Path, gently: bool = False) -> None:  # noqa: FBT001, FBT002 - called by the pool
    """Make ready a process that works for another one, and is nothing without it."""
    if gently and hasattr(os, "nice"):
        os.nice(_GENTLY)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl and C ends it at once and in silence
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    Thread(target=_end_with_parent, daemon=True).start()
    borrow(fonts)


@contextmanager
def _not_stopped_half_begun() -> Iterator[None]:
    """Let a process that begins in the block hear of Ctrl and C only when it can answer well."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
