"""The filters of the finder: which there are, in what order and under which words."""

from __future__ import annotations

from collections.abc import Sequence

from generator.values.calendar_names import WEEKDAYS
from generator.views.findable import Facet, FilterGroup, SearchDocument, SearchKern, SearchTheme

_FIXED = (
    FilterGroup("dag", "Dag", tuple((day, day) for day in WEEKDAYS)),
    FilterGroup("soort", "Van wie", (("informeel", "vrijwilligers en verenigingen"),
                                     ("formeel", "zorg, gemeente en bedrijven"))),
    FilterGroup("gratis", "Kosten", (("ja", "gratis"),)),
    FilterGroup("rolstoel", "Toegang", (("ja", "met rolstoel of rollator"),)),
    FilterGroup("verwijzing", "Verwijzing", (("nee", "zonder verwijzing"),)),
    FilterGroup("aanmelden", "Aanmelden", (("nee", "zonder aanmelden"),)),
    FilterGroup("dorp", "Dichtbij", (("ja", "van en door het dorp"),)),
)  # fmt: skip
# Words in a query that lift what has this facet, without hiding the rest; of several, all must be
# there.
_HINTS: dict[str, Facet] = {
    "gratis": ("gratis", "ja"),
    "kosteloos": ("gratis", "ja"),
    "goedkoop": ("gratis", "ja"),
    "niet duur": ("gratis", "ja"),
    "zonder kosten": ("gratis", "ja"),
    "kost niks": ("gratis", "ja"),
    "rolstoeltoegankelijk": ("rolstoel", "ja"),
    "rolstoelvriendelijk": ("rolstoel", "ja"),
    "toegankelijk": ("rolstoel", "ja"),
    **{
        f"{without} {paper}": ("verwijzing", "nee")
        for without in ("zonder", "geen")
        for paper in ("verwijzing", "verwijsbrief", "doorverwijzing", "indicatie")
    },
    **{
        f"{without} {call}": ("aanmelden", "nee")
        for without in ("zonder", "niet", "geen", "hoef")
        for call in ("aanmelden", "aanmelding", "afspraak", "opgeven", "reserveren")
    },
    "vrije inloop": ("aanmelden", "nee"),
    "kost niets": ("gratis", "ja"),
    "voor niks": ("gratis", "ja"),
    "voor niets": ("gratis", "ja"),
    **{day: ("dag", day) for day in WEEKDAYS},
}


def filter_groups(
    documents: Sequence[SearchDocument], themes: Sequence[SearchTheme], kernen: Sequence[SearchKern]
) -> tuple[FilterGroup, ...]:
    """Give theme and kern first, then the fixed filters as far as any document has them."""
    used = {facet for document in documents for facet in document.facets}
    always = (
        FilterGroup("thema", "Thema", tuple((theme.id, theme.name) for theme in themes)),
        FilterGroup("kern", "Dorp of kern", tuple((kern.id, kern.name) for kern in kernen)),
    )
    fitting = (
        FilterGroup(group.key, group.legend, kept)
        for group in _FIXED
        if (kept := tuple(pair for pair in group.values if (group.key, pair[0]) in used))
    )
    return (*always, *fitting)


def facets_of(document: SearchDocument) -> tuple[Facet, ...]:
    """Give all facets of a document, theme and kern among them."""
    themes = (("thema", theme) for theme in document.themes)
    kernen = (("kern", kern) for kern in document.kernen)
    return (*themes, *kernen, *document.facets)


def hint_words(numbers: dict[Facet, int]) -> dict[str, int]:
    """Give for each hint word the number of its facet, for facets that are in use."""
    return {word: numbers[facet] for word, facet in _HINTS.items() if facet in numbers}
