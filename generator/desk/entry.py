"""The page of one subject: its form, with what is wrong, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.asking import asked_again
from generator.desk.desk import Standing
from generator.desk.form_page import form_page
from generator.desk.handing_in import SAVE, Done, NotYet, hand_in
from generator.desk.lists import lists_for
from generator.desk.opening import asked_rows, posted_concept, turn_of
from generator.desk.putting_right import put_right
from generator.desk.saving.undoing import BACK, BACK_BESIDE, CannotDo
from generator.desk.sheet import Sheet
from generator.desk.states import ABOUT_IT, AGAIN
from generator.desk.subjects import Subject, subject_of
from generator.desk.waiting import is_waiting
from generator.desk.workbench import Workbench
from generator.form import mended
from generator.form.tree import MEND, RIGHT, id_of
from generator.model import Status
from generator.problems import why
from generator.reading.examples import reasons_to_wait

LOOK, DROP, DONE, MADE = "_bekijk", "_weggooien", "klaar", "gemaakt"
INTERN = "intern"
ON_MAP, IS_ON = "_op_de_kaart", "erop"
_NOTHING_NEW = "Er was niets veranderd, dus er is niets opgeslagen."
_SAVED = "Opgeslagen. Bewoners zien het als u op 'Zet op internet' drukt."
_SAVED_WAITS = "Opgeslagen. Het staat nog niet op de kaart."
_IS_ON_MAP = "Het staat op de kaart. Bewoners zien het als u op 'Zet op internet' drukt."
_TOLD = {IS_ON: _IS_ON_MAP, "opgeslagen": _SAVED, "niets": _NOTHING_NEW, "terug": BACK}
_NOT_YET = (
    "Dit is bewaard, maar nog niet op de kaart gezet: eerst moet dit kloppen. "
    "U kunt daar later mee verder gaan."
)
_WRONG_ELSEWHERE = (
    "Dit is bewaard, maar nog niet op de kaart gezet: iets anders op de kaart zou er niet meer "
    "door kloppen. Kijk of iets anders hiernaar verwijst."
)
_KEPT = "Wat u typte is bewaard en staat hieronder."
_NOT_OURS = "Dit kwam niet van een bladzijde van Kaart beheer. Er is niets opgeslagen."


def routes(bench: Workbench) -> list[BaseRoute]:
    """Give the routes of everything that can be filled in."""
    keys = bench.desk.keys

    def show(request: Request) -> Response:
        given = request.query_params
        subject = asked_for(bench.desk.standing(), request)
        told = _told(bench.desk.standing(), subject, given)
        rows = tuple(filter(None, given.get("erbij", "").split(",")))
        return form_page(
            bench, subject, is_on=IS_ON in given, wanted=given.get("concept", ""),
            name=given.get("naam", ""), more=rows, told=told,
            undo=given.get("opgeslagen", ""), as_text="tekst" in given, done=given.get(DONE, ""),
            as_saved=bool(told), lists=lists_for(request),
            made=tuple(filter(None, given.get(MADE, "").split(","))),
        )  # fmt: skip

    def take(request: Request, posted: Posted) -> Response:
        subject = asked_for(bench.desk.standing(), request)
        values = posted.values
        on_map = ON_MAP in values
        try:
            if MEND in values:
                values = mended(values, posted.one(MEND))
            if on_map:
                values = _on_the_map(values)
            concept, instead_of = posted_concept(subject, values, bench.desk.now())
            if DROP in values:
                bench.let_go(concept.id, turn_of(values))
                bench.concepts.drop(instead_of.partition(":")[0])
                return _to(subject.address, **{DONE: concept.id})
            concept = bench.take(concept, instead_of, turn_of(values))
        except ValueError:
            raise HTTPException(HTTPStatus.BAD_REQUEST, _NOT_OURS) from None
        except OSError as error:
            raise HTTPException(
                HTTPStatus.CONFLICT, f"Dit kan niet bewaard worden: {why(error)}. Verhelp "
                "dat eerst. Ga dan één bladzijde terug: daar is wat u typte er weer."
            ) from error  # fmt: skip
        if RIGHT in values:
            return _put_right(bench, subject, bench.sheet(subject, concept), posted.one(RIGHT))
        if SAVE not in values:
            rows = ",".join(asked_rows(values))
            seen = {"concept": concept.id, DONE: concept.id, **({"erbij": rows} if rows else {})}
            return _to(subject.address, _part(values), **seen)
        sheet = bench.sheet(subject, concept)
        return _handed_in(bench, subject, sheet, values, on_map=on_map)

    both = (f"{ROOT}/{{folder}}/{{id}}", f"{ROOT}/{{id}}")
    return [
        *(page(address, show) for address in both),
        *(action(address, take, keys) for address in both),
    ]


def _on_the_map(values: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Give a page as if what keeps it from the map was emptied, and Opslaan pressed.

    Of what waits for a reason it stays: she is asked about that on a page of its own.
    """
    noted = values.get(INTERN, ("",))[-1].replace("\r\n", "\n")
    asks = reasons_to_wait({"status": Status.PAUSED, INTERN: noted})
    return {**values, SAVE: ("ja",), **({} if asks else dict.fromkeys(ABOUT_IT, ("",)))}


def _told(standing: Standing, subject: Subject, given: Mapping[str, str]) -> str:
    """Give what to say of what was done just before, by what the address has."""
    told = next((text for name, text in _TOLD.items() if name in given), "")
    if told == _SAVED and is_waiting(standing, subject.folder, subject.id):
        return _SAVED_WAITS
    return BACK_BESIDE if given.get("terug") == "samen" else told


def _part(values: Mapping[str, tuple[str, ...]]) -> str:
    """Give which part of the page to show: what was mended, or the page beside the form."""
    if MEND in values:
        changed = mended({}, values[MEND][-1])
        return f"#{id_of(next(iter(changed)))}" if changed else ""
    return "#naast" if LOOK in values else ""


def _handed_in(
    bench: Workbench, subject: Subject, sheet: Sheet, values: Any, *, on_map: bool
) -> Response:
    """Save, and say what came of it."""
    id_ = sheet.concept.id
    try:
        outcome = hand_in(bench, sheet, values)
    except CannotDo as cannot:
        return form_page(
            bench, subject, wanted=id_, wrong=f"{cannot} {_KEPT}", done=id_,
            status=HTTPStatus.CONFLICT,
        )  # fmt: skip
    if isinstance(outcome, NotYet):
        told = _NOT_YET if outcome.problems else _WRONG_ELSEWHERE
        return form_page(
            bench, subject, wanted=id_, wrong=told, done=id_,
            status=HTTPStatus.UNPROCESSABLE_ENTITY,
        )  # fmt: skip
    if not isinstance(outcome, Done):
        return asked_again(bench, sheet, values, outcome)
    bench.let_go(id_, turn_of(values))
    bench.merged(id_, outcome.beside)
    bench.saved(subject.place)
    if not outcome.changed and not on_map:
        return _to(subject.address, niets="ja", **{DONE: id_})
    made = {MADE: ",".join(one.partition(".")[0] for one in sheet.made)} if sheet.made else {}
    if outcome.saved.told:
        return form_page(bench, subject, told=outcome.saved.told, done=id_, as_saved=True)
    made |= {IS_ON: "ja"} if on_map else {}
    asks = on_map and is_waiting(bench.desk.standing(), subject.folder, subject.id)
    address = f"{subject.address}/{AGAIN}" if asks else subject.address
    return _to(address, opgeslagen=outcome.saved.version or "ja", **made, **{DONE: id_})


def _put_right(bench: Workbench, subject: Subject, sheet: Sheet, way: str) -> Response:
    """Put the text of the file right, and say so."""
    id_ = sheet.concept.id
    try:
        saved, waits = put_right(bench, sheet, way)
    except CannotDo as cannot:
        return form_page(
            bench, subject, wanted=id_, wrong=str(cannot), done=id_, status=HTTPStatus.CONFLICT
        )  # fmt: skip
    if waits:
        return _to(subject.address, concept=id_, **{DONE: id_})
    bench.saved(subject.place)
    return _to(subject.address, opgeslagen=saved.version or "ja", **{DONE: id_})


def _to(address: str, part: str = "", **query: str) -> Response:
    asked = f"?{urlencode(query)}" if query else ""
    return RedirectResponse(f"{ROOT}/{address}{asked}{part}", HTTPStatus.SEE_OTHER)


def asked_for(standing: Standing, request: Request) -> Subject:
    """Give what an address is about, or say that it is not there."""
    words = request.path_params
    subject = subject_of(standing, words.get("folder", ""), words["id"])
    if subject is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return subject
