"""The least that Python can do: ready bodies through one small template, each to its file.

python -m benchmarks.floor BODIES TARGET
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

_PAGE = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><header>{{ title }}</header><main>{{ body }}</main><footer>Westerdorp</footer></body></html>
"""


def render(bodies: Path, target: Path) -> None:
    """Write a page for each address, title and body that stands in `bodies`."""
    template = Environment(autoescape=True).from_string(_PAGE)
    for address, title, body in json.loads(bodies.read_text(encoding="utf-8")):
        path = target / address / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(template.render(title=title, body=Markup(body)), encoding="utf-8")


if __name__ == "__main__":
    render(Path(sys.argv[1]), Path(sys.argv[2]))
