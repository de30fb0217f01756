"""The two small pictures in README.md: the home page and an entry, on a phone.

    python benchmarks/pictures.py        # or: make pictures

Needs the site of the example village in `site/`, and a Chromium.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.processes import ROOT
from benchmarks.search_browser import browser_page

FOLDER = ROOT / "benchmarks" / "readme"
PAGES = {"home": "index.html", "entry": "diensten/tafeltje-dek-je/index.html"}
PHONE = {"width": 390, "height": 720}
QUALITY = 78
# The site does not wait for its letters, and a picture does.
LETTERS = """() => Promise.all([['400', '400'], ['600 900', '600']].map(async ([weight, name]) => {
  const address = `${document.documentElement.dataset.wortel}assets/letter-${name}.woff2`
  document.fonts.add(await new FontFace('Kaart', `url(${address})`, {weight}).load())
}))"""


def main() -> None:
    """Take the pictures and write them as WebP."""
    site = ROOT / "site"
    FOLDER.mkdir(exist_ok=True)
    with browser_page() as page:
        page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
        for name, place in PAGES.items():
            page.goto((site / place).as_uri())
            page.evaluate(LETTERS)
            page.wait_for_load_state("networkidle")
            with Image.open(BytesIO(page.screenshot())) as taken:
                taken.save(FOLDER / f"{name}.webp", quality=QUALITY)


if __name__ == "__main__":
    main()
