"""What a browser sends: read with limits on its size and its time, and only from our own forms."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message, Receive

from generator.desk.keys import Keys
from generator.problems import why

PROOF = "_sleutel"
"""The field of every form that says that it is ours."""
PROOF_HEADER = "x-sleutel"
MOST_BYTES = 2_000_000
MOST_FIELDS = 20_000
# Seconds in which all of it must be here: the browser stands on the same computer.
LONGEST = 30.0
_TOO_LARGE = "Dit is te groot. Er is niets opgeslagen."
_TOO_SLOW = "Dit kwam te langzaam binnen. Er is niets opgeslagen. Probeer het nog een keer."
_NOT_OURS = (
    "Kaart beheer is intussen opnieuw gestart, dus dit is niet opgeslagen. Ga één bladzijde terug "
    "en ververs die. Wat u daar in een formulier typte, is bewaard en staat er dan weer."
)
_NO_ROOM = "Dit bestand kan niet aangenomen worden: {}. Er is niets veranderd."
_UNREADABLE = "Dit kan niet gelezen worden. Er is niets opgeslagen."
T = TypeVar("T")


@dataclass(frozen=True)
class Upload:
    """A file that somebody chose: its name on her computer, and all that is in it."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Posted:
    """What somebody sent: the texts of each control by its name, and the files."""

    values: Mapping[str, tuple[str, ...]]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def one(self, name: str) -> str:
        """Give the text of a control; '' when it was not there."""
        return self.values.get(name, ("",))[-1]


Shown = Callable[[Request], Response]
Done = Callable[[Request, Posted], Response]


def page(path: str, show: Shown) -> Route:
    """Give the route of a page; `show` works in a thread of its own."""

    async def answer(request: Request) -> Response:
        return await run_in_threadpool(show, request)

    return Route(path, answer, methods=["GET"])


def action(path: str, do: Done, keys: Keys, most: int = MOST_BYTES) -> Route:
    """Give the route of something that is done with at most so many bytes of a form of ours."""

    async def answer(request: Request) -> Response:
        posted = await _read(request, keys, most)
        return await run_in_threadpool(do, request, posted)

    return Route(path, answer, methods=["POST"])


async def _read(request: Request, keys: Keys, most: int) -> Posted:
    """Give what was sent, or refuse it: by its size and its secret before it is read, if told."""
    told = request.headers.get("content-length", "0")
    if not told.isdecimal() or int(told) > most:
        raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _TOO_LARGE)
    carried = request.headers.get(PROOF_HEADER)
    if carried is not None and not keys.is_ours(carried):
        raise HTTPException(HTTPStatus.FORBIDDEN, _NOT_OURS)
    limited = Request(request.scope, _limited(request.receive, most))
    async with _in_time(limited.form(
        max_files=1, max_fields=MOST_FIELDS, max_part_size=most
    )) as form:  # fmt: skip
        if carried is None and not keys.is_ours(str(form.get(PROOF, ""))):
            raise HTTPException(HTTPStatus.FORBIDDEN, _NOT_OURS)
        return await _posted(form)


class _in_time:  # noqa: N801 - reads as what it does
    """A form that is closed after it is used, and that must be here in time."""

    def __init__(self, form: Awaitable[FormData]) -> None:
        self._waiting, self._form = form, FormData()

    async def __aenter__(self) -> FormData:
        try:
            async with asyncio.timeout(LONGEST):
                self._form = await self._waiting
        except TimeoutError:
            raise HTTPException(HTTPStatus.REQUEST_TIMEOUT, _TOO_SLOW) from None
        except HTTPException as refused:
            if refused.detail == _TOO_LARGE:
                raise
            raise HTTPException(HTTPStatus.BAD_REQUEST, _UNREADABLE) from None
        except (ClientDisconnect, ValueError, KeyError, UnicodeError):
            raise HTTPException(HTTPStatus.BAD_REQUEST, _UNREADABLE) from None
        except OSError as error:  # a large file waits on the disk until it is whole
            raise HTTPException(HTTPStatus.CONFLICT, _NO_ROOM.format(why(error))) from None
        return self._form

    async def __aexit__(self, *_: object) -> None:
        await self._form.close()


def _limited(receive: Receive, most: int) -> Receive:
    """Give what comes in until it is too much, whatever was told of its size before."""
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > most:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _TOO_LARGE)
        return message

    return counted


async def _posted(form: FormData) -> Posted:
    values: dict[str, tuple[str, ...]] = {}
    files: dict[str, Upload] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            if value.filename:
                files[name] = Upload(value.filename, await value.read())
        elif name != PROOF:
            # Browsers end the lines of a long text as Windows does; her files have their own way.
            values[name] = (*values.get(name, ()), value.replace("\r\n", "\n"))
    return Posted(values, files)
