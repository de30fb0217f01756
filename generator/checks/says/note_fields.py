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
from generator.values.named_days import FIXED_DAYS, PUBLIC_HOLIDAYS
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
_ALSO = re.compile(r"\b(?:ook|wel|gewoon|gaat\s+(?:het\s+|dan\s+)?door|doorgaan)\b")
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
    r"\b(?:vanaf|met\s+ingang\s+van|start\w*|begin\w*|per|sinds)\s+(?:op\s+|in\s+)?(?:\w+dag\s+)?(?P<at>)"
)
_UNTIL = re.compile(
    r"\b(?:tot\s+en\s+met|t/m|tot|laatste\s+keer(?:\s+is)?(?:\s+(?:op|in))?)\s+(?:\w+dag\s+)?(?P<at>)"
)
_ON_A_DAY = re.compile(r"\b(?:\d{1,2}[.:]\d\d|\d{1,2}\s*uur|extra)\b")


# "Zomerstop: 1 juli t/m 31 augustus" is one thing, and "in mei: ander lokaal" another.
_TITLE = re.compile(
    r"\b(niet|geen|gesloten|dicht|vrij|vakantie|\w*(?:stop|sluiting|pauze))\s*:\s*", re.IGNORECASE
)
_BREAK = re.compile(rf"\bvakantie\s+(?:van\s+)?(?:\d|{MONTH})")
_UNTIL_HOLIDAY = re.compile(r"\btot(?:\s+aan)?\s+de\s+\w*vakantie")
_CLOCK = re.compile(r"\b(?:\d{1,2}[.:]\d\d|\d{1,2}\s*uur)\b")
# What may stand around a season without saying anything more.
_SEASON_ONLY = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|slechts|van|vanaf|in|de|het|tijdens|gedurende|en|tot|met|t/m|is|er"
    r"|elk|elke|ieder|iedere|jaar|maand|maanden|loopt|dit|hele|s|seizoen|periode)\b|[^a-z]"
)


_SEASON_WORDS = re.compile(
    r"\b(?:zomer|winter)(?:s|maanden|periode|seizoen|tijd|halfjaar)?\b"
    r"|\b(?:voorjaar|lente|najaar|herfst)\b|\b\w*vakanties?\b"
)


_ONLY_READ = "'{}', maar dat leest alleen een mens; de kaart rekent er niet mee."
_AWAY = "en haal dat hier weg"
_FIRST_TIME = "en zet bij 'vanaf' de datum van de eerste keer"


@dataclass(frozen=True)
class Beside:
    """A note, the days beside it (0 is Monday), and the Dutch keys of what else was typed.

    `keys` are those of the line and of the whole it belongs to, `line_keys` of the line alone.
    `goes_on` tells where 'wel_op' may stand: on the "line", in the whole "file", or not at all.
    """

    note: str
    days: tuple[int, ...]
    keys: frozenset[str]
    line_keys: frozenset[str]
    goes_on: str = "line"


def advice(beside: Beside, today: date) -> str:
    """Give what in a note a field can say, and what to type; empty when there is nothing."""
    if not beside.days:
        return ""
    for clause in clauses(_TITLE.sub(r"\1 ", beside.note)):
        if _CALLING.search(clause.text) or clause.asks:
            continue
        for reading in _READINGS:
            if told := reading(clause, beside, today):
                quoted = clause.typed(0, len(clause.text)).strip(" .,")
                return f"{_ONLY_READ.format(quoted)} {told}"
    return ""


def in_field(note: str, field: str, value: str) -> str:
    """Give that a note stands for the value of a field, and to type it there."""
    return f"{_ONLY_READ.format(note.strip(' .,'))} {_instead(field, value)}"


def _rhythm(clause: Clause, beside: Beside, _today: date) -> str:
    if "ritme" in beside.line_keys:
        return ""
    if (found := _EVEN.search(clause.text)) and _NOT.search(clause.text):
        return _instead("ritme", f"{'even' if found[1] == 'oneven' else 'oneven'} weken")
    for pattern, told in _RHYTHMS:
        # "Niet de eerste dinsdag" says which one it is not, and no field says that.
        if (found := pattern.search(clause.text)) and not _NOT.search(clause.text):
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
    is_break = bool(_BREAK.search(clause.text))
    if not (is_break or _NOT.search(clause.text)) or _PLEASANT.search(_NOT.sub("", clause.text)):
        return ""
    dates = () if range_in(clause.text) else tuple(_dates(clause.text, _today))
    holidays = () if is_break else holidays_in(clause.text)
    found = (*dates, *holidays, *(() if dates else _months(clause.text)))
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
    has_fields = "niet_op" in beside.keys and "wel_op" not in beside.keys
    if not (found and has_fields and beside.goes_on):
        return ""
    where = "los van deze regels, voor het hele bestand" if beside.goes_on == "file" else ""
    return _instead("wel_op", f"[{', '.join(found)}]", where)


def _season(clause: Clause, beside: Beside, today: date) -> str:
    text = clause.text
    pleasant = _PLEASANT.search(text) and not _ONLY.search(text)
    if "seizoen" in beside.keys or _ALSO.search(text) or pleasant:
        return ""
    if _UNTIL_HOLIDAY.search(text):
        return f"Zet de laatste dag bij 'tot_en_met', {_AWAY}"
    return _range(text) or _part_of_year(text, beside.note, today)


def _range(text: str) -> str:
    if spans := unclear_range_in(text):
        return _instead("seizoen", spans[0], f"of {spans[1]} als die maand nog meedoet")
    return _instead("seizoen", span) if (span := range_in(text)) else ""


def _part_of_year(text: str, note: str, today: date) -> str:
    """Give what to type for months, holidays or a season that a note names."""
    if ":" in note and not _CLOCK.search(note):
        return ""
    if found := _named_parts(text, today):
        return _then(text, found[0] if len(found) == 1 else _list(found), found)
    if season := season_in(text):
        return _then(text, season, ())
    if re.search(r"\b(?:in|buiten)\s+het\s+seizoen\b", text):
        return f"Zet bij 'seizoen' de maanden, zoals 'seizoen: september t/m april', {_AWAY}"
    return ""


def _then(text: str, value: str, named: tuple[str, ...]) -> str:
    """Give what to type for a part of the year, as far as the note says that it is only then."""
    bare = _SEASON_WORDS.sub("", re.sub(MONTH, "", text))
    for name in named:
        bare = bare.replace(name, "")
    if _ONLY.search(text) or not _SEASON_ONLY.sub("", bare):
        more = "" if named else "of de maanden die het bij u zijn"
        return _instead("seizoen", value, more)
    if _CLOCK.search(text):
        return f"Maak daarvoor een eigen regel met de tijd en 'seizoen: {value}', {_AWAY}"
    if not named or {*named} & {*PUBLIC_HOLIDAYS, *FIXED_DAYS, "feestdagen", "pasen", "kerst"}:
        # "Op Goede Vrijdag" and "'s winters binnen" may mean anything.
        return ""
    return (
        f"Is het alleen dan, typ dan 'seizoen: {value}'; is het dan juist niet, "
        f"typ dan 'niet_op: {value}', {_AWAY}"
    )


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
