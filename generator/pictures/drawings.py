"""A drawing (SVG) as it goes on the internet: what is drawn, and nothing else.

A drawing is a text, in which its maker and her programs leave names, remarks and more. So it is
written anew from the elements and properties in `drawing_words`. What is written to be read in the
picture stays, and is given apart to be judged as any text of the map.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from typing import Final
from xml.etree import ElementTree as ET
from xml.parsers import expat

from generator.pictures.drawing_styles import Styles
from generator.pictures.drawing_words import ATTRIBUTES, ELEMENTS, WRITING
from generator.pictures.opened import NoPhoto

Picture = Callable[[bytes, str], bytes]
_SVG: Final = "http://www.w3.org/2000/svg"
_HREF: Final = ("href", "http://www.w3.org/1999/xlink href")
_SPACE: Final = "http://www.w3.org/XML/1998/namespace space"
_HEAVIEST: Final = 3_000_000
_DEEPEST: Final = 60
_MOST: Final = 60_000
_INSIDE: Final = re.compile(r"data:image/(png|jpeg|gif|webp);base64,([\s\w+/=]*)")
_LINE: Final = "line"
# Of these the drawing stays, and what it led to does not.
_OPENED: Final = frozenset({"a"})
_UNREAD: Final = (
    "Dit is geen tekening (SVG) die te lezen is. Bewaar haar opnieuw, of kies het plaatje als .png."
)
_TOO_MUCH: Final = "Deze tekening (SVG) is te zwaar. Kies het plaatje als .png."
_SHOWING: Final = ELEMENTS - {"svg", "g", "defs", "style", "switch", "symbol"}


def plain_drawing(data: bytes, picture: Picture) -> bytes:
    """Give a drawing with only what is drawn; `picture` makes bare what it holds of points.

    Raises `NoPhoto` for what is no drawing, is too heavy, or has words of its own that unfold.
    """
    root = _read(data)
    for one in root.iter():
        one.attrib.pop(_LINE, None)
    _Plain(root, picture).make()
    if not any(one.tag in _SHOWING for one in root.iter()):
        raise NoPhoto(_UNREAD)
    root.set("xmlns", _SVG)
    return ET.tostring(root, encoding="unicode").encode()


def drawn_text(data: bytes) -> str:
    """Give what can be read in a drawing, each text on the line where it stands in the file.

    A drawing that cannot be read has no text.
    """
    try:
        root = _read(data)
    except NoPhoto:
        return ""
    lines: list[list[str]] = []
    for one in _texts(root):
        at = int(one.get(_LINE, "1"))
        lines += [[] for _ in range(at - len(lines))]
        lines[at - 1].append(" ".join("".join(_letters(one)).split()))
    return "\n".join(". ".join(filter(None, line)) for line in lines)


def _texts(part: ET.Element) -> Iterator[ET.Element]:
    for one in part:
        if one.tag == "text":
            yield one
        else:
            yield from _texts(one)


def _letters(part: ET.Element) -> Iterator[str]:
    yield part.text or ""
    for one in part:
        # What has a place of its own stands apart to the eye.
        yield " " if {"x", "y", "dx", "dy"} & set(one.attrib) else ""
        yield from _letters(one)
        yield one.tail or ""


def _read(data: bytes) -> ET.Element:
    """Give the tree of the elements that we know, with the attributes by their plain names."""
    if len(data) > _HEAVIEST:
        raise NoPhoto(_TOO_MUCH)
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)  # noqa: FBT003 - it is the end
    except (expat.ExpatError, ValueError, LookupError):
        raise NoPhoto(_UNREAD) from None
    if reader.root is None:
        raise NoPhoto(_UNREAD)
    return reader.root


class _Reader:
    """Reads a drawing; remarks and instructions to programs it never hands on."""

    def __init__(self) -> None:
        self.root: ET.Element | None = None
        self._open: list[ET.Element | None] = []
        self._last: ET.Element | None = None
        self._count = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._letters
        self.parser.EntityDeclHandler = self._refuse
        self.parser.ExternalEntityRefHandler = self._refuse

    def _refuse(self, *_: object) -> int:
        raise NoPhoto(_UNREAD)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > _MOST or len(self._open) > _DEEPEST:
            raise NoPhoto(_TOO_MUCH)
        space, _, tag = name.rpartition(" ")
        if self.root is None and tag != "svg":
            raise NoPhoto(_UNREAD)
        parent = self._open[-1] if self._open else None
        is_kept = space in {_SVG, ""} and tag in ELEMENTS | _OPENED
        if not is_kept or (self._open and parent is None):
            self._open.append(None)
            return
        kept = {key: text for key, text in attributes.items() if key in _KEPT}
        line = str(self.parser.CurrentLineNumber)
        made = ET.Element("g" if tag in _OPENED else tag, {**kept, _LINE: line})
        if parent is None:
            self.root = made
        else:
            parent.append(made)
        self._open.append(made)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _letters(self, text: str) -> None:
        inside = self._open[-1] if self._open else None
        if inside is None or inside.tag not in WRITING | {"style"}:
            return
        if len(inside):
            inside[-1].tail = (inside[-1].tail or "") + text
        else:
            inside.text = (inside.text or "") + text


_KEPT: Final = frozenset({*ATTRIBUTES, *_HREF, _SPACE, "id", "class", "style"})


class _Plain:
    """Takes out of a tree what is not drawn, and gives what is left names that say nothing."""

    def __init__(self, root: ET.Element, picture: Picture) -> None:
        self._root, self._picture = root, picture
        self._styles = Styles(
            [one.text or "" for one in root.iter("style")],
            [one.get("id", "") for one in root.iter() if one.get("id")],
        )
        self._twice = self._with_copies()

    def make(self) -> None:
        """Change the tree."""
        for one in self._root.iter():
            self._attributes(one)
        for one in self._root.iter("style"):
            one.text = self._styles.sheet(one.text or "")
        self._drop(self._root)

    def _with_copies(self) -> frozenset[str]:
        """Give the ids of what holds copies: a copy of those would unfold without end."""
        named = (one for one in self._root.iter() if one.get("id"))
        return frozenset(
            one.get("id", "") for one in named if next(one.iter("use"), None) is not None
        )

    def _attributes(self, one: ET.Element) -> None:
        led = next((one.attrib.pop(key) for key in _HREF if key in one.attrib), "")
        space = one.attrib.pop(_SPACE, "")
        kept = {key: self._styles.value(text) for key, text in one.attrib.items()
                if key not in {"id", "class", "style"}}  # fmt: skip
        kept |= {
            "id": self._styles.id(one.get("id", "")),
            "class": self._styles.classes(one.get("class", "")),
            "style": self._styles.declarations(one.get("style", "")),
            "href": self._href(one.tag, led.strip()),
            "xml:space": "preserve" if space == "preserve" else "",
        }
        one.attrib.clear()
        one.attrib.update({key: text for key, text in kept.items() if text})

    def _href(self, tag: str, led: str) -> str:
        if led.startswith("#"):
            copied = tag == "use" and led[1:] in self._twice
            id_ = "" if copied else self._styles.id(led[1:])
            return f"#{id_}" if id_ else ""
        inside = _INSIDE.fullmatch(led) if tag == "image" else None
        if inside is None:
            return ""
        kind, letters = inside.groups()
        try:
            data = base64.b64decode("".join(letters.split()), validate=True)
        except ValueError:
            return ""
        bare = base64.b64encode(self._picture(data, f".{kind}")).decode()
        return f"data:image/{kind};base64,{bare}"

    def _drop(self, part: ET.Element) -> None:
        """Take away what shows nothing without what it led to."""
        for one in list(part):
            if one.tag in {"image", "use"} and not one.get("href"):
                _taken(part, one)
            else:
                self._drop(one)


def _taken(parent: ET.Element, one: ET.Element) -> None:
    one.tail = None
    parent.remove(one)
