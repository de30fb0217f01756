"""The pages of the two small villages, found by their address."""

from __future__ import annotations

from views.seen import seen

from generator.site.context import site_context
from generator.site.page import BookletOffer, Page
from generator.site.pages import site_pages
from generator.views import MapView

__all__ = ["BookletOffer", "context", "page", "pages", "text"]


def pages(view: MapView, *booklets: BookletOffer) -> dict[str, Page]:
    """Give every page by its address."""
    return {page.address: page for page in site_pages(view, booklets)}


def page(address: str, **files: str) -> Page:
    """Give one page of a map with these files in it."""
    return pages(seen(**files))[address]


def text(address: str, **files: str) -> str:
    """Give the body of one page of a map with these files in it."""
    return page(address, **files).text


def context(**files: str) -> dict[str, object]:
    """Give what the header and the footer of every page show."""
    return site_context(seen(**files))
