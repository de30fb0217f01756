"""Whatever a neighbour publishes: nothing of it harms our map, and the last good copy stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from any_map import TEXTS
from followed_maps import (
    TODAY,
    forged,
    ours,
    published,
    read,
    refresh,
    row,
    seen,
    taken,
    the_map,
    theirs,
    write,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from length import LONG

from generator.neighbours.fetching import fetched
from generator.publish.maker import make_site
from generator.reading import read_map
from generator.reading.neighbours import CannotTake, Stored, offer_in, parsed_offer

SCRIPT = "<script>alert(1)</script>"
HARM = (
    SCRIPT, "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>",
    "javascript:alert(1)", "{{ 7*7 }}", "{% include 'x' %}", "../../../../etc/passwd",
    "[klik](javascript:alert(1))", "=cmd|' /C calc'!A0", "#import \"x.typ\"",
)  # fmt: skip
Bad = Callable[[dict[str, Any]], object]


def thing(told: dict[str, Any], at: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = told["dingen"][at]
    return found


REFUSED: dict[str, tuple[bytes | Bad, str]] = {
    "niets": (b"", "niet heel"),
    "een bladzijde": (b"<html>404</html>", "niet heel"),
    "halverwege opgehouden": (lambda told: forged(told)[:-200], "niet heel"),
    "iets weg": (lambda told: json.dumps({**told, "dingen": told["dingen"][1:]}).encode(),
                 "niet heel"),
    "een nieuwere vorm": (lambda told: forged({**told, "formaat": 2}), "nieuwer"),
    "geen vorm": (lambda told: forged({**told, "formaat": "1"}), "welke vorm"),
    "iets anders": (b'{"soort": "recepten"}', "geen kaart"),
    "een heel diepe lijst": (b"[" * 200_000, "niet heel"),
    "twee keer hetzelfde": (b'{"soort": "a", "soort": "b"}', "twee keer"),
    "geen getal": (b'{"soort": NaN}', "getal"),
    "te groot": (b" " * 1_000_001, "te groot"),
    "honderdduizend dingen": (
        lambda told: forged({**told, "dingen": [{}] * 100_000}), "100000 dingen"),
    "onze eigen kaart": (
        lambda told: forged({**told, "site": "https://kleindorp.example/"}), "eigen kaart"),
    "niets te gebruiken": (
        lambda told: forged({**told, "dingen": [{**thing(told), "id": "../x"}]}),
        "niets van te gebruiken"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_used_leaves_the_copy_that_was_there(tmp_path: Path, what: str) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    before = (folder / "buren" / "westerkamp.json").read_bytes()
    bad, why = REFUSED[what]
    data = bad if isinstance(bad, bytes) else bad(published(westerkamp))
    assert isinstance(data, bytes)
    with pytest.raises(CannotTake, match=why):
        taken(folder, data)
    assert (folder / "buren" / "westerkamp.json").read_bytes() == before


@pytest.mark.parametrize(
    "id_", ["../../dorp", "/etc/passwd", "a--b", "A", "", "x" * 101, "con/x", 7]
)
def test_no_path_gets_through_as_an_id(tmp_path: Path, id_: Any) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    told = published(westerkamp)
    told["dingen"].append({**thing(told), "id": id_})
    fresh = taken(folder, forged(told))
    assert len(fresh.offer.refused) == 1
    assert {one.id for one in fresh.offer.copy.items} == {"klussendienst"}


@pytest.mark.parametrize("harm", HARM)
def test_no_markup_or_script_gets_through(tmp_path: Path, harm: str) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    told = published(westerkamp)
    fields = thing(told)["velden"]
    for key in ("naam", "samenvatting", "beschrijving", "kosten", "voor_wie"):
        fields[key] = f"Kanarie {harm}"
    told |= {"naam": harm, "site": "javascript:alert(1)", "licentie": harm, "telefoon": harm}
    taken(folder, forged(told))
    site = make_site(seen(folder), TODAY)
    page = next(one for one in site.pages if one.address == "diensten/westerkamp--klussendienst/")
    assert "Kanarie" in page.text
    for text in (one.text for one in site.pages):
        for raw in ("<script>alert", "<img src=x", 'href="javascript:', ">49<"):
            assert raw not in text


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"]
)
def test_only_web_addresses_become_links(tmp_path: Path, address: str) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    told = published(westerkamp)
    thing(told)["velden"]["contact"]["website"] = address
    told["dingen"].append({**thing(published(westerkamp)), "id": "goed"})
    fresh = taken(folder, forged(told))
    assert "klussendienst" not in {one.id for one in fresh.offer.copy.items}
    assert "website" in fresh.offer.refused[0]


def test_what_is_private_does_not_come_in_whoever_sent_it(tmp_path: Path) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    told = published(westerkamp)
    fields = thing(told)["velden"]
    fields |= {"intern": "KANARIE", "foto": {"bestand": "KANARIE.jpg", "te_zien": "KANARIE"},
               "beheert": "roos", "oude_namen": ["maaltijd"], "kernen": ["kleindorp"]}  # fmt: skip
    fields["contact"]["persoon"] = {"naam": "Jan KANARIE", "toestemming": "2026-01-01"}
    taken(folder, forged(told))
    view = seen(folder)
    assert all(b"KANARIE" not in one.data for one in make_site(view, TODAY).assets)
    assert all("KANARIE" not in one.text for one in make_site(view, TODAY).pages)
    assert dict(view.permanent_links)["q/maaltijd/"].id == "maaltijd"


def test_what_points_to_nothing_there_does_not_point_to_something_here(tmp_path: Path) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    told = published(westerkamp)
    thing(told)["velden"]["organisatie"] = "dorpsbelang"
    told["dingen"].append({"map": "organisaties", "id": "dorpsbelang", "velden": {"naam": "x"}})
    taken(folder, forged(told))
    entry = next(one for one in seen(folder).entries if one.owner)
    assert entry.organization is None


def test_a_broken_copy_is_a_notice_and_keeps_nobody_from_publishing(tmp_path: Path) -> None:
    folder, _ = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    write(folder, "buren/westerkamp.json", '{"van": "x"')
    reading = read_map(folder)
    assert reading.map is not None
    (problem,) = [one for one in reading.problems if one.path.startswith("kaart/buren")]
    assert problem.level == "let op"
    assert "kaart buren ververs" in problem.message


def test_a_file_of_another_kind_among_the_copies_does_not_count(tmp_path: Path) -> None:
    folder, _ = ours(tmp_path), theirs(tmp_path)
    write(folder, "buren/diensten/x.yml", "naam: x\n")
    reading = read_map(folder)
    assert reading.map is not None
    assert [one.code for one in reading.problems] == ["bestand"]


@pytest.mark.parametrize("where", [
    "http://westerkamp.example", "ftp://westerkamp.example", "https://jan:geheim@westerkamp.example",
    "file:///etc", "https://", "https://west erkamp.nl",
])  # fmt: skip
def test_only_a_safe_address_or_a_folder_is_a_neighbour(tmp_path: Path, where: str) -> None:
    folder = ours(tmp_path)
    text = read(folder, "dorp.yml").replace("../../westerkamp/kaart", f'"{where}"')
    write(folder, "dorp.yml", text)
    reading = read_map(folder)
    assert reading.map is None
    (problem,) = [one for one in reading.problems if one.level == "fout"]
    assert "waar" in problem.key
    assert "geheim" not in problem.message


def test_a_neighbour_that_is_gone_leaves_its_last_copy_with_its_age(tmp_path: Path) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    westerkamp.rename(tmp_path / "weg")
    with pytest.raises(CannotTake, match="geen kaart"):
        fetched(row(folder).where, folder, TODAY)
    entry = next(one for one in seen(folder, TODAY.replace(year=2027)).entries if one.owner)
    assert entry.owner is not None
    assert entry.owner.fetched == "29 november 2026"


Json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(TEXTS),
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=8), one, max_size=4),
    max_leaves=8,
)  # fmt: skip
KEYS = st.sampled_from(("naam", "themas", "samenvatting", "contact", "kosten", "wanneer", "bereik",
                        "soort", "openingstijden", "locatie", "organisatie", "status"))  # fmt: skip
THINGS = st.lists(st.fixed_dictionaries({
    "map": st.sampled_from(("diensten", "activiteiten", "locaties", "organisaties", "x")),
    "id": st.sampled_from(("a", "b", "maaltijd", "../x")),
    "velden": st.dictionaries(KEYS, Json, max_size=6),
}), max_size=4)  # fmt: skip


@settings(max_examples=1000 if LONG else 20, deadline=None)
@given(things=THINGS, more=st.dictionaries(st.sampled_from(("naam", "site", "themas", "signalen",
       "telefoon", "gemeente", "licentie", "datum")), Json))  # fmt: skip
def test_whatever_is_in_it_is_read_or_refused_and_nothing_else(
    things: list[dict[str, Any]], more: dict[str, Any]
) -> None:
    told = {**more, "soort": "sociale kaart, voor buren", "formaat": 1, "dingen": things}
    try:
        offer = parsed_offer(forged(told))
    except CannotTake:
        return
    found = offer_in("westerkamp", Stored("x", TODAY, "", offer), "kaart/buren/westerkamp.json")
    assert len(found.copy.items) + len(found.refused) == len(things)
    assert all(one and "\n" not in one for one in found.refused)


@settings(max_examples=400 if LONG else 15, deadline=None)
@given(text=st.sampled_from(TEXTS) | st.text(max_size=40), key=st.sampled_from(
       ("naam", "samenvatting", "beschrijving", "kosten", "voor_wie", "aanmelden")))  # fmt: skip
def test_a_text_of_theirs_is_shown_as_a_text_of_ours_would_be(
    tmp_path_factory: pytest.TempPathFactory, text: str, key: str
) -> None:
    tmp_path = tmp_path_factory.mktemp("buren")
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    told = published(westerkamp)
    thing(told)["velden"][key] = text
    told["dingen"].append({**thing(published(westerkamp)), "id": "goed"})
    try:
        taken(folder, forged(told))
    except CannotTake:
        return
    assert the_map(folder).neighbours
    assert make_site(seen(folder), TODAY).pages
