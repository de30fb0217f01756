"""How a list about danger is written, and what each of its signs does."""

from __future__ import annotations

import json

import pytest
import quickjs

from generator.search.danger import LANGUAGES, danger_lines, danger_list, read_danger, written
from generator.search.script import ranking_script

LIST = """
@klein: de in mijn ik en hij
@nee: geen
@niet: niet
@daarna: meer
@kalm: cursus
@rond: nu
@vuur: brand {huis,schuur}+brand fikkie
@lamp: lamp
@bestaat: leerkracht
@=geen: gin
== Vuur | wij | 2026-11-29
112: @vuur -@lamp
112: = help
113: ! wil_dood
politie: vergiftiging~
dieren: gewond* kat/hond
dieren: honden
112: ! ontploft
veilig-thuis: verkracht~
"""


def called(text: str) -> list[str]:
    """Give the ids that this small list calls for."""
    context = quickjs.Context()
    context.eval(ranking_script())
    context.eval(f"globalThis.MAP_DANGER=[{json.dumps(written(read_danger(LIST, 'klein'), ''))}]")
    asked = f"JSON.stringify([...MapSearch.alarms({json.dumps(text)}).best.keys()])"
    return list(json.loads(str(context.eval(asked))))


@pytest.mark.parametrize(
    ("text", "ids", "why"),
    [
        ("brand", ["112"], "the word itself"),
        ("schuurbrand", ["112"], "one word of two"),
        ("brand in de schuur brand", ["112"], "anywhere in a sentence"),
        ("schuur brand", ["112"], "written apart"),
        ("lamp brand", [], "what takes a rule away"),
        ("geen brand", [], "denied"),
        ("gin brand", [], "denied in dialect"),
        ("brand niet", [], "denied afterwards"),
        ("cursus brand", [], "calm beside it"),
        ("help", ["112"], "all there is"),
        ("help nu", ["112"], "all there is, with a small word"),
        ("help in mijn tuin", [], "more than that"),
        ("ik wil dood", ["113"], "words that follow each other"),
        ("wil mijn dood", ["113"], "with a small word between"),
        ("dood wil", [], "the other way round"),
        ("cursus wil dood", ["113"], "nothing calms it"),
        ("cursus ontploft", [], "only named beside what calms"),
        ("gewonde kat", ["dieren"], "how a word begins"),
        ("vergiftigign", ["politie"], "one slip in a long word"),
        ("verkragt", ["veilig-thuis"], "as it sounds"),
        ("leerkracht", [], "a word that exists"),
        ("hond", [], "only a part of it"),
        ("barnd", ["112"], "two letters that changed places"),
        ("barde", [], "too few to be sure of"),
        ("hondn", ["dieren"], "as people in the north say it"),
        ("ikwildood", ["113"], "three words in one"),
        ("in brand en wil dood", ["112", "113"], "both"),
        ("water is er geen en hij brand", ["112"], "something new begins after 'en'"),
    ],
)
def test_what_each_sign_does(text: str, ids: list[str], why: str) -> None:
    assert called(text) == ids, why


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("== Vuur | wij | 2026-11-29\n112 brand\n", "nl.txt:2: a ':'"),
        ("== Vuur | wij | 2026-11-29\n112: @vuur\n", "no such meaning: vuur"),
        ("112: brand\n", "nl.txt:1: a rule before"),
    ],
)
def test_a_wrong_line_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_danger(text, "nl.txt")


def test_every_heading_says_who_says_so_and_when() -> None:
    assert len(danger_lines()) >= 4 * len(LANGUAGES)
    assert all(line.source and line.checked.year >= 2026 for line in danger_lines())


def test_languages_nobody_checked_say_so() -> None:
    for line in danger_lines():
        foreign = "vertaling" in line.source
        assert foreign == ("niet door een spreker nagekeken" in line.source)
    assert sum("vertaling" in line.source for line in danger_lines()) == 4 * (len(LANGUAGES) - 1)


def test_another_language_hides_nothing() -> None:
    """What calms stands in a list of its own, and takes away rules of that language only."""
    for language in LANGUAGES[1:]:
        data = written(danger_list(language), f"{language}.")
        names = [line.partition(" ")[0] for line in data["meanings"]]
        assert all(name.startswith(f"{language}.") for name in names)
