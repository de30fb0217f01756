"""What is asked of the small village: by residents in the finder, by its supporter in commands."""

from __future__ import annotations

# What residents type, and the kern they have chosen. Each question shows something else.
QUESTIONS = (
    ("eten aan huis", ""),
    ("warme maltijd", ""),
    ("prakje", ""),
    ("koffie dinsdag", ""),
    ("wat is er morgen te doen", ""),
    ("gratis", ""),
    ("mijn man slaat mij", ""),
    ("dier in nood", ""),
    ("hartaanval", ""),
    ("koffie ambulance", ""),
    ("hoog water", ""),
    ("dokter nu", ""),
    ("0597 00 90 20", ""),
    ("+31 597 00 90 40", ""),
    ("0597 00 90 60", ""),
    ("0597009010", ""),
    ("0600001021", ""),
    ("klarinetles", ""),
    ("zuiderhoek", ""),
    ("samen eten zuiderhoek", ""),
    ("koffie", "zuiderhoek"),
    ("kaarten", "noorderhoek"),
    ("eetafel", ""),
    ("dorps huis", ""),
    ("maaltijdbezorging", ""),
    ("roos veen", ""),
    ("dorpsondersteuner", ""),
    ("de wiel", ""),
    ("vrijwilliger worden", ""),
    ("iets doen voor een ander", ""),
    ("taxi naar het ziekenhuis", ""),
    ("gezongen", ""),
    ("wandelngroep", ""),
    ("wmo", ""),
    ("eenzaam", ""),
    ("wie betaalt de zorg", ""),
    ("ik kan niet meer koken", ""),
    ("ik kan niet meer", ""),
    ("koff", ""),
    ("kaarten in noorderhoek", ""),
    ("overmorgen gratis", ""),
    ("klussen in huis", ""),
    ("vandaag", ""),
)
FILTERS = (
    ("", ()),
    ("", ("dag:dinsdag",)),
    ("", ("kern:zuiderhoek",)),
    ("", ("soort:informeel", "gratis:ja")),
    ("eten", ("thema:vervoer", "thema:eten")),
    ("koffie", ("rolstoel:ja",)),
)
STANDARD_BOOKLETS = ("boekje", "drukversie", "grootletter", "kern-noorderhoek",
                     "kern-zuiderhoek", "poster")  # fmt: skip
OTHER_BOOKLETS = {
    "thema-ontmoeten": ("--editie", "thema:ontmoeten"),
    "thema-eten": ("--editie", "thema:eten"),
    "drukversie-kern-zuiderhoek": ("--editie", "drukversie:kern:zuiderhoek"),
    "boekje-snijrand": ("--afloop", "3"),
    "blad": ("--kies", "maaltijd,klusbus,boodschappenhulp,wmo-loket,koffie,rijders"),
    "blad-van-een": ("--kies", "weggeefkast"),
}
SHOWN = """maaltijd wijkzuster luisterlijn wmo-loket klusbus boodschappenhulp weggeefkast buurtapp
    formulierenhulp deeltaxi belbus bibliobus rijdende-winkel fietsles
    koffie soos eettafel kerstmarkt zangkoor wandelen spelmiddag zomerfeest
    klusteam bezoekgroep rijders dorpshulp gemeente oranje dorpshuis kerk werkplaats
    tuinclub repaircafe school koken-lukt-niet moeilijk-de-deur-uit zorgen-om-iemand
    eten-aan-huis eten zuiderhoek wim dijkwacht maltijd""".split()
READING_COMMANDS = (
    *(("toon", id_) for id_ in SHOWN),
    ("controleer",),
    ("controleer", "--streng"),
    ("controleer", "--formaat", "json"),
    ("controleer", "--formaat", "github"),
    ("dekking",),
    ("herzien",),
    ("herzien", "--alles"),
    ("herzien", "wijkzuster"),
    ("herzien", "zorgen-om-iemand"),
    ("herzien", "deeltaxi"),
    ("zoek", "warm", "eten", "--waarom", "eettafel"),
    ("zoek", "geweld"),
    ("zoek", "dinsdag", "--kern", "zuiderhoek"),
    ("boekje", "--kies", "belbus,fietsles,rijdende-winkel,eten,zuiderhoek,dorpshuis,maltijd"),
)
WRITING_COMMANDS = (
    ("hernoem", "maaltijd", "warm-eten"),
    ("hernoem", "dorpshuis", "de-wiel"),
    ("hernoem", "dorpshulp", "de-hoek"),
    ("hernoem", "koken-lukt-niet", "niet-koken"),
    ("herzien", "soos", "--akkoord"),
    ("herzien", "zorgen-om-iemand", "--akkoord", "--datum", "20-11-2026"),
    ("boekje", "--editie", "kern:noorderhoek", "--vastleggen"),
    ("boekje", "--editie", "poster", "--vastleggen"),
    ("dekking", "--html", "dekking.html"),
    ("nieuw", "dienst", "Kapper", "aan", "huis"),
    ("nieuw", "activiteit", "Bingo"),
    ("nieuw", "contactroute", "Ik", "slaap", "slecht"),
    ("nieuw", "vrijwilligers", "Maatjes"),
    ("nieuw", "organisatie", "De", "Brug"),
    ("nieuw", "locatie", "Gymzaal"),
)
# Commands for which it does not matter what day it is.
TIMELESS = frozenset({"nieuw", "hernoem", "schema"})
