"""Long lists: one page up to a limit, then portions that lead to each other."""

from __future__ import annotations

import pytest
from made_pages import pages
from views.seen import seen, typed

from generator.site.page import Page
from generator.site.portions import CARDS, NAMES, TIMES, portions

DAY = "wanneer: {dagen: [maandag], van: 10.00}"


def many(count: int, *lines: str, folder: str = "diensten", name: str = "Soep") -> dict[str, Page]:
    """Give the pages of a map with as many entries of the same theme, by their address."""
    files = {f"{folder}_e{at}": typed(*lines, name=f"{name} {at}") for at in range(count)}
    return pages(seen(**files))


@pytest.mark.parametrize(
    ("count", "spans"),
    [
        (0, ["0"]),
        (1, ["1"]),
        (3, ["1–3"]),
        (4, ["1–3", "4"]),
        (6, ["1–3", "4–6"]),
        (7, ["1–3", "4–6", "7"]),
    ],
)
def test_the_amount_alone_tells_how_many_parts_there_are(count: int, spans: list[str]) -> None:
    parts = portions(range(count), 3, "themas/eten/")
    assert [part.here.name for part in parts] == spans
    assert [item for part in parts for item in part.items] == list(range(count))


def test_each_part_has_its_address_title_and_next() -> None:
    first, second = portions(range(4), 3, "themas/eten/")
    assert (first.path, second.path) == ("themas/eten.md", "themas/eten/2.md")
    assert (first.titled("Eten"), second.titled("Eten")) == ("Eten", "Eten, 4")
    assert (first.next, second.next) == (second.here, None)
    assert first.parts == second.parts == (first.here, second.here)


def test_a_theme_keeps_one_page_as_long_as_it_can() -> None:
    shown = many(CARDS)
    assert shown["themas/eten/"].text.count("<article") == CARDS
    assert "themas/eten/2/" not in shown
    assert "porties" not in shown["themas/eten/"].text


def test_a_longer_theme_goes_on_on_a_page_of_its_own() -> None:
    shown = many(CARDS + 1)
    first, second = shown["themas/eten/"], shown["themas/eten/2/"]
    assert first.text.count("<article") == CARDS
    assert second.text.count("<article") == 1
    assert (second.title, second.meta["kind"]) == ("Eten, 61", "thema")
    assert '<a class="verder" rel="next" href="../../themas/eten/2/">Verder: 61</a>' in first.text
    assert '<a href="../../../themas/eten/">Eten</a>' in second.text


def test_groups_that_somebody_can_join_come_in_portions_too() -> None:
    limits = ("doet_wel: [Klussen]", "doet_niet: [Schilderen]")
    assert "meedoen/2/" not in many(CARDS, *limits, folder="vrijwilligers")
    assert "meedoen/2/" in many(CARDS + 1, *limits, folder="vrijwilligers")


def test_a_short_agenda_is_one_page_with_a_place_for_each_day() -> None:
    shown = many(TIMES, DAY, folder="activiteiten")
    assert '<h2 id="maandag">' in shown["agenda/"].text
    assert 'href="agenda/#maandag"' in shown[""].text
    assert "agenda/maandag/" not in shown


def test_a_long_agenda_has_a_page_for_each_day_and_the_old_addresses_still_lead_there() -> None:
    shown = many(TIMES + 1, DAY, folder="activiteiten")
    assert f"Maandag ({TIMES + 1})" in shown["agenda/"].text
    assert '<li id="maandag">' in shown["agenda/"].text
    assert 'href="agenda/maandag/"' in shown[""].text
    assert shown["agenda/maandag/"].text.count('class="afspraak') == TIMES
    assert shown["agenda/maandag/2/"].title == "Agenda, maandag, 141"


def test_a_long_list_from_a_to_z_has_a_page_for_each_letter() -> None:
    shown = many(NAMES + 1)
    assert '<li id="letter-s">' in shown["a-z/"].text
    assert 'href="../a-z/s/"' in shown["a-z/"].text
    assert shown["a-z/s/"].text.count("Soep") == NAMES
    assert shown["a-z/s/2/"].title == "Van A tot Z, S, 601"
    assert "diensten/lijst/2/" in shown


def test_a_shorter_list_from_a_to_z_is_one_page() -> None:
    shown = many(NAMES)
    assert '<h2 id="letter-s">' in shown["a-z/"].text
    assert "a-z/s/" not in shown
    assert "diensten/lijst/2/" not in shown
