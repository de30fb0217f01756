"""Which servers this computer knows, by the fingerprint of their key.

A server that nobody met is asked about once; one that has another key than before is refused, for
then somebody may be in between.
"""

from __future__ import annotations

import base64
import hashlib
from contextlib import suppress
from pathlib import Path

from paramiko import HostKeys, PKey

from generator.carry.own_folder import own_folder
from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking

FILE = "servers"


def fingerprint(key: PKey) -> str:
    """Give the fingerprint of a key, as hosts publish it."""
    mark = base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode()
    return f"SHA256:{mark.rstrip('=')}"


def known_kinds(host: str, port: int) -> tuple[str, ...]:
    """Give the kinds of keys by which a server is known here."""
    found = _read().lookup(_name(host, port))
    return tuple(found.keys()) if found else ()


def check(host: str, port: int, key: PKey, said: str | None, asking: Asking) -> None:
    """Return when a server is the one we know, or raise `CarryProblem` with what to do.

    `said` is the fingerprint in the map: it counts, whatever was known before.
    """
    mark, name = fingerprint(key), _name(host, port)
    if said:
        if said != mark:
            raise CarryProblem(
                f"'{host}' heeft een andere sleutel dan er in dorp.yml staat bij 'vingerafdruk'.\n"
                f"  in dorp.yml: {said}\n  de server:   {mark}\n{_DANGER} Zet dan de nieuwe "
                "vingerafdruk in dorp.yml."
            )
        return
    known = _read().lookup(name)
    if not known:
        _meet(host, name, key, asking)
        return
    before = known.get(key.get_name())
    if before is None or before.asbytes() != key.asbytes():
        was = before or next(iter(known.values()))
        raise CarryProblem(
            f"'{host}' heeft een andere sleutel dan de vorige keer.\n"
            f"  de vorige keer: {fingerprint(was)}\n  nu:             {mark}\n{_DANGER} Zet dan in "
            f"dorp.yml bij 'publicatie': vingerafdruk: {mark}"
        )


_DANGER = (
    "Er kan iemand tussen u en de server zitten, of uw host heeft een nieuwe server. Bel uw host "
    "en lees de vingerafdruk voor. Klopt die?"
)


def _meet(host: str, name: str, key: PKey, asking: Asking) -> None:
    mark = fingerprint(key)
    told = (
        f"Deze computer kent '{host}' nog niet. De vingerafdruk van de server is:\n  {mark}\n"
        "Vergelijk die met wat uw host op zijn website schrijft, of bel."
    )
    if not asking.trusts(f"{told}\nKlopt de vingerafdruk?"):
        raise CarryProblem(f"{told}\nKlopt die? Zet dan in dorp.yml bij 'publicatie': "
                           f"vingerafdruk: {mark}")  # fmt: skip
    hosts = _read()
    hosts.add(name, key.get_name(), key)
    path = _file()
    hosts.save(str(path))
    path.chmod(0o600)


def _read() -> HostKeys:
    hosts = HostKeys()
    with suppress(OSError):
        hosts.load(str(_file()))
    return hosts


def _file() -> Path:
    return own_folder() / FILE


def _name(host: str, port: int) -> str:
    return host if port == 22 else f"[{host}]:{port}"
