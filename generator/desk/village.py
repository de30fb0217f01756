"""The page about the village itself: what can be kept there, one part at a time."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import page
from generator.desk.desk import Desk
from generator.desk.rendering import rendered
from generator.desk.subjects import VILLAGE, village_parts
from generator.form.asking import questions_of
from generator.model.village import Village


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the route of that page."""

    def show(_: Request) -> Response:
        asked = {one.key: one.asked.question or one.info.title for one in questions_of(Village)}
        parts = [(one, [asked[key] for key in one.keys]) for one in village_parts()]
        return rendered(desk, "dorp.html", here="dorp", parts=parts)

    return [page(f"{ROOT}/{VILLAGE}", show)]
