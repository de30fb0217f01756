"""Words of residents: what a question finds now, and what it would find with a word more."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.rendering import rendered
from generator.desk.rounds.finding import Finder, Found
from generator.desk.rounds.saved import save
from generator.desk.saving.undoing import CannotDo
from generator.reading.file_names import SYNONYMS_FILE

WORDS = f"{ROOT}/woorden"
_ASKED = ("vraag", "woord", "betekent")
_MOST_SIGNS, _SHOWN = 200, 5


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of trying words."""
    finder = Finder(desk)

    def show(request: Request) -> Response:
        given = {
            name: request.query_params.get(name, "") for name in ("vraag", "woord", "betekent")
        }
        return _shown(desk, finder, given, done="gedaan" in request.query_params)

    def keep(_: Request, posted: Posted) -> Response:
        given = {name: posted.one(name) for name in _ASKED}
        word, meant = _word(given["woord"]), _words(given["betekent"])
        if not word or not meant:
            return _shown(desk, finder, given, "Vul allebei de woorden in.")
        try:
            save(desk, f"{SYNONYMS_FILE}.yml", lambda content: with_word(content, word, meant))
        except CannotDo as told:
            return _shown(desk, finder, given, str(told))
        query = urlencode({"gedaan": "ja", "vraag": given["vraag"] or word})
        return RedirectResponse(f"{WORDS}?{query}", HTTPStatus.SEE_OTHER)

    return [page(WORDS, show), action(WORDS, keep, desk.keys)]


def with_word(content: Any, word: str, meant: tuple[str, ...]) -> Any:
    """Give the list of words with one more: added to what stands behind it, or a new line."""
    listed: dict[str, Any] = dict(content) if isinstance(content, dict) else {}
    before = listed.get(word, [])
    old = before if isinstance(before, list) else [before]
    return {**listed, word: list(dict.fromkeys((*old, *meant)))}


def _word(typed: str) -> str:
    return " ".join(typed[:_MOST_SIGNS].split())


def _words(typed: str) -> tuple[str, ...]:
    return tuple(found for part in typed.split(",") if (found := _word(part)))


def _shown(
    desk: Desk, finder: Finder, given: dict[str, str], told: str = "", *, done: bool = False
) -> Response:
    question = _word(given["vraag"])
    word, meant = _word(given["woord"]), _words(given["betekent"])
    now: tuple[Found, ...] = ()
    then: tuple[Found, ...] | None = None
    if question:
        now = finder.ask(question)[:_SHOWN]
        if word and meant:
            then = finder.ask(question, {word: meant})[:_SHOWN]
    status = HTTPStatus.UNPROCESSABLE_ENTITY if told else HTTPStatus.OK
    new = {one.id for one in then or ()} - {one.id for one in now}
    return rendered(
        desk, "woorden.html", status, here="dorp", given=given, question=question, now=now,
        then=then, told=told, done=done, new=new,
    )  # fmt: skip
