"""When somebody answers the phone, as the supporter writes it down."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, field_validator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import Days, Frozen, Time, declared
from generator.model.seen import EVERYWHERE
from generator.model.time_fields import after_start, one_or_more


class PhoneHours(Frozen):
    """Days and hours on which somebody answers the phone."""

    row: ClassVar[RowName] = RowName("deze tijd", ("dagen", "van", "tot"))

    days: Days = declared(
        "dagen",
        "Dagen",
        "Op welke dagen.",
        ["maandag", "dinsdag"],
        seen=EVERYWHERE,
        asked=Asked(Heading.INSIDE, 10, Widget.WEEKDAYS, "Op welke dagen?", basic=True),
        min_length=1,
    )
    start: Time = declared(
        "van",
        "Van",
        "Vanaf hoe laat.",
        "9.00",
        seen=EVERYWHERE,
        asked=Asked(Heading.INSIDE, 20, Widget.TIME, "Van hoe laat?", basic=True),
    )
    end: Time = declared(
        "tot",
        "Tot",
        "Tot hoe laat.",
        "12.00",
        seen=EVERYWHERE,
        asked=Asked(Heading.INSIDE, 30, Widget.TIME, "Tot hoe laat?", basic=True),
    )

    _times = field_validator("end")(after_start)

    @property
    def note(self) -> None:
        """Give what else there is to know: nothing."""
        return


PhoneHoursList = Annotated[tuple[PhoneHours, ...], BeforeValidator(one_or_more)]
