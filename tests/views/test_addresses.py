"""Where everything is, and the printed addresses that answer as long as the site lives."""

from __future__ import annotations

import pytest
from views.seen import VILLAGE, seen, typed

from generator.views import addresses

ROUTE = "vraag: Wie helpt?\nstappen: [Bel.]\n"


class TestAddresses:
    def test_something_stands_in_the_folder_of_its_file(self) -> None:
        assert addresses.item_address("diensten", "klus") == "diensten/klus/"

    def test_a_life_question_stands_under_the_question_whom_to_call(self) -> None:
        assert addresses.item_address("contactroutes", "gevallen") == "wie-bel-ik/gevallen/"

    def test_a_theme_and_a_printed_address(self) -> None:
        assert addresses.theme_address("eten") == "themas/eten/"
        assert addresses.permanent_address("klus") == "q/klus/"

    def test_the_pages_that_every_village_has(self) -> None:
        assert [
            addresses.HOME, addresses.SEARCH, addresses.THEMES, addresses.ROUTES,
            addresses.AGENDA, addresses.VOLUNTEERS, addresses.SUPPORTERS, addresses.A_TO_Z,
            addresses.BOOKLET, addresses.FEEDBACK, addresses.PRIVACY, addresses.ACCESSIBILITY,
        ] == [
            "", "zoeken/", "themas/", "wie-bel-ik/", "agenda/", "meedoen/", "ondersteuners/",
            "a-z/", "boekje/", "klopt-er-iets-niet/", "privacy/", "toegankelijkheid/",
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("address", "way"), [("", ""), ("agenda/", "../"), ("themas/eten/", "../../")]
    )
    def test_the_way_back_to_the_root(self, address: str, way: str) -> None:
        assert addresses.to_root(address) == way

    @pytest.mark.parametrize("site", ["https://a.example/kaart", "https://a.example/kaart/"])
    def test_a_whole_address_needs_no_slash_after_the_site(self, site: str) -> None:
        assert addresses.full_address(site, "q/klus/") == "https://a.example/kaart/q/klus/"

    @pytest.mark.parametrize("ending", ["", "/"])
    def test_the_site_ends_in_one_slash(self, ending: str) -> None:
        village = VILLAGE.replace("https://twee.example", f"https://twee.example{ending}")
        assert seen(dorp=village).site == "https://twee.example/"


class TestPrintedAddresses:
    def test_lead_to_entries_and_questions_in_the_order_of_the_address(self) -> None:
        view = seen(diensten_soep=typed(name="Soep"), contactroutes_hulp=ROUTE)
        assert [(address, link.name, link.address) for address, link in view.permanent_links] == [
            ("q/hulp/", "Wie helpt?", "wie-bel-ik/hulp/"),
            ("q/soep/", "Soep", "diensten/soep/"),
        ]

    def test_lead_to_the_new_name_from_the_old_one_on_paper_and_on_the_site(self) -> None:
        view = seen(
            diensten_soep=typed("oude_namen: [bouillon]"),
            contactroutes_hulp=f"{ROUTE}oude_namen: [help]\n",
        )
        assert {address: link.address for address, link in view.permanent_links} == {
            "diensten/bouillon/": "diensten/soep/",
            "q/bouillon/": "diensten/soep/",
            "q/soep/": "diensten/soep/",
            "wie-bel-ik/help/": "wie-bel-ik/hulp/",
            "q/help/": "wie-bel-ik/hulp/",
            "q/hulp/": "wie-bel-ik/hulp/",
        }

    def test_answer_for_what_has_stopped_too(self) -> None:
        view = seen(diensten_soep=typed("status: gestopt"))
        assert [address for address, _ in view.permanent_links] == ["q/soep/"]

    def test_are_those_of_the_entry_itself(self) -> None:
        view = seen(diensten_soep=typed(), contactroutes_hulp=ROUTE)
        assert view.entries[0].permanent_address == "q/soep/"
        assert view.entries[0].path == "diensten/soep"
        assert view.routes[0].permanent_address == "q/hulp/"
