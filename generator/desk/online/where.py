"""The page on which somebody chooses where the site goes, and then goes on to publishing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk, Standing
from generator.desk.listing import content_of
from generator.desk.online.reaching import HER_OWN, WHERE, is_her_own
from generator.desk.online.whereto import (
    CHOICES,
    EMPTY,
    GIVEN,
    HOW,
    MARK,
    Boxes,
    NotChosen,
    boxes_of,
    chosen,
    fingerprint_of,
    refused,
)
from generator.desk.rendering import rendered
from generator.desk.rounds.saved import save
from generator.desk.saving.undoing import CannotDo
from generator.desk.subjects import VILLAGE, subject_of
from generator.model.publication import Publication
from generator.model.texts import key
from generator.model.village import Village
from generator.problems import why
from generator.publish.bringing import located
from generator.reading.file_names import VILLAGE_FILE
from generator.site.project import village_folder
from generator.values.destination import Kind

_PUBLICATION = key(Village, "publication")
_TO, _MARK = key(Publication, "to"), key(Publication, "fingerprint")


def routes(desk: Desk, publishing: str, forget: Callable[[], None]) -> list[BaseRoute]:
    """Give the routes of the page; after it comes `publishing`, where `forget` begins anew."""

    def show(_: Request) -> Response:
        return _shown(desk, _standing_there(desk.standing()))

    def keep(_: Request, posted: Posted) -> Response:
        boxes = {name: posted.one(name) for name in posted.values}
        try:
            _keep(desk, boxes)
        except NotChosen as wrong:
            return _shown(desk, boxes, {wrong.control: wrong.told})
        except (CannotDo, OSError) as error:
            told = (
                str(error) if isinstance(error, CannotDo) else f"Opslaan lukt niet: {why(error)}."
            )
            return _shown(desk, boxes, {HOW: told})
        forget()
        return RedirectResponse(publishing, HTTPStatus.SEE_OTHER)

    return [page(WHERE, show), action(WHERE, keep, desk.keys)]


def _shown(desk: Desk, boxes: Boxes, wrong: Mapping[str, str] | None = None) -> Response:
    known = bool(_standing_there(desk.standing()))
    return rendered(
        desk, "waarheen.html", HTTPStatus.CONFLICT if wrong else HTTPStatus.OK, here="dorp",
        choices=CHOICES, boxes={**EMPTY, **boxes}, wrong=wrong or {}, where=WHERE,
        beside=village_folder(desk.folder.resolve()), is_first=not known,
        back=("publiceren", "Zet op internet") if known else ("", "Vandaag"),
    )  # fmt: skip


def _standing_there(standing: Standing) -> Boxes:
    """Give what the file says now, also when that is no place that can be."""
    place = standing.by_address.get(("", VILLAGE_FILE))
    told = content_of(standing, place) if place else {}
    typed = told.get(_PUBLICATION) if isinstance(told, Mapping) else None
    if isinstance(typed, Mapping):
        return boxes_of(str(typed.get(_TO) or ""), str(typed.get(_MARK) or ""))
    return boxes_of(str(typed or ""))


def _keep(desk: Desk, boxes: Boxes) -> None:
    """Check what was chosen and save it. Raises `NotChosen`, or what saving raises."""
    to, mark = chosen(boxes), fingerprint_of(boxes)
    before = _standing_there(desk.standing())
    if mark == before.get(MARK) and boxes.get("server") != before.get("server"):
        mark = ""  # another server is known by something else
    base = village_folder(desk.folder.resolve())
    told = refused(there := located(to, base)) or (HER_OWN if is_her_own(there, desk) else "")
    if told:
        raise NotChosen(GIVEN if boxes.get(HOW) == GIVEN else to.kind, told)
    value: Any = {_TO: str(to), _MARK: mark} if mark and to.kind is Kind.SFTP else str(to)
    subject = subject_of(desk.standing(), VILLAGE, WHERE.rpartition("/")[2])
    place = subject.place if subject else f"{VILLAGE_FILE}.yml"
    save(desk, place, lambda content: {**content, _PUBLICATION: value})
