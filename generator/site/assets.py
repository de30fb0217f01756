"""Generated files beside the pages: the village's colours and mark, and the typeface."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from io import BytesIO
from urllib.parse import quote

from generator.keeping.store import NOTHING_KEPT, Store
from generator.site.home_screen import home_screen
from generator.site.page import Asset
from generator.values.colours import lightened_until
from generator.views.whole import MapView

MARK_PATH = "assets/merk.svg"
WEIGHTS = {400: "Regular", 600: "Semibold"}
# What Dutch and its neighbours, Polish and Turkish write with, currency, dashes and quotes; what
# falls outside is shown in the reader's own typeface. Each sign more is weight for everybody.
_ACCENTS = "\u0133\u0132ąćęłńśźżĄĆĘŁŃŚŹŻğıİşĞŞœŒšŠžŽčČ"
_SIGNS = "‐‑–—‘’‚“”„•…€−"
_SELDOM = frozenset(map(ord, "¢£¤¥¦¨ª¬¯±µ¶¸¹º÷ÐÞðþ"))
CHARACTERS = (
    *range(0x20, 0x7F),
    *(sign for sign in range(0xA0, 0x100) if sign not in _SELDOM),
    *map(ord, _ACCENTS + _SIGNS),
)
# What can be read on this can be read on all that is darker; a test holds the stylesheet to it.
LIGHTEST_IN_THE_DARK = "#352f28"
READABLE = 5.5
# Not how letters move up to each other: that is a fifth of the file, and wide letters read well.
FEATURES = ("lnum", "tnum")
# What may stand in an address as it is, so that the drawing stays short.
_PLAIN = " =:/.-"


def site_assets(view: MapView, store: Store = NOTHING_KEPT) -> tuple[Asset, ...]:
    """Give the generated files; each has the same bytes for the same map."""
    return (
        Asset("assets/kleuren.css", colours_css(view).encode()),
        Asset(MARK_PATH, mark_svg(view.colour).encode()),
        *home_screen(view),
        *(
            Asset(f"assets/letter-{weight}.woff2", web_font(style, store))
            for weight, style in WEIGHTS.items()
        ),
    )


def colours_css(view: MapView) -> str:
    """Give the village's and themes' colours as classes, so that no page needs inline style."""
    places = {":root": {"hoofd": view.colour, "accent": view.accent}} | {
        f".thema-{theme.ref.id}": {"thema": theme.ref.colour} for theme in view.themes
    }
    light = [_rule(place, colours, colours) for place, colours in places.items()]
    dark = [_rule(place, {}, _in_the_dark(colours)) for place, colours in places.items()]
    rules = [*light, "@media screen and (prefers-color-scheme:dark){", *dark, "}"]
    return "\n".join(rules) + "\n"


def _rule(place: str, fields: Mapping[str, str], letters: Mapping[str, str]) -> str:
    """Give the rule of a place: the colour of fields with white letters on them, and of letters."""
    told = [*fields.items(), *((f"{name}-letters", colour) for name, colour in letters.items())]
    return f"{place}{{{';'.join(f'--{name}:{colour}' for name, colour in told)}}}"


def _in_the_dark(colours: Mapping[str, str]) -> dict[str, str]:
    return {
        name: lightened_until(colour, LIGHTEST_IN_THE_DARK, READABLE)
        for name, colour in colours.items()
    }


def mark_svg(colour: str) -> str:
    """Give the village's mark for the browser tab: two houses and a tower in its colour."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">'
        f'<rect width="48" height="48" rx="10" fill="{colour}"/>'
        '<path d="M8 36h32M12 36V23l8-7 8 7v13M28 36V26h8v10M31 26l1-14 1 14M17 36v-7h6v7" '
        'fill="none" stroke="#fff" stroke-width="2.6" stroke-linejoin="round" '
        'stroke-linecap="round"/></svg>\n'
    )


def mark_address(colour: str) -> str:
    """Give the village's mark as an address that holds the drawing, so nobody fetches a file."""
    return f"data:image/svg+xml,{quote(mark_svg(colour).strip(), safe=_PLAIN)}"


@cache
def web_font(style: str, store: Store = NOTHING_KEPT) -> bytes:
    """Give the booklet's typeface for the screen: one weight, only the characters we use.

    Making it takes longer than anything else about a small site, so `store` keeps it.
    """
    source = files("font_source_sans_pro") / "files" / f"SourceSansPro-{style}.ttf"
    whole = source.read_bytes()
    wanted = f"{hashlib.sha256(whole).hexdigest()} {CHARACTERS} {FEATURES} woff2"
    return store.remember("letters", wanted, lambda: _subset(whole))


def _subset(whole: bytes) -> bytes:
    from fontTools import subset  # noqa: PLC0415 - loads long, and mostly the font is there
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    # Lazily: most of what a font tells of pairs of letters is about letters that we leave out.
    with TTFont(BytesIO(whole), recalcTimestamp=False, lazy=True) as font:
        options = subset.Options(flavor="woff2", layout_features=list(FEATURES))
        options.recalc_timestamp = False
        # What rounds letters to the dots of old screens is a fifth of the file.
        options.hinting = False
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=CHARACTERS)
        subsetter.subset(font)
        font.flavor = "woff2"
        target = BytesIO()
        font.save(target)
    return target.getvalue()
