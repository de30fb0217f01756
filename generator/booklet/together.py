"""Doing the jobs: in as many processes as there are cores, or here when that does not work."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, as_completed, wait
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from generator.booklet.fonts import borrow, font_folder
from generator.booklet.making import make
from generator.booklet.work import Job, Made

Done = tuple[Job, tuple[Made, ...]]


def make_all(jobs: Sequence[Job], workers: int | None = None) -> Iterator[Done]:
    """Give what was made of each job as soon as it is ready, in any order.

    `workers` is how many processes may work at once, by default one for each core. What goes
    wrong in a job is raised here; of several, what the first job has to say.
    """
    left = {job.editions: job for job in jobs}
    count = min(len(jobs), workers or _cores())
    if count > 1:
        try:
            for job, made in _elsewhere(jobs, count):
                del left[job.editions]
                yield job, made
        except (BrokenExecutor, NotImplementedError, OSError):
            pass  # a process was stopped, or the system gives none: do the rest here
    for job in left.values():
        yield job, make(job)


def _elsewhere(jobs: Sequence[Job], count: int) -> Iterator[Done]:
    # Each begins afresh: a copy of this process would lack the threads that Typst counts on.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        count, mp_context=context, initializer=_begin, initargs=(font_folder(),)
    ) as pool:
        with _not_stopped_half_begun():
            futures = {pool.submit(make, job): job for job in jobs}
        try:
            for future in as_completed(futures):
                if future.exception() is not None:
                    _raise_first(list(futures))
                yield futures[future], future.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _raise_first(futures: Sequence[Future[tuple[Made, ...]]]) -> None:
    for future in futures:
        future.cancel()
    wait(futures)
    for future in futures:
        if not future.cancelled():
            future.result()


def _begin(fonts: Path) -> None:
    """Make ready a process that works for another one, and is nothing without it."""
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
