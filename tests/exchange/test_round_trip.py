"""What went out as a list comes back as the same map: the same pages, word for word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from any_map import Files, any_map
from exchange.returned import returned
from hypothesis import HealthCheck, Phase, given, settings
from length import LONG
from mended_map import mended, sources
from small_village import EXAMPLE, REAL, SMALL, TODAY

from generator.checks import publishable
from generator.exchange.cells import listed
from generator.exchange.lists import csv_list, xlsx_list
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile, list_files
from generator.views import MapView, map_view

FORMS: dict[str, Callable[[MapView], bytes]] = {
    "csv": lambda view: csv_list(listed(view)),
    "xlsx": lambda view: xlsx_list(listed(view)),
}
# Fields of dorp.yml that name entries or questions.
POINTING = ("voorop", "dekking", "boekje_ligt")


def same(files: Sequence[SourceFile], form: str) -> None:
    """Say that residents see the same of these files and of what came back."""
    found = publishable(assemble(files), TODAY).map
    assert found is not None
    before = map_view(found, TODAY)
    if not before.data:
        return
    after = returned(files, FORMS[form](before), TODAY)
    assert after.entries == before.entries
    assert after.organizations == before.organizations
    assert after.places == before.places
    assert after.data == before.data
    assert FORMS[form](after) == FORMS[form](before)


def by_itself(files: Files) -> Files:
    """Give a map of which nothing that stays behind points to what goes out."""
    village = files["dorp.yml"]
    assert isinstance(village, dict)
    kept = {key: value for key, value in village.items() if key not in POINTING}
    people = [{**one, "werkgever": None} for one in village["ondersteuners"]]
    for one in people:
        del one["werkgever"]
    rest = {path: one for path, one in files.items() if not path.startswith("contactroutes/")}
    return {**rest, "dorp.yml": {**kept, "ondersteuners": people}}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("folder", [EXAMPLE, SMALL, REAL], ids=["voorbeeld", "klein", "echt"])
def test_a_kept_map_comes_back_as_it_was(folder: Path, form: str) -> None:
    same(list_files(folder)[0], form)


@settings(
    max_examples=150 if LONG else 6,
    derandomize=True,
    deadline=None,
    suppress_health_check=[*HealthCheck],
    database=None,
    phases=[Phase.generate],
)
@given(files=any_map())
def test_any_map_comes_back_as_it_was(files: Files) -> None:
    typed = sources(mended(by_itself(files)))
    if publishable(assemble(typed), TODAY).map is not None:
        for form in FORMS:
            same(typed, form)
