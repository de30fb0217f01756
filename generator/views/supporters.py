"""A supporter in residents' words: who she is, when she answers, what she promises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.consent import PublicMap
from generator.model import Organization, Service, Supporter
from generator.values.people import is_person_name
from generator.views import addresses
from generator.views.closed import presence_lines
from generator.views.parts import FirstStepView, Link, PhoneTimes, SupporterView
from generator.views.people import first_number, kern_names, supporter_phone
from generator.views.pieces import item_link, photo_view
from generator.views.timing import opening_lines
from generator.wording import hours_text, list_text

OUTSIDE = "Liever iemand van buiten het dorp?"


def _answers(supporter: Supporter) -> PhoneTimes | None:
    """Give when a supporter answers as numbers; None when she gave no hours."""
    if not supporter.phone_hours:
        return None
    hours = {
        (day, one.start.minutes, one.end.minutes)
        for one in supporter.phone_hours
        for day in one.days
    }
    away = sorted(
        (one.first.isoformat(), one.last.isoformat() if one.last else "")
        for one in supporter.absences
    )
    return PhoneTimes(tuple(sorted(hours)), tuple(away), supporter.out_of_hours or "")


def _answering(supporter: Supporter) -> Iterator[str]:
    """Give when a supporter answers the phone, and what to do at other times."""
    hours = hours_text(supporter.phone_hours)
    if hours:
        yield f"Aan de telefoon: {'; '.join(hours)}"
    if supporter.out_of_hours:
        yield f"{'Op andere uren:' if hours else 'Geen gehoor?'} {supporter.out_of_hours}"


def supporter_view(social_map: PublicMap, supporter: Supporter, today: date) -> SupporterView:
    """Give a supporter as residents meet her."""
    names = kern_names(social_map, supporter.kernen)
    employer = social_map.organization(supporter.employer)
    return SupporterView(
        id=supporter.id,
        name=supporter.name,
        first_name=supporter.name.split()[0],
        title=supporter.title,
        kernen=supporter.kernen or tuple(kern.id for kern in social_map.village.kernen),
        kern_text=list_text(names) if names else social_map.village.name,
        phone=supporter_phone(social_map, supporter, today),
        email=supporter.email or "",
        about=supporter.about or "",
        employer=employer.name if employer else "",
        presence=(
            *opening_lines(social_map, supporter.office_hours, today),
            *presence_lines(social_map, supporter.office_hours, today),
        ),
        photo=photo_view(supporter.photo, supporter.name),
        answering=tuple(_answering(supporter)),
        answers=_answers(supporter),
        discretion=supporter.discretion or "",
        decides=_decides(supporter),
        outside=_outside(social_map, supporter, today),
    )


def _decides(supporter: Supporter) -> str:
    """Say whether a supporter decides about an application; '' when she did not tell."""
    if supporter.decides is None:
        return ""
    name = supporter.name.split()[0] if is_person_name(supporter.name) else supporter.name
    may = "mag beslissen" if supporter.decides else "beslist niet"
    return f"{name} {may} over uw aanvraag."


def _outside(social_map: PublicMap, supporter: Supporter, today: date) -> FirstStepView | None:
    """Give whom to call instead of a supporter; None when nobody was named, or nobody is there."""
    target = supporter.outside or ""
    others = (one for one in social_map.village.supporters if one.id == target != supporter.id)
    if other := next(others, None):
        link = Link(other.name, f"{addresses.SUPPORTERS}#{other.id}")
        return FirstStepView(OUTSIDE, supporter_phone(social_map, other, today), link)
    item = social_map.item(target)
    if item is None or not (social_map.has_page(item) and social_map.may_be_called(item, today)):
        return None
    if isinstance(item, Organization):
        phone = first_number(social_map, item.contact, today)
    else:
        assert isinstance(item, Service)  # the declaration says what may be named
        contact, costs = social_map.contact_of(item), item.costs_from(today)
        phone = first_number(social_map, contact, today, *costs)
    return FirstStepView(OUTSIDE, phone, item_link(item.name, item.folder, item.id))
