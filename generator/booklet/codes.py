"""QR codes as drawings, for the address that stays when everything else moves."""

from __future__ import annotations

import segno


def qr_svg(address: str) -> bytes:
    """Give the QR code of an address as an SVG picture without a margin.

    Medium correction survives a coffee stain; a higher level would make the squares too small
    for a cheap printer. The templates keep the four modules of white around it.
    """
    code = segno.make(address, error="m", boost_error=False, micro=False)
    return code.svg_inline(border=0, omitsize=True).encode()
