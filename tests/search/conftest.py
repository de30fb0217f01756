"""A browser for the tests of the search, and a small site to search in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from search.bare_site import write_site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home page and a finder, as bare as the search allows."""
    return write_site(tmp_path_factory.mktemp("site"))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A telephone on which an uncaught error fails the test."""
    errors: list[str] = []
    opened = browser.new_page(viewport={"width": 390, "height": 844})
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    opened.close()
    assert errors == []
