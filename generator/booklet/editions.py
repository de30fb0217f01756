"""The editions of the booklet, as data: one set of templates prints them all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from generator.booklet.chosen import refused
from generator.booklet.errors import BookletProblem
from generator.values.nearest import nearest, or_meant

if TYPE_CHECKING:  # the process that prints knows no map
    from generator.booklet.printed_calls import CallLine
    from generator.views import MapView
    from generator.views.referrers import ReferrerLine

MOST_ON_SHEET: Final = 8
MOST_TO_STAPLE: Final = 80
MOST_BLEED: Final = 10
# The smallest letters of the booklet are 12 points; here they are 18.
LARGE_PRINT: Final = 18 / 12


@dataclass(frozen=True)
class Edition:
    """One way to print the map.

    `template` is the file in `template/` to start from, `width` and `height` are the size of
    a page in mm, `scale` enlarges everything that is not paper. `kern` and `theme` narrow the
    map, `chosen` picks entries by id, `referrers` are the lines of the sheet for them, `calls`
    those of the list of calls. `imposed` puts two pages on a sheet, in the order that folds into a
    booklet, `guide` adds how to print them, without `folds` they are sheets that lie loose, `bleed`
    is what a print shop cuts off in mm, and with `one_page` everything has to fit on one.
    """

    name: str
    label: str
    description: str
    template: str = "booklet.typ"
    width: float = 148
    height: float = 210
    scale: float = 1
    kern: str = ""
    theme: str = ""
    chosen: tuple[str, ...] = ()
    referrers: tuple[ReferrerLine, ...] = ()
    calls: tuple[CallLine, ...] = ()
    imposed: bool = False
    guide: bool = False
    bleed: float = 0
    one_page: bool = False
    folds: bool = True

    @property
    def filename(self) -> str:
        """Give the name of the file: 'thema:eten' becomes 'thema-eten.pdf'."""
        bleed = "-snijrand" if self.bleed else ""
        return f"{self.name.replace(':', '-').replace(',', '-')}{bleed}.pdf"


WHOLE_BOOKLET: Final = Edition(
    "boekje", "Het boekje", "Om te lezen op uw scherm of uw tablet. Bladzijden van A5."
)
PRINT: Final = Edition(
    "drukversie", "Het boekje om zelf te drukken",
    "Twee bladzijden op een vel A4. Dubbelzijdig printen, vouwen en nieten.",
    imposed=True, guide=True,
)  # fmt: skip
LARGE: Final = Edition(
    "grootletter", "Het boekje met grote letters", "Vellen van A4 met extra grote letters.",
    width=210, height=297, scale=LARGE_PRINT,
)  # fmt: skip
POSTER: Final = Edition(
    "poster", "De poster", "Voor het raam van de winkel of het dorpshuis. Eén vel A4.",
    template="poster.typ", width=210, height=297, scale=1.4, one_page=True,
)  # fmt: skip
REFERRERS: Final = "verwijzers"
CALLS: Final = "bellijst"
# Every form a name can have; what people may choose from is told from here only.
FORMS: Final = (
    "boekje", "drukversie", "grootletter", "poster", "thema:ID", "kern:ID", "drukversie:kern:ID",
    "blad", REFERRERS, CALLS,
)  # fmt: skip


def edition(name: str, view: MapView, chosen: tuple[str, ...] = (), bleed: float = 0) -> Edition:
    """Give the edition of this name, such as 'boekje', 'thema:eten' or 'kern:westerdorp'.

    `chosen` are the ids for 'blad'; `bleed` in mm adds crop marks for a print shop. An unknown
    name, kern, theme or id is a `BookletProblem`.
    """
    found = _named(name, view, chosen)
    if not 0 <= bleed <= MOST_BLEED:
        raise BookletProblem(
            f"De afloop kan 0 tot {MOST_BLEED} mm zijn, niet {bleed:g}. Drukkers vragen meestal 3."
        )
    return replace(found, bleed=bleed, guide=False) if bleed else found


def _named(name: str, view: MapView, chosen: tuple[str, ...]) -> Edition:
    kind, _, rest = name.partition(":")
    if kind == "drukversie" and rest:
        inner = _named(rest, view, ())
        return replace(inner, name=name, label=f"{inner.label} om zelf te drukken",
                       description=PRINT.description, imposed=True, guide=True)  # fmt: skip
    plain = {one.name: one for one in (WHOLE_BOOKLET, PRINT, LARGE, POSTER)}
    if name in plain:
        return plain[name]
    if kind == "thema":
        return theme_edition(view, rest)
    if kind == "kern":
        return kern_edition(view, rest)
    if name == "blad":
        return sheet_edition(view, chosen)
    raise BookletProblem(
        f"De uitgave '{name}' bestaat niet{_hint(kind, FORMS)}\n"
        f"U kunt kiezen uit: {', '.join(FORMS)}."
    )


def theme_edition(view: MapView, id_: str) -> Edition:
    """Give the leaflet of one theme: sheets of A4 to fold."""
    names = {theme.ref.id: theme.ref.name for theme in view.themes}
    name = _known(id_, names, "Het thema", "thema:")
    return Edition(
        f"thema:{id_}", name, "Een folder over één onderwerp, om te vouwen.",
        template="leaflet.typ", theme=id_, imposed=True,
    )  # fmt: skip


def kern_edition(view: MapView, id_: str) -> Edition:
    """Give the booklet of one village on the map."""
    names = {kern.id: kern.name for kern in view.kernen}
    name = _known(id_, names, "De kern", "kern:")
    return replace(WHOLE_BOOKLET, name=f"kern:{id_}", kern=id_, label=f"Het boekje van {name}",
                   description=f"Alleen wat er is voor {name}.")  # fmt: skip


def sheet_edition(view: MapView, chosen: tuple[str, ...]) -> Edition:
    """Give the sheet to leave behind after a home visit."""
    ids = tuple(dict.fromkeys(chosen))
    if not ids:
        raise BookletProblem("Kies wat er op het blad komt, bijvoorbeeld --kies eetclub,belbus.")
    if len(ids) > MOST_ON_SHEET:
        raise BookletProblem(
            f"U koos er {len(ids)}. Op één blad passen er hoogstens {MOST_ON_SHEET}; "
            "kies er minder of maak twee bladen."
        )
    wrong = refused(ids, view)
    if wrong:
        raise BookletProblem(wrong)
    return Edition(
        "blad", "Het blad", "Wat u samen met een bewoner koos, op één vel A4.",
        template="sheet.typ", width=210, height=297, chosen=ids, one_page=True,
    )  # fmt: skip


def referrers_edition(lines: tuple[ReferrerLine, ...]) -> Edition:
    """Give the sheet with the numbers for referrers; no build makes it and no page offers it."""
    if not lines:
        raise BookletProblem(
            "Er staan geen nummers voor verwijzers op de kaart. "
            "Zo'n nummer heeft in het bestand de regel: alleen_voor: verwijzers"
        )
    return Edition(
        REFERRERS, "Het blad voor verwijzers", "Nummers die bewoners niet bellen.",
        template="referrers.typ", width=210, height=297, referrers=lines, one_page=True,
    )  # fmt: skip


def calls_edition(calls: tuple[CallLine, ...]) -> Edition:
    """Give the list of calls to make; no build makes it and no page offers it."""
    if not calls:
        raise BookletProblem("U hoeft deze maand niemand meer te bellen.")
    return Edition(
        CALLS, "De bellijst", "Wie u deze maand belt en wat u vraagt, met hokjes ernaast.",
        template="calls.typ", width=210, height=297, calls=calls, folds=False,
    )  # fmt: skip


def standard_editions(view: MapView) -> tuple[Edition, ...]:
    """Give the editions that every build makes: the first three, and each kern's booklet."""
    kernen = tuple(kern_edition(view, kern.id) for kern in view.kernen)
    return (WHOLE_BOOKLET, PRINT, LARGE, *(kernen if len(kernen) > 1 else ()), POSTER)


def _known(id_: str, names: dict[str, str], what: str, prefix: str) -> str:
    if id_ in names:
        return names[id_]
    if not id_:
        listed = ", ".join(f"{prefix}{one}" for one in names)
        raise BookletProblem(f"{what} ontbreekt. U kunt kiezen uit: {listed}")
    raise BookletProblem(f"{what} '{id_}' staat niet op de kaart{_hint(id_, names, prefix)}")


def _hint(typed: str, known: tuple[str, ...] | dict[str, str], prefix: str = "") -> str:
    found = nearest(typed, tuple(known))
    return or_meant(found and f"{prefix}{found}")
