"""Questions about time as residents ask them, on Saturday 28 November 2026 at eleven.

What stands behind a question is all that is found, in that order. The days were looked up in the
files of the example village, by hand.
"""

from __future__ import annotations

from datetime import date

TODAY, MINUTES = date(2026, 11, 28), 11 * 60

SATURDAY = "tuinclub-de-esch koffie-aan-de-haven"
SUNDAY = "koffie-na-de-kerk dijkwandeling-oosterzijl"
TUESDAY = (
    "weekmarkt-westerdorp wandelgroep-achterbos samen-naar-de-markt eetclub-de-linde "
    "handwerken-oosterzijl zangkoor"
)
FIFTH = "opruimochtend-dijk koffie-aan-de-haven spelotheek repaircafe sinterklaasfeest"
FRIDAY = "zwemvervoer open-atelier-de-esch zingen-van-vroeger biljartmiddag"

WHAT_IS_THERE = {
    "vandaag": SATURDAY,
    "Wat is er vandaag te doen?": SATURDAY,
    "goedemorgen, wat is er vandaag": SATURDAY,
    "wat is er nu te doen": SATURDAY,
    "vandag": SATURDAY,
    "gratis vandaag": "tuinclub-de-esch",
    "morgen": SUNDAY,
    "wat kan ik morgen doen": SUNDAY,
    "morgenochtend": "koffie-na-de-kerk",
    "morgenmiddag": "dijkwandeling-oosterzijl",
    "zondagmiddag in Oosterzijl": "dijkwandeling-oosterzijl",
    "zondachmiddag": "dijkwandeling-oosterzijl",
    "zondag tussen 1 en 4": "dijkwandeling-oosterzijl",
    "morgen in Westerdorp": "koffie-na-de-kerk",
    "overmorgen": "peuterochtend-de-sluis bewegen-op-de-stoel biljartmiddag breicafe",
    "dit weekend": f"{SATURDAY} {SUNDAY}",
    "is er iets leuks dit weekend in Achterbos": "tuinclub-de-esch",
    "zaterdag of zondag": f"{SATURDAY} {SUNDAY}",
    "deze week": f"{SATURDAY} {SUNDAY}",
    "volgende week dinsdag": TUESDAY,
    "dinsdag volgende week": TUESDAY,
    "volgende dinsdag": TUESDAY,
    "komende dinsdag": TUESDAY,
    "dinsdg": TUESDAY,
    "1 december": TUESDAY,
    "dinsdag 1 dec.": TUESDAY,
    "1-12-2026": TUESDAY,
    "over drie dagen": TUESDAY,
    "woensdagavond": "yoga-de-linde",
    "woesdagavond": "yoga-de-linde",
    "wo avond": "yoga-de-linde",
    "wat is er te doen donderdagavond": "taalcafe",
    "donderdag na 5 uur": "taalcafe",
    "donderdag na 17.00 uur": "taalcafe",
    "5 december": FIFTH,
    "zaterdag 5 december": FIFTH,
    "over een week": FIFTH,
    "volgend weekend": f"{FIFTH} koffie-na-de-kerk",
    "a.s. vrijdag": FRIDAY,
    "vrijdag middag iets doen": "biljartmiddag",
    "vrijdagavond 18 december": "filmavond-de-linde",
    "zaterdag 12/12": "koffie-aan-de-haven kerstmarkt-westerdorp",
}
WHAT_IS_THERE_ABOUT = {
    "wandelen morgen": "dijkwandeling-oosterzijl",
    "wandelen dinsdag": "wandelgroep-achterbos",
    "donderdag sporten": "gymnastiek-55-plus walking-football bewegen-op-de-stoel",
    "dinsdagavond zingen": "zangkoor",
    "markt op dinsdag": "weekmarkt-westerdorp samen-naar-de-markt",
    "koffie morgen": "koffie-na-de-kerk",
    "donderdag in De Linde": "dorpshuis-de-linde eetclub-de-linde",
    "'s avonds eten met anderen": "samen-eten-oosterzijl",
    "bus zondag": "deeltaxi",
    "zaterdagochtend oosterzijl": "koffie-aan-de-haven",
}
WHAT_IS_SAID = {
    "hoe laat gaat de bibliotheek open": "Bibliotheek Westerdorp: vandaag open tot 13.00 uur.",
    "bieb open": "Bibliotheek Westerdorp: vandaag open tot 13.00 uur.",
    "tot hoe laat is de bibliotheek open": "Bibliotheek Westerdorp: vandaag open tot 13.00 uur.",
    "is de bibliotheek zondag open": "Bibliotheek Westerdorp: morgen gesloten, "
    "maandag 30 november open van 10.00 tot 17.30 uur.",
    "is het gemeentehuis nu open": "Gemeentehuis Wolderland: nu gesloten, "
    "maandag 30 november open van 9.00 tot 13.00 uur.",
    "wanneer is de bingo": "Bingo in 't Hokje: vrijdag 11 december om 19.30 uur, "
    "'t Hokje, Achterbos.",
    "hoe laat begint de bingo": "Bingo in 't Hokje: vrijdag 11 december om 19.30 uur, "
    "'t Hokje, Achterbos.",
    "wanneer is de volgende filmavond": "Filmavond De Linde: vrijdag 18 december om 20.00 uur, "
    "Dorpshuis De Linde, Westerdorp.",
    "sinterklaas": "Sinterklaas in Westerdorp: zaterdag 5 december om 14.00 uur, "
    "Sporthal De Kring, Westerdorp.",
    "vanavond": "Vanavond staat er niets in de agenda; wel morgen om 11.00 uur: Koffie na de kerk.",
    "vanmiddag achterbos": "Vanmiddag staat er in Achterbos niets in de agenda; "
    "wel dinsdag 1 december om 9.30 uur: Wandelgroep Achterbos.",
    "yoga maandag": "Maandag 30 november is er niets voor “yoga”; "
    "wel woensdag 2 december om 19.00 uur: Rustige yoga.",
    "tandarts in het weekend": "Dit weekend is er niets voor “tandarts”; "
    "wel maandag 30 november open van 8.00 tot 17.00 uur: Tandarts Westerdorp.",
    "met kerst": "Met kerst staat er niets in de agenda; "
    "wel zaterdag 12 december om 16.00 uur: Kerstmarkt Westerdorp.",
    "eerste kerstdag": "Eerste kerstdag staat er niets in de agenda; "
    "wel woensdag 23 december om 10.00 uur: Koffieochtend De Linde.",
    "in de kerstvakantie": "In de kerstvakantie: 16 resultaten, op volgorde van tijd.",
    "in de zomervakantie": "In de zomervakantie: zo ver vooruit is nog niet bekend wat er is.",
    "gisteren": "Vrijdag 27 november is voorbij; "
    "wel vandaag nu bezig, tot 12.00 uur: Tuinclub De Esch.",
    "nu open": "Nu open: 12 resultaten, op volgorde van tijd.",
}
# Words that look as if they told a time: the answer is that of any other question.
NO_TIME = (
    "vrouwen van nu", "doet niet open", "ik durf mijn post niet meer open te maken",
    "wond die niet dicht gaat", "lig elke nacht wakker", "mijn man is dinsdag overleden",
    "ik ben zondag gevallen", "open eettafel", "iets met kerst", "0597 00 25 61", "zondagsoep",
    "filmavond",
)  # fmt: skip
EVERY = (*WHAT_IS_THERE, *WHAT_IS_THERE_ABOUT, *WHAT_IS_SAID, *NO_TIME)
