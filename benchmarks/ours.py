"""One build as `kaart controleer` and `kaart bouw` do it, without booklets: what is measured.

    python -m benchmarks.ours MAP TARGET

A process of its own, so that nothing is left in memory of the time before.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from generator.cli import collect_seldom
from generator.publish.build import build
from generator.publish.caches import user_store
from generator.publish.inspection import inspect
from generator.site.project import Project
from generator.views import map_view

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 21)


def build_site(folder: Path, target: Path) -> int:
    """Check a map, build its site at `target` and give how many pages of ours it has."""
    reading = inspect(folder, TODAY)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    view = map_view(reading.map, TODAY)
    # As `kaart bouw` does: what was read is not held while the site is made.
    del reading
    return build(
        view,
        TODAY,
        project=Project.at(ROOT),
        target=target,
        keep=(folder,),
        editions=(),
        store=user_store(),
    ).pages


if __name__ == "__main__":
    collect_seldom()
    print(build_site(Path(sys.argv[1]), Path(sys.argv[2])))
