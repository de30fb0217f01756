"""A small server for one person on one computer."""

from __future__ import annotations

import asyncio
import json
import mimetypes
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cache
from http import HTTPStatus
from importlib.resources import files

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from generator.booklet import BookletProblem
from generator.problems import MapProblems
from generator.publish.preview import HOST
from generator.publish.preview.state import Preview
from generator.publish.slips import mishap

OWN = "/__kaart/"
_OWN_FILES = ("bekijk.js", "bekijk.css")
_LOST = "404.html"
_REFUSED = "Dit kan hier niet."
_REFUSALS = {404: "Deze bladzijde is er niet.", 405: "Hier kunt u alleen lezen."}
_NOTHING_YET = (
    b'<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nog geen site</title>'
    b"<body><p>Er is nog geen site om te bekijken. Wacht even: deze bladzijde ververst vanzelf.</p>"
    b"</body></html>"
)


class News:
    """Tells every open page that the site was made anew."""

    def __init__(self) -> None:
        self._listening: set[asyncio.Queue[bool]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def tell(self, *, more: bool = True) -> None:
        """Tell it, from any thread; with `more` false, that no news will follow."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._put, more)

    def _put(self, more: bool) -> None:  # noqa: FBT001 - called by the loop
        for queue in self._listening:
            queue.put_nowait(more)

    async def heard(self) -> AsyncIterator[None]:
        """Give nothing at once and again after every change."""
        self._loop = asyncio.get_running_loop()
        queue: asyncio.Queue[bool] = asyncio.Queue()
        self._listening.add(queue)
        try:
            yield None
            while await queue.get():
                yield None
        finally:
            self._listening.discard(queue)


def preview_app(preview: Preview, news: News) -> Starlette:
    """Give the application that answers with the last good site and tells of a newer one."""
    return Starlette(
        routes=preview_routes(preview, news),
        # A page elsewhere may not read the map through the visitor's own browser.
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"],
                               www_redirect=False)],
        exception_handlers={HTTPException: _refused},
        lifespan=living(news),
    )  # fmt: skip


def living(news: News) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    """Give what an application does at its end: open pages are told that no news will follow."""

    @asynccontextmanager
    async def until_the_end(_: Starlette) -> AsyncIterator[None]:
        yield
        news.tell(more=False)

    return until_the_end


def preview_routes(preview: Preview, news: News) -> list[Route]:
    """Give the routes of the site: its news, our script in its pages, and every page."""

    async def told(request: Request) -> Response:
        async def lines() -> AsyncIterator[str]:
            async for _ in news.heard():
                yield f"data: {json.dumps(_state(preview))}\n\n"

        headers = {"Cache-Control": "no-store"}
        if request.method == "HEAD":  # who asks only for the head gets no news, and need not wait
            return Response(None, headers=headers, media_type="text/event-stream")
        return StreamingResponse(lines(), media_type="text/event-stream", headers=headers)

    async def own(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in _OWN_FILES:
            return PlainTextResponse("", HTTPStatus.NOT_FOUND)
        return _sent(_own_file(name), name)

    return [
        Route(f"{OWN}nieuws", told),
        Route(f"{OWN}{{name:path}}", own),
        Route("/{address:path}", _answering(preview)),
    ]


async def _refused(_: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return PlainTextResponse(_REFUSALS.get(status, _REFUSED), status)


def _state(preview: Preview) -> dict[str, object]:
    return {
        "version": preview.version,
        "problems": preview.problems,
        "site": preview.good is not None,
    }


def _answering(preview: Preview) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        # In a thread of its own: a booklet takes seconds, and the news may not wait for it.
        return await run_in_threadpool(_answer, preview, request.path_params["address"])

    return answer


def _answer(preview: Preview, address: str) -> Response:
    if preview.good is None:
        return _page(preview, _NOTHING_YET, HTTPStatus.SERVICE_UNAVAILABLE)
    try:
        return _found(preview, address)
    except (BookletProblem, MapProblems) as problem:
        return PlainTextResponse(str(problem), HTTPStatus.CONFLICT)
    except Exception as error:  # a slip in the shell may show on one page only
        told = mishap(error, preview.project.folder)
        return PlainTextResponse(told, HTTPStatus.INTERNAL_SERVER_ERROR)


def _found(preview: Preview, address: str) -> Response:
    data = preview.file(address)
    if data is None and address and not address.endswith("/") and preview.is_folder(address):
        return RedirectResponse(f"/{address}/", HTTPStatus.MOVED_PERMANENTLY)
    if data is None:
        lost = preview.file(_LOST) or _NOTHING_YET
        return _page(preview, lost, HTTPStatus.NOT_FOUND)
    if not address or address.endswith(("/", ".html")):
        return _page(preview, data)
    return _sent(data, address)


def _page(preview: Preview, data: bytes, status: HTTPStatus = HTTPStatus.OK) -> Response:
    """Give a page with the script that listens for a newer one."""
    helper = f'<script src="{OWN}bekijk.js" data-versie="{preview.version}" defer></script>'
    before, end, after = data.rpartition(b"</body>")
    return _sent(before + helper.encode() + end + after, "x.html", status)


def _sent(data: bytes, name: str, status: HTTPStatus = HTTPStatus.OK) -> Response:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Response(data, status, {"Cache-Control": "no-store"}, kind)


@cache
def _own_file(name: str) -> bytes:
    return (files("generator.publish.preview") / name).read_bytes()
