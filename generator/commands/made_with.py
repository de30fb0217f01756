"""What this program is made with: each package that has to be there, its version and its licence.

It is asked of what is installed on this computer, so it is what really runs here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any, Final

OURS: Final = "sociale-kaart"
UNKNOWN: Final = "licentie staat er niet bij"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA: Final = re.compile(r"\bextra\s*==")
_CLASSIFIER: Final = "License :: OSI Approved :: "
_LONGEST: Final = 60


@dataclass(frozen=True, order=True)
class Part:
    """A package: its name, its version, and under which licence it may be used."""

    name: str
    version: str
    licence: str


def parts(of: str = OURS) -> tuple[Part, ...]:
    """Give all that a package needs, and what that needs, by name; without itself.

    What is only for other computers is not installed here, and not told.
    """
    found: dict[str, Part] = {}
    waiting = list(_needs(of))
    while waiting:
        name = waiting.pop()
        if name not in found and (one := _installed(name)):
            found[name] = Part(one.metadata["Name"], one.version, licence_of(one))
            waiting.extend(_needs(name))
    return tuple(sorted(found.values(), key=lambda one: one.name.casefold()))


def licence_of(one: Distribution) -> str:
    """Give the licence that a package says it has, as short as it says so."""
    told: Any = one.metadata  # a message, which its declared type keeps quiet about
    expression = str(told.get("License-Expression") or "")
    named = [line.removeprefix(_CLASSIFIER) for line in told.get_all("Classifier") or ()
             if line.startswith(_CLASSIFIER)]  # fmt: skip
    # Some put the whole text of the licence here.
    first = str(told.get("License") or "").strip().partition("\n")[0].strip()
    short = first if len(first) <= _LONGEST else ""
    return expression or ", ".join(named) or short or _heading(one) or UNKNOWN


def _heading(one: Distribution) -> str:
    """Give the first line of the licence that comes with a package, when it is a name."""
    for name in one.metadata.get_all("License-File") or ():
        text = one.read_text(f"licenses/{name}") or one.read_text(name) or ""
        first = text.strip().partition("\n")[0].strip()
        if first and len(first) <= _LONGEST:
            return first
    return ""


def _needs(name: str) -> Iterator[str]:
    """Give what a package needs to run at all, by one way to write its name."""
    one = _installed(name)
    for line in (one.requires or ()) if one else ():
        needed, _, condition = line.partition(";")
        called = _NAME.match(needed.strip())
        if called and not _EXTRA.search(condition):
            yield re.sub(r"[-_.]+", "-", called[0]).casefold()


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None
