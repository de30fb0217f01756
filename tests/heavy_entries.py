"""Entries in which every field is filled in, with texts as long as in the example village."""

from __future__ import annotations

QUESTIONS = 12
SAID = """
naam: {name}
themas: [geld-en-papieren, thuis-hulp]
samenvatting: Vrijwilligers helpen u met brieven en klussen, bij u thuis of in het dorpshuis.
soort: informeel
bereik: landelijk
organisatie: organisatie-1
locatie: gezondheidscentrum
voor_wie: Mensen die een klus niet zelf kunnen doen
contact:
  telefoon:
    - {{nummer: 0597 00 71 33, naam: Hulp vragen, tijden: van 9.00 tot 21.00 uur}}
    - {{nummer: 0597 00 71 34, naam: Meedoen}}
  email: klussen@wolderland.example
  website: https://klussen.wolderland.example
  persoon: {{naam: Trijntje Huizing, functie: gastvrouw, toestemming: 2026-08-26}}
kosten: Gratis, voor uitstapjes betaalt u zelf een deel
aanmelden: Bellen, een nieuwe groep start in januari
verwijzing: niet nodig, de huisarts mag ook bellen
wet: [Wmo]
talen: [nl, en, ar]
niet_op: [feestdagen, 2026-12-24]
gecontroleerd: 2026-10-14
beschrijving: |
  U belt voor een afspraak tussen 8.00 en 10.30 uur.
  De medewerker vraagt wat er is. Zo weet zij hoe snel zij moet komen.
  Kunt u niet reizen? Dan komt zij bij u thuis. U mag iemand meenemen die meeluistert.
"""
HOURS = """
openingstijden:
  - {dagen: [dinsdag, vrijdag], van: 9.00, tot: 11.30, toelichting: eerste halte bij De Sluis}
  - {dagen: [dinsdag, vrijdag], van: 13.00, tot: 15.00, toelichting: eerste halte bij De Linde}
"""
TIMES = """
wanneer:
  - {dagen: [donderdag], van: 13.30, tot: 16.30, vanaf: 2026-09-03, tot_en_met: 2026-12-29}
  - {dagen: [donderdag], van: 13.30, tot: 16.30, vanaf: 2027-04-01, toelichting: bij regen niet}
"""
VOLUNTEERS = """
doet_wel:
  - Lampen, rookmelders en gordijnrails ophangen
  - Een kraan of deur repareren
  - Een te hoge heg knippen
doet_niet:
  - Boodschappen voor u betalen
  - Naar het ziekenhuis rijden
gezocht:
  - Geduldige mensen die overdag tijd hebben
tijd_per_week: een dagdeel
meedoen: Loop binnen bij de balie van de bibliotheek. U vult een formulier in.
"""
PLACE = """
naam: Gezondheidscentrum Westerdorp
kern: westerdorp
adres: {straat: Burgemeester Boersmalaan 12, postcode: 9676 CA, plaats: Westerdorp}
rolstoel: deels
toegankelijkheid:
  - Losse oprijplank bij de voordeur
  - Toilet is krap voor een rolstoel
  - Scootmobiel mag in het halletje staan
bus: De buurtbus, halte Zandpad. Rijdt op werkdagen elk uur.
parkeren: Gratis, op het gras naast het gebouw.
"""


def heavy_entries() -> dict[str, str]:
    """Give path → text of one entry of each kind, their place, and questions that lead to them."""
    kinds = {
        "diensten/zware-dienst": SAID.format(name="Hulp bij brieven en klussen") + HOURS,
        "activiteiten/zware-activiteit": SAID.format(name="Inloop voor brieven") + TIMES,
        "vrijwilligers/zware-groep": SAID.format(name="Klusteam van Westerdorp")
        + VOLUNTEERS
        + HOURS,
    }
    ids = [path.partition("/")[2] for path in kinds]
    steps = "".join(f"  - {{tekst: Bel eerst., naar: {id_}}}\n" for id_ in ids)
    questions = {
        f"contactroutes/brief-begrijp-ik-niet-{at}": (
            f"vraag: Ik heb een brief die ik niet begrijp, keer {at}\n"
            f"themas: [geld-en-papieren]\nstappen:\n{steps}"
        )
        for at in range(QUESTIONS)
    }
    files = {**kinds, **questions, "locaties/gezondheidscentrum": PLACE}
    return {f"{path}.yml": text.lstrip() for path, text in files.items()}
