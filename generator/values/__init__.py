"""The values a map is made of: each read from what people type, each shown one way.

Every `parse_…` takes a text as typed and returns a normalised value, or raises
`UnusableValue` with Dutch advice. None of them knows about files, keys or entries.

Beside them stands `scripts`, which writes plain data as JavaScript.
"""
