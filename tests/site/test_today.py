"""What is to do today: in files by date, so that a visitor gets only what may be on now."""

from __future__ import annotations

import json

from views.seen import seen, typed

from generator.site.today import LIGHT, TodayFiles, today_files

YOGA = typed("wanneer: {op: [2026-12-05, 2026-12-19], van: 10.00, tot: 11.00}", name="Yoga")


def made(**files: str) -> TodayFiles:
    return today_files(seen(**files).upcoming)


def lines(files: TodayFiles, at: int = 0) -> list[list[object]]:
    """Give what a file tells the page."""
    told: list[list[object]] = json.loads(
        files.files[at].data.decode().removeprefix("MapToday(").removesuffix(")\n")
    )
    return told


def busy(many: int) -> TodayFiles:
    """Give the files of a map on which as many things happen on the same two days."""
    return made(**{f"activiteiten_yoga-{at}": YOGA for at in range(many)})


def test_a_line_tells_when_what_and_where_it_leads() -> None:
    files = made(activiteiten_yoga=YOGA)
    assert lines(files) == [
        [["2026-12-05", "2026-12-19"], "Van 10.00 tot 11.00 uur", "Yoga", "",
         "activiteiten/yoga/", "eten"],
    ]  # fmt: skip


def test_a_small_village_has_one_file_named_for_its_first_day() -> None:
    files = made(activiteiten_yoga=YOGA)
    assert [file.path for file in files.files] == ["assets/vandaag/2026-12-05.js"]
    assert files.first_days == ("2026-12-05",)
    assert files.last_day == "2026-12-19"


def test_a_village_without_dates_has_none() -> None:
    assert made() == TodayFiles((), (), "")


def test_more_than_an_old_phone_gets_at_once_is_cut_between_days() -> None:
    few = next(many for many in range(1, 1000) if len(busy(many).files) == 2)
    assert len(busy(few - 1).files[0].data) <= LIGHT
    files = busy(few)
    assert files.first_days == ("2026-12-05", "2026-12-19")
    assert {str(line[0]) for line in lines(files, 1)} == {"['2026-12-19']"}
    assert len(lines(files, 0)) == len(lines(files, 1)) == few


def test_no_text_ends_the_script() -> None:
    files = made(activiteiten_yoga=YOGA.replace("Yoga", '"</script>"'))
    assert b"</" not in files.files[0].data
