"""The card of an entry: answers in the order people ask, and only those that are known."""

from __future__ import annotations

from views.seen import HALL, WELFARE, only, seen, service, typed

from generator.views.parts import EntryView

EVERYTHING = (
    "tijd_per_week: 2 uur",
    "talen: nl",
    "wet: Zvw",
    "verwijzing: via de huisarts",
    "aanmelden: Bel van tevoren",
    "kernen: [west, oost]",
    "voor_wie: Ouderen",
    "kosten: € 2",
    "locatie: linde",
    "openingstijden: {dagen: maandag}",
    "niet_op: feestdagen",
    "doet_wel: [Gras maaien]",
    "doet_niet: [Bomen kappen]",
    "gezocht: [Iemand met een kar]",
    "meedoen: Kom langs.",
    "gecontroleerd: 2026-10-01",
    "zoekwoorden: [gras, heg]",
    "organisatie: welzijn",
)
HOLIDAYS = (
    "nieuwjaarsdag, Goede Vrijdag, beide paasdagen, Koningsdag, "
    "Bevrijdingsdag (eens in de vijf jaar), Hemelvaartsdag, beide pinksterdagen en "
    "beide kerstdagen"
)


def group() -> EntryView:
    """Give a group of volunteers of which everything is known."""
    files = {"locaties_linde": HALL, "organisaties_welzijn": WELFARE}
    return only(seen(vrijwilligers_tuin=typed(*EVERYTHING, name="Tuinploeg"), **files))


class TestFacts:
    def test_stand_in_the_order_in_which_people_ask(self) -> None:
        assert [(fact.label, fact.icon, fact.lines) for fact in group().facts] == [
            ("Wanneer", "calendar", ("maandag", "niet op feestdagen")),
            ("Waar", "map-marker", ("De Linde", "Lindelaan 4, 9676 BA Oost")),
            ("Kosten", "currency-eur", ("€ 2",)),
            ("Voor wie", "account-multiple", ("Ouderen",)),
            ("Voor welk dorp", "home-group", ("Oost en West",)),
            ("Aanmelden", "pencil", ("Bel van tevoren",)),
            ("Verwijzing", "file-document-outline", ("via de huisarts",)),
            ("Betaald uit", "scale-balance", ("uw zorgverzekering (de Zvw)",)),
            ("Talen", "translate", ("Nederlands",)),
            ("Tijd per week", "clock-outline", ("2 uur",)),
            ("Feestdagen", "calendar", (HOLIDAYS,)),
        ]

    def test_are_asked_for_by_key(self) -> None:
        keys = ["wanneer", "waar", "kosten", "voor-wie", "kernen", "aanmelden", "verwijzing",
                "wet", "talen", "tijd", "feestdagen"]  # fmt: skip
        assert [group().fact(key) for key in keys] == list(group().facts)
        assert group().fact("gewicht") is None

    def test_that_nobody_knows_are_left_out(self) -> None:
        assert service().facts == ()


class TestTheRest:
    def test_of_a_group(self) -> None:
        tuin = group()
        assert tuin.does == ("Gras maaien",)
        assert tuin.does_not == ("Bomen kappen",)
        assert tuin.wanted == ("Iemand met een kar",)
        assert tuin.how_to_join == "Kom langs."
        assert tuin.keywords == ("gras", "heg")
        assert tuin.checked == "Voor het laatst nagevraagd op 1 oktober 2026."
        assert tuin.organization is not None
        assert tuin.organization.name == "Welzijn Wolderland"
        assert tuin.organization.address == "organisaties/welzijn/"
        assert (tuin.link.name, tuin.link.address) == ("Tuinploeg", "vrijwilligers/tuin/")
        assert (tuin.link.kind, tuin.link.id) == ("vrijwilligers", "tuin")

    def test_of_an_entry_of_which_little_is_known(self) -> None:
        klus = service()
        assert (klus.id, klus.kind, klus.name, klus.summary) == (
            "klus",
            "diensten",
            "Klus",
            "Iets.",
        )
        assert (klus.does, klus.does_not, klus.wanted) == ((), (), ())
        assert (klus.time_per_week, klus.how_to_join, klus.checked) == ("", "", "")
        assert (klus.organization, klus.place) == (None, None)

    def test_of_its_contact(self) -> None:
        contact = "{email: a@b.example, website: https://b.example/x, toelichting: Bel gerust.}"
        klus = service(f"contact: {contact}")
        assert (klus.email, klus.website) == ("a@b.example", "https://b.example/x")
        assert (klus.contact_note, klus.phones) == ("Bel gerust.", ())

    def test_an_empty_line_begins_a_paragraph(self) -> None:
        klus = service("beschrijving: |", "  Een lange", "  regel.", "", "", "  En meer.")
        assert klus.paragraphs == ("Een lange regel.", "En meer.")


class TestThemes:
    def test_mark_an_entry_with_word_question_icon_and_colour(self) -> None:
        klus = only(seen(diensten_klus=typed(themes="ontmoeten, eten")))
        first, second = klus.themes
        assert klus.theme == first
        assert (first.id, first.name, first.number) == ("ontmoeten", "Ontmoeten", 2)
        assert (second.name, second.question, second.number) == (
            "Eten",
            "Wie kookt er voor mij?",
            1,
        )
        assert (second.icon, second.colour, second.address) == (
            "pot-steam",
            "#8c420c",
            "themas/eten/",
        )

    def test_without_a_question_ask_by_their_name(self) -> None:
        klus = only(seen(diensten_klus=typed(themes="ontmoeten")))
        assert klus.theme.question == "Ontmoeten"
