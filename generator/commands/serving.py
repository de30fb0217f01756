"""A small server for one person: its door, the site that follows the map, and how it ends."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from threading import Event, Thread, main_thread
from threading import enumerate as enumerate_threads
from typing import TYPE_CHECKING

import click

from generator.commands.common import fail
from generator.publish.preview import HOST

# Seconds that a page may still take when somebody stops; what takes longer is let go.
LONGEST_WAIT = 0.5
STOP = "Stoppen: druk Ctrl en C tegelijk in."

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from generator.publish.preview.server import News
    from generator.publish.preview.state import Preview


def listening(ports: Iterable[int], taken: Callable[[int], str]) -> socket.socket:
    """Give the door that browsers knock on: at the first of these ports that is free.

    When none is, it says what `taken` tells of the last one, and stops.
    """
    refused = ""
    for port in ports:
        if door := _opened(port):
            return door
        refused = taken(port)
    return fail(refused)


def _opened(port: int) -> socket.socket | None:
    """Give the door with this number; None when somebody else has it."""
    door = socket.socket()
    if os.name == "posix":  # elsewhere this would let two previews share a port
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((HOST, port))
        door.listen()  # at once, so that a second preview is refused from the first moment
    except OverflowError:
        door.close()
        fail(f"Poort {port} bestaat niet. Kies een getal van 1024 tot en met 65535.")
    except OSError:
        door.close()
        return None
    return door


def serve(app: Starlette, door: socket.socket) -> None:
    """Answer browsers until somebody stops it."""
    # Here, because these take long to load and few commands need them.
    import uvicorn  # noqa: PLC0415

    from generator.commands.patience import Impatient  # noqa: PLC0415

    config = uvicorn.Config(app, log_level="critical", lifespan="on", timeout_graceful_shutdown=1,
                            http=Impatient)  # fmt: skip
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[door])


@contextmanager
def following(preview: Preview, news: News, today: Callable[[], date]) -> Iterator[None]:
    """Make the site anew in a thread of its own at every change of the map, while this lasts."""
    stop = Event()
    watching = Thread(target=_keep_up, args=(preview, news, today, stop))
    watching.start()
    try:
        yield
    finally:
        stop.set()
        watching.join(LONGEST_WAIT)


def say_goodbye() -> None:
    """Say that it stopped, and end the process when something is still being made."""
    with suppress(OSError):  # the window may be closed
        click.echo("\nGestopt.")
    _end_what_still_works()


def _end_what_still_works() -> None:
    """End the process when a page or booklet is still being made: nobody waits for that now."""
    working = [one for one in enumerate_threads() if one is not main_thread() and not one.daemon]
    if working:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, AttributeError, ValueError):
                stream.flush()
        os._exit(0)


def _keep_up(preview: Preview, news: News, today: Callable[[], date], stop: Event) -> None:
    """Make the site at the start, after every change and at midnight, until somebody stops it."""
    from generator.publish.preview.watching import days_and_changes  # noqa: PLC0415

    for day in days_and_changes(preview.places, today, stop):
        _tell(preview, well=preview.rebuild(day))
        news.tell()


def _tell(preview: Preview, *, well: bool) -> None:
    if well:
        click.secho("De site is bijgewerkt.", fg="green")
        return
    for line in preview.problems:
        click.secho(line, fg="red")
    last = "De vorige goede site blijft staan." if preview.good else "Er is nog geen goede site."
    click.secho(last, bold=True)
