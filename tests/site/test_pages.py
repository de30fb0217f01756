"""Which pages there are, what they are called and what stands on them."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError
from made_pages import BookletOffer, page, pages, text
from views.seen import HALL, VILLAGE, WELFARE, seen, typed

from generator.site import render
from generator.site.render import Renderer

LIMITS = "doet_wel: [Klussen]\ndoet_niet: [Schilderen]"
ROUTE = "vraag: Wie helpt?\nsamenvatting: Er is hulp.\nstappen: [Bel.]\n"


def about(address: str, **files: str) -> dict[str, object]:
    """Give what the theme is told of a page."""
    return page(address, **files).meta


class TestEveryVillage:
    def test_has_these_pages(self) -> None:
        assert {address: page.title for address, page in pages(seen()).items()} == {
            "": "Oost en West",
            "themas/": "Thema's",
            "themas/eten/": "Eten",
            "themas/ontmoeten/": "Ontmoeten",
            "wie-bel-ik/": "Wie bel ik?",
            "agenda/": "Agenda",
            "meedoen/": "Ik wil iets doen",
            "ondersteuners/": "Wie helpt u verder?",
            "a-z/": "Van A tot Z",
            "boekje/": "Het boekje",
            "klopt-er-iets-niet/": "Klopt er iets niet?",
            "over/": "Over deze kaart",
            "data/": "De gegevens van deze kaart",
            "privacy/": "Privacy",
            "toegankelijkheid/": "Voor iedereen te gebruiken",
            "mijn-lijst/": "Mijn lijst",
            "wat-dit-apparaat-onthoudt/": "Wat dit apparaat onthoudt",
            "diensten/": "Diensten",
            "activiteiten/": "Activiteiten",
            "vrijwilligers/": "Groepen vrijwilligers",
            "organisaties/": "Organisaties",
            "locaties/": "Plekken",
        }

    @pytest.mark.parametrize(
        ("address", "section"),
        [
            ("themas/", "themas"),
            ("themas/eten/", "themas"),
            ("wie-bel-ik/", "wie-bel-ik"),
            ("agenda/", "agenda"),
            ("meedoen/", "meedoen"),
        ],
    )
    def test_marks_in_the_menu_where_you_are(self, address: str, section: str) -> None:
        assert about(address)["section"] == section

    def test_marks_nothing_on_pages_that_are_in_no_menu(self) -> None:
        for address in ("", "a-z/", "ondersteuners/", "boekje/", "privacy/", "diensten/"):
            assert "section" not in about(address)

    def test_tells_search_engines_what_it_is_about(self) -> None:
        assert about("")["description"] == "Hulp, activiteiten en contact in Oost en West."
        assert about("themas/eten/")["description"] == "Wie kookt er voor mij?"


class TestEveryFile:
    @pytest.mark.parametrize(
        ("file", "section", "address"),
        [
            (("diensten_a", typed()), "themas", "diensten/a/"),
            (("activiteiten_a", typed("wanneer: {dagen: maandag}")), "agenda", "activiteiten/a/"),
            (("vrijwilligers_a", typed(LIMITS)), "meedoen", "vrijwilligers/a/"),
        ],
    )
    def test_gives_a_page_for_an_entry(
        self, file: tuple[str, str], section: str, address: str
    ) -> None:
        found = page(address, **dict([file]))
        assert found.title == "Klus"
        assert found.meta == {
            "kind": "vermelding",
            "section": section,
            "description": "Iets.",
            "picture": "assets/deel/thema-eten.png",
        }
        assert "<h1>Klus</h1>" in found.text

    def test_gives_a_page_for_a_question(self) -> None:
        found = page("wie-bel-ik/a/", contactroutes_a=ROUTE)
        assert (found.title, found.meta["kind"]) == ("Wie helpt?", "route")
        assert found.meta["description"] == "Er is hulp."

    def test_describes_a_question_by_itself_when_there_is_no_answer_in_a_sentence(self) -> None:
        short = ROUTE.replace("samenvatting: Er is hulp.\n", "")
        assert about("wie-bel-ik/a/", contactroutes_a=short)["description"] == "Wie helpt?"

    def test_gives_a_page_for_a_place_and_an_organisation(self) -> None:
        assert page("locaties/linde/", locaties_linde=HALL).title == "De Linde"
        found = page("organisaties/welzijn/", organisaties_welzijn=WELFARE)
        assert (found.title, found.meta["kind"]) == ("Welzijn Wolderland", "plek")
        assert found.meta["description"] == "Wij helpen mee."

    def test_gives_a_page_that_nobody_finds_for_what_has_stopped(self) -> None:
        found = page("diensten/a/", diensten_a=typed("status: gestopt"))
        assert (found.title, found.meta) == ("Klus", {"kind": "weg", "hidden": True})
        assert "Dit is er nu niet" in found.text

    def test_gives_a_page_that_sends_on_for_each_printed_address(self) -> None:
        files = {"diensten_a": typed("oude_namen: [b]")}
        for address in ("q/a/", "q/b/", "diensten/b/"):
            found = page(address, **files)
            assert found.title == "Klus"
            assert found.meta == {
                "kind": "doorgang",
                "hidden": True,
                "forward": "../../diensten/a/",
                "template": "doorgang.html",
            }
            assert '<a href="../../diensten/a/index.html">Klus</a>' in found.text

    def test_stands_in_the_list_of_its_kind(self) -> None:
        files = {"diensten_a": typed(name="Soep"), "locaties_linde": HALL}
        assert '<a href="../diensten/a/">Soep</a>' in text("diensten/", **files)
        assert "De Linde" not in text("diensten/", **files)
        assert '<a href="../locaties/linde/">De Linde</a>' in text("locaties/", **files)


class TestTheHomePage:
    def test_asks_at_most_eight_questions(self) -> None:
        files = {f"contactroutes_{at}": ROUTE.replace("Wie", f"Vraag {at}") for at in range(1, 10)}
        chosen = ", ".join(f'"{at}"' for at in range(1, 10))
        home = text("", dorp=f"{VILLAGE}voorop: [{chosen}]\n", **files)
        assert "Vraag 8 helpt?" in home
        assert "Vraag 9 helpt?" not in home

    def test_gives_examples_of_what_to_type_in_words_of_this_map(self) -> None:
        soup = f"{ROUTE}zoekwoorden: [soep, soep aan huis]\n"
        home = text("", contactroutes_soep=soup)
        assert '?q=soep%20aan%20huis">soep aan huis</a>' in home
        assert "Bijvoorbeeld: " not in text("")

    def test_gives_no_example_about_danger(self) -> None:
        danger = f"{ROUTE}spoed: Bel 112.\nzoekwoorden: [bang voor mijn man]\n"
        assert "bang voor mijn man" not in text("", contactroutes_bang=danger)

    def test_has_a_place_for_today_that_the_browser_fills(self) -> None:
        files = {"activiteiten_yoga": typed("wanneer: {op: [2026-12-05, 2026-12-19]}", name="Yoga")}
        home = text("", **files)
        assert "data-vandaag" in home
        assert "Yoga" not in home

    def test_has_no_place_for_today_when_nothing_ever_happens(self) -> None:
        assert "data-vandaag" not in text("")


class TestOtherPages:
    def test_the_booklets_are_offered_with_words_and_a_picture(self) -> None:
        offer = BookletOffer(
            "Voor de printer", "Met grote letters.", "groot.pdf", "groot.png", "12 bladzijden"
        )
        shown = pages(seen(), offer)["boekje/"].text
        for words in (offer.label, offer.description, offer.filename, offer.preview, offer.detail):
            assert words in shown
        assert "oneven bladzijden" in shown, "for a printer that does one side"

    def test_booklets_stand_by_what_they_are_for(self) -> None:
        first = BookletOffer("Alles", "", "a.pdf", group="Boekjes")
        leaflet = BookletOffer("Eten", "", "e.pdf", group="Folders")
        shown = pages(seen(), first, leaflet)["boekje/"].text
        order = [shown.index(one) for one in ("Boekjes<", "a.pdf", "Folders<", "e.pdf")]
        assert order == sorted(order)

    def test_a_card_on_an_entry_shows_what_is_near_and_which_questions_lead_here(self) -> None:
        shown = text(
            "diensten/a/",
            diensten_a=typed(name="Soep"),
            diensten_b=typed(name="Brood"),
            contactroutes_c="vraag: Wie kookt?\nstappen: [{tekst: Bel., naar: a}]\n",
        )
        assert 'href="../../diensten/b/"' in shown
        assert 'href="../../wie-bel-ik/c/"' in shown


class TestText:
    def test_a_web_address_is_shown_as_people_say_it_and_breaks_where_they_pause(self) -> None:
        shown = text(
            "diensten/a/", diensten_a=typed("contact: {website: https://www.oost.example/klus/}")
        )
        assert 'href="https://www.oost.example/klus/"' in shown
        assert ">oost.<wbr>example/<wbr>klus</a>" in shown

    def test_a_mail_address_breaks_after_the_at_sign_and_the_dot(self) -> None:
        shown = text("diensten/a/", diensten_a=typed("contact: {email: a.b@oost.example}"))
        assert ">a.<wbr>b@<wbr>oost.<wbr>example</a>" in shown

    def test_signs_of_html_stay_letters(self) -> None:
        shown = text("diensten/a/", diensten_a=typed(name='"Kaas <b>& wijn</b>"'))
        assert "<h1>Kaas &lt;b&gt;&amp; wijn&lt;/b&gt;</h1>" in shown

    def test_a_page_is_one_block_without_empty_lines(self) -> None:
        for found in pages(seen(diensten_a=typed(), contactroutes_b=ROUTE)).values():
            if found.meta["kind"] == "doorgang":
                continue
            assert found.text.startswith('<div class="inhoud">\n<')
            assert found.text.endswith(">\n</div>\n")
            assert "\n\n" not in found.text
            assert not any(line.isspace() for line in found.text.splitlines())

    def test_a_template_that_asks_for_what_it_does_not_get_makes_no_page(self) -> None:
        with pytest.raises(UndefinedError, match="'gone' is undefined"):
            Renderer()("diensten/a.md", "A", "gone.html", {})
        with pytest.raises(UndefinedError, match="'kernne' is undefined"):
            render._ENVIRONMENT.from_string("<p>{{ kernne }}</p>").render(kernen="Oost")

    def test_links_to_the_root_work_from_a_stick_too(self) -> None:
        assert 'href="boekje/' in text("")
        assert 'href="../zoeken/' not in text("")
        assert 'action="zoeken/"' in text("")
