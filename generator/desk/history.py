"""The history of the map: what was saved when, a button to put it back, and who is forgotten."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.carry.problems import CarryProblem
from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.filled import known_to
from generator.desk.kinds import KINDS
from generator.desk.rendering import rendered
from generator.desk.saving.purging import FEWEST_SIGNS, OUT_OF_REACH, purge
from generator.desk.saving.told import AT_ONCE, by_day, events, let_go_before, moment_text
from generator.desk.saving.undoing import (
    BACK,
    BACK_ALL,
    BACK_BESIDE,
    BACK_SOME,
    CannotDo,
    undo,
    undo_all,
)
from generator.desk.workbench import Workbench
from generator.editing.history import path_of
from generator.form.known import names_of
from generator.problems import why

_FEW = 10
_AT_FIRST = 8
"""How much of one day is in sight at once: the rest of a busy day is folded."""
_STAYS = "Wat u typte kan niet weggegooid worden: {}. Het staat er nog. Doe het later nog een keer."
_NO_VERSIONS = "Er worden geen eerdere versies bewaard: dat staat op deze computer uit."
_ONLINE = "de site op internet: druk opnieuw op 'Zet op internet'"
_BACK = {"ja": BACK, "samen": BACK_BESIDE, "alles": BACK_ALL, "deels": BACK_SOME}
_WHOLE_NAME = "Typ de hele naam, bijvoorbeeld: Jannie Veen. Er is niets weggegooid."


def routes(bench: Workbench) -> list[BaseRoute]:
    """Give the routes of the history, of putting back, of drafts, and of forgetting somebody."""
    return [*_history_routes(bench), *_forgetting_routes(bench)]


def _history_routes(bench: Workbench) -> list[BaseRoute]:
    desk = bench.desk

    def show(request: Request) -> Response:
        given = request.query_params
        told = _BACK.get(given.get("terug", ""), "")
        return _history(bench, given.get("van", ""), told, most=_most(given.get("toon", "")))

    def back(_request: Request, posted: Posted) -> Response:
        place = posted.one("plek")
        if desk.versions is None:
            return _history(bench, "", "", wrong=_NO_VERSIONS)
        try:
            which = undo_all if posted.one("alles") else partial(undo, place=place)
            told = which(desk.folder, desk.versions, posted.one("versie"), now=desk.now())
        except CannotDo as cannot:
            return _history(bench, "", "", wrong=str(cannot))
        bench.saved(place)
        folder, _, name = place.rpartition("/")
        path = path_of(desk.versions, desk.folder, place)
        there = path.is_file() and folder in {*KINDS, "teksten"} and not posted.one("alles")
        address = f"{folder}/{name.rpartition('.')[0]}" if there else "geschiedenis"
        how = next(word for word, text in _BACK.items() if text == told)
        return RedirectResponse(f"{ROOT}/{address}?terug={how}", HTTPStatus.SEE_OTHER)

    def away(_: Request, posted: Posted) -> Response:
        try:
            bench.concepts.drop(posted.one("concept"))
        except OSError as error:
            raise HTTPException(HTTPStatus.CONFLICT, _STAYS.format(why(error))) from error
        return RedirectResponse(f"{ROOT}/", HTTPStatus.SEE_OTHER)

    return [
        page(f"{ROOT}/geschiedenis", show),
        action(f"{ROOT}/geschiedenis/terug", back, desk.keys),
        action(f"{ROOT}/concepten/weg", away, desk.keys),
    ]


def _forgetting_routes(bench: Workbench) -> list[BaseRoute]:
    desk = bench.desk

    def ask(request: Request) -> Response:
        typed = request.query_params.get("naam", "")
        return rendered(desk, "vergeten.html", reach=(), typed=typed, found=None,
                        wrong="", sure=False)  # fmt: skip

    def forgotten(_: Request, posted: Posted) -> Response:
        typed = " ".join(posted.one("naam").split())
        if sum(sign.isalnum() for sign in typed) < FEWEST_SIGNS:
            return _asked_again(bench, typed, _WHOLE_NAME)
        if not posted.one("zeker"):
            return rendered(desk, "vergeten.html", reach=(), typed=typed, found=None,
                            wrong="", sure=True)  # fmt: skip
        try:
            found = purge(desk.folder, bench.versions, bench.concepts, desk.store, typed)
        except CarryProblem as problem:
            return _asked_again(bench, typed, f"Niet alles kan weg: {problem}")
        except OSError as error:
            return _asked_again(
                bench, typed, f"Niet alles kan weg: {why(error)}. Doe het nog een keer."
            )
        names = [(_name(bench, one), one.rpartition(".")[0]) for one in found.on_the_map]
        return rendered(
            desk, "vergeten.html", reach=(_ONLINE, *OUT_OF_REACH), typed=typed, found=found,
            wrong="", still=names, sure=False,
        )  # fmt: skip

    return [
        page(f"{ROOT}/vergeten", ask),
        action(f"{ROOT}/vergeten", forgotten, desk.keys),
    ]


def _history(
    bench: Workbench, place: str, told: str, *, wrong: str = "", most: int = AT_ONCE
) -> Response:
    desk, today = bench.desk, bench.desk.today()
    names = names_of(known_to(desk, desk.standing()))
    # One more tells whether there is more to show.
    every = events(desk.versions, today, place, most + 1, names) if desk.versions else ()
    found = every[:most]
    status = HTTPStatus.CONFLICT if wrong else HTTPStatus.OK
    return rendered(
        desk, "geschiedenis.html", status, here="geschiedenis", place=place,
        days=by_day(found, today), few=len(found) <= _FEW, at_first=_AT_FIRST,
        told=told, wrong=wrong or ("" if desk.versions else _NO_VERSIONS),
        let_go=let_go_before(desk.versions) if desk.versions and len(every) <= most else None,
        more=most + AT_ONCE if len(every) > most else 0,
        name=_name(bench, place) if place else "",
        concepts=[(one, _name(bench, one.place), moment_text(one.when, today))
                  for one in bench.concepts.all() if place in {"", one.place}],
    )  # fmt: skip


def _most(typed: str) -> int:
    """Give how many changes to show: what the address says, or what is shown at once."""
    is_number = typed.isascii() and typed.isdecimal() and len(typed) < 5
    return max(int(typed), AT_ONCE) if is_number else AT_ONCE


def _asked_again(bench: Workbench, typed: str, wrong: str) -> Response:
    return rendered(
        bench.desk, "vergeten.html", HTTPStatus.UNPROCESSABLE_ENTITY, reach=(),
        typed=typed, found=None, wrong=wrong, sure=False,
    )  # fmt: skip


def _name(bench: Workbench, place: str) -> str:
    """Give what a file is about, by its name on the map."""
    id_ = place.rpartition("/")[2].rpartition(".")[0]
    found = bench.desk.standing().map.by_id.get(id_) if "/" in place else None
    return str(getattr(found, "name", "") or getattr(found, "question", "") or id_)
