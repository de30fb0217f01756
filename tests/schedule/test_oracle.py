"""The days of the program, held against those of a second calculation that knows only the words.

2,000 schedules with LONG=1, a sample of them each time.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

import pytest
import yaml
from length import LONG
from schedule.named_days import Typed, Village
from schedule.oracle import Time, times_of
from schedule.random_rules import (
    FIRST,
    LAST,
    random_activity,
    random_service,
    random_village,
)

from generator.consent import public_map
from generator.model import SocialMap
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile
from generator.views.dates import dates_of

EACH, HOURS = 50, 10
NEVER, MANY_YEARS = "in dit seizoen komt deze regel nooit", (date(2024, 1, 1), date(2032, 12, 31))
# What an activity says for all of its rules.
OF_ALL = ("seizoen",)
SEEDS = range(40) if LONG else range(4)
VILLAGE: Typed = {
    "naam": "Veenwijk", "site": "https://veenwijk.example/",
    "kernen": [{"id": "oost", "naam": "Oost"}],
    "ondersteuners": [{"id": "roos", "naam": "Roos Veen", "kernen": ["oost"],
                       "telefoon": "0597 00 90 01", "toestemming": "2026-09-01"}],
}  # fmt: skip
HALL: Typed = {"naam": "De Linde", "kern": "oost"}
WHAT: Typed = {"naam": "Koffie", "themas": ["overig"], "samenvatting": "Koffie.",
        "contact": {"telefoon": "0597 00 12 34"}}  # fmt: skip
EXAMPLES: tuple[tuple[Typed, str], ...] = (
    ({"dagen": ["dinsdag"]}, "1-12 8-12 15-12 22-12 29-12"),
    ({"dagen": ["dinsdag"], "niet_op": ["schoolvakanties"]}, "1-12 8-12 15-12"),
    ({"ritme": "om de week op vrijdag", "vanaf": "11-12-2026", "niet_op": ["feestdagen"]}, "11-12"),
    ({"ritme": "even weken", "dagen": ["donderdag"]}, "10-12 24-12"),
    ({"ritme": "laatste zondag van de maand"}, "27-12"),
    ({"op": ["5 december 2026", "2026-12-25"], "niet_op": ["feestdagen"]}, "5-12 25-12"),
    ({"op": ["5 december 2026"], "niet_op": ["2026-12-05"]}, ""),
    ({"dagen": ["feestdagen"]}, "25-12 26-12"),
    ({"dagen": ["zondag", "feestdagen"], "niet_op": ["eerste kerstdag"]},
     "6-12 13-12 20-12 26-12 27-12"),
)  # fmt: skip
# Of a doctor's post: what it is on Thursday 24, Friday 25 and Saturday 26 December.
POST: Typed = {"openingstijden": [
    {"dagen": ["donderdag", "vrijdag"], "van": "17.00"},
    {"dagen": ["zaterdag", "feestdagen"], "van": "0.00"},
    {"dagen": ["eerste kerstdag"], "van": "1.00"},
    {"op": ["2026-12-24"], "van": "15.00"},
]}  # fmt: skip


def test_a_line_that_names_the_day_comes_before_one_of_every_week() -> None:
    found = times_of(POST, Village(), date(2026, 12, 24), date(2026, 12, 27))
    assert [(one.day.day, one.start) for one in sorted(found)] == [
        (24, "15.00"), (25, "1.00"), (26, "0.00"),
    ]  # fmt: skip


@pytest.mark.parametrize(("rule", "expected"), EXAMPLES, ids=str)
def test_what_the_words_say_about_december(rule: Typed, expected: str) -> None:
    december = date(2026, 12, 1), date(2026, 12, 31)
    found = times_of({"wanneer": rule}, Village(), *december)
    assert " ".join(f"{one.day.day}-{one.day.month}" for one in sorted(found)) == expected


@pytest.mark.parametrize("seed", SEEDS)
def test_the_program_finds_the_same_times(seed: int) -> None:
    chance = Random(seed)
    village = random_village(chance)
    typed = {f"een-{number}": random_activity(chance, village) for number in range(EACH - HOURS)}
    typed |= {f"open-{number}": random_service(chance) for number in range(HOURS)}
    refused = never_in_season(typed, village)
    for rule in refused.values():
        # The program refuses a season that never comes; so does the calendar.
        assert times_of(rule, village, *MANY_YEARS) == set(), _told(rule, set(), set())
    typed = {id_: one for id_, one in typed.items() if id_ not in refused}
    ours = by_the_program(typed, village)
    for id_, one in typed.items():
        expected = times_of(one, village, FIRST, LAST)
        assert set(ours[id_]) == expected, _told(one, set(ours[id_]), expected)
        assert len(ours[id_]) == len(expected), "the same time is given twice"


def never_in_season(typed: dict[str, Typed], village: Village) -> dict[str, Typed]:
    """Give each rule that is refused because it never comes in its season, by its file."""
    found: dict[str, Typed] = {}
    for one in assemble([_file(*part) for part in files(typed, village).items()]).problems:
        if one.level == "fout" and NEVER in one.message:
            id_, key = Path(one.path).stem, one.key.partition("[")[0]
            number = int(one.key.partition("[")[2].partition("]")[0] or 1)
            rules = typed[id_][key]
            rule = rules[number - 1] if isinstance(rules, list) else rules
            found[id_] = {
                key: rule,
                **{name: typed[id_][name] for name in OF_ALL if name in typed[id_]},
            }
    return found


def _told(typed: Typed, ours: set[Time], expected: set[Time]) -> str:
    text = yaml.safe_dump(typed, allow_unicode=True)
    return f"{text}\nonly ours: {sorted(ours - expected)}\nnot ours: {sorted(expected - ours)}"


def by_the_program(typed: dict[str, Typed], village: Village) -> dict[str, list[Time]]:
    """Give the times of each activity or service as the program reads them from files."""
    social_map = public_map(read(typed, village), FIRST)
    return {
        one.id: [
            Time(
                each.date,
                each.start.display if each.start else "",
                each.end.display if each.end else "",
                each.location_id or "",
            )
            for each in dates_of(social_map, one, FIRST, LAST)
        ]
        for one in social_map.entries
    }


def files(typed: dict[str, Typed], village: Village) -> dict[str, object]:
    """Give the files of a map with these activities and services in it."""
    return {
        "dorp": {
            **VILLAGE,
            "schoolvakanties": village.region,
            "feestdagen": list(village.holidays),
        },
        "themas": [{"id": "overig", "naam": "Overig"}],
        "locaties/linde": HALL,
        "locaties/sluis": {**HALL, "naam": "De Sluis", "gesloten": village.closed["sluis"]},
        **{
            f"{'activiteiten' if 'wanneer' in one else 'diensten'}/{id_}": {**WHAT, **one}
            for id_, one in typed.items()
        },
    }


def read(typed: dict[str, Typed], village: Village) -> SocialMap:
    """Read a map with these activities and services in it."""
    reading = assemble([_file(*part) for part in files(typed, village).items()])
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map


def _file(path: str, content: object) -> SourceFile:
    folder, _, name = path.rpartition("/")
    data = yaml.safe_dump(content, allow_unicode=True).encode()
    return SourceFile(f"kaart/{path}.yml", folder, name, data)
