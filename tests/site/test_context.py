"""What the header and the footer of every page show."""

from __future__ import annotations

import pytest
from made_pages import context
from views.seen import VILLAGE, seen

from generator.site.context import near_supporters
from generator.views.parts import SupporterView


def test_the_menu() -> None:
    assert context()["menu"] == [
        {"name": "Zoeken", "address": "zoeken/", "section": "zoeken"},
        {"name": "Thema's", "address": "themas/", "section": "themas"},
        {"name": "Wie bel ik?", "address": "wie-bel-ik/", "section": "wie-bel-ik"},
        {"name": "Agenda", "address": "agenda/", "section": "agenda"},
        {"name": "Meedoen", "address": "meedoen/", "section": "meedoen"},
    ]


def test_the_footer() -> None:
    assert context()["footer"] == [
        {"name": "Van A tot Z", "address": "a-z/"},
        {"name": "Het boekje", "address": "boekje/"},
        {"name": "Wie helpt u verder?", "address": "ondersteuners/"},
        {"name": "Moeilijke woorden", "address": "uitleg/"},
        {"name": "Over deze kaart", "address": "over/"},
        {"name": "De gegevens", "address": "data/"},
        {"name": "Klopt er iets niet?", "address": "klopt-er-iets-niet/"},
        {"name": "Privacy", "address": "privacy/"},
        {"name": "Wat dit apparaat onthoudt", "address": "wat-dit-apparaat-onthoudt/"},
        {"name": "Toegankelijkheid", "address": "toegankelijkheid/"},
    ]


def test_whose_map_it_is() -> None:
    shown = context(dorp=f"{VILLAGE}uitgever: {{naam: Dorpsbelang}}\n")
    assert (shown["name"], shown["site"]) == ("Oost en West", "https://twee.example/")
    assert (shown["colour"], shown["publisher"]) == ("#1f4e5f", "Dorpsbelang")


def test_every_supporter_with_her_villages_and_number() -> None:
    assert context()["supporters"] == [
        {
            "id": "roos", "name": "Roos Veen", "role": "dorpsondersteuner, Oost",
            "kernen": "oost", "numbers": [{"first": "", "last": "", "text": "", "answers": "",
                         "phone": "0597 00 90 01", "href": "tel:+31597009001"}],
        },
        {
            "id": "piet", "name": "Piet Smit", "role": "dorpsondersteuner, West",
            "kernen": "west", "numbers": [{"first": "", "last": "", "text": "", "answers": "",
                         "phone": "0597 00 90 02", "href": "tel:+31597009002"}],
        },
    ]  # fmt: skip


def test_a_supporter_of_two_villages_is_of_both() -> None:
    first = context(dorp=VILLAGE.replace("kernen: [oost]", "kernen: [oost, west]"))
    assert "'kernen': 'oost west'" in str(first["supporters"])


def test_only_numbers_for_direct_danger() -> None:
    more = '{id: geweld, naam: Geweld thuis, telefoon: "0800 2000"}]'
    shown = context(dorp=VILLAGE.replace("spoed: ja}]", f"spoed: ja}}, {more}"))
    assert shown["emergencies"] == [{"name": "Levensgevaar", "phone": "112", "href": "tel:112"}]


def test_villages_only_when_there_is_something_to_choose() -> None:
    assert context()["kernen"] == [{"id": "oost", "name": "Oost"}, {"id": "west", "name": "West"}]
    one = VILLAGE.replace(", {id: west, naam: West}]", "]").replace("[west]", "[oost]")
    assert context(dorp=one)["kernen"] == []


@pytest.mark.parametrize(
    ("kernen", "named"),
    [(("oost",), ["roos"]), (("west",), ["piet"]), (("oost", "west"), []), ((), [])],
)
def test_a_page_about_one_village_names_its_own_supporter(
    kernen: tuple[str, ...], named: list[str]
) -> None:
    assert near_supporters(seen().supporters, kernen) == named


def test_a_village_without_a_supporter_gets_them_all() -> None:
    assert near_supporters(seen().supporters, ("noord",)) == []


def team(count: int) -> tuple[SupporterView, ...]:
    """Give as many supporters, all of the same village but the last."""
    people = "".join(
        f"  - {{id: p{at}, naam: Piet {at}, kernen: [{'west' if at == count - 1 else 'oost'}], "
        f"telefoon: 0597 00 90 {at:02}, toestemming: 2026-01-01}}\n"
        for at in range(count)
    )
    before, after = VILLAGE.split("  - {id: roos")[0], VILLAGE[VILLAGE.index("noodnummers") :]
    return seen(dorp=before + people + after).supporters


def test_a_page_has_room_for_five_and_the_others_are_one_press_away() -> None:
    five = ["p0", "p1", "p2", "p3", "p4"]
    assert near_supporters(team(5), ()) == []
    assert near_supporters(team(6), ()) == near_supporters(team(6), ("noord",)) == five
    assert near_supporters(team(6), ("oost",)) == near_supporters(team(8), ("oost",)) == five
    assert near_supporters(team(8), ("west",)) == ["p7"]
