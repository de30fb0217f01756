"""Contact routes, places, organisations and what has stopped, in residents' words."""

from __future__ import annotations

from datetime import date

from generator.consent import PublicMap
from generator.model import (
    Activity,
    AnyEntry,
    Contact,
    Item,
    Location,
    Organization,
    Route,
    Status,
    Step,
)
from generator.views import addresses
from generator.views.closed import place_lines, whole_lines
from generator.views.dates import has_hours
from generator.views.labels import FORMALITY_LABELS, KIND_LABELS
from generator.views.parts import (
    EntryView,
    Fact,
    Link,
    PhoneLine,
    PlaceView,
    RouteView,
    StepView,
)
from generator.views.people import (
    first_number,
    kern_names,
    number_line,
    person_text,
    phone_line,
    with_leave,
)
from generator.views.pieces import (
    area_text,
    checked_text,
    item_link,
    owner_line,
    paragraphs,
    photo_view,
    place_line,
    theme_ref,
)
from generator.views.sources import source_line
from generator.views.step_times import step_times
from generator.views.supporters import supporter_view
from generator.views.timing import exception_text, holidays_text, opening_lines
from generator.views.turning import place_turns, whole_turns
from generator.views.whole import Gone
from generator.wording import date_text, list_text

TO_SUPPORTER = "ondersteuner"


def route_view(social_map: PublicMap, route: Route, today: date) -> RouteView:
    """Give a life question with its steps as they are on `today`."""
    return RouteView(
        id=route.id,
        question=route.question,
        summary=route.summary or "",
        urgent=_step(social_map, route, route.urgent, today) if route.urgent else None,
        steps=tuple(_step(social_map, route, step, today) for step in route.steps),
        themes=tuple(theme_ref(social_map, social_map.theme(id_)) for id_ in route.themes),
        kernen=route.kernen,
        kern_text=list_text(kern_names(social_map, route.kernen)),
        keywords=route.keywords,
        checked=checked_text(route.assured),
        assured=route.assured,
        source=source_line(route.source, route.assured),
        link=item_link(route.question, "contactroutes", route.id),
        permanent_address=addresses.permanent_address(route.id),
    )


def _step(social_map: PublicMap, route: Route, step: Step, today: date) -> StepView:
    target = step.target
    if target is None:
        return StepView(step.text)
    supporters = tuple(s for s in social_map.village.supporters if s.id == target)
    if target == TO_SUPPORTER:
        supporters = social_map.supporters_for(route.kernen) or social_map.village.supporters
    if supporters:
        shown = tuple(supporter_view(social_map, supporter, today) for supporter in supporters)
        phone = shown[0].phone if len(shown) == 1 else None
        return StepView(step.text, Link("Wie is dat?", addresses.SUPPORTERS), phone, shown)
    if target == TO_SUPPORTER:
        return StepView(step.text, Link("Wie is dat?", addresses.SUPPORTERS))
    emergency = social_map.emergency_number(target)
    if emergency is not None:
        return StepView(step.text, None, phone_line(emergency.phone, emergency.name))
    item = social_map.item(target)
    assert item is not None  # a step that leads nowhere is refused by the reader
    return _to_item(social_map, step.text, item, today)


def _to_item(social_map: PublicMap, text: str, item: Item, today: date) -> StepView:
    """Give a step that leads to something with a page of its own, if it still has one."""
    if not social_map.has_page(item):
        return StepView(text)
    if isinstance(item, Route):
        return StepView(text, item_link(item.question, item.folder, item.id))
    assert not isinstance(item, Location)  # a step may only point to what can be found
    link = item_link(item.name, item.folder, item.id)
    if isinstance(item, Organization):
        called = item.contact if social_map.may_be_called(item, today) else None
        own = first_number(social_map, called, today)
        area = area_text(social_map, item.reach)
        return StepView(text, link, own, (), item.formality, area=area)
    contact = social_map.contact_of(item) if social_map.may_be_called(item, today) else None
    phone = first_number(social_map, contact, today, *item.costs_from(today))
    goes_on = item.is_active(today)
    return StepView(
        text,
        link,
        phone,
        formality=social_map.formality_of(item) or "",
        area=area_text(social_map, item.reach),
        kernen=item.kernen if goes_on else (),
        when=step_times(social_map, item, today) if goes_on and isinstance(item, Activity) else (),
        has_hours=goes_on and has_hours(item),
    )


def _phones(social_map: PublicMap, contact: Contact | None, today: date) -> tuple[PhoneLine, ...]:
    numbers = contact.public_phones if contact else ()
    return tuple(with_leave(social_map, number_line(one), today) for one in numbers)


def location_view(
    social_map: PublicMap, location: Location, here: tuple[EntryView, ...], today: date
) -> PlaceView:
    """Give a place with the entries that happen `here`."""
    line = place_line(social_map, location)
    is_there = location.status is Status.ACTIVE
    contact = location.contact if is_there else None
    hours = location.opening_hours if is_there else ()
    instead = None if is_there else social_map.location(location.replaced_by)
    village = () if line.kern in line.address else (line.kern,)
    facts = (
        Fact("waar", "Adres", "map-marker", (line.address, *village) if line.address else ()),
        Fact("dicht", "Dicht", "door-closed", place_lines(location, today),
             place_turns(location, today)),
        Fact("nu", "Nu is er", "map-marker", (instead.name,) if instead else ()),
        Fact("open", "Open", "clock-outline",
             (*opening_lines(social_map, hours, today),
              *_some(exception_text(location.exceptions, today)))),
        Fact("feestdagen", "Feestdagen", "calendar",
             _some(holidays_text(social_map, location.exceptions, hours))),
        Fact("binnen", "Naar binnen", "wheelchair-accessibility",
             tuple(part for part in (line.wheelchair, *location.accessibility) if part)),
        Fact("bus", "Bus", "bus", (location.bus,) if location.bus else ()),
        Fact("parkeren", "Parkeren", "parking", (location.parking,) if location.parking else ()),
    )  # fmt: skip
    return PlaceView(
        id=location.id,
        kind=location.folder,
        kind_label=KIND_LABELS[location.folder],
        name=location.name,
        summary="",
        paragraphs=(),
        formality="",
        formality_label="",
        facts=tuple(fact for fact in facts if fact.lines),
        phones=_phones(social_map, contact, today),
        email=(contact.email or "") if contact else "",
        website=(contact.website or "") if contact else "",
        person=person_text(contact) if contact else "",
        contact_note=(contact.note or "") if contact else "",
        ways=line.ways,
        entries=here,
        keywords=location.keywords,
        kernen=(location.kern,) if location.kern else (),
        checked=checked_text(location.assured),
        assured=location.assured,
        owner=owner_line(social_map, location.id),
        source=source_line(location.source, location.assured),
        photo=photo_view(location.photo, location.name),
        link=item_link(location.name, location.folder, location.id),
        has_hours=has_hours(location),
    )


def organization_view(
    social_map: PublicMap,
    organization: Organization,
    offers: tuple[EntryView, ...],
    today: date,
) -> PlaceView:
    """Give an organisation with the entries that it `offers`."""
    contact = organization.contact
    location = social_map.location(organization.location)
    line = place_line(social_map, location) if location else None
    where = (line.name, line.address) if line else ()
    kernen = kern_names(social_map, organization.kernen)
    area = area_text(social_map, organization.reach)
    facts = (
        Fact("waar", "Waar", "map-marker", tuple(part for part in where if part)),
        Fact(
            "dicht",
            "Dicht",
            "door-closed",
            whole_lines(location, today) if location else (),
            whole_turns([location] if location else (), today),
        ),
        Fact("kernen", "Voor welk dorp", "home-group", (list_text(kernen),) if kernen else ()),
        Fact("bereik", "Voor welk gebied", "home-group", (area,) if area else ()),
    )
    return PlaceView(
        id=organization.id,
        kind=organization.folder,
        kind_label=KIND_LABELS[organization.folder],
        name=organization.name,
        summary=organization.summary,
        paragraphs=paragraphs(organization.description),
        formality=organization.formality,
        formality_label=FORMALITY_LABELS[organization.formality],
        area=area,
        facts=tuple(fact for fact in facts if fact.lines),
        phones=_phones(social_map, contact, today),
        email=(contact.email or "") if contact else "",
        website=(contact.website or "") if contact else "",
        person=person_text(contact) if contact else "",
        contact_note=(contact.note or "") if contact else "",
        ways=(),
        entries=offers,
        keywords=organization.keywords,
        kernen=organization.kernen,
        checked=checked_text(organization.assured),
        assured=organization.assured,
        owner=owner_line(social_map, organization.id),
        source=source_line(organization.source, organization.assured),
        link=item_link(organization.name, organization.folder, organization.id),
    )


def _last_day(gone: AnyEntry | Organization) -> date | None:
    """Give the last day of something that was not stopped but is over."""
    if isinstance(gone, Organization) or gone.status is not Status.ACTIVE:
        return None
    return gone.valid_until or (gone.last_day if isinstance(gone, Activity) else None)


def gone_view(social_map: PublicMap, gone: AnyEntry | Organization, today: date) -> Gone:
    """Give what a resident should know of something that begins, paused, stopped or is over."""
    instead = social_map.replacement_of(gone, today)
    link = None
    if instead is not None:
        name = instead.question if isinstance(instead, Route) else instead.name
        link = item_link(name, instead.folder, instead.id)
    first = None if isinstance(gone, Organization) else _first_day(gone, today)
    since = first or gone.status_since or _last_day(gone)
    former = () if isinstance(gone, Organization) else gone.former_ids
    return Gone(
        id=gone.id,
        kind=gone.folder,
        name=gone.name,
        status="begint" if first else "pauze" if gone.status is Status.PAUSED else "gestopt",
        since=date_text(since) if since else "",
        reason=gone.status_reason or "",
        instead=link,
        link=item_link(gone.name, gone.folder, gone.id),
        permanent_address=addresses.permanent_address(gone.id),
        first_id=next(iter(former), gone.id),
    )


def _first_day(entry: AnyEntry, today: date) -> date | None:
    """Give the first day of something that has yet to begin."""
    return entry.valid_from if entry.has_yet_to_begin(today) else None


def _some(text: str) -> tuple[str, ...]:
    return (text,) if text else ()
