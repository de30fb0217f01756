"""Texts that a spreadsheet would run: marked on their way out, as they were when they return."""

from __future__ import annotations

from typing import Final

_MARK: Final = "'"
# What begins a formula in some spreadsheet, also in wide letters, and the mark itself.
_BEGINS: Final = frozenset("=+-@\t\r\n＝＋－＠" + _MARK)


def without_formula(text: str) -> str:
    """Give a text that no spreadsheet takes for a formula."""
    return f"{_MARK}{text}" if text[:1] in _BEGINS else text


def with_formula(text: str) -> str:
    """Give the text that `without_formula` was given."""
    return text[1:] if text[:1] == _MARK and text[1:2] in _BEGINS else text
