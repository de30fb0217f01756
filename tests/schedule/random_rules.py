"""Schedules as people might type them, made at random from a seed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from schedule.named_days import MONTHS, USUAL, WEEKDAYS, Typed, Village, day_read
from schedule.oracle import times_of

FIRST, LAST = date(2026, 7, 1), date(2028, 6, 30)
"""The days about which is asked."""

_NTHS = (
    "eerste", "2e", "derde", "vierde", "5e", "laatste", "1e en 3e", "2e en laatste", "voorlaatste",
)  # fmt: skip
_OF_A_QUARTER = frozenset({"eerste", "2e", "derde", "vierde", "1e en 3e", "laatste", "voorlaatste"})
_NAMES = (
    "kerstvakantie", "zomervakantie", "herfstvakantie", "meivakantie", "voorjaarsvakantie",
    "goede vrijdag", "koningsdag", "hemelvaartsdag", "pasen", "pinksteren", "kerst",
    "nieuwjaarsdag", "tweede paasdag", "sinterklaas", "bevrijdingsdag",
)  # fmt: skip
_SINGLE = ("eerste kerstdag", "tweede paasdag", "koningsdag", "kerst", "sinterklaas")
_SEASONS = (
    "april t/m september", "oktober t/m maart", "15-4 t/m 30-9", "1-11 t/m 15-2", "mei",
    "zomervakantie", "september t/m juni",
)  # fmt: skip
_BY_DATE = (
    "de 15e van elke maand", "de 31e van elke maand", "de 1e en 16e van elke maand",
    "laatste werkdag van de maand", "eerste werkdag van de maand", "laatste dag van de maand",
    "elk jaar op 4 mei", "elk jaar op 29 februari", "elk jaar op koningsdag",
    "elk jaar op goede vrijdag",
)  # fmt: skip


def random_village(chance: Random) -> Village:
    """Give a village with its own region, its own holidays and a hall that is closed at times."""
    holidays = USUAL if chance.random() < 0.5 else tuple(chance.sample(USUAL, 4))
    closed = [_period(chance) for _ in range(2)]
    return Village(chance.choice(("noord", "midden", "zuid")), holidays, {"sluis": closed})


def random_activity(chance: Random, village: Village) -> Typed:
    """Give what stands in a file about when an activity is."""
    rules = [random_rule(chance, KINDS) for _ in range(chance.choice((1, 1, 1, 2, 3)))]
    found = _as_a_whole({"wanneer": rules}, chance)
    if chance.random() < 0.15:
        found["seizoen"] = chance.choice(_SEASONS)
    for rule in rules:
        if chance.random() < 0.15:
            _move(rule, found, village, chance)
    return found


def random_service(chance: Random) -> Typed:
    """Give what stands in a file about when a service is open."""
    rules = [random_rule(chance, HOURS) for _ in range(chance.choice((1, 2, 3)))]
    for rule in rules:
        rule.pop("wel_op", None)
    return _as_a_whole({"openingstijden": rules}, chance)


def _as_a_whole(found: Typed, chance: Random) -> Typed:
    found["locatie"] = "linde"
    if chance.random() < 0.4:
        found["niet_op"] = _exceptions(chance)
        if chance.random() < 0.4:
            found["wel_op"] = [chance.choice(_NAMES)]
    if chance.random() < 0.1:
        found["tot_en_met"] = _a_date(chance)
    return found


def random_rule(chance: Random, kinds: tuple[Callable[[Random], Typed], ...]) -> Typed:
    """Give one rule under 'wanneer' or 'openingstijden'."""
    rule = chance.choice(kinds)(chance)
    if chance.random() < 0.7:
        start = chance.randrange(7, 20)
        rule["van"] = f"{start}.{chance.choice(('00', '30'))}"
        if chance.random() < 0.8:
            rule["tot"] = f"{start + chance.randrange(1, 4)}.{chance.choice(('00', '45'))}"
    if chance.random() < 0.5:
        rule["niet_op"] = _exceptions(chance)
        if "feestdagen" in rule.get("dagen", ()):
            # "On holidays" and "not on holidays" in one line is refused.
            rule["niet_op"] = [one for one in rule["niet_op"] if one != "feestdagen"] or ["mei"]
        if chance.random() < 0.3:
            rule["wel_op"] = [chance.choice((_a_date(chance), chance.choice(_NAMES)))]
    if "vanaf" in rule and "lessen" not in rule and chance.random() < 0.4:
        after = timedelta(days=chance.randrange(400))
        rule["tot_en_met"] = _typed(day_read(rule["vanaf"]) + after, chance)
    if chance.random() < 0.2 and "op" not in rule:
        rule["seizoen"] = chance.choice(
            (chance.choice(_SEASONS), ["april", "oktober t/m december"])
        )
    if chance.random() < 0.2:
        rule["locatie"] = "sluis"
    return rule


def _move(rule: Typed, entry: Typed, village: Village, chance: Random) -> None:
    """Move one of the days of a rule, if it has any, to a day on which nothing is yet."""
    alone = {**entry, "wanneer": [rule]}
    days = sorted(time.day for time in times_of(alone, village, FIRST, LAST))
    if not days:
        return
    day = chance.choice(days)
    move = {"datum": _typed(day, chance)}
    to = day + timedelta(days=chance.choice((-9, -1, 1, 2, 30)))
    taken = {time.day for time in times_of(entry, village, FIRST, LAST)}
    if chance.random() < 0.7 and to not in taken:
        move["naar"] = _typed(to, chance)
    if chance.random() < 0.4 or "naar" not in move:
        move |= {"van": "20.15", "tot": "22.00"}
    if chance.random() < 0.3:
        move["locatie"] = "sluis"
    chance.choice((rule, entry)).setdefault("verplaatst", []).append(move)


def _weekly(chance: Random) -> Typed:
    rule: Typed = {"dagen": _weekdays(chance)}
    if chance.random() < 0.5:
        rule["ritme"] = "elke week"
    return _perhaps_from(rule, chance)


def _every_few_weeks(chance: Random) -> Typed:
    first = _day(chance)
    days = sorted({WEEKDAYS[first.weekday()], *_weekdays(chance)}, key=WEEKDAYS.index)
    rhythm = chance.choice(("om de week", "elke 3 weken", "elke 4 weken", "eens in de 6 weken"))
    return {"dagen": days, "ritme": rhythm, "vanaf": _typed(first, chance)}


def _even_or_odd(chance: Random) -> Typed:
    rhythm = chance.choice(("even weken", "oneven weken"))
    return _perhaps_from({"dagen": _weekdays(chance), "ritme": rhythm}, chance)


def _of_the_month(chance: Random) -> Typed:
    day = chance.choice((*WEEKDAYS, "do", "wo"))
    month = chance.choice(("van de maand", "van de maand", "van de mnd", "van het kwartaal",
                           f"van {chance.choice(MONTHS)}"))  # fmt: skip
    # Of a quarter the last one is in another month than the first, and a fifth in none for sure.
    nths = [nth for nth in _NTHS if "kwartaal" not in month or nth in _OF_A_QUARTER]
    return _perhaps_from({"ritme": f"{chance.choice(nths)} {day} {month}"}, chance)


def _of_the_year(chance: Random) -> Typed:
    day, month = chance.choice(WEEKDAYS), chance.choice(MONTHS)
    return {"ritme": f"elk jaar op de {chance.choice(('derde', 'laatste'))} {day} van {month}"}


def _every_few_months(chance: Random) -> Typed:
    first = _day(chance)
    place = ("eerste", "2e", "derde", "vierde", "vijfde")[(first.day - 1) // 7]
    often = chance.choice(("elk kwartaal", "elke 2 maanden"))
    rhythm = f"{often} op de {place} {WEEKDAYS[first.weekday()]}"
    return {"ritme": rhythm, "vanaf": _typed(first, chance)}


def _by_date(chance: Random) -> Typed:
    return _perhaps_from({"ritme": chance.choice(_BY_DATE)}, chance)


def _loose(chance: Random) -> Typed:
    days = {_day(chance) for _ in range(chance.randrange(1, 9))}
    return {"op": [_typed(day, chance) for day in sorted(days)]}


def _weekly_and_loose(chance: Random) -> Typed:
    return {**_weekly(chance), **_loose(chance)}


def _course(chance: Random) -> Typed:
    rule = {"dagen": _weekdays(chance), "vanaf": _a_date(chance)}
    return {**rule, "lessen": str(chance.randrange(3, 13))}


def _holidays(chance: Random) -> Typed:
    """Name holidays beside days of the week, or alone; some by their own name."""
    names = chance.choice((["feestdagen"], ["feestdagen"], chance.sample(_SINGLE, 2)))
    return {"dagen": [*(_weekdays(chance) if chance.random() < 0.5 else ()), *names]}


HOURS: tuple[Callable[[Random], Typed], ...] = (
    _weekly, _weekly, _every_few_weeks, _even_or_odd, _of_the_month, _every_few_months,
    _holidays, _holidays, _loose,
)  # fmt: skip
KINDS = (
    *HOURS[:-1], _of_the_month, _of_the_year, _by_date, _by_date, _loose, _weekly_and_loose,
    _course,
)  # fmt: skip


def _perhaps_from(rule: Typed, chance: Random) -> Typed:
    if chance.random() < 0.4:
        rule["vanaf"] = _a_date(chance)
    return rule


def _exceptions(chance: Random) -> list[str]:
    found = (chance.choice(_OFF)(chance) for _ in range(chance.randrange(1, 4)))
    return list(dict.fromkeys(found))


def _span(chance: Random) -> str:
    period = _period(chance)
    return f"{period['vanaf']} t/m {period['tot_en_met']}"


def _period(chance: Random) -> Typed:
    first = _day(chance)
    last = first + timedelta(days=chance.randrange(2, 40))
    return {"vanaf": first.isoformat(), "tot_en_met": last.isoformat()}


def _a_date(chance: Random) -> str:
    return _typed(_day(chance), chance)


_OFF: tuple[Callable[[Random], str], ...] = (
    _a_date, _a_date, _span, lambda _: "feestdagen", lambda _: "schoolvakanties",
    lambda chance: chance.choice(_NAMES), lambda chance: chance.choice(MONTHS),
)  # fmt: skip


def _weekdays(chance: Random) -> list[str]:
    chosen = chance.sample(range(7), chance.choice((1, 1, 1, 2, 3)))
    return [WEEKDAYS[number] for number in sorted(chosen)]


def _day(chance: Random) -> date:
    return FIRST + timedelta(days=chance.randrange((LAST - FIRST).days))


def _typed(day: date, chance: Random) -> str:
    """Give a date in one of the ways that people type it."""
    ways = (day.isoformat(), f"{day.day}-{day.month}-{day.year}",
            f"{day.day} {MONTHS[day.month - 1]} {day.year}")  # fmt: skip
    return chance.choice(ways)
