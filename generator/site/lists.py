"""Pages with a list that grows with the map: themes, volunteers, places, and each kind of entry."""

from __future__ import annotations

from collections.abc import Iterator

from generator.site.context import near_supporters
from generator.site.page import Page, page_meta
from generator.site.portions import CARDS, NAMES, SHOWN_AT_ONCE, portions
from generator.site.questions import theme_questions
from generator.site.render import Renderer
from generator.views import addresses
from generator.views.parts import PlaceView
from generator.views.pieces import oldest_text
from generator.views.whole import MapView

# A file of the map may be called 2.yml; nothing is called lijst/2.yml.
MORE_OF_A_KIND = "lijst/"
KINDS = {
    "diensten": "Diensten", "activiteiten": "Activiteiten",
    "vrijwilligers": "Groepen vrijwilligers", "organisaties": "Organisaties",
    "locaties": "Plekken",
}  # fmt: skip


def theme_pages(render: Renderer, view: MapView) -> Iterator[Page]:
    """Give the pages of each theme, nearest help first."""
    for theme in view.themes:
        questions, *_ = theme_questions(theme.ref, theme.routes)
        for portion in portions(theme.entries, CARDS, theme.ref.address):
            meta = page_meta(
                "thema",
                "themas",
                theme.ref.question,
                oldest=oldest_text(portion.items),
                picture=addresses.share_picture(theme.ref.id),
            )
            yield render(
                portion.path, portion.titled(theme.ref.name), "theme.html", meta,
                view=view, ref=theme.ref, questions=questions, portion=portion, shown=SHOWN_AT_ONCE,
            )  # fmt: skip


def volunteer_pages(render: Renderer, view: MapView) -> Iterator[Page]:
    """Give the groups that somebody can join."""
    for portion in portions(view.volunteers, CARDS, addresses.VOLUNTEERS):
        meta = page_meta("overzicht", "meedoen", oldest=oldest_text(portion.items))
        title = portion.titled("Ik wil iets doen")
        yield render(portion.path, title, "volunteers.html", meta, view=view, portion=portion)


def place_pages(render: Renderer, view: MapView, place: PlaceView) -> Iterator[Page]:
    """Give the pages of a place or an organization, with what is done there."""
    near = near_supporters(view.supporters, place.kernen)
    for portion in portions(place.entries, CARDS, place.link.address):
        oldest = oldest_text([place, *portion.items])
        meta = page_meta("plek", "", place.summary, supporters=near, oldest=oldest)
        title = portion.titled(place.name)
        linked = view.linked_data(place.id) if portion.is_first else {}
        yield render(
            portion.path, title, "place.html", meta, place=place, portion=portion, linked=linked
        )


def kind_pages(render: Renderer, view: MapView) -> Iterator[Page]:
    """Give a list per kind, for who shortens an address by hand."""
    everything = view.everything
    for kind, title in KINDS.items():
        links = [link for _, link, _ in everything if link.kind == kind]
        for portion in portions(links, NAMES, f"{kind}/", MORE_OF_A_KIND):
            path = f"{kind}/index.md" if portion.is_first else portion.path
            yield render(path, portion.titled(title), "kind.html", page_meta("overzicht"),
                         heading=title, portion=portion)  # fmt: skip
