"""`zoekproeven.yml`: the village's own questions, and what residents must find with them."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import ONCE, Frozen, Reference, Text, declared, listed
from generator.model.seen import PRIVATE
from generator.model.time_fields import one_or_more


class SearchTrial(Frozen):
    """A question, and what must be among the first three that somebody who asks it sees.

    One of several is enough.
    """

    row: ClassVar[RowName] = RowName("deze zoekproef", ("vraag",))

    question: Text = declared(
        "vraag",
        "Vraag",
        "Wat een bewoner typt.",
        "warm eten aan huis",
        seen=PRIVATE,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Wat typt een bewoner?", basic=True),
    )
    finds: Annotated[
        tuple[Text, ...], listed(), ONCE, Reference(("vindbaar", "locaties", "ondersteuner"))
    ] = declared(
        "vindt",
        "Vindt",
        "Wat bij de eerste drie moet staan. Van meer is één genoeg. Met 'ondersteuner' is elke "
        "ondersteuner goed.",
        ["tafeltje-dek-je"],
        seen=PRIVATE,
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.REFERENCES,
            "Wat moet dan bij de eerste drie staan?",
            basic=True,
            hint="Kiest u er meer, dan is één daarvan genoeg.",
        ),
        min_length=1,
    )
    kern: Annotated[Text | None, Reference(("kernen",))] = declared(
        "kern",
        "Kern",
        "Alsof de bewoner deze kern koos.",
        "westerdorp",
        seen=PRIVATE,
        asked=Asked(Heading.INSIDE, 30, Widget.REFERENCE, "Uit welk dorp is de bewoner?"),
        default=None,
    )


class SearchTrials(Frozen):
    """The whole file."""

    trials: Annotated[tuple[SearchTrial, ...], BeforeValidator(one_or_more)] = declared(
        "zoekproeven",
        "Zoekproeven",
        "Vragen van bewoners, en wat zij dan moeten vinden.",
        [{"vraag": "warm eten aan huis", "vindt": ["tafeltje-dek-je"]}],
        seen=PRIVATE,
        asked=Asked(
            Heading.FIND, 10, Widget.ROWS, "Wat moeten bewoners kunnen vinden?", basic=True
        ),
        default=(),
    )
