"""How the village looks: its two colours, each with how well it can be read, and its logo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.rendering import rendered
from generator.desk.rounds.saved import save
from generator.desk.saving.saving import planned_beside
from generator.desk.saving.undoing import CannotDo
from generator.model.plain_values import parse_colour
from generator.model.publisher import Colours
from generator.model.texts import key
from generator.model.village import Village
from generator.pictures import LARGEST, NoPhoto, logo
from generator.problems import UnusableValue, why
from generator.reading.file_names import VILLAGE_FILE
from generator.site.photos import pictures_folder
from generator.values.colours import contrast_on_white

COLOURS, LOGO = f"{ROOT}/kleuren", f"{ROOT}/logo"
READABLE = 4.5
_MAIN, _ACCENT = key(Colours, "main"), key(Colours, "accent")
_PLACE = f"{VILLAGE_FILE}.yml"
_WHAT = {_MAIN: "De kop, knoppen en links", _ACCENT: "Wat opvalt, zoals de knop Zoek"}


@dataclass(frozen=True)
class Chosen:
    """One colour: how well white letters on it can be read, and the nearest that can be."""

    name: str
    what: str
    colour: str
    contrast: float
    instead: str
    wrong: str = ""

    @property
    def is_readable(self) -> bool:
        """Tell whether everybody can read white letters on it."""
        return self.contrast >= READABLE

    @property
    def ratio(self) -> str:
        """Give the contrast as people write it: '7,2'."""
        return f"{self.contrast:.1f}".replace(".", ",")


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of colours and logo."""

    def show(request: Request) -> Response:
        return _colours(desk, dict(request.query_params))

    def keep(_: Request, posted: Posted) -> Response:
        typed = {name: posted.one(name) for name in (_MAIN, _ACCENT)}
        if posted.one("_bekijk"):
            return RedirectResponse(f"{COLOURS}?{urlencode(typed)}", HTTPStatus.SEE_OTHER)
        return _kept(desk, typed)

    def sample(request: Request) -> Response:
        colours = {one.name: one.colour for one in _chosen(desk, dict(request.query_params))}
        rules = "".join(f".proef-{name}{{background:{value}}}.proef-{name}-rand{{color:{value}}}\n"
                        for name, value in colours.items())  # fmt: skip
        return Response(rules, media_type="text/css")

    def show_logo(_: Request) -> Response:
        return _logo(desk)

    def bring(_: Request, posted: Posted) -> Response:
        return _brought(desk, posted)

    def now(_: Request) -> Response:
        path = pictures_folder(desk.project) / Path(_name(desk)).name
        if not _name(desk) or not path.is_file():
            raise HTTPException(HTTPStatus.NOT_FOUND)
        kind = "image/svg+xml" if path.suffix == ".svg" else f"image/{path.suffix[1:]}"
        return Response(path.read_bytes(), media_type=kind)

    return [page(COLOURS, show), page(f"{COLOURS}.css", sample), action(COLOURS, keep, desk.keys),
            page(LOGO, show_logo), page(f"{LOGO}/nu", now),
            action(LOGO, bring, desk.keys, LARGEST * 2)]  # fmt: skip


def darker(colour: str) -> str:
    """Give the lightest colour of the same tone on which white letters can be read."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    for share in range(100, -1, -1):
        found = "#" + "".join(f"{part * share // 100:02x}" for part in parts)
        if contrast_on_white(found) >= READABLE:
            return found
    return "#000000"


def _chosen(desk: Desk, asked: Mapping[str, str]) -> tuple[Chosen, ...]:
    now = getattr(desk.standing().map.village, "colours", None) or Colours()
    usual = {_MAIN: now.main, _ACCENT: now.accent}
    return tuple(_one(name, asked.get(name, "").strip() or usual[name], usual[name])
                 for name in (_MAIN, _ACCENT))  # fmt: skip


def _one(name: str, typed: str, usual: str) -> Chosen:
    colour = typed.casefold() if typed.startswith("#") else f"#{typed.casefold()}"
    if len(colour) != 7 or not all(sign in "0123456789abcdef" for sign in colour[1:]):
        told = "Dit is geen kleur. Kies er een uit het vak."
        return Chosen(name, _WHAT[name], usual, contrast_on_white(usual), "", told)
    contrast = contrast_on_white(colour)
    instead = "" if contrast >= READABLE else darker(colour)
    return Chosen(name, _WHAT[name], colour, contrast, instead)


def _colours(desk: Desk, asked: Mapping[str, str], told: str = "") -> Response:
    chosen = _chosen(desk, asked)
    query = "&".join(f"{one.name}=%23{one.colour[1:]}" for one in chosen)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if told else HTTPStatus.OK
    return rendered(
        desk, "kleuren.html", status, here="dorp", chosen=chosen, told=told, query=query,
        done="gedaan" in asked,
    )  # fmt: skip


def _kept(desk: Desk, posted: Mapping[str, str]) -> Response:
    chosen = _chosen(desk, posted)
    told = next((one.wrong for one in chosen if one.wrong), "")
    if not told and not all(one.is_readable for one in chosen):
        told = "Op een van deze kleuren zijn de letters niet goed te lezen. Neem de donkerdere."
    if told:
        return _colours(desk, posted, told)
    try:
        new = {one.name: parse_colour(one.colour) for one in chosen}
        save(desk, _PLACE, lambda content: _with_colours(content, new))
    except (CannotDo, UnusableValue) as error:
        return _colours(desk, posted, str(error))
    return RedirectResponse(f"{COLOURS}?gedaan", HTTPStatus.SEE_OTHER)


def _with_colours(content: Any, new: Mapping[str, str]) -> Any:
    block = key(Village, "colours")
    before = content.get(block)
    kept = before if isinstance(before, dict) else {}
    return {**content, block: {**kept, **new}}


def _name(desk: Desk) -> str:
    return str(getattr(desk.standing().map.village, "logo", None) or "")


def _logo(desk: Desk, told: str = "") -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if told else HTTPStatus.OK
    there = pictures_folder(desk.project) / Path(_name(desk)).name
    is_there = bool(_name(desk)) and there.is_file()
    return rendered(
        desk, "logo.html", status, here="dorp", told=told, is_there=is_there, name=_name(desk)
    )


def _brought(desk: Desk, posted: Posted) -> Response:
    """Keep a logo, or take it away; the file that is no longer shown stays where it was."""
    field = key(Village, "logo")
    upload = posted.files.get("logo")
    try:
        if posted.one("_weg"):
            save(desk, _PLACE, lambda content: {k: v for k, v in content.items() if k != field})
            return RedirectResponse(LOGO, HTTPStatus.SEE_OTHER)
        if upload is None:
            return _logo(desk, "Kies een plaatje.")
        made = logo(upload.data)
        name = f"logo{made.ending}"
        there = planned_beside(pictures_folder(desk.project) / name, made.data)
        save(desk, _PLACE, lambda content: {**content, field: name}, there)
    except NoPhoto as error:
        return _logo(desk, str(error))
    except CannotDo as error:
        return _logo(desk, str(error))
    except OSError as error:
        return _logo(desk, f"Opslaan lukt niet: {why(error)}. Er is niets veranderd.")
    return RedirectResponse(LOGO, HTTPStatus.SEE_OTHER)
