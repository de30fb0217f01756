"""Pages on which something stops, pauses, begins again, is copied, moved, or thrown away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.doing.along import (
    answers_of,
    instead_of,
    ticked,
    wrong_about,
)
from generator.desk.doing.beginning import alike, begin, usable_name
from generator.desk.doing.beginning_again import plan_to_begin, unsettled
from generator.desk.doing.new_page import go_on, name_key
from generator.desk.doing.renaming import Address, moved, names_somebody
from generator.desk.listing import lines
from generator.desk.rendering import rendered
from generator.desk.saving.saving import Plan, planned, put_in_place
from generator.desk.saving.undoing import CannotDo
from generator.desk.states import (
    AGAIN,
    Answers,
    copied,
    stopped,
)
from generator.desk.thing import Thing, pointing_at, thing_at
from generator.desk.waiting import after, is_waiting, waiting
from generator.form.controls.texts import day_shown
from generator.form.near_days import Side, day_meant
from generator.model import Status
from generator.model.plain_values import suggested_id
from generator.problems import UnusableValue, why
from generator.values.dates import parse_date
from generator.views.addresses import item_address
from generator.wording.dates import day_date_text
from generator.wording.lists import list_text

STOP, PAUSE, COPY, ADDRESS = "stoppen", "pauze", "kopie", "adres"
AWAY = "weggooien"


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of those pages."""
    ways: dict[str, Callable[[Desk, Thing, Posted], Response]] = {
        STOP: _stop, PAUSE: _stop, AGAIN: _again, COPY: _copy, ADDRESS: _move, AWAY: _thrown_away,
    }  # fmt: skip

    def asked(request: Request) -> tuple[str, Thing]:
        words = request.path_params
        if words["way"] not in ways:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return words["way"], thing_at(desk.standing(), words["folder"], words["id"])

    def show(request: Request) -> Response:
        return question(desk, *asked(request))

    def do(request: Request, posted: Posted) -> Response:
        way, thing = asked(request)
        try:
            return ways[way](desk, thing, posted)
        except CannotDo as refused:
            return question(desk, way, thing, posted, {"": str(refused)})

    path = f"{ROOT}/{{folder}}/{{id}}/{{way}}"
    return [page(path, show), action(path, do, desk.keys)]


def question(
    desk: Desk,
    way: str,
    thing: Thing,
    posted: Posted | None = None,
    wrong: dict[str, str] | None = None,
) -> Response:
    """Give the page that asks what has to be known first."""
    shown = {
        "others": instead_of(thing),
        "typed": posted or Posted({"sinds": (day_shown(desk.today().isoformat()),)}),
        "wrong": wrong or {},
        "site": item_address(thing.place.folder, thing.place.id),
        "unsettled": unsettled(thing),
        "forgets": names_somebody(desk, thing.standing, thing.place.id),
    }  # fmt: skip
    status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.OK
    return rendered(desk, f"doen/{way}.html", status, here="alles", thing=thing, way=way, **shown)


def _stop(desk: Desk, thing: Thing, posted: Posted) -> Response:
    way = PAUSE if posted.one("hoe") == PAUSE else STOP
    if not thing.can_pause or not isinstance(thing.content, dict):
        raise HTTPException(HTTPStatus.NOT_FOUND)
    since, wrong = _day(posted.one("sinds"), desk.today())
    if wrong and since:
        posted = Posted({**posted.values, "sinds": (day_shown(since),)})
    along = ticked(thing, posted)
    answers = Answers(posted.one("reden"), since, posted.one("in_plaats_daarvan"))
    wrong |= wrong_about(along, answers, instead_of(thing))
    if wrong:
        return question(desk, way, thing, posted, wrong)
    status = Status.PAUSED if way == PAUSE else Status.STOPPED
    others = [thing_at(thing.standing, one.folder, one.id) for one in along]
    said = [(thing, answers), *((one, answers_of(thing, answers)) for one in others)]
    return _saved(desk, [(one, _stopped(one, status, told)) for one, told in said], way)


def _stopped(thing: Thing, status: Status, answers: Answers) -> dict[str, Any]:
    return stopped(thing.content, status, answers)


def _day(typed: str, today: date) -> tuple[str, dict[str, str]]:
    """Give a day as it is typed in a file, and what is wrong with it.

    Of less than a date both: which day that is by today is put in the box, for her to agree with.
    """
    if not typed.strip():
        return "", {}
    try:
        return parse_date(typed).isoformat(), {}
    except UnusableValue:
        meant = day_meant(typed, today, Side.NEAR)
    if meant is None:
        return "", {"sinds": "Dit is geen dag. Typ bijvoorbeeld 1 december 2026."}
    told = f"U bedoelt {day_date_text(meant)}? Druk dan nog een keer."
    return meant.isoformat(), {"sinds": told}


def _again(desk: Desk, thing: Thing, posted: Posted) -> Response:
    if not isinstance(thing.content, dict):
        raise HTTPException(HTTPStatus.NOT_FOUND)
    if wrong := unsettled(thing).wrong_about(posted):
        return question(desk, AGAIN, thing, posted, wrong)
    return _told(desk, [thing], [plan_to_begin(desk, thing)], AGAIN)


def _thrown_away(desk: Desk, thing: Thing, _: Posted) -> Response:
    """Take away what never was on the map, unless something on it points there."""
    folder, id_ = thing.place.folder, thing.place.id
    if not is_waiting(thing.standing, folder, id_):
        raise HTTPException(HTTPStatus.NOT_FOUND)
    pointing = pointing_at(desk, thing)
    if pointing:
        said = list_text(f"“{one}”" for one in pointing)
        raise CannotDo(
            f"Hier verwijst iets naar: {said}. Haal het daar eerst weg, of sla dit over."
        )
    return _saved(desk, [(thing, None)], AWAY)


def _saved(desk: Desk, said: list[tuple[Thing, dict[str, Any] | None]], way: str) -> Response:
    """Save what the first and all that went along say now, as one, and tell what was done."""
    plans = [planned(desk.folder, one.place.file, one.place.data, content) for one, content in said]
    return _told(desk, [one for one, _ in said], plans, way)


def _told(desk: Desk, things: list[Thing], plans: list[Plan], way: str) -> Response:
    """Put what was planned in place, and tell what was done with the first and the others."""
    saved = put_in_place(desk.folder, plans, desk.versions, desk.now())
    thing, *along = things
    gone = {(one.place.folder, one.place.id) for one in along}
    left = [one for one in thing.left_behind if (one.folder, one.id) not in gone]
    waited = is_waiting(thing.standing, thing.place.folder, thing.place.id)
    every = waiting(desk.standing()) if waited else ()
    following = after(every, thing.name, thing.address)
    return rendered(desk, "doen/gedaan.html", here="alles", thing=thing, way=way, told=saved.told,
                    undo=saved.version, along=along, following=following,
                    left=[] if way in {AGAIN, AWAY} else left)  # fmt: skip


def _copy(desk: Desk, thing: Thing, posted: Posted) -> Response:
    name = usable_name(posted.one("naam"))
    if not name:
        return question(desk, COPY, thing, posted, {"naam": "Vul in hoe de kopie heet."})
    if alike(lines(thing.standing), name):
        return question(desk, COPY, thing, posted,
                        {"naam": "Zo heet al iets op de kaart. Kies een andere naam."})  # fmt: skip
    folder = thing.place.folder
    try:
        shown = copied(thing.content, name_key(folder), name)
        return go_on(begin(desk, thing.standing, folder, shown, name))
    except OSError as error:
        raise CannotDo(f"Dit kan niet bewaard worden: {why(error)}.") from error


def _move(desk: Desk, thing: Thing, posted: Posted) -> Response:
    wanted = suggested_id(posted.one("naar")) if usable_name(posted.one("naar")) else ""
    if not wanted:
        return question(desk, ADDRESS, thing, posted, {"naar": "Vul het nieuwe adres in."})
    done = moved(desk, thing.standing, Address(thing.place.folder, thing.place.id), wanted)
    return rendered(desk, "doen/gedaan.html", here="alles", way=ADDRESS, told="", undo="",
                    along=(), left=(), following=None,
                    thing=thing_at(desk.standing(), done.folder, done.id))  # fmt: skip
