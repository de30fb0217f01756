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
from typing import cast

from generator.booklet.content import booklet_content, look
from generator.booklet.kinds.whole import LARGE_TEMPLATE, WHOLE_BOOKLET
from generator.booklet.printable_signs import make_printable
from generator.booklet.selection import select
from generator.booklet.shape import Edition
from generator.booklet.work import Job, Json
from generator.views import MapView


def jobs(view: MapView, editions: Iterable[Edition], today: date) -> tuple[Job, ...]:
    """Give the work that the editions ask for, in their order."""
    alike: dict[Edition, list[Edition]] = {}
    for edition in editions:
        alike.setdefault(_pages_of(edition), []).append(edition)
    words: dict[Edition, Json] = {}
    found = []
    for pages, together in alike.items():
        same_words = _words_of(pages)
        if same_words not in words:
            words[same_words] = _printable_content(view, pages, today)
        content = {**words[same_words], "look": look(pages)}
        found.append(Job(tuple(together), content, today))
    return tuple(found)


def keys(job: Job) -> tuple[str, ...]:
    """Give for each edition of a job what all it shows amounts to."""
    text = json.dumps([job.content, job.today.isoformat()], ensure_ascii=False)
    shown = hashlib.sha256(text.encode()).hexdigest()
    return tuple(f"{shown} {edition!r}" for edition in job.editions)


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
