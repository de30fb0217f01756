"""Where the site goes, as somebody chooses it: a few boxes, and the place that they stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from generator.model.publication import parse_fingerprint
from generator.problems import UnusableValue
from generator.values.destination import SECRET, Destination, Kind, parse_destination

HOW = "soort"
"""The control that says which of the choices it is; its values are the keys of `CHOICES`."""
GIVEN, MARK = "gegeven", "herkennen"


@dataclass(frozen=True)
class Choice:
    """One way for a site to go: what it is called, and when somebody chooses it."""

    label: str
    when: str


CHOICES: Mapping[str, Choice] = MappingProxyType({
    Kind.SFTP: Choice(
        "Bij mijn provider (sftp)",
        "Kies dit als u een adres op internet huurt en u een inlognaam en een wachtwoord hebt. "
        "Dan staat de site meteen op internet.",
    ),
    GIVEN: Choice(
        "Zoals degene die het instelde het gaf",
        "Kies dit als iemand dit voor u regelde en u een regel gaf om hier te plakken.",
    ),
    Kind.ZIP: Choice(
        "Een zip-bestand",
        "Kies dit als een ander de site op internet zet, en u die als één bestand mailt of geeft.",
    ),
    Kind.FOLDER: Choice(
        "Een map op deze computer",
        "Kies dit als u eerst wilt oefenen, of als een programma die map naar internet brengt. "
        "Alleen u ziet de site dan.",
    ),
})  # fmt: skip
Boxes = Mapping[str, str]
"""What stands in each control of the page, by its name."""
EMPTY: Boxes = MappingProxyType(dict.fromkeys(
    (HOW, Kind.FOLDER, Kind.ZIP, "server", "inlognaam", "servermap", MARK, GIVEN), ""
))  # fmt: skip


class NotChosen(Exception):  # noqa: N818 - reads as what it is where it is raised
    """What somebody chose is no place: at which control, and what to do there."""

    def __init__(self, control: str, told: str) -> None:
        super().__init__(told)
        self.control, self.told = control, told


def boxes_of(line: str, fingerprint: str = "") -> Boxes:
    """Give what each control says of the line in the file; '' when there is none."""
    if not line:
        return {}
    try:
        to = parse_destination(line)
    except UnusableValue:
        return {HOW: GIVEN, GIVEN: line}
    if to.kind is Kind.SFTP:
        port = "" if to.port == 22 else f":{to.port}"
        return {HOW: to.kind, "server": f"{to.host}{port}", "inlognaam": to.user,
                "servermap": to.path, MARK: fingerprint}  # fmt: skip
    return {HOW: GIVEN, GIVEN: line} if to.kind is Kind.GIT else {HOW: to.kind, to.kind: to.path}


def chosen(boxes: Boxes) -> Destination:
    """Give the place that the boxes stand for. Raises `NotChosen`."""
    kind = boxes.get(HOW, "")
    if kind not in CHOICES:
        raise NotChosen(HOW, "Kies eerst waar de site heen gaat.")
    for name in (GIVEN, kind, "server", "inlognaam", "servermap"):
        if not boxes.get(name, "").strip().isprintable():
            raise NotChosen(name, _ONE_LINE)
    if kind == GIVEN:
        return _given(boxes.get(GIVEN, "").strip())
    if kind == Kind.SFTP:
        return _server(*(boxes.get(name, "").strip()
                         for name in ("server", "inlognaam", "servermap")))  # fmt: skip
    # Windows puts these around a path that is copied from its folders.
    path = boxes.get(kind, "").strip().strip('"').strip()
    if not path:
        what = "de map" if kind == Kind.FOLDER else "het zip-bestand"
        raise NotChosen(kind, f"Typ hier hoe {what} heet.")
    if kind == Kind.ZIP and not path.casefold().endswith(".zip"):
        path = f"{path}.zip"
    return Destination(Kind(kind), path)


def fingerprint_of(boxes: Boxes) -> str:
    """Give by what her provider's server is known; '' when nobody said. Raises `NotChosen`."""
    typed = boxes.get(MARK, "").strip()
    if not typed or boxes.get(HOW) != Kind.SFTP:
        return ""
    try:
        return parse_fingerprint(typed)
    except UnusableValue:
        raise NotChosen(MARK, _OTHER) from None


def refused(to: Destination) -> str:
    """Tell why nothing can be put at a place on this computer; '' when it can, or lies elsewhere.

    `to` has a whole path.
    """
    if to.kind not in {Kind.FOLDER, Kind.ZIP}:
        return ""
    path = Path(to.path)
    if to.kind is Kind.FOLDER and path.is_file():
        return "Dit is geen map, maar een bestand. Kies een map."
    if to.kind is Kind.ZIP and path.is_dir():
        return "Dit is een map. Geef het zip-bestand een andere naam."
    if not path.parent.is_dir():
        return f"{path.parent} is er niet op deze computer. Kijk of u het goed typte."
    return ""


def told_of(to: Destination) -> str:
    """Give a place as she calls it."""
    match to.kind:
        case Kind.FOLDER:
            return f"de map {to.path} op deze computer"
        case Kind.ZIP:
            return f"het zip-bestand {to.path}"
        case Kind.SFTP:
            return f"de server van uw provider ({to.host})"
        case _:
            return "de plek die voor u is ingesteld"


def _given(typed: str) -> Destination:
    if not typed:
        raise NotChosen(GIVEN, "Plak hier wat u kreeg van degene die het instelde.")
    try:
        return parse_destination(typed)
    except UnusableValue as wrong:
        if wrong.code == SECRET:
            raise NotChosen(GIVEN, _TOO_MUCH) from None
    try:
        # Whoever set it up often gives the bare address of the repository.
        return parse_destination(f"{Kind.GIT}:{typed}" if ".git" in typed else "")
    except UnusableValue:
        raise NotChosen(GIVEN, _UNKNOWN) from None


def _server(server: str, user: str, path: str) -> Destination:
    if re.match(r"ftps?://", server, re.IGNORECASE):
        raise NotChosen("server", _OLD)
    if server.casefold().startswith(f"{Kind.SFTP}://"):
        server, _, behind = server.partition("://")[2].partition("/")
        path = path or behind
        before, _, server = server.rpartition("@")
        user = user or before
    if not server:
        raise NotChosen("server", "Typ hier hoe de server heet. Uw provider kan het u vertellen.")
    if not re.fullmatch(r"[\w.-]+(?::\d+)?", server):
        raise NotChosen("server", "Dit is geen naam van een server. Een voorbeeld: ssh.provider.nl")
    if not user:
        raise NotChosen("inlognaam", "Typ hier de naam waarmee u bij uw provider inlogt.")
    try:
        return parse_destination(
            f"{Kind.SFTP}://{quote(user, safe='')}@{server}/{quote(path.lstrip('/'))}"
        )
    except UnusableValue as wrong:
        told = _TOO_MUCH if wrong.code == SECRET else "Dit is geen naam van een server."
        raise NotChosen("server", told) from None


_ONE_LINE = "Hier staat een teken in dat niemand ziet. Typ het opnieuw, op één regel."
_OTHER = "Dit is niet wat bij het publiceren getoond werd. Neem het precies over, of maak dit leeg."
_TOO_MUCH = (
    "Hier staat een wachtwoord in. Haal dat weg: het wordt gevraagd als u de site op internet zet."
)
_UNKNOWN = "Dit herkennen wij niet. Plak precies de regel die u kreeg, of kies een van de andere."
_OLD = (
    "Dit is ftp, en dat kan hier niet: dan gaat uw wachtwoord leesbaar over de lijn. Vraag uw "
    "provider om sftp."
)
