"""`kaart bekijk`: see the site while you work on the map."""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread, main_thread
from threading import enumerate as enumerate_threads
from typing import TYPE_CHECKING

import click

from generator.commands.common import existing, fail, map_option
from generator.commands.dutch import DutchCommand
from generator.commands.map_folders import to_type
from generator.commands.option_types import Day, WholeNumber
from generator.publish.preview import HOST
from generator.site.project import project_of

# Seconds that a page may still take when somebody stops; what takes longer is let go.
LONGEST_WAIT = 0.5
WORKSPACE = "kaart-"

if TYPE_CHECKING:
    from generator.publish.preview.server import News
    from generator.publish.preview.state import Preview


@click.command("bekijk", cls=DutchCommand, examples=("kaart bekijk",))
@map_option
@click.option("--poort", "port", type=WholeNumber(), default=8000, metavar="GETAL",
              help="Het nummer achter het adres van de site. Kies een ander, zoals 8001, als "
              "dit in gebruik is. Zonder deze optie: 8000.",
)  # fmt: skip
@click.option("--open", "opened", is_flag=True,
              help="Open de site meteen in uw browser.")  # fmt: skip
@click.option("--vandaag", "day", type=Day(), default=None, hidden=True, help="Doe alsof.")
def look(folder: Path, port: int, *, opened: bool, day: date | None) -> None:
    """Bekijk de site terwijl u aan de kaart werkt.

    Slaat u een bestand op, dan ziet u het meteen. Zit er een fout in, dan blijft de vorige goede
    site staan en leest u in beeld wat er niet klopt.
    """
    # Here, because these take long to load and no other command needs them.
    import uvicorn  # noqa: PLC0415

    from generator.publish.caches import user_store  # noqa: PLC0415
    from generator.publish.preview.server import News, preview_app  # noqa: PLC0415
    from generator.publish.preview.state import Preview  # noqa: PLC0415

    existing(folder)
    project = project_of(folder)
    # A page that an earlier preview gave must see that this one is another.
    started = time.time_ns() // 1_000_000
    with (
        TemporaryDirectory(prefix=WORKSPACE, ignore_cleanup_errors=True) as workspace,
        closing(_listening(folder, port)) as own,
    ):
        preview, news = Preview(folder, project, Path(workspace), user_store(), started), News()
        config = uvicorn.Config(preview_app(preview, news), log_level="critical", lifespan="on",
                                timeout_graceful_shutdown=1)  # fmt: skip
        address = f"http://{HOST}:{own.getsockname()[1]}/"
        click.echo(f"Bekijk de kaart op {address}")
        click.echo("Stoppen: druk Ctrl en C tegelijk in.")
        click.echo("De site wordt gemaakt. Dat duurt even.")
        stop = Event()
        # The clock is read here and nowhere else: while this runs, the day may turn.
        today = date.today if day is None else lambda: day
        watching = Thread(target=_keep_up, args=(preview, news, today, stop))
        watching.start()
        if opened:  # the door is open already: the browser waits until there is a page
            click.launch(address)
        try:
            uvicorn.Server(config).run(sockets=[own])
        except KeyboardInterrupt:
            pass
        finally:
            stop.set()
            watching.join(LONGEST_WAIT)
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


def _listening(folder: Path, port: int) -> socket.socket:
    """Give the door that browsers knock on, or say why it cannot be opened and stop."""
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
        other = to_type(f"bekijk --poort {port + 1}", folder)
        fail(f"Poort {port} is in gebruik. Staat 'kaart bekijk' al aan in een ander venster?\n"
             f"Kies anders een andere poort: {other}")  # fmt: skip
    return door


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
