"""The pages of publishing: what changes, one button, and what was done."""

from __future__ import annotations

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.online.job import Job, Stage
from generator.desk.rendering import rendered

ADDRESS = f"{ROOT}/publiceren"


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of publishing."""
    job = Job(desk)

    def show(request: Request) -> Response:
        state, busy = job.state, job.state.stage is Stage.WORKING
        chosen = "gekozen" in request.query_params
        if chosen and not busy:
            job.forget()
            state = job.state
        site = desk.standing().map.village.site
        return rendered(
            desk, "publiceren.html", state=state, here="vandaag", site=site, busy=busy,
            chosen=chosen,
        )  # fmt: skip

    def step(_: Request, posted: Posted) -> Response:
        match posted.one("stap"):
            case "kijken":
                job.begin(bringing=False)
            case "zetten":
                job.begin(bringing=True)
            case "antwoord":
                job.answer(posted.one("antwoord"), keeps=bool(posted.one("bewaren")))
            case _:
                job.forget()
        return RedirectResponse(ADDRESS, HTTPStatus.SEE_OTHER)

    return [page(ADDRESS, show), action(ADDRESS, step, desk.keys)]
