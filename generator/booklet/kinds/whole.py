"""The booklet: on a screen, to print and staple, in large letters, and of one kern."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.booklet.kinds.kind import Asked, Kind, kern_name
from generator.booklet.shape import Edition

# The smallest letters of the booklet are 12 points; here they are 18.
LARGE_PRINT: Final = 18 / 12
LARGE_TEMPLATE: Final = "large.typ"
BOOKLETS: Final = "Boekjes"

WHOLE_BOOKLET: Final = Edition(
    "boekje", "Het boekje", "Om te lezen op uw scherm of uw tablet. Bladzijden van A5."
)
PRINT: Final = Edition(
    "drukversie", "Het boekje om zelf te drukken",
    "Twee bladzijden op een vel A4. Dubbelzijdig printen, vouwen en nieten.",
    imposed=True, guide=True,
)  # fmt: skip
LARGE: Final = Edition(
    "grootletter", "Het boekje met grote letters",
    "Vellen van A4 in één kolom, met letters van 18 punten of meer.",
    template=LARGE_TEMPLATE, width=210, height=297, scale=LARGE_PRINT, folds=False,
)  # fmt: skip


def of_kern(asked: Asked) -> Edition:
    """Give the booklet of one village on the map."""
    name = kern_name(asked.view, asked.id)
    return replace(WHOLE_BOOKLET, name=f"kern:{asked.id}", kern=asked.id,
                   label=f"Het boekje van {name}",
                   description=f"Alleen wat er is voor {name}.")  # fmt: skip


def of_kern_to_print(asked: Asked) -> Edition:
    """Give the same on sheets to staple."""
    inner = of_kern(asked)
    return replace(
        inner, name=f"drukversie:{inner.name}", label=f"{inner.label} om zelf te drukken",
        description=PRINT.description, imposed=True, guide=True,
    )  # fmt: skip


KINDS: Final = (
    Kind("boekje", BOOKLETS, lambda _: WHOLE_BOOKLET),
    Kind("drukversie", BOOKLETS, lambda _: PRINT),
    Kind("grootletter", BOOKLETS, lambda _: LARGE),
    Kind("kern:ID", BOOKLETS, of_kern),
    Kind("drukversie:kern:ID", BOOKLETS, of_kern_to_print),
)
