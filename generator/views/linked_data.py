"""What search engines read of a page: the thing it is about, in the words of schema.org.

In: what everybody may have of a thing (`data.py`). Out: plain values for JSON-LD. It says rhythms
and single dates, as the page does, so it stays the same as long as the facts do.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.schedule import Calendar
from generator.values.filled import Fields, filled
from generator.views.addresses import full_address
from generator.views.data import DataItem
from generator.views.linked_times import opening_hours, times_of

_FREE: Final = "gratis"
_TOWN: Final = "gemeente "


def linked_data(
    item: DataItem,
    items: Mapping[str, DataItem],
    kernen: Mapping[str, str],
    site: str,
    calendar: Calendar,
) -> Fields:
    """Give a thing as schema.org has it; `items` are all things by id, `kernen` names by id.

    `calendar` says what the village means by "feestdagen".
    """
    owner = items.get(item.text("organisatie"))
    place = items.get(item.text("locatie"))
    made = {"locaties": _place, "organisaties": _organization}.get(item.folder)
    if made is not None:
        return {"@context": "https://schema.org", **made(item, site)}
    told = filled(
        name=item.name,
        description=item.text("samenvatting"),
        url=full_address(site, item.address),
        audience={"@type": "Audience", "audienceType": item.text("voor_wie")}
        if item.text("voor_wie")
        else {},
    )
    is_event = item.folder == "activiteiten"
    more = _event(item, owner, place, site, calendar) if is_event else _service(
        item, owner, place, site)  # fmt: skip
    area = [kernen[id_] for id_ in item.rows("kernen") if id_ in kernen]
    if area and not is_event:
        more["areaServed"] = area
    return {"@context": "https://schema.org", **more, **told}


def _event(
    item: DataItem, owner: DataItem | None, place: DataItem | None, site: str, calendar: Calendar
) -> Fields:
    """Give an activity with its rhythm, or with its day when there is only one."""
    free = item.text("kosten").strip(" .").casefold() == _FREE
    return filled(
        **{"@type": "Event"},
        **times_of(item.rules, calendar),
        location=_where(place, site) if place else {},
        organizer=_named(owner, site) if owner else {},
        isAccessibleForFree=free or None,
    )


def _service(item: DataItem, owner: DataItem | None, place: DataItem | None, site: str) -> Fields:
    """Give help or a group of volunteers; what a municipality offers is of the government."""
    channel = filled(
        servicePhone=[_contact_point(one) for one in item.rows("contact", "telefoon")],
        serviceUrl=item.text("contact", "website"),
        availableLanguage=[*item.rows("talen")],
        serviceLocation=_where(place, site) if place else {},
    )
    return filled(
        **{"@type": "GovernmentService" if owner and _is_government(owner) else "Service"},
        provider=_named(owner, site) if owner else {},
        availableChannel={"@type": "ServiceChannel", **channel} if channel else {},
        hoursAvailable=opening_hours(item.rules),
    )


def _contact_point(phone: Mapping[str, str]) -> Fields:
    return filled(
        **{"@type": "ContactPoint"}, telephone=phone["nummer"], contactType=phone.get("naam", "")
    )


def _named(item: DataItem, site: str) -> Fields:
    """Give an organisation where something else is told; the rest stands on its own page."""
    kind = "GovernmentOrganization" if _is_government(item) else "Organization"
    return {"@type": kind, "name": item.name, "url": full_address(site, item.address)}


def _organization(item: DataItem, site: str) -> Fields:
    return filled(
        **_named(item, site),
        description=item.text("samenvatting"),
        sameAs=item.text("contact", "website"),
        email=item.text("contact", "email"),
        telephone=_phones(item),
    )


def _place(item: DataItem, site: str) -> Fields:
    return filled(
        **_where(item, site),
        telephone=_phones(item),
        openingHoursSpecification=opening_hours(item.rules),
    )


def _where(item: DataItem, site: str) -> Fields:
    """Give a place as far as somebody who goes there needs it."""
    where = filled(
        streetAddress=item.text("adres", "straat"),
        postalCode=item.text("adres", "postcode"),
        addressLocality=item.text("adres", "plaats"),
    )
    point = [item.text("coordinaten", one) for one in ("breedte", "lengte")]
    geo = {"@type": "GeoCoordinates", "latitude": point[0], "longitude": point[1]}
    return filled(
        **{"@type": "Place"},
        name=item.name,
        url=full_address(site, item.address),
        address={"@type": "PostalAddress", **where, "addressCountry": "NL"} if where else {},
        geo=geo if all(point) else {},
    )


def _phones(item: DataItem) -> list[str]:
    return [one["nummer"] for one in item.rows("contact", "telefoon")]


def _is_government(item: DataItem) -> bool:
    return item.name.casefold().startswith(_TOWN)
