"""A smaller file with the same pages."""

from __future__ import annotations

import io

import pikepdf


def repack(pdf: bytes) -> bytes:
    """Give the PDF with its many small objects packed together; tags and standards stay."""
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(
            packed,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
        )
    return packed.getvalue()
