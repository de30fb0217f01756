"""QR codes as drawings, for the address that stays when everything else moves."""

from __future__ import annotations

from functools import lru_cache

import segno


@lru_cache(maxsize=5000)
def qr_svg(address: str) -> bytes:
    """Give the QR code of an address as an SVG picture without a margin.

    Medium correction survives a coffee stain; a higher level would make the squares too small
    for a cheap printer. The templates keep the four modules of white around it.
    Drawing one takes longer than setting a page, and every edition prints the same codes.
    """
    code = segno.make(address, error="m", boost_error=False, micro=False)
    return code.svg_inline(border=0, omitsize=True).encode()
