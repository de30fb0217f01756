"""What is said about privacy, and published, when something is added to the small village."""

from __future__ import annotations

from small_village import SMALL, TODAY

from generator.checks import check_map
from generator.consent import PublicMap, public_map
from generator.problems import Problem
from generator.reading.assemble import Reading, assemble
from generator.reading.files import SourceFile, list_files
from generator.site.icons import icon_names
from generator.views import MapView, map_view

PRIVATE = frozenset(
    "mobiel toestemming mailadres naam adres rekening woning geboren bsn".split()
)  # fmt: skip
VILLAGE = """
naam: Kleindorp
site: https://kleindorp.example/
kernen: [Kleindorp, Zandhoek]
noodnummers:
  - {id: "112", naam: Levensgevaar, telefoon: "112", spoed: ja}
"""
ROOS = "{id: roos, naam: Roos Veen, telefoon: 06 00 00 90 01, toestemming: 2026-09-01}"


def read(files: dict[str, str]) -> Reading:
    """Read the small village with more files, such as 'diensten/soep', or others in their place."""
    known, problems = list_files(SMALL)
    assert not problems
    added = []
    for path, text in files.items():
        folder, _, stem = path.rpartition("/")
        added.append(SourceFile(f"kaart/{path}.yml", folder, stem, text.encode()))
    paths = {one.path for one in added}
    reading = assemble([*(one for one in known if one.path not in paths), *added])
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading


def service(text: str = "", contact: str = "{telefoon: 0597 00 12 34}", name: str = "Soep") -> str:
    """Give a service with this contact, and this text as its description."""
    lines = "\n".join(f"  {line}" for line in text.splitlines())
    return (
        f"naam: {name}\nthemas: [eten]\nsamenvatting: Een kom soep.\ngecontroleerd: 2026-10-01\n"
        f"contact: {contact}\n" + (f"beschrijving: |\n{lines}\n" if text else "")
    )


def village(*supporters: str, more: str = "") -> str:
    """Give `dorp.yml` with these supporters."""
    listed = "".join(f"  - {one}\n" for one in supporters)
    return f"{VILLAGE.strip()}\nondersteuners:\n{listed}{more}"


def told_in(files: dict[str, str]) -> list[Problem]:
    """Give what `controleer` says about privacy."""
    reading = read(files)
    assert reading.map is not None
    found = check_map(reading.map, reading.sources, TODAY, icon_names())
    return [one for one in found if one.code in PRIVATE]


def told(path: str, text: str) -> list[Problem]:
    """Give what `controleer` says about privacy with one more file."""
    return told_in({path: text})


def errors(path: str, text: str) -> list[str]:
    """Give the kinds of private things for which the map cannot be made."""
    return [one.code for one in told(path, text) if one.level == "fout"]


def public(files: dict[str, str]) -> PublicMap:
    """Give the map as it may be published."""
    reading = read(files)
    assert reading.map is not None
    return public_map(reading.map, TODAY)


def seen(files: dict[str, str]) -> MapView:
    """Give the map as residents see it."""
    reading = read(files)
    assert reading.map is not None
    return map_view(reading.map, TODAY)
