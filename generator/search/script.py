"""The scripts the browser gets: the ranking, the screen that uses it, and the index."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.search.danger import LANGUAGES, danger_data
from generator.search.holidays import Holidays
from generator.search.index import Index
from generator.search.tongues import TONGUES, known_by, tongue, tongue_data
from generator.values.scripts import as_script

INDEX_PATH = "assets/zoekindex.js"
TIME_PATH = "assets/zoektijd.js"
BROWSER = Path(__file__).parent / "browser"
# In the order in which they stand in the script; each file builds on those before it.
RANKING = ("stemmer", "packing", "distance", "danger", "preparing", "meanings", "understanding",
           "ranking", "exports")  # fmt: skip
FILTERS = ("filters",)
SCREEN = ("asking", "page", *FILTERS, "combobox", "cards", "finder", "starting")
PRACTICE = ("asking", "practice")
TIME = ("days", "hearing", "hours", "when", "asked", "telling", "occasions", "doctor",
        "timely")  # fmt: skip
SPEECH = ("tongues",)


def index_script(index: Index) -> str:
    """Give the index as a classic script that sets `window.MAP_INDEX`.

    A script and not JSON, because pages from a disk may not fetch. No "</" and no line
    separators stay in it, so that it is safe wherever it is put.
    """
    return f"window.MAP_INDEX={as_script(index)};\n"


@cache
def danger_script() -> str:
    """Give what is said about danger in Dutch, as a script that sets `MAP_DANGER`.

    It is the same for every map, and stands apart so that a browser keeps it.
    """
    return f"globalThis.MAP_DANGER=[{as_script(danger_data(LANGUAGES[0]))}];\n"


@cache
def tongues_script() -> str:
    """Give what is said about danger in other languages; it comes after the Dutch."""
    others = ",".join(as_script(danger_data(language)) for language in LANGUAGES[1:])
    return f"MAP_DANGER.push({others});\n"


@cache
def ranking_script() -> str:
    """Give the ranking: `MapSearch`, which touches no page, so the command line runs it too."""
    return f"globalThis.MapSearch=(()=>{{\n{_joined(RANKING)}}})()\n"


def time_script(holidays: Holidays) -> str:
    """Give what reads words of time and answers with dates; it loads where one is typed."""
    given = as_script([[names, periods] for names, periods in holidays])
    return f"globalThis.MapTime=(()=>{{\nconst HOLIDAYS={given}\n{_joined(TIME)}}})()\n"


@cache
def languages_script() -> str:
    """Give what knows a question in another language and says it in Dutch, as `MapTongues`."""
    given = as_script({code: known_by(tongue(code)) for code in TONGUES})
    return f"globalThis.MapTongues=(()=>{{\nconst KNOWN={given}\n{_joined(SPEECH)}}})()\n"


@cache
def language_script(code: str) -> str:
    """Give one language; it loads where a question looks like it."""
    return f"MapTongues.put({as_script(code)},{as_script(tongue_data(tongue(code)))})\n"


@cache
def filters_script() -> str:
    """Give the function that filters and counts, as it stands in the screen's script."""
    return _joined(FILTERS)


@cache
def screen_script() -> str:
    """Give the search fields and the finder as the site serves them."""
    return f"(()=>{{\n{_joined(SCREEN)}}})()\n"


@cache
def practice_script() -> str:
    """Give the script of the supporter's practice page."""
    return f"(()=>{{\n{_joined(PRACTICE)}}})()\n"


def _joined(names: tuple[str, ...]) -> str:
    """Give the named files as one text without remarks and indentation.

    A remark is a line that begins with "//"; nothing else is touched, so that what runs is
    what was written.
    """
    texts = ((BROWSER / f"{name}.js").read_text(encoding="utf-8") for name in names)
    lines = (line.strip() for text in texts for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))
