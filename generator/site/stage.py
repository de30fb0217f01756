"""The same pages as files, so that another engine can build the same site from a folder."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.site.page import Asset, Page, Site
from generator.site.project import CONTENT_FOLDER, PICTURE_KINDS, Project
from generator.site.shown_pictures import not_going_out
from generator.site.telling_pictures import published_picture

STAGED_CONFIG = "zensical.yml"
# JSON is YAML, except for these: YAML refuses them, or reads them as the end of a line.
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def as_yaml(value: object) -> str:
    """Give plain data on one line that is both JSON and YAML."""
    text = json.dumps(value, ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def page_source(page: Page) -> str:
    """Give a page as a Markdown file: front matter and the ready text."""
    return f"---\n{as_yaml({'title': page.title, **page.meta})}\n---\n\n{page.text}"


def staged_files(pages: Iterable[Page], assets: Iterable[Asset]) -> dict[str, bytes]:
    """Give path → bytes of everything that is generated, as any engine may read it.

    Each page is the `index.md` of its own address, so that relative links in its text mean the
    same to an engine that resolves them from the file and to one that leaves them alone.
    """
    files = {f"{page.address}index.md": page_source(page).encode() for page in pages}
    return files | {asset.path: asset.data for asset in assets}


def staged_config(
    site: Site, settings: str, overrides: str, site_dir: str = "site"
) -> dict[str, object]:
    """Give the settings for the other engine, which lie at `settings` from its folder.

    Its strict mode stops at links it cannot judge, so what must be there is asserted by us.
    """
    return {
        "INHERIT": settings,
        "site_name": site.name,
        "site_url": site.address,
        "docs_dir": CONTENT_FOLDER,
        "site_dir": site_dir,
        # Our shell draws its own menu, and a navigation of thousands of entries is slow.
        "nav": ["index.md"],
        "strict": False,
        "theme": {"custom_dir": overrides},
        "plugins": [],
        "extra": {"village": dict(site.context)},
    }


def may_stage_in(folder: Path) -> bool:
    """Tell whether staging may write in `folder`: nothing there, or only what it wrote before."""
    if staged_for(folder) is not None:
        return True
    return not (folder / STAGED_CONFIG).exists() and not (folder / CONTENT_FOLDER).exists()


def staged_for(folder: Path) -> str | None:
    """Give the name of the map whose pages stand ready in a folder; None when none do."""
    try:
        config = json.loads((folder / STAGED_CONFIG).read_bytes())
    except (OSError, ValueError):
        return None
    is_ours = isinstance(config, dict) and "INHERIT" in config and "extra" in config
    return str(config.get("site_name", "")) if is_ours else None


def write_staging(site: Site, project: Project, folder: Path) -> Path:
    """Write pages, hand-written content and settings below `folder`; give the settings file."""
    content = folder / CONTENT_FOLDER
    shutil.rmtree(content, ignore_errors=True)
    project.copy_to(content)
    for place in not_going_out(site, project):
        (content / place).unlink(missing_ok=True)
    for path in content.rglob("*"):
        if path.suffix.casefold() in PICTURE_KINDS:
            _make_bare(path)
    _write(staged_files(site.pages, site.assets), content)
    config = folder / STAGED_CONFIG
    config.write_text(
        as_yaml(
            staged_config(site, *(_way(folder, to) for to in (project.settings, project.overrides)))
        )
        + "\n",
        encoding="utf-8",
    )
    return config


def _make_bare(path: Path) -> None:
    """Leave of a picture what is to be seen; one that cannot be read does not stay."""
    data = published_picture(path)
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)


def _way(start: Path, to: Path) -> str:
    return Path(os.path.relpath(to.resolve(), start.resolve())).as_posix()


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
