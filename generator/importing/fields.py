"""What a column of a list can be, and by which words in its heading that is known."""

from __future__ import annotations

from dataclasses import dataclass

KEPT = "intern"


@dataclass(frozen=True)
class Field:
    """What a column can be: its name in `--kolom`, what becomes of it, the words that tell it.

    `several` says that more than one column can be this.
    """

    name: str
    becomes: str
    words: str
    several: bool = False


FIELDS = (
    Field("naam", "hoe het heet",
          "naam name titel title benaming naam_activiteit activiteit activiteiten dienst "
          "naam_dienst aanbod naam_aanbod voorziening naam_voorziening wat naam_organisatie "
          "organisatienaam naam_van_de_organisatie initiatief naam_initiatief vereniging "
          "naam_vereniging club service onderwerp product evenement groep groepsnaam naam_groep "
          "werkgroep team project naam_project"),
    Field("organisatie", "wie het aanbiedt",
          "organisatie organization organisation aanbieder aangeboden_door provider instelling "
          "uitvoerder uitvoerende_organisatie organisator georganiseerd_door stichting partner "
          "verzorgd_door"),
    Field("omschrijving", "samenvatting en beschrijving",
          "omschrijving beschrijving description description_own_words samenvatting summary "
          "toelichting uitleg informatie info korte_omschrijving lange_omschrijving inhoud tekst "
          "wat_is_het wat_doen_we wat_doen_ze wat_doen_zij wat_doet_u wat_doen_jullie wat_doen_wij "
          "wat_doet_de_groep wat_wordt_er_gedaan werkzaamheden details "
          "bijzonderheden", several=True),
    Field("telefoon", "contact: telefoon",
          "telefoon tel telnr tel_nr telnummer telefoonnummer telefoonnr telefoon_nummer phone "
          "phone_number nummer bellen vast vaste_telefoon telefoon_vast telefoon_algemeen "
          "telefoonnummers", several=True),
    Field("mobiel", "contact: telefoon",
          "mobiel mobile gsm mobiele_telefoon mobiel_nummer mobiele_nummer 06 06_nummer "
          "telefoon_mobiel mob whatsapp", several=True),
    Field("email", "contact: email",
          "email e_mail mail emailadres e_mailadres e_mail_adres mailadres email_adres "
          "email_address"),
    Field("website", "contact: website",
          "website site web url internet webadres webpagina www homepage link link_website "
          "websites internetadres", several=True),
    Field("contactpersoon", "contact: persoon",
          "contactpersoon contact contact_person aanspreekpunt aanspreekpersoon contactpersonen "
          "coordinator begeleider begeleiding beheerder contactnaam naam_contactpersoon "
          "vertegenwoordiger", several=True),
    Field("functie", "contact: persoon", "functie rol role functie_contactpersoon"),
    Field("adres", "locatie: adres",
          "adres address straat street straatnaam bezoekadres straat_en_huisnummer straat_nr "
          "straat_huisnummer adresgegevens vestigingsadres adres_locatie straat_en_nummer"),
    Field("huisnummer", "locatie: adres",
          "huisnummer huisnr nr house_number toev toevoeging huisnummertoevoeging "
          "huisnr_toevoeging", several=True),
    Field("postcode", "locatie: adres", "postcode zip zipcode zip_code postal_code pc"),
    Field("plaats", "locatie: adres", "plaats woonplaats town city vestigingsplaats plaatsnaam"),
    Field("locatie", "locatie: naam",
          "locatie location venue gebouw plek ruimte zaal accommodatie waar naam_locatie "
          "locatienaam"),
    Field("gebied", "kernen of bereik",
          "gebied werkgebied kern kernen dorp dorpen wijk buurt regio place gemeente reikwijdte "
          "bereik voor_welk_dorp dekkingsgebied doelgebied"),
    Field("openingstijden", "openingstijden of wanneer",
          "openingstijden openingstijd opening_hours openingsuren geopend open tijden tijd "
          "tijdstip wanneer dag_en_tijd dagen_en_tijden dag_tijd bereikbaarheid bereikbaar "
          "spreekuur spreekuren hours schedule rooster data_en_tijden datum_en_tijd "
          "tijden_en_dagen hoe_laat welke_tijd trainingstijd trainingstijden lestijd lestijden"),
    Field("dag", "wanneer",
          "dag dagen weekdag day days op_welke_dag dagdeel dagdelen trainingsdag trainingsdagen "
          "lesdag lesdagen speeldag speeldagen clubdag repetitiedag oefendag vaste_dag weekdagen",
          several=True),
    Field("hoe_vaak", "wanneer", "hoe_vaak frequentie ritme frequency herhaling regelmaat"),
    Field("begintijd", "wanneer",
          "begintijd begin starttijd start aanvang aanvangstijd start_time van tijd_van tijd_begin "
          "van_tijd"),
    Field("eindtijd", "wanneer",
          "eindtijd einde eind end_time tot tijd_tot tijd_einde tot_tijd sluitingstijd"),
    Field("datum", "wanneer: op",
          "datum data date datums activiteitdatum activiteitsdatum evenementdatum lesdatum "
          "cursusdatum speeldatum uitvoeringsdatum vergaderdatum lesdata cursusdata speeldata"),
    Field("begindatum", "wanneer: vanaf",
          "startdatum begindatum start_datum begin_datum datum_start datum_begin datum_van "
          "datum_vanaf aanvangsdatum eerste_les eerste_keer eerste_bijeenkomst eerste_datum "
          "start_date startdate begin_date loopt_vanaf loopt_van geldig_vanaf geldig_van "
          "start_op begint_op vanaf_datum van_datum vanaf"),
    Field("einddatum", "wanneer: tot en met",
          "einddatum eind_datum datum_eind datum_einde datum_tot laatste_les laatste_keer "
          "laatste_bijeenkomst laatste_datum end_date enddate loopt_tot loopt_tot_en_met "
          "geldig_tot geldig_tot_en_met geldig_t_m tot_en_met t_m eindigt_op stopt_op tot_datum"),
    Field("kosten", "kosten",
          "kosten prijs tarief bijdrage eigen_bijdrage cost costs fee price prijzen contributie "
          "kosten_deelname entree"),
    Field("voor_wie", "voor_wie",
          "doelgroep doelgroepen voor_wie voorwie target_group audience bestemd_voor leeftijd "
          "leeftijdsgroep"),
    Field("toegankelijkheid", "beschrijving",
          "toegankelijkheid toegankelijk rolstoel rolstoeltoegankelijk rolstoeltoegankelijkheid "
          "accessibility accessible wheelchair wheelchair_access disabled_access "
          "wheelchair_accessible invalidentoilet mindervaliden", several=True),
    Field("thema", "themas",
          "thema themas categorie categorieen category rubriek topic onderdeel domein leefgebied "
          "soort_activiteit hoofdcategorie subcategorie soort_aanbod hoofdstuk sector",
          several=True),
    Field("soort", "in welke map, en formeel of informeel", "soort type kind soort_organisatie"),
    Field("aanmelden", "aanmelden",
          "aanmelden aanmelding opgave opgeven inschrijven inschrijving aanmelden_via "
          "hoe_aanmelden application"),
    Field("verwijzing", "verwijzing", "verwijzing indicatie indicatie_nodig verwijzing_nodig"),
    Field("zoekwoorden", "zoekwoorden",
          "zoekwoorden trefwoorden tags keywords zoektermen steekwoorden labels", several=True),
    Field("bron", "bron", "bron source herkomst bronvermelding link_bron bron_url source_url",
          several=True),
    Field("brondatum", "bron: datum",
          "brondatum source_date datum_bron bijgewerkt bijgewerkt_op laatst_bijgewerkt gewijzigd "
          "laatst_gewijzigd peildatum datum_controle gecontroleerd gecontroleerd_op "
          "laatst_gecontroleerd controledatum opgehaald datum_gezien gezien_op verified updated "
          "last_updated actualisatiedatum mutatiedatum datum_invoer invoerdatum mutatie wijziging "
          "ingevoerd ingevoerd_op aangemaakt aangemaakt_op created modified timestamp"),
    Field(KEPT, "intern: alleen voor u",
          "opmerkingen opmerking notities notitie note notes remarks id code volgnummer volgnr rij "
          "rijnummer rijnr regel regelnummer regelnr intern "
          "lat lon latitude longitude x y", several=True),
)  # fmt: skip
BY_NAME = {field.name: field for field in FIELDS}
BY_WORD = {word: field.name for field in FIELDS for word in field.words.split()}
"""Word of a heading → name of the field; the words of a heading are joined by `_`."""
