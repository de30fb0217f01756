"""`kaart begin`: a folder of her own, with what is true everywhere and her own answers in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain, count
from pathlib import Path

import click

from generator.checks import publishable
from generator.commands.answer_types import CallNumber, DayOrNo, Spoken, SpokenList, once
from generator.commands.asking import ask, on_terminal
from generator.commands.common import fail, today_option
from generator.commands.dutch import DutchCommand
from generator.commands.map_folders import USUAL, is_map, to_type
from generator.commands.option_types import Day, Folder
from generator.commands.replacing import as_typed
from generator.commands.telling import show_problems
from generator.editing.new_folder import is_empty, put_folder
from generator.model.social_map import SocialMap, is_unfilled
from generator.problems import Level, why
from generator.reading.assemble import Reading, assemble
from generator.reading.file_names import SourceFile
from generator.start import NOBODY, Answers, folder_files
from generator.wording import list_text

_NAME = Spoken("Westerdorp en Achterbos")
_MUNICIPALITY = Spoken("Wolderland")
_PERSON = Spoken("Anneke Bos")
_WHICH = "Welke dorpen of buurten staan erop? Met komma's ertussen."
_CONSENT = (
    "een naam en een eigen nummer mogen pas op de kaart als die persoon dat goed vindt. Zet erbij "
    "op welke dag dat is gezegd: --toestemming 2026-11-28. Of geef een algemeen nummer: "
    "--algemeen-nummer"
)


_EXAMPLE = (
    'kaart begin ons-dorp --naam "Ons Dorp" --kern Oosteinde --kern Westeinde '
    '--gemeente Wolderland --ondersteuner "Truus Veen" --telefoon "0597 00 10 01" '
    "--toestemming 2026-11-28"
)


@click.command("begin", cls=DutchCommand, examples=(_EXAMPLE,))
@click.argument("folder", metavar="MAP", type=Folder(),
                help="De map die gemaakt wordt, bijvoorbeeld: mijndorp")  # fmt: skip
@click.option("--naam", "name", type=_NAME, metavar="NAAM", help="Hoe de kaart heet.")
@click.option("--kern", "kernen", type=SpokenList(), multiple=True, metavar="NAAM",
              help="Een dorp of buurt op de kaart. Typ dit voor elk dorp opnieuw.")  # fmt: skip
@click.option("--gemeente", "municipality", type=_MUNICIPALITY, metavar="NAAM",
              help="De gemeente.")  # fmt: skip
@click.option("--ondersteuner", "supporter", type=_PERSON, metavar="NAAM",
              help="Wie bewoners bellen als zij het niet weten.")  # fmt: skip
@click.option("--telefoon", "phone", type=CallNumber(), metavar="NUMMER",
              help="Het eigen nummer van de ondersteuner.")  # fmt: skip
@click.option("--toestemming", "consent", type=Day(), metavar="JJJJ-MM-DD",
              help="De dag waarop de ondersteuner ja zei tegen naam en nummer op de kaart.",
)  # fmt: skip
@click.option("--algemeen-nummer", "general", type=CallNumber(), metavar="NUMMER",
              help="Een nummer dat van niemand zelf is. Dan staat er geen naam bij.")  # fmt: skip
@today_option
def begin(
    folder: Path,
    *,
    name: str | None,
    kernen: tuple[tuple[str, ...], ...],
    municipality: str | None,
    supporter: str | None,
    phone: str | None,
    consent: date | None,
    general: str | None,
    today: date,
) -> None:
    """Begin de kaart van uw eigen dorp, in een nieuwe map.

    Typ bijvoorbeeld: kaart begin mijndorp. Wat u niet achter de opdracht typt, wordt gevraagd. Er
    komt een map met twaalf thema's, dertig levensvragen en de landelijke nummers. De rest vult u
    zelf in.
    """
    _refuse(folder)
    if on_terminal():
        name = name or ask("Hoe heet de kaart? Bijvoorbeeld: Westerdorp en Achterbos", _NAME)
        kernen = kernen or (ask(_WHICH, SpokenList()),)
        municipality = municipality or ask("In welke gemeente is dat?", _MUNICIPALITY)
        if not general or phone:
            supporter = supporter or ask("Hoe heet de ondersteuner van het dorp?", _PERSON)
            phone, consent, general = _asked_number(supporter, phone, consent, general, today)
    named = supporter or (general and not (phone and consent))
    if lacking := _lacking(name, kernen, municipality, named, phone or general):
        more = f". Ook dit: {_CONSENT}" if phone and not (consent or general) else ""
        raise click.UsageError(f"hier ontbreekt {lacking}. In een terminal wordt gevraagd wat u "
                               f"weglaat{more}")  # fmt: skip
    number, day = _number(phone, consent, general, today)
    every = once(one for several in kernen for one in several)
    files = folder_files(
        Answers(name or "", every, supporter or NOBODY, number, municipality or "", day)
    )
    made = _readable(files, today)
    try:
        put_folder(folder, files, USUAL)
    except OSError as error:
        fail(f"'{folder}' kan niet gemaakt worden ({why(error)}). Er is niets gemaakt.")
    _tell(folder, made)
    if phone and not day:
        click.echo(f"{phone} staat niet op de kaart: daar is geen toestemming voor.")


def _number(
    phone: str | None, consent: date | None, general: str | None, today: date
) -> tuple[str, date | None]:
    """Give the number that residents call, and since when it may be known whose it is."""
    if phone and consent:
        return phone, DayOrNo(today).convert(consent.isoformat(), None, None).day
    if general:
        return general, None
    raise click.UsageError(_CONSENT)


def _refuse(folder: Path) -> None:
    """Stop when something of hers stands where the folder would come."""
    inside = next((one for one in folder.resolve().parents if is_map(one)), None)
    if folder.exists() and not folder.is_dir():
        fail(f"'{folder}' is een bestand. Kies een andere naam voor de map.")
    if is_map(folder) or is_map(folder / USUAL):
        fail(f"In '{folder}' staat al een kaart. Kijk die na met: {to_type('controleer', folder)}")
    if inside is not None:
        fail(f"'{inside}' is een map met een kaart. Begin een nieuwe kaart ergens anders.")
    try:
        empty = is_empty(folder)
    except OSError as error:
        fail(f"'{folder}' kan niet gelezen worden ({why(error)}).")
    if not empty:
        fail(f"'{folder}' is niet leeg. Er is niets veranderd.\n"
             "Kies een nieuwe naam, bijvoorbeeld: "
             f"kaart begin {as_typed(_beside(folder))}")  # fmt: skip


def _beside(folder: Path) -> Path:
    """Give a name for the folder that nothing has yet."""
    wanted = folder.with_name(f"{folder.name}-nieuw") if folder.name else Path("mijnkaart")
    numbered = (wanted.with_name(f"{wanted.name}-{number}") for number in count(2))
    return next(one for one in chain([wanted], numbered) if not one.exists())


def _asked_number(
    supporter: str, phone: str | None, consent: date | None, general: str | None, today: date
) -> tuple[str | None, date | None, str | None]:
    """Ask whether her name and number may be on the map; without a yes, another number."""
    if consent is None and not general:
        asked = (
            f"Mogen naam en nummer van {supporter} op de kaart? Vraag het eerst.\n"
            "Zo ja, typ dan op welke dag dat is gezegd (of: vandaag). Zo nee, typ: nee"
        )
        consent = ask(asked, DayOrNo(today)).day
    if consent is None:
        general = general or ask(
            "Welk algemeen nummer bellen bewoners dan? Bijvoorbeeld dat van het dorpshuis.",
            CallNumber(),
        )
    elif not phone:
        phone = ask(f"Op welk nummer bellen bewoners {supporter}?", CallNumber())
    return phone, consent, general


def _lacking(*given: object) -> str:
    """Give every option that lacks, not only the first, in the order of `given`."""
    options = ("--naam", "--kern", "--gemeente", "--ondersteuner", "--telefoon")
    lacking = [option for option, value in zip(options, given, strict=True) if not value]
    if lacking[-2:] == ["--ondersteuner", "--telefoon"]:
        own = "--ondersteuner met --telefoon en --toestemming"
        lacking[-2:] = [f"{own} (of alleen --algemeen-nummer)"]
    elif "--telefoon" in lacking:
        lacking[-1] = "--telefoon met --toestemming (of --algemeen-nummer)"
    return list_text(lacking)


def _readable(files: Mapping[str, bytes], today: date) -> SocialMap:
    """Give the map in the files, or say what in the answers cannot be used and stop."""
    sources = [SourceFile(place, folder, stem, data) for place, folder, stem, data in _maps(files)]
    reading: Reading = publishable(assemble(sources), today)
    if reading.map is None:
        wrong = [one for one in reading.problems if one.level is Level.ERROR]
        show_problems(wrong, err=True)
        fail("Met deze antwoorden kan er geen kaart gemaakt worden. Er is niets gemaakt.")
    return reading.map


def _maps(files: Mapping[str, bytes]) -> Iterator[tuple[str, str, str, bytes]]:
    for place, data in files.items():
        top, _, rest = place.partition("/")
        if top == USUAL:
            folder, _, name = rest.rpartition("/")
            yield place, folder, name.removesuffix(".yml"), data


def _tell(folder: Path, made: SocialMap) -> None:
    waiting = [one for one in made.by_id.values() if is_unfilled(one)]
    lines = sum(not is_unfilled(one) for one in made.services)
    click.secho(f"Gemaakt: {folder}", bold=True)
    click.echo(f"Er staan {len(made.themes)} thema's, {len(made.routes)} levensvragen en {lines} "
               "landelijke nummers in.")  # fmt: skip
    click.echo("\nDit vult u als eerste in:")
    click.echo("  kaart/dorp.yml: het nummer van de huisartsenpost, het adres van uw site, en uw "
               "vakantieregio")  # fmt: skip
    for one in waiting:
        click.echo(f"  kaart/{one.folder}/{one.id}.yml: {getattr(one, 'name', '')}")
    click.echo("Tot u een bestand hebt ingevuld, ziet een bewoner er niets van.")
    click.echo(f"\nDe uitleg staat in {folder / 'LEESMIJ.md'}.")
    click.echo(f"Bekijk de site: {to_type('bekijk', folder)}")
    click.echo("Of dubbelklik in die map op 'kaart beheren'.")
    click.echo("Wat u bij 'intern' typt, staat leesbaar in deze map. Zet de map dus nooit in een "
               "openbare opslagplaats.")  # fmt: skip
