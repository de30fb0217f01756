"""No page of the desk speaks of files, folders, or the language that her files are written in."""

from __future__ import annotations

import re
from pathlib import Path

from desk.at_the_desk import AtTheDesk, read

from generator.desk.subjects import village_parts

# What she need not know. "Git" alone is a word; in "digitaal" it is not.
TECHNICAL = re.compile(
    r"\.ya?ml|\bya?ml\b|\bgit\b|\bkaart/|\bmap kaart\b|\bdiensten/|\bregel \d+|--\w+|\bsyntax",
    re.IGNORECASE,
)
# Each is a mistake of another kind, in a file of another kind.
MISTAKES = {
    "diensten/maaltijd.yml": ("[eten]", "[etn]"),
    "activiteiten/koffie.yml": ("naam:", "naaam:"),
    "organisaties/dorpsbelang.yml": ("naam:", "naam: x\nnaam:"),
    "vrijwilligers/klusteam.yml": ("doet_niet:", "doet_nooit:"),
    "dorp.yml": ("0597 00 90 01", "bel maar"),
}


def addresses(she: AtTheDesk) -> list[str]:
    """Give every page she comes at by clicking."""
    found = ["", "nakijken", "alles", "nieuw", "dorp", "themas", "publiceren", "geschiedenis",
             *(f"dorp/{part.id}" for part in village_parts())]  # fmt: skip
    for place in she.desk.standing().places:
        if place.folder:
            own = f"{place.folder}/{place.id}"
            found += [own, *(f"{own}/{way}" for way in ("stoppen", "pauze", "kopie"))]
    return found


def spoken(she: AtTheDesk) -> dict[str, list[str]]:
    """Give the technical words on each page that has any."""
    told = {}
    for address in addresses(she):
        answer = she.client.get(f"/beheer/{address}")
        words = TECHNICAL.findall(read(answer.text))
        if words:
            told[address] = words
    return told


def test_no_page_speaks_of_files(she: AtTheDesk) -> None:
    assert spoken(she) == {}


def test_no_page_does_so_when_there_are_mistakes_of_every_kind(she: AtTheDesk) -> None:
    for place, (old, new) in MISTAKES.items():
        path: Path = she.folder / place
        text = path.read_text(encoding="utf-8")
        assert old in text, place
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert she.desk.standing().reading.map is None
    assert spoken(she) == {}
