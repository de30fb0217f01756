"""Writing the register: what was published, and what a printed edition contained.

In: the register as it stands, if there is one, and what was printed or published. Out: the
register with that in it. What it says of paper is only ever added to, letter for letter: it
describes what lies in people's homes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from generator.editing.amending import amended
from generator.editing.spans import CannotEdit, opened
from generator.model.declarations import aliases
from generator.model.printed import PRINTED_FOLDERS, Printed
from generator.model.register import Register
from generator.model.typed import indented, quoted
from generator.values.text import without_invisible

HEAD = (
    "# Dit bestand schrijft de computer, bij kaart publiceer en bij --vastleggen.\n"
    "# Het onthoudt wat er op de site en op papier staat. Gooi het niet weg en verander niets:\n"
    "# zo blijven alle adressen en QR-codes op papier werken.\n"
)
_EDITIONS, _ISSUES = "edities", "uitgaven"
_KEYS = frozenset(aliases(Register))
_NONE: Mapping[str, str] = MappingProxyType({})


class CannotRecord(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A register to which nothing can be added, because someone built it differently."""


def record(
    existing: str | None,
    edition: str,
    day: date,
    printed: Iterable[Printed],
    site: str = "",
    *,
    issue: date | None = None,
    marks: Mapping[str, str] = _NONE,
) -> str:
    """Give the register with an edition added to it; what was recorded already is not repeated.

    `site` is the address of the site that stands in the edition, `issue` the day that it bears,
    `marks` what stands in it of each id, kind by kind.
    Raises `CannotRecord` when the existing text is no register to which a block can be added.
    """
    block = list(_block(edition, day, sorted(set(printed)), site, marks))
    fresh = f"{_EDITIONS}:\n{_as_item(block)}"
    if existing is None or not existing.strip():
        return HEAD + (f"{_ISSUES}:\n{_days((issue,))}" if issue else "") + fresh
    (new,) = opened(fresh.encode()).content[_EDITIONS]
    try:
        file = opened(existing.encode())
        content = file.content
        if file.errors or not isinstance(content, dict) or not content.keys() <= _KEYS:
            raise CannotEdit
        editions, issues = content.get(_EDITIONS, []), content.get(_ISSUES, [])
        if not (isinstance(editions, list) and isinstance(issues, list)):
            raise CannotEdit
        known = new in editions
        if issues and issue and issue.isoformat() not in map(str, issues):
            issues = sorted([*map(str, issues), issue.isoformat()])
            content = {**content, _ISSUES: issues}
            existing = amended(existing.encode(), content).decode()
        if known:
            return existing
        if _EDITIONS not in content:
            return existing.rstrip("\n") + "\n" + fresh
        return amended(existing.encode(), {**content, _EDITIONS: [*editions, new]}).decode()
    except CannotEdit as error:
        raise CannotRecord from error


def register_text(register: Register) -> str:
    """Give a whole register as text; what it says of paper comes last, to be added to."""
    lines = [
        *([f"naam: {_quoted(register.name)}"] if register.name else []),
        *([f"site: {_quoted(register.site)}"] if register.site else []),
        *(["bladzijden:"] if register.pages else []),
        *(f"  {_quoted(address)}: {change}" for address, change in sorted(register.pages.items())),
        *(["kalender:"] if register.calendar else []),
        *(f"  {_quoted(id_)}: {one}" for id_, one in sorted(register.calendar.items())),
        *(["gekomen_en_gegaan:"] if register.turns else []),
        *(f"  {_quoted(id_)}: {one}" for id_, one in sorted(register.turns.items())),
    ]
    public = register.published
    if public:
        lines += [
            "gepubliceerd:",
            *(["  adressen:"] if public.sites else []),
            *(f"    - {_quoted(site)}" for site in public.sites),
            *indented(_names(sorted(public.printed))),
        ]
    if register.issues:
        lines += [f"{_ISSUES}:", *_days(register.issues).splitlines()]
    editions = [
        _as_item(list(_block(one.name, one.day, sorted(one.printed), one.site or "", one.marks)))
        for one in register.editions
    ]
    above = "".join(f"{line}\n" for line in lines)
    return "".join([HEAD, above, *([f"{_EDITIONS}:\n"] if editions else []), *editions])


def _as_item(block: list[str]) -> str:
    return "".join(f"{line}\n" for line in (f"  - {block[0]}", *indented(indented(block[1:]))))


def _block(
    edition: str, day: date, printed: list[Printed], site: str, marks: Mapping[str, str]
) -> Iterator[str]:
    """Give the lines of one edition: every id with its name, under the folder it is in."""
    yield f"editie: {_quoted(edition)}"
    yield f"datum: {day.isoformat()}"
    if site:
        yield f"site: {_quoted(site)}"
    yield from _names(printed)
    if marks:
        yield "inhoud:"
        yield from (f"  {id_}: {_quoted(mark)}" for id_, mark in sorted(marks.items()))


def _names(printed: list[Printed]) -> Iterator[str]:
    for folder in PRINTED_FOLDERS:
        here = [one for one in printed if one.folder == folder]
        if here:
            yield f"{folder}:"
            yield from (f"  {one.id}: {_quoted(one.name)}" for one in here)


def _days(days: Iterable[date]) -> str:
    return "".join(f"  - {day.isoformat()}\n" for day in days)


def _quoted(text: str) -> str:
    """Give a text between quotes, on one line, with nothing in it that nobody can see."""
    visible = "".join(sign if sign.isprintable() else " " for sign in without_invisible(text))
    return quoted(" ".join(visible.split()) or "-")
