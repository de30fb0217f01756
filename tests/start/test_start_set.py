"""The start set of a new village: true everywhere, found at once, and nothing made up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from start.begun import NOTHING, ONE, TODAY, VILLAGES, map_of, reading_of

from generator.checks import check_map
from generator.checks.national import register
from generator.model import Reach, Route, Service, SocialMap
from generator.model.social_map import is_unfilled
from generator.problems import Level, Problem
from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.site.examples import search_examples
from generator.site.icons import icon_names
from generator.site.pages import site_pages
from generator.start import Answers, folder_files
from generator.views import map_view

DECISION = "A new village holds only what is true everywhere"
FOLDER = Path(str(files("generator.start"))) / "kaart"
FILES = sorted(FOLDER.rglob("*.yml"))
WAITING = ["dorpshuis", "huisarts", "huisartsenpost", "koffieochtend", "wijkagent",
           "wijkverpleging", "wmo-loket"]  # fmt: skip


@pytest.fixture(scope="module")
def one() -> SocialMap:
    """Give the map of a village that begins."""
    return map_of(ONE)


@pytest.mark.parametrize("answers", VILLAGES.values(), ids=VILLAGES.keys())
def test_a_new_village_has_no_mistakes(answers: Answers) -> None:
    reading = reading_of(answers)
    assert [str(one) for one in reading.problems if one.level is Level.ERROR] == []


@pytest.mark.parametrize("answers", VILLAGES.values(), ids=VILLAGES.keys())
def test_her_answers_are_read_as_she_gave_them(answers: Answers) -> None:
    village = map_of(answers).village
    assert village.name == answers.name
    assert [one.name for one in village.kernen] == list(answers.kernen)
    assert village.municipality == answers.municipality
    (supporter,) = village.supporters
    assert (supporter.name, supporter.consent) == (answers.supporter, answers.consent)
    assert supporter.general is (answers.consent is None)


def test_what_it_holds(one: SocialMap) -> None:
    assert (len(one.themes), len(one.routes)) == (12, 30)
    lines = [each for each in one.services if not is_unfilled(each)]
    assert len(lines) == 17
    assert {each.reach for each in lines} == {Reach.COUNTRY}
    assert [id_ for id_ in sorted(one.by_id) if is_unfilled(one.by_id[id_])] == WAITING


def test_every_number_is_one_of_the_country(one: SocialMap) -> None:
    lines = [each for each in one.services if not is_unfilled(each) and each.contact]
    numbers = {
        phone.number.digits for each in lines if each.contact for phone in each.contact.phones
    }
    numbers |= {number.phone.digits for number in one.village.emergency_numbers}
    assert len(numbers) >= 18
    assert numbers <= set(register())


def test_nothing_looks_as_if_somebody_had_phoned() -> None:
    for path in FILES:
        assert "gecontroleerd" not in path.read_text(encoding="utf-8"), path.name


def test_each_file_says_where_and_when_it_was_seen(one: SocialMap) -> None:
    every: tuple[Service | Route, ...] = (*one.services, *one.routes)
    for each in every:
        if not is_unfilled(each):
            assert each.source is not None, each.id
            # The reporting point has no website of its own.
            assert each.source.address or each.id == "meldpunt-zorgwekkend-gedrag"
            assert each.source.day is not None, each.id
            assert date(2026, 9, 1) <= each.source.day <= TODAY, each.id


def checked(changed: Mapping[str, bytes] = NOTHING) -> tuple[Problem, ...]:
    """Give what is noticed in the map of a village that begins; `changed` is what she did."""
    sources = reading_of(ONE, changed).sources
    return check_map(map_of(ONE, changed), sources, TODAY, icon_names())


def test_only_what_she_has_to_do_is_told() -> None:
    """Of three lines nobody knows whether they answer on a holiday: that is not made up either."""
    told = [each.code for each in checked()]
    assert {*told} == {"thema-leeg", "spoedpost", "feestdag"}
    assert len(told) == 7


def test_every_life_question_leads_somewhere_true_at_once(one: SocialMap) -> None:
    """What is not filled in yet is a sentence without a button; another step has one."""
    view = map_view(one, TODAY)
    for route in view.routes:
        assert any(step.phone or step.supporters or step.link for step in route.steps), route.id
        for step in route.steps:
            assert not (step.link and step.link.id in WAITING), route.id


def test_what_waits_is_nowhere_on_the_site(one: SocialMap) -> None:
    pages = site_pages(map_view(one, TODAY))
    for page in pages:
        assert "Schrijf hier" not in page.text, page.path
        assert page.path.rpartition("/")[2].removesuffix(".md") not in WAITING
        for id_ in WAITING:
            assert not re.search(rf'href="[^"]*/{id_}/"', page.text), (page.path, id_)


def test_once_it_is_filled_in_the_question_leads_there() -> None:
    waiting = (FOLDER / "diensten" / "huisarts.yml").read_text(encoding="utf-8")
    hers = waiting.replace("status: pauze", "#").replace("Schrijf hier", "Dit is")
    found = map_of(ONE, {"kaart/diensten/huisarts.yml": hers.encode()})
    fallen = next(r for r in map_view(found, TODAY).routes if r.id == "ik-ben-gevallen")
    assert fallen.steps[0].link is not None
    assert fallen.steps[0].link.address == "diensten/huisarts/"


@pytest.mark.parametrize(
    "path", [one for one in FILES if one.stem in WAITING], ids=lambda p: p.stem
)
def test_every_line_that_waits_behind_a_sign_can_be_used(path: Path) -> None:
    waiting = path.read_text(encoding="utf-8").replace("status: pauze", "status: actief")
    hers = re.sub(r"^# (?=[a-z_]+:|  )", "", waiting, flags=re.MULTILINE)
    hers = hers.replace("Schrijf hier", "Dit is").replace(
        "telefoon:\n", "telefoon: 0597 00 10 02\n"
    )
    hers = hers.replace("website:\n", "website: https://hier.example\n")
    if path.stem == "koffieochtend":  # the days stand there twice: as an example, and typed
        hers = re.sub(r"wanneer:\n  - \{toel.*\n", "", hers)
    place = f"kaart/{path.relative_to(FOLDER).as_posix()}"
    assert path.stem in map_of(ONE, {place: hers.encode()}).by_id


def test_no_number_of_somebody_else_waits_to_be_published() -> None:
    """Whoever only takes the sign away is told to fill it in: an example might be dialled."""
    for place, data in folder_files(ONE).items():
        if place.endswith(".yml"):
            assert not re.search(r"^ *# .*telefoon: *\S", data.decode(), re.MULTILINE), place


def test_the_number_of_the_doctor_is_asked_for_where_it_waits() -> None:
    dorp = folder_files(ONE)["kaart/dorp.yml"].decode()
    head, waits, rest = dorp.partition("  # - id: dokter-bij-spoed\n")
    lines = f"{waits}{rest}".split("  - id: geweld-thuis")
    uncommented = re.sub(r"^  # ", "  ", lines[0], flags=re.MULTILINE)
    bare = f"{head}{uncommented}  - id: geweld-thuis{lines[1]}"
    told = [str(one) for one in reading_of(ONE, {"kaart/dorp.yml": bare.encode()}).problems]
    assert any("noodnummer 3 (dokter-bij-spoed), telefoon: hier hoort een" in one for one in told)
    hers = bare.replace("telefoon:\n", "telefoon: 0597 00 10 02\n")
    assert not {"spoedpost"} & {one.code for one in checked({"kaart/dorp.yml": hers.encode()})}


@pytest.fixture(scope="module")
def engine(one: SocialMap) -> SearchEngine:
    """Give the search of a village that begins."""
    return SearchEngine(search_index(map_view(one, TODAY)))


@pytest.mark.parametrize(
    ("asked", "question"),
    [
        ("ik ben eenzaam", "ik-voel-me-alleen"),
        ("eten aan huis", "niet-meer-zelf-koken"),
        ("mijn man vergeet alles", "vergeet-steeds-meer"),
        ("brief van de belasting", "brief-begrijp-ik-niet"),
        ("schulden", "niet-rondkomen"),
        ("wie brengt mij naar het ziekenhuis", "naar-het-ziekenhuis"),
        ("gewond dier", "dier-ziet-er-slecht-uit"),
    ],
)
def test_residents_find_their_question_at_once(
    engine: SearchEngine, asked: str, question: str
) -> None:
    assert question in [route.id for route in engine.search(asked).routes[:2]]


@pytest.mark.parametrize("answers", VILLAGES.values(), ids=VILLAGES.keys())
def test_the_examples_of_the_home_page_are_its_own_and_lead_somewhere(answers: Answers) -> None:
    view = map_view(map_of(answers), TODAY)
    examples = search_examples(view)
    assert len(set(examples)) == 3
    searching = SearchEngine(search_index(view))
    for words in examples:
        answer = searching.search(words)
        assert answer.routes or answer.hits, words
        assert not answer.calls, "nobody types danger as an example"
