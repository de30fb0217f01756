"""The words of a made-up map: what villages organize, as a supporter would write it down.

A `{word}` between braces is filled in by `map_texts`; names of streets and houses are put together
from halves, so that the map's vocabulary grows with the map as a real one does.
"""

from __future__ import annotations

from dataclasses import dataclass

THEMES = (
    ("eten", "Eten en boodschappen", "Ik wil niet meer altijd zelf koken", "silverware-fork-knife"),
    ("ontmoeten", "Mensen ontmoeten", "Ik wil meer mensen zien", "coffee"),
    ("bewegen", "Bewegen en buiten zijn", "Ik wil in beweging blijven", "walk"),
    ("thuis-hulp", "Hulp in en om het huis", "Ik red het huis niet alleen", "hammer-wrench"),
    ("vervoer", "Vervoer", "Hoe kom ik ergens zonder auto?", "car"),
    ("zorg", "Zorg en gezondheid", "Ik heb een dokter of verpleging nodig", "medical-bag"),
    ("mantelzorg", "Zorgen voor een ander", "Ik zorg voor iemand en dat is zwaar", "hand-heart"),
    ("rouw-en-somber", "Verdriet en rouw", "Ik zit ergens mee en wil praten", "candle"),
    ("geld-en-papieren", "Geld en brieven", "Ik kom niet uit mijn brieven", "email-open-outline"),
    ("wonen", "Wonen en veilig thuis", "Kan ik hier veilig blijven wonen?", "home-heart"),
    ("computer", "Computer en telefoon", "Ik kom er niet uit op de computer", "laptop"),
    ("meedoen", "Iets doen voor een ander", "Ik wil iets voor een ander doen", "handshake-outline"),
)
KERNEN = ("Westerdorp", "Achterbos", "Oosterzijl", "Noorderveen")


@dataclass(frozen=True)
class Subject:
    """Something that exists in many villages: its theme, names, words and sentences."""

    theme: str
    names: str
    summaries: str
    keywords: str
    audience: str
    cost: str
    story: str

    @property
    def sentences(self) -> tuple[str, ...]:
        """Give the sentences of its story."""
        return tuple(f"{line.strip()}." for line in self.story.split(".") if line.strip())


SUBJECTS = (
    Subject("eten", "Eettafel|Samen eten|Soepmiddag", "Samen warm eten {waar}, met wie er is.",
            "eten, warme maaltijd, eettafel, koken, aanschuiven", "Iedereen die niet alleen eet",
            "€ 7,50 per maaltijd", "Er zijn drie gangen. Zonder vlees of zonder zout kan ook. "
            "Aan elke tafel zit een gastvrouw. De kok komt uit {straat}"),
    Subject("eten", "Maaltijdservice|Boodschappenhulp",
            "Eten of boodschappen aan uw deur, ook bij de {straat}.",
            "eten aan huis, boodschappen, bezorgen, diepvriesmaaltijd", "Mensen die weinig koken",
            "€ 8,20 per maaltijd", "U kiest elke week van een lijst. De bezorger komt voor twaalf "
            "uur. Het eten kan vier dagen in de koelkast. Stoppen kan elke week"),
    Subject("ontmoeten", "Koffieochtend|Inloop|Huiskamer", "Koffie en een praatje {waar}.",
            "koffie, gezelligheid, praatje, alleen zijn, inloop", "Iedereen uit de buurt",
            "Gratis, koffie € 1", "U hoeft niets te doen. Er ligt een krant en er zijn spelletjes. "
            "Nieuwe mensen krijgen een plek naast de gastvrouw. Kinderen mogen mee"),
    Subject("ontmoeten", "Kaartclub|Soos|Breicafé",
            "Een middag spelen of breien {waar}, met anderen.",
            "spelletjes, kaarten, klaverjassen, breien, sjoelen", "Wie een middag weg wil",
            "€ 2 per middag", "Beginners leren het van een ander. De club speelt niet om geld. "
            "In de pauze is er thee. In december is er een prijzenmiddag"),
    Subject("bewegen", "Wandelgroep|Nordic walking|Ommetje", "Samen wandelen rond {buurt}.",
            "wandelen, lopen, buiten, beweging", "Wie een half uur kan lopen", "Gratis",
            "De korte ronde is twee kilometer. De lange ronde gaat langs {straat}. Niemand blijft "
            "achter. Bij gladheid gaat het niet door"),
    Subject("bewegen", "Stoelgymnastiek|Valtraining|Zitdans",
            "Rustig bewegen op een stoel, {waar}.",
            "gym voor ouderen, evenwicht, vallen, stijf, stoel", "Mensen die niet lang staan",
            "€ 3,50 per keer", "De begeleidster is fysiotherapeut. U doet alleen wat lukt. Trek "
            "stevige schoenen aan. De eerste les is om te proberen"),
    Subject("thuis-hulp", "Klussendienst|Tuinhulp|Handige hulp",
            "Kleine klussen in en om uw huis, door mensen van {huis}.",
            "lamp vervangen, kraan lekt, tuin, heg, klussen", "Mensen die het zelf niet kunnen",
            "€ 5 per klus", "Een klus duurt hoogstens twee uur. Materiaal betaalt u zelf. Dak en "
            "gas doen wij niet. De klusser woont in {buurt}"),
    Subject("thuis-hulp", "Thuishulp|Schoonmaakhulp", "Hulp bij het schoonmaken van uw huis.",
            "schoonmaken, poetsen, huishoudelijke hulp, ramen", "Wie het huis niet redt",
            "Eigen bijdrage via het CAK", "Er komt steeds dezelfde hulp. Samen maakt u een lijst. "
            "De hulp ruimt op en maakt schoon. Bij ziekte komt een ander"),
    Subject("vervoer", "AutoMaatje|Belbus|Dorpsauto",
            "Een vrijwilliger uit {buurt} brengt u met de auto.",
            "vervoer, ziekenhuis, rijden, chauffeur, geen auto", "Mensen zonder auto",
            "€ 0,35 per kilometer", "De chauffeur wacht op u. Een rollator past in de auto. Naar "
            "het ziekenhuis rijden wij ook. Bel twee dagen van tevoren"),
    Subject("zorg", "Huisartsenpraktijk|Fysiotherapie|Wijkverpleging", "Zorg dichtbij, {waar}.",
            "dokter, pijn, wondzorg, recept, verpleging", "Iedereen uit de omgeving",
            "Soms geldt het eigen risico", "Bel tussen acht en tien voor een afspraak. De praktijk "
            "heeft een lift. Bij spoed toetst u een. Huisbezoek kan als het moet"),
    Subject("mantelzorg", "Mantelzorgsteun|Logeerhuis|Respijtzorg",
            "Even vrij als u voor een ander zorgt, {waar}.",
            "mantelzorg, zorgen voor mijn man, even weg, oppas", "Wie voor een naaste zorgt",
            "Gratis", "Een vrijwilliger neemt het over. Die is daarvoor geschoold. U spreekt samen "
            "af hoe vaak. Anderen ziet u elke maand in {buurt}"),
    Subject("rouw-en-somber", "Rouwgroep|Luisterend oor|Maatjes", "Praten over wat u mist, {waar}.",
            "verdriet, rouw, overleden, somber, eenzaam, praten", "Wie iemand is verloren",
            "Gratis", "Wat u zegt blijft onder ons. De groep is klein. Huilen mag en lachen ook. "
            "De begeleider komt uit {buurt}"),
    Subject("geld-en-papieren", "Formulierenhulp|Papierenmaatje|Spreekuur geld",
            "Hulp bij brieven, formulieren en geld.", "brief, formulier, belasting, schuld",
            "Iedereen met een brief of rekening", "Gratis", "Neem alle post mee, ook die dicht is. "
            "De hulp leest hem met u. Betalen doet u zelf. Bij schulden gaat iemand met u mee"),
    Subject("wonen", "Woonadvies|Veilig thuis|Wooncoach", "Iemand kijkt of uw huis veilig is.",
            "drempel, traplift, douche, rookmelder, verhuizen", "Wie zelfstandig wil wonen",
            "Gratis", "Het bezoek duurt een uur. U krijgt een lijst met tips. Een beugel is vaak "
            "zo geplaatst. De gemeente betaalt soms mee"),
    Subject("computer", "Digicafé|Computerhulp|Telefoonuur", "Uw vragen over telefoon en computer.",
            "laptop, tablet, digid, wachtwoord, e-mail, foto's", "Beginners", "Gratis",
            "Neem uw eigen toestel mee. Geen vraag is te dom. Wij vragen nooit naar uw pincode. "
            "Scholieren helpen op woensdag"),
    Subject("meedoen", "Buurtploeg|Dierenhulp|Moestuin", "Met anderen werken {waar}.",
            "vrijwilliger, tuin, dieren, meedoen, buurt", "Wie een paar uur over heeft", "Gratis",
            "Gereedschap is er. U werkt wanneer u kunt. Om half elf is er koffie in {buurt}. De "
            "oogst is voor de voedselbank"),
)  # fmt: skip

GENERAL = """
De ingang is aan {straat}
Vraag bij de balie van {huis} naar {mens}
Komt u voor het eerst? Dan wacht {mens} bij de deur
Er is een ringleiding in zaal {zaal}
Bus {getal} stopt bij {straat}
Bij {huis} staan altijd stoelen klaar
Wie slecht ter been is, wordt opgehaald in {buurt}
De groep bestaat sinds {jaar}
Er zijn nu {getal} deelnemers, vooral uit {buurt}
In de zomer verhuist alles naar {huis}
Parkeren kan achter {huis} of in {straat}
Meer weten? Dan vertelt {mens} het graag
Het geld komt van het fonds {fonds}
Een keer per jaar is er een uitstapje naar {buurt}
Samen met {huis} is er in {jaar} een nieuwe zaal gebouwd
U kunt ook een keer komen kijken in {straat}
Honden blijven thuis, behalve de hond van {mens}
Voor wie slecht ziet ligt er een grote letter bij {huis}
""".strip().splitlines()

QUESTIONS = (
    "Ik wil hulp bij {zaak}", "Waar kan ik terecht met {zaak}?", "Wie helpt mij met {zaak}?",
    "Mijn moeder heeft hulp nodig bij {zaak}", "Ik kom er niet uit met {zaak}",
)  # fmt: skip
MATTERS = (
    "koken", "boodschappen", "de tuin", "de trap", "het ziekenhuis", "een brief", "mijn verdriet",
    "de computer", "lopen", "de nacht", "een lege dag", "de administratie", "verhuizen", "de was",
    "mijn medicijnen", "vervoer op zondag", "een kapotte lamp", "de buren", "mijn geheugen",
    "een uitkering",
)  # fmt: skip

FRONT_HALVES = (
    "linde", "eiken", "beuken", "berken", "wilgen", "esch", "veld", "kerk", "molen", "brug",
    "water", "sluis", "zijl", "terp", "wierde", "dijk", "veen", "heide", "bos", "zand", "klei",
    "ooievaars", "kievit", "zwaluw", "leeuwerik", "reiger", "roggen", "haver", "tarwe", "koolzaad",
    "klaver", "rozen", "tulpen", "appel", "peren", "kersen", "pruimen", "noten", "wester",
    "ooster", "noorder", "zuider", "midden", "achter", "voor", "boven", "beneden", "oude",
)  # fmt: skip
STREETS = (
    "laan", "weg", "straat", "pad", "dreef", "singel", "kade", "steeg", "plein", "hof", "wal",
    "akker", "kamp", "gaarde", "brink", "horn", "dwarsweg", "ring", "zoom", "kant",
)  # fmt: skip
HOUSES = (
    "hoeve", "borg", "state", "burcht", "schuur", "hoek", "spil", "poort", "haven", "heerd", "stee",
    "hut", "kamer", "toren", "stal", "werf",
)  # fmt: skip
PEOPLE = "de gastvrouw|de beheerder|de coördinator|de gastheer|de kok|de begeleider".split("|")
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
COLOURS = ("#8c420c", "#6e0d25", "#04653a", "#4f2f00", "#0a56a6", "#b01515", "#a01a6a", "#5f4a74",
           "#064a63", "#0f3d1e", "#14287a", "#5c5600")  # fmt: skip
