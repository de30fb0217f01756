"""Passwords and keys for the road: from the environment, the system's keyring, or whoever is there.

Nothing of it is ever written by us but in the keyring, and only after a yes.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

PASSWORD, KEY = "KAART_WACHTWOORD", "KAART_SLEUTEL"
"""Settings of the computer: a password or token, and a private key or the file that holds one."""
_SERVICE = "sociale-kaart"


@dataclass(frozen=True)
class Asking:
    """Whom to ask: whether a server is trusted, for a password, and whether to keep that.

    Each gets what to say; `trusts` and `keeps` give yes or no, `password` gives '' when nobody is
    there.
    """

    trusts: Callable[[str], bool]
    password: Callable[[str], str]
    keeps: Callable[[str], bool]


def known_password(whose: str) -> str:
    """Give the password of the environment or of the keyring; '' when there is none."""
    return os.environ.get(PASSWORD, "") or _kept(whose)


def keep_password(whose: str, password: str) -> bool:
    """Put a password in the keyring of the system, and say whether that could be done."""
    with suppress(Exception):  # each system has failures of its own, and none may stop publishing
        import keyring  # noqa: PLC0415 - slow, and most never need it

        keyring.set_password(_SERVICE, whose, password)
        return _kept(whose) == password
    return False


def forget_password(whose: str) -> None:
    """Take a password that did not fit out of the keyring."""
    with suppress(Exception):
        import keyring  # noqa: PLC0415

        keyring.delete_password(_SERVICE, whose)


def _kept(whose: str) -> str:
    with suppress(Exception):
        import keyring  # noqa: PLC0415

        return keyring.get_password(_SERVICE, whose) or ""
    return ""
