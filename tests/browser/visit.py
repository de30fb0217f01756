"""Somebody who looks at a page, on a phone or on a wide screen."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, Page

PHONE, WIDE = 390, 1280


class Visit:
    """A page that notes what goes wrong while somebody looks at it."""

    def __init__(self, browser: Browser, width: int) -> None:
        height = 844 if width == PHONE else 900
        self.page: Page = browser.new_page(viewport={"width": width, "height": height})
        self.errors: list[str] = []
        self.hosts: set[str] = set()
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", lambda request: self.hosts.add(request.url.split("/")[2]))

    def _failed(self, request: Any) -> None:
        # Who goes on to the next page waits no longer for what the last one was still fetching.
        if request.failure != "net::ERR_ABORTED":
            self.errors.append(request.url)

    def _console(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.errors.append(message.text)
