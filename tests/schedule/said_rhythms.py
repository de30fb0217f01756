"""Whether a day is one of a rhythm, for the oracle: each way of saying it by itself."""

from __future__ import annotations

import re
from datetime import date, timedelta

from schedule.named_days import MONTHS, WEEKDAYS, Typed, Village, is_called, many

_DAY = timedelta(days=1)
_NTH = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "laatste": -1,
    "1e": 1, "2e": 2, "3e": 3, "4e": 4, "5e": 5, "voorlaatste": -2,
}  # fmt: skip
_SHORT = {day[:2]: day for day in WEEKDAYS}


def fits(day: date, rule: Typed, begin: date, village: Village) -> bool:
    """Tell whether a day is one of the rhythm, which counts from `begin`."""
    rhythm = rule.get("ritme", "elke week")
    if "maanden" in rhythm or "elk kwartaal" in rhythm:
        apart = 3 if "kwartaal" in rhythm else int(re.findall(r"\d+", rhythm)[0])
        rhythm = re.sub(r"elk kwartaal op|elke \d+ maanden op", "", rhythm)
        if (day.month - begin.month) % apart:
            return False
    by_date = _by_date(day, rhythm, village)
    if by_date is not None:
        return by_date
    words = [_SHORT.get(word, word) for word in rhythm.split()]
    named = [one for one in [*many(rule.get("dagen")), *words] if one in WEEKDAYS]
    return WEEKDAYS[day.weekday()] in named and (
        _in_month(day, rhythm) if _nths(rhythm) else _in_week(day, rhythm, begin)
    )


def _by_date(day: date, rhythm: str, village: Village) -> bool | None:
    """Answer for a rhythm that names no day of the week; None when it does."""
    if found := re.fullmatch(r"de (\d+)e (?:en (\d+)e )?van elke maand", rhythm):
        return day.day in [int(one) for one in found.groups() if one]
    if found := re.fullmatch(r"elk jaar op (\d+) (\w+)", rhythm):
        return (day.day, MONTHS[day.month - 1]) == (int(found[1]), found[2])
    if found := re.fullmatch(r"elk jaar op (koningsdag|goede vrijdag|dodenherdenking)", rhythm):
        return is_called(day, found[1], village)
    if found := re.fullmatch(r"(eerste|laatste) werkdag van de maand", rhythm):
        working = [one for one in _month_of(day) if _is_working_day(one, village)]
        return working[0 if found[1] == "eerste" else -1] == day
    if rhythm == "laatste dag van de maand":
        return _month_of(day)[-1] == day
    return None


def _in_month(day: date, rhythm: str) -> bool:
    if "kwartaal" in rhythm and day.month % 3 != (0 if "laatste" in rhythm else 1):
        return False
    months = [word for word in rhythm.split() if word in MONTHS]
    in_month = not months or MONTHS[day.month - 1] in months
    return in_month and any(_is_nth(day, nth) for nth in _nths(rhythm))


def _nths(rhythm: str) -> list[int]:
    return [_NTH[word] for word in re.split(r"[ ,]+", rhythm) if word in _NTH]


def _in_week(day: date, rhythm: str, begin: date) -> bool:
    number = day.isocalendar().week
    if "even weken" in rhythm:
        return number % 2 == (1 if "oneven" in rhythm else 0)
    every = 2 if rhythm.startswith("om de week") else 1
    if found := re.search(r"(?:elke|eens in de) (\d+) weken", rhythm):
        every = int(found[1])
    # So many Mondays came between, the week of `begin` itself not counted.
    weeks = ((day - begin).days + begin.weekday()) // 7
    return weeks % every == 0


def _is_nth(day: date, nth: int) -> bool:
    """Tell whether a day is the first, second or last of its name in its month."""
    same = [one for one in _month_of(day) if one.weekday() == day.weekday()]
    at = nth - 1 if nth > 0 else len(same) + nth
    return at < len(same) and same[at] == day


def _month_of(day: date) -> list[date]:
    days = (day.replace(day=1) + number * _DAY for number in range(31))
    return [one for one in days if one.month == day.month]


def _is_working_day(day: date, village: Village) -> bool:
    return day.weekday() < 5 and not is_called(day, "feestdagen", village)
