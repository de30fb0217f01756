"""How somebody finds the way: by her own device, and by a map on the web if that was chosen."""

from __future__ import annotations

from small_village import TODAY
from views.seen import THEMES, VILLAGE, read, typed

from generator.views import map_view

PLACE = "naam: De Linde (achter)\nkern: oost\nadres: {straat: Lindelaan 4, plaats: Oost}\n"
AT = "coordinaten: 53.1512, 7.0463\n"


def ways(*, village: str = VILLAGE, place: str = PLACE + AT) -> list[tuple[str, str, bool]]:
    found = read(
        dorp=village, themas=THEMES, locaties_linde=place,
        diensten_klus=typed("locatie: linde"),
    )  # fmt: skip
    (entry,) = map_view(found, TODAY).entries
    assert entry.place is not None
    return [(one.name, one.address, one.leaves) for one in entry.place.ways]


def test_a_device_gets_the_place_and_its_name_and_no_site_is_named() -> None:
    assert ways() == [
        (
            "Route met de kaart op uw telefoon",
            "geo:53.15120,7.04630?q=53.15120,7.04630(De%20Linde%20%28achter%29)",
            False,
        )
    ]


def test_a_map_on_the_web_is_there_when_the_village_chose_it_and_is_marked() -> None:
    chosen = ways(village=f"{VILLAGE}landkaarten: [google, apple, openstreetmap]\n")
    assert [(name, leaves) for name, _, leaves in chosen[1:]] == [
        ("Google Maps", True), ("Apple Kaarten", True), ("OpenStreetMap", True),
    ]  # fmt: skip
    assert all("53.15120" in address and "7.04630" in address for _, address, _ in chosen)


def test_a_place_of_which_nobody_said_where_it_lies_has_no_way() -> None:
    assert ways(place=PLACE, village=f"{VILLAGE}landkaarten: google\n") == []
