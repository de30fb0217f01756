"""Entries that say as much as any in the example village does, in every field at once."""

from __future__ import annotations

QUESTIONS = 12
# In each field the longest text that stands there in the example village.
SAID = """
naam: {name}
themas: [geld-en-papieren, thuis-hulp, computer]
samenvatting: Vrijwilligers lezen met u, rijden met u mee en helpen met brieven van de gemeente.
soort: informeel
bereik: landelijk
organisatie: organisatie-1
locatie: zwaar
voor_wie: Mensen die een klus niet zelf kunnen en geen klusjesman kunnen betalen
contact:
  telefoon:
    - {{nummer: 0597 00 71 33, naam: Hulp vragen, tijden: elke dag van 9.00 tot 21.00 uur}}
    - {{nummer: 0597 00 71 34, naam: Herhaalrecept, tijden: Dag en nacht inspreken}}
  email: coordinator@erzijnwolderland.example
  website: https://huisartsenwesterdorp.example/afspraak
  persoon: {{naam: Trijntje Huizing, functie: gastvrouw, toestemming: 2026-08-26}}
kosten: Ruim € 20 per maand via de gemeente, voor alle hulp via de gemeente samen
aanmelden: uiterlijk twee weken van tevoren bellen, er is plaats voor twaalf mensen
verwijzing: Een besluit van de gemeente, of van het CIZ voor zware zorg
wet: [Wmo, Jeugdwet, Wlz]
talen: [nl, en, ar, tr, uk]
niet_op: [feestdagen, 2026-12-24, 2026-12-29, 2026-12-31]
gecontroleerd: 2026-10-14
beschrijving: |
  Vier koks uit het dorp koken om de beurt. U krijgt soep, een hoofdgerecht en een toetje.
  Er is altijd iets zonder vlees. Zout of suiker minder? Zeg het bij het aanmelden.
  We eten met ongeveer dertig mensen aan tafels van zes. Daarna wordt er vaak nog wat gelezen.
  Kunt u niet zelf komen? Dan rijdt er iemand uit het dorp voor u.
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
  - Een beugel of leuning vastzetten
  - Losse snoeren wegwerken
  - Een bed of kast verplaatsen
  - Een te hoge heg knippen
doet_niet:
  - Een rolstoel meenemen waar u in blijft zitten
  - Boodschappen voor u betalen
  - Naar het ziekenhuis rijden, daarvoor is AutoMaatje
gezocht:
  - Voorlezers die op woensdagmiddag kunnen
  - Geduldige mensen die overdag tijd hebben
tijd_per_week: een oefenavond per drie maanden en soms een oproep
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
        path: SAID.format(name=f"Gratis iemand aan uw kant, met papieren ({path[:8]})") + more
        for path, more in (
            ("diensten/zware-dienst-met-een-lange-naam", HOURS),
            ("activiteiten/zware-activiteit-met-een-lange-naam", TIMES),
            ("vrijwilligers/zware-groep-met-een-lange-naam", VOLUNTEERS + HOURS),
        )
    }
    ids = [path.partition("/")[2] for path in kinds]
    steps = "".join(f"  - {{tekst: Bel eerst., naar: {id_}}}\n" for id_ in ids)
    questions = {
        f"contactroutes/ik-kom-er-niet-uit-met-mijn-papieren-{at}": (
            f"vraag: Ik kom er niet uit met mijn papieren, keer {at}\n"
            f"themas: [geld-en-papieren]\nstappen:\n{steps}"
        )
        for at in range(QUESTIONS)
    }
    files = {**kinds, **questions, "locaties/zwaar": PLACE}
    return {f"{path}.yml": text.lstrip() for path, text in files.items()}
