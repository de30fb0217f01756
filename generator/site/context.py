"""What the theme needs on every page: plain texts and lists, no engine types."""

from __future__ import annotations

from collections.abc import Sequence

from generator import __version__
from generator.site.answering import changes_by_itself
from generator.site.assets import mark_address
from generator.values.text import sort_key
from generator.views import addresses
from generator.views.found import TextPage
from generator.views.parts import AwayLine, PhoneLine, SupporterView
from generator.views.whole import MapView

MENU = (
    ("Zoeken", addresses.SEARCH, "zoeken"),
    ("Thema's", addresses.THEMES, "themas"),
    ("Wie bel ik?", addresses.ROUTES, "wie-bel-ik"),
    ("Agenda", addresses.AGENDA, "agenda"),
    ("Meedoen", addresses.VOLUNTEERS, "meedoen"),
)
FOOTER = (
    ("Van A tot Z", addresses.A_TO_Z),
    ("Het boekje", addresses.BOOKLET),
    ("Wie helpt u verder?", addresses.SUPPORTERS),
    ("Moeilijke woorden", "uitleg/"),
    ("Over deze kaart", "over/"),
    ("De gegevens", addresses.DATA),
    ("Klopt er iets niet?", addresses.FEEDBACK),
    ("Privacy", addresses.PRIVACY),
    ("Wat dit apparaat onthoudt", addresses.DEVICE),
    ("Toegankelijkheid", addresses.ACCESSIBILITY),
)


# How many supporters a page about something names at its foot: 1.2 kB of the 12 it may weigh.
MOST_NEAR = 5


def near_supporters(supporters: Sequence[SupporterView], kernen: Sequence[str]) -> list[str]:
    """Give whom a page about these kernen names at its foot; nothing when that is everybody.

    A page about no kern in particular concerns all supporters, and has room for the first few.
    """
    near = [one.id for one in supporters if {*one.kernen} & {*kernen}]
    shown = (near or [one.id for one in supporters])[:MOST_NEAR]
    return shown if len(shown) < len(supporters) else []


def _numbers(phone: PhoneLine) -> list[dict[str, str]]:
    """Give the number of a supporter and those of who answer for her, in the order of reading.

    A line with a first day is somebody else's.
    """
    own = {"first": "", "last": "", "text": phone.back, **_number(phone)}
    return [*map(_away, phone.now), own, *map(_away, phone.later)]


def _away(one: AwayLine) -> dict[str, str]:
    return {"first": one.first, "last": one.last, "text": one.text, **_number(one.phone)}


def _number(phone: PhoneLine | None) -> dict[str, str]:
    return {
        "phone": phone.display if phone else "",
        "href": phone.href if phone else "",
        "answers": phone.whose if phone else "",
    }


def site_context(view: MapView, texts: Sequence[TextPage] = ()) -> dict[str, object]:
    """Give the texts of header and footer; kernen only when there is something to choose.

    A hand-written page that stands for none of ours is the village's own: it is in the menu, by
    title, and in the footer.
    """
    known = {address for _, address in FOOTER}.union(address for _, address, _ in MENU)
    own = sorted(
        ((one.title, one.address) for one in texts if one.address not in known),
        key=lambda one: sort_key(one[0]),
    )
    return {
        "program": f"Sociale kaart {__version__}",
        "name": view.name,
        "site": view.site,
        "colour": view.colour,
        "mark": mark_address(view.colour),
        "logo": view.logo,
        "taken_along": "ja" if view.taken_along else "nee",
        "publisher": view.publisher.name,
        "menu": [
            {"name": name, "address": address, "section": section}
            for name, address, section in (*MENU, *((*one, one[1]) for one in own))
        ],
        "footer": [{"name": name, "address": address} for name, address in (*FOOTER, *own)],
        "supporters": [
            {
                "id": one.id,
                "name": one.name,
                "role": one.role,
                "kernen": " ".join(one.kernen),
                "numbers": _numbers(one.phone),
            }
            for one in view.supporters
        ],
        "reachable": changes_by_itself(view),
        "emergencies": [
            {"name": one.name, "phone": one.phone.display, "href": one.phone.href}
            for one in view.emergencies
            if one.urgent
        ],
        "kernen": [{"id": kern.id, "name": kern.name} for kern in view.kernen]
        if len(view.kernen) > 1
        else [],
    }
