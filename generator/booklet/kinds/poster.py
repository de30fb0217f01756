"""The poster: whom to call, when it is urgent, and the way to the rest."""

from __future__ import annotations

from typing import Final

from generator.booklet.kinds.kind import Kind
from generator.booklet.shape import Edition

TO_HANG: Final = "Om op te hangen of neer te leggen"

POSTER: Final = Edition(
    "poster", "De poster", "Voor het raam van de winkel of het dorpshuis. Eén vel A4.",
    template="poster.typ", width=210, height=297, scale=1.4, entries=False, one_page=True,
)  # fmt: skip
KINDS: Final = (Kind("poster", TO_HANG, lambda _: POSTER),)
