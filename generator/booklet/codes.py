"""QR codes as drawings, for the address that stays when everything else moves."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import segno

# Comparing all eight masks takes five times as long as everything else about a code, and more
# than setting the page it stands on. Any of them reads well with addresses this short.
_MASK: Final = 3


@lru_cache(maxsize=5000)
def qr_svg(address: str) -> bytes:
    """Give the QR code of an address as an SVG picture without a margin.

    Medium correction survives a coffee stain; a higher level would make the squares too small
    for a cheap printer. The templates keep the four modules of white around it.
    """
    code = segno.make(address, error="m", boost_error=False, micro=False, mask=_MASK)
    return code.svg_inline(border=0, omitsize=True).encode()
