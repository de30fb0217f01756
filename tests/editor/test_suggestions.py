"""What an editor offers and explains while a supporter types; ‸ is where the cursor stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from editor.client import Editor
from small_village import SMALL

from generator.model import SocialMap

SERVICE = "naam: Soep aan huis\nthemas: [eten]\nsamenvatting: Wij brengen u soep.\n"
PATH = "kaart/diensten/soep.yml"


def test_the_fields_that_are_not_there_yet_are_offered_with_their_explanation(
    editor: Editor,
) -> None:
    offered = editor.suggestions(PATH, f"{SERVICE}‸")
    assert offered["kosten"]["documentation"] == "Wat het kost, of 'Gratis'."
    assert offered["locatie"]["documentation"] == "Waar het is."
    assert "naam" not in offered
    assert "id" not in offered


def test_choosing_a_field_types_no_example_that_could_be_left_standing(editor: Editor) -> None:
    offered = editor.suggestions(PATH, f"{SERVICE}‸")
    typed = {name: one["textEdit"]["newText"].strip() for name, one in offered.items()}
    assert typed == {name: f"{name}:" for name in offered}


@pytest.mark.parametrize(
    "text",
    ["naam: Soep\nthemas: ‸", "naam: Soep\nthemas: [eten, ‸]", "naam: Soep\nthemas:\n  - ‸\n"],
)
def test_the_themes_of_this_map_are_offered_by_name(
    editor: Editor, example_map: SocialMap, text: str
) -> None:
    offered = editor.suggestions(PATH, text)
    themes = {theme.id: theme.name for theme in example_map.themes}
    assert {id_: offered[id_]["documentation"] for id_ in themes} == themes
    assert offered.keys() - themes.keys() <= {'["eten"]'}


@pytest.mark.parametrize("field", ["locatie: ‸", "openingstijden:\n  - {dagen: ma, locatie: ‸}"])
def test_the_places_of_this_map_are_offered(
    editor: Editor, example_map: SocialMap, field: str
) -> None:
    offered = editor.suggestions(PATH, f"{SERVICE}{field}")
    assert offered.keys() == {place.id for place in example_map.locations}


def test_another_map_has_other_places(open_map: Callable[[Path], Editor]) -> None:
    assert open_map(SMALL).suggestions(PATH, f"{SERVICE}locatie: ‸").keys() == {"dorpshuis"}


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        (PATH, f"{SERVICE}soort: ‸", {"formeel", "informeel"}),
        (PATH, f"{SERVICE}contact:\n  ‸", {"telefoon", "email", "website", "persoon"}),
        (PATH, f"{SERVICE}contact:\n  telefoon:\n    - ‸", {"nummer", "alleen_voor"}),
        (PATH, f"{SERVICE}openingstijden:\n  - dagen: ‸", {"maandag", "zondag"}),
        (PATH, f"{SERVICE}niet_op: ‸", {"feestdagen", "schoolvakanties"}),
        ("kaart/locaties/haven.yml", "naam: Haven\nrolstoel: ‸", {"ja", "deels", "nee"}),
        ("kaart/contactroutes/soep.yml", "vraag: Soep?\nstappen:\n  - {tekst: Bel, naar: ‸}",
         {"ondersteuner", "112", "tafeltje-dek-je"}),
        ("kaart/themas.yml", "- id: soep\n  ‸", {"naam", "vraag", "icoon", "kleur"}),
        ("kaart/dorp.yml", "noodnummers:\n  - id: 112\n    spoed: ‸", {"ja", "nee"}),
    ],
)  # fmt: skip
def test_words_to_choose_from(editor: Editor, path: str, text: str, words: set[str]) -> None:
    offered = editor.suggestions(path, text).keys()
    assert words <= offered
    assert not offered & {"true", "false", "null", "[object Object]"}


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        ("ko‸sten: 5", "#### Kosten\n\nWat het kost, of 'Gratis'.\n\n"),
        ("th‸emas: [eten]", "#### Thema's\n\nBij welke thema's dit hoort;"),
        ("so‸ort: informeel", "#### Soort\n\nformeel (beroepskrachten) of informeel"),
        ("con‸tact:\n  telefoon: 06", "#### Contact\n\nTelefoon, e-mail, website."),
        ("contact:\n  tele‸foon: 06", "#### Telefoon\n\nEén nummer, of een lijst van nummers"),
        ("openings‸tijden:\n  - {dagen: ma}", "#### Openingstijden\n\nWanneer het open"),
        ("in‸tern: Sleutel bij 14.", "#### Intern\n\nUw eigen notitie. Die komt nooit op de site"),
    ],
)
def test_a_field_is_explained_once_under_its_dutch_title(
    editor: Editor, text: str, explained: str
) -> None:
    shown = editor.explanation(PATH, text)
    assert shown.startswith(explained)
    assert "||" not in shown
    assert shown.count(explained.split("\n\n")[1][:20]) == 1


def test_an_id_is_explained_by_its_name(editor: Editor) -> None:
    shown = editor.explanation(PATH, "themas: [et‸en]")
    assert "`eten`: Eten en boodschappen" in shown


def test_the_example_is_one_a_supporter_would_type(editor: Editor) -> None:
    assert "€ 8,50 per maaltijd" in editor.explanation(PATH, "ko‸sten: 5")
