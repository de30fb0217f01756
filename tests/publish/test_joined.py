"""What every page loads is one stylesheet and one script, and says what its parts say."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from front.stylesheet import Block, blocks
from walk import BuiltSite

from generator.publish.joined import FIRST, SCRIPT, SCRIPTS, STYLE, STYLES

DECISION = "What every page loads is one sheet and one script"
# Of a first visit to the home page on most days: over the wire, and in so many requests.
MOST_BYTES, MOST_REQUESTS = 60_000, 7
LETTERS = ("assets/letter-400.woff2", "assets/letter-600.woff2")


def read(site: BuiltSite, place: str) -> str:
    return (site.folder / place).read_text(encoding="utf-8")


def loaded(html: str) -> list[str]:
    """Give the files that a page asks for at once, from the root of the site."""
    found = re.findall(r'<(?:script src|link rel="stylesheet" href)="([^"]+)"', html)
    return [re.sub(r"^(\.\.?/)+", "", place) for place in found]


def said(sheet: str) -> list[Block]:
    """Give what a stylesheet says, whatever spaces stand in it."""

    def bare(text: str) -> str:
        return "".join(text.split())

    return [
        Block(bare(one.media), bare(one.selectors),
              tuple((name, bare(value)) for name, value in one.declarations))
        for one in blocks(sheet)
    ]  # fmt: skip


def test_a_first_visit_to_the_home_page_is_light_and_few_requests(site: BuiltSite) -> None:
    page = read(site, "index.html")
    places = ["index.html", *loaded(page), *LETTERS, "assets/dagen/stand.js"]
    sizes = [
        len(data if place.endswith("woff2") else gzip.compress(data))
        for place in places
        for data in [(site.folder / place).read_bytes()]
    ]
    assert len(places) <= MOST_REQUESTS
    assert sum(sizes) <= MOST_BYTES


@pytest.mark.parametrize("address", ["index.html", "privacy/index.html", "over/index.html"])
def test_pages_load_what_is_joined_and_none_of_its_parts(site: BuiltSite, address: str) -> None:
    assert loaded(read(site, address)) == [STYLE, FIRST, SCRIPT]


def test_the_sheet_says_what_its_parts_say_in_their_order(site: BuiltSite) -> None:
    parts = "\n".join(read(site, f"assets/{name}.css") for name in STYLES)
    assert said(read(site, STYLE)) == said(parts)
    # A text in quotes loses no space.
    assert '" ("' in read(site, STYLE)


def test_the_script_runs_each_part_by_itself(site: BuiltSite) -> None:
    parts = read(site, SCRIPT).split(";\n")
    there = [name for name in SCRIPTS if (site.folder / "assets" / f"{name}.js").is_file()]
    ends = [part.rstrip().splitlines()[-1] for part in parts]
    assert len(there) == ends.count("})()") + (1 if "mensen" in there else 0)


def test_a_device_takes_each_part_along_once(site: BuiltSite) -> None:
    pack = gzip.decompress((site.folder / "assets" / "mee" / "assets.bin").read_bytes()).decode()
    assert f'"{SCRIPT}"' in pack
    assert '"assets/bewaren.js"' in pack
    assert not [name for name in SCRIPTS if f'"assets/{name}.js"' in pack]


def test_what_somebody_wants_to_read_stands_there_with_its_remarks(site: BuiltSite) -> None:
    written = Path("content/assets/kaart.js").read_text(encoding="utf-8")
    assert read(site, "assets/kaart.js") == written
