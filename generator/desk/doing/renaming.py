"""Another address for a page, while the old one keeps leading there."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from generator.consent.named_addresses import ids_naming_somebody
from generator.desk.desk import Desk, Standing
from generator.desk.listing import content_of, name_of
from generator.desk.saving.told import BY_DESK
from generator.desk.saving.turns import one_at_a_time
from generator.desk.saving.undoing import CannotDo
from generator.editing import CannotRename, plan_rename
from generator.editing.history import keep
from generator.editing.writing import LeftHalfway, carry_out
from generator.problems import why
from generator.reading.files import list_files

_NOT_SURE = (
    "Dit adres kan niet veilig veranderen, dus er is niets gebeurd. Kies een ander adres, of laat "
    "het zoals het is."
)


@dataclass(frozen=True)
class Address:
    """Where something is kept: the folder of its kind, and its id."""

    folder: str
    id: str


def names_somebody(desk: Desk, standing: Standing, id_: str) -> bool:
    """Tell whether an id names somebody who may not be named: then it is not kept."""
    return id_ in _naming(desk, standing)


def _naming(desk: Desk, standing: Standing) -> frozenset[str]:
    known = standing.reading.map
    return ids_naming_somebody(known, desk.today()) if known else frozenset()


@one_at_a_time
def moved(desk: Desk, standing: Standing, old: Address, new: str) -> Address:
    """Give something another id, also where the map refers to it. Raises `CannotDo`."""
    if new == old.id:
        raise CannotDo("Dat is het adres al. Er is niets veranderd.")
    taken = next((one for one in standing.places if one.folder and one.id == new), None)
    if taken is not None:
        named = name_of(content_of(standing, taken), taken.id)
        raise CannotDo(f"Dat adres is al van {named}. Kies een ander adres.")
    files, _ = list_files(desk.folder)
    try:
        plan = plan_rename(files, old.id, new, _naming(desk, standing))
        if desk.versions is not None:
            with suppress(OSError):  # what was typed by hand before is a version of its own
                keep(desk.versions, desk.folder, "", desk.now())
        carry_out(desk.folder, plan)
    except CannotRename:
        raise CannotDo(_NOT_SURE) from None
    except LeftHalfway as error:
        raise CannotDo(
            f"Halverwege ging het mis: {why(error)}. Kijk of de schijf vol is, en doe daarna "
            "hetzelfde nog een keer."
        ) from error
    except OSError as error:
        told = f"Dit kan niet opgeslagen worden: {why(error)}. Er is niets veranderd."
        raise CannotDo(told) from error
    with suppress(OSError):  # the map itself is right; a version and a draft can do without
        if desk.versions is not None:
            keep(desk.versions, desk.folder, BY_DESK, desk.now())
        place = standing.by_address[old.folder, old.id].file
        desk.concepts.moved(place, place.replace(f"/{old.id}.", f"/{new}."))
    return Address(old.folder, new)
