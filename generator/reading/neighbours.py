"""What another map offers, read as strictly as our own files: nothing in it is trusted.

In: the bytes that it published, or the copy that is kept of them in `buren/`. Out: what can be
used of it, and sentences about what cannot. Each thing is typed out as a file of ours would be and
read by the same reader, so no path, markup or script gets further than it would in a file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel

from generator.model import Activity, Item, Location, Organization, Service, VolunteerGroup
from generator.model.declarations import aliases, blocks
from generator.model.fields import Reference
from generator.model.judgement import Need
from generator.model.neighbours import NeighbourCopy
from generator.model.plain_values import ID_PATTERN, LONGEST_ID, parse_name
from generator.model.typed import quoted_throughout, typed_key
from generator.problems import Level, Problem, UnusableValue
from generator.reading.file_names import NEIGHBOURS_FOLDER, SourceFile
from generator.reading.one_file import entry_in
from generator.values.phone import parse_phone
from generator.values.web import parse_url

OFFER_KIND: Final = "sociale kaart, voor buren"
OFFER_FORMAT: Final = 1
LARGEST_OFFER: Final = 1_000_000
MOST_THINGS: Final = 2_000
FEWEST_ASKED: Final = 5
_KINDS: Final[Mapping[str, type[Item]]] = MappingProxyType(
    {kind.folder: kind for kind in (Organization, Location, Service, Activity, VolunteerGroup)}
)
# Their villages, their people, their pictures and what their things were called before mean
# nothing here, and what is private does not come in, whoever sent it.
_STAYS_THERE: Final = frozenset(
    {"kernen", "kern", "beheert", "intern", "foto", "oude_namen", "in_plaats_daarvan", "persoon"}
)
_OURS: Final = frozenset({"themas"})
_DEEPEST: Final = 8


class CannotTake(Exception):  # noqa: N818 - reads as what it is where it is raised
    """What was fetched cannot be used; the message says why in Dutch."""


@dataclass(frozen=True)
class Offer:
    """What a map offers: `copy` of what can be used, and a sentence for each thing that cannot."""

    copy: NeighbourCopy
    refused: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stored:
    """The copy of a neighbour as it is kept in a file; `offer` is what their map published.

    `stopped` holds what was there before and is not there any more, as their things are typed.
    """

    source: str
    fetched: date
    checksum: str
    offer: Mapping[str, Any]
    stopped: tuple[Mapping[str, Any], ...] = field(default=())

    def text(self) -> bytes:
        """Give the bytes of the file."""
        told = {
            "van": self.source,
            "opgehaald": self.fetched.isoformat(),
            "controlegetal": self.checksum,
            "gestopt": list(self.stopped),
            "kaart": self.offer,
        }
        return f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode()


def things_mark(things: object) -> str:
    """Give the number by which one sees that the things of an offer came whole."""
    told = json.dumps(things, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode(errors="surrogatepass")).hexdigest()


def parsed_offer(data: bytes) -> dict[str, Any]:
    """Give what another map published, when it is whole and of a form that is known here.

    Raises `CannotTake`.
    """
    if len(data) > LARGEST_OFFER:
        raise CannotTake(
            f"het bestand is te groot (meer dan {LARGEST_OFFER // 1_000_000} MB); dat hoort niet "
            "bij de kaart van een dorp"
        )
    found = _json(data)
    if not isinstance(found, dict) or found.get("soort") != OFFER_KIND:
        raise CannotTake("dit is geen kaart die u kunt volgen; klopt het adres bij 'waar'?")
    form = found.get("formaat")
    if not isinstance(form, int) or isinstance(form, bool) or form < 1:
        raise CannotTake("er staat niet bij in welke vorm dit is; vraag het daar na")
    if form > OFFER_FORMAT:
        raise CannotTake(
            f"hun programma is nieuwer dan het uwe (vorm {form}; dit programma kent vorm "
            f"{OFFER_FORMAT}). Zet de nieuwste versie op uw computer"
        )
    things = found.get("dingen")
    if not isinstance(things, list):
        raise CannotTake("er staat niets in dat u kunt overnemen; het bestand is niet heel")
    if len(things) > MOST_THINGS:
        raise CannotTake(
            f"er staan {len(things)} dingen in; meer dan {MOST_THINGS} hoort niet bij een dorp"
        )
    if found.get("controlegetal") != things_mark(things):
        raise CannotTake("het bestand is niet heel aangekomen; probeer het later opnieuw")
    return found


def offer_in(neighbour: str, stored: Stored, shown: str) -> Offer:
    """Give what can be used of a copy; `shown` is the file, for what cannot be."""
    offer, refused = stored.offer, list[str]()
    rows = [row for row in offer.get("dingen", ()) if isinstance(row, Mapping)]
    ids = {row["id"] for row in rows if _is_id(row.get("id"))}
    items: dict[str, Item] = {}
    texts: dict[str, Mapping[str, Any]] = {}
    for row, stopped in [*((row, False) for row in rows), *((row, True) for row in stored.stopped)]:
        try:
            item, typed = _item(row, ids, shown, stopped=stopped)
        except CannotTake as wrong:
            refused.append(str(wrong))
            continue
        if item.id in items and not stopped:
            refused.append(f"{row['map']}/{item.id}: staat er twee keer in")
            continue
        items[item.id], texts[item.id] = item, typed
    copy = NeighbourCopy(
        id=neighbour,
        source=stored.source,
        fetched=stored.fetched,
        checksum=stored.checksum,
        name=_name(offer.get("naam")) or neighbour,
        site=_read(parse_url, offer.get("site")),
        municipality=_name(offer.get("gemeente")),
        licence=_name(offer.get("licentie")),
        phone=_phone(offer.get("telefoon")),
        themes=MappingProxyType(dict(_themes(offer.get("themas")))),
        asked=MappingProxyType(dict(_asked(offer.get("signalen")))),
        items=tuple(items[id_] for id_ in sorted(items)),
        texts=MappingProxyType(texts),
    )
    return Offer(copy, tuple(refused))


def stored_in(data: bytes) -> Stored:
    """Give the copy that is kept in a file; raises `CannotTake`."""
    found = _json(data)
    if not isinstance(found, dict) or not isinstance(found.get("kaart"), dict):
        raise CannotTake("dit is geen kopie van een andere kaart")
    offer = parsed_offer(json.dumps(found["kaart"], ensure_ascii=False).encode(errors="replace"))
    try:
        day = date.fromisoformat(str(found.get("opgehaald")))
    except ValueError:
        raise CannotTake("er staat niet bij wanneer dit opgehaald is") from None
    gone = found.get("gestopt")
    stopped = tuple(row for row in gone if isinstance(row, dict)) if isinstance(gone, list) else ()
    return Stored(str(found.get("van")), day, str(found.get("controlegetal")), offer, stopped)


def read_copy(file: SourceFile) -> tuple[NeighbourCopy | None, tuple[Problem, ...]]:
    """Read the copy of a neighbour that stands in `buren/`; a bad one only gets a notice.

    What another map did wrong may not keep this one off the internet.
    """
    try:
        offer = offer_in(file.stem, stored_in(file.data or b""), file.path)
    except CannotTake as wrong:
        message = f"{wrong}. Typ: kaart buren ververs. Tot dan ziet niemand wat van deze buur komt"
        return None, (Problem(file.path, 1, 1, "", message, Level.NOTICE, "buur"),)
    told = "; ".join(offer.refused[:3])
    message = f"niet alles hierin kan gebruikt worden: {told}. Typ: kaart buren ververs"
    problem = Problem(file.path, 1, 1, "", message, Level.NOTICE, "buur")
    return offer.copy, (problem,) if offer.refused else ()


def is_copy(file: SourceFile) -> bool:
    """Tell whether a file is the copy of a neighbour."""
    return file.folder == NEIGHBOURS_FOLDER


def _json(data: bytes) -> Any:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            raise CannotTake("er staat iets twee keer in; dit heeft geen programma zo gemaakt")
        return found

    def refuse(_: str) -> Any:
        raise CannotTake("er staat een getal in dat geen getal is")

    try:
        return json.loads(data.decode(), object_pairs_hook=once, parse_constant=refuse)
    except (ValueError, RecursionError):
        raise CannotTake("het bestand is niet heel aangekomen, of het is iets anders") from None


def _is_id(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_ID and bool(ID_PATTERN.fullmatch(value))


def _item(
    row: Mapping[str, Any], ids: set[str], shown: str, *, stopped: bool
) -> tuple[Item, Mapping[str, Any]]:
    """Read one thing as a file of ours; raises `CannotTake`."""
    folder, id_, fields = row.get("map"), row.get("id"), row.get("velden")
    kind = _KINDS.get(folder) if isinstance(folder, str) else None
    if kind is None or not _is_id(id_) or not isinstance(fields, Mapping):
        raise CannotTake("er staat iets in dat geen hulp, activiteit, organisatie of plek is")
    assert isinstance(folder, str)
    assert isinstance(id_, str)
    if not _is_text(fields, _DEEPEST):
        raise CannotTake(f"{folder}/{id_}: er staat iets anders dan tekst in")
    typed = _wanted(kind, fields, ids)
    if stopped and kind not in {Organization, Location}:
        typed = {**typed, "status": "gestopt"}
    lines = (f"{typed_key(key)}: {quoted_throughout(value)}" for key, value in typed.items())
    try:
        data = "\n".join(lines).encode()
    except UnicodeEncodeError:
        raise CannotTake(f"{folder}/{id_}: er staan tekens in die niet bestaan") from None
    source = SourceFile(f"{shown} ({folder}/{id_})", folder, id_, data)
    _, value, problems = entry_in(source)
    wrong = [one for one in problems if one.level is Level.ERROR]
    if wrong or not isinstance(value, kind):
        told = f"{wrong[0].key}: {wrong[0].message}" if wrong else "dit kan niet gelezen worden"
        raise CannotTake(f"{folder}/{id_}: {told}")
    return value, typed


def _is_text(value: object, deep: int) -> bool:
    if isinstance(value, str):
        return True
    if deep and isinstance(value, Mapping):
        return bool(value) and all(_is_text(one, deep - 1) for one in value.values())
    return bool(deep) and isinstance(value, list) and all(_is_text(one, deep - 1) for one in value)


def _wanted(kind: type[BaseModel], fields: Mapping[str, Any], ids: set[str]) -> dict[str, Any]:
    """Give the fields without what stays there, and without references to what did not come."""
    found: dict[str, Any] = {}
    known = aliases(kind)
    for key, value in fields.items():
        if key in _STAYS_THERE:
            continue
        if key in known and key not in _OURS and _is_reference(kind, known[key]):
            if isinstance(value, str) and value in ids:
                found[key] = value
            continue
        inner = blocks(kind, key) if key in known else ()
        left = _within(inner[0], value, ids) if inner else value
        if left not in ({}, []):
            found[key] = left
    return found


def _within(kind: type[BaseModel], value: Any, ids: set[str]) -> Any:
    if isinstance(value, Mapping):
        return _wanted(kind, value, ids)
    if isinstance(value, list):
        return [_within(kind, one, ids) for one in value]
    return value


def _is_reference(kind: type[BaseModel], name: str) -> bool:
    return any(isinstance(one, Reference) for one in kind.model_fields[name].metadata)


def _name(value: object) -> str:
    return _read(parse_name, value)[:100]


def _phone(value: object) -> str:
    try:
        return parse_phone(value).display if isinstance(value, str) else ""
    except UnusableValue:
        return ""


def _read(parse: Any, value: object) -> str:
    try:
        found = parse(value) if isinstance(value, str) and value.strip() else ""
    except UnusableValue:
        return ""
    return str(found) if str(found).isprintable() else ""


def _themes(value: object) -> Iterator[tuple[str, str]]:
    for one in value if isinstance(value, list) else ():
        if isinstance(one, Mapping) and _is_id(one.get("id")):
            yield str(one["id"]), _name(one.get("naam"))


def _asked(value: object) -> Iterator[tuple[str, int]]:
    """Give how often something was asked for; fewer than five is nobody's business."""
    for need, count in value.items() if isinstance(value, Mapping) else ():
        known = need in {str(one) for one in Need}
        if known and type(count) is int and FEWEST_ASKED <= count <= 9_999:
            yield need, count
