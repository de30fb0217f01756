"""What is private in running text, and what only looks like it."""

from __future__ import annotations

import pytest
from consent.told import errors, service, told, told_in

GRE = "{telefoon: 0597 00 12 34, persoon: {naam: Gré de Boer}}"
LINDE = "{telefoon: 0597 00 12 34, persoon: {naam: Linde Bos}}"
WIL = "{telefoon: 0597 00 12 34, persoon: {naam: Wil Bakker}}"
JAN = "{telefoon: 0597 00 12 34, persoon: {naam: Jan Kroeze}}"


class TestNames:
    """Of somebody on the map who did not say yes."""

    @pytest.mark.parametrize(
        "text",
        [
            "Bel Gré de Boer.", "Gre de Boer komt langs.", "GRÉ DE BOER", "Vraag naar Gré.",
            "Gré helpt u.", "Mevrouw De Boer weet het.", "mw. de Boer", "Bij G. de Boer",
            "G.A. de Boer", "Gré's soep", "Gré de Boers soep", "Soep\nvan Gré de\nBoer.",
        ],
    )  # fmt: skip
    def test_is_an_error_in_the_text_of_the_same_file(self, text: str) -> None:
        assert set(errors("diensten/soep", service(text, GRE))) == {"naam"}

    @pytest.mark.parametrize(
        ("text", "contact"),
        [
            ("In Dorpshuis De Linde, onder de linde. Linde is een boom.", LINDE),
            ("Bij de Linde, naar De Linde, van Lindehof, aan de Lindelaan", LINDE),
            ("Wil u meedoen? Wie wil bakker worden? Wil je bellen?", WIL),
            ("Aan de Jan Kroezestraat, op het Jan Kroezeplein", JAN),
            ("Het Jan Kroeze-toernooi en de Jan Kroeze Bokaal", JAN),
            ("Stichting Jan Kroeze betaalt dit.", JAN),
            ("Vraag naar Jan Visser.", JAN),
            ("Boeren uit de buurt. De boer zoekt een vrouw.", GRE),
            ("Groenten van Bakkerij Boer en Greetje", GRE),
        ],
    )
    def test_is_nothing_when_it_is_a_street_a_house_or_a_plain_word(
        self, text: str, contact: str
    ) -> None:
        assert errors("diensten/soep", service(text, contact)) == []

    def test_is_an_error_in_every_field_and_in_the_words_of_residents(self) -> None:
        text = service(contact=GRE, name="Soep van Gré de Boer") + "zoekwoorden: [gré de boer]\n"
        found = [one for one in told("diensten/soep", text) if one.level == "fout"]
        assert [(one.line, one.key) for one in found] == [(1, "naam"), (6, "zoekwoorden[1]")]

    def test_is_an_error_in_another_file_when_it_is_whole_and_else_worth_a_look(self) -> None:
        files = {
            "diensten/soep": service(contact=GRE),
            "diensten/brood": service("Ook bij Gré de Boer.", name="Brood"),
            "diensten/kaas": service("Ook bij mevrouw De Boer. Bel Gré.", name="Kaas"),
        }
        found = [(one.path, one.level) for one in told_in(files) if one.code == "naam"]
        assert found == [
            ("kaart/diensten/brood.yml", "fout"),
            ("kaart/diensten/kaas.yml", "let op"),
            ("kaart/diensten/kaas.yml", "let op"),
        ]

    def test_is_no_matter_elsewhere_when_somebody_with_that_name_said_yes(self) -> None:
        # A step in the small village says to call Roos: its supporter is Roos Veen.
        roos = "{telefoon: 0597 00 12 34, persoon: {naam: Roos}}"
        assert [one.path for one in told("diensten/soep", service("Bel Roos.", roos))] == [
            "kaart/diensten/soep.yml", "kaart/diensten/soep.yml",
        ]  # fmt: skip

    def test_is_an_error_in_the_name_of_a_file_which_stands_in_an_address(self) -> None:
        (found,) = [one for one in told("diensten/soep-gre-de-boer", service(contact=GRE))
                    if one.level == "fout"]  # fmt: skip
        assert found.message.endswith("Typ: kaart hernoem soep-gre-de-boer soep")

    def test_mends_itself_with_a_date(self) -> None:
        agreed = GRE.replace("Boer}", "Boer, toestemming: 2026-09-01}")
        assert told("diensten/soep", service("Bel Gré de Boer, of vraag naar Gré.", agreed)) == []


class TestNumbers:
    """Mobile ones, in whatever notation."""

    @pytest.mark.parametrize(
        "number",
        ["06-12345678", "0612345678", "+31 6 1234 5678", "(06) 12 34 56 78", "06 12 34\n56 78",
         "+49 1512 3456789", "https://wa.me/31612345678", "06.123.45.678"],
    )  # fmt: skip
    def test_are_errors_without_consent(self, number: str) -> None:
        assert errors("diensten/soep", service(f"Bel {number}.")) == ["mobiel"]

    @pytest.mark.parametrize(
        "number", ["0597 00 12 35", "0800-2000", "112", "14 0597", "088 0767 000", "06.00 uur"]
    )
    def test_of_organisations_and_services_are_none(self, number: str) -> None:
        assert told("diensten/soep", service(f"Bel {number}.")) == []

    def test_of_another_are_errors_beside_somebody_who_agreed(self) -> None:
        agreed = "{telefoon: 06 11 11 11 11, persoon: {naam: Gré, toestemming: 2026-09-01}}"
        assert told("diensten/soep", service("Of app naar 06 11 11 11 11.", agreed)) == []
        assert errors("diensten/soep", service("Of bel 06 22 22 22 22.", agreed)) == ["mobiel"]

    def test_may_stand_there_once_the_advice_is_followed(self) -> None:
        (found,) = told("diensten/soep", service("Bel 06 22 22 22 22."))
        for more in ("toestemming: 2026-09-01", "algemeen: ja"):
            typed = f"{{nummer: 06 22 22 22 22, {more}}}"
            assert typed.replace("2026-09-01", "de datum") in found.message
            mended = service("Bel 06 22 22 22 22.", f"{{telefoon: {typed}}}")
            assert told("diensten/soep", mended) == []


class TestAddresses:
    """Of mail, and of a home."""

    @pytest.mark.parametrize(
        "mail",
        [
            "gre.de.boer@gmail.com",
            "henk@dorpsbelang.example",
            "kuipertje@ziggo.nl",
            "jan.bos (at) gmail.com",
            "t.huisman@ziggo.nl",
            "wijkstra@gmail.com",
        ],
    )
    def test_of_a_persons_mail_is_an_error(self, mail: str) -> None:
        assert errors("diensten/soep", service(f"Mail {mail}.")) == ["mailadres"]

    @pytest.mark.parametrize(
        "mail", ["info@soep.example", "dorpshuis@gmail.com", "koor.vivace@hotmail.com"]
    )
    def test_of_a_club_is_none(self, mail: str) -> None:
        assert told("diensten/soep", service(f"Mail {mail}.")) == []

    @pytest.mark.parametrize(
        "text",
        [
            "Afhalen bij Ans, Kerkstraat 12.", "Ria woont op Kerkstraat 12a.",
            "Kom bij Ria thuis: Oude Weg 3", "Bij mevrouw Smit, Dorpsstraat 9, 9671 AB Kleindorp",
            "Privé-adres: Laan van Veen 7", "Breng het naar Henk de Wit, Esch 3",
            "Ria Smit (Kerkstr. 12)", "Op Kerkstraat 12 bij Gré",
        ],
    )  # fmt: skip
    def test_of_somebodys_home_is_an_error(self, text: str) -> None:
        assert errors("diensten/soep", service(text)) == ["adres"]

    @pytest.mark.parametrize(
        "text",
        [
            "Kantoor: Markt 1, 9671 AB Kleindorp", "Kermis in de Dorpsstraat 12 mei.",
            "In de Kerkstraat, 9.00 uur", "Het loket Langer Thuis, Markt 1", "Fietspad van 5 km",
            "Ingang aan de Kerkstraat 12", "Dokter De Vries heeft zijn praktijk op Kerkstraat 12",
            "Bushalte Kerkweg, 2 keer per uur",
        ],
    )  # fmt: skip
    def test_of_an_office_is_none(self, text: str) -> None:
        assert told("diensten/soep", service(text)) == []

    def test_that_may_be_either_is_worth_a_look(self) -> None:
        (found,) = told("diensten/soep", service("U vindt ons op Kerkstraat 12."))
        assert (found.level, found.code) == ("let op", "adres")

    def test_of_a_place_on_the_map_is_none(self) -> None:
        place = "naam: Zaal Oost\nadres: {straat: Jan Kroezestraat 14}\n"
        more = "toegankelijkheid: [De ingang is aan de Jan Kroezestraat 14]\n"
        assert told("locaties/zaal", place + more + "gecontroleerd: 2026-10-01\n") == []


class TestHerOwnLife:
    """A bank account, a day of birth, a citizen's number."""

    def test_an_account_of_nobody_knows_whom_is_an_error_with_its_mend(self) -> None:
        (found,) = told("diensten/soep", service("Betaal op NL91 ABNA 0417 1643 00."))
        assert (found.level, found.code) == ("fout", "rekening")
        assert "t.n.v. Stichting Dorpshuis" in found.message
        mended = "Betaal op NL91 ABNA 0417 1643 00 t.n.v. Stichting Dorpshuis."
        assert errors("diensten/soep", service(mended)) == []

    @pytest.mark.parametrize(
        "account",
        ["NL91ABNA0417164300", "nl91 abna 0417 1643 00", "BE68 5390 0754 7034",
         "NL20.INGB.0001.2345.67"],
    )  # fmt: skip
    def test_an_account_in_any_notation(self, account: str) -> None:
        assert errors("diensten/soep", service(f"Maak over op {account} en kom.")) == ["rekening"]

    @pytest.mark.parametrize("text", ["NL00 RABO 0123 4567 89", "NL91ABNA0417164301", "NL 2026"])
    def test_what_has_wrong_check_digits_is_no_account(self, text: str) -> None:
        assert told("diensten/soep", service(f"Zie {text}.")) == []

    @pytest.mark.parametrize(
        "text",
        [
            "Hij is geboren op 12 maart 1948.", "Jan (geb. 12-03-1948)", "Geboortedatum: 12-3-1948",
            "Zij is op 12 maart 1948 in Assen geboren.", "geb. 3 mei '51",
        ],
    )  # fmt: skip
    def test_a_day_of_birth_is_an_error(self, text: str) -> None:
        assert errors("diensten/soep", service(text)) == ["geboren"]

    @pytest.mark.parametrize(
        "text",
        [
            "Voor wie geboren is vóór 1 januari 1960.", "Geboren op of na 1 mei 2019? Kom langs.",
            "Het idee is geboren op 12 mei 2010.", "Aletta Jacobs, geboren op 9 februari 1854",
            "Geboren in 1948.", "Vul uw geboortedatum in. De cursus begint 12 maart 2027.",
        ],
    )  # fmt: skip
    def test_a_group_a_plan_or_history_is_none(self, text: str) -> None:
        assert told("diensten/soep", service(text)) == []

    def test_a_citizens_number_is_an_error(self) -> None:
        assert errors("diensten/soep", service("BSN 111222333")) == ["bsn"]
        assert told("diensten/soep", service("BSN 111222334, rekening 12345")) == []
