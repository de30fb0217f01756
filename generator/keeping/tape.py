"""Many small results one after another, squeezed together: what is alike stands side by side.

They are mostly asked for in the order in which they were put there, so little is unpacked twice.
"""

from __future__ import annotations

import zlib
from typing import Final, NamedTuple

# A piece of this many bytes is squeezed as well as a longer one.
_PIECE: Final = 64_000
# More takes more time than it saves room.
_QUICK: Final = 1


class Spot(NamedTuple):
    """Where a result stands: in which piece, and from where to where."""

    piece: int
    start: int
    end: int


class Tape:
    """Results in pieces; `pieces` are those of an earlier tape, to read from."""

    def __init__(self, pieces: tuple[bytes, ...] = ()) -> None:
        self._pieces = list(pieces)
        self._unpacked: tuple[int, bytes] = -1, b""
        self._open: list[bytes] = []
        self._length = 0

    def add(self, data: bytes) -> Spot:
        """Put a result at the end and tell where it stands."""
        spot = Spot(len(self._pieces), self._length, self._length + len(data))
        self._open.append(data)
        self._length = spot.end
        if self._length > _PIECE:
            self._close()
        return spot

    def at(self, spot: Spot) -> bytes:
        """Give the result that stands there; only of a piece that is closed."""
        if self._unpacked[0] != spot.piece:
            self._unpacked = spot.piece, zlib.decompress(self._pieces[spot.piece])
        return self._unpacked[1][spot.start : spot.end]

    def closed(self) -> tuple[bytes, ...]:
        """Give the pieces, to keep; what is added later comes in a new one."""
        if self._open:
            self._close()
        return tuple(self._pieces)

    def _close(self) -> None:
        self._pieces.append(zlib.compress(b"".join(self._open), _QUICK))
        self._open, self._length = [], 0
