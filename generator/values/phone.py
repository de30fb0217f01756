"""Phone numbers as people type them, shown and dialled the Dutch way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

from generator.problems import UnusableValue
from generator.values.no_address import (
    TEXT_FIELDS,
    can_be_read,
    refuse_link,
    refuse_none,
    refuse_text,
)
from generator.values.phone_parts import BUSINESS, EXAMPLE, LENGTH, area_code, as_digits, unreadable
from generator.values.phone_words import is_time, refuse_address, told, without_times
from generator.values.text import comparable, without_invisible

PhoneKind = Literal["mobile", "landline", "free", "paid", "municipal", "short", "business"]

_PAID_OR_FREE: Final[dict[str, PhoneKind]] = {
    "0800": "free",
    "0900": "paid",
    "0906": "paid",
    "0909": "paid",
}
_KINDS_ABROAD: Final[dict[int, PhoneKind]] = {
    PhoneNumberType.MOBILE: "mobile",
    # Where the two look alike, the one that deserves more privacy.
    PhoneNumberType.FIXED_LINE_OR_MOBILE: "mobile",
    PhoneNumberType.TOLL_FREE: "free",
    PhoneNumberType.PREMIUM_RATE: "paid",
    PhoneNumberType.SHARED_COST: "paid",
}
# 112 emergencies, 113 suicide prevention, 144 animals, 116 European help lines.
_SHORT: Final = re.compile(r"112|113|144|116[0-9]{3}")
_ENQUIRIES: Final = re.compile(r"18[0-9]{2}")

_LABEL: Final = re.compile(r"\A(?:telefoon(?:nummer)?|tel|mobiel|mob|t|m)(?:\. ?:?|:| ) ?")
_SEPARATORS: Final = re.compile(r"[\s.\-/()\[\]]+")
_BETWEEN: Final = re.compile(r"[,;/|&]|\ben\b|\bof\b|\s-\s|\s{2,}|\n")
_TWO: Final = "dit zijn twee nummers; zet ze in een lijst, elk op een eigen regel met een - ervoor"
# A number between words, and words about when somebody answers.
_INSIDE: Final = re.compile(r"(?<![\w+])\(?\+?[0-9](?:[ ()./-]{0,2}[0-9]){2,13}(?![\w])")
_CALLING: Final = re.compile(r"\bbel(?:len|kosten|t)?\b|minuut|gesprek|telefoon", re.IGNORECASE)
_COST: Final = re.compile(r"kost|gratis|€|euro|cent\b|tarief", re.IGNORECASE)
# No notation of one number comes near this; longer texts are not worth reading closely.
_LONGEST: Final = 200


@dataclass(frozen=True)
class Phone:
    """A phone number.

    `digits` is what to dial within the Netherlands without spaces, `display` the same as
    residents read it, `href` the link that dials it.
    """

    digits: str
    display: str
    href: str
    kind: PhoneKind


def mentions_cost(text: str) -> bool:
    """Tell whether a text says what a call costs."""
    return bool(_COST.search(text))


def cost_of_call(text: str | None) -> str:
    """Give a text about costs when it is about calling; nothing when it is about something else."""
    return text or "" if text and _CALLING.search(text) else ""


def parse_phone(text: str) -> Phone:
    """Give the phone number a text stands for, in any notation people use.

    Numbers are judged by shape, not by whether somebody answers: 0597 00 12 34 is never given
    out, which makes it the right number for an example.
    """
    if len(text) > _LONGEST:
        raise UnusableValue(f"deze tekst is te lang voor een telefoonnummer; {EXAMPLE}")
    typed = _LABEL.sub("", comparable(text))
    # "+31 (0)597" is one number written for two kinds of readers.
    bare = _SEPARATORS.sub("", re.sub(r"\A(\+|00)([0-9 ]{1,4})\(0\)", r"\1\2", typed))
    if _several(text):
        _refuse_two(text)
        raise UnusableValue(_TWO)
    is_number = re.fullmatch(r"\+?[0-9]+", bare)
    if not is_number or (len(bare) > LENGTH and without_times(typed) != typed):
        _refuse_words(text)
    if not is_number:
        mended = as_digits(typed)
        known = mended != typed and can_be_read(parse_phone, mended)
        raise UnusableValue(f"{unreadable(typed)}; typ: {mended}" if known else unreadable(typed))
    national = _national(bare)
    if national is None:
        return _foreign(bare)
    return _short(national) or _service(national) or _ordinary(national)


def _refuse_words(text: str) -> None:
    """Say what to do with words where a number belongs; return when it may be a slip in one."""
    refuse_none(text, "telefoonnummer")
    refuse_link(text, parse_phone)
    typed = without_invisible(text)
    if "@" in typed and not re.search(r"[0-9]{4}", typed):
        raise UnusableValue("dit is een e-mailadres", elsewhere=("email", *TEXT_FIELDS))
    if re.match(r"https?://|www\.", typed, re.IGNORECASE):
        raise UnusableValue("dit is een webadres", elsewhere=("website", *TEXT_FIELDS))
    found = _numbers_among(typed)
    if len(found) > 1:
        _refuse_two(", ".join(found))
    if len(found) == 1:
        number = found[0].strip()
        words = " ".join(typed.replace(found[0], " ").split()).strip(" ,;:.()-–")
        if words:
            message = f"hier hoort alleen het nummer; typ: {number}"
            refuse_address(words, message)
            block = {"nummer": number, **told(words)}
            raise UnusableValue(message, "woorden", elsewhere=TEXT_FIELDS, rest=words, block=block)
    refuse_text(typed, "telefoonnummer")


def _numbers_among(typed: str) -> list[str]:
    """Give the numbers among words; times and days are none."""
    for text in (without_times(typed, "u"), typed):
        inside = (part for part in _INSIDE.findall(text) if part != typed)
        every = [part for part in inside if can_be_read(parse_phone, part)]
        found = [part for part in every if not is_time(part)]
        if found or every:
            return found or every
    return []


def _refuse_two(text: str) -> None:
    """Say how to type two numbers, when each of them can be read."""
    parts = [part.strip(" .()") for part in _BETWEEN.split(text) if part.strip()]
    if len(parts) > 1 and all(can_be_read(parse_phone, part) for part in parts):
        first, *rest = parts
        raise UnusableValue(
            f"dit zijn {len(parts)} nummers", "twee", several=tuple(parts),
            elsewhere=TEXT_FIELDS, rest=" en ".join(rest),
            alone=f"dit zijn {len(parts)} nummers en hier past er één; typ hier: {first}",
        )  # fmt: skip


def _several(text: str) -> bool:
    """Tell whether more than one number stands in the field."""
    parts = _BETWEEN.split(text.lower())
    return len(parts) > 1 and sum(map(_is_number, parts)) > 1


def _is_number(part: str) -> bool:
    if is_time(part):
        return False
    if len(re.findall(r"[0-9]", part)) > 5:
        return True
    try:
        parse_phone(part)
    except UnusableValue:
        return False
    return True


def _national(bare: str) -> str | None:
    """Give the number as dialled within the Netherlands; None for one abroad."""
    for prefix in ("+31", "0031"):
        if bare.startswith(prefix):
            rest = bare.removeprefix(prefix).lstrip("0")
            return rest if rest.startswith("1") and len(rest) < 7 else f"0{rest}"
    if bare.startswith(("+", "00")):
        return None
    if len(bare) == LENGTH + 1 and bare.startswith("31"):
        return "0" + bare[2:]
    return bare


def _short(digits: str) -> Phone | None:
    """Recognise the numbers without a leading zero."""
    if _SHORT.fullmatch(digits):
        return Phone(digits, f"{digits[:3]} {digits[3:]}".strip(), f"tel:{digits}", "short")
    if _ENQUIRIES.fullmatch(digits):
        return Phone(digits, digits, f"tel:{digits}", "paid")
    if digits.startswith("14"):
        area = digits[2:]
        if area == area_code(area.ljust(LENGTH, "1")):
            return Phone(digits, f"14 {area}", f"tel:{digits}", "municipal")
        raise UnusableValue("een gemeentenummer is 14 en het netnummer; typ bijvoorbeeld 14 0597")
    return None


def _service(digits: str) -> Phone | None:
    """Recognise free and paid numbers; they have four or seven digits after the prefix."""
    prefix, rest = digits[:4], digits[4:]
    if prefix not in _PAID_OR_FREE:
        return None
    if len(rest) not in (4, 7):
        found = f"hier staan er {len(rest)}"
        raise UnusableValue(f"na {prefix} horen 4 of 7 cijfers en {found}; kijk het nummer na")
    shown = rest if len(rest) == 4 else _grouped(rest)
    return Phone(digits, f"{prefix} {shown}", f"tel:{digits}", _PAID_OR_FREE[prefix])


def _ordinary(digits: str) -> Phone:
    """Read mobile, landline and business numbers: ten digits, the first a zero."""
    if not digits.startswith("0"):
        if len(digits) == LENGTH - 1:
            shown = _ordinary(f"0{digits}").display
            raise UnusableValue(f"vooraan ontbreekt de 0; typ: {shown}")
        if len(digits) in (6, 7):
            raise UnusableValue("het netnummer ontbreekt; typ bijvoorbeeld 0597 12 34 56")
        raise UnusableValue(f"dit is geen Nederlands nummer; {EXAMPLE}")
    if digits.startswith("097") and len(digits) == LENGTH + 2:
        return Phone(digits, f"{digits[:4]} {digits[4:8]} {digits[8:]}", _link(digits), "business")
    if len(digits) > 15:
        raise UnusableValue(_TWO)
    if len(digits) != LENGTH:
        amount = "weinig" if len(digits) < LENGTH else "veel"
        raise UnusableValue(
            f"te {amount} cijfers: dit nummer heeft er {len(digits)} en dat moeten er "
            f"{LENGTH} zijn; kijk het nummer na"
        )
    if digits.startswith("06"):
        shown = " ".join(digits[at : at + 2] for at in range(0, LENGTH, 2))
        return Phone(digits, shown, _link(digits), "mobile")
    area = digits[:3] if digits[:3] in BUSINESS else area_code(digits)
    if area is None:
        raise UnusableValue(f"het netnummer {digits[:4]} bestaat niet; kijk het nummer na")
    kind: PhoneKind = "business" if area in BUSINESS else "landline"
    return Phone(digits, f"{area} {_grouped(digits[len(area) :])}", _link(digits), kind)


def _foreign(bare: str) -> Phone:
    """Read a number abroad, which is written and dialled with its country in front."""
    if bare.startswith("00") and len(bare) in (LENGTH, LENGTH + 1) and bare[2:3] != "0":
        # 00597 is Suriname, but here it is nearly always one zero too many.
        _refuse_extra_zero(bare[1:])
    try:
        number = phonenumbers.parse("+" + bare.removeprefix("00").lstrip("+"))
    except NumberParseException:
        number = None
    possible = phonenumbers.is_possible_number_with_reason
    if number is None or possible(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        raise UnusableValue(
            "dit buitenlandse nummer klopt niet; typ + met het landnummer, "
            "bijvoorbeeld +49 4953 1234567"
        )
    kind = _KINDS_ABROAD.get(phonenumbers.number_type(number), "landline")
    link = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    shown = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    return Phone(f"00{link[1:]}", shown, f"tel:{link}", kind)


def _refuse_extra_zero(digits: str) -> None:
    try:
        shown = _ordinary(digits).display
    except UnusableValue:
        return
    raise UnusableValue(
        f"vooraan staat een 0 te veel; typ {shown}, of begin met + voor het buitenland"
    )


def _link(digits: str) -> str:
    return f"tel:+31{digits[1:]}"


def _grouped(digits: str) -> str:
    """Write six digits as 2-2-2 and seven as 3-2-2."""
    return f"{digits[:-4]} {digits[-4:-2]} {digits[-2:]}"
