"""The last good site and what is wrong with the map now."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Lock

from generator.booklet import BookletProblem, make_booklet, standard_editions
from generator.problems import Level, MapProblems
from generator.publish.build import BOOKLETS, build_site
from generator.publish.maker import make_site
from generator.publish.mkdocs import EngineProblem
from generator.reading import read_map
from generator.site.handwritten import hand_written
from generator.site.page import BookletOffer
from generator.site.stage import CONTENT_FOLDER
from generator.views import MapView, map_view

HERE = "http://127.0.0.1/"


class Preview:
    """A site that can be made anew; the good one stays until there is a better one.

    `version` counts the attempts, `problems` are the lines to show on screen, `site` is the
    folder with the last good site.
    """

    def __init__(self, folder: Path, project: Path, workspace: Path) -> None:
        self.folder, self.project, self.workspace = folder, project, workspace
        self.site: Path | None = None
        self.version = 0
        self.problems: tuple[str, ...] = ()
        self._view: MapView | None = None
        self._today = date.min
        self._booklets = Lock()

    def rebuild(self, today: date) -> bool:
        """Read the map and build its site; tell whether that gave a site to look at."""
        fresh = self.workspace / str(self.version + 1)
        try:
            view = self._read(today)
            offers = tuple(BookletOffer(one.label, one.description, one.filename)
                           for one in standard_editions(view))  # fmt: skip
            texts = hand_written(self.project / CONTENT_FOLDER)
            site = replace(make_site(view, today, offers, texts), address=HERE)
            build_site(site, self.project, fresh)
        except MapProblems as found:
            self.problems = tuple(map(str, found.problems))
        except (EngineProblem, BookletProblem) as problem:
            self.problems = tuple(str(problem).splitlines())
        except Exception as error:  # a slip in a template of the theme may not end the preview
            self.problems = (f"{type(error).__name__}: {error}",)
        else:
            old, self.site, self.problems = self.site, fresh, ()
            self._view, self._today = view, today
            if old:
                shutil.rmtree(old, ignore_errors=True)
        self.version += 1
        return not self.problems

    def booklet(self, name: str) -> Path | None:
        """Give the booklet of this file name, made when somebody asks for it."""
        with self._booklets:
            view, site = self._view, self.site
            editions = standard_editions(view) if view else ()
            wanted = next((one for one in editions if one.filename == name), None)
            if view is None or site is None or wanted is None:
                return None
            path = site / BOOKLETS / name
            if not path.exists():
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(make_booklet(view, wanted, self._today))
            return path

    def _read(self, today: date) -> MapView:
        reading = read_map(self.folder)
        if reading.map is None:
            errors = [one for one in reading.problems if one.level is Level.ERROR]
            raise MapProblems(tuple(errors))
        return map_view(reading.map, today)
