"""Where the site goes, chosen among three that she can know: a folder, a zip, or a host."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import Posted, action, page
from generator.desk.desk import Desk
from generator.desk.online.work import WHERE, is_among_her_files
from generator.desk.rendering import rendered
from generator.desk.rounds.saved import save
from generator.desk.saving.undoing import CannotDo
from generator.model.declarations import aliases
from generator.model.publication import Publication
from generator.model.village import Village
from generator.problems import UnusableValue
from generator.publish.bringing import located
from generator.reading.file_names import VILLAGE_FILE
from generator.site.project import village_folder
from generator.values.destination import Destination, Kind, parse_destination

_NO_FOLDER = "Typ de hele naam van de map, zoals die boven in het venster van de map staat."
_NO_SUCH = "Deze map is er niet. Maak de map eerst, of kijk of de naam klopt."
_HERS = "Daar staan uw eigen bestanden, en dan wordt dat allemaal openbaar. Kies een andere map."
_NO_SERVER = (
    "Dit is geen server die wij begrijpen. Neem de naam, de server en de map over zoals uw host "
    "die schreef. Is het FTP? Vraag dan om SFTP: bij FTP gaat uw wachtwoord leesbaar over de lijn."
)
_SECRET = "Zet hier geen wachtwoord. Dat vragen wij pas als de site op internet gaat."  # noqa: S105
ZIP = "zip:site.zip"


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of choosing where the site goes."""

    def show(_: Request) -> Response:
        return _shown(desk, _now(desk))

    def choose(_: Request, posted: Posted) -> Response:
        try:
            to = _chosen(desk, posted)
            village = desk.standing().by_address["", VILLAGE_FILE]
            save(desk, village.file, _with(to))
        except CannotDo as cannot:
            typed = {name: posted.one(name) for name in ("soort", "map", "naam", "server", "plek")}
            return _shown(desk, typed, str(cannot))
        return RedirectResponse(f"{ROOT}/publiceren?gekozen=ja", HTTPStatus.SEE_OTHER)

    return [page(WHERE, show), action(WHERE, choose, desk.keys)]


def _shown(desk: Desk, typed: dict[str, str], wrong: str = "") -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.OK
    return rendered(desk, "waarheen.html", status, here="vandaag", typed=typed, wrong=wrong)


def _now(desk: Desk) -> dict[str, str]:
    """Give what was chosen before, as the page asks it."""
    known = desk.standing().map.village.publication
    told = {"soort": "", "map": "", "naam": "", "server": "", "plek": ""}
    if known is None:
        return told
    to = known.to
    if to.kind is Kind.SFTP:
        server = to.host if to.port == 22 else f"{to.host}:{to.port}"
        return {**told, "soort": "server", "naam": to.user, "server": server, "plek": to.path}
    if to.kind is Kind.FOLDER:
        return {**told, "soort": "map", "map": to.path}
    return {**told, "soort": "zip" if to.kind is Kind.ZIP else "git"}


def _chosen(desk: Desk, posted: Posted) -> Destination:
    """Give the place that was chosen. Raises `CannotDo` with what to fill in."""
    match posted.one("soort"):
        case "map":
            return _folder(desk, posted.one("map").strip().strip('"'))
        case "zip":
            return parse_destination(ZIP)
        case "server":
            return _server(*(posted.one(name).strip() for name in ("naam", "server", "plek")))
        case _:
            raise CannotDo("Kies een van de drie.")


def _folder(desk: Desk, typed: str) -> Destination:
    if not typed:
        raise CannotDo(_NO_FOLDER)
    to = Destination(Kind.FOLDER, typed)
    there = located(to, village_folder(desk.folder.resolve()))
    if not Path(there.path).is_dir():
        raise CannotDo(_NO_SUCH)
    if is_among_her_files(desk, there):
        raise CannotDo(_HERS)
    return to


def _server(name: str, server: str, place: str) -> Destination:
    # Who has the whole line of her host may paste it.
    whole = server if "://" in server else f"sftp://{name}@{server}/{place.lstrip('/')}"
    try:
        return parse_destination(whole)
    except UnusableValue as wrong:
        raise CannotDo(_SECRET if wrong.code == "geheim" else _NO_SERVER) from None


def _with(to: Destination) -> Callable[[Any], Any]:
    """Give the change: where it goes, with the known mark of the server when that is the same."""
    key, inside = _key(Village, "publication"), _key(Publication, "to")

    def change(content: Any) -> Any:
        before = content.get(key)
        known = {inside: before} if isinstance(before, str) else before or {}
        same = _host(str(known.get(inside, ""))) == (to.kind, to.host, to.port)
        return {**content, key: {**(known if same else {}), inside: str(to)}}

    return change


def _host(typed: str) -> tuple[Kind, str, int] | None:
    try:
        before = parse_destination(typed)
    except UnusableValue:
        return None
    return before.kind, before.host, before.port


def _key(model: type[BaseModel], name: str) -> str:
    return next(alias for alias, field in aliases(model).items() if field == name)
