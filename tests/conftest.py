"""What all tests share: the example village, read once, and how goldens are written anew."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

# The theme prints a notice about its own end on every build; DECISIONS.md says what we do then.
os.environ["NO_MKDOCS_2_WARNING"] = "1"

from length import LONG
from small_village import EXAMPLE, REAL, TODAY
from walk import BuiltSite, walk

from generator.model import SocialMap
from generator.publish.build import build
from generator.publish.caches import user_store
from generator.reading import Reading, read_map
from generator.site.project import Project
from generator.views import MapView, map_view

# What is kept between runs is kept for these tests alone, also by the commands that they start.
# Where several cores run them, each goes on with what another kept.
# What was set for the program itself is not for the map of a test: "CI", say, tells publishing that
# nobody is there who could have published from another folder.
if "PYTEST_XDIST_WORKER" not in os.environ:
    for name in [one for one in os.environ if one == "CI" or one.startswith("KAART_")]:
        del os.environ[name]
    KEPT = TemporaryDirectory(prefix="kaart-bewaard-")
    os.environ["KAART_CACHE"] = KEPT.name
    os.environ["KAART_GEGEVENS"] = str(Path(KEPT.name, "gegevens"))
os.environ["KAART_VERSIES"] = "uit"  # beside a map of the tests nothing may come

# A run in the background hears no Ctrl and C, nor would what the tests start in order to stop it.
signal.signal(signal.SIGINT, signal.default_int_handler)


# A quick run tries the same values each time; `make test-long` tries others, and ten times as many.
# How long one takes says something about the machine only.
settings.register_profile("sample", deadline=None, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=1000)
settings.load_profile("long" if LONG else "sample")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-goldens", action="store_true", help="write the expected files anew")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse what several processes would do to the same files at once."""
    if config.getoption("--renew-goldens") and config.getoption("numprocesses", None):
        raise pytest.UsageError("--renew-goldens writes the expected files: leave -n out")


@pytest.fixture(scope="session")
def renew(request: pytest.FixtureRequest) -> bool:
    """Tell whether goldens are to be written instead of compared."""
    return bool(request.config.getoption("--renew-goldens"))


@pytest.fixture(scope="session")
def example() -> Reading:
    """The example village, read."""
    return read_map(EXAMPLE)


@pytest.fixture(scope="session")
def example_map(example: Reading) -> SocialMap:
    assert example.map is not None, "\n".join(map(str, example.problems))
    return example.map


@pytest.fixture(scope="session")
def example_view(example_map: SocialMap) -> MapView:
    return map_view(example_map, TODAY)


@pytest.fixture(scope="session")
def real_map() -> SocialMap:
    reading = read_map(REAL)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser to test with."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    return ""


# Not one for the whole run: while it is open no other loop of asyncio can begin in this thread,
# and the second engine of the search needs one.
@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """A real browser, which looks for nothing on its own account."""
    flags = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium or None, args=flags)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def site(example_view: MapView, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The example village's site with its booklets, built once for all tests."""
    target = tmp_path_factory.mktemp("uit") / "site"
    build(
        example_view, TODAY, project=Project.at(EXAMPLE.parent), target=target, store=user_store()
    )
    return walk(target)
