"""A form that the name of an edition can have, and what is asked of it.

In: the name after `--editie` and the map. Out: an edition, which is plain values: another process
prints it without knowing the map.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from generator.booklet.errors import BookletProblem
from generator.booklet.neighbours import for_paper
from generator.booklet.shape import Edition
from generator.model import SocialMap
from generator.values.nearest import nearest, or_meant
from generator.views import MapView

if TYPE_CHECKING:
    from generator.booklet.printed_calls import CallLine

ID: Final = "ID"


@dataclass(frozen=True)
class Behind:
    """What only some editions need besides the view: the whole map, the day, what is to be called.

    What stands in `social_map` and not in the view may be private.
    """

    social_map: SocialMap
    today: date
    calls: Callable[[], tuple[CallLine, ...]] = tuple


@dataclass(frozen=True)
class Asked:
    """What was asked: `id` is what stands in the name in the place of ID, `chosen` are ids."""

    view: MapView
    id: str = ""
    chosen: tuple[str, ...] = ()
    kern: str = ""
    given: Behind | None = None

    @property
    def printed(self) -> MapView:
        """Give the view with only what may stand on paper."""
        return for_paper(self.view)

    @property
    def behind(self) -> Behind:
        """Give the map behind the view, which whoever asks for such an edition brings along."""
        if self.given is None:
            raise BookletProblem("Deze uitgave kan hier niet gemaakt worden.")
        return self.given


@dataclass(frozen=True)
class Kind:
    """One form: `form` is its name, such as 'thema:ID', and `make` gives the edition.

    `group` is the heading under which it is offered; one that is `for_her` is offered to nobody
    else and never noted as handed out. With `takes_kern` it can be made for one kern.
    """

    form: str
    group: str
    make: Callable[[Asked], Edition]
    for_her: bool = False
    takes_kern: bool = field(default=False, compare=False)


def theme_name(view: MapView, id_: str) -> str:
    """Give the name of a theme, or say which there are."""
    return _known(id_, {one.ref.id: one.ref.name for one in view.themes}, "Het thema", "thema:")


def kern_name(view: MapView, id_: str, prefix: str = "kern:") -> str:
    """Give the name of a kern, or say which there are; `prefix` is typed before each."""
    return _known(id_, {one.id: one.name for one in view.kernen}, "De kern", prefix)


def hint(typed: str, known: Iterable[str], prefix: str = "") -> str:
    """Give '; bedoelt u …?' when something is spelled nearly so, and a full stop otherwise."""
    found = nearest(typed, tuple(known))
    return or_meant(found and f"{prefix}{found}")


def _known(id_: str, names: Mapping[str, str], what: str, prefix: str) -> str:
    if id_ in names:
        return names[id_]
    if not id_:
        listed = ", ".join(f"{prefix}{one}" for one in names)
        raise BookletProblem(f"{what} ontbreekt. U kunt kiezen uit: {listed}")
    raise BookletProblem(f"{what} '{id_}' staat niet op de kaart{hint(id_, names, prefix)}")
