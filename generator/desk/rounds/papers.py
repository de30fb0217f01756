"""Paper: a sheet for a visit, and every booklet there is, to make, to note and to print."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from itertools import groupby
from urllib.parse import quote, urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.booklet import BookletProblem, Edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.chosen import refused
from generator.booklet.editions import MOST_BLEED, MOST_ON_SHEET, SHEET, kind_of, offered
from generator.booklet.printed_in import handed_out
from generator.checks import publishable
from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.calling.noted import noted_in
from generator.desk.calling.papers import edition_of
from generator.desk.desk import Desk
from generator.desk.refusing import has_mistakes
from generator.desk.rendering import rendered
from generator.desk.rounds.finding import Finder
from generator.desk.rounds.printing import pdf_response
from generator.desk.saving.told import BY_DESK
from generator.editing import CannotRecord
from generator.editing.history import keep
from generator.editing.writing import put
from generator.model import SocialMap
from generator.problems import Level, why
from generator.reading.file_names import REGISTER_FILE
from generator.site.handwritten import texts_by_hand
from generator.site.photos import with_photos_on_paper
from generator.site.project import village_folder
from generator.views import MapView

PAPER, SHEETS = f"{ROOT}/papier", f"{ROOT}/blad"
_FOUND_AT_ONCE = 12
Whole = tuple[SocialMap, MapView]


@dataclass(frozen=True)
class Paper:
    """One edition to make: what it is for, where it is, and on which days it was handed out."""

    name: str
    label: str
    description: str
    group: str
    address: str
    days: tuple[date, ...]
    is_for_her: bool
    why_not: str = ""


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of all that is printed."""
    finder = Finder(desk)

    def every(request: Request) -> Response:
        return _every(desk, done=request.query_params.get("gedaan", ""))

    def pdf(request: Request) -> Response:
        given = request.query_params
        bleed = given.get("afloop", "0")
        wide = float(bleed) if bleed.isdecimal() and int(bleed[:3]) <= MOST_BLEED else 0
        return _pdf(desk, request.path_params["name"], (), wide)

    def note(_: Request, posted: Posted) -> Response:
        return _noted(desk, posted.one("editie"), posted.values.get("kies", ()))

    def choose(request: Request) -> Response:
        given = request.query_params
        gone, added = given.get("weg", ""), given.get("erbij", "")
        chosen = dict.fromkeys(one for one in (*given.getlist("kies"), added) if one != gone)
        asked = tuple(one for one in chosen if one)
        return _sheet(desk, finder, asked, given.get("woorden", ""), given.get("kern", ""))

    def sheet(request: Request) -> Response:
        given = request.query_params
        return _pdf(desk, SHEET, tuple(given.getlist("kies")), 0, given.get("kern", ""))

    return [page(PAPER, every), action(f"{PAPER}/vastleggen", note, desk.keys),
            page(f"{PAPER}/{{name}}.pdf", pdf), page(SHEETS, choose), page(f"{SHEETS}.pdf", sheet),
            ]  # fmt: skip


def _whole(desk: Desk) -> Whole:
    """Give the map, and what residents may see of it with its photos for paper."""
    standing = desk.standing()
    reading = publishable(standing.reading, standing.today, texts_by_hand(desk.project))
    if reading.map is None:
        count = sum(one.level is Level.ERROR for one in reading.problems)
        raise has_mistakes(count, "iets op papier maken")
    return reading.map, with_photos_on_paper(standing.view, desk.project)


def _edition(
    desk: Desk,
    whole: Whole,
    name: str,
    chosen: tuple[str, ...] = (),
    bleed: float = 0,
    *,
    kern: str = "",
) -> Edition:
    social_map, view = whole
    noted = noted_in(village_folder(desk.folder.resolve()))
    return edition_of(
        name, social_map, view, desk.standing().today, noted=noted, chosen=chosen, bleed=bleed,
        kern=kern,
    )  # fmt: skip


def _pdf(desk: Desk, name: str, chosen: tuple[str, ...], bleed: float, kern: str = "") -> Response:
    whole = _whole(desk)
    try:
        wanted = _edition(desk, whole, name, chosen, bleed, kern=kern)
        data = make_booklet(whole[1], wanted, desk.standing().today, desk.store)
    except BookletProblem as told:
        raise HTTPException(HTTPStatus.NOT_FOUND, str(told)) from None
    return pdf_response(data, wanted.filename)


def _here(told: str) -> str:
    """Give what keeps a booklet from being made, less what somebody else would type for it."""
    said = told.partition(", of typ: kaart ")[0].rstrip(".")
    return f"{said.replace(' in Kaart beheer', '')}."


def _every(desk: Desk, told: str = "", done: str = "") -> Response:
    social_map, view = whole = _whole(desk)
    editions = social_map.register.editions if social_map.register else ()
    papers = []
    for kind, name in offered(view):
        if name == SHEET:
            continue
        days = tuple(one.day for one in editions if one.name == name)
        address = f"{PAPER}/{quote(name)}.pdf"
        try:
            wanted = _edition(desk, whole, name)
        except BookletProblem as why_not:
            label, said, why = name.capitalize(), "", _here(str(why_not))
        else:
            label, said, why = wanted.label, wanted.description, ""
        papers.append(
            Paper(name, label, said, kind.group, address, days[-3:], kind.for_her, why)
        )  # fmt: skip
    return rendered(
        desk, "papier.html", HTTPStatus.CONFLICT if told else HTTPStatus.OK, here="vandaag",
        groups=[(name, list(these)) for name, these in groupby(papers, key=lambda it: it.group)],
        told=told, done=done,
    )  # fmt: skip


def _noted(desk: Desk, name: str, chosen: tuple[str, ...]) -> Response:
    """Remember what was handed out, so that every code on it keeps working."""
    whole = _whole(desk)
    path = desk.folder / f"{REGISTER_FILE}.yml"
    try:
        wanted = _edition(desk, whole, name, chosen)
        if kind_of(name).for_her:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        existing = path.read_bytes().decode() if path.exists() else None
        text = handed_out(existing, whole[1], wanted, desk.standing().today)
        _kept(desk, "")
        put(path, text.encode())
        _kept(desk, BY_DESK)
    except BookletProblem as told:
        return _every(desk, str(told))
    except (CannotRecord, UnicodeDecodeError):
        return _every(desk, "Wat er op papier staat, kan niet onthouden worden: het bestand "
                      "daarvoor is veranderd. Zet het terug bij Geschiedenis.")  # fmt: skip
    except OSError as error:
        return _every(desk, f"Dit kan niet onthouden worden: {why(error)}.")
    return RedirectResponse(f"{PAPER}?{urlencode({'gedaan': wanted.label})}", HTTPStatus.SEE_OTHER)


def _kept(desk: Desk, command: str) -> None:
    """Keep a version; without room for one what was noted still counts."""
    if desk.versions is not None:
        with suppress(OSError):
            keep(desk.versions, desk.folder, command, desk.now())


def _sheet(desk: Desk, finder: Finder, asked: tuple[str, ...], words: str, kern: str) -> Response:
    """Give the page on which she chooses what stands on a sheet for a visit."""
    _, view = _whole(desk)
    known = {one.id: one for one in view.entries}
    chosen = tuple(one for one in asked if one in known)[:MOST_ON_SHEET]
    not_there = tuple(one for one in asked if one not in known)
    hits = finder.ask(words) if words.strip() else ()
    found = [known[one.id] for one in hits if one.id in known]
    return rendered(
        desk, "blad.html", here="vandaag", words=words, most=MOST_ON_SHEET,
        chosen=[known[one] for one in chosen], is_full=len(chosen) >= MOST_ON_SHEET,
        told=refused(not_there, view) or _too_many(asked), count=len(found),
        found=[one for one in found if one.id not in chosen][:_FOUND_AT_ONCE],
        kernen=view.kernen, kern=kern,
    )  # fmt: skip


def _too_many(asked: tuple[str, ...]) -> str:
    if len(asked) <= MOST_ON_SHEET:
        return ""
    return (
        f"Er passen er {MOST_ON_SHEET} op een blad; de eerste {MOST_ON_SHEET} staan hieronder. "
        "Maak voor de rest een tweede blad."
    )
