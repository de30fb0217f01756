"""The pages that a village writes itself, in a plain text field with the page beside it."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.mistakes import sentence
from generator.desk.rendering import rendered
from generator.desk.rounds.her_texts import (
    OwnText,
    as_html,
    folder_of,
    free_name,
    is_fine,
    own_texts,
    told_of,
    written,
)
from generator.desk.rounds.saved import save_beside
from generator.desk.saving.undoing import CannotDo
from generator.editing.tidy_picture import keep_apart
from generator.problems import why
from generator.site.project import PAGE, village_folder
from generator.site.telling_pictures import ORIGINALS

TEXTS = f"{ROOT}/teksten"
NEW = "_nieuw"
_MOST_SIGNS = 100_000


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of her own pages."""

    def every(request: Request) -> Response:
        done = request.query_params.get("gedaan", "")
        return rendered(desk, "teksten.html", here="dorp", pages=own_texts(desk.project), done=done,
                        new=NEW)  # fmt: skip

    def show(request: Request) -> Response:
        return _shown(desk, _asked(desk, request.path_params["name"]), fresh=True)

    def do(request: Request, posted: Posted) -> Response:
        before = _asked(desk, request.path_params["name"])
        if posted.one("_weg") and before.name != NEW:
            return _away(desk, before)
        has_title = before.title is not None
        typed = OwnText(
            before.name, " ".join(posted.one("titel").split()) if has_title else None,
            posted.one("tekst")[:_MOST_SIGNS],
        )  # fmt: skip
        return _shown(desk, typed) if posted.one("_bekijk") else _kept(desk, typed)

    one = f"{TEXTS}/{{name}}"
    return [page(TEXTS, every), page(one, show), action(one, do, desk.keys)]


def _path(desk: Desk, name: str) -> Path:
    return folder_of(desk.project) / f"{name}{PAGE}"


def _asked(desk: Desk, name: str) -> OwnText:
    """Give the page that is asked for; only what was found in her folder can be."""
    if name == NEW:
        return OwnText(NEW, "", "")
    found = next((one for one in own_texts(desk.project) if one.name == name), None)
    if found is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return found


def _shown(desk: Desk, typed: OwnText, wrong: str = "", *, fresh: bool = False) -> Response:
    """Give the page to write on; `fresh` is as it was kept, so what her browser kept may come."""
    is_empty = not typed.text.strip("# \n")
    told = () if is_empty else told_of(typed, desk.project, desk.standing())
    status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.OK
    return rendered(
        desk, "tekst.html", status, here="dorp", page=typed, wrong=wrong,
        told=[(one.line, sentence(one.message)) for one in told], is_new=typed.name == NEW,
        fresh=fresh,
        # No HTML of anybody is in it: what is, was told and is not shown.
        beside=Markup(as_html(typed)) if is_fine(told) and not is_empty else "",
    )  # fmt: skip


def _kept(desk: Desk, typed: OwnText) -> Response:
    """Put a page in her folder, when all of it may go on the site."""
    if typed.title is not None and not typed.title:
        return _shown(desk, typed, "Geef de bladzijde een titel.")
    if not is_fine(told_of(typed, desk.project, desk.standing())):
        return _shown(desk, typed, "Zo kan de bladzijde niet op de site. Kijk hieronder waarom.")
    asked = typed.name
    if typed.name == NEW:
        name = free_name(typed.title or "", desk.project)
        typed = OwnText(name, typed.title, typed.body)
    path = _path(desk, typed.name)
    try:
        before = path.read_bytes() if path.exists() else None
        new = written(typed, before)
        if new != before:
            save_beside(desk, path, new)
    except OSError as error:
        return _shown(desk, typed, f"Opslaan lukt niet: {why(error)}. Er is niets veranderd.")
    except CannotDo as cannot:
        return _shown(desk, typed, str(cannot))
    return RedirectResponse(f"{TEXTS}?gedaan={asked}", HTTPStatus.SEE_OTHER)


def _away(desk: Desk, gone: OwnText) -> Response:
    path = _path(desk, gone.name)
    try:
        keep_apart(path, village_folder(desk.folder.resolve()) / ORIGINALS)
        save_beside(desk, path, None)
    except OSError as error:
        return _shown(desk, gone, f"Weghalen lukt niet: {why(error)}.")
    except CannotDo as cannot:
        return _shown(desk, gone, str(cannot))
    return RedirectResponse(TEXTS, HTTPStatus.SEE_OTHER)
