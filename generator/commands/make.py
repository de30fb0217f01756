"""`kaart bouw` and `kaart boekje`: what a village publishes, on screen and on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.booklet import BookletProblem
from generator.booklet.booklet_files import booklet_files, length_advice, sides_advice
from generator.booklet.editions import FORMS, MOST_ON_SHEET, SHEET, WHOLE_BOOKLET, of_one_kern
from generator.booklet.made_for import made_for, map_of
from generator.commands.common import (
    LeftOut,
    fail,
    map_option,
    publishable_map,
    refuse_to_record,
    today_option,
)
from generator.commands.dutch import DutchCommand
from generator.commands.former_sites import put_for_old_hosts
from generator.commands.ids import plain_id
from generator.commands.keeping import keeps_versions
from generator.commands.map_folders import next_to, to_type
from generator.commands.option_types import Folder, Form, WholeNumber
from generator.commands.progress import progress
from generator.commands.recording import (
    record_edition,
    record_site,
    refuse_to_forget,
    refuse_when_lost,
)
from generator.commands.replacing import as_typed, refuse_else, refuse_other, replace_option
from generator.commands.telling import show_problems, summary
from generator.desk.calling.noted import noted_in
from generator.desk.calling.papers import edition_of
from generator.editing.writing import put
from generator.model.plain_values import suggested_id
from generator.model.register import Register
from generator.problems import MapProblems, why
from generator.publish.bringing import register_of_same
from generator.publish.caches import user_store
from generator.reading.file_names import REGISTER_FILE
from generator.site.photos import with_photos_on_paper
from generator.site.project import project_of, village_folder
from generator.views import MapView, map_view
from generator.wording import list_text

USUAL_SITE = "site"

if TYPE_CHECKING:
    from generator.publish.build import Built


@click.command("bouw", cls=DutchCommand, examples=("kaart bouw",))
@map_option
@click.option("--uit", "target", type=Folder(), metavar="MAP",
              help="De map waar de site komt te staan. Zonder deze optie: site.")  # fmt: skip
@replace_option
@click.option("--vastleggen", "keep", is_flag=True,
              help="Onthoud wat er op de site staat. Doe dit als u hem op internet zet: dan weet "
              "de kaart de volgende keer welke bladzijden veranderd zijn.")  # fmt: skip
@today_option
@keeps_versions
def build_command(
    folder: Path, target: Path | None, *, replacing: bool, keep: bool, today: date
) -> None:
    """Maak de site en de boekjes.

    Gaat er iets mis, dan blijft de vorige site gewoon staan.
    """
    target = target or next_to(folder, USUAL_SITE)
    stays = "De vorige site staat er nog." if target.exists() else ""
    social_map, reading = publishable_map(folder, today, stays)
    if keep:
        refuse_to_record(reading, "De site is niet gemaakt")
    refuse_when_lost(folder, social_map, USUAL_SITE)
    if not replacing:
        there = register_of_same(social_map, _bytes(target / f"{REGISTER_FILE}.yml"))
        refuse_to_forget(folder, social_map.register, there)
    if keep and social_map.register is None:
        social_map = replace(social_map, register=Register())
    view, left_out = map_view(social_map, today), LeftOut.of(social_map, reading, today)
    register, problems = social_map.register or Register(), reading.problems
    # What a large map was read into takes a fifth of the room, and the site is made of the view.
    del social_map, reading
    built = built_site(view, folder, target, today, stays, replacing=replacing)
    left_out.tell_of_names()
    if problems:
        click.echo(f"{summary(problems)} Typ: {to_type('controleer', folder)}")
    left_out.tell_of_paper()
    if built.advice:
        click.echo(built.advice)
    click.echo(f"De site staat in {built.site} ({built.pages} bladzijden).")
    if (built.booklets / WHOLE_BOOKLET.filename).is_file():
        click.echo(f"Het boekje staat in {built.booklets / WHOLE_BOOKLET.filename}.")
    look = to_type("bekijk", folder)
    click.echo(f"Bekijken: open {built.site / 'index.html'} in uw browser, of typ: {look}")
    if keep:
        click.echo(record_site(folder, built.site, register))
    put_for_old_hosts(view, built.site)
    # Last, where it is read; the site itself is right, so the command did what was asked.
    for line in built.missing:
        click.secho(f"Let op: {line}", fg="red", err=True)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def built_site(
    view: MapView, folder: Path, target: Path, today: date, stays: str, *, replacing: bool
) -> Built:
    """Build the site, or say why that could not be and stop; `stays` is said last."""
    # Here, because the engine takes long to load and no other command needs it.
    from generator.publish.build import build  # noqa: PLC0415
    from generator.publish.mkdocs import EngineProblem  # noqa: PLC0415
    from generator.publish.swap import OtherSite, PublishProblem  # noqa: PLC0415
    from generator.publish.whose import about_moved  # noqa: PLC0415

    project = project_of(folder)
    with progress() as report:
        try:
            return build(
                view, today, project=project, target=target, keep=(folder,), report=report,
                store=user_store(), replacing=replacing,
            )  # fmt: skip
        except OtherSite as other:
            moved = about_moved(other.there, view.name)
            fail(f"{other}\n{moved}{_how_to_replace(folder, target, view.name)}")
        except MapProblems as found:
            show_problems(found.problems, err=True)
            fail(stays)
        except PublishProblem as problem:
            fail(str(problem))
        except EngineProblem as problem:
            fail(f"De site kon niet gemaakt worden. {stays}\n{problem}")


def _how_to_replace(folder: Path, target: Path, name: str) -> str:
    beside = target.with_name(f"{target.name}-{suggested_id(name)}")
    command = to_type("bouw", folder)
    return (
        f"Wilt u die vervangen door de site van {name}? "
        f"Typ: {command}{_to(folder, target)} --vervang\n"
        f"Wilt u ze allebei houden? Typ: {command}{_to(folder, beside)}"
    )


def _to(folder: Path, target: Path) -> str:
    return "" if target == next_to(folder, USUAL_SITE) else f" --uit {as_typed(target)}"


@click.command("boekje", cls=DutchCommand, rest="chosen", examples=(
    "kaart boekje --editie kern:achterbos",
    "kaart boekje --kies tafeltje-dek-je,persoonsalarm --uit blad.pdf",
))  # fmt: skip
@map_option
@click.option("--editie", "name", type=Form(FORMS), default=WHOLE_BOOKLET.name, metavar="NAAM",
              help=f"Welk boekje: {list_text(FORMS, 'of')}. Bijvoorbeeld: thema:eten. "
              f"Zonder deze optie: {WHOLE_BOOKLET.name}.",
)  # fmt: skip
@click.option("--kies", "chosen", default="", metavar="IDS",
              help="De bestanden voor één blad, zonder .yml en met komma's ertussen. "
              f"Hoogstens {MOST_ON_SHEET}. Bijvoorbeeld: tafeltje-dek-je,persoonsalarm",
)  # fmt: skip
@click.option("--kern", "kern", type=str, default="", metavar="KERN",
              help="Voor één dorp: het blad met de ondersteuner van dat dorp, en van andere "
              "uitgaven die van dat dorp. Bijvoorbeeld: achterbos",
)  # fmt: skip
@click.option("--uit", "target", type=Folder(), metavar="BESTAND",
              help="Waar de PDF komt: een bestand of een map, bijvoorbeeld blad.pdf. "
              "Zonder deze optie: de map waar u nu bent.",
)  # fmt: skip
@click.option("--afloop", "bleed", type=WholeNumber(), default=0, metavar="MM",
              help="Voor een drukker: zoveel millimeter afloop met snijtekens, meestal 3.",
)  # fmt: skip
@click.option("--vastleggen", "keep", is_flag=True,
              help="Onthoud wat er gedrukt wordt, zodat de codes op papier blijven werken.",
)  # fmt: skip
@replace_option
@today_option
@keeps_versions
def booklet_command(
    folder: Path,
    name: str,
    chosen: str,
    target: Path | None,
    *,
    kern: str,
    bleed: int,
    keep: bool,
    replacing: bool,
    today: date,
) -> None:
    """Maak één boekje als PDF."""
    social_map, reading = publishable_map(folder, today)
    if keep:
        refuse_to_record(reading, "Het boekje is niet gemaakt")
    refuse_when_lost(folder, social_map, USUAL_SITE)
    view = with_photos_on_paper(map_view(social_map, today), project_of(folder))
    if chosen and not chosen.strip(" ,"):
        fail("Zet achter --kies wat er op het blad komt, zoals tafeltje-dek-je,persoonsalarm", 2)
    ids = tuple(plain_id(part.strip()) for part in chosen.split(",") if part.strip())
    if ids and name not in {WHOLE_BOOKLET.name, SHEET}:
        fail("Met --kies kiest u wat er op een blad komt; dat gaat niet samen met deze --editie.")
    with progress() as report:
        try:
            kind = SHEET if ids and name == WHOLE_BOOKLET.name else name
            kern = plain_id(kern.strip())
            wanted = edition_of(
                of_one_kern(kind, kern) if kern else kind, reading.map or social_map, view, today,
                chosen=ids, bleed=bleed, kern=kern,
                noted=noted_in(village_folder(folder.resolve())),
            )  # fmt: skip
            path = _file(target, next_to(folder, wanted.filename))
            again = _typed(name, chosen, kern, folder, target)
            _refuse_to_lose(path, view, again, replacing=replacing)
            report(wanted.label, 0, 1)
            (made,) = booklet_files(view, (wanted,), today, store=user_store())
        except BookletProblem as problem:
            fail(str(problem))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, made.pdf)
    except OSError as error:
        fail(f"Het boekje kan niet in '{path}' komen te staan ({why(error)}).")
    left_out = LeftOut.of(social_map, reading, today)
    left_out.tell_of_paper()
    click.echo(f"{'De folder' if wanted.theme else wanted.label} staat in {path}.")
    if sides := sides_advice(wanted, made.file.pages):
        click.echo(sides)
    if wanted.name == SHEET and not kern and len(view.kernen) > 1:
        click.echo(
            "Er staan meer ondersteuners op. Alleen die van het dorp van de bewoner? Zet erachter: "
            f"--kern {view.kernen[0].id}"
        )
    left_out.tell_of_names()
    if wanted.folds and (advice := length_advice(made.file.pages, is_part=bool(wanted.kern))):
        click.echo(advice)
    if keep:
        click.echo(record_edition(folder, view, wanted, today))


def _typed(name: str, chosen: str, kern: str, folder: Path, target: Path | None) -> str:
    """Give the command that makes this booklet, as it is typed."""
    return " ".join([
        to_type("boekje", folder),
        *([f"--kies {chosen}"] if chosen else []),
        *([f"--editie {name}"] if name not in {WHOLE_BOOKLET.name, SHEET} else []),
        *([f"--kern {kern}"] if kern else []),
        *([f"--uit {as_typed(target)}"] if target else []),
    ])  # fmt: skip


def _refuse_to_lose(path: Path, view: MapView, again: str, *, replacing: bool) -> None:
    if not path.is_file():
        return
    there = made_for(path)
    if there is None:
        refuse_else(path, "een boekje")
    elif not there.is_of(map_of(view)) and not replacing:
        refuse_other(path, "een boekje", there.title, again)


def _file(target: Path | None, usual: Path) -> Path:
    if target is None:
        return usual
    is_file = target.suffix.casefold() == ".pdf" and not target.is_dir()
    return target if is_file else target / usual.name
