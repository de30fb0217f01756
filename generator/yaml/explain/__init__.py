"""What can be wrong in a file, and what is said about it: one table, one row per mistake.

To find a message, search these files for its words: `texts` holds values and names of fields,
`brackets` what stands between [ ] and { }, `layout` lines and indentation, `files` whole files.
To see when it is given, search `generator/yaml/` for the spot of its row: "colon in a text" is
reported by whoever stumbles on one. The example of the row shows a file that gets it.
"""

from __future__ import annotations

from generator.yaml.explain import brackets, files, layout, texts
from generator.yaml.explain.row import Row

TABLE: tuple[Row, ...] = (*texts.ROWS, *brackets.ROWS, *layout.ROWS, *files.ROWS)

__all__ = ["TABLE", "Row", "explain"]


def explain(spot: str, text: str) -> Row:
    """Give the first row for a spot whose pattern fits what stands there."""
    return next(row for row in TABLE if row.spot == spot and row.pattern.match(text))
