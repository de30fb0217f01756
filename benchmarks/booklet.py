"""Time, memory, pages and bytes of the booklet for maps of 100, 300 and 1,000 entries.

    python benchmarks/booklet.py [COUNT ...]

When WeasyPrint is installed, the same words are printed with it too, without page references.
Each run is a process of its own, so that none profits from another's memory.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from datetime import date
from html import escape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parent.parent
COUNTS = (100, 300, 1000)
TODAY = date(2026, 10, 1)


def measure(count: int, engine: str) -> dict[str, float]:
    """Make one booklet here and now, and give what it took."""
    # Instead of this folder, where a file bears the same name as the room it measures.
    sys.path[:1] = [str(ROOT), str(ROOT / "tests")]
    from booklet.sample import large  # noqa: PLC0415 - only the measuring process needs it

    from generator.booklet import edition  # noqa: PLC0415
    from generator.booklet.booklet_files import make_booklet  # noqa: PLC0415
    from generator.booklet.making import page_count  # noqa: PLC0415

    view = large(count)
    start = time.perf_counter()
    if engine == "typst":
        pdf = make_booklet(view, edition("boekje", view), TODAY)
    else:
        pdf = import_module("weasyprint").HTML(string=_html(count)).write_pdf()
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "mb": memory, "pages": page_count(pdf), "bytes": len(pdf)}


def _html(count: int) -> str:
    """Give the same words as a plain document for a browser's way of printing."""
    from booklet.sample import large  # noqa: PLC0415

    from generator.booklet.codes import qr_svg  # noqa: PLC0415

    style = (
        "@page{size:148mm 210mm;margin:15mm}body{font:12.25pt sans-serif}"
        "article{break-inside:avoid}svg{width:17mm;float:right}"
    )
    articles = (
        f"<article><h2>{escape(one.name)}</h2><p>{escape(one.summary)}</p>"
        + "".join(f"<p>{escape(line)}</p>" for fact in one.facts for line in fact.lines)
        + f"<p>{escape(one.first_step.text)} {one.phones[0].display}</p>"
        + qr_svg(f"https://kaart.wolderland.example/{one.permanent_address}").decode()
        + "</article>"
        for one in large(count).entries
    )
    return f"<html lang=nl><style>{style}</style>{''.join(articles)}</html>"


def main() -> None:
    """Print a line per size and engine."""
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(int(sys.argv[2]), sys.argv[3])))
        return
    counts = tuple(map(int, sys.argv[1:])) or COUNTS
    engines = ["typst", *(["weasyprint"] if find_spec("weasyprint") else [])]
    print(f"{'engine':<12}{'entries':>8}{'seconds':>9}{'MB':>7}{'pages':>7}{'kB':>8}")
    for engine in engines:
        for count in counts:
            command = [sys.executable, __file__, "--one", str(count), engine]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
            got = json.loads(done.stdout)
            print(
                f"{engine:<12}{count:>8}{got['seconds']:>9.2f}{got['mb']:>7.0f}"
                f"{got['pages']:>7.0f}{got['bytes'] / 1000:>8.0f}"
            )


if __name__ == "__main__":
    main()
