"""What the search says about time is true as a sentence, and says what it does not know."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model import SocialMap
from generator.search.engine import Answer, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.views import map_view

MADE = date(2026, 11, 29)
WEDNESDAY, OLD, LAST, OUT = date(2026, 12, 2), date(2027, 2, 3), date(2027, 5, 30), date(2027, 6, 7)
TEN, HALF_PAST_FOUR, LATE = 10 * 60, 16 * 60 + 30, 23 * 60 + 55


@pytest.fixture(scope="module")
def engine(example_map: SocialMap) -> SearchEngine:
    view = map_view(example_map, MADE)
    return SearchEngine(search_index(view), times=Times(view.occasions, MADE))


def asked(
    engine: SearchEngine, question: str, minutes: int = TEN, day: date = WEDNESDAY, kern: str = ""
) -> Answer:
    return engine.search(question, today=day, minutes=minutes, kern=kern)


@pytest.mark.parametrize(
    ("question", "minutes", "said"),
    [
        ("vandaag gratis", HALF_PAST_FOUR, "Vandaag staat er niets meer gratis in de agenda; wel "),
        ("vandaag", LATE, "Vandaag staat er niets meer in de agenda; wel morgen om "),
        ("vanmiddag", LATE, "Vanmiddag is voorbij; wel "),
        ("met kerst", TEN, "Met kerst staat er niets in de agenda; wel "),
        ("gratis yoga vrijdag", TEN, "Vrijdag 4 december is er niets gratis voor “yoga”"),
        ("vannacht open", TEN, "Vannacht"),
        ("voor de kerst", TEN, "Voor de kerst: 43 resultaten, op volgorde van tijd."),
        ("na de kerst", TEN, "Na de kerst: "),
        ("tussen kerst en oud en nieuw", TEN, "Tussen kerst en oud en nieuw: "),
        ("is er iets voor oud en nieuw", TEN, "Voor oud en nieuw staat er niets in de agenda; "),
        ("met de feestdagen", TEN, "Met de feestdagen: "),
        ("van vrijdag t/m zondag", TEN, "Van vrijdag tot en met zondag: "),
        ("vijf december", TEN, "Zaterdag 5 december: "),
        ("de eerste januari", TEN, "Vrijdag 1 januari staat er niets in de agenda; "),
        ("2de kerstdag", TEN, "2de kerstdag staat er niets in de agenda; "),
        ("kerstnacht", LATE, "Kerstnacht staat er niets in de agenda; "),
        ("dinsdag over veertien dagen", TEN, "Dinsdag 22 december: "),
        ("koffie na vijven", TEN, "De komende weken na vijven is er niets voor “koffie”; wel "),
        ("half acht", TEN, "De komende weken om half acht: "),
        ("tien over half acht", TEN, "De komende weken om tien over half acht: "),
        ("vijf voor half drie", TEN, "De komende weken om vijf voor half drie: "),
        ("na acht uur 's avonds", TEN, "De komende weken 's avonds na acht uur: "),
        ("omstreeks drie uur", TEN, "De komende weken omstreeks drie uur: "),
        ("vorig jaar", TEN, "Vorig jaar is voorbij; wel "),
        ("is er morgen bingo", TEN, "Morgen is er niets voor “bingo”; wel vrijdag 11 december "),
        ("avond", TEN, "De komende weken 's avonds: "),
    ],
)
def test_a_sentence_is_no_wider_than_what_is_known(
    engine: SearchEngine, question: str, minutes: int, said: str
) -> None:
    assert asked(engine, question, minutes).says.startswith(said)


def test_between_christmas_and_new_year_are_the_days_between(engine: SearchEngine) -> None:
    answer = asked(engine, "tussen kerst en oud en nieuw")
    days = {hit.when.split(" om ")[0].split(" open")[0] for hit in answer.hits}
    assert {"zondag 27 december", "maandag 28 december", "dinsdag 29 december"} <= days
    assert not any(f"{day} december" in hit.when for hit in answer.hits for day in (24, 25, 26))


@pytest.mark.parametrize(
    ("kern", "said"),
    [
        ("oosterzijl", "vrijdag 4 december open van 13.00 tot 15.00 uur (Oosterzijl, "),
        ("achterbos", "vrijdag 4 december open van 9.00 tot 11.30 uur (Achterbos, "),
    ],
)
def test_what_comes_to_several_villages_is_told_for_the_own_one(
    engine: SearchEngine, kern: str, said: str
) -> None:
    for question in ("wanneer komt de rijdende winkel", "rijdende winkel vrijdag"):
        answer = asked(engine, question, kern=kern)
        assert said in answer.says, question
        assert answer.hits[0].when.startswith(said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("tot hoe laat duurt de soos", "Soosmiddag in 't Hokje: vandaag van 14.00 tot 16.30 uur"),
        ("hoe laat gaat de soos uit", "Soosmiddag in 't Hokje: vandaag van 14.00 tot 16.30 uur"),
        ("hoe laat begint de soos", "Soosmiddag in 't Hokje: vandaag om 14.00 uur"),
        ("kan ik nu bij de gemeente terecht", "Gemeentehuis Wolderland: vandaag open tot 13.00"),
        ("hoelang is t hokje dicht", "'t Hokje: nu gesloten, vrijdag 4 december open van 9.30"),
        ("hoe laat sluis het gemeentehuis", "Gemeentehuis Wolderland: vandaag open tot 13.00 uur"),
        ("wanneer rijdt het busje", "Zwemmen met het busje: vrijdag 4 december om 9.15 uur"),
        ("waneer is de volgende soosmidag", "Soosmiddag in 't Hokje: vandaag om 14.00 uur"),
    ],
)
def test_the_question_itself_is_answered(engine: SearchEngine, question: str, said: str) -> None:
    assert asked(engine, question).says.startswith(said)


def test_a_word_of_time_is_never_offered_as_another_word(engine: SearchEngine) -> None:
    """ "Bedoelde u: water is de volgende soosmiddag" was said once."""
    assert asked(engine, "waneer is de volgende soosmidag").suggestion == (
        "wanneer is de volgende soosmiddag"
    )
    assert asked(engine, "hoe laat sluis het gemeentehuis").suggestion is None


@pytest.mark.parametrize("question", ["vandaag", "nu open", "morgen koffie", "met kerst"])
def test_when_the_dates_ran_out_that_is_what_is_said(engine: SearchEngine, question: str) -> None:
    assert asked(engine, question, day=OUT).says == (
        "De datums op deze kaart zijn op: ze zijn van 29 november 2026. Wilt u weten of iets "
        "doorgaat of open is? Bel gerust."
    )


def test_nothing_is_found_otherwise_when_dates_ran_out(engine: SearchEngine) -> None:
    assert asked(engine, "fysiotherapie", day=OUT).says == ""
    assert asked(engine, "hulp nu", day=OUT).says == ""


def test_old_dates_are_given_with_care(engine: SearchEngine) -> None:
    care = "Deze datums zijn al een tijd niet nagekeken; bel voor de zekerheid even."
    assert asked(engine, "vandaag", day=OLD).says.endswith(care)
    assert not asked(engine, "vandaag").says.endswith(care)


def test_on_the_last_day_it_is_not_said_that_nothing_follows(engine: SearchEngine) -> None:
    said = asked(engine, "vandaag", LATE, LAST).says
    assert "Verder dan 30 mei is nog niet bekend wat er is." in said
