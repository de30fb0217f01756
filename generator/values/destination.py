"""Where a site is published, as it is typed: a folder, a zip file, a branch in git, or a server.

In: one line such as 'map:/srv/www' or 'sftp://anneke@host.nl/www'. Out: a frozen value. A password
is refused wherever it stands, for what is typed here is kept and shared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import unquote, urlsplit

from generator.problems import UnusableValue
from generator.values.text import without_invisible

BRANCH: Final = "gh-pages"
SECRET: Final = "geheim"  # noqa: S105 - the code of the message, not a secret
EXAMPLES: Final = ("sftp://anneke@host.nl/www", "map:/srv/www", "git:https://host.nl/site.git#gh-pages",
                   "zip:site.zip")  # fmt: skip
_EXAMPLE: Final = f"typ bijvoorbeeld {EXAMPLES[0]} of {EXAMPLES[1]}"
_SCP: Final = re.compile(r"([\w.-]+)@([\w.-]+):(?!//)(.*)")
_PATH: Final = re.compile(r"(?:[A-Za-z]:[\\/]|[./~\\])")
_SECRET_OF: Final = re.compile(r"(//[^/@:]*):[^/@]*(?:@[^/@]*)*(?=@)")
# A name in the address of a repository is most often a key to it.
_KEY_OF: Final = re.compile(r"\A(git:https?://)[^/]*@", re.IGNORECASE)
_BRANCH: Final = re.compile(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)*")


class Kind(StrEnum):
    """The kinds of places a site can go to."""

    FOLDER = "map"
    ZIP = "zip"
    GIT = "git"
    SFTP = "sftp"


@dataclass(frozen=True)
class Destination:
    """A place to publish at; `path` is a folder, a file, or a repository.

    Only a server has a `host`, `user` and `port`; only a repository a `branch`.
    """

    kind: Kind
    path: str
    host: str = ""
    user: str = ""
    port: int = 22
    branch: str = ""

    def __str__(self) -> str:
        """Give it as it is typed."""
        if self.kind is Kind.SFTP:
            port = "" if self.port == 22 else f":{self.port}"
            host = f"[{self.host}]" if ":" in self.host else self.host
            return f"sftp://{self.user}@{host}{port}{self.path}"
        return f"{self.kind}:{self.path}" + (f"#{self.branch}" if self.branch else "")


def parse_destination(text: str) -> Destination:
    """Give the place that was typed, or raise `UnusableValue` with what to type instead."""
    typed = without_invisible(text)
    if not typed:
        raise UnusableValue(f"hier hoort waar de site komt te staan; {_EXAMPLE}")
    _refuse_secret(typed)
    kind, _, rest = typed.partition(":")
    known = {str(one): one for one in Kind}.get(kind.casefold())
    if known is None or not rest.strip():
        raise UnusableValue(_meant(typed))
    if known is Kind.SFTP:
        return _server(typed)
    if known is Kind.GIT:
        return _repository(rest.strip())
    path = rest.strip()
    if known is Kind.ZIP and not path.casefold().endswith(".zip"):
        raise UnusableValue(f"de naam eindigt op .zip; typ: zip:{path.rstrip('/')}.zip")
    return Destination(known, path)


def _refuse_secret(typed: str) -> None:
    bare = _KEY_OF.sub(r"\1", _SECRET_OF.sub(r"\1", typed))
    if bare != typed:
        raise UnusableValue(
            "een wachtwoord hoort niet in de kaart, want die wordt bewaard en gedeeld; "
            f"typ: {bare}",
            SECRET,
        )


def _meant(typed: str) -> str:
    """Say what to type instead of something that names no kind of place."""
    if re.match(r"(?:ftps?|ftpes)://", typed, re.IGNORECASE):
        return (
            "FTP kan hier niet, want daar gaat uw wachtwoord leesbaar over de lijn; "
            f"vraag uw host om SFTP en typ: sftp://{typed.partition('://')[2]}"
        )
    repository = r"(?:(?:https?|ssh)://\S+|[\w.-]+@[\w.-]+:\S+)\.git(?:#\S+)?"
    if re.fullmatch(repository, typed):
        return f"zet er git: voor; typ: git:{typed}"
    if found := _SCP.fullmatch(typed):
        return f"dit is een server; typ: sftp://{found[1]}@{found[2]}/{found[3].lstrip('/')}"
    if re.match(r"https?://", typed, re.IGNORECASE):
        return f"dit is het adres waar mensen lezen, niet waar de bestanden heen gaan; {_EXAMPLE}"
    if _PATH.match(typed):
        kind = "zip" if typed.casefold().endswith(".zip") else "map"
        return f"zet er {kind}: voor; typ: {kind}:{typed}"
    return f"dit is geen plek om te publiceren; {_EXAMPLE}"


def _server(typed: str) -> Destination:
    try:
        parts = urlsplit(typed)
        port = parts.port
    except ValueError:
        raise UnusableValue(f"dit is geen adres van een server; {_EXAMPLE}") from None
    host, user = parts.hostname or "", unquote(parts.username or "")
    if not host or not re.fullmatch(r"[\w.:-]+", host):
        raise UnusableValue(f"hier ontbreekt de naam van de server; typ bijvoorbeeld {EXAMPLES[0]}")
    if parts.query or parts.fragment:
        raise UnusableValue("achter de map hoort niets meer; "
                            f"typ: {typed.partition('?')[0].partition('#')[0]}")  # fmt: skip
    if not user:
        raise UnusableValue(
            "hier ontbreekt de naam waarmee u inlogt; "
            f"typ bijvoorbeeld sftp://naam@{parts.netloc}{parts.path}"
        )
    return Destination(Kind.SFTP, unquote(parts.path) or "/", host, user, port or 22)


def _repository(rest: str) -> Destination:
    path, _, branch = rest.partition("#")
    branch = branch or BRANCH
    if not path:
        raise UnusableValue(f"hier ontbreekt waar de git-map staat; typ bijvoorbeeld {EXAMPLES[2]}")
    if not _BRANCH.fullmatch(branch) or ".." in branch or branch.endswith((".lock", ".")):
        raise UnusableValue(f"dit is geen naam van een tak; typ bijvoorbeeld git:{path}#{BRANCH}")
    return Destination(Kind.GIT, path, branch=branch)
