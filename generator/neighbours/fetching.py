"""What a neighbour offers, as bytes: from its site, or from a folder on this computer.

Whoever answers is not trusted: no more is read than a village can need, nobody is waited for
longer than half a minute, and no answer leads to another kind of address.
"""

from __future__ import annotations

import http.client
import ssl
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from generator.exchange.neighbours import OFFER_FILE, offer
from generator.model.neighbours import parse_where
from generator.problems import UnusableValue, why
from generator.reading import read_map
from generator.reading.files import VILLAGE_FILE
from generator.reading.neighbours import LARGEST_OFFER, CannotTake
from generator.views import map_view
from generator.views.addresses import DATA

_PATIENCE: Final = 10.0
_WHOLE: Final = 30.0
_MOVES: Final = 3
_PIECE: Final = 65_536
_HEADERS: Final = {"User-Agent": "sociale-kaart", "Accept": "application/json"}
_NOBODY: Final = "er komt geen antwoord; is er internet, en klopt het adres bij 'waar'?"
_SLOW: Final = "het duurt te lang; probeer het later opnieuw"

Clock = Callable[[], float]


def fetched(where: str, folder: Path, today: date, clock: Clock = time.monotonic) -> bytes:
    """Give what the map at `where` offers; a folder is looked for from `folder`, that of the map.

    Raises `CannotTake` with the reason in Dutch. `clock` gives seconds.
    """
    if urlsplit(where).scheme.lower() in {"http", "https"}:
        address = where if where.endswith(".json") else urljoin(_as_folder(where), _PATH)
        return _from_site(address, clock)
    return _from_folder(folder / Path(where).expanduser(), today)


_PATH: Final = f"{DATA}{OFFER_FILE}"


def _as_folder(address: str) -> str:
    bare = address.split("#", maxsplit=1)[0].split("?", maxsplit=1)[0].removesuffix("index.html")
    return bare if bare.endswith("/") else f"{bare}/"


def _from_folder(place: Path, today: date) -> bytes:
    """Give what stands in a folder: a map, a site that was made of one, or the file itself."""
    try:
        for one in (place, place / "kaart"):
            if (one / f"{VILLAGE_FILE}.yml").is_file():
                return _of_map(one, today)
        for one in (place, place / _PATH, place / OFFER_FILE):
            if one.is_file():
                with one.open("rb") as file:
                    return file.read(LARGEST_OFFER + 1)
    except OSError as error:
        raise CannotTake(f"'{place}' kan niet gelezen worden ({why(error)})") from None
    raise CannotTake(f"in '{place}' staat geen kaart; klopt wat er bij 'waar' staat?")


def _of_map(folder: Path, today: date) -> bytes:
    reading = read_map(folder)
    if reading.is_newer:
        raise CannotTake(
            "hun kaart is gemaakt met een nieuwer programma; zet de nieuwste versie op uw computer"
        )
    if reading.map is None:
        raise CannotTake("er staan fouten op hun kaart; als die weg zijn, kunt u haar weer ophalen")
    return offer(map_view(reading.map, today), None)


def _from_site(address: str, clock: Clock) -> bytes:
    until = clock() + _WHOLE
    for _ in range(_MOVES + 1):
        status, data, moved = _asked(address, until, clock)
        if not moved:
            if status != 200:
                raise CannotTake(_refused(status, address))
            return data
        address = _led_to(address, moved)
    raise CannotTake("het adres stuurt steeds verder; klopt wat er bij 'waar' staat?")


def _refused(status: int, address: str) -> str:
    if status in {404, 410}:
        return f"op {address} staat niets; maken zij hun kaart al met dit programma?"
    return f"op {address} gaat iets mis (antwoord {status}); probeer het later opnieuw"


def _led_to(address: str, moved: str) -> str:
    """Give where an answer leads; only to the same kind of address."""
    to = urljoin(address, moved)
    try:
        parse_where(to)
    except UnusableValue:
        to = ""
    if urlsplit(to).scheme != urlsplit(address).scheme:
        raise CannotTake("het adres stuurt door naar iets anders dan een beveiligde site")
    return to


def _asked(address: str, until: float, clock: Clock) -> tuple[int, bytes, str]:
    parts = urlsplit(address)
    line = _line(parts)
    try:
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        line.request("GET", f"{path}?{parts.query}" if parts.query else path, headers=_HEADERS)
        answer = line.getresponse()
        if 300 <= answer.status < 400:
            return answer.status, b"", answer.headers.get("Location", "") or "//"
        return answer.status, _read(answer, until, clock), ""
    except TimeoutError:
        raise CannotTake(_SLOW) from None
    except ssl.SSLError:
        raise CannotTake("de beveiliging van hun site klopt niet; vraag het daar na") from None
    except http.client.IncompleteRead:
        raise CannotTake("het bestand is niet heel aangekomen; probeer het later opnieuw") from None
    except (OSError, http.client.HTTPException, ValueError):
        raise CannotTake(_NOBODY) from None
    finally:
        line.close()


def _line(parts: SplitResult) -> http.client.HTTPConnection:
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    return kind(parts.hostname or "", parts.port, timeout=_PATIENCE)


def _read(answer: http.client.HTTPResponse, until: float, clock: Clock) -> bytes:
    """Read no more and no longer than is allowed, whatever was announced."""
    told = answer.headers.get("Content-Length", "")
    if told.isdigit() and int(told) > LARGEST_OFFER:
        raise CannotTake(
            f"het bestand is te groot (meer dan {LARGEST_OFFER // 1_000_000} MB); dat hoort niet "
            "bij de kaart van een dorp"
        )
    data = bytearray()
    while piece := answer.read1(_PIECE):
        data += piece
        if clock() > until:
            raise CannotTake(_SLOW)
        if len(data) > LARGEST_OFFER:
            break
    if told.isdigit() and len(data) < int(told):
        raise CannotTake("het bestand is niet heel aangekomen; probeer het later opnieuw")
    return bytes(data)
