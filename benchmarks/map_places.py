"""What the entries of a made-up map stand on: the village itself, its places and organizations."""

from __future__ import annotations

from itertools import cycle, islice

from benchmarks.map_texts import Texts
from benchmarks.map_words import COLOURS, KERNEN, THEMES

PLACES_FROM = 3
_SUPPORTERS = (("anneke", "Anneke Bos"), ("hilda", "Hilda Mulder"), ("geert", "Geert Wiersema"),
               ("samira", "Samira el Amrani"), ("joke", "Joke Veenstra"))  # fmt: skip
_EMERGENCIES = """noodnummers:
  - {id: "112", naam: Levensgevaar, telefoon: "112", spoed: ja,
     uitleg: "Politie, brandweer of ambulance als elke seconde telt."}
  - {id: dokter-bij-spoed, naam: Dokter in de avond en het weekend, telefoon: 0597 00 21 71,
     uitleg: "De huisartsenpost. Overdag belt u uw eigen huisarts.", spoed: ja}
uitgever: {naam: Dorpscoöperatie Westerdorp, email: kaart@wolderland.example}
schoolvakanties: noord
"""


def village() -> dict[str, str]:
    """Give `dorp.yml` with its kernen and supporters, and `themas.yml`."""
    kernen = "".join(f"  - {{id: {kern.lower()}, naam: {kern}}}\n" for kern in KERNEN)
    supporters = "".join(
        f"  - id: {id_}\n    naam: {name}\n    functie: dorpsondersteuner\n"
        f"    kernen: [{kern.lower()}]\n    telefoon: 06 00 00 10 2{at}\n"
        f"    email: {id_}@wolderland.example\n    toestemming: 2026-09-01\n"
        f"    tekst: {name} denkt met u mee over alles wat thuis lastig wordt.\n"
        f"    aanwezig:\n      - {{dagen: [maandag, donderdag], van: 9.00, tot: 12.00}}\n"
        for at, ((id_, name), kern) in enumerate(zip(_SUPPORTERS, cycle(KERNEN), strict=False))
    )
    themes = "".join(
        f'- {{id: {id_}, naam: {name}, vraag: "{question}", icoon: {icon}, kleur: "{colour}"}}\n'
        for (id_, name, question, icon), colour in zip(THEMES, COLOURS, strict=True)
    )
    top = "naam: Wolderland\ngemeente: Wolderland\nprovincie: Groningen\n"
    return {
        "dorp.yml": f"{top}site: https://kaart.wolderland.example/\nkernen:\n{kernen}"
        f"ondersteuners:\n{supporters}{_EMERGENCIES}",
        "themas.yml": themes,
        "synoniemen.yml": "bejaarden: [ouderen, wonen]\ndorpsauto: [automaatje, vervoer]\n"
        "soos: [kaartclub, ontmoeten]\ntaxi: [vervoer]\nknutselen: [breien]\n",
    }


def places(texts: Texts, count: int) -> dict[str, str]:
    """Give places in all kernen, with how to get in and to get there."""
    found = {}
    for at, kern in enumerate(islice(cycle(KERNEN), count)):
        name = texts.name(f"Dorpshuis {texts.house()}")
        street = f"{texts.street()} {texts.random.randint(1, 90)}"
        found[f"locaties/plek-{at}.yml"] = (
            f"naam: {name}\nkern: {kern.lower()}\n"
            f"adres: {{straat: {street}, postcode: 9676 BA, plaats: {kern}}}\n"
            f"rolstoel: {texts.one(('ja', 'ja', 'deels', 'nee'))}\n"
            "toegankelijkheid:\n  - Brede deur die vanzelf opengaat\n  - Rolstoeltoilet beneden\n"
            f"bus: Lijn {texts.random.randint(10, 80)}, halte {texts.street()}.\n"
            f"parkeren: Gratis, voor de deur.\ncontact:\n  telefoon: {texts.phone()}\n"
            "openingstijden:\n  - {dagen: werkdagen, van: 9.00, tot: 17.00}\n"
            f"zoekwoorden: [buurthuis, {texts.street().lower()}]\ngecontroleerd: 2026-10-05\n"
        )
    return found


def organizations(texts: Texts, count: int, here: list[str]) -> dict[str, str]:
    """Give organizations, each with a seat on the map."""
    found = {}
    for at in range(count):
        what = texts.one(("Stichting", "Vereniging", "Zorggroep", "Welzijn", "Buurtzorg"))
        name = texts.name(f"{what} {texts.house()}")
        found[f"organisaties/organisatie-{at}.yml"] = (
            f"naam: {name}\nsoort: {texts.one(('formeel', 'informeel'))}\n"
            f"samenvatting: {texts.filled('Helpt wie daarom vraagt, bij {huis} en in het dorp.')}\n"
            f"beschrijving: |\n  {texts.filled('Het kantoor staat in {straat}.')}\n"
            f"  {texts.filled('De mensen van {huis} werken hier ook.')}\n"
            f"contact:\n  telefoon: {texts.phone()}\n  email: info{at}@wolderland.example\n"
            f"  website: https://organisatie{at}.example/\nlocatie: {texts.one(here)}\n"
            f"bereik: gemeente\nzoekwoorden: [{what.lower()}, {texts.street().lower()}]\n"
            "gecontroleerd: 2026-10-05\n"
        )
    return found
