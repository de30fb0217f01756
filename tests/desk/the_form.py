"""A page with a form as a browser without scripts has it: what it sends, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

from desk.at_the_desk import SERVER, AtTheDesk

from generator.desk.asked import PROOF
from generator.desk.saving.concepts import Concepts

MEAL, ADDRESS = "diensten/maaltijd.yml", "diensten/maaltijd"
COFFEE = "activiteiten/koffie"
SAVE = {"_opslaan": "ja"}
Values = dict[str, list[str]]


class Controls(HTMLParser):
    """What a browser would send of the form that keeps things: the texts of its controls."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.values: Values = {}
        self._in, self._area, self._select = False, "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._in = "data-nu" in given
        elif self._in and tag == "input" and "name" in given:
            if given.get("type") not in {"checkbox", "radio"} or "checked" in given:
                self._add(given["name"], given.get("value", ""))
        elif self._in and tag == "textarea":
            self._area = given.get("name", "")
            self._add(self._area, "")
        elif self._in and tag == "select":
            self._select = given.get("name", "")
        elif self._select and tag == "option" and "selected" in given:
            self._add(self._select, given.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._in = False
        if tag == "textarea":
            self._area = ""
        if tag == "select":
            self._select = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            # A browser leaves out the first end of line.
            self.values[self._area][-1] += data.removeprefix("\n")

    def _add(self, name: str, value: str) -> None:
        self.values.setdefault(name, []).append(value)


def filled(page: str) -> Values:
    controls = Controls()
    controls.feed(page)
    return controls.values


def send(she: AtTheDesk, page: str, address: str = ADDRESS, **typed: str | list[str]) -> str:
    """Send the form on a page with some controls filled in otherwise; give the next page."""
    values: dict[str, str | list[str]] = {**filled(page)}
    values.pop(PROOF, None)
    return she.send(address, **{**values, **typed})


def live(she: AtTheDesk, page: str, address: str = ADDRESS, **typed: str) -> Mapping[str, object]:
    """Give what the page's script is told after a few letters."""
    answer = she.client.post(
        f"/beheer/nu/{address}", data={**filled(page), **typed}, headers={"Origin": SERVER}
    )
    assert answer.status_code == 200
    told: Mapping[str, object] = answer.json()
    return told


def drafts(she: AtTheDesk) -> Concepts:
    return Concepts(she.folder.parent / ".concepten")


def files(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*.yml"))}
