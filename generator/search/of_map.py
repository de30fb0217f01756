"""The search of a whole map: the index that the browser and `kaart zoek` both rank with."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from generator.keeping.memory import Memory
from generator.search.emergencies import emergencies
from generator.search.index import Index, build_index
from generator.search.wordlists import Synonyms, default_synonyms, default_terms, merged
from generator.views.found import TextPage, documents, found_kernen, found_themes
from generator.views.whole import MapView


def search_index(
    view: MapView, texts: Iterable[TextPage] = (), memory: Memory | None = None
) -> Index:
    """Give the search index of a map; `texts` are the hand-written pages that can be found too.

    With the `memory` of an earlier time, only texts that changed are taken apart again.
    """
    own = {word: tuple(targets) for word, targets in view.synonyms}
    return build_index(
        documents(view, texts),
        synonyms=merged(own, _of_every_map()),
        themes=found_themes(view),
        kernen=found_kernen(view),
        emergencies=emergencies(view),
        memory=memory,
    )


@cache
def _of_every_map() -> Synonyms:
    return merged(default_synonyms(), default_terms())
