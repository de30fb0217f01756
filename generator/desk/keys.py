"""Who may come in: a word that opens the door once, and what a browser carries after that."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field

_SIGNS = 32


@dataclass
class Keys:
    """The secrets of one run: `entry` opens the door once, `session` is the cookie after it.

    `bell` is for who starts the program a second time: it gives another `entry`.
    """

    entry: str = field(default_factory=lambda: secrets.token_urlsafe(_SIGNS))
    session: str = field(default_factory=lambda: secrets.token_urlsafe(_SIGNS))
    bell: str = field(default_factory=lambda: secrets.token_urlsafe(_SIGNS))
    _used: bool = False

    def opens(self, typed: str) -> bool:
        """Tell whether this word opens the door; it does so one time only."""
        if self._used or not same(typed, self.entry):
            return False
        self._used = True
        return True

    def rung(self, shown: str) -> str:
        """Give a new word that opens the door once, to who knows the bell; '' to who does not."""
        if not same(shown, self.bell):
            return ""
        self.entry, self._used = secrets.token_urlsafe(_SIGNS), False
        return self.entry

    def is_inside(self, carried: str) -> bool:
        """Tell whether a browser was let in by this run."""
        return same(carried, self.session)

    @property
    def proof(self) -> str:
        """Give what a form of ours holds, so that no other page can send one in her name."""
        return hmac.new(self.session.encode(), b"formulier", hashlib.sha256).hexdigest()

    def is_ours(self, shown: str) -> bool:
        """Tell whether a form came from a page of this run."""
        return same(shown, self.proof)


def same(one: str, other: str) -> bool:
    """Compare two secrets in a time that does not tell how much of them is alike."""
    return hmac.compare_digest(one.encode(errors="surrogatepass"), other.encode())


def cookie_name(port: int) -> str:
    """Give the name of the cookie: browsers share cookies between all ports of a computer."""
    return f"beheer-{port}"
