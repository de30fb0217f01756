"""The review round: one organisation after another, and what came of each call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.booklet.booklet_files import make_booklet
from generator.booklet.errors import BookletProblem
from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.calling.calls import Call, Month, month
from generator.desk.calling.noted import Noted, note, noted_in
from generator.desk.calling.printed import call_list
from generator.desk.desk import Desk, Standing
from generator.desk.refusing import has_mistakes
from generator.desk.rendering import rendered
from generator.desk.rounds.printing import pdf_response
from generator.desk.rounds.saved import save_all
from generator.desk.saving.undoing import CannotDo
from generator.editing.noting import KEY
from generator.problems import UnusableValue, why
from generator.site.project import village_folder
from generator.values.dates import parse_date

ROUND = f"{ROOT}/navragen"
_MOST = 500


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of the round."""

    def overview(request: Request) -> Response:
        chosen = _chosen(request, desk.standing())
        return rendered(
            desk, "navragen.html", here="vandaag", month=_month(desk, chosen), chosen=chosen,
            people=_people(desk.standing()), query=_query(chosen),
        )  # fmt: skip

    def share(_: Request, posted: Posted) -> Response:
        keeper = posted.one("van")
        portion = _portion(posted.one("aantal"))
        try:
            _noted(desk, lambda noted: noted.with_share(keeper, portion))
        except OSError as error:
            told = f"Hoeveel u per maand navraagt, kan niet bewaard worden: {why(error)}."
            raise HTTPException(HTTPStatus.CONFLICT, f"{told} Er is niets veranderd.") from error
        return _to(_query({"van": keeper}))

    def one(request: Request) -> Response:
        chosen = _chosen(request, desk.standing())
        return _shown(desk, chosen, request.path_params["id"])

    def answer(request: Request, posted: Posted) -> Response:
        chosen = _chosen(request, desk.standing())
        return _answered(desk, chosen, request.path_params["id"], posted)

    def back(request: Request) -> Response:
        return _back(desk, request.path_params["id"])

    def paper(request: Request) -> Response:
        standing = desk.standing()
        try:
            wanted = call_list(_month(desk, _chosen(request, standing)))
            pdf = make_booklet(standing.view, wanted, standing.today, desk.store)
        except BookletProblem as told:
            raise HTTPException(HTTPStatus.NOT_FOUND, str(told)) from None
        return pdf_response(pdf, wanted.filename)

    return [
        page(ROUND, overview), action(ROUND, share, desk.keys),
        page(f"{ROUND}/bellijst.pdf", paper), page(f"{ROUND}/verder/{{id}}", back),
        page(f"{ROUND}/{{id}}", one), action(f"{ROUND}/{{id}}", answer, desk.keys),
    ]  # fmt: skip


Chosen = Mapping[str, str]
_OF_ALL: Chosen = {"van": "", "aantal": ""}


def _chosen(request: Request, standing: Standing) -> Chosen:
    """Give whose round it is and how many a month, as the address says."""
    keeper, portion = (request.query_params.get(name, "") for name in ("van", "aantal"))
    known = {one.id for one in standing.map.village.supporters}
    return {"van": keeper if keeper in known else "", "aantal": str(_portion(portion) or "")}


def _portion(typed: str) -> int:
    """Give how many things a month somebody typed; 0 when that is no number that can be."""
    is_number = typed.isascii() and typed.isdecimal() and 0 < int(typed[:4]) <= _MOST
    return int(typed[:4]) if is_number else 0


def _query(chosen: Chosen) -> str:
    said = urlencode({name: value for name, value in chosen.items() if value})
    return f"?{said}" if said else ""


def _people(standing: Standing) -> list[tuple[str, str]]:
    """Give the supporters among whom the work is shared; none when nothing says whose it is."""
    shared = any(getattr(one, "keeper", None) for one in standing.map.by_id.values())
    return [(one.id, one.name) for one in standing.map.village.supporters if shared]


def _month(desk: Desk, chosen: Chosen) -> Month:
    standing = desk.standing()
    if standing.reading.map is None:
        raise has_mistakes(standing.mistakes, "navragen")
    noted = noted_in(_kept_in(desk))
    portion = _portion(chosen["aantal"]) or noted.shares.get(chosen["van"])
    return month(
        standing.map, standing.today, noted, portion, keeper=chosen["van"], view=standing.view
    )


def _kept_in(desk: Desk) -> Any:
    return village_folder(desk.folder.resolve())


def _call(found: Month, id_: str) -> Call:
    call = next((one for one in found.calls if one.id == id_), None)
    if call is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "Dit hoeft u deze maand niet na te vragen.")
    return call


def _shown(desk: Desk, chosen: Chosen, id_: str, told: str = "") -> Response:
    found = _month(desk, chosen)
    call = _call(found, id_)
    left = [one.id for one in found.left]
    after = next((one for one in left if one != id_), "")
    return rendered(
        desk, "bellen.html", HTTPStatus.CONFLICT if told else HTTPStatus.OK, here="vandaag",
        month=found, call=call, told=told, query=_query(chosen), after=after,
        undo=noted_in(_kept_in(desk)).before,
    )  # fmt: skip


def _answered(desk: Desk, chosen: Chosen, id_: str, posted: Posted) -> Response:
    """Note what came of a call, and go to what is next."""
    call = _call(_month(desk, chosen), id_)
    known = {one.id: one for one in call.questions}
    try:
        day = _day(posted.one("dag"), desk.standing().today)
        if posted.one("niet_bereikt"):
            _noted(desk, lambda noted: noted.with_missed(id_, day))
            return _next(desk, chosen, id_, moved=True)
        if (changed := posted.one("veranderd")) in known:
            _noted(desk, lambda noted: noted.with_changed(changed, day, chosen["van"]))
            return RedirectResponse(f"{ROOT}/{known[changed].address}", HTTPStatus.SEE_OTHER)
        if (taken_back := posted.one("toch_niet")) in known:
            _take_back(desk, taken_back)
            return _next(desk, chosen, id_)
        right = [posted.one("klopt")] if posted.one("klopt") in known else []
        if posted.one("alles"):
            right = [one.id for one in call.questions if not (one.is_asked or one.is_extra)]
        _right(desk, id_, right, day)
    except (CannotDo, OSError) as error:
        said = str(error) if isinstance(error, CannotDo) else f"Opslaan lukt niet: {why(error)}."
        return _shown(desk, chosen, id_, said)
    return _next(desk, chosen, id_)


def _day(typed: str, today: date) -> date:
    """Give the day on which she called; today when she did not say."""
    if not typed.strip():
        return today
    try:
        day = parse_date(typed)
    except UnusableValue:
        raise CannotDo("Dit is geen datum. Er is niets opgeslagen.") from None
    if day > today:
        raise CannotDo("Deze dag moet nog komen. Er is niets opgeslagen.")
    return day


def _right(desk: Desk, call: str, ids: list[str], day: date) -> None:
    """Set the day of asking for what was said to be right, and for nothing else."""
    standing = desk.standing()
    before = {}
    changes = []
    for id_ in ids:
        item = standing.map.by_id[id_]
        place = standing.by_address[item.folder, id_].file
        before[id_] = item.assured.isoformat() if item.assured else ""
        changes.append((place, _with_day(day.isoformat())))
    if changes:
        save_all(desk, changes)
        _noted(desk, lambda noted: noted.with_right(call, before))


def _take_back(desk: Desk, id_: str) -> None:
    """Put the day of asking back as it was before somebody said in this round that it is right."""
    noted = noted_in(_kept_in(desk))
    if id_ not in noted.before:
        raise CannotDo("Dit is hier niet gezegd, dus het kan hier niet terug.")
    standing = desk.standing()
    place = standing.by_address[standing.map.by_id[id_].folder, id_].file
    save_all(desk, [(place, _with_day(noted.before[id_]))])
    note(_kept_in(desk), noted.without(id_))


def _with_day(day: str) -> Callable[[Any], Any]:
    def change(content: Any) -> Any:
        kept = {key: value for key, value in content.items() if key != KEY or day}
        return {**kept, KEY: day} if day else kept

    return change


def _noted(desk: Desk, change: Callable[[Noted], Noted]) -> None:
    note(_kept_in(desk), change(noted_in(_kept_in(desk))))


def _next(desk: Desk, chosen: Chosen, id_: str, *, moved: bool = False) -> Response:
    """Go on with this call as long as something has its turn in it, else with the next one."""
    left = [one.id for one in _month(desk, chosen).left]
    if id_ in left and not moved:
        return _to(f"/{id_}{_query(chosen)}")
    after = next((one for one in left if one != id_), "")
    return _to(f"/{after}{_query(chosen)}" if after else _query(chosen))


def _back(desk: Desk, id_: str) -> Response:
    """Go back to the call in which something was said to have changed."""
    known = {one.id for one in desk.standing().map.village.supporters}
    whose = noted_in(_kept_in(desk)).rounds.get(id_, "")
    # Whose round it was may have another share now; then it is in that of all.
    for chosen in ({"van": whose if whose in known else "", "aantal": ""}, _OF_ALL):
        for call in _month(desk, chosen).calls:
            if any(one.id == id_ for one in call.questions):
                return _to(f"/{call.id}{_query(chosen)}")
    return _to(_query({"van": whose if whose in known else ""}))


def _to(address: str) -> Response:
    return RedirectResponse(f"{ROUND}{address}", HTTPStatus.SEE_OTHER)
