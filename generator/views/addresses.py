"""Where everything is on the site: addresses from the root, in plain Dutch."""

from __future__ import annotations

from urllib.parse import urljoin

HOME = ""
SEARCH = "zoeken/"
THEMES = "themas/"
ROUTES = "wie-bel-ik/"
AGENDA = "agenda/"
# Those of a kern stand one step deeper, so any id will do.
VILLAGE_CALENDAR = f"{AGENDA}agenda.ics"
VOLUNTEERS = "meedoen/"
SUPPORTERS = "ondersteuners/"
A_TO_Z = "a-z/"
BOOKLET = "boekje/"
FEEDBACK = "klopt-er-iets-niet/"
PRIVACY = "privacy/"
ACCESSIBILITY = "toegankelijkheid/"
MY_LIST = "mijn-lijst/"
DATA = "data/"
FEED = "nieuw.xml"
DEVICE = "wat-dit-apparaat-onthoudt/"


def item_address(folder: str, id_: str) -> str:
    """Give the address of something with a file of its own, such as 'diensten/klussen/'."""
    return f"{ROUTES}{id_}/" if folder == "contactroutes" else f"{folder}/{id_}/"


def calendar_address(id_: str) -> str:
    """Give the file with the days of one activity, for the calendar of a phone or computer."""
    return f"activiteiten/{id_}/{id_}.ics"


def kern_calendar(id_: str) -> str:
    """Give the file with the days of all activities in a kern."""
    return f"{AGENDA}kern/{id_}.ics"


def theme_address(id_: str) -> str:
    """Give the address of a theme."""
    return f"{THEMES}{id_}/"


def share_picture(theme: str = "") -> str:
    """Give the picture that others show beside a link to something of a theme, or of no theme."""
    return f"assets/deel/thema-{theme}.png" if theme else "assets/deel/dorp.png"


def permanent_address(id_: str) -> str:
    """Give the address that is printed in the booklet; it answers as long as the site lives."""
    return f"q/{id_}/"


def to_root(address: str) -> str:
    """Give the relative way from a page back to the root: '../../' from 'themas/eten/'."""
    return "../" * address.count("/")


def full_address(site: str, address: str) -> str:
    """Give the address with the site's name before it."""
    return urljoin(site if site.endswith("/") else f"{site}/", address)
