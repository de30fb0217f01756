"""QR codes as drawings, for the address that stays when everything else moves."""

from __future__ import annotations

from functools import lru_cache

from generator.values.codes import code_of


@lru_cache(maxsize=5000)
def qr_svg(address: str) -> bytes:
    """Give the QR code of an address as an SVG picture without a margin.

    The templates keep the four modules of white around it.
    """
    return code_of(address).svg_inline(border=0, omitsize=True).encode()
