"""A connection with a server over SSH: first whether it is the one we know, then being let in."""

from __future__ import annotations

import io
import logging
import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from paramiko import (
    Agent,
    AuthenticationException,
    BadAuthenticationType,
    PKey,
    SSHException,
    Transport,
)

from generator.carry.hosts import check, known_kinds
from generator.carry.problems import CarryProblem
from generator.carry.secrets import (
    KEY,
    PASSWORD,
    Asking,
    forget_password,
    keep_password,
    known_password,
)
from generator.values.destination import Destination

# What the library tells of a failure is said in Dutch by us.
logging.getLogger("paramiko").setLevel(logging.CRITICAL)
_PATIENCE = 20.0
_ALIVE = 15
# A server lets somebody try a few times only, and a password has to be one of those.
_MOST_KEYS = 4
_KEY_FILES = ("id_ed25519", "id_ecdsa", "id_rsa")


def connected(to: Destination, said: str | None, asking: Asking) -> Transport:
    """Give a connection on which we are let in. Raises `CarryProblem`."""
    transport = _reached(to)
    try:
        check(to.host, to.port, transport.get_remote_server_key(), said, asking)
        _let_in(transport, to, asking)
    except (SSHException, OSError, EOFError) as error:
        transport.close()
        raise CarryProblem(
            f"De server '{to.host}' verbrak de verbinding bij het inloggen. Probeer het over een "
            "paar minuten opnieuw; na te veel pogingen houden servers u even buiten."
        ) from error
    except BaseException:
        transport.close()
        raise
    transport.set_keepalive(_ALIVE)
    return transport


def _reached(to: Destination) -> Transport:
    try:
        line = socket.create_connection((to.host, to.port), timeout=_PATIENCE)
    except OSError as error:
        raise CarryProblem(_unreachable(to, error)) from error
    transport = Transport(line)
    transport.banner_timeout = transport.auth_timeout = _PATIENCE
    options = transport.get_security_options()
    first = [kind for kind in options.key_types if kind in known_kinds(to.host, to.port)]
    options.key_types = (*first, *(kind for kind in options.key_types if kind not in first))
    try:
        transport.start_client(timeout=_PATIENCE)
    except (SSHException, OSError, EOFError) as error:
        transport.close()
        raise CarryProblem(
            f"Op '{to.host}' poort {to.port} antwoordt iets, maar geen server met SFTP. Vraag uw "
            "host naar het adres en de poort voor SFTP."
        ) from error
    return transport


def _unreachable(to: Destination, error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return f"De server '{to.host}' is niet te vinden. Klopt de naam, en hebt u internet?"
    if isinstance(error, ConnectionRefusedError):
        return (
            f"Op '{to.host}' luistert niets naar SFTP op poort {to.port}. Vraag uw host naar de "
            f"goede poort en typ die erachter, bijvoorbeeld sftp://{to.user}@{to.host}:2222{to.path}"
        )
    return f"De server '{to.host}' antwoordt niet. Probeer het later opnieuw, of bel uw host."


def _let_in(transport: Transport, to: Destination, asking: Asking) -> None:
    """Try the keys that are here, then a password."""
    may = ["publickey", "password"]
    for key in _keys():
        try:
            transport.auth_publickey(to.user, key)
        except BadAuthenticationType as refused:
            may = refused.allowed_types
            break
        except AuthenticationException:
            continue
        if transport.is_authenticated():
            return
    if not {"password", "keyboard-interactive"} & set(may):
        raise CarryProblem(f"'{to.host}' laat alleen mensen in met een sleutel, en kent de uwe "
                           "niet. Geef uw host uw publieke sleutel.")  # fmt: skip
    _with_password(transport, to, asking)


def _with_password(transport: Transport, to: Destination, asking: Asking) -> None:
    whose = f"{to.user}@{to.host}"
    known = known_password(whose)
    password = known or asking.password(f"Het wachtwoord van {whose}")
    if not password:
        raise CarryProblem(
            f"'{to.host}' vraagt een wachtwoord voor {to.user}, en hier kan niemand dat typen. Zet "
            f"het in de instelling {PASSWORD} van deze computer, of gebruik een sleutel."
        )
    try:
        transport.auth_password(to.user, password)
    except BadAuthenticationType:
        raise CarryProblem(f"'{to.host}' neemt geen wachtwoord aan, alleen een sleutel die de host "
                           "kent. Geef uw host uw publieke sleutel.") from None  # fmt: skip
    except AuthenticationException:
        if known and not os.environ.get(PASSWORD):
            forget_password(whose)
        raise CarryProblem(
            f"'{to.host}' laat {to.user} niet in: de naam of het wachtwoord klopt niet."
        ) from None
    if not known and asking.keeps("Zal ik het wachtwoord bewaren in de sleutelhanger van deze "
                                  "computer?"):  # fmt: skip
        keep_password(whose, password)


def _keys() -> Iterator[PKey]:
    """Give the keys to try: that of the environment alone, or the agent's and the usual files."""
    if typed := os.environ.get(KEY, ""):
        yield _typed_key(typed)
        return
    with suppress(SSHException, OSError):
        yield from Agent().get_keys()[:_MOST_KEYS]
    for name in _KEY_FILES:
        # One with a password of its own is for the agent.
        with suppress(SSHException, OSError, ValueError, TypeError):
            yield PKey.from_path(Path.home() / ".ssh" / name)


def _typed_key(typed: str) -> PKey:
    try:
        if "PRIVATE KEY" in typed:
            from paramiko import ECDSAKey, Ed25519Key, RSAKey  # noqa: PLC0415

            for kind in (Ed25519Key, ECDSAKey, RSAKey):
                with suppress(SSHException):
                    return kind.from_private_key(io.StringIO(typed))
            raise SSHException
        return PKey.from_path(Path(typed))
    except (SSHException, OSError, ValueError, TypeError) as error:
        raise CarryProblem(
            f"De sleutel in de instelling {KEY} kan niet gelezen worden. Er hoort een bestand met "
            "een sleutel zonder eigen wachtwoord, of die sleutel zelf."
        ) from error
