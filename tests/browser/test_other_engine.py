"""The same tests of pages and search, on the site as Zensical builds it: a sample, or all of them.

`make test-long` tries all of them.
"""

from __future__ import annotations

import gzip
import re

import pytest
from browser import test_nothing_moves, test_pages, test_searching
from length import LONG
from small_village import EXAMPLE, TODAY
from walk import BuiltSite, walk

from generator.publish.build import build
from generator.publish.zensical import run_zensical
from generator.site.project import Project
from generator.views import MapView

DECISION = "Zensical builds what MkDocs builds, and takes over when it must"
SAMPLE = (
    (test_pages, "test_the_first_screen_of_an_entry_says_what_when_and_whom_to_call"),
    (test_pages, "test_a_page_has_the_colours_that_the_village_chose"),
    (test_pages, "test_without_scripts_everything_can_still_be_read"),
    (test_searching, "test_everything_works_from_a_disk"),
    (test_searching, "test_every_result_has_a_card"),
)
EVERY = tuple(
    (module, name)
    for module in (test_pages, test_searching, test_nothing_moves)
    for name in dir(module)
    if name.startswith("test_")
)
# A test runs in the module that holds it, with the site of that module.
globals().update({name: getattr(module, name) for module, name in (EVERY if LONG else SAMPLE)})


@pytest.fixture(scope="module")
def site(example_view: MapView, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The example village's site as `site` of all tests, but built by Zensical."""
    target = tmp_path_factory.mktemp("zensical") / "site"
    build(example_view, TODAY, project=Project.at(EXAMPLE.parent), target=target, editions=(),
          engine=run_zensical)  # fmt: skip
    return walk(target)


@pytest.fixture(scope="module")
def ours(example_view: MapView, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The same, built by MkDocs."""
    target = tmp_path_factory.mktemp("mkdocs") / "site"
    build(example_view, TODAY, project=Project.at(EXAMPLE.parent), target=target, editions=())
    return walk(target)


def files(site: BuiltSite) -> set[str]:
    found = (path for path in site.folder.rglob("*") if path.is_file())
    return {path.relative_to(site.folder).as_posix() for path in found}


def test_both_have_the_same_files(site: BuiltSite, ours: BuiltSite) -> None:
    assert files(site) == files(ours)


def test_the_list_for_search_engines_has_the_same_addresses(
    site: BuiltSite, ours: BuiltSite
) -> None:
    both = ((one.folder / "sitemap.xml").read_text(encoding="utf-8") for one in (site, ours))
    theirs, own = (sorted(re.findall("<loc>(.*?)</loc>", text)) for text in both)
    assert theirs == own
    packed = (site.folder / "sitemap.xml.gz").read_bytes()
    assert gzip.decompress(packed) == (site.folder / "sitemap.xml").read_bytes()
