"""Two small villages on one map, to tell apart what is in the one and in the other."""

from __future__ import annotations

from small_village import TODAY

from generator.checks.coverage import CoverageRow, coverage
from generator.model import SocialMap
from generator.reading.assemble import Reading, assemble
from generator.reading.files import SourceFile

VILLAGE = """
naam: Twee dorpen
site: https://twee.example/
kernen: [{id: oost, naam: Oost}, {id: west, naam: West}]
ondersteuners:
  - {id: roos, naam: Roos Veen, kernen: [oost], telefoon: 0597 00 90 01, toestemming: 2026-09-01}
"""
THEMES = "".join(f"- {{id: {id_}, naam: {id_}}}\n" for id_ in ("overig", "vervoer", "ontmoeten"))


def village(**files: str) -> SocialMap:
    """Give two villages with the files in it, named as in diensten_klus for diensten/klus.yml.

    A name without `_` is a field of dorp.yml.
    """
    reading = read_villages(**files)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map


def read_villages(**files: str) -> Reading:
    """Read two villages with the files in it, also when something is wrong."""
    fields = {name: files.pop(name) for name in list(files) if "_" not in name}
    typed = VILLAGE + "".join(f"{name}: {text}\n" for name, text in fields.items())
    sources = [SourceFile("kaart/dorp.yml", "", "dorp", typed.encode()),
               SourceFile("kaart/themas.yml", "", "themas", THEMES.encode())]  # fmt: skip
    for name, text in files.items():
        folder, _, stem = name.partition("_")
        sources.append(SourceFile(f"kaart/{folder}/{stem}.yml", folder, stem, text.encode()))
    return assemble(sources)


def entry(*lines: str, name: str = "Klussendienst", theme: str = "overig") -> str:
    """Give the text of a service by professionals, or of what dates or volunteers make informal.

    More lines come below it; one of them may say 'soort' itself.
    """
    is_informal = any(line.startswith(("wanneer:", "doet_wel:")) for line in lines)
    if not any(line.startswith(("soort:", "organisatie:")) for line in lines):
        lines = (f"soort: {'informeel' if is_informal else 'formeel'}", *lines)
    head = f"naam: {name}\nthemas: [{theme}]\nsamenvatting: Iets.\ncontact: {{telefoon: 112}}\n"
    return head + "\n".join(lines)


def row(social_map: SocialMap, id_: str) -> CoverageRow:
    """Give the row of one provision."""
    return next(one for one in coverage(social_map, TODAY) if one.provision.id == id_)


def answers(social_map: SocialMap, id_: str = "klussen") -> list[str]:
    """Give the answers for Oost and West."""
    return [str(cell.answer) for cell in row(social_map, id_).cells]
