"""An address where somebody may live is shown to nobody, whoever offers what is there."""

from __future__ import annotations

import pytest
from importing.planned import files_of, planned
from importing.test_anything import FILES
from small_village import TODAY

from generator.consent.public_map import public_map
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile

DECISION = "A street in a list waits until something says that all may come"
HEADINGS = "naam;organisatie;omschrijving;adres;telefoon;email;contactpersoon;opmerking\n"


@pytest.mark.parametrize(
    "row",
    [
        "Yoga met Ilse;Yogaschool Ilse;Yoga.;Mounewei 19, Kleindorp;06-23456789;;;",
        "Yoga;;Yoga aan huis.;Mounewei 19, Kleindorp;0597 20 30 40;info@yoga.example;;",
        "Yoga;Yoga BV;Yoga.;Mounewei 19, Kleindorp;;;;lesgeven thuis in de schuur",
        "Yoga;Yoga BV;Yoga.;Mounewei 19, Kleindorp;;;;de les is bij mij",
        "Dorpsbelang;Dorpsbelang;Vergadert.;Mounewei 19, Kleindorp;;secretaris@hotmail.com;;",
        "Zang;Koor;Zingen.;Mounewei 19, Kleindorp;0597 20 30 40;k.jansma@ziggo.nl;;",
        "Yoga;Yogaschool;Yoga.;Mounewei 19 Kleindorp;06-23456789;;;",
        "Yoga;Yogaschool;Yoga.;Wilhelminapark 12;06-23456789;;;",
        "Schaken;Schaakclub;Schaken.;Mounewei 19, Kleindorp;;;Klaas Jansma;",
        "Vioolles;;Les van een violiste.;Singel 6, Kleindorp;0597 20 30 40;;;",
        "Hondenoppas;Blaf;Uw hond logeert.;Singel 6b Kleindorp;0597203040;;;",
        "Haken;;Haken.;Singel 6, Kleindorp;;;;",
    ],
)
def test_a_home_is_kept_from_residents(row: str) -> None:
    files = files_of(planned(HEADINGS + row + "\n"))
    homes = [text for path, text in files.items() if "plek: woning" in text]
    assert len(homes) == 1
    assert homes[0].startswith("status: pauze")
    assert not any("locatie:" in text.partition("intern:")[0] for text in files.values())


@pytest.mark.parametrize(
    "address",
    ["MFC Ny Altoenae", "Dorpshuis De Kern", "Ned. Herv. Kerk", "Basisschool De Bron",
     "Sporthal Noord", "Gemeentehuis", "Bibliotheek", "Grote zaal", "Café Bos", "Wilhelminapark",
     "MFC Ny Altoenae 6", "Start bij MFC Ny Altoenae"],
)  # fmt: skip
def test_what_is_public_by_its_name_is_no_home(address: str) -> None:
    plan = planned(f"{HEADINGS}Wandelen;;Samen.;{address};06-12345678;;Anneke Bos;\n")
    assert "plek: woning" not in "".join(files_of(plan).values())


@pytest.mark.parametrize(
    "row",
    ["Bakkerij Smit;;Brood.;Singel 6, Kleindorp;0597 20 30 40;;;",
     "Tandarts Oost;;Tanden.;Singel 6, Kleindorp;0597 20 30 40;;;",
     "Het Baken;;Gratis inloop voor wie wil.;Singel 6, Kleindorp;0597 20 30 40;;;",
     "Advies;Gemeente Kleindorp;Vragen.;Singel 6, Kleindorp;0597 20 30 40;;;",
     "Schilderen;Atelier Oost;Schilderen.;Singel 6, Kleindorp;;info@atelier.example;;"],
)  # fmt: skip
def test_where_everybody_may_come_in_is_no_home(row: str) -> None:
    assert "plek: woning" not in "".join(files_of(planned(HEADINGS + row + "\n")).values())


def test_in_which_village_a_home_is_may_be_known() -> None:
    text = "naam;omschrijving;straat;huisnr;plaats;tel;site;opmerking\n"
    text += "Soep;Soep.;Singel;6;Kleindorp;0597203040;s.example;\n"
    text += "Brei;Breien.;Singel;6;Kleindorp;06-12345678;;thuis\n"
    files = files_of(planned(text))
    entries = [told for path, told in files.items() if not path.startswith("locaties/")]
    assert len(entries) == 2
    assert all("kernen: [kleindorp]\n" in told for told in entries)
    assert not any("locatie:" in told.partition("intern:")[0] for told in entries)


def test_an_office_with_a_name_at_it_is_no_home() -> None:
    row = "Hulp;Welzijn;Hulp bij u thuis.;Kade 4, Kleindorp;0597 20 30 40;info@w.example;J. Bos;\n"
    assert "plek: woning" not in "".join(files_of(planned(HEADINGS + row)).values())


def test_a_home_of_a_later_row_is_kept_from_the_first_as_well() -> None:
    text = (
        HEADINGS
        + "Soep;;Soep.;Kade 4, Kleindorp;;info@soep.example;;\n"
        + "Brei;;Breien.;Kade 4, Kleindorp;;;;thuis\n"
    )
    files = files_of(planned(text))
    assert not any("locatie:" in text for text in files.values())
    assert sum("plek: woning" in text for text in files.values()) == 1


def test_a_place_waits_while_all_that_is_there_waits() -> None:
    text = "naam;omschrijving;adres;thema;site\nSoep;;Kade 4, Kleindorp;Eten;s.example\n"
    text += "Brei;Samen breien.;Kade 6, Kleindorp;Ontmoeten;b.example\n"
    files = files_of(planned(text))
    assert files["locaties/kade-4-kleindorp.yml"].startswith("status: pauze")
    assert not files["locaties/kade-6-kleindorp.yml"].startswith("status: pauze")


def test_of_a_place_that_waits_residents_hear_nothing() -> None:
    text = HEADINGS + "Soep;;;Kade 4, Kleindorp;;;;\nYoga;;Yoga.;Weg 8, Kleindorp;06-12345678;;;\n"
    plan = planned(text)
    places = [draft for draft in plan.drafts if draft.folder == "locaties"]
    assert len(places) == 2
    for place, street in zip(places, ("Kade 4", "Weg 8"), strict=True):
        assert place.content["adres"]["straat"].startswith("Schrijf hier")
        assert street in place.bytes.decode().partition("intern:")[2]


def test_a_home_that_nobody_judged_is_not_on_the_map() -> None:
    plan = planned(HEADINGS + "Yoga;;Yoga.;Weg 8, Kleindorp;06-12345678;;;\n")
    added = [SourceFile(f"kaart/{path}", path.split("/")[0], path.split("/")[1][:-4], data)
             for path, data in plan.files.items()]  # fmt: skip
    social_map = assemble([*FILES, *added]).map
    assert social_map is not None
    shown = public_map(social_map, TODAY)
    homes = [one for one in shown.locations if one.id.startswith("woning-")]
    assert homes
    assert not any(shown.has_page(one) for one in homes)


@pytest.mark.parametrize(
    "text",
    ["Wij eten bij Marleen thuis.", "Spelen bij Okke in de serre.", "Thuis bij Marleen.",
     "Vraag het bij Okke aan de Singel 9.", "Kom gerust langs op Singel 9b."],
)  # fmt: skip
def test_a_text_that_says_at_whose_home_it_is_waits(text: str) -> None:
    plan = planned(f"naam;omschrijving;tel;thema\nHaken;{text};0597203040;Eten\n")
    assert any("bij wie thuis" in why for why in plan.rows[0].files[0].waits)


@pytest.mark.parametrize(
    "text",
    ["Wij komen bij u thuis.", "Bij Slachtofferhulp in de buurt.", "Kom langs op maandag 4 mei.",
     "Hulp bij Mensen thuis."],
)  # fmt: skip
def test_a_text_that_names_no_home_does_not_wait(text: str) -> None:
    plan = planned(f"naam;omschrijving;tel;thema\nHaken;{text};0597203040;Eten\n")
    assert plan.rows[0].files[0].waits == []


@pytest.mark.parametrize(
    ("name", "is_home"), [("De Schakel", False), ("Het Honk", False), ("De Vries", True)]
)
def test_a_building_with_a_name_of_its_own_is_no_home(name: str, is_home: bool) -> None:
    text = f"naam;omschrijving;thema;locatie;tel\nZang;Zingen.;Eten;{name};0597203040\n"
    told = "".join(files_of(planned(text)).values())
    assert ("plek: woning" in told) == is_home
