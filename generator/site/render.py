"""Fill a page template: one block of HTML, a line an element, so Markdown leaves it alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from generator.keeping.memory import Forgetful, Memory
from generator.site.icons import Icons
from generator.site.page import Page
from generator.views.addresses import to_root
from generator.wording import capital

# The indentation is for who reads the template; an empty line would wake Markdown.
_BETWEEN_LINES = re.compile(r"\s*\n\s*")


def _web_name(address: str) -> str:
    """Give a web address as people say it: without https:// and www."""
    parts = urlsplit(address)
    return (parts.netloc.removeprefix("www.") + parts.path).rstrip("/")


def _breakable(address: str) -> Markup:
    """Let a long address break where people pause: after a dot, slash or at-sign."""
    return Markup(re.sub(r"([@./])(?=.)", r"\1<wbr>", str(escape(address))))


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("generator.site", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["web_name"] = _web_name
    environment.filters["capital"] = capital
    environment.filters["breakable"] = _breakable
    return environment


_ENVIRONMENT = _environment()


def fill(template: str, **values: Any) -> str:
    """Give a template filled in, without its indentation; every text is escaped."""
    text = _ENVIRONMENT.get_template(template).render(**values)
    return _BETWEEN_LINES.sub("\n", text).strip()


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
    root = to_root(Page(path, title, "").address)

    def to(address: str) -> str:
        return f"{root}{address}" or "./"

    icons = Icons()
    text = fill(template, to=to, icon=icons.use, **dict(zip(names, values, strict=True)))
    return Page(path, title, f'<div class="inhoud">\n{text}\n</div>\n', meta, icons.used)
