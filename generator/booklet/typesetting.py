"""The edge to Typst: templates and values in, finished pages out."""

from __future__ import annotations

import json
from base64 import b64decode
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, Final, cast

import typst

from generator.booklet.codes import qr_svg
from generator.booklet.errors import BookletProblem
from generator.booklet.fonts import font_folder
from generator.booklet.icons import icon_svg
from generator.booklet.work import Json

# Readable by everyone (UA) and for as long as there are archives (A).
_STANDARDS: Final = ["ua-1", "a-2a"]
# Typst keeps a result until this many documents were made without it.
_AGE: Final = 11
# What the templates draw besides the icons of themes and facts.
_ICONS: Final = frozenset({"phone", "hand-heart", "badge-account-outline"})


def typeset(template: str, content: Json, today: date) -> bytes:
    """Give the PDF that a template makes of the values; the same bytes on every run."""
    moment = datetime(today.year, today.month, today.day, tzinfo=UTC)
    return _compile(template, content, format="pdf", pdf_standards=_STANDARDS, timestamp=moment)[0]


def pictures(template: str, content: Json, ppi: float) -> list[bytes]:
    """Give every page that a template makes of the values, as PNG."""
    return _compile(template, content, format="png", ppi=ppi)


def forget() -> None:
    """Let Typst drop what it remembers of earlier documents, which it does by their age.

    Without this, seven editions of a thousand entries would add up to gigabytes.
    """
    for _ in range(_AGE):
        typst.compile(b"", font_paths=typeface(), format="pdf")


def _compile(template: str, content: Json, **how: Any) -> list[bytes]:
    try:
        made, warnings = typst.compile_with_warnings(
            _sources(template, content), font_paths=typeface(), **how
        )
    except typst.TypstError as error:
        raise BookletProblem(f"Het boekje kon niet worden gemaakt: {error.message}") from error
    if warnings:
        # A missing sign or an unstable page number is only a warning to Typst.
        raise BookletProblem(f"Het boekje is niet goed geworden: {warnings[0].message}")
    return made if isinstance(made, list) else [cast("bytes", made)]


def _sources(template: str, content: Json) -> dict[str, bytes]:
    """Give everything Typst may read, by name; it gets no way to the disk or the network."""
    sources = dict(_templates())
    sources["main.typ"] = sources[template]
    sources["data.json"] = json.dumps(content, ensure_ascii=False).encode()
    for icon in sorted(_values(content, "icon") | _ICONS):
        sources[f"icons/{icon}.svg"] = icon_svg(icon)
    for name, address in cast("dict[str, str]", content["codes"]).items():
        sources[f"codes/{name}.svg"] = qr_svg(address)
    photos = cast("dict[str, str]", content["photos"])
    # Typst takes text alone from here, so a picture goes as numbers.
    numbers = {name: list(b64decode(picture)) for name, picture in photos.items()}
    sources["photos.json"] = json.dumps(numbers).encode()
    return sources


@cache
def typeface() -> typst.Fonts:
    """Give the fonts Typst may use: these and no others, so that every machine prints the same."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(font_folder())],
    )


@cache
def _templates() -> dict[str, bytes]:
    folder = files("generator.booklet") / "template"
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.name.endswith(".typ")}


def _values(content: object, key: str) -> set[str]:
    """Collect what stands under a key, at any depth."""
    if isinstance(content, list):
        return set().union(*(_values(item, key) for item in content))
    if not isinstance(content, dict):
        return set()
    own = {value for name, value in content.items() if name == key and isinstance(value, str)}
    return own.union(*(_values(value, key) for value in content.values()))
