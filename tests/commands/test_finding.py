"""`kaart zoek` and the practice page: why residents find something, or do not."""

from __future__ import annotations

from click.testing import CliRunner
from small_village import SMALL

from generator.cli import kaart
from generator.site.handwritten import text_page
from generator.views.found import TextPage


def found(*words: str) -> str:
    result = CliRunner().invoke(kaart, ["zoek", "--kaart", str(SMALL), *words])
    assert result.exit_code == 0, result.output
    return result.output


def test_a_typing_error_is_forgiven() -> None:
    assert found("kofieochtent").startswith(" 1. Koffieochtend (koffie)")


def test_danger_comes_first() -> None:
    assert found("pijn op de borst").startswith("Bij gevaar staat bovenaan: Levensgevaar (112)")


def test_a_day_brings_what_is_there_then() -> None:
    shown = found("wat is er dinsdag", "--vandaag", "2026-11-21", "--nu", "9.00")
    assert shown.startswith("Koffieochtend: dinsdag 24 november om 10.00 uur")


def test_what_is_over_at_the_hour_that_was_typed_is_not_there() -> None:
    late = found("vandaag", "--vandaag", "2026-11-24", "--nu", "15 uur")
    assert late.startswith("Vandaag staat er niets")


def test_a_life_question_is_named() -> None:
    assert found("koken").startswith("Levensvraag bovenaan: Koken lukt niet meer")


def test_why_something_is_not_found_and_what_to_do() -> None:
    assert "Klusteam (klusteam) wordt niet gevonden. Zet deze woorden erbij" in found(
        "eten", "--waarom", "klusteam"
    )


def test_words_the_map_does_not_know_are_named() -> None:
    assert "xyzzyq: niet gevonden op de kaart" in found("xyzzyq")


def test_an_unknown_id_is_corrected() -> None:
    result = CliRunner().invoke(
        kaart, ["zoek", "--kaart", str(SMALL), "eten", "--waarom", "klusteem"]
    )
    assert result.exit_code == 1
    assert "bedoelt u 'klusteam'?" in result.output


def test_what_residents_do_not_see_now_is_named() -> None:
    words = ["zoek", "--kaart", str(SMALL), "bus", "--waarom", "belbus"]
    result = CliRunner().invoke(kaart, words)
    assert result.output == "'belbus' is gestopt. Bewoners zien en vinden dit nu niet.\n"


def test_an_unknown_kern_is_corrected() -> None:
    result = CliRunner().invoke(
        kaart, ["zoek", "--kaart", str(SMALL), "eten", "--kern", "kleindrop"]
    )
    assert result.output == (
        "De kern 'kleindrop' bestaat niet; bedoelt u 'kleindorp'? Kies uit: kleindorp.\n"
    )


def test_a_hand_written_page_is_searched_as_plain_text() -> None:
    page = text_page("uitleg", "# Moeilijke woorden\n\nDe [Wmo](wmo.md) is een **wet**.\n")
    assert page.address == "uitleg/"
    assert page.title == "Moeilijke woorden"
    assert page.text == "De Wmo is een wet."
    table = "---\ntitle: Hulp\n---\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| c | d |\n"
    assert text_page("hulp", table) == TextPage("hulp/", "Hulp", "een. twee. a. b. c. d.")
    assert text_page("leeg", "# Leeg").summary == ""


def test_the_place_among_the_results_is_told() -> None:
    assert "Klusteam (klusteam) staat op plaats 1, gevonden op:" in found(
        "klusteam", "--waarom", "klusteam"
    )
