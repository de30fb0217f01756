"""MkDocs' own page loop with our pages in it: slow, and the judge of the fast way."""

from __future__ import annotations

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import PluginCollection
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as EnginePage

from generator.publish.mkdocs import KaartPlugin
from generator.site.page import Page, Site


class StockPlugin(KaartPlugin):  # type: ignore[no-untyped-call]
    """Lets the engine find, read, render and write every page by itself."""

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        level = InclusionLevel.NOT_IN_NAV
        self.ready = {f"{page.address}index.md": page for page in self._made.pages}
        pages = [File.generated(config, path, content="", inclusion=level) for path in self.ready]
        return Files([*super().on_files(files, config=config), *pages])

    def on_page_markdown(self, markdown: str, page: EnginePage, **_: object) -> str:
        super().on_page_markdown(markdown, page=page)
        ready = self._ours(page)
        if ready is not None:
            page.meta = {"title": ready.title, **ready.meta}
        return markdown

    def on_page_content(self, html: str, page: EnginePage, **_: object) -> str:
        ready = self._ours(page)
        return html if ready is None else ready.text

    def on_post_build(self, *, config: MkDocsConfig, **_: object) -> None:
        """Leave it at what the engine wrote."""

    def _ours(self, page: EnginePage) -> Page | None:
        return self.ready.get(page.file.src_uri) if page.file.generated_by else None


def build_stock(site: Site, config_file: Path, target: Path) -> None:
    """Build a site by the engine's own page loop."""
    config = load_config(str(config_file), site_dir=str(target))
    plugin = StockPlugin()
    plugin.load_config({})
    plugin.site = site
    config.plugins = PluginCollection()
    config.plugins["kaart"] = plugin
    build(config)
