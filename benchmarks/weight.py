"""How heavy pages are, and how soon they can be used on a slow computer.

    python benchmarks/weight.py [--entries 197 1000 5000] [--without-browser] [--json]

Bytes raw and gzip of every kind of page, of the index and of the scripts; of a kind with several
pages the largest, and how many bytes such a page may be. In headless Chromium at a quarter of its
speed: elements, the load event, and on the search page the time until the first results stand there
and until the first letters that are typed have changed them. The example village is measured in the
same run.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.processes import ROOT, python, spend
from benchmarks.weight_browser import Felt, feel

# Each kind of page with where its pages stand: the largest of them counts.
KINDS = {
    "home": ("index.html",),
    "search page": ("zoeken/index.html",),
    "agenda": ("agenda/**/index.html",),
    "entry": ("diensten/*/index.html", "activiteiten/*/index.html", "vrijwilligers/*/index.html"),
    "theme": ("themas/*/**/index.html",),
    "question": ("wie-bel-ik/*/index.html",),
    "questions": ("wie-bel-ik/index.html", "wie-bel-ik/*/*/**/index.html"),
    "volunteers": ("meedoen/**/index.html",),
    "organization": ("organisaties/*/index.html",),
    "place": ("locaties/*/index.html",),
    "A to Z": ("a-z/**/index.html",),
    "redirect": ("q/*/index.html",),
    "index": ("assets/zoekindex.js",),
}
# How many bytes a page of some kinds may be, whatever the size of the map; and as servers send it.
LIMITS = {
    "home": 60_000, "search page": 60_000, "entry": 15_600, "question": 14_200, "redirect": 500,
    **dict.fromkeys(("agenda", "theme", "questions", "volunteers", "organization", "place",
                     "A to Z"), 150_000),
}  # fmt: skip
ZIPPED_LIMITS = {"search page": 15_000}
SCRIPTS = ("assets/zoeken.js", "assets/zoeken-scherm.js", "assets/kaart.js")
FELT = ("home", "search page", "agenda", "entry", "theme", "A to Z")


@dataclass(frozen=True)
class Weight:
    """One kind of page: its largest, how many there are, bytes, and how it feels."""

    kind: str
    path: str
    pages: int
    raw: int
    gzip: int
    felt: Felt | None = None


def weights(site: Path) -> Iterator[Weight]:
    """Give the weight of every kind of page of a built site, and of the scripts together."""
    for kind, patterns in KINDS.items():
        files = sorted(path for pattern in patterns for path in site.glob(pattern))
        if not files:
            continue
        largest = max(files, key=lambda path: path.stat().st_size)
        data = largest.read_bytes()
        path = largest.relative_to(site).as_posix()
        yield Weight(kind, path, len(files), len(data), _zipped(data))
    every = [path.read_bytes() for script in SCRIPTS for path in site.glob(script)]
    yield Weight("scripts", "", len(every), sum(map(len, every)), sum(map(_zipped, every)))


def too_heavy(site: Path) -> list[str]:
    """Give each kind of page of a built site that is over its limit, with the worst of them."""
    return [
        f"{one.kind}: {one.path} has {size} bytes, at most {limits[one.kind]}"
        for one in weights(site)
        for size, limits in ((one.raw, LIMITS), (one.gzip, ZIPPED_LIMITS))
        if size > limits.get(one.kind, size)
    ]


def _zipped(data: bytes) -> int:
    """Count the bytes as most servers send them."""
    return len(gzip.compress(data, compresslevel=6, mtime=0))


def measure(name: str, folder: Path, place: Path, *, in_browser: bool) -> list[dict[str, object]]:
    """Build the site of a map and weigh it."""
    site = place / f"site-{name}"
    spend(python("ours", folder, site), place)
    found = list(weights(site))
    paths = {one.kind: one.path.removesuffix("index.html") for one in found if one.kind in FELT}
    felt = feel(site, paths) if in_browser else {}
    shutil.rmtree(site)
    limits = (LIMITS.get(one.kind) for one in found)
    return [
        {"map": name, "limit": limit, **asdict(one), "felt": _plain(felt.get(one.kind))}
        for limit, one in zip(limits, found, strict=True)
    ]


def _plain(felt: Felt | None) -> dict[str, object]:
    return asdict(felt) if felt else {}


def table(rows: list[dict[str, object]]) -> Iterator[str]:
    """Give the numbers as lines to read; times are milliseconds."""
    yield (f"{'map':<10}{'page':<14}{'pages':>6}{'raw':>10}{'limit':>9}{'gzip':>9}{'elements':>10}"
           f"{'load':>8}{'ready':>8}{'letters':>9}")  # fmt: skip
    for row in rows:
        felt = row["felt"]
        assert isinstance(felt, dict)
        shown = (felt.get(key) for key in ("elements", "load", "ready", "letters"))
        elements, load, ready, letters = ("" if one is None else round(one) for one in shown)
        yield (
            f"{row['map']:<10}{row['kind']:<14}{row['pages']:>6}{row['raw']:>10}"
            f"{row['limit'] or '':>9}{row['gzip']:>9}"
            f"{elements:>10}{load:>8}{ready:>8}{letters:>9}"
        )


def main() -> None:
    """Print the table, or the same as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[197, 1000, 5000])
    parser.add_argument("--without-browser", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        place, in_browser = Path(folder), not asked.without_browser
        rows += measure("example", ROOT / "kaart", place, in_browser=in_browser)
        for entries in asked.entries:
            spend(python("maps", place / f"map-{entries}", str(entries)), place)
            made = place / f"map-{entries}"
            rows += measure(str(entries), made, place, in_browser=in_browser)
    print(json.dumps(rows, indent=2) if asked.json else "\n".join(table(rows)))


if __name__ == "__main__":
    main()
