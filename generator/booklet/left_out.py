"""What paper leaves out because no typeface has it, told where it was typed.

What stands on paper is worked out only when some text of the map holds such a sign at all: a text
that only the site shows is no reason to trouble anybody.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.booklet.content import booklet_content
from generator.booklet.kinds.whole import WHOLE_BOOKLET
from generator.booklet.printable_signs import LeftOut, make_printable, printable
from generator.checks.notices import Notice, lines_above, public_texts
from generator.model import SocialMap
from generator.problems import KeyPath
from generator.views import map_view

CODE: Final = "tekens"
_MOST_SHOWN: Final = 6


def left_out(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find each text on paper that loses signs there: once, with the signs and what to do."""
    strange = [(owner, path, text, missing) for owner, path, text in _texts(social_map)
               if (missing := printable(text)[1])]  # fmt: skip
    if not strange:
        return
    printed = _on_paper(social_map, today)
    on_paper = [_plain(text) for text in printed.signs]
    for owner, path, text, missing in strange:
        if any(_plain(text) in other for other in on_paper):
            line = lines_above(text, text.find(missing[0]))
            yield Notice(owner, path, CODE, _message(missing, printed.replaced.get(text)), line)


def _texts(social_map: SocialMap) -> Iterator[tuple[str, KeyPath, str]]:
    for path, text in public_texts(social_map.village):
        yield "dorp", path, text
    for theme in social_map.themes:
        for path, text in public_texts(theme, (theme.id,)):
            yield "themas", path, text
    for item in social_map.by_id.values():
        for path, text in public_texts(item):
            yield item.id, path, text


def _on_paper(social_map: SocialMap, today: date) -> LeftOut:
    """Give what is left out of the booklet, which has all that stands in any other edition."""
    found = LeftOut()
    make_printable(booklet_content(map_view(social_map, today), WHOLE_BOOKLET, today), found)
    return found


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()


def _message(missing: str, instead: str | None) -> str:
    if instead is not None:
        return (
            f"van deze naam kan het boekje niets drukken; daar staat nu '{instead}'. "
            "Schrijf de naam in gewone letters"
        )
    shown = [_shown(sign) for sign in missing]
    rest = len(shown) - _MOST_SHOWN
    more = f" en nog {rest}" if rest > 0 else ""
    signs = " ".join(shown[:_MOST_SHOWN]) + more
    what, them = ("dit teken", "het") if len(shown) == 1 else ("deze tekens", "ze")
    return (
        f"het boekje kan {what} niet drukken en laat {them} weg: {signs}; "
        f"haal {them} weg of schrijf in woorden wat u bedoelt"
    )


def _shown(sign: str) -> str:
    return sign if sign.isprintable() and not unicodedata.combining(sign) else f"U+{ord(sign):04X}"
