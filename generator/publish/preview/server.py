"""A small server for one person on one computer."""

from __future__ import annotations

import json
import mimetypes
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.booklet import BookletProblem
from generator.problems import MapProblems
from generator.publish.preview.state import Preview

HOST = "127.0.0.1"
OWN = "/__kaart/"
_OWN_FILES = ("bekijk.js", "bekijk.css")
_NOTHING_YET = (
    b'<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nog geen site</title>'
    b"<body><p>Er is nog geen site om te bekijken. Wacht even: deze bladzijde ververst vanzelf.</p>"
    b"</body></html>"
)


class _Handler(BaseHTTPRequestHandler):
    """Answers with files of the last good site; every page also looks out for a newer one."""

    preview: Preview

    def do_GET(self) -> None:
        """Answer a request for a page or a file."""
        address = unquote(urlsplit(self.path).path)
        if self.headers.get("Host", "").rpartition(":")[0] not in {HOST, "localhost"}:
            # A page elsewhere may not read the map through the visitor's own browser.
            self._send(HTTPStatus.FORBIDDEN, b"", "text/plain")
        elif address.startswith(OWN):
            self._own(address.removeprefix(OWN))
        elif self.preview.site is None:
            self._page(HTTPStatus.SERVICE_UNAVAILABLE, _NOTHING_YET)
        else:
            self._file(self.preview.site, address)

    def _own(self, name: str) -> None:
        if name == "stand.json":
            state = {
                "version": self.preview.version,
                "problems": self.preview.problems,
                "site": self.preview.site is not None,
            }
            self._send(HTTPStatus.OK, json.dumps(state).encode(), "application/json")
        elif name in _OWN_FILES:
            self._send(HTTPStatus.OK, _own_file(name), _kind(Path(name)))
        else:
            self._send(HTTPStatus.NOT_FOUND, b"", "text/plain")

    def _file(self, site: Path, address: str) -> None:
        path = site / address.lstrip("/")
        if not path.resolve().is_relative_to(site.resolve()):
            self._missing(site)
        elif path.is_dir() and not address.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{self.path}/")
            self.end_headers()
        elif path.suffix == ".pdf":
            self._booklet(site, path)
        else:
            self._existing(site, path / "index.html" if address.endswith("/") else path)

    def _booklet(self, site: Path, path: Path) -> None:
        try:
            made = self.preview.booklet(path.name)
        except (BookletProblem, MapProblems) as problem:
            self._send(HTTPStatus.CONFLICT, str(problem).encode(), "text/plain; charset=utf-8")
        else:
            self._existing(site, made or path)

    def _existing(self, site: Path, path: Path) -> None:
        try:
            data = path.read_bytes()
        except OSError:
            self._missing(site)
            return
        if path.suffix == ".html":
            self._page(HTTPStatus.OK, data)
        else:
            self._send(HTTPStatus.OK, data, _kind(path))

    def _missing(self, site: Path) -> None:
        page = site / "404.html"
        self._page(HTTPStatus.NOT_FOUND, page.read_bytes() if page.exists() else _NOTHING_YET)

    def _page(self, status: HTTPStatus, data: bytes) -> None:
        version = self.preview.version
        helper = f'<script src="{OWN}bekijk.js" data-versie="{version}" defer></script>'.encode()
        before, end, after = data.rpartition(b"</body>")
        self._send(status, before + helper + end + after, "text/html; charset=utf-8")

    def _send(self, status: HTTPStatus, data: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Keep quiet: the terminal is for what the supporter should know."""


def _kind(path: Path) -> str:
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    is_text = kind.startswith("text/") or kind.endswith(("javascript", "json", "xml"))
    return f"{kind}; charset=utf-8" if is_text else kind


@cache
def _own_file(name: str) -> bytes:
    return (files("generator.publish.preview") / name).read_bytes()


def preview_server(preview: Preview, port: int) -> ThreadingHTTPServer:
    """Give a server of `preview` on this computer alone; raises `OSError` for a port in use."""
    handler = type("Handler", (_Handler,), {"preview": preview})
    server = ThreadingHTTPServer((HOST, port), handler)
    server.daemon_threads = True
    return server
