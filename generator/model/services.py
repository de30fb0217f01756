"""Services, and what activities and volunteer groups have as well (HSDS: service)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import field_validator

from generator.model.access import FirstStep, Law
from generator.model.asked import Asked, Heading, When, Widget
from generator.model.contact import Contact
from generator.model.ending import ReplacedBy, reason_field, replaced_field, since_field
from generator.model.exceptions import DaysOff, exceptions_of, goes_on_field, not_on_field
from generator.model.fields import (
    ONCE,
    Date,
    Frozen,
    Identifier,
    Name,
    Reference,
    Sentence,
    Summary,
    Text,
    Words,
    choice,
    declared,
    listed,
)
from generator.model.opening_hours import OpeningHoursList
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
from generator.model.time_fields import in_order
from generator.model.traits import Traits
from generator.schedule import Exceptions


class Service(Frozen):
    """A lasting service, formal or informal; also what activities and groups share."""

    folder: ClassVar[str] = "diensten"

    id: Identifier
    name: Name = declared(
        "naam",
        "Naam",
        "Hoe het heet.",
        "Tafeltje Dek Je",
        seen=EVERYWHERE,
        asked=Asked(Heading.WHAT, 10, Widget.LINE, "Hoe heet het?", basic=True),
    )
    themes: Annotated[tuple[Text, ...], listed(), ONCE, Reference(("themas",))] = declared(
        "themas",
        "Thema's",
        "Bij welke thema's dit hoort; het eerste is het belangrijkste.",
        ["eten"],
        seen=EVERYWHERE,
        asked=Asked(
            Heading.WHAT,
            30,
            Widget.RANKED,
            "Bij welke thema's hoort het?",
            basic=True,
            hint="Het eerste is het belangrijkste.",
        ),
        min_length=1,
    )
    formality: FormalityField | None = declared(
        "soort",
        "Soort",
        "formeel (beroepskrachten) of informeel (vrijwilligers). "
        "Weggelaten: zoals de organisatie; anders staat het er niet bij.",
        "informeel",
        seen=EVERYWHERE,
        asked=Asked(
            Heading.WHO,
            20,
            Widget.CHOICE,
            "Is het met beroepskrachten of met vrijwilligers?",
            hint=(
                "Formeel is met beroepskrachten, informeel is met vrijwilligers. Kiest "
                "u niets, dan geldt wat bij de organisatie staat."
            ),
        ),
        default=None,
    )
    summary: Summary = declared(
        "samenvatting",
        "Samenvatting",
        "Eén zin: wat is het en voor wie? Hoogstens 200 tekens; deze zin komt in het boekje.",
        "Vrijwilligers brengen een warme maaltijd bij u thuis.",
        seen=EVERYWHERE,
        asked=Asked(
            Heading.WHAT,
            20,
            Widget.TEXT,
            "Wat is het en voor wie, in één zin?",
            basic=True,
            hint="Hoogstens 200 tekens. Deze zin komt ook in het boekje.",
        ),
    )
    description: Sentence | None = declared(
        "beschrijving",
        "Beschrijving",
        "Het hele verhaal, voor op de site. Een lege regel begint een nieuwe alinea.",
        "U kiest zelf op welke dagen.",
        seen=PAGE_AND_SEARCH,
        asked=Asked(
            Heading.WHAT,
            60,
            Widget.TEXT,
            "Wat is het hele verhaal?",
            hint="Voor op de site. Een lege regel begint een nieuwe alinea.",
        ),
        default=None,
    )
    organization: Annotated[Text | None, Reference(("organisaties",))] = declared(
        "organisatie",
        "Organisatie",
        "Wie dit aanbiedt.",
        "dorpscooperatie",
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.WHO, 10, Widget.REFERENCE, "Wie biedt dit aan?", basic=True),
        default=None,
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen dit is. Weglaten betekent: overal.",
        ["westerdorp", "achterbos"],
        seen=EVERYWHERE,
        asked=Asked(
            Heading.WHOM,
            20,
            Widget.REFERENCES,
            "Voor welke kernen is het?",
            hint="Kiest u niets, dan is het overal.",
        ),
        default=(),
    )
    reach: ReachField | None = declared(
        "bereik",
        "Bereik",
        "dorp, gemeente, regio of landelijk.",
        "dorp",
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.WHOM, 30, Widget.CHOICE, "Voor hoe groot gebied is het?"),
        default=None,
    )
    audience: Sentence | None = declared(
        "voor_wie",
        "Voor wie",
        "Voor wie het is.",
        "Mensen die niet zelf kunnen koken",
        seen=seen_in(Outlet.PAGE, Outlet.SEARCH, Outlet.BOOKLET, Outlet.SHEET),
        asked=Asked(Heading.WHOM, 10, Widget.LINE, "Voor wie is het?", basic=True),
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
        asked=Asked(Heading.CALL, 20, Widget.CHOICE, "Wie bellen mensen als eerste?"),
        default=FirstStep.DIRECT,
    )
    contact: Contact | None = declared(
        "contact",
        "Contact",
        "Telefoon, e-mail, website. Weggelaten: dat van de organisatie.",
        {"telefoon": "0597 00 12 34"},
        seen=EVERYWHERE,
        asked=Asked(
            Heading.CALL,
            10,
            Widget.BLOCK,
            "Hoe bereiken mensen dit?",
            basic=True,
            hint="Laat u dit leeg, dan geldt wat bij de organisatie staat.",
        ),
        default=None,
    )
    opening_hours: OpeningHoursList = declared(
        "openingstijden",
        "Openingstijden",
        "Wanneer het open of bereikbaar is.",
        [{"dagen": ["maandag", "vrijdag"], "van": "11.30", "tot": "13.00"}],
        seen=EVERYWHERE,
        asked=Asked(
            Heading.WHEN, 20, Widget.ROWS, "Wanneer is het open of bereikbaar?", basic=True
        ),
        default=(),
    )
    off: DaysOff = not_on_field()
    goes_on: DaysOff = goes_on_field()
    location: Annotated[Text | None, Reference(("locaties",))] = declared(
        "locatie",
        "Locatie",
        "Waar het is.",
        "dorpshuis-de-linde",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.WHERE, 10, Widget.REFERENCE, "Waar is het?", basic=True),
        default=None,
    )
    cost: Sentence | None = declared(
        "kosten",
        "Kosten",
        "Wat het kost, of 'Gratis'.",
        "€ 8,50 per maaltijd",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.COST, 10, Widget.LINE, "Wat kost het?", basic=True),
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
        asked=Asked(Heading.JOIN, 15, Widget.LINE, "Is er een verwijzing nodig, en van wie?"),
        default=None,
    )
    application: Text | None = declared(
        "aanmelden",
        "Aanmelden",
        "Of aanmelden nodig is, en hoe.",
        "Bel een dag van tevoren",
        seen=ON_PAPER,
        asked=Asked(
            Heading.JOIN, 10, Widget.LINE, "Moeten mensen zich aanmelden, en hoe?", basic=True
        ),
        default=None,
    )
    laws: Annotated[tuple[Annotated[Law, *choice(Law)], ...], listed(), ONCE] = declared(
        "wet",
        "Wet",
        "Uit welke wet het betaald wordt.",
        "Wmo",
        seen=PAGE,
        asked=Asked(
            Heading.WHO,
            30,
            Widget.REFERENCES,
            "Uit welke wet wordt het betaald?",
            only_when=When("soort", ("informeel",), unless=True),
        ),
        default=(),
    )
    languages: Words = declared(
        "talen",
        "Talen",
        "In welke talen u terechtkunt.",
        ["nl", "fy"],
        seen=ON_PAPER,
        asked=Asked(Heading.WHOM, 40, Widget.LANGUAGES, "In welke talen kunnen mensen terecht?"),
        default=(),
    )
    traits: Traits = declared(
        "kenmerken",
        "Goed om te weten",
        "Hoe het gaat: aan huis, online, telefonisch, buiten, binnen, hond mee, "
        "alleen vrouwen of alleen mannen. Bewoners zoeken en kiezen hierop.",
        ["buiten", "hond mee"],
        seen=PAGE_AND_SEARCH,
        asked=Asked(
            Heading.WHOM,
            50,
            Widget.REFERENCES,
            "Wat is goed om vooraf te weten?",
            hint="Kies alleen wat klopt. Mensen kunnen hierop zoeken.",
        ),
        default=(),
    )
    photo: PhotoField = photo_field(
        "wat hier gebeurt",
        "eetclub.webp",
        "Acht mensen eten soep aan een lange tafel.",
        Asked(Heading.FIND, 40, Widget.BLOCK, "Een foto"),
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
        seen=unseen("beslist of het er staat", travels=True),
        asked=Asked(Heading.STATE, 50, Widget.DATE, "Vanaf welke dag mag het op de kaart?"),
        default=None,
    )
    valid_until: Date | None = declared(
        "tot_en_met",
        "Tot en met",
        "Tot en met welke dag dit op de kaart hoort.",
        "2027-06-30",
        seen=unseen("beslist of het er staat", travels=True),
        asked=Asked(Heading.STATE, 60, Widget.DATE, "Tot en met welke dag staat het op de kaart?"),
        default=None,
    )
    status: StatusField = declared(
        "status",
        "Status",
        "actief, pauze of gestopt.",
        "actief",
        seen=EVERYWHERE,
        asked=Asked(
            Heading.STATE,
            10,
            Widget.CHOICE,
            "Moet dit op de kaart?",
            hint="Actief staat op de kaart. Pauze en gestopt niet.",
        ),
        default=Status.ACTIVE,
    )
    status_reason: Sentence | None = reason_field(
        "Waarom het stopt of pauzeert, voor bewoners.",
        "Er waren te weinig vrijwilligers.",
        "Waarom is het gestopt of gepauzeerd?",
    )
    status_since: Date | None = since_field("Sinds wanneer het stil ligt.")
    replaced_by: ReplacedBy = replaced_field()
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
