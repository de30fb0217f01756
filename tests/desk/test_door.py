"""Who may come in at the desk, and what everybody else is told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from socket import create_connection, socket
from threading import Thread
from typing import Any

import pytest
from desk.at_the_desk import SERVER, AtTheDesk, read
from starlette.routing import Route
from starlette.testclient import TestClient
from uvicorn import Config, Server

from generator.commands.serving import serve
from generator.desk.app import desk_routes, entry_address
from generator.desk.asked import MOST_BYTES, MOST_FIELDS, PROOF
from generator.desk.guard import POLICY
from generator.desk.subjects import village_parts
from generator.editing.spans import opened

ALL = "/beheer/alles"


def test_the_address_opens_the_door_once(outside: AtTheDesk) -> None:
    address = entry_address("", outside.desk.keys.entry)
    answer = outside.client.get(address)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/beheer/")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith(f"beheer-8010={outside.desk.keys.session};")
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= {one.strip() for one in cookie.split(";")}
    assert outside.client.get(ALL).status_code == 200
    other = outside.client.__class__(outside.client.app, base_url=SERVER)
    again = other.get(address)
    assert again.status_code == 403
    assert "Dit adres werkt één keer, en het is al gebruikt." in read(again.text)
    assert other.get(ALL).status_code == 403


def test_who_is_inside_may_use_the_address_again(she: AtTheDesk) -> None:
    answer = she.client.get(entry_address("", she.desk.keys.entry))
    assert answer.status_code == 303


def test_asking_for_the_head_does_not_use_the_address_up(outside: AtTheDesk) -> None:
    address = entry_address("", outside.desk.keys.entry)
    assert outside.client.head(address).status_code == 403
    assert outside.client.get(address).status_code == 303


@pytest.mark.parametrize("word", ["", "x", "é", "\x00", "a" * 5_000])
def test_another_word_opens_nothing(outside: AtTheDesk, word: str) -> None:
    answer = outside.client.get("/beheer/binnen", params={"sleutel": word})
    assert answer.status_code == 403
    assert "Set-Cookie" not in answer.headers


def test_the_word_of_another_run_opens_nothing(
    outside: AtTheDesk, small: Path, tmp_path: Path
) -> None:
    other = AtTheDesk(small, tmp_path / "other").come_in()
    assert outside.client.get(entry_address("", other.desk.keys.entry)).status_code == 403
    outside.client.cookies.set("beheer-8010", other.desk.keys.session)
    assert outside.client.get(ALL).status_code == 403


@pytest.mark.parametrize("address", ["/", "/beheer", "/beheer/", ALL, "/beheer/dorp",
                                     "/beheer/diensten/maaltijd", "/diensten/maaltijd/",
                                     "/__kaart/nieuws", "/assets/zoekindex.js"])  # fmt: skip
def test_nothing_is_shown_to_who_is_not_inside(outside: AtTheDesk, address: str) -> None:
    answer = outside.client.get(address)
    assert answer.status_code == 403
    assert "Warme maaltijd" not in answer.text


def test_what_the_refusal_looks_like_may_be_seen(outside: AtTheDesk) -> None:
    for name in ("beheer.css", "kleuren.css"):
        assert (
            outside.client.get(f"/beheer/stijl/{name}")
            .headers["Content-Type"]
            .startswith("text/css")
        )


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8010", "127.0.0.1",
                                  "127.0.0.1:8011", "localhost:80", "127.0.0.1.evil.example:8010",
                                  "[::1]:8010", ""])  # fmt: skip
def test_a_name_that_leads_here_is_not_ours(she: AtTheDesk, host: str) -> None:
    """A page elsewhere can let its own name lead to this computer; the name then tells on it."""
    for address in ("/", ALL, entry_address("", she.desk.keys.entry)):
        assert she.client.get(address, headers={"Host": host}).status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site", "x", ""])
def test_another_site_gets_nothing_through_her_browser(she: AtTheDesk, site: str) -> None:
    assert she.client.get(ALL, headers={"Sec-Fetch-Site": site}).status_code == 403


FOREIGN = [
    {"Origin": "http://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:8011"},
    {"Origin": "https://127.0.0.1:8010"},
    {"Origin": SERVER, "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "none"},
    {},
]


def actions(she: AtTheDesk) -> list[str]:
    """Give an address of everything that can be done."""
    return [
        route.path.replace("{folder}", "diensten").replace("{id}", "maaltijd")
        for route in desk_routes(she.desk)
        if isinstance(route, Route) and "POST" in (route.methods or ())
    ]


@pytest.mark.parametrize("headers", FOREIGN)
def test_another_site_does_nothing_in_her_name(she: AtTheDesk, headers: dict[str, str]) -> None:
    before = contents(she)
    assert len(actions(she)) > 5
    for address in actions(she):
        answer = she.client.post(address, data={PROOF: she.desk.keys.proof}, headers=headers)
        assert answer.status_code == 403, address
    assert contents(she) == before


@pytest.mark.parametrize("proof", ["", "x", "é"])
def test_nothing_is_done_without_the_secret_of_our_own_forms(she: AtTheDesk, proof: str) -> None:
    before = contents(she)
    for address in actions(she):
        answer = she.client.post(address, data={PROOF: proof}, headers={"Origin": SERVER})
        assert answer.status_code == 403, address
    assert contents(she) == before


def contents(she: AtTheDesk) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in she.folder.rglob("*") if path.is_file()}


WAYS_OUT = ["diensten/..%2F..%2Fgeheim", "../geheim", "..%2fgeheim", "diensten/%2e%2e/geheim",
            "stijl/..%2F..%2Fapp.py", "stijl/%2e%2e%2fapp.py", "diensten/maaltijd.yml",
            "diensten/maaltijd%00", "register", "edities/x", "diensten/..", "geheim",
            "%ff/%fe", "diensten/" + "a" * 300]  # fmt: skip


@pytest.mark.parametrize("way", WAYS_OUT)
def test_no_address_leaves_the_map(she: AtTheDesk, way: str) -> None:
    (she.folder.parent / "geheim.yml").write_text("naam: Geheim\n", encoding="utf-8")
    (she.folder.parent / "geheim").write_text("Geheim\n", encoding="utf-8")
    answer = she.client.get(f"/beheer/{way}")
    assert answer.status_code in {301, 404, 503}
    assert "Geheim" not in answer.text


def test_a_page_may_load_nothing_from_elsewhere_and_run_nothing_loose(she: AtTheDesk) -> None:
    for address in ("/beheer/", ALL, "/beheer/diensten/maaltijd", "/beheer/er-is-niets", "/"):
        headers = she.client.get(address).headers
        assert headers["Content-Security-Policy"] == POLICY
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
    assert she.client.get(ALL).headers["Cache-Control"] == "no-store"


def test_a_form_that_is_too_large_is_refused_before_it_is_read(she: AtTheDesk) -> None:
    for address in actions(she):
        answer = she.client.post(
            address,
            content=b"",
            headers={"Origin": SERVER, "Content-Length": str(20 * MOST_BYTES)},
        )
        assert answer.status_code == 413, address
        assert "Dit is te groot. Er is niets opgeslagen." in read(answer.text)


def pieces(size: int, count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield b"x" * size


def test_a_form_that_does_not_say_how_large_it_is_stops_where_it_is_too_much(
    she: AtTheDesk,
) -> None:
    taken: list[int] = []

    def endless() -> Iterator[bytes]:
        for number, piece in enumerate(pieces(100_000, 500)):
            taken.append(number)
            yield piece

    answer = she.client.post(
        "/beheer/nieuw", content=endless(),
        headers={"Origin": SERVER, "Content-Type": "application/x-www-form-urlencoded"},
    )  # fmt: skip
    assert answer.status_code == 413
    assert "Dit is te groot." in read(answer.text)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", b"\xff\xfe=%ff%zz&&==&%00=%00"),
        ("multipart/form-data", b"no boundary at all"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\n"),
        ("multipart/form-data; boundary=x", b"--x\r\n" * 5_000),
        ("application/json", b'{"_sleutel": "x"}'),
        ("text/plain", b"x"),
        ("", b""),
    ],
)
def test_a_form_that_is_none_is_refused(she: AtTheDesk, kind: str, body: bytes) -> None:
    answer = she.client.post(
        "/beheer/nieuw", content=body, headers={"Origin": SERVER, "Content-Type": kind}
    )
    assert answer.status_code in {400, 403}


def test_a_form_with_too_many_fields_is_refused(she: AtTheDesk) -> None:
    many = {f"veld{number}": "x" for number in range(MOST_FIELDS + 10)}
    body = {PROOF: she.desk.keys.proof, **many}
    for how in ({"data": body}, {"files": {name: (None, text) for name, text in body.items()}}):
        answer = she.client.post("/beheer/nieuw", headers={"Origin": SERVER}, **how)
        assert answer.status_code in {400, 413, 422}


def test_a_form_that_comes_too_slowly_is_let_go(
    she: AtTheDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.desk.asked.LONGEST", 0.2)
    served = Config(she.client.app, port=0, log_level="critical")
    server = Server(served)
    door = socket()
    door.bind(("127.0.0.1", 0))
    door.listen()
    port = door.getsockname()[1]
    running = Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
    running.start()
    try:
        lines = [
            b"POST /beheer/nieuw HTTP/1.1", f"Host: 127.0.0.1:{port}".encode(),
            f"Origin: http://127.0.0.1:{port}".encode(), b"Content-Length: 1000",
            f"Cookie: beheer-{port}={she.desk.keys.session}".encode(),
            b"Content-Type: application/x-www-form-urlencoded", b"", b"naam=",
        ]  # fmt: skip
        answered = b""
        for _ in range(100):
            with suppress(OSError), create_connection(("127.0.0.1", port), timeout=20) as line:
                line.sendall(b"\r\n".join(lines))
                answered = line.recv(65_536)
                break
        assert answered.startswith(b"HTTP/1.1 408")
    finally:
        server.should_exit = True
        running.join()


def test_who_asks_too_slowly_is_hung_up_on(she: AtTheDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.commands.patience.LONGEST", 0.2)
    door = socket()
    door.bind(("127.0.0.1", 0))
    door.listen()
    port = door.getsockname()[1]
    running = Thread(target=serve, args=(she.client.app, door), daemon=True)
    with monkeypatch.context() as patch:
        servers: list[Server] = []
        usual = Server.run

        def remembered(server: Server, **given: Any) -> None:
            servers.append(server)
            usual(server, **given)

        patch.setattr(Server, "run", remembered)
        running.start()
        try:
            whole = f"GET /beheer/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
            for begun in (b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\nX-A: b\r\n"):
                with create_connection(("127.0.0.1", port), timeout=20) as line:
                    line.sendall(begun)
                    assert line.recv(1_000) == b""
            with create_connection(("127.0.0.1", port), timeout=20) as line:
                line.sendall(whole)
                assert line.recv(1_000).startswith(b"HTTP/1.1 403")
                line.sendall(whole[:9])
                while line.recv(65_536):
                    pass
        finally:
            servers[0].should_exit = True
            running.join()


def test_nobody_gets_another_word_without_the_bell(she: AtTheDesk) -> None:
    page = {"Origin": SERVER, "Sec-Fetch-Site": "same-origin"}
    for headers in ({}, {"X-Bel": ""}, {"X-Bel": "x"}, {**page, "X-Bel": she.desk.keys.bell}):
        answer = she.client.post("/beheer/bel", headers=headers)
        assert she.desk.keys.entry not in answer.text
    word = she.client.post("/beheer/bel", headers={"X-Bel": she.desk.keys.bell}).text
    fresh = TestClient(she.client.app, base_url=SERVER, follow_redirects=False)
    assert fresh.get(entry_address("", word)).status_code == 303
    assert fresh.get("/beheer/").status_code == 200
    other = TestClient(she.client.app, base_url=SERVER, follow_redirects=False)
    assert other.get(entry_address("", word)).status_code == 403


SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}javascript:alert(1)"


def test_a_script_in_any_field_is_only_text(she: AtTheDesk) -> None:
    """Whatever a file says, on no page of the desk does it become an element or an address."""
    for path in she.folder.rglob("*.yml"):
        content = opened(path.read_bytes()).content
        path.write_text(json.dumps(spoilt(content)), encoding="utf-8")
    addresses = ["", "nakijken", "alles", "dorp", "themas", "geschiedenis", "nieuw", "publiceren",
                 *(f"dorp/{part.id}" for part in village_parts())]  # fmt: skip
    for place in she.desk.standing().places:
        if place.folder:
            own = f"{place.folder}/{place.id}"
            addresses += [own, *(f"{own}/{way}" for way in ("stoppen", "kopie", "adres"))]
    for address in addresses:
        answer = she.client.get(f"/beheer/{address}")
        assert answer.status_code in {200, 303, 404}, address
        assert "<script>alert" not in answer.text, address
        assert "<img src=x" not in answer.text, address
        assert "49javascript" not in answer.text, address
        assert not re.search(r'(?:href|src|action)="\s*javascript:', answer.text), address


def spoilt(value: object) -> object:
    """Give content with a script behind each of its texts."""
    if isinstance(value, dict):
        return {key: spoilt(one) for key, one in value.items()}
    if isinstance(value, list):
        return [spoilt(one) for one in value]
    return f"{value} {SCRIPT}"
