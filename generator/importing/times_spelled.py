"""What people type about when in words and short forms, spelled out for the reader of the map.

In: "dinsdagavond half 8", "v.a. 9h", "dins- en donderdag". Out: the same with hours in digits and
whole words. What can be said in two ways stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_NUMBERS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
            "twaalf")  # fmt: skip
_FEW = {"vijf": 5, "5": 5, "tien": 10, "10": 10, "kwart": 15}
_HOURS = rf"(?:{'|'.join(_NUMBERS)}|1[0-2]|[1-9])"
_NOT_AFTER = r"(?![\w.:]|,\d| ?(?:keer|x|maal|jaar|dagen|weken|maanden|personen|euro|e\b))"
# "half 8", "kwart voor twaalf", "5 over half 8", "tien uur".
_SAID = re.compile(
    rf"\b(?:(?P<few>{'|'.join(_FEW)}) (?P<side>voor|over) (?P<of_half>half )?(?P<past>{_HOURS})"
    rf"|half ?(?P<half>{_HOURS})|(?P<whole>{'|'.join(_NUMBERS)})(?= uur))(?: uur)?{_NOT_AFTER}",
    re.IGNORECASE,
)
_DAYS = ("maan", "dins", "woens", "donder", "vrij", "zater", "zon")
_DAY = rf"(?:{'|'.join(f'{day}dag' for day in _DAYS)}|ma|di|wo|do|vr|za|zo)"
_PART = r"(?:ochtend|morgen|middag|avond)"
_MORE = (
    r"(?:elke dag|dagelijks|werkdagen|doordeweeks|ma(?:andag)? ?(?:t/m|tm|tot en met|-) ?"
    r"(?:vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?))"
)
_DIGITS = r"\d{1,2}(?:[.:]\d{2})?"
_BUT = (
    rf"\b(?P<all>{_MORE}),? \(?(?:behalve|m\.?u\.?v\.?|uitgezonderd) (?:op )?"
    rf"(?P<but>{_DAY}(?:(?:, ?| en ){_DAY})*)\b\)?"
)
Rewritten = str | Callable[[re.Match[str]], str]
_WHOLE: dict[str, str] = {
    "dond": "donderdag",
    "woens": "woensdag",
    "zat": "zaterdag",
    "vrijd": "vrijdag",
    "maand": "maandag",
    "dinsd": "dinsdag",
    "zond": "zondag",
}  # In this order: each says in whole words what the next can build on.
_SPELLED: tuple[tuple[re.Pattern[str], Rewritten], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (r"[–—]", "-"),
        (r"\bv\.?a\.?(?= ?\d| half| kwart)", "vanaf"),
        (r"\b(?:aansluitend|vervolgens|daarna)\b", "en"),
        (r" & ", " en "),
        (r"(?<=\d)\s?h\b(?!\d)", "u"),
        (r"(?<=\d)h(?=\d\d\b)", "."),
        (
            r"\b([01]?\d|2[0-4])([0-5]\d) ?(?:-|tot) ?([01]\d|2[0-4])([0-5]\d)\b(?! ?\d)",
            r"\1.\2-\3.\4",
        ),
        (r"\bdgn\b\.?", "dagen"),
        (r"\b(?:elke|iedere) werkdag\b|\bop werkdagen\b", "werkdagen"),
        (r"\b(?:7|zeven) dagen (?:per|in de|p/) ?week\b|\belke dag van de week\b", "elke dag"),
        (rf"\b({'|'.join(_DAYS)})- (?=en )", r"\1dag "),
        (r"\b(dond|woens|zat|vrijd|maand|dinsd|zond)\.(?= )", lambda f: _WHOLE[f[1].casefold()]),
        (
            rf"\b({'|'.join(f'{day}dag' for day in _DAYS)})s(middag|avond|ochtend|morgen)s?\b",
            r"\1\2",
        ),
        (r"(?<=\d)( ?u(?:ur)?) ?(?:-|tot) ?(?=\d)", "-"),
        (r"\ben(?:,? en)+\b", "en"),
        (_BUT, lambda f: _all_but(f["all"], f["but"])),
        (rf"(?<!\w)'?s (?={_DAY})", ""),
        (r"\balleen (?:op )?(?=" + _DAY + r"\b)", ""),
        (rf"\b{_DAY}(?: {_DAY}\b)+", lambda f: ", ".join(f[0].split())),
        (r"(?<=[a-z] )v\.? ?(?=\d{1,2}(?:[.:]\d\d)? ?(?:-|tot))", ""),
        (r"(?<=\d)( ?(?:-|tot) ?)0?0[.:]00\b", r"\g<1>24.00"),
        (
            r"\btussen ([89]|1[0-2]) en ([1-7])\b(?![.:\d])",
            lambda f: f"van {f[1]} tot {int(f[2]) + 12} uur",
        ),
        # One end with its minutes says that the other is a whole hour.
        (r"\b(\d{1,2}[.:]\d\d) ?(?:-|tot) ?(\d{1,2})(?![\d.:/-]| ?keer)", r"\1-\2.00"),
        (r"(?<![\d.:/-])(9|1\d|2[0-3]) ?(?:-|tot) ?(\d{1,2}[.:]\d\d)\b", r"\1.00-\2"),
    )
)
_RANGE = rf"(?:{_DIGITS}) ?(?:-|tot) ?(?:{_DIGITS})(?: ?u(?:ur)?\b)?"
_SEVERAL = re.compile(
    rf"(?P<days>\D*[a-z]\D*?|\D*\d(?:e|ste|de) .*?)[ :,]+(?:van )?"
    rf"(?P<ranges>{_RANGE}(?:(?:, ?(?:en )?| en | ?/ ?| ?\+ ?)(?:van )?{_RANGE})+)",
    re.IGNORECASE,
)
_NTH_DAY = rf"(?:[1-5] ?(?:e|de|ste)|eerste|tweede|derde|vierde|laatste) {_DAY}"
_TWO_RHYTHMS = re.compile(
    rf"(?P<first>{_NTH_DAY})(?: van de maand)? en (?P<second>{_NTH_DAY})(?: van de maand)?,? "
    r"(?P<rest>.*\d.*)",
    re.IGNORECASE,
)
# All that there is to say: residents make their own time.
ON_APPOINTMENT = re.compile(
    r"(?:(?:alleen|uitsluitend|enkel|geopend|open|bezoek) )?(?:op|volgens|na|in) "
    r"(?:(?:telefonische?|onderlinge?) )?(?:afspraak|overleg)(?: mogelijk)?",
    re.IGNORECASE,
)
_ONE_RANGE = re.compile(_RANGE, re.IGNORECASE)
# What is told beside a time, and is no time itself: "als er ijs ligt", "na de kerkdienst".
_BESIDE = re.compile(
    r"(?P<head>.+?)(?:, ?|; ?| (?=(?:als|bij|na|tijdens|rond|zolang|mits|inloop|zaal open|deur open"
    r"|deuren open)\b))(?P<aside>[^,;()]{3,80})",
    re.IGNORECASE,
)
# With one of these it says on which days it is, or is not, and nobody may read past that.
_OPENS = re.compile(r"(?:inloop|zaal|deur|deuren|koffie|ontvangst)\b", re.IGNORECASE)
_NO_ASIDE = re.compile(
    rf"\b(?:niet|geen|behalve|uitgezonderd|m\.?u\.?v|alleen|enkel|soms|meestal|of|misschien|gesloten"
    rf"|dicht|vrij|wisselend|{_DAY}(?:{_PART})?(?:en|s)?|week|weken|maand|maanden|jaar|zomer|winter"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan"
    r"|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|vakanties?|schoolvakanties?|feestdagen)\b",
    re.IGNORECASE,
)
CLOSED = re.compile(rf"{_DAY}(?:(?:,| en|/| ?-| t/m) ?{_DAY})*:? (?:gesloten|dicht|geen \w+|vrij)",
                    re.IGNORECASE)  # fmt: skip
# By day and by night: the doors never close.
ALWAYS = re.compile(
    r"(?:(?:altijd|dagelijks|elke dag),? )?(?:24 ?/ ?7|7 ?x ?24|24 uur per dag|dag en nacht"
    r"|24 uur)(?: (?:per dag|open|bereikbaar|geopend|beschikbaar|7 dagen per week))*",
    re.IGNORECASE,
)


def spelled(text: str) -> str:
    """Give a text about when with its hours in digits and its short words in full."""
    text = _SAID.sub(_in_digits, text)
    for pattern, said in _SPELLED:
        text = pattern.sub(said, text)
    return " ".join(text.split())


def said_in_words(text: str) -> bool:
    """Tell whether an hour is said as on a dial: half 8 may be in the morning or in the evening."""
    return bool(_SAID.search(text))


def one_by_one(text: str) -> list[str]:
    """Give "di 9-10, 10-11 en 11-12u" as three texts; the text alone when it is one."""
    if two := _TWO_RHYTHMS.fullmatch(text):
        return [f"{two[which]} van de maand {two['rest']}" for which in ("first", "second")]
    found = _SEVERAL.fullmatch(text)
    if found is None:
        return [text]
    ranges = [one[0].strip() for one in _ONE_RANGE.finditer(found["ranges"])]
    unit = " uur" if re.search(r"\d ?u(?:ur)?$", ranges[-1], re.IGNORECASE) else ""
    bare = (re.sub(r" ?u(?:ur)?$", "", one, flags=re.IGNORECASE) for one in ranges)
    return [f"{found['days']} {one}{unit}" for one in bare]


def beside_it(text: str) -> tuple[str, str] | None:
    """Give a text about when without what is told beside it, and that; None when it tells more."""
    found = _BESIDE.fullmatch(text)
    if found is None or _NO_ASIDE.search(found["aside"]):
        return None
    has_more = re.search(r"\d(?: ?u(?:ur)?)? ?(?:-|tot) ?\d", found["aside"])
    if has_more or (re.search(r"\d", found["aside"]) and not _OPENS.match(found["aside"])):
        return None
    return found["head"], found["aside"].strip()


def _all_but(every: str, but: str) -> str:
    """Give the days that are left: "ma t/m vr behalve wo" is ma, di, do en vr."""
    said = every.casefold()
    count = next((n for n, last in ((6, "za"), (7, "zo")) if re.search(rf"{last}\w*$", said)), 5)
    count = 7 if said in {"elke dag", "dagelijks"} else count
    out = {one[:2] for one in re.findall(_DAY, but.casefold())}
    return ", ".join(day[:2] for day in _DAYS[:count] if day[:2] not in out)


def _in_digits(found: re.Match[str]) -> str:
    """Give what a clock with a dial says, from one to twelve."""
    named = (found["past"] or found["half"] or found["whole"]).casefold()
    hour = int(named) if named.isdigit() else _NUMBERS.index(named) + 1
    few = _FEW[found["few"].casefold()] if found["few"] else 0
    minutes = hour * 60 + (-few if found["side"] == "voor" else few)
    minutes -= 30 if found["half"] or found["of_half"] else 0
    minutes += 12 * 60 if minutes < 60 else 0
    return f"{minutes // 60}.{minutes % 60:02}"
