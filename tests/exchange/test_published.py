"""`/data/`: the map as files on the site, each with a sum by which one knows that it is whole."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from views.seen import VILLAGE, seen
from village_of_all import TODAY, Files, full_files, read

from generator.exchange.forms import FORMS
from generator.exchange.published import for_strangers, published_files
from generator.importing.reading import read_list
from generator.model.register import Register
from generator.publish.data_files import data_files, overview
from generator.publish.maker import make_pages, make_site
from generator.site.page import Site
from generator.views import map_view
from generator.views.addresses import DATA, VILLAGE_CALENDAR

# A day that stands for nothing else in this map.
SAID_YES = "2026-08-13"


def with_days_of_consent() -> tuple[Files, int]:
    """Give a map in which everybody said yes on one day, and how often that stands in it."""
    files, count = full_files(), 0

    def mark(block: Any) -> None:
        nonlocal count
        for key in list(block) if isinstance(block, dict) else ():
            if key == "toestemming":
                block[key] = SAID_YES
                count += 1
            for one in block[key] if isinstance(block[key], list) else [block[key]]:
                mark(one)

    for content in files.values():
        mark(content)
    return files, count


def text_of(name: str, data: bytes) -> str:
    if name != "xlsx":
        return data.decode()
    return "\n".join(" ".join(row) for row in read_list(data).rows)


def test_no_file_on_the_site_tells_when_somebody_said_yes() -> None:
    files, count = with_days_of_consent()
    view = map_view(read(files), TODAY)
    assert count > 10
    published = {form.name: text_of(form.name, data) for form, data in published_files(view)}
    assert set(published) == {form.name for form in FORMS}
    for text in published.values():
        assert SAID_YES not in text
        assert "toestemming" not in text.casefold()


def test_her_own_list_does_tell() -> None:
    view = map_view(read(with_days_of_consent()[0]), TODAY)
    for form in FORMS[:2]:
        assert SAID_YES in text_of(form.name, form.make(view))


def test_all_else_stands_in_both() -> None:
    view = map_view(read(full_files()), TODAY)
    both = FORMS[1].make(view), FORMS[1].make(for_strangers(view))
    hers, published = (read_list(one).rows for one in both)
    assert len(hers) == len(published)
    assert [one for one in hers[0] if not one.endswith("toestemming")] == list(published[0])


@pytest.fixture(scope="module")
def site() -> Site:
    return make_site(seen(dorp=f"{VILLAGE}licentie: CC BY 4.0\n"), TODAY)


def asset(site: Site, path: str) -> bytes:
    return next(one.data for one in site.assets if one.path == path)


def page(site: Site) -> str:
    return next(one.text for one in site.pages if one.address == "data/")


def test_the_page_offers_each_file_with_its_sum_and_the_licence(site: Site) -> None:
    text = page(site)
    for path in ("data/kaart.xlsx", "data/kaart.csv", "data/kaart.json", VILLAGE_CALENDAR):
        assert f'href="../{path}"' in text
        assert hashlib.sha256(asset(site, path)).hexdigest() in text
    assert "de licentie CC BY 4.0" in text
    assert "van de sociale kaart Oost en West" in text
    over = next(one.text for one in site.pages if one.address == "over/")
    assert 'href="../data/"' in over


def test_the_overview_says_the_same_to_programs(site: Site) -> None:
    told = json.loads(asset(site, "data/overzicht.json"))
    assert (told["naam"], told["licentie"], told["datum"]) == (
        "Oost en West", "CC BY 4.0", None,
    )  # fmt: skip
    for one in told["bestanden"]:
        assert hashlib.sha256(asset(site, one["bestand"])).hexdigest() == one["sha256"]


def test_the_date_is_that_of_the_last_change_where_that_is_remembered() -> None:
    site = make_site(replace(seen(), register=Register()), TODAY)
    told = json.loads(asset(site, "data/overzicht.json"))
    assert told["datum"] == site.changes[DATA].isoformat()


def test_without_a_licence_it_says_whom_to_ask() -> None:
    found = next(one for one in make_pages(seen(), TODAY).pages if one.address == "data/")
    assert "Vraag het dan eerst aan" in found.text


def test_the_same_map_gives_the_same_files() -> None:
    view = seen()
    first, second = (data_files(view, {}, TODAY) for _ in range(2))
    assert first == second
    assert overview(view, first.offers, TODAY) == overview(view, second.offers, TODAY)
    assert len(first.files) >= 3
