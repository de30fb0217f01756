"""The door: who may not come in is told so before anything is read or done."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from generator.desk import ROOT
from generator.desk.keys import Keys, cookie_name
from generator.publish.preview import HOST

ENTRY = f"{ROOT}/binnen"
BELL = f"{ROOT}/bel"
BELL_HEADER = "x-bel"
"""What a second start of the program knows, in a header that no page may send unasked."""
STYLE = f"{ROOT}/stijl/"
PARAMETER = "sleutel"
_NAMES = (HOST, "localhost")
_SAFE = frozenset({"GET", "HEAD"})
POLICY = "; ".join((
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'",
    "img-src 'self' data: blob:", "connect-src 'self'", "frame-src 'self'", "form-action 'self'",
    "frame-ancestors 'self'", "base-uri 'none'",
))  # fmt: skip
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
Refused = Callable[[str, HTTPStatus], Response]

ELSEWHERE = "Dit kan alleen vanaf de bladzijden van Kaart beheer zelf."
NOT_INSIDE = (
    "Kaart beheer kent deze browser niet. Misschien is het programma opnieuw gestart. Sluit dit "
    "tabblad en start Kaart beheer opnieuw, dan gaat er een nieuw tabblad open. Was u ergens mee "
    "bezig? Wat u in een formulier typte, is bewaard. Open het daar weer, dan staat het er."
)
USED = (
    "Dit adres werkt één keer, en het is al gebruikt. Sluit dit tabblad en start Kaart beheer "
    "opnieuw, dan krijgt u een nieuw adres."
)


class Guard:
    """Lets in who came with the word of this run, from this computer and from our own pages."""

    def __init__(self, app: ASGIApp, keys: Keys, refused: Refused) -> None:
        self._app, self._keys, self._refused = app, keys, refused

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or hand it on to the pages."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        request = Request(scope)
        answer: ASGIApp = self._answer(request) or self._app
        await answer(scope, receive, _with_headers(send, request.url.path))

    def _answer(self, request: Request) -> Response | None:
        """Give what to say at the door; None to who may come in."""
        port = (request.scope.get("server") or ("", 0))[1]
        path, method = request.url.path, request.method
        if request.headers.getlist("host") not in [[f"{name}:{port}"] for name in _NAMES]:
            return self._refused(ELSEWHERE, HTTPStatus.FORBIDDEN)
        inside = self._keys.is_inside(request.cookies.get(cookie_name(port), ""))
        if path == ENTRY and method in _SAFE:
            return self._entered(request, port, inside=inside)
        if path == BELL and method == "POST" and not {"origin", "sec-fetch-site"} & {
            *request.headers.keys()
        }:  # fmt: skip
            word = self._keys.rung(request.headers.get(BELL_HEADER, ""))
            return PlainTextResponse(word, HTTPStatus.OK if word else HTTPStatus.FORBIDDEN)
        if not _is_from_here(request):
            return self._refused(ELSEWHERE, HTTPStatus.FORBIDDEN)
        if path.startswith(STYLE) and method in _SAFE:
            return None
        return None if inside else self._refused(NOT_INSIDE, HTTPStatus.FORBIDDEN)

    def _entered(self, request: Request, port: int, *, inside: bool) -> Response:
        word = request.query_params.get(PARAMETER, "")
        # Asking for the head alone opens nothing: some programs look so before they open a link.
        if not inside and (request.method == "HEAD" or not self._keys.opens(word)):
            return self._refused(USED, HTTPStatus.FORBIDDEN)
        answer = RedirectResponse(f"{ROOT}/", HTTPStatus.SEE_OTHER)
        answer.set_cookie(
            cookie_name(port), self._keys.session, path="/", httponly=True, samesite="strict"
        )
        return answer


def _is_from_here(request: Request) -> bool:
    """Tell whether a page of ours asks, or she herself in the bar of her browser.

    Every browser says with what it sends where that comes from; what says nothing, sends nothing.
    """
    origin = request.headers.get("origin")
    if origin is not None and origin != f"http://{request.headers['host']}":
        return False
    site = request.headers.get("sec-fetch-site")
    if request.method in _SAFE:
        return site in {None, "same-origin", "none"}
    return site in {None, "same-origin"} and (origin is not None or site is not None)


def _with_headers(send: Send, path: str) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            if path.startswith(ROOT) and not path.startswith(STYLE):
                headers["Cache-Control"] = "no-store"
        await send(message)

    return sent
