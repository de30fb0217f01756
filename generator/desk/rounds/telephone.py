"""The review round: one organisation after another, and what came of each call."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
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
from generator.desk.calling.noted import noted_in
from generator.desk.calling.printed import call_list
from generator.desk.desk import Desk, Standing
from generator.desk.refusing import has_mistakes
from generator.desk.rendering import rendered
from generator.desk.rounds.outcome import day_of_call, kept_in, noted, set_right, take_back
from generator.desk.rounds.printing import pdf_response
from generator.desk.rounds.said import Said, in_address, said_before
from generator.desk.saving.undoing import CannotDo
from generator.problems import why

ROUND = f"{ROOT}/navragen"
_MOST = 500


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of the round."""

    def overview(request: Request) -> Response:
        chosen = _chosen(request, desk.standing())
        found = _month(desk, chosen)
        return rendered(
            desk, "navragen.html", here="vandaag", month=found, chosen=chosen,
            people=_people(desk.standing()), query=_query(chosen),
            said=said_before(request.query_params, found),
        )  # fmt: skip

    def share(_: Request, posted: Posted) -> Response:
        keeper = posted.one("van")
        portion = _portion(posted.one("aantal"))
        try:
            noted(desk, lambda known: known.with_share(keeper, portion))
        except OSError as error:
            told = f"Hoeveel u per maand navraagt, kan niet bewaard worden: {why(error)}."
            raise HTTPException(HTTPStatus.CONFLICT, f"{told} Er is niets veranderd.") from error
        return _to(_query({"van": keeper}))

    def one(request: Request) -> Response:
        chosen = _chosen(request, desk.standing())
        said = said_before(request.query_params, _month(desk, chosen))
        return _shown(desk, chosen, request.path_params["id"], said=said)

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
    known = noted_in(kept_in(desk))
    portion = _portion(chosen["aantal"]) or known.shares.get(chosen["van"])
    return month(
        standing.map, standing.today, known, portion, keeper=chosen["van"], view=standing.view
    )


def _call(found: Month, id_: str) -> Call:
    call = next((one for one in found.calls if one.id == id_), None)
    if call is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "Dit hoeft u deze maand niet na te vragen.")
    return call


def _shown(
    desk: Desk, chosen: Chosen, id_: str, told: str = "", said: Said | None = None
) -> Response:
    found = _month(desk, chosen)
    call = _call(found, id_)
    left = [one.id for one in found.left]
    after = next((one for one in left if one != id_), "")
    return rendered(
        desk, "bellen.html", HTTPStatus.CONFLICT if told else HTTPStatus.OK, here="vandaag",
        month=found, call=call, told=told, query=_query(chosen), after=after,
        undo=noted_in(kept_in(desk)).before, said=said,
    )  # fmt: skip


def _answered(desk: Desk, chosen: Chosen, id_: str, posted: Posted) -> Response:
    """Note what came of a call, and go to what is next."""
    call = _call(_month(desk, chosen), id_)
    known = {one.id: one for one in call.questions}
    try:
        day = day_of_call(posted.one("dag"), desk.standing().today)
        if posted.one("niet_bereikt"):
            noted(desk, lambda known: known.with_missed(id_, day))
            return _next(desk, chosen, id_, moved=True)
        if (changed := posted.one("veranderd")) in known:
            noted(desk, lambda known: known.with_changed(changed, day, chosen["van"]))
            return RedirectResponse(f"{ROOT}/{known[changed].address}", HTTPStatus.SEE_OTHER)
        if taken_back := [one for one in posted.values.get("toch_niet", ()) if one in known]:
            take_back(desk, taken_back)
            return _to(f"/{id_}{_query(chosen)}")
        right = [posted.one("klopt")] if posted.one("klopt") in known else []
        if posted.one("alles"):
            right = [one.id for one in call.questions if not (one.is_asked or one.is_extra)]
        set_right(desk, id_, right, day)
    except (CannotDo, OSError) as error:
        said = str(error) if isinstance(error, CannotDo) else f"Opslaan lukt niet: {why(error)}."
        return _shown(desk, chosen, id_, said)
    return _next(desk, chosen, id_, said=in_address(id_, right))


def _next(desk: Desk, chosen: Chosen, id_: str, *, moved: bool = False, said: str = "") -> Response:
    """Go on with this call as long as something has its turn in it, else with the next one.

    `said` is what its address has of what was said here.
    """
    left = [one.id for one in _month(desk, chosen).left]
    stays = id_ in left and not moved
    after = id_ if stays else next((one for one in left if one != id_), "")
    query = "&".join(filter(None, (_query(chosen).removeprefix("?"), said)))
    return _to(f"{'/' if after else ''}{after}{'?' if query else ''}{query}")


def _back(desk: Desk, id_: str) -> Response:
    """Go back to the call in which something was said to have changed."""
    known = {one.id for one in desk.standing().map.village.supporters}
    whose = noted_in(kept_in(desk)).rounds.get(id_, "")
    # Whose round it was may have another share now; then it is in that of all.
    for chosen in ({"van": whose if whose in known else "", "aantal": ""}, _OF_ALL):
        for call in _month(desk, chosen).calls:
            if any(one.id == id_ for one in call.questions):
                return _to(f"/{call.id}{_query(chosen)}")
    return _to(_query({"van": whose if whose in known else ""}))


def _to(address: str) -> Response:
    return RedirectResponse(f"{ROUND}{address}", HTTPStatus.SEE_OTHER)
