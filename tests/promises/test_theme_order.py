"""On a theme page, what helps soonest stands above what happens to begin with an A."""

from __future__ import annotations

from booklet.pdf import booklet_of, pages_with, texts
from small_village import TODAY
from two_villages import entry, village

from generator.booklet import edition
from generator.booklet.content import booklet_content
from generator.views import MapView, map_view

DECISION = "A theme begins with the shortest way"
FIRST = """
vraag: Wie helpt mij met een klus?
themas: [overig]
stappen:
  - {tekst: Vraag eerst de buren., naar: zwaluw}
  - {tekst: Vraag dan het klusteam., naar: yvonne}
"""
SECOND = """
vraag: Wie komt er bij mij langs?
themas: [overig]
stappen:
  - {tekst: Bel voor bezoek., naar: xandra}
"""


def theme(view: MapView, id_: str) -> list[str]:
    """Give the ids on a theme page, from the top down."""
    return [one.id for one in next(t for t in view.themes if t.ref.id == id_).entries]


def mapped(**more: str) -> MapView:
    """Give a village in which the alphabet and the life questions disagree."""
    ways = {"contactroutes_klus": FIRST, "contactroutes_langs": SECOND}
    led_to = {f"diensten_{id_}": entry(name=id_.title()) for id_ in ("zwaluw", "yvonne", "xandra")}
    return map_view(village(**ways, **led_to, **more), TODAY)


def test_entries_stand_in_the_order_in_which_the_life_questions_lead_to_them() -> None:
    view = mapped(diensten_aap=entry("kernen: [oost]", name="Aap"))
    # The first step of each question, then the second: the alphabet would begin with the aap.
    assert theme(view, "overig") == ["zwaluw", "xandra", "yvonne", "aap"]


def test_what_has_this_as_its_first_theme_comes_before_what_belongs_here_too() -> None:
    both = entry("kernen: [oost]", name="Aap").replace("[overig]", "[vervoer, overig]")
    view = mapped(diensten_aap=both, diensten_wim=entry("kernen: [oost]", name="Wim"))
    assert theme(view, "overig") == ["zwaluw", "xandra", "yvonne", "wim", "aap"]


def test_what_is_near_comes_before_national_lines() -> None:
    view = mapped(
        diensten_landelijk=entry(name="Aanbod voor het hele land"),
        diensten_oost=entry("kernen: [oost]", name="Iets in Oost"),
    )
    assert theme(view, "overig")[-2:] == ["oost", "landelijk"]


def test_without_a_reason_to_choose_the_alphabet_decides() -> None:
    view = mapped(diensten_b=entry(name="Berend"), diensten_a=entry(name="Anna"))
    assert theme(view, "overig")[-2:] == ["a", "b"]


def test_the_booklet_follows_the_same_order() -> None:
    view = mapped()
    printed = booklet_content(view, edition("boekje", view), TODAY)["themes"]
    assert isinstance(printed, list)
    (own,) = [part["entries"] for part in printed if part["id"] == "overig"]
    assert [one["id"] for one in own] == ["zwaluw", "xandra", "yvonne"]


def test_the_index_of_the_booklet_is_there_for_the_alphabet() -> None:
    pdf = booklet_of(mapped())
    index = texts(pdf)[pages_with(pdf, "Register")[-1] - 1]
    names = ["Xandra", "Yvonne", "Zwaluw"]
    assert sorted(names, key=index.index) == names
