"""What to type in a field instead of in a note, as one would type it there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.checks.says.clauses import Clause, clauses
from generator.checks.says.days import days_in
from generator.checks.says.year_words import (
    MONTH,
    date_in,
    holidays_in,
    months_in,
    period_in,
    range_in,
    season_in,
    unclear_range_in,
)
from generator.values.calendar_names import WEEKDAYS
from generator.wording import days_text

# Said of calling, of what one does, or of where to read: it is about the resident's day.
_CALLING = re.compile(
    r"\b(?:bel|belt|bellen|mail\w*|app\w*|aanmeld\w*|meld\w*|opgeven|opgave|afspraak|afspreken"
    r"|reserv\w*|inschrijv\w*|uiterlijk|tevoren|vooraf|vraag\w*|krant|dorpsblad|website"
    r"|bestel\w*|doorgeven|pakket|thema|spreker|onderwerp|boek|programma|menu)\b"
)
_PLEASANT = re.compile(
    r"\b(?:buiten|tuin|terras|warm|koud|koel|verwarm\w*|weer|regen|sneeuw|vorst|ijs)\b"
)
_NOT = re.compile(
    r"\b(?:niet|geen|gesloten|dicht|vrij|behalve|uitgezonderd|m\.?u\.?v\.?|uitzondering|vervalt|buiten\s+(?:de|het)"
    r"|zonder|stil|stop|pauze|zomerstop|winterstop|zomersluiting|winterpauze|zomerpauze)\b"
)
_ALSO = re.compile(r"\b(?:ook|wel|gewoon)\b")
_ONLY = re.compile(r"\b(?:alleen|uitsluitend|enkel|slechts)\b")
_NUMBER = r"(?:\d{1,2}|drie|vier|vijf|zes|acht|tien|twaalf)"
_WEEKS = re.compile(
    rf"\b(?:(?:elke|iedere|om\s+de|eens\s+per|een\s*(?:keer|maal)\s+per|per|1x\s+per|1\s+keer\s+per)\s+)({_NUMBER})\s+weken\b"
)
_FORTNIGHT = re.compile(
    r"\b(?:om\s+de\s+(?:andere\s+)?week|tweewekelijks|(?:elke|iedere|om\s+de|per)\s+(?:twee|2)\s+weken"
    r"|(?:elke|om\s+de)\s+(?:14|veertien)\s+dagen|14-daags|om\s+en\s+om)\b"
)
_EVEN = re.compile(r"\b(oneven|even)\s+we(?:ek|ken)\b")
_NTH = re.compile(
    r"\b((?:(?:eerste|tweede|derde|vierde|laatste|[1-4]e|[1-4](?:ste|de))(?:\s*(?:,|en|&)\s*(?:de\s+)?)?)+)"
    r"\s*(?:\w*dag(?:ochtend|middag|avond)?|week|ma|di|wo|do|vr|za|zo)?\s+(?:van|in)\s+(?:de|elke|iedere)\s+(?:maand|mnd)\b"
    r"|\b(?:elke|iedere)\s+((?:eerste|tweede|derde|vierde|laatste))\s+\w+dag\b"
)
_MONTHLY = re.compile(
    r"\b(?:maandelijks|(?:een|1|eens)\s*(?:keer\s+|x\s+|maal\s+)?per\s+maand|elke\s+maand)\b"
)
_SO_OFTEN = re.compile(r"\b(?:twee|drie|2|3)\s*(?:keer|x|maal)\s+per\s+maand\b")
_QUARTER = re.compile(
    r"\b(?:per|elk|ieder)\s+kwartaal\b|\b(?:elke|per|om\s+de)\s+(?:drie|3)\s+maanden\b"
)
_YEARLY = re.compile(r"\b(?:jaarlijks|(?:een|1|eens)\s*(?:keer\s+|x\s+)?per\s+jaar)\b")
_WEEK_NUMBER = re.compile(r"\bweek\s+\d{1,2}\b|\bweeknummer\b")
_FROM = re.compile(
    r"\b(?:vanaf|met\s+ingang\s+van|start\w*|begin\w*|per|sinds)\s+(?:op\s+)?(?:\w+dag\s+)?(?P<at>)"
)
_UNTIL = re.compile(
    r"\b(?:tot\s+en\s+met|t/m|tot|laatste\s+keer(?:\s+is)?(?:\s+op)?)\s+(?:\w+dag\s+)?(?P<at>)"
)
_ON_A_DAY = re.compile(r"\b(?:\d{1,2}[.:]\d\d|\d{1,2}\s*uur|extra)\b")


_AWAY = "en haal dat hier weg"
_FIRST_TIME = "en zet bij 'vanaf' de datum van de eerste keer"


@dataclass(frozen=True)
class Beside:
    """A note, the days beside it (0 is Monday), and the Dutch keys of what else was typed.

    `keys` are those of the line and of the whole it belongs to, `line_keys` of the line alone.
    `goes_on` tells where 'wel_op' may stand: on the "line", in the whole "file", or not at all.
    `holidays` tells that the days name holidays already.
    """

    note: str
    days: tuple[int, ...]
    keys: frozenset[str]
    line_keys: frozenset[str]
    goes_on: str = "line"
    holidays: bool = False


def advice(beside: Beside, today: date) -> str:
    """Give what in a note a field can say, and what to type; empty when there is nothing."""
    if not beside.days:
        return ""
    for clause in clauses(beside.note):
        if _CALLING.search(clause.text) or clause.asks:
            continue
        for reading in _READINGS:
            if told := reading(clause, beside, today):
                quoted = f"'{clause.typed(0, len(clause.text)).strip(' .,')}'"
                return (
                    f"{quoted}, maar dat leest alleen een mens; de kaart rekent er niet mee. {told}"
                )
    return ""


def _rhythm(clause: Clause, beside: Beside, _today: date) -> str:
    if "ritme" in beside.line_keys:
        return ""
    for pattern, told in _RHYTHMS:
        if found := pattern.search(clause.text):
            return told(found, WEEKDAYS[beside.days[0]])
    return ""


def _which_of_the_month(found: re.Match[str], day: str) -> str:
    which = " ".join((found[1] or found[2]).replace(",", " ").split()).removesuffix(" en")
    return _instead("ritme", f"{which} {day} van de maand")


def _some_of_the_month(_found: re.Match[str], day: str) -> str:
    other = "als het de eerste is; wisselt het, zet dan de datums bij 'op'"
    return _instead("ritme", f"eerste {day} van de maand", other)


_RHYTHMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], str]], ...] = (
    (_FORTNIGHT, lambda _found, _day: _instead("ritme", "om de week", _FIRST_TIME)),
    (_EVEN, lambda found, _day: _instead("ritme", f"{found[1]} weken")),
    (_WEEKS, lambda found, _day: _instead("ritme", f"elke {found[1]} weken", _FIRST_TIME)),
    (_NTH, _which_of_the_month),
    (_QUARTER, lambda _found, day: _instead(
        "ritme", f"elk kwartaal op de eerste {day}", f"als het de eerste is, {_FIRST_TIME}")),
    (_MONTHLY, _some_of_the_month),
    (_SO_OFTEN, _some_of_the_month),
    (_YEARLY, lambda _found, _day: f"Zet de datum bij 'op', {_AWAY}"),
    (_WEEK_NUMBER, lambda _found, _day: (
        f"Zet de datums van die weken bij 'op' of 'niet_op', {_AWAY}")),
)  # fmt: skip


def _not_then(clause: Clause, beside: Beside, _today: date) -> str:
    if period := period_in(clause.text):
        return _instead("niet_op", period) if _NOT.search(clause.text) else ""
    if not _NOT.search(clause.text) or _PLEASANT.search(_NOT.sub("", clause.text)):
        return ""
    dates = tuple(_dates(clause.text, _today))
    found = (*dates, *holidays_in(clause.text), *(() if dates else _months(clause.text)))
    known = {"feestdagen", "schoolvakanties"} if "niet_op" in beside.keys else set()
    if not found or set(found) <= known:
        return ""
    if "niet_op" in beside.line_keys:
        return f"Zet bij 'niet_op' ook: {', '.join(found)}, {_AWAY}"
    return _instead("niet_op", f"[{', '.join(found)}]")


def _all_the_same(clause: Clause, beside: Beside, _today: date) -> str:
    if not _ALSO.search(clause.text) or _ONLY.search(clause.text):
        return ""
    found = holidays_in(clause.text)
    if not found or "wel_op" in beside.keys:
        return ""
    if "niet_op" not in beside.keys:
        return _holidays_too(found, beside)
    if not beside.goes_on:
        return ""
    where = "los van deze regels, voor het hele bestand" if beside.goes_on == "file" else ""
    return _instead("wel_op", f"[{', '.join(found)}]", where)


def _holidays_too(found: tuple[str, ...], beside: Beside) -> str:
    """Give the days with the holidays behind them, unless these are of the schools."""
    known = not any("vakantie" in name for name in found)
    if beside.holidays or not known or "ritme" in beside.line_keys:
        return ""
    names = [WEEKDAYS[day] for day in beside.days]
    return _instead("dagen", _list((*names, *found)))


def _season(clause: Clause, beside: Beside, today: date) -> str:
    text = clause.text
    pleasant = _PLEASANT.search(text) and not _ONLY.search(text)
    if "seizoen" in beside.keys or _ALSO.search(text) or pleasant:
        return ""
    if spans := unclear_range_in(text):
        return _instead("seizoen", spans[0], f"of {spans[1]} als die maand nog meedoet")
    found = (range_in(text),) if range_in(text) else _named_parts(text, today)
    if found:
        return _instead("seizoen", found[0] if len(found) == 1 else _list(found))
    if season := season_in(text):
        return _instead("seizoen", season, "of de maanden die het bij u zijn")
    if re.search(r"\b(?:in|buiten)\s+het\s+seizoen\b", text):
        return f"Zet bij 'seizoen' de maanden, zoals 'seizoen: september t/m april', {_AWAY}"
    return ""


def _named_parts(text: str, today: date) -> tuple[str, ...]:
    """Give the holidays or else the months in which it is."""
    holidays = () if _NOT.search(text) else holidays_in(text)
    one_day = date_in(text, today) or re.search(rf"\b(?:vanaf|tot|t/m)\s+{MONTH}", text)
    return holidays or (() if one_day else months_in(text))


def _first_and_last(clause: Clause, beside: Beside, today: date) -> str:
    if range_in(clause.text) or unclear_range_in(clause.text) or period_in(clause.text):
        return ""
    for pattern, field in ((_FROM, "vanaf"), (_UNTIL, "tot_en_met")):
        found = pattern.search(clause.text)
        if found and field not in beside.line_keys:
            day = date_in(clause.text[found.start("at") :], today, last=field != "vanaf")
            if day:
                return _instead(field, day)
    return ""


def _days(clause: Clause, beside: Beside, _today: date) -> str:
    for said in days_in(clause.text):
        named = sorted(said.days)
        if said.days == set(range(7)) or said.days == set(beside.days):
            continue
        if _NOT.search(clause.text) and said.days & set(beside.days):
            left = [day for day in beside.days if day not in said.days]
            return _instead("dagen", _day_list(left)) if left else ""
        if _NOT.search(clause.text):
            continue
        if _ONLY.search(clause.text) and said.days < set(beside.days):
            return _instead("dagen", _day_list(named))
        if _ALSO.search(clause.text) and not said.days <= set(beside.days):
            return _instead("dagen", _day_list(sorted({*named, *beside.days})))
        if _ON_A_DAY.search(clause.text):
            told = days_text(tuple(named))
            return f"Maak voor {told} een eigen regel met de tijd, {_AWAY}"
    return ""


_READINGS: tuple[Callable[[Clause, Beside, date], str], ...] = (
    _rhythm, _all_the_same, _not_then, _first_and_last, _season, _days,
)  # fmt: skip


def _instead(field: str, value: str, more: str = "") -> str:
    joint = "" if not more else f" ({more})" if more.startswith(("of", "als")) else f", {more}"
    return f"Typ in plaats daarvan '{field}: {value}'{joint}, {_AWAY}"


def _list(values: tuple[str, ...]) -> str:
    return f"[{', '.join(values)}]"


def _day_list(days: list[int]) -> str:
    names = [WEEKDAYS[day] for day in days]
    return names[0] if len(names) == 1 else f"[{', '.join(names)}]"


def _dates(text: str, today: date) -> Iterator[str]:
    if day := date_in(text, today):
        yield day


def _months(text: str) -> tuple[str, ...]:
    """Give months to leave out: named ones, or those of a season."""
    if span := range_in(text):
        return (span,)
    named = months_in(text)
    if named:
        return named
    season = season_in(text)
    return (season,) if season else ()
