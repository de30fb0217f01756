"""Words that people and other systems use for the fields of the map: English, or other Dutch."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_WORDS = {
    "naam": "name title titel label heet",
    "themas": "themes topics topic category categories categorie categorieen rubriek onderwerp",
    "soort": "type kind",
    "samenvatting": "summary intro inleiding korte_tekst kort",
    "beschrijving": "description omschrijving toelichting_lang uitleg_lang details body inhoud",
    "organisatie": "organization organisation provider aanbieder instelling",
    "locatie": "location place venue waar",
    "kernen": "villages dorpen buurten wijken",
    "voor_wie": "audience doelgroep voorwie eligibility",
    "eerste_stap": "first_step stap",
    "telefoon": "phone phones telephone tel telnr tel_nr telefoonnummer mobiel mobile gsm",
    "email": "mail e_mail mailadres emailadres email_address",
    "website": "url link homepage webadres web www",
    "persoon": "person contactpersoon contact_person contact_persoon contactpersonen aanspreekpunt "
    "aanspreekpersoon coordinator beheerder gastvrouw gastheer begeleider begeleidster",
    "functie": "role rol function beroep titel title",
    "toestemming": "consent akkoord permission",
    "nummer": "number nr",
    "alleen_voor": "only_for",
    "openingstijden": "opening_hours openinghours hours openingsuren geopend open tijden_open",
    "wanneer": "when schedule schema rooster agenda",
    "dagen": "days dag day weekdag weekdagen",
    "ritme": "rhythm frequency frequentie herhaling hoe_vaak repeat",
    "op": "dates date datum datums",
    "van": "from start begin begintijd start_time starttijd vanaf_tijd",
    "tot": "end eind einde eindtijd end_time until",
    "vanaf": "startdatum begindatum start_date valid_from",
    "tot_en_met": "einddatum end_date valid_until tm",
    "niet_op": "except exceptions behalve uitzonderingen uitzondering",
    "wel_op": "toch_op gaat_door goes_on",
    "seizoen": "season maanden months",
    "lessen": "lessons aantal_lessen aantal_keer bijeenkomsten count",
    "verplaatst": "moved verzet verschoven verplaatsing rescheduled",
    "feestdagen": "holidays public_holidays",
    "toelichting": "note notes remark comment opmerking opmerkingen",
    "kosten": "cost costs price fee prijs tarief bijdrage",
    "verwijzing": "referral",
    "aanmelden": "application registration aanmelding opgeven inschrijven",
    "wet": "law",
    "talen": "languages language taal",
    "kenmerken": "traits eigenschappen goed_om_te_weten bijzonderheden",
    "zoekwoorden": "keywords tags trefwoorden zoektermen",
    "gecontroleerd": "checked verified assured gecheckt nagevraagd bijgewerkt updated",
    "bron": "source gezien_op herkomst seen",
    "status": "state actief active",
    "reden": "reason",
    "sinds": "since",
    "in_plaats_daarvan": "replaced_by instead vervangen_door vervanging",
    "oude_namen": "former_ids aliases oude_naam",
    "beheert": "keeper bijgehouden_door",
    "intern": "internal notitie notities opmerking opmerkingen prive",
    "doet_wel": "does wel",
    "doet_niet": "does_not niet",
    "gezocht": "wanted",
    "meedoen": "join",
    "straat": "street street_address",
    "postcode": "zip zipcode zip_code postal_code",
    "plaats": "city town woonplaats",
    "adres": "address",
    "coordinaten": "coordinates gps latlon",
    "breedte": "latitude lat breedtegraad",
    "lengte": "longitude lon lng lengtegraad",
    "rolstoel": "wheelchair",
    "toegankelijkheid": "accessibility toegankelijk",
    "parkeren": "parking",
    "vraag": "question",
    "stappen": "steps",
    "spoed": "urgent haast",
    "tekst": "text",
    "naar": "to target doel",
    "icoon": "icon pictogram",
    "kleur": "color colour",
    "volgorde": "order positie",
    "gemeente": "municipality",
    "provincie": "province",
    "ondersteuners": "supporters dorpsondersteuners dorpsondersteuner",
    "noodnummers": "emergency_numbers alarmnummers",
    "dekking": "coverage",
    "uitgever": "publisher",
    "kleuren": "colors colours color colour kleur",
    "werkgever": "employer",
    "aanwezig": "present office_hours spreekuur",
    "foto": "photo picture image",
    "uitleg": "explanation",
    "gesloten": "closed closures dicht sluiting gesloten_op",
    "vol": "full volzet volgeboekt",
    "wachtlijst": "waiting_list waitlist",
    "nieuwe_kosten": "new_cost nieuwe_prijs nieuw_tarief kosten_nieuw",
    "afwezig": "absent absences verlof vakantie leave",
    "vervanger": "stand_in replacement waarnemer vervangt vervangster",
    "bereikbaar": "phone_hours belspreekuur telefonisch beltijden",
    "vertrouwelijk": "discretion confidential geheim geheimhouding zwijgplicht privacy",
    "beslist": "decides besluit beslissing",
    "liever_buiten_dorp": "outside buiten_dorp liever_buiten_het_dorp buiten_het_dorp",
    "buiten_bereik": "out_of_hours niet_bereikbaar voicemail",
}
# Keys that are known, but elsewhere; where only the second is known, that is what was meant.
LOOSE_WORDS: Mapping[str, str] = MappingProxyType(
    {"vanaf": "van", "tot_en_met": "tot", "tijd": "van", "tijden": "van", "wanneer": "dagen"}
)
# Of where something was seen these are other fields than of what was seen there.
WORDS_OF_SOURCES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("website", "url", "link", "webadres", "site", "web"), "adres"),
        **dict.fromkeys(("dag", "op", "date", "gezien", "gezien_op", "wanneer"), "datum"),
    }
)


def _by_word() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, words in _WORDS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), key)
    return MappingProxyType(found)


OTHER_WORDS = _by_word()
"""Word → the Dutch keys it may stand for, the most likely first."""
