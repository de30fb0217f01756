"""The promised village, built once; a web server that remembers what it was asked; a browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from promises.village import promised
from small_village import EXAMPLE, TODAY
from walk import BuiltSite, walk

from generator.publish.build import build
from generator.site.project import Project
from generator.views import MapView, map_view


@pytest.fixture(scope="session")
def village() -> MapView:
    """The promised village as residents see it."""
    return map_view(promised(), TODAY)


@pytest.fixture(scope="session")
def website(village: MapView, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Its site; without booklets, which take long."""
    target = tmp_path_factory.mktemp("dorp") / "site"
    build(village, TODAY, project=Project.at(EXAMPLE.parent), target=target, editions=())
    return walk(target)


@dataclass(frozen=True)
class Host:
    """A web host: where it is, and its log, in which stands all that it gets to know."""

    address: str
    log: list[str]


@pytest.fixture
def host(website: BuiltSite) -> Iterator[Host]:
    log: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *told: Any) -> None:  # noqa: A002
            log.append(f"{format % told} {self.headers}")

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(website.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Host(f"http://127.0.0.1:{server.server_port}/", log)
    server.shutdown()
    server.server_close()
