"""`kaart herzien`: what to verify again, whom to call for it, and noting that it was done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from generator.checks.dated import MAX_AGE, MAX_AGE_ACTIVITY, Dated
from generator.commands.common import (
    fail,
    map_option,
    plain_id,
    today_option,
    unknown_id,
    usable_map,
)
from generator.commands.dutch import Day, DutchCommand
from generator.faults import why
from generator.located import plain, read
from generator.model import Activity, Location, Organization, Route, SocialMap, Status
from generator.nodes import Entry, Mapping, Scalar
from generator.reading import Reading, read_map

KEY = "gecontroleerd"
BOM = "\ufeff"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_VALUE = re.compile(
    r"""(?P<quote>["'])[^"'\r\n]*(?P=quote)|[^#\r\n]*?(?=[ \t]*(?:[ \t]#|[\r\n]|$))"""
)


class CannotNote(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A file in which the date cannot be set without touching something else."""


@dataclass(frozen=True)
class Due:
    """Something on the map, when it was last checked, and the number to call about it."""

    id: str
    name: str
    checked: date | None
    phone: str
    is_due: bool


@click.command("herzien", cls=DutchCommand)
@click.argument("id_", metavar="[ID]", required=False)
@click.option("--akkoord", "agreed", is_flag=True, help="Zet in het bestand dat alles klopt.")
@click.option("--datum", "day", type=Day(), metavar="DATUM",
              help="Wanneer u het hebt nagevraagd. Zonder deze optie: vandaag.")  # fmt: skip
@click.option("--alles", "everything", is_flag=True, help="Toon ook wat nog niet aan de beurt is.")
@map_option
@today_option
def review(
    id_: str | None, *, agreed: bool, day: date | None, everything: bool, folder: Path, today: date
) -> None:
    """Toon wat u weer eens moet navragen, het oudste eerst.

    Klopt alles nog? Typ dan: kaart herzien ID --akkoord
    """
    id_ = plain_id(id_) if id_ else None
    if agreed:
        if id_ is None:
            fail("Zet erbij van welk ID alles klopt: kaart herzien ID --akkoord", 2)
        _note(folder, id_, day or today, today)
        return
    social_map, _ = usable_map(folder)
    found = due(social_map, today)
    known = [one.id for one in found]
    if id_ is not None and id_ not in known:
        unknown_id(id_, known)
    _show([one for one in found if one.id == id_ or (not id_ and (everything or one.is_due))])
    late = sum(one.is_due for one in found)
    click.secho(f"{late} van de {len(found)} moet u weer eens navragen.", bold=True)


def due(social_map: SocialMap, today: date) -> tuple[Due, ...]:
    """Give everything that is shown to residents, longest unchecked first."""
    items: tuple[Dated, ...] = (
        *(entry for entry in social_map.entries if entry.status is not Status.STOPPED),
        *(one for one in social_map.organizations if one.status is not Status.STOPPED),
        *social_map.locations,
        *social_map.routes,
    )
    return tuple(sorted((_due(social_map, item, today) for item in items), key=_oldest))


def _oldest(one: Due) -> tuple[date, str]:
    return one.checked or date.min, one.id


def _due(social_map: SocialMap, item: Dated, today: date) -> Due:
    limit = MAX_AGE_ACTIVITY if isinstance(item, Activity) else MAX_AGE
    name = item.question if isinstance(item, Route) else item.name
    return Due(
        id=item.id,
        name=name,
        checked=item.assured,
        phone=_phone(social_map, item),
        is_due=item.assured is None or today - item.assured > limit,
    )


def _phone(social_map: SocialMap, item: Dated) -> str:
    """Give the number to call; to the supporter also one that residents may not see."""
    if isinstance(item, Route):
        return ""
    if isinstance(item, Organization | Location):
        contact = item.contact
    else:
        contact = social_map.contact_of(item)
    return contact.phones[0].number.display if contact and contact.phones else ""


def _show(shown: list[Due]) -> None:
    width = max((len(one.id) for one in shown), default=0)
    for one in shown:
        when = one.checked.isoformat() if one.checked else "nog nooit "
        mark = click.style(when, fg="yellow" if one.is_due else None)
        click.echo(f"{mark}  {one.phone:<14}  {one.id:<{width}}  {one.name}")
    if shown:
        click.echo()


def _note(folder: Path, id_: str, day: date, today: date) -> None:
    if day > today:
        fail(f"{day.isoformat()} moet nog komen; kies een dag die geweest is.")
    reading = read_map(folder)
    path = _file(reading, folder, id_)
    try:
        data = path.read_bytes()
        fresh = path.with_name(f".kaart-{path.name}")
        fresh.write_bytes(noted(data, day))
        fresh.chmod(path.stat().st_mode)
        fresh.replace(path.resolve())
    except CannotNote:
        fail(f"'{path}' is anders opgebouwd. Zet de regel er zelf in: {KEY}: {day.isoformat()}")
    except OSError as error:
        fail(f"'{path}' kan niet aangepast worden ({why(error)}).")
    click.echo(f"{path}: {KEY}: {day.isoformat()}")


def _file(reading: Reading, folder: Path, id_: str) -> Path:
    known = {key: source for key, source in reading.sources.items() if "/" in source.path}
    if id_ not in known:
        unknown_id(id_, known)
    return folder.joinpath(*Path(known[id_].path).parts[1:])


def noted(data: bytes, day: date) -> bytes:
    """Give a file with the date of its last check set, and every other byte as it was.

    Raises `CannotNote` when that is not certain.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise CannotNote from error
    node, _ = read("", data)
    if not isinstance(node, Mapping):
        raise CannotNote
    entry = next((one for one in node.entries if one.key.text == KEY), None)
    changed = _replaced(text, entry, day) if entry else _added(text, day)
    again, _ = read("", changed.encode())
    if not isinstance(again, Mapping) or _others(again) != _others(node):
        raise CannotNote
    if [_text(one) for one in again.entries if one.key.text == KEY] != [day.isoformat()]:
        raise CannotNote
    return changed.encode()


def _replaced(text: str, entry: Entry, day: date) -> str:
    mark = entry.value.mark
    bom = BOM if text.startswith(BOM) else ""
    lines = _LINE.findall(text.removeprefix(BOM))
    line = lines[mark.line - 1]
    found = _VALUE.match(line, mark.column - 1)
    if found is None:
        raise CannotNote
    quote = found["quote"] or ""
    before, after = line[: found.start()], line[found.end() :]
    space = "" if before.endswith((" ", "\t")) else " "
    lines[mark.line - 1] = f"{before}{space}{quote}{day.isoformat()}{quote}{after}"
    return bom + "".join(lines)


def _added(text: str, day: date) -> str:
    newline = "\r\n" if "\r\n" in text else "\n"
    end = "" if text.endswith("\n") else newline
    return f"{text}{end}{KEY}: {day.isoformat()}{newline}"


def _others(node: Mapping) -> list[tuple[str, object]]:
    return [(one.key.text, plain(one.value)) for one in node.entries if one.key.text != KEY]


def _text(entry: Entry) -> str:
    return entry.value.text if isinstance(entry.value, Scalar) else ""
