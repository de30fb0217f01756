"""Pages for a host where the site stood before: each sends on to the same page where it stands now.

In: the view of a map. Out: a zip for each former address, to unpack at the old host, with what to
ask of that host when nothing can be put there any more. The same map gives the same bytes.
"""

from __future__ import annotations

import html
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from generator.views import MapView
from generator.views.addresses import (
    A_TO_Z,
    AGENDA,
    BOOKLET,
    FEEDBACK,
    HOME,
    ROUTES,
    SEARCH,
    SUPPORTERS,
    THEMES,
    VOLUNTEERS,
    full_address,
)

README: Final = "LEESMIJ.txt"
_ALWAYS: Final = (1980, 1, 1, 0, 0, 0)
_KNOWN: Final = (
    HOME, SEARCH, THEMES, ROUTES, AGENDA, VOLUNTEERS, SUPPORTERS, A_TO_Z, BOOKLET, FEEDBACK,
)  # fmt: skip


@dataclass(frozen=True)
class SentOn:
    """What goes to an old host: its address, the name of the zip, and the zip itself."""

    address: str
    filename: str
    data: bytes


def sent_on(view: MapView) -> tuple[SentOn, ...]:
    """Give what goes to each host where the site stood before."""
    return tuple(
        SentOn(old, _filename(old), _packed(dict(_files(view, old)))) for old in view.former_sites
    )


def _filename(old: str) -> str:
    parts = urlsplit(old)
    name = "-".join(filter(None, (parts.netloc.replace(":", "-"), *parts.path.split("/"))))
    return f"doorsturen-{name}.zip"


def _files(view: MapView, old: str) -> Iterator[tuple[str, str]]:
    begin = f"{urlsplit(old).path.rstrip('/')}/"
    for address in sorted({*_KNOWN, *_addresses(view)}):
        yield f"{address}index.html", _page(view, full_address(view.site, address))
    yield "404.html", _page(view, view.site, _elsewhere(view, begin))
    yield ".htaccess", f"Redirect permanent {begin} {view.site}\n"
    yield "_redirects", f"{begin}* {view.site}:splat 301\n"
    yield README, _told(view, old)


def _addresses(view: MapView) -> Iterator[str]:
    yield from (address for address, _ in view.permanent_links)
    yield from (link.address for _, link, _ in view.everything)


def _page(view: MapView, there: str, script: str = "") -> str:
    to, name = html.escape(there), html.escape(view.name)
    call = "".join(
        f"<p>Weet u het niet? Bel {html.escape(one.name)}: "
        f'<a href="{html.escape(one.phone.href)}">{html.escape(one.phone.display)}</a>.</p>\n'
        for one in view.supporters[:1]
    )
    return (
        f'<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{name} is verhuisd</title>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="robots" content="noindex">\n<link rel="canonical" href="{to}">\n'
        f'{script}<meta http-equiv="refresh" content="0; url={to}">\n</head>\n'
        '<body style="font: 1.25rem/1.5 sans-serif; max-width: 32rem; margin: 2rem auto; '
        'padding: 0 1rem">\n'
        f"<h1>{name} is verhuisd</h1>\n"
        f'<p>U gaat vanzelf naar <a href="{to}">{to}</a>.</p>\n{call}</body>\n</html>\n'
    )


def _elsewhere(view: MapView, begin: str) -> str:
    """Give a script that goes to the same page there, for an address that has no page here."""
    site, start = json.dumps(view.site), json.dumps(begin)
    return (
        f"<script>const begin = {start}, pad = location.pathname\n"
        f"location.replace({site} + (pad.startsWith(begin) ? pad.slice(begin.length) : '')"
        " + location.search + location.hash)</script>\n"
    )


def _told(view: MapView, old: str) -> str:
    return (
        f"{view.name} is verhuisd van {old} naar {view.site}\n\n"
        f"Op papier staan nog codes met het oude adres. Zij werken zolang {old} doorstuurt.\n\n"
        "Zo regelt u dat. Eén van de drie is genoeg:\n\n"
        "1. Kunt u nog bestanden zetten op de oude plek? Pak dan deze zip daar uit, op de plaats\n"
        "   van de oude site.\n\n"
        "2. Kan dat niet? Stuur de oude host dit bericht:\n\n"
        f'   "Wilt u alles onder {old} blijvend doorsturen (301) naar {view.site},\n'
        "   met behoud van wat er achter het adres staat? Bijvoorbeeld:\n"
        f'   {full_address(old, "q/x/")} naar {full_address(view.site, "q/x/")}"\n\n'
        "3. Is de naam van u, en alleen de host anders? Laat de oude naam dan wijzen naar de\n"
        "   nieuwe host, en vraag daar of hij alles doorstuurt naar het nieuwe adres.\n\n"
        "Houd de oude naam in elk geval aan zolang er papier ligt: meestal een paar jaar.\n"
        "Kijk daarna of het werkt: kaart publiceer --nakijken\n"
    )


def _packed(files: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in sorted(files.items()):
            target.writestr(zipfile.ZipInfo(name, _ALWAYS), text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
