"""A photo of a supporter, a place or something to do: brought in, and what has to be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from http import HTTPStatus
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.consent.faces import photos_of
from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.rendering import rendered
from generator.desk.rounds.saved import kept_around, save
from generator.desk.rounds.whose_photo import (
    CONSENT,
    FILE,
    NOBODY,
    PEOPLE,
    SHOWS,
    WHO,
    Subject,
    photographed,
    pictured,
    with_photo,
)
from generator.desk.saving.saving import planned_beside
from generator.desk.saving.undoing import CannotDo
from generator.editing.tidy_picture import tidy_picture
from generator.form.controls.texts import day_shown, day_typed
from generator.model.plain_values import suggested_id
from generator.pictures import LARGEST, NoPhoto, made
from generator.pictures.made import PARTS as HEIGHTS
from generator.problems import UnusableValue, why
from generator.site.photos import pictures_folder
from generator.site.project import village_folder
from generator.site.telling_pictures import ORIGINALS, telling_pictures
from generator.values.dates import parse_date

PHOTO = f"{ROOT}/foto"
PARTS = (("midden", "Het midden"), ("boven", "De bovenkant"), ("onder", "De onderkant"))
# A photo that is somewhat too large is told so beside its field; what is larger is not read.
_MOST = LARGEST * 2
_ASK = {
    "foto": "Kies een foto.",
    SHOWS: "Zeg in één zin wat er te zien is, voor wie de foto niet kan zien.",
    "wie": "Zeg of er iemand op staat die te herkennen is.",
    CONSENT: "Vul in op welke dag wie erop staat ja zei.",
}
_DONE = {
    "gedaan": "De foto is opgeslagen. Bewoners zien hem als u op 'Zet op internet' drukt.",
    "weg": "De foto is weg.",
}
Wrong = Mapping[str, str]
_CHOOSE_AGAIN = "Kies de foto nog een keer; de browser onthoudt hem niet."
_CANNOT = "Opslaan lukt niet: {}. Er is niets veranderd."


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of the photos."""

    def every(_: Request) -> Response:
        return _every(desk)

    def clean(_: Request, posted: Posted) -> Response:
        return _cleaned(desk, posted.one("plaatje"))

    def show(request: Request) -> Response:
        done = next((told for name, told in _DONE.items() if name in request.query_params), "")
        return _form(desk, _asked(desk, request), {}, {}, done=done)

    def now(request: Request) -> Response:
        subject = _asked(desk, request)
        path = pictures_folder(desk.project) / subject.file
        if not subject.file or not path.is_file():
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return Response(path.read_bytes(), media_type=_kind(path))

    def do(request: Request, posted: Posted) -> Response:
        subject = _asked(desk, request)
        if posted.one("_weg"):
            return _taken_away(desk, subject)
        return _brought(desk, subject, posted)

    one = f"{PHOTO}/{{folder}}/{{id}}"
    return [
        page(PHOTO, every),
        action(f"{PHOTO}/schoon", clean, desk.keys),
        page(f"{one}/nu", now),
        page(one, show),
        action(one, do, desk.keys, _MOST),
    ]


def _every(desk: Desk, told: str = "") -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if told else HTTPStatus.OK
    return rendered(
        desk, "fotos.html", status, here="dorp", people=pictured(desk.standing()), told=told,
        telling=[path.name for path in telling_pictures(desk.project)],
    )  # fmt: skip


def _cleaned(desk: Desk, name: str) -> Response:
    """Take out of a picture where it was made; only one that tells it can be asked for."""
    found = next((one for one in telling_pictures(desk.project) if one.name == name), None)
    if found is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    try:
        with kept_around(desk):
            tidy_picture(found, village_folder(desk.folder.resolve()) / ORIGINALS)
    except NoPhoto as told:
        return _every(desk, f"{name}: {told}")
    except OSError as error:
        return _every(desk, f"{name} kan niet schoongemaakt worden: {why(error)}.")
    return RedirectResponse(PHOTO, HTTPStatus.SEE_OTHER)


def address_of(folder: str, id_: str) -> str:
    """Give the address of the page with a photo."""
    return f"{PHOTO}/{folder}/{id_}"


def _asked(desk: Desk, request: Request) -> Subject:
    words = request.path_params
    subject = photographed(desk.standing(), words["folder"], words["id"])
    if subject is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return subject


def _kind(path: Path) -> str:
    ending = path.suffix.casefold().removeprefix(".")
    return f"image/{'jpeg' if ending == 'jpg' else ending}"


def _form(
    desk: Desk, subject: Subject, typed: Mapping[str, str], wrong: Wrong, told: str = "",
    *, done: str = "",
) -> Response:  # fmt: skip
    """Give the page; `typed` is what she just sent, else it shows what is noted."""
    noted = {name: str(subject.typed.get(name, "")) for name in (SHOWS, CONSENT, WHO)}
    noted[CONSENT] = day_shown(noted[CONSENT])
    if subject.typed.get(NOBODY) == "ja":
        noted["wie"] = "niemand"
    elif subject.typed.get(CONSENT):
        noted["wie"] = "iemand"
    status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong or told else HTTPStatus.OK
    there = pictures_folder(desk.project) / subject.file
    return rendered(
        desk, "foto.html", status, here="dorp" if subject.folder == PEOPLE else "alles",
        subject=subject, values={"wie": "", "deel": "midden", **noted, **typed}, wrong=wrong,
        told=told, done=done, parts=PARTS, heights=HEIGHTS, largest=LARGEST // 1_000_000,
        is_there=bool(subject.file) and there.is_file(),
        back=f"{ROOT}/{'dorp' if subject.folder == PEOPLE else f'{subject.folder}/{subject.id}'}",
    )  # fmt: skip


def _brought(desk: Desk, subject: Subject, posted: Posted) -> Response:
    """Keep the photo and what is said of it, or say at each field what is missing."""
    values = {name: " ".join(posted.one(name).split())
              for name in (SHOWS, "wie", CONSENT, WHO, "deel")}  # fmt: skip
    wrong = dict(_missing(values, desk.standing().today))
    data = b""
    upload = posted.files.get("foto")
    if upload is not None:
        part = values["deel"] if values["deel"] in dict(PARTS) else "midden"
        try:
            data = made(upload.data, subject.frame, part).data
        except NoPhoto as told:
            wrong["foto"] = str(told)
    elif not subject.file:
        wrong["foto"] = _ASK["foto"]
    if wrong:
        if data:
            wrong["foto"] = _CHOOSE_AGAIN
        return _form(desk, subject, values, wrong)
    try:
        _keep(desk, subject, values, data)
    except (CannotDo, OSError) as told:
        why_not = str(told) if isinstance(told, CannotDo) else _CANNOT.format(why(told))
        why_not += f" {_CHOOSE_AGAIN}" if data else ""
        return _form(desk, subject, values, {}, why_not)
    return RedirectResponse(f"{address_of(subject.folder, subject.id)}?gedaan",
                            HTTPStatus.SEE_OTHER)  # fmt: skip


def _missing(values: Mapping[str, str], today: date) -> Mapping[str, str]:
    found = {} if values[SHOWS] else {SHOWS: _ASK[SHOWS]}
    if values["wie"] not in {"iemand", "niemand"}:
        found["wie"] = _ASK["wie"]
    elif values["wie"] == "iemand":
        try:
            said = parse_date(values[CONSENT])
        except UnusableValue:
            found[CONSENT] = _ASK[CONSENT]
        else:
            if said > today:
                found[CONSENT] = "Deze dag moet nog komen. Vul de dag in waarop het ja er was."
    return found


def _keep(desk: Desk, subject: Subject, values: Mapping[str, str], data: bytes) -> None:
    """Put the photo in the folder with pictures and note it; either both or neither."""
    folder = pictures_folder(desk.project)
    name = _name(subject, folder) if data else subject.file
    beside = [planned_beside(folder / name, data)] if data else []
    photo = {FILE: name, SHOWS: values[SHOWS]}
    photo |= {NOBODY: "ja"} if values["wie"] == "niemand" else {CONSENT: day_typed(values[CONSENT])}
    photo |= {WHO: values[WHO]} if values[WHO] else {}
    # What was noted of it and is not asked here stays.
    kept = {key: value for key, value in subject.typed.items()
            if key not in {FILE, SHOWS, NOBODY, CONSENT, WHO}}  # fmt: skip
    change = partial(with_photo, subject, photo={**photo, **kept})
    save(desk, subject.place, change, *beside)


def _name(subject: Subject, folder: Path) -> str:
    """Give the name of the file: its own again, else one that is free."""
    base = suggested_id(subject.id)
    if subject.file.startswith(base) and subject.file.endswith(".webp"):
        return subject.file
    names = (f"{base}.webp", *(f"{base}-{n}.webp" for n in range(2, 1000)))
    return next(one for one in names if not (folder / one).exists())


def _taken_away(desk: Desk, subject: Subject) -> Response:
    """Take the photo from the map, and the file too: all that stands there goes on the internet."""
    shown = [photo.file for _, _, photo in photos_of(desk.standing().map)]
    path = pictures_folder(desk.project) / subject.file
    try:
        goes = subject.file and shown.count(subject.file) < 2
        beside = [planned_beside(path, None)] if goes else []
        save(desk, subject.place, partial(with_photo, subject, photo=None), *beside)
    except CannotDo as told:
        return _form(desk, subject, {}, {}, str(told))
    return RedirectResponse(f"{address_of(subject.folder, subject.id)}?weg", HTTPStatus.SEE_OTHER)
