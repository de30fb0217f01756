"""The page on which something new begins."""

from __future__ import annotations

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.doing.beginning import alike, begin, usable_name
from generator.desk.kinds import KINDS
from generator.desk.listing import lines
from generator.desk.rendering import rendered
from generator.desk.saving.concepts import Concept
from generator.model import Route
from generator.problems import why

ADDRESS = f"{ROOT}/nieuw"
_CHOOSE = "Kies wat voor iets het is."
_NAME = "Vul in hoe het heet."


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of that page."""

    def show(request: Request) -> Response:
        return _form(desk, request.query_params.get("soort", ""))

    def do(_: Request, posted: Posted) -> Response:
        folder, name = posted.one("soort"), usable_name(posted.one("naam"))
        wrong = {} if folder in KINDS else {"soort": _CHOOSE}
        wrong |= {} if name else {"naam": _NAME}
        if wrong:
            return _form(desk, folder, posted.one("naam"), wrong)
        standing = desk.standing()
        found = alike(lines(standing), name)
        if found and not posted.one("toch"):
            return rendered(desk, "bestaat.html", here="nieuw", found=found, folder=folder,
                            name=name, kind=KINDS[folder])  # fmt: skip
        try:
            return go_on(begin(desk, standing, folder, {name_key(folder): name}, name))
        except OSError as error:
            told = f"Dit kan niet bewaard worden: {why(error)}."
            return _form(desk, folder, name, {"naam": told})

    return [page(ADDRESS, show), action(ADDRESS, do, desk.keys)]


def name_key(folder: str) -> str:
    """Give the field with the name of a kind: a question of residents is its own name."""
    return "vraag" if KINDS[folder].model is Route else "naam"


def go_on(concept: Concept) -> Response:
    """Send her to the form of a draft."""
    place = concept.place.rpartition(".")[0]
    return RedirectResponse(f"{ROOT}/{place}?concept={concept.id}", HTTPStatus.SEE_OTHER)


def _form(desk: Desk, chosen: str, name: str = "", wrong: dict[str, str] | None = None) -> Response:
    return rendered(
        desk, "nieuw.html", HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.OK,
        here="nieuw", kinds=tuple(KINDS.values()), chosen=chosen, name=name, wrong=wrong or {},
    )  # fmt: skip
