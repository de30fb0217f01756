"""Services, and what activities and volunteer groups have as well (HSDS: service)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import field_validator

from generator.model.access import FirstStep, Law
from generator.model.contact import Contact
from generator.model.exceptions import DaysOff, exceptions_of, goes_on_field, not_on_field
from generator.model.fields import (
    ONCE,
    Date,
    Frozen,
    Identifier,
    Reference,
    Sentence,
    Text,
    Words,
    choice,
    declared,
    listed,
)
from generator.model.photos import PhotoField, photo_field
from generator.model.room import (
    FullField,
    NewCost,
    WaitingText,
    full_field,
    new_cost_field,
    waiting_field,
)
from generator.model.seen import (
    EVERYWHERE,
    ON_PAPER,
    PAGE,
    PAGE_AND_BOOKLET,
    PAGE_AND_SEARCH,
    WITH_THE_CARD,
    Outlet,
    seen_in,
    unseen,
)
from generator.model.shared_fields import (
    FormalityField,
    FormerIds,
    InternalField,
    KeeperField,
    KernIds,
    ReachField,
    Status,
    StatusField,
    assured_field,
    former_ids_field,
    internal_field,
    keeper_field,
    keywords_field,
)
from generator.model.sources import SourceField, source_field
from generator.model.timing import OpeningHoursList, in_order
from generator.schedule import Exceptions


class Service(Frozen):
    """A lasting service, formal or informal; also what activities and groups share."""

    folder: ClassVar[str] = "diensten"

    id: Identifier
    name: Text = declared("naam", "Naam", "Hoe het heet.", "Tafeltje Dek Je", seen=EVERYWHERE)
    themes: Annotated[tuple[Text, ...], listed(), ONCE, Reference(("themas",))] = declared(
        "themas",
        "Thema's",
        "Bij welke thema's dit hoort; het eerste is het belangrijkste.",
        ["eten"],
        seen=EVERYWHERE,
        min_length=1,
    )
    formality: FormalityField | None = declared(
        "soort",
        "Soort",
        "formeel (beroepskrachten) of informeel (vrijwilligers). "
        "Weggelaten: zoals de organisatie; anders is een dienst formeel en de rest informeel.",
        "informeel",
        seen=EVERYWHERE,
        default=None,
    )
    summary: Sentence = declared(
        "samenvatting",
        "Samenvatting",
        "Eén zin: wat is het en voor wie? Hoogstens 200 tekens; deze zin komt in het boekje.",
        "Vrijwilligers brengen een warme maaltijd bij u thuis.",
        seen=EVERYWHERE,
    )
    description: Sentence | None = declared(
        "beschrijving",
        "Beschrijving",
        "Het hele verhaal, voor op de site. Een lege regel begint een nieuwe alinea.",
        "U kiest zelf op welke dagen.",
        seen=PAGE_AND_SEARCH,
        default=None,
    )
    organization: Annotated[Text | None, Reference(("organisaties",))] = declared(
        "organisatie",
        "Organisatie",
        "Wie dit aanbiedt.",
        "dorpscooperatie",
        seen=PAGE_AND_SEARCH,
        default=None,
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen dit is. Weglaten betekent: overal.",
        ["westerdorp", "achterbos"],
        seen=EVERYWHERE,
        default=(),
    )
    reach: ReachField | None = declared(
        "bereik",
        "Bereik",
        "dorp, gemeente, regio of landelijk.",
        "dorp",
        seen=PAGE_AND_SEARCH,
        default=None,
    )
    audience: Sentence | None = declared(
        "voor_wie",
        "Voor wie",
        "Voor wie het is.",
        "Mensen die niet zelf kunnen koken",
        seen=seen_in(Outlet.PAGE, Outlet.SEARCH, Outlet.BOOKLET, Outlet.SHEET),
        default=None,
    )
    first_step: Annotated[
        FirstStep, *choice(FirstStep, rechtstreeks="bellen zelf direct", huisarts="dokter gp")
    ] = declared(
        "eerste_stap",
        "Eerste stap",
        "Wie bewoners als eerste bellen: rechtstreeks, ondersteuner, huisarts of gemeente.",
        "rechtstreeks",
        seen=WITH_THE_CARD,
        default=FirstStep.DIRECT,
    )
    contact: Contact | None = declared(
        "contact",
        "Contact",
        "Telefoon, e-mail, website. Weggelaten: dat van de organisatie.",
        {"telefoon": "0597 00 12 34"},
        seen=EVERYWHERE,
        default=None,
    )
    opening_hours: OpeningHoursList = declared(
        "openingstijden",
        "Openingstijden",
        "Wanneer het open of bereikbaar is.",
        [{"dagen": ["maandag", "vrijdag"], "van": "11.30", "tot": "13.00"}],
        seen=EVERYWHERE,
        default=(),
    )
    off: DaysOff = not_on_field()
    goes_on: DaysOff = goes_on_field()
    location: Annotated[Text | None, Reference(("locaties",))] = declared(
        "locatie", "Locatie", "Waar het is.", "dorpshuis-de-linde", seen=WITH_THE_CARD, default=None
    )
    cost: Sentence | None = declared(
        "kosten",
        "Kosten",
        "Wat het kost, of 'Gratis'.",
        "€ 8,50 per maaltijd",
        seen=WITH_THE_CARD,
        default=None,
    )
    new_cost: NewCost | None = new_cost_field()
    full: FullField | None = full_field()
    waiting: WaitingText | None = waiting_field()
    referral: Text | None = declared(
        "verwijzing",
        "Verwijzing",
        "Of een verwijzing nodig is, en van wie.",
        "niet nodig",
        seen=ON_PAPER,
        default=None,
    )
    application: Text | None = declared(
        "aanmelden",
        "Aanmelden",
        "Of aanmelden nodig is, en hoe.",
        "Bel een dag van tevoren",
        seen=ON_PAPER,
        default=None,
    )
    laws: Annotated[tuple[Annotated[Law, *choice(Law)], ...], listed(), ONCE] = declared(
        "wet", "Wet", "Uit welke wet het betaald wordt.", "Wmo", seen=PAGE, default=()
    )
    languages: Words = declared(
        "talen", "Talen", "In welke talen u terechtkunt.", ["nl", "fy"], seen=ON_PAPER, default=()
    )
    photo: PhotoField = photo_field(
        "wat hier gebeurt",
        "eetclub.webp",
        "Acht mensen eten soep aan een lange tafel.",
        seen=PAGE_AND_BOOKLET,
    )
    keywords: Words = keywords_field()
    assured: Date | None = assured_field()
    source: SourceField = source_field()
    valid_from: Date | None = declared(
        "vanaf",
        "Vanaf",
        "Vanaf welke dag dit op de kaart hoort.",
        "2026-09-01",
        seen=unseen("beslist of het er staat"),
        default=None,
    )
    valid_until: Date | None = declared(
        "tot_en_met",
        "Tot en met",
        "Tot en met welke dag dit op de kaart hoort.",
        "2027-06-30",
        seen=unseen("beslist of het er staat"),
        default=None,
    )
    status: StatusField = declared(
        "status",
        "Status",
        "actief, pauze of gestopt.",
        "actief",
        seen=EVERYWHERE,
        default=Status.ACTIVE,
    )
    status_reason: Sentence | None = declared(
        "reden",
        "Reden",
        "Waarom het stopt of pauzeert, voor bewoners.",
        "Er waren te weinig vrijwilligers.",
        seen=PAGE,
        default=None,
    )
    status_since: Date | None = declared(
        "sinds", "Sinds", "Sinds wanneer het stil ligt.", "2026-06-30", seen=PAGE, default=None
    )
    replaced_by: Annotated[Text | None, Reference(("vindbaar",))] = declared(
        "in_plaats_daarvan",
        "In plaats daarvan",
        "Het id van wat bewoners nu kunnen gebruiken.",
        "tafeltje-dek-je",
        seen=PAGE,
        default=None,
    )
    former_ids: FormerIds = former_ids_field()
    keeper: KeeperField = keeper_field()
    internal: InternalField = internal_field()

    _period = field_validator("valid_until")(in_order)

    @property
    def exceptions(self) -> Exceptions:
        """Give when this does not go on as a whole."""
        return exceptions_of(self.off, self.goes_on)

    def has_yet_to_begin(self, today: date) -> bool:
        """Tell whether this only comes on the map after `today`."""
        later = self.valid_from is not None and self.valid_from > today
        return later and self.status is Status.ACTIVE

    def is_full(self, today: date) -> bool:
        """Tell whether there is no room on `today`."""
        return self.full is not None and self.full.holds(today)

    def cost_on(self, today: date) -> str | None:
        """Give what it costs on `today`."""
        if self.new_cost is not None and self.new_cost.first <= today:
            return self.new_cost.cost
        return self.cost

    def costs_from(self, today: date) -> tuple[str | None, ...]:
        """Give what it costs on `today`, and what it costs later where that is known."""
        is_later = self.new_cost is not None and self.new_cost.first > today
        later = (self.new_cost.cost,) if self.new_cost is not None and is_later else ()
        return (self.cost_on(today), *later)

    def is_active(self, today: date) -> bool:
        """Tell whether residents should find this on `today`."""
        return (
            self.status is Status.ACTIVE
            and not self.has_yet_to_begin(today)
            and (self.valid_until is None or today <= self.valid_until)
        )
