"""The village in which the promises are kept: the small one, with what they are about in it."""

from __future__ import annotations

from small_village import SMALL

from generator.model import SocialMap
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile, list_files

SIGNS = "**Let op** <b>soep</b> [klik](https://x.example) `code` &amp; # kop"
ADDED = {
    # Everything a card can say.
    "diensten/eetclub": """
naam: Eetclub
themas: [eten]
soort: informeel
samenvatting: Samen eten voor wie niet graag alleen kookt.
voor_wie: Mensen van boven de 55
contact: {telefoon: 0597 00 90 60}
locatie: dorpshuis
openingstijden: {dagen: [woensdag], van: 12.00, tot: 14.00}
kosten: € 6
gecontroleerd: 2026-10-01
""",
    "diensten/veilig-thuis": """
naam: Veilig Thuis
themas: [ontmoeten]
samenvatting: Hulp als u of iemand anders thuis niet veilig is.
contact: {telefoon: 0800 2000}
zoekwoorden: [mijn man slaat mij]
gecontroleerd: 2026-10-01
""",
    "contactroutes/niet-veilig": """
vraag: Mijn man slaat mij
themas: [ontmoeten]
stappen:
  - {tekst: Bel Veilig Thuis., naar: veilig-thuis}
""",
    # Signs that mean something in Markdown or in HTML.
    "diensten/soepbus": f"""
naam: Soepbus
themas: [eten]
kernen: [kleindorp]
samenvatting: '{SIGNS}'
beschrijving: |
  # Geen kop
  * geen lijst
contact: {{telefoon: 0597 00 90 70}}
gecontroleerd: 2026-10-01
oude_namen: [soepwagen]
""",
}


def promised(**added: str) -> SocialMap:
    """Give the map; `added` are more files, named as in diensten_klus for diensten/klus.yml."""
    files, problems = list_files(SMALL)
    assert not problems
    texts = ADDED | {name.replace("_", "/", 1): text for name, text in added.items()}
    written = []
    for path, text in texts.items():
        folder, _, name = path.partition("/")
        written.append(SourceFile(f"kaart/{path}.yml", folder, name, text.encode()))
    reading = assemble([*files, *written])
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map
