"""When each page last changed: what the register knew, held against the pages as they are now.

In: the register of the last time and the pages. Out: the register of this time. A page is the same
as long as a reader finds the same words and links on it; its looks do not count. Without a
register nobody knows when a page changed, and nothing is said about it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from datetime import date
from typing import TypeVar

from generator.model.neighbours import is_of_neighbour
from generator.model.printed import PRINTED_FOLDERS, Addressed, Printed, Published
from generator.model.register import Change, Register
from generator.site.page import Page
from generator.site.turns import turns
from generator.views.found import TextPage
from generator.views.whole import MapView
from generator.wording import date_text

A = TypeVar("A", bound=Addressed)
_TAG = re.compile(r"<[^>]*>")
# What programs read says nothing that is not on the page.
_FOR_PROGRAMS = re.compile(r"<script[^>]*>.*?</script>", re.DOTALL)
_LINK = re.compile(r'\shref="([^"]*)"')


def recorded(
    before: Register, view: MapView, pages: Iterable[Page], texts: Iterable[TextPage], today: date
) -> Register:
    """Give the register of a site that is published today: a page that changed did so today."""
    found = {f"/{address}": mark for address, mark in _marks(pages, texts)}
    pages_now = {address: _change(before, address, mark, today) for address, mark in found.items()}
    whose = {"name": view.name, "site": view.site}
    public = Published.of((*before.ever_public, *_now_public(view)), (*before.sites, view.site))
    found_turns = turns(before, view, today)
    return before.model_copy(
        update={**whose, "pages": pages_now, "published": public, "turns": found_turns}
    )


def _now_public(view: MapView) -> Iterator[Printed]:
    """Give everything that has a page of its own now, also to say that it has stopped."""
    # What came from a neighbour may stop there; its codes are kept by what was fetched of it.
    for entry in view.entries:
        if entry.owner is None:
            yield Printed(entry.kind, entry.id, entry.name)
    for gone in view.gone:
        if gone.kind in PRINTED_FOLDERS and not is_of_neighbour(
            gone.id
        ):  # an organisation has no code on paper
            yield Printed(gone.kind, gone.id, gone.name)
    for route in view.routes:
        yield Printed("contactroutes", route.id, route.question)


def _change(before: Register, address: str, mark: str, today: date) -> Change:
    """Give when what stands at an address became what it is."""
    known = before.pages.get(address)
    return known if known is not None and known.mark == mark else Change(today, mark)


def dated_alone(page: Page, before: Register | None, today: date) -> Page:
    """Give one page with the day of its last change, as it will be published today."""
    if before is None:
        return page
    days = {at: _change(before, f"/{at}", mark, today).day for at, mark in _marks((page,), ())}
    return next(iter(dated((page,), days)))


def for_everybody(register: Register, view: MapView) -> Register:
    """Give the register as the site holds it: what is on paper under a name of then has no name.

    A name that is not on the map any more may have been withdrawn.
    """
    names = {one.id: one.name for one in view.entries}
    names |= {one.id: one.question for one in view.routes}
    editions = tuple(_named(one, names) for one in register.editions)
    public = register.published and _named(register.published, names)
    return register.model_copy(update={"editions": editions, "published": public})


def _named(edition: A, names: Mapping[str, str]) -> A:
    def known(printed: Mapping[str, str]) -> dict[str, str]:
        return {id_: name if names.get(id_) == name else id_ for id_, name in printed.items()}

    return edition.model_copy(
        update={
            "services": known(edition.services),
            "activities": known(edition.activities),
            "volunteers": known(edition.volunteers),
            "routes": known(edition.routes),
        }
    )


def days_of(register: Register) -> dict[str, date]:
    """Give the day of the last change of each page, by its address from the root."""
    return {address[1:]: change.day for address, change in register.pages.items()}


def dated(pages: Iterable[Page], days: Mapping[str, date]) -> Iterator[Page]:
    """Give the pages, each with the day of its last change in words where that is known."""
    for page in pages:
        day = days.get(page.address)
        if day is not None:
            page = copy(page)  # noqa: PLW2901 - with its body as it is, whatever that is kept in
            page.__dict__["meta"] = {**page.meta, **told(day)}
        yield page


def told(day: date) -> dict[str, object]:
    """Give what the shell of a page says of its last change."""
    return {"changed": date_text(day)}


def _marks(pages: Iterable[Page], texts: Iterable[TextPage]) -> Iterator[tuple[str, str]]:
    """Give each address that a reader can find with a mark of what stands there."""
    for page in pages:
        if not page.meta.get("hidden"):
            about = str(page.meta.get("description", ""))
            shown = _FOR_PROGRAMS.sub("", page.text)
            links = _LINK.findall(shown)
            yield page.address, _mark(page.title, about, _TAG.sub(" ", shown), *links)
    for text in texts:
        yield text.address, _mark(text.title, text.text)


def _mark(*parts: str) -> str:
    words = "\n".join(" ".join(part.split()) for part in parts)
    return hashlib.sha256(words.encode(errors="surrogatepass")).hexdigest()[:16]
