"""The only place that knows MkDocs.

MkDocs keeps what it is for: its settings, the hand-written pages, static files, the sitemap and
the page for lost addresses. The pages of the map are ready; they get their shell here and are
written beside what MkDocs built, past its page loop, which would parse and render each anew.
"""

from __future__ import annotations

import gzip
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import config_options, load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.utils.templates import TemplateContext

from generator.checks import publishable
from generator.publish.caches import user_store
from generator.publish.maker import make_site
from generator.publish.shell import Flat, Shells
from generator.publish.slips import engine_told, settings_slip, slip
from generator.reading import read_map
from generator.site.changes import told
from generator.site.handwritten import hand_written, texts_by_hand
from generator.site.page import Page, Site
from generator.site.photos import with_photos_there
from generator.site.project import PICTURE_KINDS, Layer, Project
from generator.site.shown_pictures import not_going_out
from generator.site.telling_pictures import published_picture
from generator.values.web import is_nobodys
from generator.views import map_view
from generator.views.addresses import full_address

SITEMAP = "sitemap.xml"
_HERS = ("title", "description")


class EngineProblem(Exception):  # noqa: N818 - reads as what it is where it is raised
    """The engine could not build the site; the message is what it said."""


class KaartOptions(Config):  # type: ignore[no-untyped-call]
    """What `mkdocs.yml` may say: the folder with the map, and the day to make the site for."""

    source = config_options.Type(str, default="kaart")
    today = config_options.Type(str, default="")


class KaartPlugin(BasePlugin[KaartOptions]):  # type: ignore[no-untyped-call]
    """Adds the pages of the map, made here or handed over by whoever made them."""

    site: Site | None = None
    page_done: Callable[[], None] = staticmethod(lambda: None)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take name, address and texts of the theme from the map."""
        folder = Path(config.config_file_path).parent / self.config.source
        site = self.site = self.site or _made_here(folder, _project(config), self.config.today)
        config.site_name, config.site_url = site.name, site.address
        config.extra["village"] = dict(site.context)
        config.watch.append(str(folder))
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add generated files; leave out the theme's own, which no page of ours loads.

        And what stands beside the pages but is not for the internet, such as a picture that
        nothing shows, or a photo without a yes.
        """
        project = _project(config)
        meant = {place for place, _ in project.layers[0].files()}
        meant -= not_going_out(self._made, project)
        ours = {None, config.theme.custom_dir}
        hers = (file for file in files if file.src_dir == config.docs_dir and file.src_uri in meant)
        kept = [
            *(file for file in files if file.src_dir in ours),
            *(bare for file in hers if (bare := _bare(file, config))),
        ]
        level = InclusionLevel.NOT_IN_NAV
        generated = (
            File.generated(config, asset.path, content=asset.data, inclusion=level)
            for asset in self._made.assets
        )
        return Files([*filter(None, kept), *generated])

    def on_env(self, env: Environment, **_: object) -> Environment:
        """Read the templates of the theme as for our own pages."""
        env.add_extension(Flat)
        return env

    def on_page_markdown(self, markdown: str, page: EnginePage, **_: object) -> str:
        """Tell when the page last changed, where that is known, and never what the clock says.

        What else somebody typed above a page than its title would steer our own shell.
        """
        page.meta = {name: page.meta[name] for name in _HERS if name in page.meta}
        day = self._made.changes.get(page.url)
        page.meta.update(told(day) if day else {})
        return markdown

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, **_: object
    ) -> TemplateContext:
        """Let the sitemap name the pages of the map too."""
        if template_name == SITEMAP:
            by_hand = [file.page for file in context["pages"] if file.page]
            has_address = not is_nobodys(self._made.address)
            every = (*_listed(by_hand, self._made), *in_sitemap(self._made))
            listed = every if has_address else ()
            context["pages"] = cast("list[File]", [SimpleNamespace(page=one) for one in listed])
        return context

    def on_post_page(self, output: str, **_: object) -> str:
        """Count one more page as done."""
        self.page_done()
        return output

    def on_post_build(self, *, config: MkDocsConfig, **_: object) -> None:
        """Write the pages of the map beside the others.

        And pack the sitemap anew: the engine puts the time at which it did so in it.
        """
        sitemap = Path(config.site_dir) / SITEMAP
        if sitemap.is_file():
            sitemap.with_name(f"{SITEMAP}.gz").write_bytes(
                gzip.compress(sitemap.read_bytes(), mtime=0)
            )
        shells = Shells(Path(str(config.theme.custom_dir)), self._made.context)
        for page in self._made.pages:
            write_page(page, shells, Path(config.site_dir))
            self.page_done()

    @property
    def _made(self) -> Site:
        assert self.site is not None  # MkDocs calls on_config first
        return self.site


def _bare(file: File, config: MkDocsConfig) -> File | None:
    """Give a file as it goes out: a picture without anything but what is seen, or not at all."""
    path = Path(str(file.abs_src_path))
    if path.suffix.casefold() not in PICTURE_KINDS:
        return file
    data = published_picture(path)
    return None if data is None else File.generated(config, file.src_uri, content=data)


def _project(config: MkDocsConfig) -> Project:
    """Give the project that the engine reads, all of it in one folder."""
    theme = Path(str(config.theme.custom_dir))
    return Project(Path(config.config_file_path), theme, (Layer(Path(config.docs_dir)),))


@dataclass(frozen=True)
class Listed:
    """A page as the sitemap's template reads it."""

    canonical_url: str
    update_date: str
    is_link: bool = False
    abs_url: str = ""


def in_sitemap(site: Site) -> Iterator[Listed]:
    """Give every page of a site that may be found by search engines; none without an address."""
    for page in site.pages:
        if site.address and not page.meta.get("hidden"):
            yield Listed(full_address(site.address, page.address), _day(site, page.address))


def _listed(by_hand: Iterable[EnginePage], site: Site) -> Iterator[Listed]:
    for page in by_hand:
        yield Listed(page.canonical_url or "", _day(site, page.url), abs_url=page.abs_url or "")


def _day(site: Site, address: str) -> str:
    """Give the day on which a page last changed; nothing when that is not known."""
    day = site.changes.get(address)
    return day.isoformat() if day else ""


def write_page(page: Page, shells: Shells, folder: Path) -> None:
    """Write a page as the `index.html` of its address."""
    target = folder / page.address / "index.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(shells.written(page))


def _made_here(folder: Path, project: Project, day: str) -> Site:
    # Under `mkdocs build` this is the outermost edge, so the clock is read here.
    today = date.fromisoformat(day) if day else date.today()  # noqa: DTZ011 - the village's day
    reading = publishable(read_map(folder), today, texts_by_hand(project))
    if reading.map is None:
        raise PluginError("\n".join(["De kaart heeft nog fouten:", *map(str, reading.problems)]))
    view = with_photos_there(map_view(reading.map, today), project)
    return make_site(view, today, texts=hand_written(project), store=user_store())


class _Warnings(logging.Handler):
    """Keeps what the engine warns about, so that it can be told in one go."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def _settings(project: Project, content: Path, target: Path, told: list[str]) -> MkDocsConfig:
    """Read the engine's settings; raise `EngineProblem` when they are wrong.

    What it finds wrong is added to `told`.
    """
    # What stands together already is where the settings say, or they are wrong.
    copied = {} if len(project.layers) == 1 else {"docs_dir": str(content)}
    try:
        return load_config(str(project.settings), site_dir=str(target), **copied)
    except (Abort, MkDocsException) as error:
        raise EngineProblem(
            settings_slip("\n".join([*told, str(error)]), project.settings)
        ) from error


def run_mkdocs(
    site: Site, project: Project, target: Path, on_page_done: Callable[[], None] | None = None
) -> None:
    """Build `site` into `target` with what `project` gives, in strict mode and silence."""
    with project.content() as content:
        _run(site, project, content, target, on_page_done or KaartPlugin.page_done)


def _run(
    site: Site, project: Project, content: Path, target: Path, on_page_done: Callable[[], None]
) -> None:
    log, warnings, plugin = logging.getLogger("mkdocs"), _Warnings(), None
    log.addHandler(warnings)
    try:
        config = _settings(project, content, target, warnings.lines)
        plugin = config.plugins.get("kaart")
        if not isinstance(plugin, KaartPlugin):
            raise EngineProblem(f"In {project.settings.name} ontbreekt de plugin 'kaart'.")
        plugin.site, plugin.page_done = site, on_page_done
        build(config)
    except (Abort, MkDocsException) as error:
        raise EngineProblem(engine_told([*warnings.lines, str(error)], project)) from error
    except Exception as error:
        told = slip(error, project.folder)
        if told is None:
            raise
        raise EngineProblem(told) from error
    finally:
        log.removeHandler(warnings)
        if isinstance(plugin, KaartPlugin):
            # The engine's own things hold on to each other, and would hold every page with them.
            plugin.site = None
