"""A small map in residents' words, and ways to make it larger, stranger or longer."""

from __future__ import annotations

from dataclasses import fields

from booklet.pieces import KERNEN, entry, phone, route, step_to, supporter, theme_refs

from generator.views.parts import (
    EmergencyView,
    EntryView,
    FirstStepView,
    Link,
    PhoneLine,
    RouteView,
    StepView,
)
from generator.views.whole import MapView, PublisherView, ThemeView

__all__ = ["entry", "large", "map_of", "phone", "route", "step_to", "village"]


def map_of(entries: tuple[EntryView, ...], routes: tuple[RouteView, ...] = ()) -> MapView:
    """Give a whole map around these entries and routes."""
    supporters = (
        supporter("anneke", "Anneke Bos", KERNEN[0], "06 00 00 10 21"),
        supporter("geert", "Geert Wiersema", KERNEN[1], "06 00 00 10 23"),
    )
    themes = tuple(
        ThemeView(
            ref,
            tuple(one for one in entries if ref.id in {t.id for t in one.themes}),
            tuple(one for one in routes if ref.id in {t.id for t in one.themes}),
        )
        for ref in theme_refs()
    )
    empty = {field.name: () for field in fields(MapView)}
    filled = {
        "name": "Westerdorp en Achterbos",
        "municipality": "Wolderland",
        "site": "https://kaart.wolderland.example/",
        "colour": "#1f4e5f",
        "accent": "#a8431f",
        "kernen": KERNEN,
        "supporters": supporters,
        "emergencies": (
            EmergencyView("112", "Levensgevaar", "Politie, brandweer of ambulance.",
                          PhoneLine("112", "tel:112"), True),
            EmergencyView("geweld", "Geweld thuis", "Veilig Thuis geeft gratis advies.",
                          PhoneLine("0800 2000", "tel:08002000"), False),
        ),
        "publisher": PublisherView(
            "Dorpscoöperatie Westerdorp", "Lindelaan 4, 9676 BA Westerdorp",
            "kaart@wolderland.example", phone("0597 00 20 10"),
        ),
        "themes": themes,
        "entries": entries,
        "routes": routes,
        "made_on": "1 oktober 2026",
    }  # fmt: skip
    # What the booklet does not print may stay empty.
    return MapView(**{**empty, **filled})  # type: ignore[arg-type]


def village() -> MapView:
    """Give a believable small map with every kind of thing the booklet prints."""
    meal = entry("tafeltje-dek-je", "Tafeltje Dek Je", ("eten", "ontmoeten"))
    bus = entry(
        "belbus", "Belbus", ("vervoer",), kernen=(), kern_text="", place=None, cost="",
        summary="Een kleine bus haalt u thuis op en brengt u naar de markt of het ziekenhuis.",
        formality="formeel", formality_label="Beroepskracht",
        when=("elke dag van 7.00 tot 22.00 uur",), when_note="",
        keywords=("vervoer", "busje", "naar het ziekenhuis"),
        first_step=FirstStepView("U kunt zelf bellen.", phone("0597 00 30 30")),
        phones=(phone("0597 00 30 30"), phone("0597 00 30 31", "klachten", "op werkdagen")),
    )  # fmt: skip
    club = entry(
        "ijsclub", "'t IJsclubje", ("bewegen",), cost="Gratis", kernen=("achterbos",),
        kern_text="Achterbos", keywords=("schaatsen", "winter"), phones=(),
        first_step=FirstStepView("Bel de ondersteuner van uw dorp.", None,
                             Link("Wie is dat in uw dorp?", "ondersteuners/")),
    )  # fmt: skip
    care = entry("wijkverpleging", "De wijkverpleging", ("zorg",), place=None,
                 keywords=("wassen", "steunkousen"), kernen=("westerdorp", "achterbos"),
                 kern_text="Westerdorp en Achterbos")  # fmt: skip
    coffee = entry(
        "koffieochtend",
        "Koffieochtend",
        ("ontmoeten",),
        cost="Gratis",
        keywords=("koffie", "koffie drinken"),
        when=("elke woensdag",),
        when_note="",
    )
    entries = (bus, coffee, club, meal, care)
    routes = (
        route("koken", "Ik wil niet meer zelf koken",
              step_to(meal, "Bel Tafeltje Dek Je voor een warme maaltijd."),
              StepView("Bel de ondersteuner.", Link("Wie is dat?", "ondersteuners/"), None,
                       (supporter("anneke", "Anneke Bos", KERNEN[0], "06 00 00 10 21"),) * 2),
              themes=("eten",)),
        route("weg", "Ik kom moeilijk de deur uit", step_to(bus, "Bel de Belbus."),
              themes=("vervoer",)),
    )  # fmt: skip
    return map_of(entries, routes)


def large(count: int) -> MapView:
    """Give a map of `count` entries over all themes, each a little different."""
    ids = tuple(ref.id for ref in theme_refs())
    entries = tuple(
        entry(
            f"dienst-{at}", f"Buurtdienst nummer {at}", (ids[at % len(ids)],),
            keywords=(f"trefwoord {at}", f"hulp {at % 40}"),
        )
        for at in range(count)
    )  # fmt: skip
    routes = tuple(
        route(f"vraag-{at}", f"Ik heb vraag {at}", step_to(entries[at % count], "Bel dan."))
        for at in range(min(30, count))
    )
    return map_of(entries, routes)
