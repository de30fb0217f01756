"""The whole site of a map as one value, put together from its pages, its search and its looks.

Pages, search and booklet are outlets of one view and do not know each other; here they meet.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.booklet.errors import BookletProblem
from generator.booklet.share_pictures import share_pictures
from generator.calendar.files import Calendars, calendars
from generator.editing.record import register_text
from generator.keeping.memory import Forgetful, Memory
from generator.keeping.store import NOTHING_KEPT, Store
from generator.model.register import BOOKLETS, Change, Register
from generator.publish.data_files import data_files, for_neighbours, overview
from generator.publish.taken_along import worker
from generator.reading.file_names import REGISTER_FILE
from generator.search.holidays import holidays_around
from generator.search.of_map import search_index
from generator.search.script import (
    INDEX_PATH,
    TIME_PATH,
    danger_script,
    index_script,
    language_script,
    languages_script,
    practice_script,
    ranking_script,
    screen_script,
    time_script,
    tongues_script,
)
from generator.search.tongues import TONGUES
from generator.site.answering import answering_files
from generator.site.assets import site_assets
from generator.site.cards import card_files
from generator.site.changes import dated, days_of, for_everybody, recorded
from generator.site.context import site_context
from generator.site.day_files import day_files
from generator.site.finder import finder_pages
from generator.site.icons import OF_THE_SHELL, icons_css
from generator.site.page import Asset, BookletOffer, DataOffer, Page, Site
from generator.site.pages import site_pages
from generator.site.project import ASSETS
from generator.site.shown_pictures import pictures_in
from generator.site.taken_files import taken_files
from generator.views import MapView
from generator.views.addresses import DATA, FEED, share_picture
from generator.views.found import TextPage
from generator.views.occasions import occasions

REGISTER = f"{REGISTER_FILE}.yml"


def make_site(
    view: MapView,
    today: date,
    offers: tuple[BookletOffer, ...] = (),
    texts: tuple[TextPage, ...] = (),
    store: Store = NOTHING_KEPT,
    *,
    memory: Memory | None = None,
) -> Site:
    """Give the site of a map; `offers` are booklets to download, `texts` hand-written pages.

    `store` keeps what takes long to make and seldom changes; with the `memory` of an earlier
    time, what did not change is not made again.
    """
    # First the index: making it takes much room for a while, and the pages stay.
    index = index_asset(view, texts, memory)
    memory = memory or Forgetful()
    known = calendars(view, today, memory)
    data = data_files(view, dict(known.files), today)
    site = _pages(view, today, offers, texts, store, memory=memory, known=known, data=data.offers)
    whose = {"name": view.name, "site": view.site}
    register, days = Register().model_copy(update=whose), dict[str, date]()
    if view.register is not None:
        register = recorded(view.register, view, site.pages, texts, today)
        papers = {f"{BOOKLETS}{one.filename}": Change(one.day, one.mark)
                  for one in offers if one.mark}  # fmt: skip
        pages = {**register.pages, **papers}
        issues = {*view.register.days_of_issues, *(one.day for one in papers.values())}
        register = register.model_copy(update={
            "calendar": known.sequences, "pages": pages, "issues": tuple(sorted(issues)),
        })  # fmt: skip
        days = days_of(register)
    own = Asset(REGISTER, register_text(for_everybody(register, view)).encode())
    ready = tuple(dated(site.pages, days))
    told = overview(view, data.offers, days.get(DATA))
    shared = _shared(view, store)
    offered = for_neighbours(view, days.get(DATA))
    assets = (*site.assets, index, own, *data.files, told, offered, *shared)
    # Both are at the site's own address alone, so a page that is only looked at names neither.
    context = {
        **site.context,
        "feed": FEED if any(one.path == FEED for one in data.files) else "",
        "shared": share_picture() if shared else "",
    }
    return replace(site, pages=ready, changes=days, assets=assets, context=context)


def _shared(view: MapView, store: Store) -> tuple[Asset, ...]:
    """Give the pictures for who sends a page on; a site does not wait for one that fails."""
    try:
        return tuple(Asset(*one) for one in share_pictures(view, store))
    except BookletProblem:
        return ()


def make_pages(
    view: MapView,
    today: date,
    offers: tuple[BookletOffer, ...] = (),
    texts: tuple[TextPage, ...] = (),
    store: Store = NOTHING_KEPT,
    *,
    memory: Memory | None = None,
) -> Site:
    """Give the site of a map without its search index and its files for other programs.

    With the `memory` of an earlier time, what did not change is not made again.
    """
    memory = memory or Forgetful()
    known = calendars(view, today, memory)
    return _pages(view, today, offers, texts, store, memory=memory, known=known)


def _pages(
    view: MapView,
    today: date,
    offers: tuple[BookletOffer, ...],
    texts: tuple[TextPage, ...],
    store: Store,
    *,
    memory: Memory,
    known: Calendars,
    data: tuple[DataOffer, ...] = (),
) -> Site:
    # Before the pages, like the index: the days and the letters take much room for a while.
    days = memory.give("days", day_files, occasions(view.dates, memory), today)
    looks = site_assets(view, store)
    cards = card_files(view, texts, memory)
    made = (*site_pages(view, offers, memory, data), *finder_pages(view, memory))
    # A page that somebody wrote stands for the one of ours.
    by_hand = {text.address for text in texts}
    pages = tuple(page for page in made if page.address not in by_hand)
    icons = OF_THE_SHELL.union(cards.icons, *(page.icons for page in pages))
    return Site(
        name=view.name,
        address=view.site,
        today=today,
        pages=pages,
        assets=(
            *looks,
            Asset("assets/icoontjes.css", icons_css(icons).encode()),
            Asset("assets/zoeken.js", ranking_script().encode()),
            Asset("assets/gevaar.js", memory.keep("danger", danger_script).encode()),
            Asset("assets/gevaar-talen.js", memory.keep("tongues", tongues_script).encode()),
            Asset("assets/zoektalen.js", languages_script().encode()),
            *(
                Asset(f"assets/zoektaal-{code}.js", language_script(code).encode())
                for code in TONGUES
            ),
            memory.give("words of time", _words_of_time, today.year, view.school_region),
            Asset("assets/zoeken-scherm.js", screen_script().encode()),
            Asset("assets/oefenen.js", practice_script().encode()),
            *cards.files,
            *taken_files(view, memory),
            *(Asset(path, data) for path, data in known.files),
            *days,
            *answering_files(view, today),
            worker(wanted=view.taken_along),
        ),
        context=site_context(view, texts),
        pictures=_shown(view, pages),
        withheld=tuple(f"{ASSETS}/{name}" for name in view.withheld),
    )


def _shown(view: MapView, pages: tuple[Page, ...]) -> tuple[str, ...]:
    logo = (f"{ASSETS}/{view.logo}",) if view.logo else ()
    return tuple(sorted({*logo, *pictures_in(page.text for page in pages)}))


def _words_of_time(year: int, region: str) -> Asset:
    return Asset(TIME_PATH, time_script(holidays_around(year, region)).encode())


def index_asset(
    view: MapView, texts: tuple[TextPage, ...] = (), memory: Memory | None = None
) -> Asset:
    """Give the search index as the script that the search page loads."""
    return Asset(INDEX_PATH, index_script(search_index(view, texts, memory)).encode())
