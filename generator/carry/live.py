"""What residents get at the address of a site now, beside what it should be.

In: an address and the list of a site. Out: sentences, and whether all is well. Each file is asked
for as a browser would: a page by the address of its folder. This goes out on the internet; nothing
here is called unless somebody publishes or asks.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, urljoin, urlsplit

from generator.carry.manifest import LIST, VERSION, Manifest, mark_of, read_list, whole
from generator.carry.signed import Version, read_version

_PATIENCE = 15.0
_LARGEST = 60_000_000
_AT_ONCE = 4
_SOON = 14
_HEADERS = {"User-Agent": "sociale-kaart", "Cache-Control": "no-cache", "Accept": "*/*"}
_MOVES = 3
# Not every host gives these, and no resident asks for them.
_SPARE = (".gz", ".yml")


@dataclass(frozen=True)
class Live:
    """What was found: sentences that all is well with, and sentences that something is not."""

    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    there: bool = True


def live(address: str, wanted: Manifest | None, now: datetime) -> Live:
    """Say what stands at an address; without `wanted` it is held against its own list."""
    first = fetch(urljoin(address, VERSION))
    version = read_version(first)
    if first is None or version is None:
        return Live(bad=(_nothing(address, first),), there=False)
    listed = read_list(fetch(urljoin(address, LIST)))
    files = wanted or listed or {}
    good, bad = list[str](), list[str]()
    if wanted is not None and version.whole != whole(wanted):
        bad.append(f"Op {address} staat nog iets anders dan er gepubliceerd is: gebouwd op "
                   f"{version.built}. Soms duurt het even; kijk straks nog eens na.")  # fmt: skip
        files = listed or {}
    told = _files(address, files, version)
    (bad if told[1] else good).append(told[0])
    codes = [path for path in files if path.startswith("q/") and path.endswith("/index.html")]
    if codes:
        dead = [path for path in codes if path in told[1]]
        line = f"Codes op papier: {len(codes) - len(dead)} van de {len(codes)} werken."
        (bad if dead else good).append(line)
    ends = _certificate(address)
    if ends is not None:
        days = (ends - now).days
        (bad if days < _SOON else good).append(
            f"Het certificaat is geldig tot {ends:%d-%m-%Y}"
            + (f": nog {days} dagen. Vraag uw host om het te vernieuwen." if days < _SOON else ".")
        )
    return Live(tuple(good), tuple(bad))


def fetch(address: str, method: str = "GET") -> bytes | None:
    """Give what is at an address; None when nothing is, or when nobody answers."""
    for _ in range(_MOVES):
        status, data, moved = _asked(address, method)
        if moved and urlsplit(urljoin(address, moved)).scheme in {"http", "https"}:
            address = urljoin(address, moved)
            continue
        return data if status == 200 else None
    return None


def sends_on(old: str, site: str, path: str) -> bool:
    """Tell whether a page at an old address brings a reader to the same page of the site."""
    address, wanted = urljoin(old, path), urljoin(site, path)
    for _ in range(_MOVES + 1):
        status, data, moved = _asked(address, "GET")
        address = urljoin(address, moved)
        if address.partition("://")[2] == wanted.partition("://")[2]:
            return True
        if not moved:
            return status == 200 and wanted.encode() in data
    return False


def status_of(address: str, method: str) -> int:
    """Give the status of the answer, 0 when nobody answers; moves are followed."""
    status = 0
    for _ in range(_MOVES + 2):
        status, _, moved = _asked(address, method)
        if not moved:
            return status
        address = urljoin(address, moved)
    return status


def _asked(address: str, method: str) -> tuple[int, bytes, str]:
    parts = urlsplit(address)
    kinds = {"https": http.client.HTTPSConnection, "http": http.client.HTTPConnection}
    kind = kinds.get(parts.scheme)
    if kind is None or not parts.hostname:
        return 0, b"", ""
    line = kind(parts.hostname, parts.port, timeout=_PATIENCE)
    try:
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        line.request(method, f"{path}?{parts.query}" if parts.query else path, headers=_HEADERS)
        answer = line.getresponse()
        moved = answer.headers.get("Location", "") if 300 <= answer.status < 400 else ""
        return answer.status, answer.read(_LARGEST), moved
    except (OSError, http.client.HTTPException, ValueError):
        return 0, b"", ""
    finally:
        line.close()


def _files(address: str, files: Manifest, version: Version) -> tuple[str, Mapping[str, str]]:
    """Give a sentence about the files, and those that are not as they should be, with why."""
    asked = [path for path in files if path != LIST and not path.endswith(_SPARE)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        found = dict(zip(asked, pool.map(lambda path: fetch(_address(address, path)), asked),
                         strict=True))  # fmt: skip
    wrong = {path: "ontbreekt" if data is None else "is anders" for path, data in found.items()
             if data is None or mark_of(data) != files[path]}  # fmt: skip
    if not wrong:
        return (f"Op {address} staat wat er gebouwd is op {version.built}: {len(asked)} bestanden "
                "nagekeken."), {}  # fmt: skip
    some = ", ".join(f"'{path}' {why}" for path, why in _some(wrong.items()))
    return f"Op {address} kloppen {len(wrong)} van de {len(asked)} bestanden niet: {some}.", wrong


def _some(items: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return list(items)[:5]


def _address(address: str, path: str) -> str:
    bare = path.removesuffix("index.html") if path.rpartition("/")[2] == "index.html" else path
    return urljoin(address, quote(bare))


def _nothing(address: str, found: bytes | None) -> str:
    if found is not None:
        return f"Op {address} staat iets anders dan deze site."
    host = urlsplit(address).hostname or ""
    try:
        socket.getaddrinfo(host, None)
    except (OSError, UnicodeError):
        return (
            f"Het adres {address} bestaat nog niet op internet, of u hebt geen internet. Klopt "
            "'site' in dorp.yml, en wijst het adres naar uw host?"
        )
    if trouble := _trouble(address):
        return (f"Het certificaat van {address} klopt niet: {trouble}. Bezoekers zien nu een "
                "waarschuwing.")  # fmt: skip
    return f"Op {address} staat geen site van deze kaart: {VERSION} is er niet te lezen."


def _trouble(address: str) -> str:
    try:
        _certificate(address)
    except ssl.SSLCertVerificationError as error:
        return {10: "het is verlopen", 18: "het is door niemand uitgegeven"}.get(
            error.verify_code, "het is van een ander of niet te vertrouwen"
        )
    return ""


def _certificate(address: str) -> datetime | None:
    """Give when the certificate ends; None without one. Raises `ssl.SSLCertVerificationError`."""
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname:
        return None
    try:
        with (
            socket.create_connection((parts.hostname, parts.port or 443), _PATIENCE) as plain,
            ssl.create_default_context().wrap_socket(plain, server_hostname=parts.hostname) as line,
        ):
            ends = (line.getpeercert() or {}).get("notAfter")
    except ssl.SSLCertVerificationError:
        raise
    except OSError:
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(ends)), UTC) if ends else None
