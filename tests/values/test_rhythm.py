"""How often: what people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import UnusableValue
from generator.schedule import Rule
from generator.values.named_days import PUBLIC_HOLIDAYS
from generator.values.rhythm import Rhythm, RhythmKind, parse_rhythm
from generator.wording import rule_text

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)

READ = [
    ("elke week", Rhythm("weekly")),
    ("wekelijks", Rhythm("weekly")),
    ("1x per week", Rhythm("weekly")),
    ("elke dinsdag", Rhythm("weekly", days=(TUE,))),
    ("elke week op dinsdag en donderdag", Rhythm("weekly", days=(TUE, THU))),
    ("om de week", Rhythm("fortnightly")),
    ("elke twee weken", Rhythm("fortnightly")),
    ("elke 2 weken", Rhythm("fortnightly")),
    ("eens per twee weken", Rhythm("fortnightly")),
    ("om de veertien dagen", Rhythm("fortnightly")),
    ("tweewekelijks", Rhythm("fortnightly")),
    ("14-daags", Rhythm("fortnightly")),
    ("1x 14-daags", Rhythm("fortnightly")),
    ("eens tweewekelijks op ma", Rhythm("fortnightly", days=(MON,))),
    ("elk weekend, oneven weken", Rhythm("odd", days=(SAT, SUN))),
    ("om de week op vrijdag", Rhythm("fortnightly", days=(FRI,))),
    ("dinsdag, om de week", Rhythm("fortnightly", days=(TUE,))),
    ("even weken", Rhythm("even")),
    ("in de even weken", Rhythm("even")),
    ("vrijdag in de even weken", Rhythm("even", days=(FRI,))),
    ("oneven weken", Rhythm("odd")),
    ("elke oneven week", Rhythm("odd")),
    ("eerste dinsdag van de maand", Rhythm("monthly", (1,), (TUE,))),
    ("1e dinsdag van de maand", Rhythm("monthly", (1,), (TUE,))),
    ("iedere maand op de eerste dinsdag", Rhythm("monthly", (1,), (TUE,))),
    ("2e en 4e dinsdag van de maand", Rhythm("monthly", (2, 4), (TUE,))),
    ("1e, 3e en 5e dinsdag van de maand", Rhythm("monthly", (1, 3, 5), (TUE,))),
    ("laatste zondag van de maand", Rhythm("monthly", (-1,), (SUN,))),
    ("laatste en eerste vrijdag", Rhythm("monthly", (1, -1), (FRI,))),
    ("elke eerste en derde woensdag", Rhythm("monthly", (1, 3), (WED,))),
    ("eerste dinsdag en donderdag van de maand", Rhythm("monthly", (1,), (TUE, THU))),
    ("Maandelijks, 2de donderdag", Rhythm("monthly", (2,), (THU,))),
    ("elke drie weken", Rhythm("weeks", every=3)),
    ("eens in de drie weken", Rhythm("weeks", every=3)),
    ("elke 4 weken op woensdag", Rhythm("weeks", days=(WED,), every=4)),
    ("vierwekelijks op wo", Rhythm("weeks", days=(WED,), every=4)),
    ("1e en 3e do van de mnd", Rhythm("monthly", (1, 3), (THU,))),
    ("1e en 3e do. v.d. mnd.", Rhythm("monthly", (1, 3), (THU,))),
    ("een-na-laatste vrijdag van de maand", Rhythm("monthly", (-2,), (FRI,))),
    ("de 15e van elke maand", Rhythm("dates", (15,))),
    ("laatste dag van de maand", Rhythm("dates", (-1,))),
    ("eerste werkdag van de maand", Rhythm("workdays", (1,))),
    ("laatste werkdag van de maand", Rhythm("workdays", (-1,))),
    ("elk kwartaal op de eerste dinsdag", Rhythm("monthly", (1,), (TUE,), every=3)),
    ("eerste dinsdag van elk kwartaal", Rhythm("monthly", (1,), (TUE,), months=(1, 4, 7, 10))),
    ("elk jaar op 4 mei", Rhythm("dates", (4,), months=(5,))),
    ("elk jaar op de derde zaterdag van september", Rhythm("monthly", (3,), (SAT,), months=(9,))),
    ("elk jaar op Koningsdag", Rhythm("named", names=("koningsdag",))),
]

REFUSED = [
    ("", "hier hoort hoe vaak het is"),
    ("elke maand", "welke dag van de maand?"),
    ("maandelijks", "welke dag van de maand?"),
    ("om de dag", "zet de datums een voor een bij 'op'"),
    ("per kwartaal", "typ bijvoorbeeld: elk kwartaal op de eerste dinsdag"),
    ("eerste dinsdag en derde donderdag", "dit zijn twee ritmes"),
    ("eerste dinsdg van de maand", "bedoelt u 'dinsdag'?"),
    ("om de week op dinsdg", "bedoelt u 'dinsdag'?"),
    ("wekeliks", "bedoelt u 'wekelijks'?"),
    ("om de wek", "bedoelt u 'om de week'?"),
    ("in de zomer", "dit is niet als ritme te lezen"),
]


@pytest.mark.parametrize(("typed", "rhythm"), READ, ids=[row[0] for row in READ])
def test_a_rhythm_is_recognised(typed: str, rhythm: Rhythm) -> None:
    assert parse_rhythm(typed) == rhythm


@pytest.mark.parametrize(("typed", "told"), REFUSED)
def test_a_wrong_rhythm_is_explained(typed: str, told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse_rhythm(typed)
    assert told in refused.value.message


SOME_DAYS = st.sets(st.integers(0, 6)).map(sorted).map(tuple)
SOME_POSITIONS = (
    st.sets(st.sampled_from((1, 2, 3, 4, 5, -1)), min_size=1)
    .map(lambda positions: sorted(positions, key=lambda position: position % 10))
    .map(tuple)
)
KINDS: tuple[RhythmKind, ...] = ("weekly", "fortnightly", "even", "odd")
RHYTHMS = st.builds(Rhythm, st.sampled_from(KINDS), days=SOME_DAYS) | st.builds(
    Rhythm, st.just("monthly"), SOME_POSITIONS, SOME_DAYS.filter(bool)
)


SOME_MONTHS = st.sets(st.integers(1, 12)).map(sorted).map(tuple)
EVERY = st.sampled_from((1, 2, 3, 4, 6))
# Which months and how many months between cannot both be said.
MONTHS_OR_EVERY = st.tuples(SOME_MONTHS, st.just(1)) | st.tuples(st.just(()), EVERY)
BY_MONTH = st.builds(
    lambda days, place, when: Rhythm(
        "monthly", place, days, months=when[0], every=when[1]
    ),
    SOME_DAYS.filter(bool), SOME_POSITIONS, MONTHS_OR_EVERY,
) | st.builds(
    lambda kind, place, when: Rhythm(kind, place, months=when[0], every=when[1]),
    st.just("workdays"), SOME_POSITIONS, MONTHS_OR_EVERY,
) | st.builds(
    lambda place, when: Rhythm("dates", place, months=when[0], every=when[1]),
    st.sets(st.integers(1, 28), min_size=1).map(sorted).map(tuple) | st.just((-1,)),
    MONTHS_OR_EVERY,
)  # fmt: skip
RHYTHMS |= BY_MONTH
RHYTHMS |= st.builds(Rhythm, st.just("weeks"), days=SOME_DAYS, every=st.integers(3, 52))
RHYTHMS |= st.sampled_from(PUBLIC_HOLIDAYS).map(lambda name: Rhythm("named", names=(name,)))


@given(RHYTHMS)
def test_a_rhythm_that_is_shown_reads_as_the_same_rhythm(rhythm: Rhythm) -> None:
    assert parse_rhythm(rule_text(Rule(rhythm=rhythm))) == rhythm


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            [
                "elke",
                "om",
                "de",
                "week",
                "even",
                "eerste",
                "2e",
                "en",
                "laatste",
                ",",
                "dinsdag",
                "maand",
                "van",
            ]
        )
    ).map(" ".join)
)
def test_every_text_gives_a_rhythm_or_an_explanation(text: str) -> None:
    try:
        rhythm = parse_rhythm(text)
    except UnusableValue:
        return
    assert rhythm.days or rhythm.kind != "monthly"
    assert rhythm.positions or not rhythm.in_months
