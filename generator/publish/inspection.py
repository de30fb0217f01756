"""Reading a map with everything that could be better in it, as `kaart controleer` tells it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.booklet.left_out import left_out as left_out_on_paper
from generator.checks import check_map, check_pages, check_partial, switched_on
from generator.consent.faces import files_of
from generator.keeping.lasting import LastingMemory
from generator.problems import Problem
from generator.publish.caches import user_store
from generator.reading import Reading
from generator.reading.kept import read_known_map
from generator.site.handwritten import inspected
from generator.site.icons import icon_names
from generator.site.left_out import about_idle_pictures, about_left_out
from generator.site.photos import photos_in
from generator.site.project import ASSETS, Project, project_of
from generator.site.shown_pictures import pictures_in


def inspect(folder: Path, today: date) -> Reading:
    """Read a map and look at everything that could be better in it too.

    What looks at one file is also said when another file has errors.
    """
    store, project = user_store(), project_of(folder)
    by_hand, wrong = inspected(project)
    reading = read_known_map(folder, store)
    notices: tuple[Problem, ...] = ()
    if reading.map is not None:
        memory = LastingMemory(store, f"controle {folder.resolve()}")
        notices = (
            *check_map(
                reading.map,
                reading.sources,
                today,
                icon_names(),
                photos_in(project),
                more=(left_out_on_paper,),
                memory=memory,
            ),
            *check_pages(reading.map, by_hand, today),
        )
        memory.save()
    elif reading.partial is not None:
        notices = check_partial(
            reading.partial, reading.sources, today, icon_names(), reading.problems
        )
    for source in reading.sources.values():
        source.forget_places()
    about_files = (
        *reading.problems, *wrong, *about_left_out(project), *_about_idle_pictures(project, reading)
    )  # fmt: skip
    kept = switched_on(about_files, reading.map or reading.partial)
    return replace(reading, problems=tuple(sorted({*kept, *notices})))


def _about_idle_pictures(project: Project, reading: Reading) -> tuple[Problem, ...]:
    """Say of pictures that nothing shows; not while it is unknown what the map says."""
    if reading.map is None:
        return ()
    # A link in a text leads to a picture too.
    linked = pictures_in(one.data.decode(errors="replace") for one in reading.sources.values())
    logo = reading.map.village.logo
    named = {f"{ASSETS}/{name}" for name in (*files_of(reading.map), *((logo,) if logo else ()))}
    return about_idle_pictures(project, {*linked, *named})
