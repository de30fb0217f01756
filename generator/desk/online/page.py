"""The pages of publishing: what changes, one button, and what was done."""

from __future__ import annotations

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.online.back import Refused, earlier
from generator.desk.online.job import Begun, Job, Stage
from generator.desk.online.reaching import WHERE
from generator.desk.online.where import routes as where_routes
from generator.desk.online.whereto import told_of
from generator.desk.rendering import rendered
from generator.publish.bringing import located
from generator.site.project import village_folder
from generator.values.destination import Kind

ADDRESS = f"{ROOT}/publiceren"


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of publishing."""
    job = Job(desk)

    def show(_: Request) -> Response:
        state = job.current()
        busy, village = state.stage is Stage.WORKING, desk.standing().map.village
        if village.publication is None and state.stage is Stage.NOTHING:
            return RedirectResponse(WHERE, HTTPStatus.SEE_OTHER)
        base = village_folder(desk.folder.resolve())
        known = village.publication
        to = located(known.to, base) if known else None
        return rendered(
            desk, "publiceren.html", state=state, here="vandaag", site=village.site,
            busy=busy, where=WHERE, goes_to=told_of(to) if to else "",
            earlier=() if busy else earlier(desk),
            refused=isinstance(state.stopped, Refused),
            is_here=to is not None and to.kind in {Kind.FOLDER, Kind.ZIP},
        )  # fmt: skip

    def step(_: Request, posted: Posted) -> Response:
        if desk.standing().map.village.publication is None:
            return RedirectResponse(WHERE, HTTPStatus.SEE_OTHER)
        match posted.one("stap"):
            case "kijken":
                job.begin(Begun())
            case "terug":
                job.begin(Begun(back=posted.one("versie")))
            case "zetten":
                job.begin(Begun(bringing=True, seen=posted.one("gezien"),
                                back=posted.one("versie"),
                                over_newer=bool(posted.one("eroverheen"))))  # fmt: skip
            case "antwoord":
                job.answer(posted.one("antwoord"), keeps=bool(posted.one("bewaren")))
            case _:
                job.forget()
        return RedirectResponse(ADDRESS, HTTPStatus.SEE_OTHER)

    return [page(ADDRESS, show), action(ADDRESS, step, desk.keys),
            *where_routes(desk, ADDRESS, job.forget)]  # fmt: skip
