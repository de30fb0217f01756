"""The values a map is made of: each read from what people type, each shown one way.

Every `parse_…` takes a text as typed and returns a normalised value, or raises
`UnusableValue` with Dutch advice. None of them knows about files, keys or entries.

Beside them stands what every room may use: `memory` gives again what did not change while the
program runs, `store` keeps results for the next run and is the only one here that touches a disk,
`scripts` writes plain data as JavaScript.
"""
