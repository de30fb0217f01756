"""How a command ends when somebody stops it, closes the window, or does not listen any more."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TextIO

import click

from generator.problems import why

# Ctrl-C raises `KeyboardInterrupt` by itself; these would end the process without tidying up.
_ALSO_STOP = tuple(
    found for name in ("SIGHUP", "SIGTERM") if (found := getattr(signal, name, None)) is not None
)


class ToldToStop(KeyboardInterrupt):
    """Being told to stop by the system, as when the window is closed."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.code = 128 + number


def _stop(number: int, _frame: FrameType | None) -> None:
    raise ToldToStop(number)


@contextmanager
def listening() -> Iterator[None]:
    """Let a closed window and a request to stop end the block as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    # Who started us so that this is passed over, as `nohup` does, meant it.
    before = {
        one: signal.signal(one, _stop)
        for one in _ALSO_STOP
        if signal.getsignal(one) is signal.SIG_DFL
    }
    try:
        yield
    finally:
        for one, how in before.items():
            signal.signal(one, how)


def told_all(work: Callable[[], int]) -> int:
    """Do the work and see to it that what it told arrives, as far as anybody listens.

    Gives the work's own code. What is told to a pipe that was closed, as in
    `kaart controleer | head -1`, is of no use to anybody and no mistake.
    """
    code = 0
    try:
        code = work()
        _flush()
    except BrokenPipeError:
        pass
    except OSError as error:
        # Most often the screen, or the file that its lines were sent to.
        code = code or 1
        told = f"'{error.filename}' kan niet" if error.filename else "Er kan niets"
        with suppress(OSError):
            click.secho(f"{told} geschreven of gelezen worden ({why(error)}).", fg="red", err=True)
    _close_ears()
    return code


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and not stream.closed:
            stream.flush()


def _close_ears() -> None:
    """Let what is still to be told go nowhere, when it cannot be told: Python would complain."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None and not stream.closed:
                stream.flush()
        except OSError:
            _to_nowhere(stream)


def _to_nowhere(stream: TextIO) -> None:
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
