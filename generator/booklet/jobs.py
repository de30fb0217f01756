"""What there is to make: which editions share their pages, and the words that go on those.

In: the view of a map and the editions that are wanted. Out: jobs of plain values, which another
process can do without knowing the map. The words of an edition are all that its pages can show,
so the key that is made of them changes when, and only when, there is something else to print.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Final, cast

from generator.booklet.content import booklet_content, look
from generator.booklet.issue import issue_content
from generator.booklet.kinds.whole import LARGE_TEMPLATE, WHOLE_BOOKLET
from generator.booklet.printable_signs import make_printable
from generator.booklet.selection import select
from generator.booklet.shape import Edition
from generator.booklet.work import Job, Json
from generator.model.register import BOOKLETS
from generator.views import MapView
from generator.wording import date_text

_RENEWED: Final = 90


def jobs(view: MapView, editions: Iterable[Edition], today: date) -> tuple[Job, ...]:
    """Give the work that the editions ask for, in their order."""
    alike: dict[Edition, list[Edition]] = {}
    for edition in editions:
        alike.setdefault(_pages_of(edition), []).append(edition)
    words: dict[Edition, Json] = {}

    def content_of(edition: Edition) -> Json:
        pages = _pages_of(edition)
        same_words = _words_of(pages)
        if same_words not in words:
            words[same_words] = _printable_content(view, pages, today)
        return {**words[same_words], "look": look(pages)}

    @cache
    def whole_since() -> date:
        whole = f"{BOOKLETS}{WHOLE_BOOKLET.filename}"
        if not view.register or whole not in view.register.pages:
            return today
        return _day_of(view, _mark(content_of(WHOLE_BOOKLET)), today)

    found = []
    for pages, together in alike.items():
        content = content_of(pages)
        mark = _mark(content)
        day = since = _day_of(view, mark, today)
        if since == today and not _is_offered(view, together):
            # What no site offers is as old as the map it is made of; what says of itself for when
            # it is made, is of today.
            since = whole_since()
            day = today if pages.own else since
        found.append(Job(tuple(together), _of_day(view, content, since, day), day, mark))
    return tuple(found)


def _is_offered(view: MapView, editions: Iterable[Edition]) -> bool:
    pages = view.register.pages if view.register else {}
    return any(f"{BOOKLETS}{one.filename}" in pages for one in editions)


def since_when(view: MapView, edition: Edition, today: date) -> date:
    """Give the day that an edition bears when it is made today."""
    return jobs(view, (edition,), today)[0].today


def keys(job: Job) -> tuple[str, ...]:
    """Give for each edition of a job what all it shows amounts to."""
    text = json.dumps([job.content, job.today.isoformat()], ensure_ascii=False)
    shown = hashlib.sha256(text.encode()).hexdigest()
    day = job.today.isoformat()
    return tuple(f"{shown} {job.mark} {day} {edition!r}" for edition in job.editions)


def read_since(key: str) -> tuple[str, date]:
    """Give of a key the mark of what is read in an edition, and the day since when it is so."""
    _, mark, day, _ = key.split(" ", 3)
    return mark, date.fromisoformat(day)


def _mark(content: Json) -> str:
    """Give a mark of all that is read in an edition, but for the day that it says of itself."""
    village = {**cast("Json", content["village"]), "edition": None, "made_on": None}
    text = json.dumps({**content, "date": None, "village": village})
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]


def _day_of(view: MapView, mark: str, today: date) -> date:
    """Give the day since when an edition says this: who has it need not get it anew.

    Once in a while it is of today all the same, for it says until when it holds.
    """
    known = view.register.pages.items() if view.register else ()
    days = (
        change.day for address, change in known
        if address.startswith(BOOKLETS) and change.mark == mark
    )  # fmt: skip
    day = max(days, default=today)
    return day if 0 <= (today - day).days < _RENEWED else today


def _of_day(view: MapView, content: Json, since: date, day: date) -> Json:
    dated = {"edition": issue_content(view, since, day), "made_on": date_text(day)}
    village = {**cast("Json", content["village"]), **dated}
    return {**content, "date": [day.year, day.month, day.day], "village": village}


def _pages_of(edition: Edition) -> Edition:
    """Give the edition without what does not change its pages."""
    return replace(edition, name="", label="", description="", imposed=False, guide=False)


def _words_of(pages: Edition) -> Edition:
    """Give the edition without its sizes: large print has the same words."""
    is_large = pages.template == LARGE_TEMPLATE
    template = WHOLE_BOOKLET.template if is_large else pages.template
    return Edition("", "", "", template, kern=pages.kern, theme=pages.theme,
                   chosen=pages.chosen, entries=pages.entries, own=pages.own)  # fmt: skip


def _printable_content(view: MapView, edition: Edition, today: date) -> Json:
    content = booklet_content(select(view, edition), edition, today)
    return cast("Json", make_printable(content))
