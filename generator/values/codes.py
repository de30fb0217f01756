"""QR codes: the same squares on paper and on a sheet that a browser prints."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from typing import Final

import segno

# Comparing all eight masks takes five times as long as everything else about a code, and more
# than setting the page it stands on. Any of them reads well with addresses this short.
_MASK: Final = 3


def code_of(address: str) -> segno.QRCode:
    """Give the QR code of an address.

    Medium correction survives a coffee stain; a higher level would make the squares too small
    for a cheap printer.
    """
    return segno.make(address, error="m", boost_error=False, micro=False, mask=_MASK)


@lru_cache(maxsize=5000)
def code_squares(address: str) -> str:
    """Give the squares of a code, row by row, eight to a byte and the first highest, as base64."""
    bits = "".join(str(square) for row in code_of(address).matrix for square in row)
    bits += "0" * (-len(bits) % 8)
    packed = bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))
    return b64encode(packed).decode()
