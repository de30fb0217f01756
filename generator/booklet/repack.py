"""A smaller file with the same pages."""

from __future__ import annotations

import io
import zlib
from itertools import islice
from typing import Final

import pikepdf

# The last byte of a stream is part of a checksum. When that looks like half of a line end, a
# strict reader of archives counts it as one and finds the stream too short.
_HALF_LINE_END: Final = b"\r"
_AMBIGUOUS: Final = b"\r\nendstream"
_MOST_ATTEMPTS: Final = 20


def repack(pdf: bytes) -> bytes:
    """Give the PDF with its many small objects packed together; tags and standards stay."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for stream in document.objects:
            if isinstance(stream, pikepdf.Stream):
                _end_clearly(stream)
        packed = _saved(document)
        # The packs themselves end in a checksum as well: one object more, and all of them shift.
        for page in islice(document.pages, _MOST_ATTEMPTS):
            if _AMBIGUOUS not in packed:
                break
            page.obj["/MediaBox"] = document.make_indirect(page.obj["/MediaBox"])
            packed = _saved(document)
    return packed


def _end_clearly(stream: pikepdf.Stream) -> None:
    """Add an empty line to drawings and tables of signs that end ambiguously."""
    is_packed = stream.get("/Filter") == pikepdf.Name.FlateDecode and "/DecodeParms" not in stream
    if is_packed and stream.read_raw_bytes().endswith(_HALF_LINE_END):
        data = zlib.compress(stream.read_bytes() + b"\n", 9)
        stream.write(data, filter=pikepdf.Name.FlateDecode)


def _saved(document: pikepdf.Pdf) -> bytes:
    packed = io.BytesIO()
    document.save(
        packed,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
        deterministic_id=True,
    )
    return packed.getvalue()
