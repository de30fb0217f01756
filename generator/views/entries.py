"""One service, activity or volunteer group in residents' words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.people import is_person_name
from generator.model import (
    Activity,
    AnyEntry,
    Contact,
    FirstStep,
    Formality,
    Location,
    SocialMap,
    VolunteerGroup,
    Wheelchair,
)
from generator.model.themes import Theme
from generator.values.names import WEEKDAYS
from generator.views import addresses
from generator.views.parts import EntryView, Hint, Link, PhoneLine, PlaceLine, ThemeRef
from generator.views.parts import FirstStep as FirstStepView
from generator.views.people import kern_names, number_line, phone_line
from generator.views.timing import current, exception_text, opening_lines, schedule_lines, weekdays
from generator.wording import date_text, list_text

KIND_LABELS = {
    "diensten": "Dienst",
    "activiteiten": "Activiteit",
    "vrijwilligers": "Vrijwilligersgroep",
    "organisaties": "Organisatie",
    "locaties": "Plek",
    "contactroutes": "Wie bel ik?",
}
FORMALITY_LABELS = {
    Formality.FORMAL: "Beroepskracht",
    Formality.INFORMAL: "Door dorpsgenoten",
}
WHEELCHAIR_TEXTS = {
    Wheelchair.YES: "U kunt met een rolstoel naar binnen.",
    Wheelchair.PARTLY: "U kunt voor een deel met een rolstoel naar binnen.",
    Wheelchair.NO: "U kunt niet met een rolstoel naar binnen.",
}
LAW_TEXTS = {
    "Wmo": "de gemeente, uit de Wmo (de wet voor hulp thuis)",
    "Jeugdwet": "de gemeente, uit de Jeugdwet (de wet voor hulp aan kinderen)",
    "Wlz": "het Rijk, uit de Wlz (de wet voor mensen die altijd zorg nodig hebben)",
    "Zvw": "uw zorgverzekering (de Zvw)",
    "Participatiewet": "de gemeente, uit de Participatiewet (de wet voor werk en inkomen)",
}
LANGUAGES = {
    "nl": "Nederlands", "fy": "Fries", "nds": "Nedersaksisch", "gos": "Gronings", "en": "Engels",
    "de": "Duits", "fr": "Frans", "ar": "Arabisch", "tr": "Turks", "pl": "Pools",
    "uk": "Oekraïens", "ti": "Tigrinya", "fa": "Farsi", "es": "Spaans", "so": "Somalisch",
    "ro": "Roemeens", "bg": "Bulgaars", "li": "Limburgs", "zea": "Zeeuws", "pap": "Papiaments",
    "ru": "Russisch", "pt": "Portugees", "it": "Italiaans", "zgh": "Berbers", "ngt": "gebarentaal",
}  # fmt: skip


def theme_ref(social_map: SocialMap, theme: Theme) -> ThemeRef:
    """Give a theme as it marks an entry."""
    return ThemeRef(
        id=theme.id,
        name=theme.name,
        question=theme.question or theme.name,
        icon=theme.icon,
        colour=theme.colour,
        number=social_map.themes.index(theme) + 1,
        address=addresses.theme_address(theme.id),
    )


def item_link(name: str, folder: str, id_: str) -> Link:
    """Give a link to something with a file of its own."""
    return Link(name, addresses.item_address(folder, id_), folder, id_)


def place_line(social_map: SocialMap, location: Location) -> PlaceLine:
    """Give where something is, on one line with how to get in."""
    address = location.address
    town = " ".join(p for p in (address.postcode, address.city) if p) if address else ""
    parts = (address.street, town) if address else ()
    kern = social_map.kern(location.kern).name if location.kern else ""
    hints = (
        *location.accessibility,
        *((f"Bus: {location.bus}",) if location.bus else ()),
        *((f"Parkeren: {location.parking}",) if location.parking else ()),
    )
    return PlaceLine(
        name=location.name,
        address=", ".join(part for part in parts if part) or kern,
        kern=kern,
        link=item_link(location.name, "locaties", location.id),
        wheelchair=WHEELCHAIR_TEXTS[location.wheelchair] if location.wheelchair else "",
        hints=hints,
    )


def is_free(cost: str | None) -> bool:
    """Tell whether residents pay nothing, from the words of the price."""
    words = (cost or "").casefold()
    return words.startswith(("gratis", "geen kosten", "kosteloos")) or words in {"€ 0", "0"}


def is_without_referral(referral: str | None) -> bool:
    """Tell whether someone may come without being sent by another."""
    words = (referral or "").casefold()
    return not words or words.startswith(("niet", "geen", "nee"))


def _first_step(
    social_map: SocialMap, entry: AnyEntry, phones: tuple[PhoneLine, ...]
) -> FirstStepView:
    own = phones[0] if phones else None
    text = {
        FirstStep.GP: "Vraag het eerst aan uw huisarts.",
        FirstStep.MUNICIPALITY: "Vraag het eerst aan de gemeente.",
        FirstStep.DIRECT: _direct(social_map.contact_of(entry), entry),
        FirstStep.SUPPORTER: "",
    }[entry.first_step]
    return FirstStepView(text, own) if text else _ask_supporter(social_map, entry)


def _direct(contact: Contact, entry: AnyEntry) -> str:
    """Give the shortest way in a sentence; empty when there is none."""
    walk_in = (entry.application or "").casefold().startswith(("niet", "hoeft niet"))
    ways = (
        (bool(contact.public_phones), "U kunt zelf bellen."),
        (bool(contact.email), "U kunt zelf mailen."),
        (bool(contact.website), "Kijk op de website."),
        (walk_in, "U kunt zo binnenlopen."),
    )
    return next((text for is_open, text in ways if is_open), "")


def _ask_supporter(social_map: SocialMap, entry: AnyEntry) -> FirstStepView:
    supporters = social_map.supporters_for(entry.kernen) or social_map.village.supporters
    titles = {one.title for one in supporters}
    title = supporters[0].title if len(titles) == 1 else "ondersteuner"
    if len(supporters) == 1:
        text = f"Bel {title} {supporters[0].name}."
        return FirstStepView(text, phone_line(supporters[0].phone, supporters[0].name))
    link = Link("Wie is dat in uw dorp?", addresses.SUPPORTERS)
    return FirstStepView(f"Bel de {title} van uw dorp.", None, link)


def _hints(social_map: SocialMap, entry: AnyEntry, days: tuple[int, ...]) -> Iterator[Hint]:
    location = social_map.location(entry.location)
    formality = social_map.formality_of(entry)
    for day in days:
        yield Hint("dag", WEEKDAYS[day])
    yield Hint("soort", formality)
    if is_free(entry.cost):
        yield Hint("gratis", "ja")
    if location is not None and location.wheelchair is Wheelchair.YES:
        yield Hint("rolstoel", "ja")
    if is_without_referral(entry.referral):
        yield Hint("verwijzing", "nee")
    if formality is Formality.INFORMAL and entry.reach in (None, "dorp"):
        yield Hint("dorp", "ja")


def _person(contact: Contact) -> str:
    if contact.person is None:
        return ""
    name, role = contact.person.name or "", contact.person.role or ""
    if name and not is_person_name(name):
        # A function is no name: "U spreekt met de coördinator" needs no capital.
        name = name[:1].lower() + name[1:]
    return ", ".join(part for part in (name, role) if part)


def paragraphs(text: str | None) -> tuple[str, ...]:
    """Give the paragraphs of a text; an empty line stands between two."""
    blocks = (text or "").replace("\r\n", "\n").split("\n\n")
    return tuple(" ".join(block.split()) for block in blocks if block.strip())


def checked_text(assured: date | None) -> str:
    """Give when the facts were last checked, in words."""
    return f"Voor het laatst nagevraagd op {date_text(assured)}." if assured else ""


def entry_view(social_map: SocialMap, entry: AnyEntry, today: date) -> EntryView:
    """Give an entry as residents see it on `today`."""
    contact = social_map.contact_of(entry)
    phones = tuple(number_line(number) for number in contact.public_phones)
    location = social_map.location(entry.location)
    organization = social_map.organization_of(entry)
    formality = social_map.formality_of(entry)
    schedules = entry.schedules if isinstance(entry, Activity) else ()
    group = entry if isinstance(entry, VolunteerGroup) else None
    days = weekdays(entry.opening_hours, current(schedules, today))
    laws = [LAW_TEXTS[law] for law in entry.laws]
    kernen = entry.kernen
    return EntryView(
        id=entry.id,
        kind=entry.folder,
        kind_label=KIND_LABELS[entry.folder],
        name=entry.name,
        summary=entry.summary,
        paragraphs=paragraphs(entry.description),
        formality=formality,
        formality_label=FORMALITY_LABELS[formality],
        themes=tuple(theme_ref(social_map, social_map.theme(id_)) for id_ in entry.themes),
        kernen=kernen,
        kern_text=list_text(kern_names(social_map, kernen)) if kernen else "",
        audience=entry.audience or "",
        when=(
            *schedule_lines(social_map, schedules, today),
            *opening_lines(social_map, entry.opening_hours),
        ),
        when_note=exception_text(entry.exceptions, today),
        place=place_line(social_map, location) if location else None,
        cost=entry.cost or "",
        application=entry.application or "",
        referral=entry.referral or "",
        law=list_text(laws, "of"),
        languages=list_text([LANGUAGES.get(code.casefold(), code) for code in entry.languages]),
        first_step=_first_step(social_map, entry, phones),
        phones=phones,
        email=contact.email or "",
        website=contact.website or "",
        person=_person(contact),
        contact_note=contact.note or "",
        organization=item_link(organization.name, "organisaties", organization.id)
        if organization
        else None,
        does=group.does if group else (),
        does_not=group.does_not if group else (),
        wanted=group.wanted if group else (),
        time_per_week=(group.time_per_week or "") if group else "",
        how_to_join=(group.how_to_join or "") if group else "",
        checked=checked_text(entry.assured),
        keywords=entry.keywords,
        hints=tuple(_hints(social_map, entry, days)),
        days=days,
        link=item_link(entry.name, entry.folder, entry.id),
        permanent_address=addresses.permanent_address(entry.id),
        path=f"{entry.folder}/{entry.id}",
    )
