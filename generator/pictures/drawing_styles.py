"""The styles and the names in a drawing: only properties that we know, and names that say nothing.

An editor calls a layer or a class what its maker typed, and a name of a person may be among that.
So `id` and `class` get a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from generator.pictures.drawing_words import PROPERTIES

# What holds on paper or in the dark alone, and whatever else is no plain rule.
_BLOCK: Final = re.compile(r"@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")
_REMARK: Final = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_RULE: Final = re.compile(r"([^{}]*)\{([^{}]*)\}")
_NAME: Final = re.compile(r"([.#])(-?[^\W\d][\w-]*)")
_SELECTOR: Final = re.compile(r"[\w\s.,#>+~*:()-]+")
_LED: Final = re.compile(r"url\(\s*(['\"]?)(.*?)\1\s*\)", re.IGNORECASE | re.DOTALL)
_LEADING: Final = re.compile(r"url\s*\(|(?:image|image-set|src|attr|var)\s*\(", re.IGNORECASE)
# What could make more of a value than a colour, a size or a form.
_MORE: Final = re.compile(r"[\\<>@]|expression|javascript|&#", re.IGNORECASE)


class Styles:
    """Gives styles and names of one drawing anew."""

    def __init__(self, sheets: Iterable[str], ids: Iterable[str]) -> None:
        named = [found for sheet in sheets for rule in _rules(sheet)
                 for found in _NAME.findall(rule[0])]  # fmt: skip
        self._ids = {name: f"n{at}" for at, name in enumerate(dict.fromkeys(ids), 1)}
        classes = dict.fromkeys(name for sign, name in named if sign == ".")
        self._classes = {name: f"k{at}" for at, name in enumerate(classes, 1)}

    def id(self, name: str) -> str:
        """Give the new name of an element; '' for one that is not there."""
        return self._ids.get(name, "")

    def classes(self, typed: str) -> str:
        """Give the new names of classes, without those that no style is about."""
        return " ".join(self._classes[name] for name in typed.split() if name in self._classes)

    def sheet(self, text: str) -> str:
        """Give the rules that we know."""
        found = ((self._selector(which.strip()), self.declarations(what))
                 for which, what in _rules(text))  # fmt: skip
        return "".join(f"{which}{{{what}}}" for which, what in found if which and what)

    def declarations(self, text: str) -> str:
        """Give the properties that we know, with values that lead nowhere outside."""
        pairs = (one.partition(":") for one in _REMARK.sub("", text).split(";"))
        named = ((key.strip().lower(), self.value(value.strip())) for key, _, value in pairs)
        return ";".join(f"{key}:{value}" for key, value in named if key in PROPERTIES and value)

    def value(self, text: str) -> str:
        """Give a value; '' when it is more than a value, or leads to outside the drawing."""
        if _MORE.search(text):
            return ""
        led = _LED.findall(text)
        if len(led) != len(_LEADING.findall(text)):
            return ""
        if any(not place.startswith("#") or place[1:] not in self._ids for _, place in led):
            return ""
        return _LED.sub(lambda found: f"url(#{self._ids[found[2][1:]]})", text)

    def _selector(self, text: str) -> str:
        if not _SELECTOR.fullmatch(text):
            return ""
        return _NAME.sub(self._renamed, text)

    def _renamed(self, found: re.Match[str]) -> str:
        sign, name = found.groups()
        return f"{sign}{(self._classes if sign == '.' else self._ids).get(name, 'x')}"


def _rules(sheet: str) -> list[tuple[str, str]]:
    return _RULE.findall(_BLOCK.sub("", _REMARK.sub("", sheet)))
