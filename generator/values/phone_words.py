"""What the words beside a phone number are: a time, a price, an address, whom it is for."""

from __future__ import annotations

import re
from typing import Final

from generator.problems import UnusableValue
from generator.values.no_address import TEXT_FIELDS
from generator.values.text import comparable

_CLOCK: Final = re.compile(r"(?<![\d.:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d|[.:]\d)")
_DATE: Final = re.compile(r"(?<![\d-])[0-3]?\d[-/][01]?\d[-/](?:20)?\d\d(?![\d-])")
# Directory enquiries, but nobody means those beside another number: it is a time or a year.
_ENQUIRIES: Final = re.compile(r"1[89][0-9]{2}")
_MAIL: Final = re.compile(r"[^\s,;:()<>]+@[^\s,;:()<>]+\.[a-z]+", re.IGNORECASE)
_WEB: Final = re.compile(r"(?:https?://|www\.)[^\s,;()<>]+", re.IGNORECASE)
_REFERRERS: Final = re.compile(r"verwijzers|huisartsen|zorgverleners|professionals|hulpverleners")
_PRICE: Final = re.compile(r"€|euro|cent\b|gratis|kosten")
_HOURS: Final = re.compile(
    r"[0-9]{1,2}[.:u ][0-9u]|\b[0-9]{1,2} ?(?:-|–|tot|t/m) ?[0-9]{1,2}\b|\buur"
    r"|dag\b|dagen\b|dags\b|ochtend|middag|avond|nacht|weekend|\b(?:ma|di|wo|do|vr|za|zo)\b"
)
# A text with more digits than this, besides its times, has a number in it.
_FEW: Final = 5


def without_times(text: str, instead: str = "") -> str:
    """Give a text without the times and days in digits: "0597 00 12 34, na 18.00"."""
    return _CLOCK.sub(instead, _DATE.sub(instead, text))


def is_time(part: str) -> bool:
    """Tell whether the digits in a part of a text are a time, a day or a year, and no number."""
    rest = without_times(part)
    few = len(re.findall(r"[0-9]", rest)) <= _FEW
    return bool(_ENQUIRIES.fullmatch(part.strip())) or (few and rest != part)


def refuse_address(words: str, message: str) -> None:
    """Send a mail address or a site that stands beside a number to a field of its own."""
    for pattern, field in ((_MAIL, "email"), (_WEB, "website")):
        if pattern.search(words):
            own = (field,) if pattern.fullmatch(words) else ()
            raise UnusableValue(message, "woorden", elsewhere=(*own, *TEXT_FIELDS), rest=words)


def told(words: str) -> dict[str, str]:
    """Give the words beside a number under the field where they belong."""
    bare = comparable(words)
    if _REFERRERS.search(bare):
        return {"alleen_voor": "verwijzers"}
    if _PRICE.search(bare):
        return {"kosten": words}
    return {"tijden": words} if _HOURS.search(bare) else {"naam": words}
