"""The first page: what there is to do today, and what goes on the internet."""

from __future__ import annotations

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import page
from generator.desk.day import her_day
from generator.desk.desk import Desk
from generator.desk.online.since import since_published
from generator.desk.rendering import rendered
from generator.desk.waiting import after, waiting

SHOWN = 5


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of the first page and of the whole list of what there is to do."""

    def start(_: Request) -> Response:
        standing = desk.standing()
        return rendered(
            desk, "vandaag.html", here="vandaag", most=SHOWN, since=since_published(desk, standing),
            groups=her_day(standing, desk.concepts.all()),
        )  # fmt: skip

    def all_of_it(_: Request) -> Response:
        groups = her_day(desk.standing(), desk.concepts.all())
        return rendered(desk, "nakijken.html", groups=groups, here="vandaag")

    def finish(request: Request) -> Response:
        """Lead to what waits to be on the map: the first, or what comes behind another."""
        every = waiting(desk.standing())
        given = request.query_params
        found = after(every, given.get("na", ""), given.get("van", ""))
        return RedirectResponse(f"{ROOT}/{found.address if found else ''}", HTTPStatus.SEE_OTHER)

    return [
        page(f"{ROOT}/", start),
        page(f"{ROOT}/nakijken", all_of_it),
        page(f"{ROOT}/afmaken", finish),
    ]
