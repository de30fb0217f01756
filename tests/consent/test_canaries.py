"""A marked word in every private field and in every field of who did not say yes gets nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from consent.marked_village import write_village
from consent.outlets import leaks, outlets
from consent.planting import MARK, SAID
from pydantic import BaseModel
from small_village import TODAY

from generator.checks import check_map
from generator.model import Location, Person, PhoneNumber, Supporter
from generator.model.declarations import marks_of
from generator.model.fields import Private
from generator.reading import read_map
from generator.site.icons import icon_names

DECISION = "Who did not say yes is left out before anything is made"
# What goes nowhere, whoever says yes.
ALWAYS = ("geheim", "verwijzers")


def found(folder: Path, work: Path, *, agreed: bool) -> tuple[dict[str, set[str]], set[str]]:
    """Give per outlet which fields are in it, and all fields in which something was planted."""
    plants = write_village(folder, agreed=agreed)
    work.mkdir()
    seen = {name: leaks(content, plants.marks) for name, content in outlets(folder, work)}
    assert len(seen) > 100
    return {name: places for name, places in seen.items() if places}, set(plants.marks.values())


@pytest.fixture(scope="module")
def silent(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    place = tmp_path_factory.mktemp("stil")
    return found(place / "kaart", place / "uit", agreed=False)[0]


def test_nothing_of_who_did_not_say_yes_is_in_any_byte_of_any_outlet(
    silent: dict[str, set[str]],
) -> None:
    assert silent == {}


def test_with_the_dates_all_of_it_is_there_but_never_what_is_for_nobody(tmp_path: Path) -> None:
    seen, planted = found(tmp_path / "kaart", tmp_path / "uit", agreed=True)
    shown = set().union(*seen.values())
    assert [place for place in shown if place.split(": ")[-1].split(".")[0] in ALWAYS] == []
    hers = {one for one in planted if one.startswith(("diensten.contact", "ondersteuner.", "uit"))}
    # A photo is shown with its file, which is not there; see tests/site/test_photos.py.
    hers = {one for one in hers if ".foto." not in one}
    assert len(hers) > 12
    assert hers - shown == set()
    doors = {"toon iets-diensten", "los/boekje.pdf", "site/diensten/iets-diensten/index.html",
             "site/assets/kaartjes/0.js", "bekijk diensten/iets-diensten/",
             "woorden van het zoeken"}  # fmt: skip
    assert doors <= set(seen)
    assert {"woning.naam", "woning.adres.straat", "woning.bus", "woning.contact.vast"} <= shown


def test_each_is_told_where_it_was_typed(tmp_path: Path) -> None:
    write_village(tmp_path / "kaart", agreed=False)
    reading = read_map(tmp_path / "kaart")
    assert reading.map is not None
    told = check_map(reading.map, reading.sources, TODAY, icon_names())
    assert not [one for one in told if one.level == "fout"]
    codes = {(Path(one.path).name, one.code) for one in told}
    for kind in ("diensten", "activiteiten", "vrijwilligers", "organisaties", "locaties"):
        assert {
            (f"iets-{kind}.yml", code) for code in ("toestemming", "mobiel", "mailadres")
        } <= codes
    assert ("woning.yml", "woning") in codes
    left_out = [one for one in told if "weggelaten" in one.message]
    assert [one.key for one in left_out if one.path.endswith("dorp.yml")] == [
        "ondersteuner 2 (twee), naam", "ondersteuner 3 (drie), ingetrokken", "uitgever.naam",
    ]  # fmt: skip


def test_whoever_declares_a_field_of_a_person_says_how_private_it_is() -> None:
    free: dict[type[BaseModel], set[str]] = {
        Person: set(),
        # What is left of a supporter who may not be named.
        Supporter: {
            "id",
            "title",
            "kernen",
            "employer",
            "internal",
            "phone_hours",
            "absences",
            "decides",
            "outside",
        },
        PhoneNumber: set(),
        # What may be known of a home.
        Location: {
            "id",
            "kern",
            "wheelchair",
            "contact",
            "setting",
            "assured",
            "keeper",
            "internal",
            "closures",
            "status",
            "status_since",
            "replaced_by",
        },
    }
    for model, known in free.items():
        private = {Private.PERSON, Private.OWN, Private.HOME}
        bare = {name for name in model.model_fields if not marks_of(model, name) & private}
        assert bare - SAID == known, model.__name__


def test_a_marked_word_is_one_that_no_other_text_holds(silent: dict[str, set[str]]) -> None:
    assert MARK not in "".join(silent)
