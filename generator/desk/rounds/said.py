"""What was said to be right in the call before, as the next page tells it, with a way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from generator.desk.calling.calls import Month
from generator.wording import date_text
from generator.wording.lists import list_text

CALL, WHAT = "gesprek", "klopte"


@dataclass(frozen=True)
class Said:
    """What was said in the call with this id: in words, and the ids of what it was about."""

    call: str
    ids: tuple[str, ...]
    told: str


def in_address(call: str, ids: Iterable[str]) -> str:
    """Give what the address of the next page has of it; '' when nothing was said."""
    found = ",".join(ids)
    return urlencode({CALL: call, WHAT: found}) if found else ""


def said_before(address: Mapping[str, str], month: Month) -> Said | None:
    """Give what an address has of it, as far as that is so; None for nothing."""
    call = next((one for one in month.calls if one.id == address.get(CALL)), None)
    wanted = address.get(WHAT, "").split(",")
    right = [one for one in call.questions if one.id in wanted and one.is_asked] if call else []
    if call is None or not right or right[0].checked is None:
        return None
    names = list_text([one.name for one in right])
    verb = "klopt" if len(right) == 1 else "kloppen"
    told = f"{names} {verb}: nagevraagd op {date_text(right[0].checked)}."
    return Said(call.id, tuple(one.id for one in right), told)
