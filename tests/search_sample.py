"""A small village to search in: enough neighbours for each word to have a wrong answer too."""

from __future__ import annotations

from functools import cache

from generator.search.emergencies import default_emergencies
from generator.search.engine import SearchEngine
from generator.search.index import Index, build_index
from generator.search.wordlists import default_synonyms
from generator.views.findable import SearchDocument, SearchKern, SearchTheme

THEMES = (
    SearchTheme("zorg", "Zorg en gezondheid", "Wie helpt mij als ik ziek ben?"),
    SearchTheme("eten", "Eten en boodschappen", "Wie kookt er voor mij?"),
    SearchTheme("meedoen", "Ontmoeten", "Waar kom ik onder de mensen?"),
    SearchTheme("wonen", "Wonen en klussen", "Wie helpt mij in huis?"),
)
KERNEN = (SearchKern("westerdorp", "Westerdorp"), SearchKern("achterbos", "Achterbos"))
FREE, DAY = ("gratis", "ja"), "dag"


def entry(
    name: str, title: str, theme: str, summary: str, keywords: str = "", **more: object
) -> SearchDocument:
    """Give a document; keywords stand between commas."""
    words = tuple(word.strip() for word in keywords.split(",") if word.strip())
    known: dict[str, object] = {
        "id": name, "title": title, "url": f"diensten/{name}/", "summary": summary,
        "themes": (theme,), "keywords": words, **more,
    }  # fmt: skip
    return SearchDocument(**known)  # type: ignore[arg-type]


DOCUMENTS = (
    entry("huisarts-jansen", "Huisartsenpraktijk Jansen", "zorg", "De huisarts van het dorp.",
          "dokter", phones=("0597 11 22 33",), kernen=("westerdorp",),
          facets=((DAY, "dinsdag"), ("soort", "formeel"))),
    entry("huisarts-bos", "Huisarts Bos", "zorg", "De huisarts in Achterbos.", "dokter",
          kernen=("achterbos",), facets=((DAY, "maandag"), ("soort", "formeel"))),
    entry("wijkverpleging", "Wijkverpleging", "zorg", "Verpleging bij u thuis.", "wondzorg"),
    entry("fysio", "Fysiotherapie De Brug", "zorg", "Oefeningen voor rug en knie.", "rugpijn"),
    entry("valpreventie", "Cursus In Balans", "zorg", "Leer veilig lopen en opstaan.",
          "valpreventie, evenwicht"),
    entry("tafeltje", "Tafeltje Dek Je", "eten", "Een warme maaltijd bij u thuis.",
          "eten aan huis, warme maaltijd", facets=((DAY, "dinsdag"), ("soort", "informeel"))),
    entry("eettafel", "Open eettafel", "eten", "Samen eten in het dorpshuis.", "samen eten",
          facets=((DAY, "vrijdag"), ("soort", "informeel"))),
    entry("koffie", "Koffieochtend", "meedoen", "Elke week koffie en een praatje.",
          facets=((DAY, "dinsdag"), ("soort", "informeel"), FREE), kernen=("achterbos",)),
    entry("dorpshuis", "Dorpshuis De Spil", "meedoen", "Zalen voor feest en vergadering.",
          facets=(("rolstoel", "ja"),)),
    entry("kapper", "Kapper aan huis", "wonen", "Knippen in uw eigen huiskamer."),
    entry("klussen", "Klussendienst", "wonen", "Handige vrijwilligers voor een kleine klus.",
          facets=(("dorp", "ja"), FREE)),
    entry("psycholoog", "Psychologenpraktijk", "zorg", "Gesprekken bij piekeren."),
    entry("rookmelder", "Brandveilig leven", "wonen", "Advies over rookmelders in huis."),
    entry("over", "Over deze kaart", "", "Wie deze kaart maken.", kind="uitleg", themes=()),
    SearchDocument("gevallen", "Ik ben gevallen", "wie-bel-ik/gevallen/", "contactroute",
                   "Wie u belt na een val.", ("zorg",)),
)  # fmt: skip


def sample_index(documents: tuple[SearchDocument, ...] = DOCUMENTS) -> Index:
    """Give the index of the small village with the words every village shares."""
    return build_index(
        documents,
        synonyms={**default_synonyms(), "dorpszuster": ("wijkverpleging",)},
        themes=THEMES,
        kernen=KERNEN,
        emergencies=default_emergencies(),
    )


@cache
def engine() -> SearchEngine:
    """Give one engine for all tests: making it is the slow part."""
    return SearchEngine(sample_index())


def found(query: str) -> list[str]:
    """Give the ids of the results, best first."""
    return [hit.id for hit in engine().search(query).hits]
