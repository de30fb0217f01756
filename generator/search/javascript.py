"""Runs JavaScript in Python: QuickJS, or V8 on a computer for which no QuickJS is made ready.

That is a Mac with an Intel processor, or Windows on ARM; `pyproject.toml` says which gets what.
"""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, Protocol

# A search takes milliseconds; this only guards against a script that never ends.
SECONDS = 20


class Scripts(Protocol):
    """A place where scripts run, each beside the earlier ones."""

    def run(self, source: str) -> None:
        """Run a script for what it defines."""

    def function(self, name: str) -> Callable[..., str]:
        """Give a function that stands under a global name; it takes and gives text."""

    def know(self, name: str, value: object) -> None:
        """Give a plain value of Python (as JSON has them) a global name."""


class QuickJs:
    """Scripts in QuickJS: small, and quick to start."""

    def __init__(self) -> None:
        """Start an empty one."""
        import quickjs  # noqa: PLC0415 - not on every computer

        self._context = quickjs.Context()
        self._context.set_time_limit(SECONDS)

    def run(self, source: str) -> None:
        """Run a script for what it defines."""
        self._context.eval(source)

    def function(self, name: str) -> Callable[..., str]:
        """Give a function that stands under a global name; it takes and gives text."""
        made: Callable[..., str] = self._context.eval(name)
        return made

    def know(self, name: str, value: object) -> None:
        """Give a plain value of Python (as JSON has them) a global name."""
        self._context.set(name, self._context.parse_json(json.dumps(value)))


class V8:
    """Scripts in V8, where QuickJS cannot be had: larger, and the same answers."""

    def __init__(self) -> None:
        """Start an empty one; its thread ends with it, or the program would never stop."""
        from py_mini_racer import MiniRacer  # noqa: PLC0415 - not on every computer

        self._context: Any = MiniRacer()
        weakref.finalize(self, self._context.close)

    def run(self, source: str) -> None:
        """Run a script for what it defines."""
        # What a script comes to is fetched otherwise, and a function is no plain value.
        self._context.eval(f"{source}\n;0", timeout_sec=SECONDS)

    def function(self, name: str) -> Callable[..., str]:
        """Give a function that stands under a global name; it takes and gives text."""
        return lambda *given: str(self._context.call(name, *given, timeout_sec=SECONDS))

    def know(self, name: str, value: object) -> None:
        """Give a plain value of Python (as JSON has them) a global name."""
        text = json.dumps(json.dumps(value))
        self.run(f"globalThis[{json.dumps(name)}] = JSON.parse({text})")


def scripts() -> Scripts:
    """Start an empty place for scripts, with the engine that this computer has."""
    return QuickJs() if find_spec("quickjs") else V8()
