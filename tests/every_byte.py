"""All that a published file says, so that a private word can be looked for in it."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
from pypdf import PdfReader


def everything_in(path: Path) -> bytes:
    """Give all a file says: of a PDF also what its compressed parts hold and show."""
    content = path.read_bytes()
    if path.suffix != ".pdf":
        return content
    with pikepdf.open(path) as pdf:
        streams = [o.read_bytes() for o in pdf.objects if isinstance(o, pikepdf.Stream)
                   and "/DCTDecode" not in str(o.get("/Filter", ""))]  # fmt: skip
        plain = io.BytesIO()
        pdf.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    shown = "".join(page.extract_text() for page in PdfReader(path).pages)
    return b"".join((content, plain.getvalue(), *streams, shown.encode()))
