"""Files in a map folder that are no part of the map: leftovers, copies, pictures, spreadsheets.

In: the name of a file and what stands beside it. Out: whether it is passed over, of which file it
is a copy, and what to say about a file that is no YAML.
"""

from __future__ import annotations

import re
from typing import Final

# What systems and cloud drives leave behind in a folder.
_OF_SYSTEMS: Final = frozenset(
    {"thumbs.db", "desktop.ini", "icon\r", "__macosx", "@eadir", "ehthumbs.db", "$recycle.bin"}
)
# What programs keep beside a file that somebody is working on, or had before.
_LEFTOVER: Final = re.compile(
    r"~\$.*|\.?~lock\..*#?|.*~|#.*#|~.*\.tmp"
    r"|.*\.(?:bak|back|backup|old|orig|save|rej|tmp|temp|swp|swo|swn|part|partial|crdownload|lock)",
    re.IGNORECASE,
)
# How systems and cloud drives name a second file, before or after the name of the first.
_COPIED: Final = re.compile(
    r"(?:kopie van|copy of|kopie|copy) (?P<after>.+)"
    r"|(?P<before>.+?)(?:"
    r" ?\([0-9]{1,3}\)"
    r"|[ _-]*\([^()]*(?:conflict|kopie|copy|versie|version|exemplaar)[^()]*\)"
    r"|(?: ?- ?| |_)(?:kopie|kopiëren|copy)(?: ?\(?[0-9]{1,3}\)?)?"
    r"|[ ._-]+(?:sync-?)?conflict(?:ed)?\b.*"
    r"|-(?:DESKTOP|LAPTOP|PC|MacBook)[-A-Z0-9]*"
    r")",
    re.IGNORECASE,
)
_MAP_TEXT: Final = re.compile(
    rb"^(?:- )?(?:naam|vraag|id|themas|samenvatting)[ \t]*:", re.MULTILINE
)


def is_left_behind(name: str) -> bool:
    """Tell whether a file or folder is passed over without a word."""
    hidden = name.startswith(".")
    return hidden or name.casefold() in _OF_SYSTEMS or bool(_LEFTOVER.fullmatch(name))


def copied_from(stem: str) -> str:
    """Give the name of which this one is a copy; nothing when it looks like no copy."""
    found = _COPIED.fullmatch(stem.strip())
    base = (found["after"] or found["before"]).strip() if found else ""
    # A copy of a copy has both marks.
    return copied_from(base) or base if base else ""


def is_map_text(data: bytes | None) -> bool:
    """Tell whether a file without .yml holds what belongs on the map."""
    return bool(_MAP_TEXT.search((data or b"")[:4000]))
