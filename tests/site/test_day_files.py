"""The dates in files: what each file tells, and that a map that stays the same keeps its files."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from typing import Any

import pytest
import quickjs
from small_village import EXAMPLE, TODAY
from views.seen import HALL, seen, typed

from generator.model import SocialMap
from generator.publish.maker import make_site
from generator.site.day_files import LIGHT, PER_FILE, day_files, shard_of, shards_of
from generator.site.page import Asset
from generator.views import map_view

DECISION = "Pages hold rhythms, files hold dates"

YOGA = typed(
    "wanneer: {dagen: [dinsdag], van: 10.00, tot: 11.00}", "kosten: gratis", name="Yoga",
    themes="eten, ontmoeten",
)  # fmt: skip
DESK = typed("openingstijden: {dagen: [vrijdag], van: 9.00, toelichting: telefoon}", name="Loket")


def told(file: Asset) -> Any:
    """Give the last thing that a file hands to the page with its first line."""
    call = re.match(r"MapDays\.\w+\((.*)\)\n", file.data.decode())
    assert call is not None
    return json.loads(f"[{call[1]}]")[-1]


def made(**files: str) -> dict[str, Asset]:
    view = seen(locaties_linde=HALL, **files)
    return {
        file.path.removeprefix("assets/dagen/"): file for file in day_files(view.occasions, TODAY)
    }


def busy(many: int) -> dict[str, Asset]:
    """Give the files of a map on which as many things happen each Tuesday."""
    return made(**{f"activiteiten_yoga-{at}": YOGA for at in range(many)})


def test_a_week_tells_what_happens_when_and_where() -> None:
    files = made(activiteiten_yoga=f"{YOGA}locatie: linde\nkernen: [oost]\n", diensten_loket=DESK)
    assert told(files["2026-11-23.js"]) == {
        "places": [["De Linde, Oost", "oost"]],
        "entries": [["yoga", "Yoga", "activiteiten/yoga/", "eten ontmoeten", ["oost"], 1]],
        "times": [[1, 600, 660, 0, 0]],
    }


def test_the_weeks_reach_from_this_one_to_half_a_year_ahead() -> None:
    files = made(activiteiten_yoga=YOGA)
    weeks = sorted(path for path in files if path.startswith("20"))
    assert (weeks[0], weeks[-1], len(weeks)) == ("2026-11-16.js", "2027-05-17.js", 27)
    assert told(files["stand.js"]) == {
        "made": "2026-11-21", "until": "2027-05-23", "shards": 1, "perDay": False,
    }  # fmt: skip


def test_the_week_of_the_build_comes_along_with_what_is_known() -> None:
    files = made(activiteiten_yoga=YOGA)
    assert files["stand.js"].data.endswith(files["2026-11-16.js"].data)


def test_a_thing_has_its_runs_with_holidays_cut_out() -> None:
    files = made(diensten_loket=f"{DESK}niet_op: [feestdagen]\n")
    assert told(files["van/0.js"])["loket"] == {
        "open": 1,
        "place": "",
        "runs": [
            ["2026-10-30", 7, 8, 540, None, "", "telefoon"],
            ["2027-01-08", 7, 11, 540, None, "", "telefoon"],
            ["2027-04-02", 7, 10, 540, None, "", "telefoon"],
        ],
    }


def test_a_holiday_of_which_nobody_said_anything_bears_its_name() -> None:
    runs = told(made(diensten_loket=DESK)["van/0.js"])["loket"]["runs"]
    assert [(run[0], run[7]) for run in runs if len(run) > 7] == [
        ("2026-12-25", "eerste kerstdag"),
        ("2027-01-01", "nieuwjaarsdag"),
        ("2027-03-26", "goede vrijdag"),
    ]


def test_an_activity_of_which_nobody_said_anything_tells_to_call_first() -> None:
    files = made(activiteiten_yoga=typed("wanneer: {dagen: [vrijdag], van: 19.30}", name="Yoga"))
    assert told(files["2026-12-21.js"])["times"] == [
        [4, 1170, None, 0, 0, "eerste kerstdag: bel eerst of het doorgaat"]
    ]
    assert told(files["2026-12-14.js"])["times"] == [[4, 1170, None, 0, 0]]


def test_what_happens_earlier_stands_first_and_what_has_no_time_last() -> None:
    files = made(
        activiteiten_a=typed("wanneer: {dagen: [dinsdag]}", name="Dag"),
        activiteiten_b=typed("wanneer: {dagen: [dinsdag], van: 19.30}", name="Avond"),
        activiteiten_c=YOGA,
    )
    week = told(files["2026-11-23.js"])
    names = [week["entries"][thing][1] for _, _, _, thing, *_ in week["times"]]
    assert names == ["Yoga", "Avond", "Dag"]


def test_in_a_town_each_day_has_its_own_file() -> None:
    few = next(many for many in range(50, 1000, 50) if told(busy(many)["stand.js"])["perDay"])
    files = busy(few)
    assert "2026-11-24.js" in files
    assert len(told(files["2026-11-24.js"])["times"]) == few
    assert told(files["2026-11-25.js"])["times"] == []
    smaller = busy(few - 50)
    assert "2026-11-24.js" not in smaller
    assert len(smaller["2026-11-23.js"].data) <= LIGHT


def test_no_text_ends_the_script() -> None:
    files = made(activiteiten_yoga=YOGA.replace("Yoga", '"</script>"'))
    assert not [path for path, file in files.items() if b"</" in file.data]


@pytest.mark.parametrize(("things", "files"), [(0, 1), (PER_FILE, 1), (PER_FILE + 1, 2), (600, 8)])
def test_there_are_as_many_files_with_runs_as_things_ask(things: int, files: int) -> None:
    assert shards_of(things) == files


def test_the_browser_looks_in_the_file_where_a_thing_stands() -> None:
    script = (EXAMPLE.parent / "content" / "assets" / "dagen.js").read_text(encoding="utf-8")
    line = next(line for line in script.splitlines() if "const shardOf" in line)
    context = quickjs.Context()
    context.eval(f"var stand = {{shards: 8}}; {line.replace('const shardOf', 'var shardOf')}")
    for id_ in ("yoga", "koffie-aan-de-haven", "'t-hokje", "a" * 80):
        assert context.eval(f"shardOf({json.dumps(id_)})") == shard_of(id_, 8)


def site_on(social_map: SocialMap, day: date) -> dict[str, bytes]:
    site = make_site(map_view(social_map, day), day)
    return {
        **{page.path: f"{page.title}{page.meta}{page.text}".encode() for page in site.pages},
        **{file.path: file.data for file in site.assets},
    }


@pytest.mark.parametrize("day", [TODAY, date(2026, 11, 29), date(2026, 12, 21)])
def test_a_map_that_stays_the_same_keeps_its_site_from_week_to_week(
    example_map: SocialMap, day: date
) -> None:
    before, after = (site_on(example_map, each) for each in (day, day + timedelta(weeks=1)))
    differ = {path for path in {*before, *after} if before.get(path) != after.get(path)}
    assert "assets/dagen/stand.js" in differ
    assert len(differ) <= 30, sorted(differ)
