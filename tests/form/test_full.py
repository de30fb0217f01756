"""Is it full? A tick, and a day from which there is room: neither is lost without the other."""

from __future__ import annotations

import pytest
from form.pages import small_map
from small_village import TODAY

from generator.form import Known, content_from
from generator.model import Activity

KNOWN = Known(small_map(), TODAY)


@pytest.mark.parametrize(
    ("stands", "tick", "day", "becomes"),
    [
        (None, "", "15-1-2027", "tot 2027-01-15"),
        (None, "ja", "15-1-2027", "tot 2027-01-15"),
        (None, "ja", "", "ja"),
        (None, "", "", None),
        ("tot 2027-01-15", "", "15-1-2027", "nee"),
        ("tot 2027-01-15", "ja", "", "ja"),
        ("tot 2027-01-15", "", "1-2-2027", "tot 2027-02-01"),
        ("ja", "", "", "nee"),
    ],
)
def test_what_she_ticks_and_types_is_what_is_saved(
    stands: str | None, tick: str, day: str, becomes: str | None
) -> None:
    before = {"naam": "Gym", **({"vol": stands} if stands else {})}
    posted = {"vol": ["", tick] if tick else [""], "vol._anders": [day]}
    assert content_from(Activity, posted, before, KNOWN).get("vol") == becomes
