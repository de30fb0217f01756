"""`kaart bekijk`: see the site while you work on the map."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TYPE_CHECKING

import click

from generator.commands.common import existing, fail, map_option, project_folder, today_option
from generator.commands.dutch import DutchCommand
from generator.commands.map_folders import to_type
from generator.commands.option_types import WholeNumber
from generator.site.stage import CONFIG_FILE

if TYPE_CHECKING:
    from generator.publish.preview.state import Preview

PAUSE = 0.4


@click.command("bekijk", cls=DutchCommand, examples=("kaart bekijk",))
@map_option
@click.option("--poort", "port", type=WholeNumber(), default=8000, metavar="GETAL",
              help="Het nummer achter het adres van de site. Kies een ander, zoals 8001, als "
              "dit in gebruik is. Zonder deze optie: 8000.",
)  # fmt: skip
@today_option
def look(folder: Path, port: int, today: date) -> None:
    """Bekijk de site terwijl u aan de kaart werkt.

    Slaat u een bestand op, dan ziet u het meteen. Zit er een fout in, dan blijft de vorige goede
    site staan en leest u in beeld wat er niet klopt.
    """
    # Here, because the engine takes long to load and no other command needs it.
    from generator.publish.preview.server import preview_server  # noqa: PLC0415
    from generator.publish.preview.state import Preview  # noqa: PLC0415

    existing(folder)
    project = project_folder()
    with TemporaryDirectory(prefix="kaart-") as workspace:
        preview = Preview(folder, project, Path(workspace))
        try:
            server = preview_server(preview, port)
        except OverflowError:
            fail(f"Poort {port} bestaat niet. Kies een getal van 1024 tot en met 65535.")
        except OSError:
            other = to_type(f"bekijk --poort {port + 1}", folder)
            fail(f"Poort {port} is in gebruik. Staat 'kaart bekijk' al aan in een ander venster?\n"
                 f"Kies anders een andere poort: {other}")  # fmt: skip
        with server:
            Thread(target=server.serve_forever, daemon=True).start()
            click.echo(f"Bekijk de kaart op http://127.0.0.1:{server.server_port}/")
            click.echo("Stoppen: druk Ctrl en C tegelijk in.")
            click.echo("De site wordt gemaakt. Dat duurt even.")
            try:
                _keep_up(preview, today)
            except KeyboardInterrupt:
                click.echo("\nGestopt.")
            finally:
                server.shutdown()


def _keep_up(preview: Preview, today: date) -> None:
    """Build at the start and after every change, until somebody stops it."""
    from generator.publish.preview.watching import snapshot  # noqa: PLC0415

    inside = (CONFIG_FILE, "content", "overrides")
    places = (preview.folder, *(preview.project / name for name in inside))
    seen = None
    while True:
        now = snapshot(places)
        if now != seen:
            seen = now
            _tell(preview, well=preview.rebuild(today))
        time.sleep(PAUSE)


def _tell(preview: Preview, *, well: bool) -> None:
    if well:
        click.secho("De site is bijgewerkt.", fg="green")
        return
    for line in preview.problems:
        click.secho(line, fg="red")
    last = "De vorige goede site blijft staan." if preview.site else "Er is nog geen goede site."
    click.secho(last, bold=True)
