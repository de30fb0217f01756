"""What answers while she types: kept at once, with the page beside it and what is wrong where."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.beside.draft import Draft
from generator.desk.beside.searching import Found
from generator.desk.filled import filled_form
from generator.desk.opening import posted_concept, turn_of
from generator.desk.panes import BLOCK, CARD, block_of, card_page, page_in, panes_of
from generator.desk.rendering import environment
from generator.desk.saving.concepts import Concept
from generator.desk.saving.told import moment_text
from generator.desk.sheet import Sheet
from generator.desk.subjects import Subject, subject_of
from generator.desk.workbench import Workbench
from generator.form import Form
from generator.problems import Problem, why
from generator.site.icons import icon_names

Values = Mapping[str, tuple[str, ...]]
_ICONS_AT_ONCE = 24
NOTICES, WORDS = "_let_op", "_zoek"


def routes(bench: Workbench) -> list[BaseRoute]:
    """Give the routes that a page with a form asks while somebody types in it."""
    keys = bench.desk.keys

    def typed(request: Request, posted: Posted) -> Response:
        subject, *_ = _asked(bench, request, posted)
        everything = bool(posted.one(NOTICES))
        return JSONResponse(answered(bench, subject, posted.values, everything=everything))

    def searched(request: Request, posted: Posted) -> Response:
        subject, concept, _ = _asked(bench, request, posted)
        sheet = bench.sheet(subject, concept)
        now = bench.desk.now()
        found = bench.searcher.asked(
            sheet.draft, posted.one(WORDS), subject.id, now.hour * 60 + now.minute
        )
        return JSONResponse({"gevonden": found_text(found, subject.id)})

    def looked_at(request: Request) -> Response:
        draft = bench.looked_at(request.path_params["concept"])
        address = request.path_params["address"]
        if draft is None:
            # The program was started anew meanwhile: the page itself makes it again.
            draft = bench.beside.draft(bench.desk.today())
        return _file(draft, address, request.url.query)

    live = (f"{ROOT}/nu/{{folder}}/{{id}}", f"{ROOT}/nu/{{id}}")
    search = (f"{ROOT}/zoekt/{{folder}}/{{id}}", f"{ROOT}/zoekt/{{id}}")
    return [
        *(action(address, typed, keys) for address in live),
        *(action(address, searched, keys) for address in search),
        page(f"{ROOT}/naast/{{concept}}/{{address:path}}", looked_at),
        page(f"{ROOT}/icoontjes", _icons),
    ]


def _icons(request: Request) -> Response:
    """Give the names of icons that fit what she types; those that begin so come first."""
    typed = request.query_params.get("woord", "").strip().lower().replace(" ", "-")
    found = sorted((one for one in icon_names() if typed in one),
                   key=lambda one: (not one.startswith(typed), len(one), one))  # fmt: skip
    return JSONResponse(found[:_ICONS_AT_ONCE] if typed else [])


def answered(
    bench: Workbench, subject: Subject, values: Values, *, everything: bool
) -> dict[str, Any]:
    """Keep what a page sends, and give what its script is to show of that.

    With `everything` also what could be better, which takes longer to find.
    """
    concept, instead_of = posted_concept(subject, values, bench.desk.now())
    sheet = bench.sheet(subject, concept)
    kept = _kept(bench, concept, instead_of, turn_of(values))
    problems = sheet.problems
    if everything:
        problems = (*problems, *sheet.own(bench.beside.notices(sheet.draft)))
    form = _form(bench, sheet, problems)
    return {**kept, **_looks(sheet), **_told(form), "alles": everything}


def _asked(bench: Workbench, request: Request, posted: Posted) -> tuple[Subject, Concept, str]:
    words = request.path_params
    subject = subject_of(bench.desk.standing(), words.get("folder", ""), words["id"])
    if subject is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    try:
        return subject, *posted_concept(subject, posted.values, bench.desk.now())
    except ValueError:
        raise HTTPException(HTTPStatus.BAD_REQUEST) from None


def _kept(bench: Workbench, concept: Concept, instead_of: str, turn: int) -> dict[str, Any]:
    """Keep what was typed and tell when, or why that cannot be."""
    try:
        bench.keep(concept, instead_of, turn)
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else "dit is geen bladzijde van de kaart"
        return {"bewaard": "", "waarom": f"Niet bewaard: {reason}. Houd dit venster open."}
    today = bench.desk.today()
    return {"bewaard": moment_text(concept.when, today), "waarom": ""}


def _form(bench: Workbench, sheet: Sheet, problems: tuple[Problem, ...]) -> Form:
    standing = bench.desk.standing()
    return filled_form(bench.desk, standing, sheet.subject, sheet.content, problems,
                       data=sheet.concept.base)  # fmt: skip


def _looks(sheet: Sheet) -> dict[str, Any]:
    draft, subject = sheet.draft, sheet.subject
    shown, panes = page_in(draft, subject), panes_of(sheet)
    card = card_page(draft, subject.id) if subject.folder else None
    return {
        "bladzijde": draft.written(shown).decode() if shown else "",
        "kaartje": card.decode() if card else "",
        "adres": panes.page, "adres-kaartje": panes.card, "blok": panes.block,
        "icoontjes": panes.icons, "geen": panes.told, "deels": panes.stood_in,
    }  # fmt: skip


def _told(form: Form) -> dict[str, Any]:
    """Give what is wrong at each control, and what was understood of what was typed."""
    told: dict[str, list[Any]] = {}
    for one in form.told:
        told.setdefault(one.id, []).append(one)
    problem = environment().get_template("veld/mis.html")
    summary = environment().get_template("veld/samenvatting.html")
    return {
        "mis": {id_: problem.render(told=some, id=id_) for id_, some in told.items()},
        "samenvatting": summary.render(form=form),
        "zegt": form.says,
    }


def found_text(found: Found | None, id_: str) -> str:
    """Give what a question finds, as part of a page."""
    return environment().get_template("gevonden.html").render(found=found, id=id_)


def _file(draft: Draft, address: str, query: str) -> Response:
    name = query.partition("&")[0].rpartition("/")[2]
    if address == BLOCK:
        data, kind = block_of(draft, name), "image/png"
    elif address == CARD:
        data, kind = card_page(draft, name), "text/html"
    else:
        data = draft.file(address)
        is_page = not address or address.endswith("/")
        guessed = mimetypes.guess_type(address)[0] or "application/octet-stream"
        kind = "text/html" if is_page else guessed
        if data is None and is_page:
            # The rest of the site as it is now; an address that leads elsewhere is none of ours.
            return RedirectResponse(f"/{address.lstrip('/')}", HTTPStatus.SEE_OTHER)
    if data is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return Response(data, media_type=kind)
