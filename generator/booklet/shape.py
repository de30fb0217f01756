"""What an edition is, as data: one set of templates prints them all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MOST_TO_STAPLE: Final = 80
MOST_BLEED: Final = 10


@dataclass(frozen=True)
class Edition:
    """One way to print the map.

    `template` is the file in `template/` to start from, `width` and `height` are the size of
    a page in mm, `scale` enlarges everything that is not paper. `kern` and `theme` narrow the
    map, `chosen` picks entries by id; without `entries` nothing of them is printed. `own` is what
    the template prints besides the map, as the text of a JSON object. `imposed` puts two pages on
    a sheet, in the order that folds into a booklet, `guide` adds how to print them, without `folds`
    they are sheets that lie loose, `bleed` is what a print shop cuts off in mm, and with `one_page`
    everything has to fit on one; a `leaf` has as many fronts as backs. What is `for_her` is never
    handed out.
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
    entries: bool = True
    own: str = ""
    imposed: bool = False
    guide: bool = False
    bleed: float = 0
    one_page: bool = False
    folds: bool = True
    leaf: bool = False
    for_her: bool = False

    @property
    def filename(self) -> str:
        """Give the name of the file: 'thema:eten' becomes 'thema-eten.pdf'."""
        bleed = "-snijrand" if self.bleed else ""
        return f"{self.name.replace(':', '-').replace(',', '-')}{bleed}.pdf"
