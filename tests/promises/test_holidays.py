"""Nobody is told that something is open on a holiday, unless somebody said so."""

from __future__ import annotations

from datetime import date

from views.seen import read, typed

from generator.checks.holidays import unsaid_holidays
from generator.consent import public_map
from generator.views.dates import dates_of

DECISION = "Nobody said so, so the map does not say so: holidays"
CHRISTMAS = date(2026, 12, 25)
OFFICE = "openingstijden: {dagen: werkdagen, van: 9.00, tot: 17.00}"
NIGHT = "openingstijden: {dagen: elke dag, van: 0.00, tot: 24.00}"


def on_christmas(*lines: str) -> list[str]:
    """Give of each time on Christmas Day the holiday of which nobody spoke; '' when it is sure."""
    social_map = public_map(read(diensten_loket=typed(*lines)), CHRISTMAS)
    return [one.holiday for one in dates_of(social_map, social_map.entries[0], *[CHRISTMAS] * 2)]


def test_hours_hold_on_a_holiday_only_when_somebody_said_so() -> None:
    assert on_christmas(OFFICE) == ["eerste kerstdag"]
    assert on_christmas(OFFICE, "wel_op: feestdagen") == [""]
    assert on_christmas(OFFICE, "niet_op: feestdagen") == []
    assert on_christmas(NIGHT) == [""]


def test_one_notice_asks_it_of_all_and_is_gone_once_it_is_answered() -> None:
    files = {f"diensten_loket{n}": typed(OFFICE) for n in range(40)}
    (told,) = unsaid_holidays(read(**files), date(2026, 11, 29))
    assert told.message.startswith("van 40 bestanden is niet bekend of het op feestdagen open is")
    assert "loket39" not in told.message
    assert "en nog 10. Op eerste kerstdag (vrijdag 25 december) lezen bewoners" in told.message
    for answer in ("niet_op: feestdagen", "wel_op: feestdagen"):
        answered = {name: text + answer + "\n" for name, text in files.items()}
        assert list(unsaid_holidays(read(**answered), date(2026, 11, 29))) == []
