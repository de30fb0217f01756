"""The whole site as one value: everything a site engine needs, and nothing of the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.finder import finder_pages
from generator.pages import Asset, BookletOffer, Page, site_assets, site_context, site_pages
from generator.search.script import practice_script, ranking_script, screen_script
from generator.search_content import TextPage, search_asset
from generator.views import MapView


@dataclass(frozen=True)
class Site:
    """A site, made but not yet built.

    `context` holds the texts of header and footer for the theme; `address` is where the site
    will stand; `today` is the day it was made on.
    """

    name: str
    address: str
    today: date
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    context: Mapping[str, object]


def make_site(
    view: MapView,
    today: date,
    offers: tuple[BookletOffer, ...] = (),
    texts: tuple[TextPage, ...] = (),
) -> Site:
    """Give the site of a map; `offers` are booklets to download, `texts` hand-written pages."""
    return Site(
        name=view.name,
        address=view.site,
        today=today,
        pages=(*site_pages(view, offers), *finder_pages(view, texts)),
        assets=(
            *site_assets(view),
            search_asset(view, texts),
            Asset("assets/zoeken.js", ranking_script().encode()),
            Asset("assets/zoeken-scherm.js", screen_script().encode()),
            Asset("assets/oefenen.js", practice_script().encode()),
        ),
        context=site_context(view),
    )
