"""`kaart bekijk`: see the site while you work on the map."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from generator.commands.common import existing, map_option
from generator.commands.dutch import DutchCommand
from generator.commands.map_folders import to_type
from generator.commands.option_types import Day, WholeNumber
from generator.commands.serving import STOP, following, listening, say_goodbye, serve
from generator.keeping.rooms import room_for
from generator.publish.preview import HOST
from generator.site.project import project_of


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
    from generator.publish.caches import user_store  # noqa: PLC0415
    from generator.publish.preview.server import News, preview_app  # noqa: PLC0415
    from generator.publish.preview.state import Preview  # noqa: PLC0415

    existing(folder)
    project = project_of(folder)
    # A page that an earlier preview gave must see that this one is another.
    started = time.time_ns() // 1_000_000
    with (
        TemporaryDirectory(prefix=room_for("kijken"), ignore_cleanup_errors=True) as workspace,
        closing(listening([port], lambda taken: _taken(taken, folder))) as door,
    ):
        preview, news = Preview(folder, project, Path(workspace), user_store(), started), News()
        address = f"http://{HOST}:{door.getsockname()[1]}/"
        click.echo(f"Bekijk de kaart op {address}")
        click.echo(STOP)
        click.echo("De site wordt gemaakt. Dat duurt even.")
        # The clock is read here and nowhere else: while this runs, the day may turn.
        today = date.today if day is None else lambda: day
        with following(preview, news, today):
            if opened:  # the door is open already: the browser waits until there is a page
                click.launch(address)
            serve(preview_app(preview, news), door)
    say_goodbye()


def _taken(port: int, folder: Path) -> str:
    other = to_type(f"bekijk --poort {port + 1}", folder)
    return (
        f"Poort {port} is in gebruik. Staat 'kaart bekijk' al aan in een ander venster?\n"
        f"Kies anders een andere poort: {other}"
    )
