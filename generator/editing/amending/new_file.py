"""A file typed as a whole, as a supporter would type it.

In: plain content, and what stands in the file already: nothing, or remarks. Out: its bytes.
"""

from __future__ import annotations

from typing import Any

from generator.editing.amending.plain import as_read
from generator.editing.spans import BOM, CannotEdit, newline_of, opened
from generator.model.typed import quoted_throughout, typed_key, typed_lines
from generator.yaml import text_of


def typed_file(content: Any) -> bytes:
    """Give a new file as a supporter would type it; nothing in it gives no bytes.

    Raises `CannotEdit` when no file can say this.
    """
    wanted = as_read(content)
    return filled(b"", wanted) if wanted else b""


def content_of(data: bytes) -> Any:
    """Give what a file says, as a form begins with it; nothing but remarks is an empty block.

    Raises `CannotEdit` when it cannot be read.
    """
    return {} if is_empty(data) else opened(data).content


def is_empty(data: bytes) -> bool:
    """Tell whether there is nothing in a file but empty lines and remarks."""
    lines = data.removeprefix(BOM.encode()).splitlines()
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in lines)


def filled(data: bytes, wanted: Any) -> bytes:
    """Give a file without fields with these below what stands in it."""
    if not isinstance(wanted, dict):
        raise CannotEdit
    bom = BOM if data.startswith(BOM.encode()) else ""
    try:
        above = text_of(data)
    except UnicodeError as error:
        raise CannotEdit from error
    newline = newline_of(above)
    if above and not above.endswith(("\n", "\r")):
        above += newline
    as_usual = [line for key, value in wanted.items() for line in typed_lines(key, value)]
    careful = [f"{typed_key(key)}: {quoted_throughout(value)}" for key, value in wanted.items()]
    for lines in (as_usual, careful):
        made = (bom + above + "".join(f"{line}{newline}" for line in lines)).encode()
        if opened(made).content == wanted:
            return made
    raise CannotEdit
