"""What words weigh raises a number that no rule knew, and calms what only looks like danger."""

from __future__ import annotations

import json

import pytest
from search.danger_phrases import FOLDER, village_index

from generator.search.engine import SearchEngine
from generator.search.javascript import scripts
from generator.search.script import ranking_script
from generator.search.weights import (
    Weights,
    danger_weights,
    read_weights,
    weights_data,
    written_weights,
)

DECISION = "Where no rule hears danger, words are weighed"
GOALS = ("", "112")
# "kelder" and "blank" tell of danger, "feest" tells of none; a step weighs 2.
SMALL = Weights(GOALS, (0.0, 0.0), 2.0, (
    ("=blank", (-6, 9)), ("=brand", (-5, 5)), ("=feest", (15, -15)), ("=kelder", (-6, 9)),
    (" bra", (-2, 2)),
))  # fmt: skip
RULES = {"meanings": ["vuur brand"], "rules": ["112 . @vuur", "112 ! ramp"]}


def called(text: str) -> list[str]:
    engine = scripts()
    engine.run(ranking_script())
    given = {**RULES, "weights": weights_data(SMALL)}
    engine.run(f"globalThis.MAP_DANGER=[{json.dumps(given)}]")
    engine.run("globalThis.called=text=>JSON.stringify([...MapSearch.alarms(text).best.keys()])")
    return list(json.loads(engine.function("called")(text)))


@pytest.mark.parametrize(
    ("text", "numbers", "why"),
    [
        ("kelder blank", ["112"], "two words that tell, where no rule is about them"),
        ("kelder", [], "one word alone is no evidence"),
        ("kelder-blank", [], "nor is one with a hyphen"),
        ("kelders blanke", [], "nor are words that only look like them"),
        ("brand", ["112"], "a rule that the weights agree with"),
        ("brand feest feestje op het feest", [], "a rule, where the weights say all is calm"),
        ("ramp feest feestje op het feest", ["112"], "a rule that nothing calms"),
        ("", [], "nothing"),
    ],
)
def test_rules_and_weights_together(text: str, numbers: list[str], why: str) -> None:
    assert called(text) == numbers, why


def test_what_is_written_is_read_back() -> None:
    again = read_weights(written_weights(SMALL, "Een opmerking."))
    assert (again.goals, again.base, again.step) == (SMALL.goals, SMALL.base, SMALL.step)
    assert set(again.pieces) == set(SMALL.pieces)


@pytest.mark.parametrize("wrong", ["=huis\t1", "=huis\t1\t16", "=huis\t1\t2\t3"])
def test_a_wrong_line_is_told_with_its_place(wrong: str) -> None:
    text = f"nummers: geen 112\nbegin: 0 0\nstap: 1\n{wrong}\n"
    with pytest.raises(ValueError, match=r"gewichten\.txt:4"):
        read_weights(text)


def test_the_numbers_that_ship_are_those_of_the_rules() -> None:
    shipped = danger_weights()
    assert shipped.goals[0] == ""
    assert {"112", "113", "veilig-thuis", "huisartsenpost", "politie"} < set(shipped.goals)
    assert len(shipped.pieces) <= 6000


def unseen() -> list[dict[str, object]]:
    return list(json.loads((FOLDER / "ongezien.json").read_text(encoding="utf-8")))


def test_what_a_stranger_wrote_is_mostly_right() -> None:
    engine = SearchEngine(village_index())
    right = false = danger = calm = 0
    for one in unseen():
        numbers = engine.search(str(one["q"])).danger
        if one["numbers"]:
            danger += 1
            right += bool(set(numbers[:1]) & set(one["numbers"]))  # type: ignore[call-overload]
        else:
            calm += 1
            false += bool(numbers)
    assert (danger, calm) == (320, 300)
    # Measured 266 and 35; by rules alone 199 and 28. Nobody mends a rule on these sentences.
    assert right >= 255
    assert false <= 40
