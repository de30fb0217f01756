"""Values as JavaScript: pages fetch data as scripts, as from a disk they may fetch nothing else."""

from __future__ import annotations

import json

# What may not stand in a script as it is, wherever that script is put.
_UNSAFE = (("</", "<\\/"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


def as_data_block(value: object) -> str:
    """Give plain data as JSON for inside a `<script>` of a page, in which no tag can begin."""
    return as_script(value).replace("<", "\\u003c")


def as_script(value: object) -> str:
    """Give plain data as JavaScript, without "</" and without line separators."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign, escape in _UNSAFE:
        text = text.replace(sign, escape)
    return text
