"""What is new and what stopped, as a feed to follow (Atom, RFC 4287).

In: the map, and of each thing what last happened to it and when (`site/turns.py`). It says no more
of a thing than its own page does, so what may not go out is not in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator.model.register import Turn
from generator.values.iso import iso_day
from generator.views.addresses import FEED, full_address
from generator.views.whole import MapView

MOST: Final = 40
"""How many things are told of: the last ones."""
_NAMESPACE: Final = "http://www.w3.org/2005/Atom"
_TITLES: Final = {
    "nieuw": "Nieuw", "weer": "Weer op de kaart", "gestopt": "Gestopt", "pauze": "Ligt stil",
    "begint": "Begint later",
}  # fmt: skip


def feed(view: MapView, turns: Mapping[str, Turn], since: date) -> bytes:
    """Give the feed of a map whose site has an address; `since` is when nothing was news yet."""
    about = {
        **{one.id: (one.name, one.summary, one.link.address) for one in view.entries},
        **{one.id: (one.name, one.reason, one.link.address) for one in view.gone},
    }
    told = sorted(((one.day, id_, one.kind) for id_, one in turns.items() if id_ in about),
                  key=lambda one: (-one[0].toordinal(), one[1]))[:MOST]  # fmt: skip
    root = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": "nl"})
    at = full_address(view.site, FEED)
    _texts(root, id=at, title=f"{view.name}: wat er nieuw is en wat stopte",
           updated=_moment(told[0][0] if told else since), rights=view.licence)  # fmt: skip
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": at})
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": view.site})
    _texts(SubElement(root, "author"), name=view.publisher.name)
    for day, id_, kind in told:
        name, summary, address = about[id_]
        one = SubElement(root, "entry")
        mark = uuid5(NAMESPACE_URL, f"{at}#{id_}/{kind}/{iso_day(day)}")
        _texts(one, id=f"urn:uuid:{mark}", title=f"{_TITLES[kind]}: {name}", updated=_moment(day),
               summary=summary)  # fmt: skip
        SubElement(one, "link", {"rel": "alternate", "type": "text/html",
                                 "href": full_address(view.site, address)})  # fmt: skip
    indent(root, " ")
    return b"".join((tostring(root, "utf-8", xml_declaration=True), b"\n"))


def _texts(parent: Element, **texts: str) -> None:
    """Add an element for each text in which something stands."""
    for name, text in texts.items():
        if said := "".join(_allowed(text)):
            SubElement(parent, name).text = said


def _allowed(text: str) -> Iterator[str]:
    """Give the signs that XML has room for: no half of a character, and nothing unseen."""
    return (sign for sign in text if sign in "\n\t" or sign.isprintable())


def _moment(day: date) -> str:
    """Give a day as the standard wants it, which has no days without a time."""
    return f"{iso_day(day)}T00:00:00Z"
