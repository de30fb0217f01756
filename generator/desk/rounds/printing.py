"""A PDF as a browser shows it in a tab of its own."""

from __future__ import annotations

from urllib.parse import quote

from starlette.responses import Response

# What shows a PDF in a browser is an object of the page; nothing in it may run or fetch.
_POLICY = "default-src 'none'; object-src 'self'; frame-ancestors 'self'"


def pdf_response(data: bytes, filename: str) -> Response:
    """Give a PDF to look at, to print, or to keep under this name."""
    headers = {
        "Content-Disposition": f"inline; filename*=UTF-8''{quote(filename)}",
        "Content-Security-Policy": _POLICY,
    }
    return Response(data, headers=headers, media_type="application/pdf")
