"""The map in the Human Services Data Specification (3.1): an array of full services.

An id is made of the address of the site and the first name of a thing, so it stays the same as
long as the site does. `assured_date` is the day on which somebody asked, and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from generator.exchange.hsds_schedules import schedules
from generator.model.neighbours import is_of_neighbour
from generator.values.filled import Fields, filled
from generator.views.addresses import full_address
from generator.views.data import DataItem
from generator.views.parts import ThemeRef
from generator.views.whole import Gone, MapView
from generator.wording.languages import LANGUAGES

_ENTRIES: Final = ("diensten", "activiteiten", "vrijwilligers")
_GONE: Final = {"gestopt": "defunct", "pauze": "temporarily closed", "begint": "inactive"}
_MORE: Final = (("doet_wel", "Wat wij doen"), ("doet_niet", "Wat wij niet doen"),
                ("gezocht", "Gezocht"))  # fmt: skip
_ALONE: Final = (("tijd_per_week", "Tijd per week"), ("meedoen", "Meedoen"))
_WHEELCHAIR: Final = {
    "ja": "Toegankelijk met een rolstoel.",
    "deels": "Deels toegankelijk met een rolstoel.",
    "nee": "Niet toegankelijk met een rolstoel.",
}


def hsds(view: MapView) -> bytes:
    """Give all services of a map as JSON; those that stopped by name only."""
    maker = _Maker.of(view)
    found = [maker.service(item) for item in view.data if item.folder in _ENTRIES]
    gone = [
        maker.gone(one) for one in view.gone if one.kind in _ENTRIES and not is_of_neighbour(one.id)
    ]
    return f"{json.dumps([*found, *gone], ensure_ascii=False, indent=1)}\n".encode()


@dataclass(frozen=True)
class _Maker:
    """Makes the parts of a service, with all that it can point to at hand."""

    view: MapView
    items: Mapping[str, DataItem]
    themes: Mapping[str, ThemeRef]
    kernen: Mapping[str, str]
    names: UUID = field(default=NAMESPACE_URL)

    @classmethod
    def of(cls, view: MapView) -> _Maker:
        return cls(
            view,
            {item.id: item for item in view.data},
            {one.ref.id: one.ref for one in view.themes},
            {kern.id: kern.name for kern in view.kernen},
            uuid5(NAMESPACE_URL, view.site),
        )

    def id_of(self, *parts: object) -> str:
        return str(uuid5(self.names, "/".join(map(str, parts))))

    def key(self, item: DataItem) -> str:
        """Give by which name a thing is known, whatever it was called since."""
        return next(iter(item.rows("oude_namen")), item.id)

    def service(self, item: DataItem) -> Fields:
        key = self.key(item)
        id_ = self.id_of(key)
        owner = self.items.get(item.text("organisatie"))
        place = self.items.get(item.text("locatie"))
        needs = (item.text("verwijzing"), "Verwijzing: "), (item.text("aanmelden"), "Aanmelden: ")
        return filled(
            id=id_,
            organization_id=self.id_of(self.key(owner)) if owner else "",
            name=item.name,
            description=_story(item),
            url=full_address(self.view.site, item.address),
            email=item.text("contact", "email"),
            status="active",
            application_process=". ".join(f"{label}{text}" for text, label in needs if text),
            fees_description=item.text("kosten"),
            wait_time=item.text("wachtlijst"),
            eligibility_description=item.text("voor_wie"),
            assured_date=item.text("gecontroleerd"),
            alert=_full(item),
            phones=self.phones(item, key, service_id=id_),
            schedules=self.schedules(item, key, service_id=id_),
            service_areas=[
                {"id": self.id_of(key, "gebied", name), "service_id": id_, "name": name}
                for name in self.area(item)
            ],
            service_at_locations=[self.at_place(key, place, service_id=id_)] if place else [],
            languages=[
                filled(id=self.id_of(key, "taal", code), service_id=id_,
                        name=LANGUAGES.get(code.casefold(), code),
                        code=code if code.casefold() in LANGUAGES else "")
                for code in item.rows("talen")
            ],
            organization=self.organization(owner) if owner else None,
            cost_options=self.costs(item, key, service_id=id_),
            contacts=self.contacts(item, key, service_id=id_),
            attributes=[*self.terms(item, key, id_)],
        )  # fmt: skip

    def gone(self, one: Gone) -> Fields:
        return filled(
            id=self.id_of(one.first_id),
            name=one.name,
            description=one.reason,
            url=full_address(self.view.site, one.link.address),
            status=_GONE.get(one.status, "inactive"),
        )

    def organization(self, item: DataItem) -> Fields:
        key = self.key(item)
        id_ = self.id_of(key)
        place = self.items.get(item.text("locatie"))
        return filled(
            id=id_,
            name=item.name,
            description=_story(item),
            email=item.text("contact", "email"),
            website=item.text("contact", "website"),
            uri=full_address(self.view.site, item.address),
            phones=self.phones(item, key, organization_id=id_),
            contacts=self.contacts(item, key, organization_id=id_),
            locations=[self.place(place)] if place else [],
        )

    def at_place(self, key: str, place: DataItem, *, service_id: str) -> Fields:
        location = self.place(place)
        return {"id": self.id_of(key, "op", self.key(place)), "service_id": service_id,
                "location_id": location["id"], "location": location}  # fmt: skip

    def place(self, item: DataItem) -> Fields:
        key = self.key(item)
        id_ = self.id_of(key)
        entrance = (_WHEELCHAIR.get(item.text("rolstoel"), ""), *item.rows("toegankelijkheid"))
        told = "\n".join(filter(None, entrance))
        travel = [(item.text("bus"), "Bus: "), (item.text("parkeren"), "Parkeren: ")]
        where = {name: float(text) for name, key_ in (("latitude", "breedte"),
                 ("longitude", "lengte")) if (text := item.text("coordinaten", key_))}  # fmt: skip
        return filled(
            id=id_,
            location_type="physical",
            url=full_address(self.view.site, item.address),
            name=item.name,
            description=self.kernen.get(item.text("kern"), ""),
            transportation=" ".join(f"{label}{text}" for text, label in travel if text),
            **where,
            addresses=[*self.addresses(item, key, id_)],
            contacts=self.contacts(item, key, location_id=id_),
            accessibility=[{"id": self.id_of(key, "toegang"), "location_id": id_,
                            "description": told}] if told else [],
            phones=self.phones(item, key, location_id=id_),
            schedules=self.schedules(item, key, location_id=id_),
        )  # fmt: skip

    def addresses(self, item: DataItem, key: str, location_id: str) -> Iterator[Fields]:
        """Give the address, which the standard only knows whole."""
        parts = [item.text("adres", one) for one in ("straat", "plaats", "postcode")]
        if all(parts):
            yield {
                "id": self.id_of(key, "adres"),
                "location_id": location_id,
                "address_1": parts[0],
                "city": parts[1],
                "state_province": self.view.province or self.view.municipality or "Nederland",
                "postal_code": parts[2],
                "country": "NL",
                "address_type": "physical",
            }

    def phones(self, item: DataItem, key: str, **owner: str) -> list[Fields]:
        return [
            filled(id=self.id_of(key, "telefoon", one["nummer"], at), **owner,
                    number=one["nummer"], type="voice",
                    description=", ".join(one[part] for part in ("naam", "tijden", "kosten")
                                          if part in one))
            for at, one in enumerate(item.rows("contact", "telefoon"), 1)
        ]  # fmt: skip

    def contacts(self, item: DataItem, key: str, **owner: str) -> list[Fields]:
        """Give who answers, of whom only those who said yes are in what goes out."""
        name, role = (item.text("contact", "persoon", one) for one in ("naam", "functie"))
        if not (name or role):
            return []
        return [filled(id=self.id_of(key, "persoon"), **owner, name=name, title=role)]

    def schedules(self, item: DataItem, key: str, **owner: str) -> list[Fields]:
        found = enumerate(schedules(item.rules), 1)
        return [{"id": self.id_of(key, "wanneer", at), **owner, **one} for at, one in found]

    def costs(self, item: DataItem, key: str, *, service_id: str) -> list[Fields]:
        first = item.text("kosten")
        later, day = item.text("nieuwe_kosten", "kosten"), item.text("nieuwe_kosten", "vanaf")
        known = [("", first), (day, later)]
        return [
            filled(id=self.id_of(key, "kosten", since), service_id=service_id, valid_from=since,
                    amount_description=told)
            for since, told in known
            if told
        ]  # fmt: skip

    def area(self, item: DataItem) -> Iterator[str]:
        """Give for whom it is by where they live; all kernen of the map when nobody said so."""
        reach = {"gemeente": self.view.municipality, "regio": "regio", "landelijk": "Nederland"}
        kernen = [self.kernen[id_] for id_ in item.rows("kernen")]
        wide = reach.get(item.text("bereik"), "")
        yield from kernen or ([wide] if wide else self.kernen.values())

    def terms(self, item: DataItem, key: str, service_id: str) -> Iterator[Fields]:
        """Give its themes, and whether it is formal, as terms of our own lists of words."""
        for id_ in item.rows("themas"):
            theme = self.themes[id_]
            yield self._term(key, service_id, "themas", (id_, theme.name, theme.question))
        if soort := item.text("soort"):
            yield self._term(key, service_id, "soort", (soort, soort, soort))

    def _term(self, key: str, service_id: str, of: str, term: tuple[str, str, str]) -> Fields:
        code, name, told = term
        return {
            "id": self.id_of(key, of, code),
            "link_id": service_id,
            "taxonomy_term_id": self.id_of(of, code),
            "link_type": of,
            "link_entity": "service",
            "taxonomy_term": {
                "id": self.id_of(of, code),
                "code": code,
                "name": name,
                "description": told,
                "taxonomy": of,
                "language": "nl",
            },
        }


def _story(item: DataItem) -> str:
    """Give all that is told of something: the sentence, the story, and what volunteers do."""
    lists = (f"{label}: {'; '.join(rows)}." for key, label in _MORE if (rows := item.rows(key)))
    alone = (f"{label}: {text}" for key, label in _ALONE if (text := item.text(key)))
    note = item.text("contact", "toelichting")
    parts: Iterable[str] = (
        item.text("samenvatting"), item.text("beschrijving").strip(), *lists, *alone, note,
    )  # fmt: skip
    return "\n\n".join(filter(None, parts))


def _full(item: DataItem) -> str:
    full = item.text("vol")
    return {"": "", "nee": "", "ja": "Nu geen plek."}.get(full, f"Geen plek {full}.")
