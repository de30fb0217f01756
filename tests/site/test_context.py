"""What the header and the footer of every page show."""

from __future__ import annotations

from made_pages import context
from views.seen import VILLAGE


def test_the_menu() -> None:
    assert context()["menu"] == [
        {"naam": "Zoeken", "adres": "zoeken/", "afdeling": "zoeken"},
        {"naam": "Thema's", "adres": "themas/", "afdeling": "themas"},
        {"naam": "Wie bel ik?", "adres": "wie-bel-ik/", "afdeling": "wie-bel-ik"},
        {"naam": "Agenda", "adres": "agenda/", "afdeling": "agenda"},
        {"naam": "Meedoen", "adres": "meedoen/", "afdeling": "meedoen"},
    ]


def test_the_footer() -> None:
    assert context()["voet"] == [
        {"naam": "Van A tot Z", "adres": "a-z/"},
        {"naam": "Het boekje", "adres": "boekje/"},
        {"naam": "Wie helpt u verder?", "adres": "ondersteuners/"},
        {"naam": "Moeilijke woorden", "adres": "uitleg/"},
        {"naam": "Over deze kaart", "adres": "over/"},
        {"naam": "Klopt er iets niet?", "adres": "klopt-er-iets-niet/"},
        {"naam": "Privacy", "adres": "privacy/"},
        {"naam": "Toegankelijkheid", "adres": "toegankelijkheid/"},
    ]


def test_whose_map_it_is_and_of_when() -> None:
    shown = context(dorp=f"{VILLAGE}uitgever: {{naam: Dorpsbelang}}\n")
    assert (shown["naam"], shown["site"]) == ("Oost en West", "https://twee.example/")
    assert (shown["kleur"], shown["uitgever"]) == ("#1f4e5f", "Dorpsbelang")
    assert shown["gemaakt"] == "21 november 2026"


def test_every_supporter_with_her_villages_and_number() -> None:
    assert context()["ondersteuners"] == [
        {
            "naam": "Roos Veen", "functie": "dorpsondersteuner", "dorp": "Oost", "kernen": "oost",
            "telefoon": "0597 00 90 01", "href": "tel:+31597009001",
        },
        {
            "naam": "Piet Smit", "functie": "dorpsondersteuner", "dorp": "West", "kernen": "west",
            "telefoon": "0597 00 90 02", "href": "tel:+31597009002",
        },
    ]  # fmt: skip


def test_a_supporter_of_two_villages_is_of_both() -> None:
    first = context(dorp=VILLAGE.replace("kernen: [oost]", "kernen: [oost, west]"))
    assert "'kernen': 'oost west'" in str(first["ondersteuners"])


def test_only_numbers_for_direct_danger() -> None:
    more = '{id: geweld, naam: Geweld thuis, telefoon: "0800 2000"}]'
    shown = context(dorp=VILLAGE.replace("spoed: ja}]", f"spoed: ja}}, {more}"))
    assert shown["spoed"] == [{"naam": "Levensgevaar", "telefoon": "112", "href": "tel:112"}]


def test_villages_only_when_there_is_something_to_choose() -> None:
    assert context()["kernen"] == [{"id": "oost", "naam": "Oost"}, {"id": "west", "naam": "West"}]
    one = VILLAGE.replace(", {id: west, naam: West}]", "]").replace("[west]", "[oost]")
    assert context(dorp=one)["kernen"] == []
