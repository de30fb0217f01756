"""What to type in a field instead of in a note, as one would type it there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from generator.checks.says.clauses import Clause, clauses
from generator.checks.says.days import days_in
from generator.checks.says.note_seasons import season_or_not
from generator.checks.says.note_words import (
    ALSO,
    AWAY,
    NOT,
    ONLY,
    PLEASANT,
    Beside,
    instead,
)
from generator.checks.says.year_words import (
    date_in,
    holidays_in,
    months_in,
    period_in,
    range_in,
    season_in,
    seasons_in,
    unclear_range_in,
)
from generator.problems import UnusableValue
from generator.values.calendar_names import WEEKDAYS
from generator.values.rhythm import parse_rhythm
from generator.values.text import fold
from generator.values.time_words import names_a_time
from generator.wording import days_text

# Said of calling, of what one does, or of where to read: it is about the resident's day.
_CALLING = re.compile(
    r"\b(?:bel|belt|bellen|mail\w*|app\w*|aanmeld\w*|meld\w*|opgeven|opgave|afspraak|afspreken"
    r"|reserv\w*|inschrijv\w*|uiterlijk|tevoren|vooraf|vraag\w*|krant|dorpsblad|website"
    r"|bestel\w*|doorgeven|pakket|thema|spreker|onderwerp|boek|programma|menu)\b"
)
# A word in front that says of all behind it that it is not then.
_HEADING = re.compile(
    r"\A\s*(?:(niet|geen|gesloten|dicht|vrij)|(?:zomer|winter)?(?:stop|sluiting|pauze|vakantie))\s*:\s*",
    re.IGNORECASE,
)
_AS_USUAL = re.compile(r"\b(?:door|doorgaat|gewoon)\b")
_ANOTHER_TIME = re.compile(
    r"\b(?:in\s+plaats\s+van|verplaatst|verschuift|schuift|(?:dag|week)\s+(?:later|eerder|ervoor|erna))\b"
)
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
    r"\b(?:vanaf|na|met\s+ingang\s+van|start\w*|begin\w*|per|sinds)\s+(?:weer\s+)?(?:(?:op|in)\s+)?"
    r"(?:\w+dag\s+)?(?P<at>)"
)
_UNTIL = re.compile(
    r"\b(?:tot\s+en\s+met|t/m|tot(?:\s+aan)?|laatste\s+keer(?:\s+is)?(?:\s+(?:op|in))?)\s+"
    r"(?:\w+dag\s+)?(?P<at>)"
)
_ARTICLE = re.compile(r"\A(?:de|het)\s+")
_ON_A_DAY = re.compile(r"\b(?:\d{1,2}[.:]\d\d|\d{1,2}\s*uur|extra)\b")


_FIRST_TIME = "en zet bij 'vanaf' de datum van de eerste keer"


def advice(beside: Beside, today: date) -> str:
    """Give what in a note a field can say, and what to type; empty when there is nothing."""
    if not beside.days:
        return _alone(beside)
    for clause in clauses(_HEADING.sub(r"gesloten \1 ", beside.note)):
        if _CALLING.search(clause.text) or clause.asks:
            continue
        for reading in _READINGS:
            if told := reading(clause, beside, today):
                quoted = f"'{clause.typed(0, len(clause.text)).strip(' .,')}'"
                return (
                    f"{quoted}, maar dat leest alleen een mens; de kaart rekent er niet mee. {told}"
                )
    return ""


def in_field(note: str, field: str, value: str) -> str:
    """Give that a note stands for the value of a field, and to type it there."""
    told = f"'{note.strip(' .,')}', maar dat leest alleen een mens; de kaart rekent er niet mee. "
    return f"{told}Typ in plaats daarvan '{field}: {value}', {AWAY}"


def _alone(beside: Beside) -> str:
    """Give what to do with a note that stands in the place of days, and names them."""
    if beside.line_keys != {"toelichting"} or _CALLING.search(fold(beside.note)):
        return ""
    told = f"'{beside.note}', maar dat leest alleen een mens; in de agenda staat het niet. "
    if _can_be_read(beside.note):
        return f"{told}Typ in plaats daarvan 'ritme: {beside.note}', {AWAY}"
    if names_a_time(beside.note) and (beside.is_activity or list(days_in(fold(beside.note)))):
        return f"{told}Zet de dagen bij 'dagen', 'ritme' of 'op', en de tijd bij 'van' en 'tot'"
    return ""


def _can_be_read(note: str) -> bool:
    try:
        return not parse_rhythm(note).needs_first
    except UnusableValue:
        return False


def _elsewhere_in_time(clause: Clause, _beside: Beside, _today: date) -> str:
    named = holidays_in(clause.text) or months_in(clause.text) or list(days_in(clause.text))
    if not named or not _ANOTHER_TIME.search(clause.text):
        return ""
    return f"Zet elke datum die op een andere dag is bij 'verplaatst', {AWAY}"


def _rhythm(clause: Clause, beside: Beside, _today: date) -> str:
    if "ritme" in beside.line_keys:
        return ""
    if NOT.search(clause.text):
        return _not_in_rhythm(clause)
    for pattern, told in _RHYTHMS:
        if found := pattern.search(clause.text):
            return told(found, WEEKDAYS[beside.days[0]])
    return ""


def _not_in_rhythm(clause: Clause) -> str:
    """Say of "niet in de even weken" in which weeks it is, and of others where the dates go."""
    if weeks := _EVEN.search(clause.text):
        return instead("ritme", f"{'even' if weeks[1] == 'oneven' else 'oneven'} weken")
    if any(pattern.search(clause.text) for pattern, _ in _RHYTHMS):
        return f"Zet de datums waarop het niet is bij 'niet_op', {AWAY}"
    return ""


def _which_of_the_month(found: re.Match[str], day: str) -> str:
    which = " ".join((found[1] or found[2]).replace(",", " ").split()).removesuffix(" en")
    return instead("ritme", f"{which} {day} van de maand")


def _some_of_the_month(_found: re.Match[str], day: str) -> str:
    other = "als het de eerste is; wisselt het, zet dan de datums bij 'op'"
    return instead("ritme", f"eerste {day} van de maand", other)


_RHYTHMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], str]], ...] = (
    (_FORTNIGHT, lambda _found, _day: instead("ritme", "om de week", _FIRST_TIME)),
    (_EVEN, lambda found, _day: instead("ritme", f"{found[1]} weken")),
    (_WEEKS, lambda found, _day: instead("ritme", f"elke {found[1]} weken", _FIRST_TIME)),
    (_NTH, _which_of_the_month),
    (_QUARTER, lambda _found, day: instead(
        "ritme", f"elk kwartaal op de eerste {day}", f"als het de eerste is, {_FIRST_TIME}")),
    (_MONTHLY, _some_of_the_month),
    (_SO_OFTEN, _some_of_the_month),
    (_YEARLY, lambda _found, _day: f"Zet de datum bij 'op', {AWAY}"),
    (_WEEK_NUMBER, lambda _found, _day: (
        f"Zet de datums van die weken bij 'op' of 'niet_op', {AWAY}")),
)  # fmt: skip


def _not_then(clause: Clause, beside: Beside, _today: date) -> str:
    if period := period_in(clause.text):
        return instead("niet_op", period) if NOT.search(clause.text) else ""
    if not NOT.search(clause.text) or PLEASANT.search(NOT.sub("", clause.text)):
        return ""
    dates = () if range_in(clause.text) else tuple(_dates(clause.text, _today))
    found = (*dates, *holidays_in(clause.text), *(() if dates else _months(clause.text)))
    known = {"feestdagen", "schoolvakanties"} if "niet_op" in beside.keys else set()
    if not found or set(found) <= known:
        return ""
    if "niet_op" in beside.line_keys:
        return f"Zet bij 'niet_op' ook: {', '.join(found)}, {AWAY}"
    return instead("niet_op", f"[{', '.join(found)}]")


def _all_the_same(clause: Clause, beside: Beside, _today: date) -> str:
    if not ALSO.search(clause.text) or ONLY.search(clause.text):
        return ""
    found = holidays_in(clause.text)
    if not found or "wel_op" in beside.keys:
        return ""
    if "niet_op" not in beside.keys:
        # What is said of no school holiday, is not cancelled in one.
        if any("vakantie" in name for name in found):
            return ""
        if not _AS_USUAL.search(clause.text):
            return _holidays_too(found, beside)
    if not beside.goes_on:
        return ""
    where = "los van deze regels, voor het hele bestand" if beside.goes_on == "file" else ""
    return instead("wel_op", f"[{', '.join(found)}]", where)


def _holidays_too(found: tuple[str, ...], beside: Beside) -> str:
    """Give the days with the holidays behind them."""
    if beside.holidays or "ritme" in beside.line_keys:
        return ""
    names = [WEEKDAYS[day] for day in beside.days]
    return instead("dagen", f"[{', '.join((*names, *found))}]")


def _first_and_last(clause: Clause, beside: Beside, today: date) -> str:
    if range_in(clause.text) or unclear_range_in(clause.text) or period_in(clause.text):
        return ""
    for pattern, field in ((_FROM, "vanaf"), (_UNTIL, "tot_en_met")):
        found = pattern.search(clause.text)
        if found and field not in beside.line_keys:
            rest = clause.text[found.start("at") :]
            if day := date_in(rest, today, last=field != "vanaf"):
                return instead(field, day)
            bare = _ARTICLE.sub("", rest)
            if any(bare.startswith(name) for name in (*holidays_in(bare), *seasons_in(bare))):
                which = "eerste" if field == "vanaf" else "laatste"
                return f"Zet bij '{field}' de datum van de {which} keer, {AWAY}"
    return ""


def _days(clause: Clause, beside: Beside, _today: date) -> str:
    for said in days_in(clause.text):
        named = sorted(said.days)
        if said.days == set(range(7)) or said.days == set(beside.days):
            continue
        if NOT.search(clause.text) and said.days & set(beside.days):
            left = [day for day in beside.days if day not in said.days]
            return instead("dagen", _day_list(left)) if left else ""
        if NOT.search(clause.text):
            continue
        if ONLY.search(clause.text) and said.days < set(beside.days):
            return instead("dagen", _day_list(named))
        if ALSO.search(clause.text) and not said.days <= set(beside.days):
            return instead("dagen", _day_list(sorted({*named, *beside.days})))
        if _ON_A_DAY.search(clause.text):
            told = days_text(tuple(named))
            return f"Maak voor {told} een eigen regel met de tijd, {AWAY}"
    return ""


_READINGS: tuple[Callable[[Clause, Beside, date], str], ...] = (
    _elsewhere_in_time, _rhythm, _all_the_same, _not_then, _first_and_last, season_or_not, _days,
)  # fmt: skip


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
