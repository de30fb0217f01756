"""Where something was seen, in words that never say that somebody asked."""

from __future__ import annotations

import re
from datetime import date

from generator.model.sources import Source
from generator.views.parts import SourceLine
from generator.wording import date_text

# "de website van Humanitas": what is called by one of these gets an article.
_SITE = re.compile(r"(?:de )?((?:web|facebook)?(?:site|pagina)\b.*)", re.IGNORECASE | re.DOTALL)


def source_line(source: Source | None, assured: date | None) -> SourceLine | None:
    """Give where something was seen, beside when somebody asked: earlier, later or never."""
    if source is None:
        return None
    site = _SITE.fullmatch(source.title)
    name = f"{site[1][:1].lower()}{site[1][1:]}" if site else source.title
    on_the_web = site is not None or source.address is not None
    is_news = assured is None or (source.day is not None and source.day > assured)
    later = "later " if is_news and assured else ""
    if on_the_web and is_news:
        before = f"{later}gezien op{' de' if site else ''}".capitalize()
        seen = f" op {date_text(source.day)}" if source.day else ""
    else:
        before = f"Bron:{' de' if site else ''}"
        seen = f", {later}gezien op {date_text(source.day)}" if source.day else ""
    asked = ", dat is nog niet nagevraagd" if later else ", nog niet nagevraagd"
    return SourceLine(before, name, source.address or "", f"{seen}{asked if is_news else ''}.")
