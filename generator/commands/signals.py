"""`kaart signaal`: somebody asked for what is not there; only a number is kept of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.commands.common import fail, map_option, today_option, usable_map
from generator.commands.dutch import DutchCommand
from generator.commands.keeping import keeps_versions
from generator.commands.option_types import Portion, WordChoice
from generator.editing.amending import CannotEdit, amended, content_of
from generator.editing.signals import HEADING, with_signal
from generator.editing.writing import put
from generator.model import SocialMap
from generator.model.judgement import Need
from generator.model.signals import Month, parse_month
from generator.problems import UnusableValue, why
from generator.reading.file_names import SIGNALS_FILE
from generator.values.nearest import choose_from, nearest
from generator.values.text import fold

NEEDS = tuple(map(str, Need))


class MonthOption(click.ParamType[Month]):
    """A month, as in the file."""

    name = "MAAND"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Month:
        """Give the month."""
        try:
            return value if isinstance(value, Month) else parse_month(str(value))
        except UnusableValue as wrong:
            self.fail(str(wrong), param, ctx)


@click.command("signaal", cls=DutchCommand, examples=(
    "kaart signaal vervoer --kern oosterzijl",
    "kaart signaal maaltijden --kern westerdorp --aantal 3 --maand 2026-10",
))  # fmt: skip
@click.argument("need", metavar="WAT", type=WordChoice(NEEDS),
                help="Waar naar gevraagd is, bijvoorbeeld: vervoer. "
                     f"U kunt kiezen uit: {', '.join(NEEDS)}.")  # fmt: skip
@click.option("--kern", default="", metavar="ID",
              help="Voor welk dorp. Is er maar één, dan hoeft dit niet.")  # fmt: skip
@click.option("--aantal", "count", type=Portion(), default=1, metavar="GETAL",
              help="Hoe vaak. Zonder dit getal: 1.")  # fmt: skip
@click.option("--maand", "month", type=MonthOption(), metavar="MAAND",
              help="In welke maand, zoals 2026-10. Zonder dit: deze maand.")  # fmt: skip
@map_option
@today_option
@keeps_versions
def signal(
    need: str, kern: str, count: int, month: Month | None, folder: Path, *, today: date
) -> None:
    """Tel dat iemand vroeg naar iets wat er niet is.

    Alleen het aantal wordt bewaard, in signalen.yml. 'kaart dekking' zet het naast wat er is.
    Er gaan geen namen of woorden in, en het komt nergens op de site.
    """
    social_map, _ = usable_map(folder)
    id_ = _kern(kern, social_map)
    month = month or Month.of(today)
    path = folder / f"{SIGNALS_FILE}.yml"
    try:
        data = path.read_bytes() if path.exists() else HEADING
        content, total = with_signal(content_of(data), month, id_, need, count)
        put(path, amended(data, content))
    except CannotEdit:
        fail(f"Aan '{path}' kan niets toegevoegd worden. Zet het er zelf bij.")
    except OSError as error:
        fail(f"'{path}' is niet te schrijven ({why(error)}). Er is niets veranderd.")
    name = next(one.name for one in social_map.village.kernen if one.id == id_)
    click.echo(f"{name}, {month.spoken}: {need} {total} keer. Het staat in {path}.")


def _kern(typed: str, social_map: SocialMap) -> str:
    """Give the id of the kern that was typed by id or name; the only one needs no typing."""
    kernen = social_map.village.kernen
    if not typed and len(kernen) == 1:
        return kernen[0].id
    if not typed:
        fail(f"Zet erbij voor welk dorp: --kern {kernen[0].id}", 2)
    known = {**{fold(one.name): one.id for one in kernen}, **{one.id: one.id for one in kernen}}
    if fold(typed) not in known:
        ids = [one.id for one in kernen]
        fail(f"De kern '{typed}' bestaat niet; {choose_from(nearest(typed, ids), ids)}.", 2)
    return known[fold(typed)]
