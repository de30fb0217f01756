"""What neighbours have of what a village lacks, and whom to call there to hear how they did it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.checks.coverage import CoverageRow, Presence
from generator.checks.norm import Provision
from generator.model import AnyEntry, Service, SocialMap, Status
from generator.model.neighbours import Neighbour, NeighbourCopy
from generator.wording import list_text

_MOST = 3


def at_neighbours(social_map: SocialMap, rows: Iterable[CoverageRow]) -> tuple[str, ...]:
    """Give a sentence for each gap, or need that was asked for, that a neighbour has an answer to.

    Then what was asked for there, where they said yes to that.
    """
    copies = {one.id: one for one in social_map.neighbours}
    known = [(row, copies[row.id]) for row in social_map.village.neighbours if row.id in copies]
    rows = tuple(rows)
    names = {row.provision.id: row.provision.name for row in rows}
    wanted = [one for one in rows if _is_wanted(one)]
    return (
        *(told for one in wanted for told in _answers(one.provision, known)),
        *(_asked(row, names.get(need, need), count)
          for row, copy in known for need, count in sorted(copy.asked.items())),
    )  # fmt: skip


def _is_wanted(row: CoverageRow) -> bool:
    return any(cell.answer in {Presence.NOTHING, Presence.OUTSIDE} and
               (cell.answer is Presence.NOTHING or cell.asked) for cell in row.cells)  # fmt: skip


def _answers(
    provision: Provision, known: Iterable[tuple[Neighbour, NeighbourCopy]]
) -> Iterator[str]:
    for row, copy in known:
        entries = (one for one in copy.items if isinstance(one, Service))
        there = [one for one in entries if _counts(provision, one)][:_MOST]
        if not there:
            continue
        names = list_text([f"'{one.name}' ({row.id}/{one.id})" for one in there])
        call = f"; bel de ondersteuner daar, {copy.phone}" if copy.phone else ""
        need = provision.name[:1].lower() + provision.name[1:]
        yield f"Voor {need} heeft {row.name} {names}{call}."


def _counts(provision: Provision, one: AnyEntry) -> bool:
    said = (one.folder, one.themes[0], one.name, one.summary, one.keywords)
    return one.status is not Status.STOPPED and provision.counts(*said)


def _asked(row: Neighbour, need: str, count: int) -> str:
    return f"In {row.name} is in een jaar {count} keer gevraagd naar {need[:1].lower()}{need[1:]}."
