"""How words are made comparable, in Python and in the script alike."""

from __future__ import annotations

import json

import pytest
import quickjs
from hypothesis import given
from hypothesis import strategies as st

from generator.search.analysis import stem, words
from generator.search.compounds import parts_of, split
from generator.search.danger import LANGUAGES, danger_list
from generator.search.emergencies import DOCTOR, default_emergencies
from generator.search.packing import pack, pack_rising, pack_words
from generator.search.script import ranking_script
from generator.search.wordlists import (
    default_stop_words,
    default_synonyms,
    merged,
    read_pairs,
)

SCRIPT = quickjs.Context()
SCRIPT.eval(ranking_script())
SCRIPT_STEMS = SCRIPT.eval("list => JSON.stringify(JSON.parse(list).map(MapSearch.stem))")
SCRIPT_WORDS = SCRIPT.eval("text => JSON.stringify(MapSearch.split(text))")


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("wandelingen", "wandeling"),
        ("brillen", "bril"),
        ("wandelaars", "wandelaar"),
        ("mogelijkheden", "mogelijkheid"),
        ("verhuizen", "verhuis"),
        ("brieven", "brief"),
        ("maaltijden", "maaltijd"),
    ],
)
def test_inflections_share_a_stem(typed: str, same: str) -> None:
    assert stem(typed) == stem(same)


def test_accents_capitals_and_marks_do_not_matter() -> None:
    assert words("Rouwcafé IJSBAAN Bjørn") == ["rouwcafe", "ijsbaan", "bjorn"]
    assert words("'s Nachts: e-bike, 75+") == ["nachts", "bike", "75"]


def test_script_and_python_stem_every_known_word_alike() -> None:
    known = sorted({word for text in default_synonyms() for word in words(text)})
    in_script = json.loads(SCRIPT_STEMS(json.dumps(known)))
    assert dict(zip(known, in_script, strict=True)) == {word: stem(word) for word in known}


@given(st.text(alphabet="aeiouybdgklmnrstvzj", min_size=1, max_size=12))
def test_script_and_python_stem_any_word_alike(word: str) -> None:
    assert json.loads(SCRIPT_STEMS(json.dumps([word]))) == [stem(word)]


@pytest.mark.parametrize("text", ["Café 't Hoekje", "½ uur", "Привіт 12", "a b 3", "ĳsbaan", "😀!",
                                  "Bjørn", "Straße", "omaʼs", "हिन्दी"])  # fmt: skip
def test_script_and_python_split_alike(text: str) -> None:
    assert json.loads(SCRIPT_WORDS(text)) == words(text)


@given(st.text(st.characters(max_codepoint=0x24F) | st.sampled_from("’ʼ‘"), max_size=12))
def test_script_and_python_split_any_latin_text_alike(text: str) -> None:
    assert json.loads(SCRIPT_WORDS(text.replace("\0", " "))) == words(text.replace("\0", " "))


def test_compounds_fall_apart_in_known_words() -> None:
    known = {stem(word) for word in ("wijk", "verpleging", "dorp", "huis", "boodschap", "dienst")}
    assert split("wijkverpleging", known) == (stem("wijk"), stem("verpleging"))
    assert split("dorpshuis", known) == ("dorp", "huis")
    assert split("boodschappendienst", known) == (stem("boodschap"), "dienst")
    assert split("wandelgroep", known) == ()


@pytest.mark.parametrize(
    ("compound", "first", "last"),
    [
        ("levensgevaar", "leven", "gevaar"),
        ("vrijwilligersmiddag", "vrijwilliger", "middag"),
        ("boekenkast", "boek", "kast"),
        ("zonnebloem", "zon", "bloem"),
        ("koninginnedag", "koningin", "dag"),
    ],
)
def test_letters_between_the_parts_belong_to_neither(compound: str, first: str, last: str) -> None:
    assert split(compound, {stem(first), stem(last)}) == (stem(first), stem(last))


@pytest.mark.parametrize(
    "ending",
    "ing lijk heid aan ter ten ver her ont een der den hen les ast and end est ers".split(),
)
def test_what_only_looks_like_a_word_is_no_part(ending: str) -> None:
    assert split(f"{ending}huis", {ending, "huis"}) == ()


def test_stop_words_are_no_parts() -> None:
    assert parts_of({"aanhuis": "aanhuis", "aan": "aan", "huis": "huis"}, {"aan"}) == {}


def test_numbers_and_words_are_packed_small() -> None:
    assert pack([0, 30]) == "=["
    assert pack_rising([5, 6, 8]) == pack([5, 1, 2])
    assert pack_words(["huis", "huisarts", "hulp"]) == "AhuisEartsClp"


def test_a_word_list_reads_as_pairs() -> None:
    text = "# zorg\nzuster, zusters = wijkverpleging, thuiszorg # wijk\nzuster = nachtzorg\n"
    assert read_pairs(text) == {
        "zuster": ("wijkverpleging", "thuiszorg", "nachtzorg"),
        "zusters": ("wijkverpleging", "thuiszorg"),
    }
    assert merged({"zuster": ["zorg"]}, {"zuster": ["hulp"]}) == {"zuster": ("zorg", "hulp")}


def test_the_shipped_lists_are_ample_and_whole() -> None:
    emergencies = {emergency.id for emergency in default_emergencies()}
    assert sum(map(len, default_synonyms().values())) >= 400
    assert all(target for targets in default_synonyms().values() for target in targets)
    # The doctor's number is the village's own.
    called = {
        one for language in LANGUAGES for ids, *_ in danger_list(language).rules for one in ids
    }
    assert called - {DOCTOR} == emergencies
    assert "de" in default_stop_words()
    assert "~niet" in default_stop_words()


def test_everyday_words_with_many_senses_need_a_second_word() -> None:
    alone = {"arm", "blad", "kaart", "maat", "maken", "map", "tijd", "wagen", "weg"}
    assert not alone & set(default_synonyms())


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("drinkt", "verslavingszorg"),
        ("verslaafd", "verslavingszorg"),
        ("moeder valt", "valpreventie"),
        ("geld weg rekening", "oplichting"),
        ("helpt douchen", "wijkverpleging"),
        ("doodgegaan", "rouw"),
        ("tablet les", "computercursus"),
        ("grofvuil", "milieustraat"),
        ("doet niet open", "zorgwekkend gedrag"),
        ("dorpsregisseur", "dorpsondersteuner"),
        ("weet niet wie", "dorpsverbinder"),
        ("eensaam", "eenzaam"),
    ],
)
def test_a_painful_answer_stays_mended(said: str, meant: str) -> None:
    assert meant in default_synonyms()[said]


def test_no_target_brings_what_only_looks_alike() -> None:
    synonyms = default_synonyms()
    targets = {target for meant in synonyms.values() for target in meant}
    assert "digitale overheid" not in targets, "its stem is the small word 'over'"
    assert "alcohol" not in targets, "it is in 'geen alcohol' as well"
    assert "tabletten" not in synonyms, "its stem is the tablet one learns to work with"
