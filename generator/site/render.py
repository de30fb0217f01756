"""Fill a page template: one block of HTML, a line an element, so Markdown leaves it alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from generator.keeping.memory import Forgetful, Memory
from generator.site.icons import icon, icons_in
from generator.site.page import Page
from generator.values.scripts import as_data_block
from generator.views.addresses import HOME, to_root
from generator.wording import capital

# The indentation is for who reads the template; an empty line would wake Markdown.
_BETWEEN_LINES = re.compile(r"\s*\n\s*")
# What a link begins with until it is known where its page stands; no text on a map holds these.
_ROOT, _FIRST_PAGE = "\x02", "\x03"


def _web_name(address: str) -> str:
    """Give a web address as people say it: without https:// and www."""
    parts = urlsplit(address)
    return (parts.netloc.removeprefix("www.") + parts.path).rstrip("/")


def _breakable(address: str) -> Markup:
    """Let a long address break where people pause: after a dot, slash or at-sign."""
    return Markup(re.sub(r"([@./])(?=.)", r"\1<wbr>", str(escape(address))))


def _data_block(value: object) -> Markup:
    """Give plain data for a script that is not run, as a browser and a search engine read it."""
    return Markup(as_data_block(value))


def _to(address: str) -> str:
    """Give a link from a page that is being filled in to an address from the root."""
    return f"{_ROOT}{address}" if address else _FIRST_PAGE


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("generator.site", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    # The same for every page, so that what pages share is not made anew for each of them.
    environment.globals |= {"to": _to, "icon": icon}
    environment.filters["web_name"] = _web_name
    environment.filters["capital"] = capital
    environment.filters["data_block"] = _data_block
    environment.filters["breakable"] = _breakable
    return environment


_ENVIRONMENT = _environment()


def fill(template: str, address: str = HOME, /, **values: Any) -> str:
    """Give a template filled in, without its indentation; every text is escaped.

    Links are from the page at `address`.
    """
    text = _BETWEEN_LINES.sub("\n", _ENVIRONMENT.get_template(template).render(**values)).strip()
    root = to_root(address)
    return text.replace(_FIRST_PAGE, root or "./").replace(_ROOT, root)


class Renderer:
    """Makes pages from templates; a page whose values did not change is given again.

    A value that is `watched` counts as unchanged when all that the template read of it is.
    """

    def __init__(self, memory: Memory | None = None) -> None:
        self.memory = memory or Forgetful()

    def __call__(
        self, path: str, title: str, template: str, meta: dict[str, object], **values: Any
    ) -> Page:
        """Give the page at `path`, its text filled in from `template`; every text is escaped."""
        names = tuple(values)
        arguments = path, title, template, meta, names, *values.values()
        return self.memory.keep(path, _rendered, *arguments)


def _rendered(
    path: str,
    title: str,
    template: str,
    meta: dict[str, object],
    names: Iterable[str],
    *values: Any,
) -> Page:
    text = fill(template, Page(path, title, "").address, **dict(zip(names, values, strict=True)))
    return Page(path, title, f'<div class="inhoud">\n{text}\n</div>\n', meta, icons_in(text))
