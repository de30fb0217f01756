"""The application of the desk: the door, her pages, and the site itself beside them."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from generator.desk import ROOT
from generator.desk.asked import page
from generator.desk.desk import Desk
from generator.desk.doing.new_page import routes as new_routes
from generator.desk.doing.pages import routes as doing_routes
from generator.desk.entry import routes as entry_routes
from generator.desk.everything import routes as list_routes
from generator.desk.guard import ENTRY, PARAMETER, Guard
from generator.desk.history import routes as history_routes
from generator.desk.live import routes as live_routes
from generator.desk.online.page import routes as online_routes
from generator.desk.refusing import Refused
from generator.desk.rendering import plain, rendered
from generator.desk.rounds import routes as round_routes
from generator.desk.start import routes as start_routes
from generator.desk.style import routes as style_routes
from generator.desk.village import routes as village_routes
from generator.desk.workbench import Workbench
from generator.problems import Level, MapProblems
from generator.publish.preview.server import News, living, preview_routes
from generator.publish.preview.state import Preview

_LOST = "Deze bladzijde is er niet. Misschien heeft zij een andere naam gekregen."
_START = "Naar de eerste bladzijde"
_ONLY_READ = "Dit kan hier niet."
_SLIP = (
    "Er ging iets mis in het programma zelf. Uw bestanden zijn niet veranderd. Ga terug en probeer "
    "het nog een keer. Gaat het weer mis? Vertel dan aan wie u met de computer helpt wat u deed."
)


def desk_app(desk: Desk, preview: Preview, news: News) -> Starlette:
    """Give the application of `kaart beheer` for one village.

    Below `/beheer/` stand her own pages; everything else is the site as it will be.
    """
    return Starlette(
        routes=[*desk_routes(desk), *preview_routes(preview, news)],
        middleware=[Middleware(Guard, keys=desk.keys, refused=plain)],
        exception_handlers={HTTPException: _refused(desk), Exception: _slip},
        lifespan=living(news),
    )


def desk_routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of her own pages; what begins with fewer words comes last."""
    bench = Workbench(desk)
    return [
        Route(ROOT, _to_start),
        *style_routes(desk),
        *start_routes(desk),
        *online_routes(desk),
        *round_routes(desk),
        *list_routes(desk),
        *new_routes(desk),
        *village_routes(desk),
        *live_routes(bench),
        *history_routes(bench),
        *doing_routes(desk),
        *entry_routes(bench),
        page(f"{ROOT}/{{lost:path}}", _lost),
    ]


def in_short(found: MapProblems) -> tuple[str, ...]:
    """Give what the preview says of mistakes: the desk itself tells where each is mended."""
    count = sum(one.level is Level.ERROR for one in found.problems)
    what = "Er staat nog 1 fout" if count == 1 else f"Er staan nog {count} fouten"
    return (f"{what} op de kaart. Bij Vandaag ziet u wat er niet klopt.",)


def entry_address(server: str, word: str) -> str:
    """Give the address that opens the door once, with the word for that."""
    return f"{server}{ENTRY}?{PARAMETER}={word}"


async def _to_start(_: Request) -> Response:
    return RedirectResponse(f"{ROOT}/", HTTPStatus.MOVED_PERMANENTLY)


def _lost(_: Request) -> Response:
    raise HTTPException(HTTPStatus.NOT_FOUND)


def _refused(desk: Desk) -> Callable[[Request, Exception], Response]:
    """Give what tells that something cannot be, on a page of the desk."""

    def told(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        status = HTTPStatus(error.status_code)
        usual = {HTTPStatus.NOT_FOUND: _LOST, HTTPStatus.METHOD_NOT_ALLOWED: _ONLY_READ}
        own = error.detail if error.detail != status.phrase else usual.get(status, _ONLY_READ)
        if not request.url.path.startswith(f"{ROOT}/"):
            return plain(own, status)
        way = (error.address, error.link) if isinstance(error, Refused) else (f"{ROOT}/", _START)
        return rendered(desk, "melding.html", status, told=own, address=way[0], link=way[1])

    return told


def _slip(_: Request, __: Exception) -> Response:
    """Tell of a fault of ours; her files are as they were."""
    return plain(_SLIP, HTTPStatus.INTERNAL_SERVER_ERROR)
