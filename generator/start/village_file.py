"""The file `dorp.yml` of a new village."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.plain_values import WINDOWS_NAMES, suggested_id
from generator.model.typed import typed_lines, typed_out
from generator.model.village import FORMAT
from generator.reading.examples import EXAMPLE_MARK
from generator.reading.file_names import RESERVED
from generator.start.answers import Answers

# The numbers that are the same in the whole country; which doctor comes at night only she knows.
_NUMBERS = """\
# De nummers voor als het dringend is. Deze gelden in heel Nederland.
noodnummers:
  - id: "112"
    naam: Levensgevaar
    telefoon: "112"
    uitleg: Politie, brandweer of ambulance.
    spoed: ja
  - id: "113"
    naam: Denkt u aan zelfdoding?
    telefoon: "113"
    uitleg: Dag en nacht, gratis en anoniem.
    spoed: ja
  # Wie is bij u de dokter in de avond en het weekend? Vul het nummer in en haal de # weg.
  # - id: dokter-bij-spoed
  #   naam: Dokter, avond en weekend
  #   telefoon:
  #   uitleg: De huisartsenpost, 's avonds, 's nachts en in het weekend.
  #   spoed: ja
  - id: geweld-thuis
    naam: Geweld thuis
    telefoon: 0800-2000
    uitleg: Veilig Thuis, dag en nacht gratis.
    spoed: nee
  - id: seksueel-geweld
    naam: Na seksueel geweld
    telefoon: 0800-0188
    uitleg: Bel het liefst binnen een week, dag en nacht.
    spoed: nee
  - id: gas-en-stroom
    naam: Gaslucht of geen stroom
    telefoon: 0800-9009
    uitleg: Ramen open. Geen vuur, schakelaar of bel aanraken. Bel buiten.
    spoed: nee
  - id: politie
    naam: Politie zonder spoed
    telefoon: 0900-8844
    uitleg: Voor een aangifte of een melding. U betaalt de gewone belkosten.
    spoed: nee
"""
_OF_A_MAP = re.compile(
    r"^(?:(?:de|het|onze) )?(?:(?:sociale|digitale) )?(?:(?:dorps)?(?:kaart|wijzer|gids)) "
    r"(?:(?:van|voor|in) )?", re.IGNORECASE,
)  # fmt: skip
# A part of an address may not be longer.
_LONGEST_LABEL = 63
_TITLE = "dorpsondersteuner"
_OWN_ADDRESS = "zet hier uw eigen adres, en haal dit stukje vanaf # weg"
_QUESTIONS = (
    "ik-voel-me-alleen", "moeilijk-de-deur-uit", "niet-meer-zelf-koken", "zorgen-wordt-te-veel",
    "brief-begrijp-ik-niet", "dokter-in-het-weekend", "computer-snap-ik-niet",
    "weet-niet-wie-bellen",
)  # fmt: skip


def village_text(answers: Answers, taken: frozenset[str]) -> str:
    """Give the text of the file; `taken` are the ids of the files that stand beside it."""
    ids = _Ids(taken)
    kernen = [(ids.free(name), name) for name in answers.kernen]
    lines = [
        "# Wat voor uw hele kaart geldt. Wat achter een # staat, telt niet mee.",
        f"formaat: {FORMAT}",
        *typed_lines("naam", answers.name),
        *typed_lines("gemeente", answers.municipality),
        "# Het adres waar de site komt te staan. Het staat ook in de codes op papier.",
        f"site: https://{_site_name(answers.name)}.example/   # {EXAMPLE_MARK}: {_OWN_ADDRESS}",
        "",
        "# De dorpen of buurten op de kaart.",
        "kernen:",
        *(f"  - {typed_out({'id': id_, 'naam': name})}" for id_, name in kernen),
        "",
        "# Wie bewoners bellen als zij het niet weten. Werkt u met meer mensen? Maak er nog een",
        "# blok bij, met een eigen id. Zet bij ieder de datum waarop zij ja zei.",
        "ondersteuners:",
        # An id is seen in addresses; without her consent it may not be her name.
        f"  - id: {ids.free(answers.supporter if answers.consent else _TITLE)}",
        *(f"    {line}" for line in _supporter(answers)),
        "",
        "# In welke vakantieregio ligt uw gemeente: noord, midden of zuid?",
        f"schoolvakanties: noord   # {EXAMPLE_MARK}: kies zelf, en haal dit stukje vanaf # weg",
        "",
        _NUMBERS,
        "# Welke vragen op de voorpagina staan. Acht passen er.",
        "voorop:",
        *(f"  - {id_}" for id_ in _QUESTIONS),
    ]
    return "\n".join(lines) + "\n"


def _site_name(name: str) -> str:
    """Give what an address may be called after a map: "De kaart van Bûterfjild" is buterfjild."""
    return suggested_id(_OF_A_MAP.sub("", name) or name)[:_LONGEST_LABEL].strip("-")


def _supporter(answers: Answers) -> Iterator[str]:
    yield from typed_lines("naam", answers.supporter)
    yield f"functie: {_TITLE}"
    yield from typed_lines("telefoon", answers.phone)
    if answers.consent is None:
        yield "algemeen: ja   # zonder toestemming staat alleen de functie op de kaart"
        yield "# toestemming: 2026-09-01   # de dag waarop zij ja zei tegen haar naam op de kaart"
    else:
        yield f"toestemming: {answers.consent.isoformat()}"
    yield "# tekst: Een of twee zinnen over haar."
    yield "# bereikbaar:"
    yield "#   - {dagen: [maandag, dinsdag], van: 9.00, tot: 12.00}"


class _Ids:
    """Gives ids that nothing else on the map has."""

    def __init__(self, taken: frozenset[str]) -> None:
        self._taken = {*taken, *RESERVED, *WINDOWS_NAMES}

    def free(self, name: str) -> str:
        wanted = suggested_id(name)
        numbered = (f"{wanted}-{number}" for number in range(2, len(self._taken) + 3))
        found = next(one for one in (wanted, *numbered) if one not in self._taken)
        self._taken.add(found)
        return found
