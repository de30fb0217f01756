"""The field guide: every field a supporter may type, written from the model's declarations."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.contact import Contact, Person, PhoneNumber
from generator.model.declarations import marks_of
from generator.model.entries import Activity, VolunteerGroup
from generator.model.exceptions import Moved
from generator.model.fields import Private
from generator.model.judgement import Judgement
from generator.model.kernen import Kern
from generator.model.news import NewsItem
from generator.model.opening_hours import OpeningHours
from generator.model.organizations import Organization
from generator.model.periods import Absence, Closure
from generator.model.phone_hours import PhoneHours
from generator.model.photos import Photo
from generator.model.places import Address, Coordinates, Location
from generator.model.publication import Publication
from generator.model.publisher import Colours, Publisher
from generator.model.room import NewCost
from generator.model.routes import Route, Step
from generator.model.schedules import Schedule
from generator.model.seen import seen_of
from generator.model.services import Service
from generator.model.signals import Signal
from generator.model.sources import Source
from generator.model.supporters import EmergencyNumber, Supporter
from generator.model.themes import Theme
from generator.model.trials import SearchTrial
from generator.model.typed import typed_out
from generator.model.village import Controls, Village

_BEGIN, _END = "<!-- veldengids: begin -->", "<!-- veldengids: einde -->"

FILES: tuple[tuple[str, str, type[BaseModel]], ...] = (
    ("dorp.yml", "Alles wat voor de hele kaart geldt.", Village),
    ("dorp.yml: kernen", "Een dorp of buurt.", Kern),
    ("dorp.yml: ondersteuners", "Wie bewoners bellen als zij het niet weten.", Supporter),
    ("ondersteuners: bereikbaar", "Wanneer een ondersteuner opneemt.", PhoneHours),
    ("ondersteuners: afwezig", "Wanneer een ondersteuner er niet is.", Absence),
    ("dorp.yml: noodnummers", "Een nummer voor als het dringend is.", EmergencyNumber),
    ("dorp.yml: uitgever", "Wie de kaart uitgeeft.", Publisher),
    ("dorp.yml: kleuren", "De kleuren van het dorp.", Colours),
    ("dorp.yml: nieuws", "Een bericht op de voorpagina.", NewsItem),
    ("dorp.yml: controle", "Welke meldingen u niet wilt zien.", Controls),
    ("dorp.yml: publicatie", "Waar de site heen gaat met 'kaart publiceer'.", Publication),
    ("dorp.yml: dekking", "Wat er wel of niet telt in 'kaart dekking'.", Judgement),
    ("themas.yml", "Een lijst; dit zijn de velden van één thema.", Theme),
    ("zoekproeven.yml: zoekproeven", "Een vraag, en wat een bewoner dan moet vinden.", SearchTrial),
    ("signalen.yml: signalen", "Hoe vaak naar iets gevraagd is dat er niet is.", Signal),
    ("diensten/ID.yml", "Iets wat er altijd is.", Service),
    ("activiteiten/ID.yml", "Alle velden van een dienst, en deze.", Activity),
    ("vrijwilligers/ID.yml", "Alle velden van een dienst, en deze.", VolunteerGroup),
    ("organisaties/ID.yml", "Wie iets aanbiedt.", Organization),
    ("locaties/ID.yml", "Waar iets is.", Location),
    ("locaties/ID.yml: adres", "Het adres van een plek.", Address),
    ("locaties/ID.yml: coordinaten", "De plek op de landkaart.", Coordinates),
    ("locaties/ID.yml: gesloten", "Wanneer een plek dicht is.", Closure),
    ("contactroutes/ID.yml", "Een levensvraag met de stappen.", Route),
    ("contactroutes/ID.yml: stappen", "Eén stap; 'spoed' heeft dezelfde velden.", Step),
    ("nieuwe_kosten", "Wat iets vanaf een bepaalde dag kost.", NewCost),
    ("foto", "Wat er te zien is, en wie ja zei.", Photo),
    ("bron", "Waar u iets gezien hebt.", Source),
    ("contact", "Hoe u iemand bereikt.", Contact),
    ("contact: telefoon", "Eén nummer uit een lijst van nummers.", PhoneNumber),
    ("contact: persoon", "Wie u aan de lijn krijgt.", Person),
    ("openingstijden", "Dagen met een tijd. Ook voor 'aanwezig'.", OpeningHours),
    ("wanneer", "Hoe een activiteit terugkomt.", Schedule),
    ("verplaatst", "Eén datum die op een andere dag, tijd of plek is.", Moved),
)


def field_guide() -> str:
    """Give the guide as Markdown: a table per kind of file or block."""
    shared = set(Service.model_fields)
    parts = []
    for title, explanation, model in FILES:
        hidden = shared if model in {Activity, VolunteerGroup} else set()
        rows = "\n".join(_rows(model, hidden))
        head = "| Veld | Wat u invult | Voorbeeld | Te zien op |\n|---|---|---|---|"
        parts.append(f"### {title}\n\n{explanation}\n\n{head}\n{rows}\n")
    return "\n".join(parts)


def with_guide(manual: str) -> str:
    """Give the manual with its field guide written anew."""
    return between(manual, _BEGIN, _END, field_guide())


def between(manual: str, begin: str, end: str, text: str) -> str:
    """Give the manual with `text` between two markers."""
    before, rest = manual.split(begin)
    _, after = rest.split(end)
    return f"{before}{begin}\n\n{text}\n{end}{after}"


def _rows(model: type[BaseModel], hidden: set[str]) -> Iterator[str]:
    for name, info in model.model_fields.items():
        if info.alias is None or name in hidden:
            continue
        needed = " (verplicht)" if info.is_required() else ""
        told = " ".join(
            (info.description or "", *sorted(marks_of(model, name) - {Private.INTERNAL}))
        )
        cells = (_cell(told.strip()), _example(info), seen_of(info).text)
        yield f"| `{info.alias}`{needed} | {' | '.join(cells)} |"


def _example(info: FieldInfo) -> str:
    return f"`{_cell(typed_out(info.examples[0]))}`" if info.examples else "``"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
