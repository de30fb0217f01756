"""Read a built site from disk: its pages, their links, and what they load."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit


@dataclass
class Html(HTMLParser):
    """Links, loaded files, ids and text of one page."""

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.append(given["id"])
        if "data-id" in given:
            self.entries.append(given["data-id"])
        if tag in {"a", "form"}:
            self.links.extend(given[name] for name in ("href", "action") if name in given)
        else:
            self.loads.extend(given[name] for name in ("href", "src") if name in given)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@dataclass(frozen=True)
class BuiltSite:
    """A site on disk, with every page parsed; keys are addresses such as 'themas/eten/'."""

    folder: Path
    pages: dict[str, Html]

    def text(self, address: str) -> str:
        return " ".join(" ".join(self.pages[address].text).split())

    def target(self, address: str, link: str) -> tuple[Path, str]:
        """Give the file a link on a page leads to, and the place in it."""
        parts = urlsplit(urljoin(f"https://site/{address}", link))
        path = self.folder / unquote(parts.path).lstrip("/")
        return (path / "index.html" if parts.path.endswith("/") else path), parts.fragment


def walk(folder: Path) -> BuiltSite:
    """Parse every page below `folder`."""
    pages = {}
    for file in sorted(folder.rglob("index.html")):
        parent = file.parent.relative_to(folder).as_posix()
        page = Html()
        page.feed(file.read_text(encoding="utf-8"))
        pages["" if parent == "." else f"{parent}/"] = page
    return BuiltSite(folder, pages)
