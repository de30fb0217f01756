"""What may stand only once on a map, and words that the map uses itself."""

from __future__ import annotations

import pytest
from two_villages import VILLAGE, read_villages

from generator.model import SocialMap
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile


def errors(dorp: str, themas: str = "- {id: overig, naam: Overig}") -> list[str]:
    sources = [
        SourceFile("kaart/dorp.yml", "", "dorp", dorp.encode()),
        SourceFile("kaart/themas.yml", "", "themas", themas.encode()),
    ]
    return [str(one) for one in assemble(sources).problems]


@pytest.mark.parametrize("id_", ["ondersteuner", "dorp", "themas", "synoniemen"])
def test_an_emergency_number_may_not_be_called_as_the_map_itself(id_: str) -> None:
    number = f'[{{id: {id_}, naam: Levensgevaar, telefoon: "112"}}]'
    (problem,) = map(str, read_villages(noodnummers=number).problems)
    assert f"het id '{id_}' gebruikt de kaart zelf al; kies een ander" in problem


def test_a_supporter_may_not_be_called_as_the_map_itself() -> None:
    (problem,) = errors(VILLAGE.replace("id: roos", "id: ondersteuner"))
    assert "gebruikt de kaart zelf al" in problem


def test_two_kernen_with_one_name_are_told_apart() -> None:
    (problem,) = errors(VILLAGE.replace("naam: West", "naam: oost"))
    assert "'oost' staat al hoger in deze lijst; geef deze een andere naam" in problem


def test_two_themes_with_one_name_are_told_apart() -> None:
    (problem,) = errors(VILLAGE, "- {id: a, naam: Eten}\n- {id: b, naam: eten}")
    assert "geef deze een andere naam" in problem


def test_a_need_is_judged_in_one_place() -> None:
    rows = "[{wat: klussen, wel: [a]}, {wat: klussen, niet: [a]}]"
    told = [str(one) for one in read_villages(dekking=rows).problems]
    assert any("zet alles daar bij elkaar en haal het hier weg" in one for one in told), told


@pytest.mark.parametrize("end", ["?a=1#x", "#boven", "index.html", "kaart/index.html?x=1"])
def test_the_site_is_no_page(end: str) -> None:
    (problem,) = errors(VILLAGE.replace("https://twee.example/", f"https://twee.example/{end}"))
    whole = "https://twee.example/kaart/" if "kaart" in end else "https://twee.example/"
    assert f"typ: {whole}; gevonden" in problem


def test_the_site_may_stand_in_a_folder() -> None:
    reading = assemble(
        [
            SourceFile(
                "kaart/dorp.yml", "", "dorp",
                VILLAGE.replace("twee.example/", "twee.example/kaart/").encode(),
            ),
            SourceFile("kaart/themas.yml", "", "themas", b"- {id: overig, naam: Overig}"),
        ]
    )  # fmt: skip
    assert isinstance(reading.map, SocialMap), reading.problems


@pytest.mark.parametrize("text", ["", "\n", "# nog niets\n"])
def test_an_empty_file_that_is_needed_hears_what_must_be_in_it(text: str) -> None:
    (themes,) = errors(VILLAGE, text)
    assert "thema" in themes
    assert "haal het weg" not in themes
    village = " ".join(errors(text))
    assert "naam" in village
    assert "haal het weg" not in village
