"""A place with all that happens there, and an organisation with all that it offers."""

from __future__ import annotations

from views.seen import HALL, WELFARE, names, seen, typed

from generator.views.parts import PlaceView

WHOLE = f"""{HALL}
rolstoel: ja
toegankelijkheid: [Ringleiding]
bus: Lijn 13
parkeren: Achter het huis
openingstijden: {{dagen: [maandag], van: 9.00}}
contact: {{telefoon: 0597 00 30 30, email: a@b.example, website: https://b.example}}
zoekwoorden: [dorpshuis]
gecontroleerd: 2026-10-01
"""


def place(text: str, **files: str) -> PlaceView:
    (found,) = seen(locaties_linde=text, **files).places
    return found


def organization(text: str, **files: str) -> PlaceView:
    (found,) = seen(organisaties_welzijn=text, **files).organizations
    return found


def facts(found: PlaceView) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [(fact.key, fact.label, fact.icon, fact.lines) for fact in found.facts]


class TestAPlace:
    def test_of_which_all_is_known(self) -> None:
        found = place(WHOLE)
        assert facts(found) == [
            ("waar", "Adres", "map-marker", ("Lindelaan 4, 9676 BA Oost",)),
            ("open", "Open", "clock-outline", ("maandag vanaf 9.00 uur",)),
            (
                "binnen",
                "Naar binnen",
                "wheelchair-accessibility",
                ("U kunt met een rolstoel naar binnen.", "Ringleiding"),
            ),
            ("bus", "Bus", "bus", ("Lijn 13",)),
            ("parkeren", "Parkeren", "parking", ("Achter het huis",)),
        ]
        assert [phone.display for phone in found.phones] == ["0597 00 30 30"]
        assert (found.email, found.website) == ("a@b.example", "https://b.example")
        assert (found.keywords, found.kernen) == (("dorpshuis",), ("oost",))
        assert found.checked == "Voor het laatst nagevraagd op 1 oktober 2026."
        assert (found.id, found.kind, found.name) == ("linde", "locaties", "De Linde")
        assert (found.link.name, found.link.address) == ("De Linde", "locaties/linde/")

    def test_of_which_nothing_is_known_but_its_name(self) -> None:
        found = place("naam: De Linde\n")
        assert (found.facts, found.phones, found.email, found.website) == ((), (), "", "")
        assert (found.kernen, found.checked) == ((), "")

    def test_is_neither_formal_nor_informal_and_has_no_story(self) -> None:
        found = place(HALL)
        assert (found.formality, found.formality_label) == ("", "")
        assert (found.summary, found.paragraphs) == ("", ())

    def test_without_an_address_is_in_its_village(self) -> None:
        assert facts(place("naam: De Linde\nkern: west\n"))[0][-1] == ("West",)

    def test_holds_what_happens_there(self) -> None:
        found = place(
            HALL,
            diensten_a=typed("locatie: linde", name="Soep"),
            diensten_b=typed(name="Brood"),
        )
        assert names(found.entries) == ["Soep"]


class TestWhereAnEntryIs:
    def test_says_how_to_get_there_and_in(self) -> None:
        view = seen(locaties_linde=WHOLE, diensten_a=typed("locatie: linde"))
        where = view.entries[0].place
        assert where is not None
        assert (where.name, where.kern) == ("De Linde", "Oost")
        assert where.hints == ("Ringleiding", "Bus: Lijn 13", "Parkeren: Achter het huis")
        assert where.link.address == "locaties/linde/"

    def test_needs_no_whole_address(self) -> None:
        for address, text in (
            ("{straat: Lindelaan 4}", "Lindelaan 4"),
            ("{plaats: Oost}", "Oost"),
            ("{postcode: 9676 BA, plaats: Oost}", "9676 BA Oost"),
        ):
            found = place(f"naam: De Linde\nadres: {address}\n")
            assert facts(found)[0][-1] == (text,)


class TestAnOrganisation:
    def test_of_which_all_is_known(self) -> None:
        more = "locatie: linde\nkernen: [oost]\nzoekwoorden: [hulp]\ngecontroleerd: 2026-10-01\n"
        story = "beschrijving: |\n  Een verhaal.\n\n  En meer.\n"
        found = organization(WELFARE + more + story, locaties_linde=HALL)
        assert facts(found) == [
            ("waar", "Waar", "map-marker", ("De Linde", "Lindelaan 4, 9676 BA Oost")),
            ("kernen", "Voor welk dorp", "home-group", ("Oost",)),
        ]
        assert (found.name, found.summary) == ("Welzijn Wolderland", "Wij helpen mee.")
        assert found.paragraphs == ("Een verhaal.", "En meer.")
        assert (found.formality, found.formality_label) == ("formeel", "Beroepskracht")
        assert [phone.display for phone in found.phones] == ["0597 00 20 10"]
        assert (found.keywords, found.kernen) == (("hulp",), ("oost",))
        assert found.checked == "Voor het laatst nagevraagd op 1 oktober 2026."
        assert found.link.address == "organisaties/welzijn/"

    def test_shows_its_mail_and_website(self) -> None:
        contact = "{email: a@b.example, website: https://b.example}"
        text = f"naam: W\nsoort: formeel\nsamenvatting: Iets.\ncontact: {contact}\n"
        found = organization(text)
        assert (found.email, found.website) == ("a@b.example", "https://b.example")

    def test_may_have_no_contact_and_no_place(self) -> None:
        found = organization("naam: W\nsoort: informeel\nsamenvatting: Iets.\n")
        assert (found.phones, found.email, found.website, found.facts) == ((), "", "", ())

    def test_holds_what_it_offers(self) -> None:
        found = organization(
            WELFARE,
            diensten_a=typed("organisatie: welzijn", name="Soep"),
            diensten_b=typed(name="Brood"),
        )
        assert names(found.entries) == ["Soep"]
