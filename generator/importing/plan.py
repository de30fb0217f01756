"""The whole of an import before anything is written: files, doubles, and where each cell goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.importing.doubles import Register, known_row
from generator.importing.drafts import FileDraft, RowReport
from generator.importing.found_again import every_cell
from generator.importing.judging import are_people
from generator.importing.list_day import list_day
from generator.importing.making import make
from generator.importing.own_list import is_own, own_rows
from generator.importing.row_text import LONGEST_SUMMARY
from generator.importing.rows import Workplace, rows_of
from generator.importing.table import Table
from generator.model import SocialMap
from generator.model.plain_values import EXAMPLE_TEXT
from generator.problems import Problem

_ROUNDS = 8
_STEP = re.compile(r"\.|\[\d+\]")
# Without these there is no file; what she should type stands there instead.
_NEEDED = {
    "samenvatting": f"{EXAMPLE_TEXT} in één zin wat het is en voor wie.",
    "wanneer": [{"toelichting": f"{EXAMPLE_TEXT} wanneer het is."}],
}
# Without these it would seem to be there all year.
_PART_OF_YEAR = ("seizoen", "niet_op")
_NEVER_GONE = {"naam", "themas", "soort", "doet_wel", "doet_niet", *_NEEDED}
# Gives the errors of the map with these files on it: path within the map → the bytes of the file.
Judge = Callable[[Mapping[str, bytes]], Sequence[Problem]]


@dataclass(frozen=True)
class Order:
    """What is asked: which column is what, how the list is called, and which rows come anyway."""

    fields: tuple[str, ...]
    list_name: str
    file_name: str
    today: date
    anyway: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Plan:
    """What will happen: the report of each row, and the bytes of each new file by its path."""

    rows: tuple[RowReport, ...]
    files: Mapping[str, bytes]

    @property
    def drafts(self) -> tuple[FileDraft, ...]:
        """Give every file that will be made."""
        return tuple(draft for row in self.rows for draft in row.files)


def plan_import(
    table: Table, order: Order, social_map: SocialMap, taken: Iterable[str], judge: Judge
) -> Plan:
    """Give what an import does: what is there already is left alone, what is new passes `judge`."""
    place = Workplace(
        social_map, order.list_name, order.file_name, order.today, set(taken),
        has_days="brondatum" in order.fields,
        list_day=list_day(table.before, order.today),
    )  # fmt: skip
    rows = list(own_rows(table, place)) if is_own(table) else _guessed(table, order, place)
    _mend(rows, place, judge)
    return Plan(tuple(rows), {d.path: d.bytes for row in rows for d in row.files})


def _guessed(table: Table, order: Order, place: Workplace) -> list[RowReport]:
    """Give what becomes of the rows of a list that was made elsewhere."""
    register = Register.of(place.social_map)
    rows: list[RowReport] = []
    fresh: set[str] = set()
    every = rows_of(table, order.fields)
    place.of_people = are_people([found.report.name for found in every])
    for found in every:
        report, known = found.report, known_row(found)
        if report.aside and found.row.number not in order.anyway:
            rows.append(report)
            continue
        report.there = register.marks.get(found.mark, "")
        if report.there in fresh:
            report.alike = "precies dezelfde regel"
        if not report.there and found.row.number not in order.anyway:
            report.there, report.alike = register.like(known)
        if not report.there:
            make(place, found)
            register.add(known)
            register.marks[found.mark] = report.files[0].id
            fresh.add(report.files[0].id)
        rows.append(report)
    _owners_told(rows)
    return rows


def _owners_told(rows: Sequence[RowReport]) -> None:
    """Say of a new organisation all that it offers in the list, less what waits itself."""
    drafts = (draft for row in rows for draft in row.files)
    made = {draft.id: draft for draft in drafts if draft.folder == "organisaties"}
    offers: dict[str, list[FileDraft]] = {}
    for row in rows:
        own = row.files[0] if row.files else None
        if own and own.content.get("organisatie") in made:
            offers.setdefault(own.content["organisatie"], []).append(own)
    for id_, offered in offers.items():
        live = [draft for draft in offered if not draft.waits]
        names = [str(one.content["naam"]).rstrip(" .") for one in live or offered]
        told = f"Biedt onder andere aan: {', '.join(names)}."
        if len(told) <= LONGEST_SUMMARY:
            made[id_].content["samenvatting"] = told
        if not live and not made[id_].waits:
            made[id_].waits.append("alles van deze organisatie wacht")
            for draft in offered:
                draft.remarks["organisatie"] = (
                    "deze organisatie wacht ook: haal daar 'status' ook weg"
                )


def _mend(rows: Sequence[RowReport], place: Workplace, judge: Judge) -> None:
    """Keep what cannot be published to herself, until nothing is left that stops the map."""
    for number in range(_ROUNDS):
        for made in place.made.values():
            made.wait()
        every_cell(rows)
        owner = {draft.path: (row, draft) for row in rows for draft in row.files}
        problems = judge({path: draft.bytes for path, (_, draft) in owner.items()}) if owner else ()
        if not problems:
            return
        for problem in problems:
            path = problem.path.partition("/")[2]
            if path in owner and problem.key in {"", "id"}:
                _rename(rows, *owner[path], place)
            elif path in owner:
                _keep(*owner[path], problem, bare=number > _ROUNDS - 3)
                if problem.key == "naam" and not owner[path][1].id.startswith("regel-"):
                    # What may not be in the name may not be in its address either.
                    _rename(rows, *owner[path], place)
            else:
                _keep_people(owner.values(), problem)
    raise AssertionError(f"no end to it: {problems[0]}")


def _rename(rows: Sequence[RowReport], row: RowReport, draft: FileDraft, place: Workplace) -> None:
    """Give a file a name that says nothing: the name of a file stands in an address."""
    old, draft.id = draft.id, place.free(f"regel-{row.number}")
    row.notes.append(f"het bestand heet '{draft.id}': de naam kan niet in een adres staan")
    for other in (one for each in rows for one in each.files):
        for key in ("locatie", "organisatie"):
            if other.content.get(key) == old:
                other.content[key] = draft.id


def _keep(row: RowReport, draft: FileDraft, problem: Problem, *, bare: bool) -> None:
    """Move the field that a problem is about to 'intern'."""
    first, *rest = [part for part in _STEP.split(problem.key) if part] or [""]
    key = f"{first}.{rest[0]}" if first == "contact" and rest else first
    what = key or draft.path
    note = f"'{what}' kan zo niet op de kaart; het staat bij 'intern': {_short(problem.message)}"
    if note not in row.notes:
        row.notes.append(note)
    for name in [one for one in draft.content if one not in _NEVER_GONE] if bare else [key]:
        if name in _NEVER_GONE - {"naam", *_NEEDED}:
            continue
        if name in {"", "naam"}:
            draft.keep("naam")
            draft.content = {"naam": f"Zonder naam, regel {row.number}", **draft.content}
            draft.waits.append("de naam kan zo niet op de kaart")
        elif name in draft.content or "." in name:
            if name in _PART_OF_YEAR:
                draft.waits.append(f"'{name}' kan zo niet op de kaart")
            is_needed = name in _NEEDED and name in draft.content
            order = list(draft.content)
            draft.keep(name)
            if is_needed:
                draft.example(name, _NEEDED[name], f"'{name}' kan zo niet op de kaart")
                draft.content = {key: draft.content[key] for key in order}


def _short(message: str) -> str:
    """Give what is wrong, without what to do about it: that was done."""
    return message.partition(";")[0].partition(", of ")[0]


def _keep_people(owned: Iterable[tuple[RowReport, FileDraft]], problem: Problem) -> None:
    """Keep the names that a text which is there already may not mention."""
    every = list(owned)
    named = [
        (row, draft)
        for row, draft in every
        if (who := draft.content.get("contact", {}).get("persoon", {}).get("naam"))
        and any(part in problem.message for part in who.split() if len(part) > 3)
    ]
    for row, draft in named or every:
        if "persoon" in draft.content.get("contact", {}):
            draft.keep("contact.persoon")
            row.notes.append(
                "de contactpersoon staat bij 'intern': anders mag de naam ook in "
                f"'{problem.path}' niet staan"
            )
