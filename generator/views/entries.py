"""One service, activity or volunteer group in residents' words."""

from __future__ import annotations

from datetime import date

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, VolunteerGroup
from generator.views import addresses
from generator.views.closed import closed_lines, going_on
from generator.views.dates import has_hours
from generator.views.first_steps import first_step, with_owner
from generator.views.hints import hints
from generator.views.labels import FORMALITY_LABELS, KIND_LABELS, LAW_TEXTS, TRAIT_TEXTS
from generator.views.parts import EntryView
from generator.views.people import kern_names, number_line, person_text, with_leave
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
from generator.views.room import cost_text, room_text
from generator.views.sources import source_line
from generator.views.timing import (
    current,
    exception_text,
    holidays_text,
    moved_lines,
    open_weekdays,
    opening_lines,
    schedule_lines,
)
from generator.views.turning import end_line, over_from, turns_of
from generator.wording import list_text
from generator.wording.languages import LANGUAGES


def entry_view(social_map: PublicMap, entry: AnyEntry, today: date) -> EntryView:
    """Give an entry as residents see it on `today`."""
    contact = social_map.contact_of(entry)
    phones = with_owner(
        social_map,
        entry,
        tuple(
            with_leave(social_map, number_line(number, *entry.costs_from(today)), today)
            for number in contact.public_phones
        ),
    )
    location = social_map.location(entry.location)
    organization = social_map.organization_of(entry)
    formality = social_map.formality_of(entry)
    schedules = entry.schedules if isinstance(entry, Activity) else ()
    group = entry if isinstance(entry, VolunteerGroup) else None
    days = open_weekdays(
        going_on(social_map, entry, entry.opening_hours),
        going_on(social_map, entry, current(entry, today)),
    )
    traits = [TRAIT_TEXTS[trait] for trait in entry.traits]
    laws = [LAW_TEXTS[law] for law in entry.laws]
    kernen = entry.kernen
    return EntryView(
        id=entry.id,
        kind=entry.folder,
        kind_label=KIND_LABELS[entry.folder],
        name=entry.name,
        summary=entry.summary,
        paragraphs=paragraphs(entry.description),
        formality=formality or "",
        formality_label=FORMALITY_LABELS[formality] if formality else "",
        themes=tuple(theme_ref(social_map, social_map.theme(id_)) for id_ in entry.themes),
        kernen=kernen,
        kern_text=list_text(kern_names(social_map, kernen)) if kernen else "",
        area=area_text(social_map, entry.reach),
        audience=entry.audience or "",
        when=(
            *schedule_lines(social_map, entry, today),
            *moved_lines(social_map, schedules, entry.exceptions, today),
            *opening_lines(social_map, entry.opening_hours, today),
            *filter(None, (end_line(entry, today),)),
        ),
        when_note=exception_text(entry.exceptions, today),
        closed=closed_lines(social_map, entry, today),
        room=room_text(entry, today),
        holidays=holidays_text(social_map, entry.exceptions, (*schedules, *entry.opening_hours)),
        place=place_line(social_map, location) if location else None,
        cost=cost_text(entry, today),
        application=entry.application or "",
        referral=entry.referral or "",
        law=list_text(laws, "of"),
        languages=list_text([LANGUAGES.get(code.casefold(), code) for code in entry.languages]),
        traits=list_text(traits).capitalize() if traits else "",
        first_step=first_step(social_map, entry, phones, today),
        phones=phones,
        email=contact.email or "",
        website=contact.website or "",
        person=person_text(contact),
        contact_note=contact.note or "",
        organization=item_link(organization.name, "organisaties", organization.id)
        if organization and social_map.may_be_called(organization, today)
        else None,
        does=group.does if group else (),
        does_not=group.does_not if group else (),
        wanted=group.wanted if group else (),
        time_per_week=(group.time_per_week or "") if group else "",
        how_to_join=(group.how_to_join or "") if group else "",
        checked=checked_text(entry.assured),
        assured=entry.assured,
        source=source_line(entry.source, entry.assured),
        photo=photo_view(entry.photo, entry.name),
        keywords=entry.keywords,
        hints=tuple(hints(social_map, entry, days, today)),
        days=days,
        has_hours=has_hours(entry),
        turns=tuple(turns_of(social_map, entry, today)),
        over=over_from(entry),
        link=item_link(entry.name, entry.folder, entry.id),
        permanent_address=addresses.permanent_address(entry.id),
        path=f"{entry.folder}/{entry.id}",
        owner=owner_line(social_map, entry.id),
    )
