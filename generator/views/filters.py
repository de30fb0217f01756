"""The filters of the finder: which there are, in what order and under which words."""

from __future__ import annotations

from collections.abc import Sequence

from generator.values.calendar_names import WEEKDAYS
from generator.values.text import fold, slug
from generator.views.findable import Facet, FilterGroup, SearchDocument, SearchKern, SearchTheme
from generator.views.labels import TRAIT_TEXTS
from generator.wording.languages import LANGUAGES

_OTHER_LANGUAGES = tuple(name for code, name in LANGUAGES.items() if code != "nl")
_FIXED = (
    FilterGroup("dag", "Dag", tuple((day, day) for day in WEEKDAYS)),
    FilterGroup("soort", "Van wie", (("informeel", "vrijwilligers en verenigingen"),
                                     ("formeel", "zorg, gemeente en bedrijven"))),
    FilterGroup("gratis", "Kosten", (("ja", "gratis"),)),
    FilterGroup("rolstoel", "Toegang", (("ja", "met rolstoel of rollator"),)),
    FilterGroup("verwijzing", "Verwijzing", (("nee", "zonder verwijzing"),
                                              ("geen-indicatie", "ook zonder indicatie"))),
    FilterGroup("aanmelden", "Aanmelden", (("nee", "zonder aanmelden"),)),
    FilterGroup("zo", "Goed om te weten",
                tuple((slug(one), text) for one, text in TRAIT_TEXTS.items())),
    FilterGroup("taal", "Spreekt ook", tuple((slug(one), one) for one in _OTHER_LANGUAGES)),
    FilterGroup("tijd", "Als vrijwilliger", (("weinig", "tot een uur per week"),)),
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
        for paper in ("verwijzing", "verwijsbrief", "doorverwijzing")
    },
    "zonder indicatie": ("verwijzing", "geen-indicatie"),
    "geen indicatie": ("verwijzing", "geen-indicatie"),
    **{
        f"{without} {call}": ("aanmelden", "nee")
        for without in ("zonder", "niet", "geen", "hoef")
        for call in ("aanmelden", "aanmelding", "afspraak", "opgeven", "reserveren")
    },
    "vrije inloop": ("aanmelden", "nee"),
    "kost niets": ("gratis", "ja"),
    "voor niks": ("gratis", "ja"),
    "voor niets": ("gratis", "ja"),
    **{
        f"{how} {women}": ("zo", value)
        for how in ("alleen", "voor", "onder")
        for value, people in (
            ("alleen-vrouwen", ("vrouwen", "dames", "meiden")),
            ("alleen-mannen", ("mannen", "heren")),
        )
        for women in people
    },
    "hond mee": ("zo", "hond-mee"),
    "honden mee": ("zo", "hond-mee"),
    "huisdier mee": ("zo", "hond-mee"),
    **{
        f"{hour} {per} week": ("tijd", "weinig")
        for hour in ("uur", "uurtje")
        for per in ("per", "in de")
    },
    **{
        f"{helper} {hour}": ("tijd", "weinig")
        for helper in ("vrijwilliger", "vrijwilligerswerk", "helpen", "meehelpen")
        for hour in ("uur", "uurtje")
    },
    "weinig tijd": ("tijd", "weinig"),
    **{
        f"{fold(one)}{ending}": ("taal", slug(one))
        for one in _OTHER_LANGUAGES
        for ending in ("", "talig", "sprekend")
    },
    **{day: ("dag", day) for day in WEEKDAYS},
}
# Words that lift what has this facet, and go on saying what they say.
_LIFTS: dict[str, Facet] = {
    **dict.fromkeys(("aan huis", "thuis", "huisbezoek", "thuiskomt"), ("zo", "aan-huis")),
    **dict.fromkeys(("online", "videobellen", "beeldbellen"), ("zo", "online")),
    **dict.fromkeys(("telefonisch", "per telefoon"), ("zo", "telefonisch")),
    **dict.fromkeys(("buiten", "buitenlucht", "frisse lucht"), ("zo", "buiten")),
    **dict.fromkeys(("binnen", "binnenshuis"), ("zo", "binnen")),
    **dict.fromkeys(("met hond", "met honden", "hond welkom"), ("zo", "hond-mee")),
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
    return _in_use(_HINTS, numbers)


def lifting_words(numbers: dict[Facet, int]) -> dict[str, int]:
    """Give for each word that lifts the number of its facet, for facets that are in use."""
    return _in_use(_LIFTS, numbers)


def _in_use(words: dict[str, Facet], numbers: dict[Facet, int]) -> dict[str, int]:
    return {word: numbers[facet] for word, facet in words.items() if facet in numbers}
