"""`kaart beheer`: keep the map in a browser, on this computer alone."""

from __future__ import annotations

import os
import sys
import time
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from generator.commands.already_open import noted, word_of_running
from generator.commands.common import existing, map_option
from generator.commands.dutch import DutchCommand
from generator.commands.keeping import now, versions_of
from generator.commands.map_folders import to_type
from generator.commands.option_types import Day, WholeNumber
from generator.commands.serving import STOP, following, listening, say_goodbye, serve
from generator.keeping.rooms import room_for
from generator.publish.preview import HOST
from generator.site.project import project_of

_USUAL_PORT, _TRIED = 8010, 10


@click.command("beheer", cls=DutchCommand, examples=("kaart beheer", "kaart beheer --niet-openen"))
@map_option
@click.option("--poort", "port", type=WholeNumber(), default=None, metavar="GETAL",
              help="Het nummer in het adres. Zonder deze optie: 8010, of het eerste daarna dat "
              "vrij is.")  # fmt: skip
@click.option("--niet-openen", "closed", is_flag=True,
              help="Open de browser niet; toon alleen het adres.")  # fmt: skip
@click.option("--vandaag", "day", type=Day(), default=None, hidden=True, help="Doe alsof.")
def manage(folder: Path, port: int | None, *, closed: bool, day: date | None) -> None:
    """Houd de kaart bij in uw browser, zonder iets te typen in bestanden.

    Dit werkt alleen op uw eigen computer. Het adres werkt één keer en alleen voor u.
    """
    # Here, because these take long to load and no other command needs them.
    from generator.desk.app import desk_app, entry_address, in_short  # noqa: PLC0415
    from generator.desk.desk import Desk  # noqa: PLC0415
    from generator.desk.guard import BELL, BELL_HEADER  # noqa: PLC0415
    from generator.publish.caches import user_store  # noqa: PLC0415
    from generator.publish.preview.server import News  # noqa: PLC0415
    from generator.publish.preview.state import Preview  # noqa: PLC0415

    existing(folder)
    if running := word_of_running(folder, BELL, BELL_HEADER):
        address = entry_address(f"http://{HOST}:{running[0]}", running[1])
        click.echo("Kaart beheer staat al aan voor deze kaart. Laat dat andere venster open.")
        click.echo(f"Adres, werkt één keer: {address}")
        _open(address, closed=closed)
        return
    project, store = project_of(folder), user_store()
    ports = range(_USUAL_PORT, _USUAL_PORT + _TRIED) if port is None else [port]
    # The clock is read here and nowhere else: while this runs, the day may turn.
    today = date.today if day is None else lambda: day
    with (
        TemporaryDirectory(prefix=room_for("kijken"), ignore_cleanup_errors=True) as workspace,
        closing(listening(ports, lambda taken: _taken(taken, folder))) as door,
    ):
        started = time.time_ns() // 1_000_000
        news = News()
        preview = Preview(folder, project, Path(workspace), store, started, told=in_short)
        desk = Desk(folder, project, today, now, store=store, versions=versions_of(folder))
        number = door.getsockname()[1]
        address = entry_address(f"http://{HOST}:{number}", desk.keys.entry)
        click.echo("Kaart beheer staat aan. Laat dit venster open zolang u werkt.")
        click.echo(f"Adres, werkt één keer: {address}")
        click.echo(STOP)
        with following(preview, news, today), noted(folder, number, desk.keys.bell):
            _open(address, closed=closed)
            serve(desk_app(desk, preview, news), door)
    say_goodbye()


def _open(address: str, *, closed: bool) -> None:
    """Open the browser; where that cannot be, say what to do with the address."""
    if closed:
        return
    try:
        opened = _has_screen() and click.launch(address) == 0
    except OSError:
        opened = False
    if not opened:
        click.echo("De browser gaat niet vanzelf open. Open hem zelf en plak het adres bovenin.")


def _has_screen() -> bool:
    """Tell whether a window can open here: without one, some programs ask in this very window."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME")))


def _taken(port: int, folder: Path) -> str:
    return (
        f"Poort {port} is in gebruik. Staat Kaart beheer al aan in een ander venster?\n"
        f"Kies anders een andere poort: {to_type(f'beheer --poort {port + 10}', folder)}"
    )
