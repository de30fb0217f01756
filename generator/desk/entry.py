"""The page of one thing on the map: what is wrong with it, its form, and what else can be done."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import page
from generator.desk.day import sentence
from generator.desk.desk import Desk, Place, Standing
from generator.desk.kinds import KINDS
from generator.desk.listing import content_of, lines, name_of
from generator.desk.rendering import rendered


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of everything with a file of its own."""

    def show(request: Request) -> Response:
        standing = desk.standing()
        place = asked_place(standing, request)
        line = next(
            one for one in lines(standing) if (one.folder, one.id) == (place.folder, place.id)
        )
        problems = [
            (one, sentence(one.message)) for one in standing.problems if one.path == place.path
        ]
        return rendered(
            desk, "een.html", here="alles", place=place, kind=KINDS[place.folder], line=line,
            name=name_of(content_of(standing, place), place.id), problems=problems,
            content=content_of(standing, place),
        )  # fmt: skip

    return [page(f"{ROOT}/{{folder}}/{{id}}", show)]


def asked_place(standing: Standing, request: Request) -> Place:
    """Give the file that an address is about; only what was found in the map can be asked for."""
    asked = request.path_params["folder"], request.path_params["id"]
    place = standing.by_address.get(asked)
    if place is None or place.folder not in KINDS:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return place
