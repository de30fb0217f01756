"""The page of one subject: its form, with what is wrong, and what else can be done with it."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import page
from generator.desk.desk import Desk, Standing
from generator.desk.filled import filled_form
from generator.desk.listing import content_of, name_of
from generator.desk.rendering import rendered
from generator.desk.subjects import Subject, place_of, subject_of


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of everything that can be filled in."""

    def show(request: Request) -> Response:
        standing = desk.standing()
        subject = asked_for(standing, request)
        place = place_of(standing, subject)
        if place is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        content = content_of(standing, place)
        problems = [one for one in standing.problems if one.path == place.path]
        form = filled_form(desk, standing, subject, content, problems)
        name = subject.title or name_of(content, subject.id)
        return rendered(
            desk, "een.html", here="alles" if subject.folder else "dorp", subject=subject,
            name=name, form=form,
        )  # fmt: skip

    return [page(f"{ROOT}/{{folder}}/{{id}}", show), page(f"{ROOT}/{{id}}", show)]


def asked_for(standing: Standing, request: Request) -> Subject:
    """Give what an address is about, or say that it is not there."""
    words = request.path_params
    subject = subject_of(standing, words.get("folder", ""), words["id"])
    if subject is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return subject
