"""The only place that knows MkDocs: it hands over pages that are ready and runs the engine."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from mkdocs.commands.build import build
from mkdocs.config import config_options, load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as EnginePage

from generator.publish.maker import make_site
from generator.reading import read_map
from generator.site.handwritten import hand_written
from generator.site.page import Page, Site
from generator.views import map_view


class EngineProblem(Exception):  # noqa: N818 - reads as what it is where it is raised
    """The engine could not build the site; the message is what it said."""


class KaartOptions(Config):  # type: ignore[no-untyped-call]
    """What `mkdocs.yml` may say: the folder with the map, and the day to make the site for."""

    source = config_options.Type(str, default="kaart")
    today = config_options.Type(str, default="")


class KaartPlugin(BasePlugin[KaartOptions]):  # type: ignore[no-untyped-call]
    """Gives MkDocs the pages of the map, made here or handed over by whoever made them."""

    site: Site | None = None
    ready: Mapping[str, Page] = MappingProxyType({})
    page_done: Callable[[], None] = staticmethod(lambda: None)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take name, address and texts of the theme from the map."""
        folder = Path(config.config_file_path).parent / self.config.source
        site = self.site = self.site or _made_here(folder, Path(config.docs_dir), self.config.today)
        config.site_name, config.site_url = site.name, site.address
        config.extra["village"] = dict(site.context)
        config.watch.append(str(folder))
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add what is generated; leave out the theme's own files, which no page of ours loads."""
        ours = {None, config.docs_dir, config.theme.custom_dir}
        kept = [file for file in files if file.src_dir in ours]
        level = InclusionLevel.NOT_IN_NAV
        self.ready = {f"{page.address}index.md": page for page in self._made.pages}
        made = dict.fromkeys(self.ready, b"")
        made |= {asset.path: asset.data for asset in self._made.assets}
        generated = (
            File.generated(config, path, content=data, inclusion=level)
            for path, data in made.items()
        )
        return Files([*kept, *generated])

    def on_page_markdown(self, markdown: str, page: EnginePage, **_: object) -> str:
        """Hand over what the theme needs of a ready page, and keep the clock out of the bytes."""
        page.update_date = self._made.today.isoformat()
        ready = self._of(page)
        if ready is None:
            return markdown
        page.meta = {"title": ready.title, **ready.meta}
        return ""

    def on_page_content(self, html: str, page: EnginePage, **_: object) -> str:
        """Give the ready text its place; it never meets the Markdown parser."""
        ready = self._of(page)
        return html if ready is None else ready.text

    def on_post_page(self, output: str, **_: object) -> str:
        """Count one more page as done."""
        self.page_done()
        return output

    def _of(self, page: EnginePage) -> Page | None:
        """Give the page of ours that stands behind one of the engine's; None if hand-written."""
        return self.ready.get(page.file.src_uri) if page.file.generated_by else None

    @property
    def _made(self) -> Site:
        assert self.site is not None  # MkDocs calls on_config first
        return self.site


def _made_here(folder: Path, texts: Path, day: str) -> Site:
    reading = read_map(folder)
    if reading.map is None:
        raise PluginError("\n".join(["De kaart heeft nog fouten:", *map(str, reading.problems)]))
    # Under `mkdocs build` this is the outermost edge, so the clock is read here.
    today = date.fromisoformat(day) if day else date.today()  # noqa: DTZ011 - the village's day
    return make_site(map_view(reading.map, today), today, texts=hand_written(texts))


class _Warnings(logging.Handler):
    """Keeps what the engine warns about, so that it can be told in one go."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def run_mkdocs(
    site: Site, config_file: Path, target: Path, on_page_done: Callable[[], None] | None = None
) -> None:
    """Build `site` into `target` with the settings in `config_file`, in strict mode and silence."""
    log, warnings = logging.getLogger("mkdocs"), _Warnings()
    log.addHandler(warnings)
    try:
        config = load_config(str(config_file), site_dir=str(target))
        plugin = config.plugins.get("kaart")
        if not isinstance(plugin, KaartPlugin):
            raise EngineProblem(f"In {config_file.name} ontbreekt de plugin 'kaart'.")
        plugin.site, plugin.page_done = site, on_page_done or plugin.page_done
        build(config)
    except (Abort, MkDocsException) as error:
        raise EngineProblem("\n".join([*warnings.lines, str(error)])) from error
    finally:
        log.removeHandler(warnings)
