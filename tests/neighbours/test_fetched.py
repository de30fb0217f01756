"""Fetching: from a folder or a site, and never more, longer or elsewhere than is allowed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from followed_maps import TODAY, ours, seen, theirs, write

from generator.exchange.neighbours import offer
from generator.neighbours.fetching import fetched
from generator.reading.neighbours import CannotTake


@contextmanager
def answering(
    data: bytes, status: int = 200, length: int | None = None, to: str = ""
) -> Iterator[str]:
    """Give the address of a site that answers this to everything."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.server.asked.append(self.path)  # type: ignore[attr-defined]
            self.send_response(status)
            if to:
                self.send_header("Location", to)
            self.send_header("Content-Length", str(len(data) if length is None else length))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    server.asked = []  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_map_a_site_and_a_file_give_the_same(tmp_path: Path) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    data = offer(seen(westerkamp), None)
    write(tmp_path, "site/data/voor-buren.json", data.decode())
    for where in ("../../westerkamp/kaart", "../../westerkamp", "../../site",
                  "../../site/data/voor-buren.json"):  # fmt: skip
        assert fetched(where, folder, TODAY) == data
    with answering(data) as address:
        assert fetched(address, folder, TODAY) == data
        assert fetched(f"{address}data/voor-buren.json", folder, TODAY) == data


@pytest.mark.parametrize("to", [
    "file:///etc/passwd", "ftp://x.example/", "https://x.example/", "http://x.example/",
    "//x.example/", "javascript:alert(1)",
])  # fmt: skip
def test_no_answer_leads_elsewhere(tmp_path: Path, to: str) -> None:
    with answering(b"", 302, to=to) as address, pytest.raises(CannotTake, match="stuurt door"):
        fetched(address, tmp_path, TODAY)


def test_an_answer_that_leads_to_itself_ends(tmp_path: Path) -> None:
    with answering(b"", 302, to="/") as address, pytest.raises(CannotTake, match="steeds verder"):
        fetched(address, tmp_path, TODAY)


def test_too_much_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (
        answering(b"x", length=5_000_000) as address,
        pytest.raises(CannotTake, match="te groot"),
    ):
        fetched(address, tmp_path, TODAY)


def test_half_of_it_is_not_taken(tmp_path: Path) -> None:
    with answering(b"{}", length=900) as address, pytest.raises(CannotTake, match="niet heel"):
        fetched(address, tmp_path, TODAY)


def test_nobody_is_waited_for_without_end(tmp_path: Path) -> None:
    seconds = iter(range(0, 10_000, 40))
    with answering(b"x" * 10) as address, pytest.raises(CannotTake, match="te lang"):
        fetched(address, tmp_path, TODAY, clock=lambda: next(seconds))


@pytest.mark.parametrize(("status", "told"), [(404, "staat niets"), (500, "antwoord 500")])
def test_what_is_not_there_is_said(tmp_path: Path, status: int, told: str) -> None:
    with answering(b"", status) as address, pytest.raises(CannotTake, match=told):
        fetched(address, tmp_path, TODAY)


def test_nobody_there(tmp_path: Path) -> None:
    with answering(b"") as address:
        pass
    with pytest.raises(CannotTake, match="geen antwoord"):
        fetched(address, tmp_path, TODAY)


def test_a_map_with_mistakes_or_of_a_newer_form_is_not_taken(tmp_path: Path) -> None:
    westerkamp = theirs(tmp_path)
    write(westerkamp, "diensten/fout.yml", "naam: [")
    with pytest.raises(CannotTake, match="fouten"):
        fetched(str(westerkamp), tmp_path, TODAY)
    write(westerkamp, "dorp.yml", "formaat: 9\n" + (westerkamp / "dorp.yml").read_text("utf-8"))
    with pytest.raises(CannotTake, match="nieuwer"):
        fetched(str(westerkamp), tmp_path, TODAY)
