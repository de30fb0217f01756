"""A file with its slips of the keyboard mended, where it is certain what was meant.

In: the bytes of a file. Out: its bytes with a space behind a colon, spaces for a tab, a dash for a
bullet; every other byte as it was.
"""

from __future__ import annotations

import contextlib
import re

from generator.yaml.decode import decode, text_of
from generator.yaml.draft import Draft
from generator.yaml.report import Report, Stop
from generator.yaml.settling import settle

_BOM = "\ufeff"
_BREAK = re.compile("(\r\n|\r|\n)")


def straight(data: bytes) -> bytes | None:
    """Give the file with every slip mended; None where one may mean more than one thing."""
    report, draft, node = Report(""), None, None
    with contextlib.suppress(Stop):
        draft = Draft(decode(data, report))
        node = settle(draft, report)
    is_unsure = not report.usable or report.torn or node is None
    if draft is None or is_unsure or draft.until < len(draft.typed):
        return None
    pieces = _BREAK.split(text_of(data))
    for number, (typed, mended) in enumerate(zip(draft.typed, draft.lines, strict=True)):
        if typed.strip() and typed != mended:
            pieces[2 * number] = mended
    return (_BOM if data.startswith(_BOM.encode()) else "").encode() + "".join(pieces).encode()
