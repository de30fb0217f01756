"""From a template and what it shows to a page of the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from http import HTTPStatus
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.responses import HTMLResponse

from generator.desk import ROOT
from generator.desk.asked import PROOF
from generator.desk.desk import Desk
from generator.desk.stand import stand_of
from generator.wording import date_text, day_date_text

MENU = (
    ("vandaag", "", "Vandaag"),
    ("alles", "alles", "Alles op de kaart"),
    ("nieuw", "nieuw", "Iets nieuws"),
    ("dorp", "dorp", "Het dorp"),
)
"""The menu: the name that a page gives as `here`, the address below the root, and the words."""


@cache
def environment() -> Environment:
    """Give the templates; everything in them that is not ours is escaped."""
    found = Environment(
        loader=PackageLoader("generator.desk", "templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    found.globals |= {"root": ROOT, "proof_name": PROOF, "menu": MENU}
    ours: dict[str, Callable[..., Any]] = {
        "dag": lambda day: f"{day.day}-{day.month}-{day.year}",
        "datum": date_text,
        "stand": stand_of,
        "weekdag": day_date_text,
        "kind_options": lambda kinds: [(one.folder, one.many) for one in kinds],
        "state_options": lambda states: [(one.value, one.value) for one in states],
    }
    found.filters.update(ours)
    return found


def rendered(
    desk: Desk, template: str, status: HTTPStatus = HTTPStatus.OK, **shown: Any
) -> HTMLResponse:
    """Give a page of the desk; every one knows the village, the day and the secret of a form."""
    standing = desk.standing()
    text = (
        environment()
        .get_template(template)
        .render(
            {
                "standing": standing,
                "village": standing.map.village.name or "uw dorp",
                "today": standing.today,
                "proof": desk.keys.proof,
                "here": "",
                **shown,
            }
        )
    )
    return HTMLResponse(text, status)


def plain(told: str, status: HTTPStatus) -> HTMLResponse:
    """Give a page that only tells something, to who may not see the map."""
    text = environment().get_template("geweigerd.html").render(told=told)
    return HTMLResponse(text, status)
