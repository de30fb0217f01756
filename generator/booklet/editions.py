"""The editions by their names: what people may choose from is told from here only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from generator.booklet.errors import BookletProblem
from generator.booklet.kinds import ALL, Asked, Behind, Kind, hint
from generator.booklet.kinds.kind import ID
from generator.booklet.kinds.leaflet import of_theme
from generator.booklet.kinds.poster import POSTER
from generator.booklet.kinds.visit import MOST_ON_SHEET, SHEET
from generator.booklet.kinds.whole import LARGE, PRINT, WHOLE_BOOKLET, of_kern, of_kern_to_print
from generator.booklet.neighbours import for_paper
from generator.booklet.shape import MOST_BLEED, MOST_TO_STAPLE, Edition
from generator.views import MapView

__all__ = [
    "FORMS",
    "MOST_BLEED",
    "MOST_ON_SHEET",
    "MOST_TO_STAPLE",
    "SHEET",
    "WHOLE_BOOKLET",
    "Behind",
    "Edition",
    "edition",
    "kind_of",
    "of_one_kern",
    "offered",
    "standard_editions",
]

FORMS: Final = tuple(kind.form for kind in ALL)


def edition(
    name: str,
    view: MapView,
    chosen: tuple[str, ...] = (),
    bleed: float = 0,
    *,
    kern: str = "",
    given: Behind | None = None,
) -> Edition:
    """Give the edition of this name, such as 'boekje', 'thema:eten' or 'kern:westerdorp'.

    `chosen` are the ids for 'blad' and `kern` whose it is; `bleed` in mm adds crop marks for a
    print shop; `given` is what editions need that show more than `view`. An unknown name, kern,
    theme or id is a `BookletProblem`.
    """
    kind = kind_of(name)
    asked = Asked(view, _id_in(name, kind), chosen, kern, given)
    found = kind.make(asked)
    if not 0 <= bleed <= MOST_BLEED:
        raise BookletProblem(
            f"De afloop kan 0 tot {MOST_BLEED} mm zijn, niet {bleed:g}. Drukkers vragen meestal 3."
        )
    return replace(found, bleed=bleed, guide=False) if bleed else found


def kind_of(name: str) -> Kind:
    """Give the form that a name has, the longest that fits, or say which forms there are."""
    fitting = [kind for kind in ALL if _fits(name, kind)]
    if fitting:
        return max(fitting, key=lambda kind: (kind.form == name, len(kind.form)))
    raise BookletProblem(
        f"De uitgave '{name}' bestaat niet{hint(name.partition(':')[0], FORMS)}\n"
        f"U kunt kiezen uit: {', '.join(FORMS)}."
    )


def of_one_kern(name: str, kern: str) -> str:
    """Give the name of an edition for one kern: 'drukversie:kern:achterbos' for 'drukversie'."""
    if kind_of(name).takes_kern:
        return name
    ending = f"kern:{ID}"
    form = ending if name == WHOLE_BOOKLET.name else f"{name}:{ending}"
    if form in FORMS:
        return f"{form.removesuffix(ID)}{kern}"
    raise BookletProblem(f"Van '{name}' is er geen uitgave voor één dorp. Laat --kern weg.")


def offered(view: MapView) -> Iterator[tuple[Kind, str]]:
    """Give every edition that there is for this map, as its kind and its name."""
    ids = {
        "thema": tuple(theme.ref.id for theme in view.themes),
        "kern": tuple(kern.id for kern in view.kernen),
    }
    for kind in ALL:
        begin = _begin(kind)
        if begin == kind.form:
            yield kind, kind.form
        else:
            of_what = begin.rstrip(":").rpartition(":")[2]
            yield from ((kind, f"{begin}{id_}") for id_ in ids[of_what])


def standard_editions(view: MapView) -> tuple[Edition, ...]:
    """Give the editions that every build makes: all that residents may want to print at home."""
    several = view.kernen if len(view.kernen) > 1 else ()
    kernen = (
        make(Asked(view, kern.id)) for kern in several for make in (of_kern, of_kern_to_print)
    )
    leaflets = (of_theme(Asked(view, one.ref.id)) for one in for_paper(view).themes if one.entries)
    return (WHOLE_BOOKLET, PRINT, LARGE, *kernen, POSTER, *leaflets)


def _begin(kind: Kind) -> str:
    """Give a form without the id behind it: 'thema:' for 'thema:ID'."""
    return kind.form.removesuffix(ID) if kind.form.endswith(f":{ID}") else kind.form


def _fits(name: str, kind: Kind) -> bool:
    begin = _begin(kind)
    if begin == kind.form:
        return name == begin
    without_id = begin.rstrip(":")
    return name.startswith(begin) or name in {without_id, without_id.removesuffix(":kern")}


def _id_in(name: str, kind: Kind) -> str:
    begin = _begin(kind)
    return name.removeprefix(begin) if name.startswith(begin) and begin != kind.form else ""
