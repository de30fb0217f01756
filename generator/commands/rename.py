"""`kaart hernoem`: another name for a file, while its old address keeps working."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.commands.common import existing, fail, map_option, today_option
from generator.commands.dutch import DutchCommand
from generator.commands.ids import WithoutFile, listed_in_village, plain_id
from generator.commands.keeping import keeps_versions
from generator.commands.map_folders import to_type
from generator.consent.named_addresses import ids_naming_somebody
from generator.editing import CannotRename, Plan, plan_rename
from generator.editing.writing import LeftHalfway, carry_out
from generator.problems import why
from generator.reading import read_map
from generator.reading.files import list_files


@click.command("hernoem", cls=DutchCommand,
               examples=("kaart hernoem koffieochtend-de-linde koffie-in-de-linde",))  # fmt: skip
@click.argument("old", metavar="OUD",
                help="De naam die het bestand nu heeft, zonder .yml. "
                "Bijvoorbeeld: koffieochtend-de-linde")  # fmt: skip
@click.argument("new", metavar="NIEUW",
                help="Hoe het bestand gaat heten, met kleine letters, cijfers en streepjes. "
                "Bijvoorbeeld: koffie-in-de-linde")  # fmt: skip
@map_option
@today_option
@keeps_versions
def rename(old: str, new: str, folder: Path, today: date) -> None:
    """Geef een bestand een andere naam.

    De oude naam blijft bewaard, zodat oude adressen en QR-codes blijven werken. Noemt de oude naam
    iemand die niet op de kaart wil, dan wordt die nergens bewaard. Wat in andere bestanden naar OUD
    verwijst, verwijst daarna naar NIEUW.
    """
    old, new = plain_id(old), plain_id(new)
    files, problems = list_files(existing(folder))
    if not files and problems:
        fail(str(problems[0]))
    known = read_map(folder).map
    naming = ids_naming_somebody(known, today) if known else frozenset()
    try:
        plan = plan_rename(files, old, new, naming)
        carry_out(folder, plan)
    except CannotRename as problem:
        other = listed_in_village(known, folder, old) if known else None
        if other:
            fail(_no_file(other))
        fail(f"{problem}\nEr is niets veranderd.")
    except LeftHalfway as error:
        fail(f"Halverwege ging het mis ({why(error)}). Kijk of de schijf vol is, en typ dan "
             "dezelfde opdracht nog een keer.")  # fmt: skip
    except OSError as error:
        fail(f"'{error.filename}' kan niet aangepast worden ({why(error)}).\n"
             "Er is niets veranderd.")  # fmt: skip
    _tell(plan, old, folder)


def _no_file(other: WithoutFile) -> str:
    return (
        f"{other}\nLaat dit id zo staan: andere bestanden wijzen ernaar. Wilt u dat bewoners "
        f"iets anders lezen?\nVerander dan 'naam' in '{other.path}'. Er is niets veranderd."
    )


_FORGOTTEN = (
    "Nergens bewaard, want het noemt iemand die niet op de kaart mag: {ids}. Adressen en QR-codes "
    "daarmee werken niet meer, ook niet op papier. Zet de kaart meteen opnieuw op internet."
)


def _tell(plan: Plan, old: str, folder: Path) -> None:
    if plan.source:
        click.echo(f"{plan.source} heet nu {plan.target}")
    if plan.forgotten:
        click.echo(_FORGOTTEN.format(ids=", ".join(f"'{one}'" for one in plan.forgotten)))
    else:
        click.echo(f"De oude naam '{old}' is bewaard: oude adressen en QR-codes blijven werken.")
    for change in plan.changes:
        click.echo(f"{change.path}:{change.line}: {change.text}")
    click.echo(f"Kijk de kaart na met: {to_type('controleer', folder)}")
