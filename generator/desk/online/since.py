"""What changed for residents since the site last went out from this computer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from generator.carry.changes import Snapshot, changes, kinds
from generator.carry.own_folder import folder_of
from generator.carry.problems import CarryProblem
from generator.carry.versions import versions
from generator.desk.desk import Desk, Standing
from generator.desk.online.differences import Differences, Sort
from generator.desk.online.reaching import destination
from generator.desk.online.told import Stopped
from generator.model.register import Register
from generator.publish.snapshot import snapshot
from generator.views import map_view


@dataclass(frozen=True)
class Since:
    """When the site last went out, and what is different now: in one line, and which things."""

    when: datetime
    line: str
    sorts: tuple[Sort, ...]

    @property
    def nothing(self) -> bool:
        """Tell whether residents would read the same."""
        return self.line == "niets"


def since_published(desk: Desk, standing: Standing) -> Since | None:
    """Give what is different; None when nothing went out from here, or the map is not whole."""
    social_map = standing.reading.map
    if social_map is None:
        return None
    try:
        kept = versions(folder_of(destination(desk, social_map).to))
    except (Stopped, CarryProblem):
        return None
    if not kept:
        return None
    now = snapshot(map_view(social_map, standing.today), Register(), social_map, standing.today)
    before = _by_name(kept[0].snapshot)
    line, _ = changes(before, now)
    # What changed in each is told when she is about to publish: that takes longer to find.
    sorts = Differences(standing, None, None).told(kinds(before, now))
    return Since(kept[0].when, line, sorts)


def _by_name(before: Snapshot) -> Snapshot:
    """Give what went out without pages of which only a whole build can tell."""
    known = {at: one for at, one in before.things.items() if one.mark}
    return replace(before, things=known, others={})
