"""Whether a reader's device keeps a copy of the map, for where there is no network."""

from __future__ import annotations

from generator.model.asked import Asked, Heading, Widget
from generator.model.fields import YesNo, declared
from generator.model.seen import unseen


def taken_along_field() -> YesNo:
    """Declare whether the map can be read without network; it can, unless somebody says no."""
    return declared(  # type: ignore[no-any-return]
        "zonder_internet",
        "Zonder internet",
        "Of de kaart na één bezoek ook werkt zonder internet: ja of nee. Het apparaat van de lezer "
        "bewaart dan een kopie. Bij nee haalt elk apparaat die bij het volgende bezoek weg. "
        "Weggelaten: ja.",
        "nee",
        seen=unseen("beslist of een apparaat een kopie bewaart"),
        asked=Asked(
            Heading.SETTINGS,
            7,
            Widget.YES_NO,
            "Werkt de kaart ook zonder internet?",
            hint="Het apparaat van de lezer bewaart dan een kopie van de kaart.",
        ),
        default=True,
    )
