"""The first page: what there is to do today, and what goes on the internet."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import page
from generator.desk.day import her_day
from generator.desk.desk import Desk
from generator.desk.online.since import since_published
from generator.desk.rendering import rendered

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

    return [page(f"{ROOT}/", start), page(f"{ROOT}/nakijken", all_of_it)]
