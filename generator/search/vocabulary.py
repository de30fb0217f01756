"""The words of all documents with where each stands: terms, postings and phrases."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from generator.keeping.memory import Memory
from generator.search.analysis import stem, words
from generator.values.text import fold
from generator.views.findable import SearchDocument

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
SHORTEST_PREFIX = 5
FEW_STORIES = 8
_WRITTEN = re.compile(r"[^\W_]+")


class Field(IntEnum):
    """Where a word stands, best place first; the script knows how much each place weighs."""

    TITLE = 0
    KEYWORD = 1
    ORGANIZATION = 2
    SUMMARY = 3
    THEME = 4
    BODY = 5


@dataclass
class Vocabulary:
    """Collects terms while the index is made; only `build_index` writes in it."""

    stop: frozenset[str]
    weak: frozenset[str] = frozenset()
    places: dict[str, dict[int, Field]] = field(default_factory=lambda: defaultdict(dict))
    written: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    adopted: set[str] = field(default_factory=set)
    documents: int = 0

    def add(self, document: int, told: WordsOfOne) -> None:
        """Note every word of a document."""
        for own, place in told.places:
            self.places[own][document] = place
        for own, forms in told.written:
            written = self.written[own]
            for form, count in forms:
                written[form] = written.get(form, 0) + count

    def mention(self, word: str, form: str = "") -> None:
        """Make a folded word known without saying that a document has it."""
        written, shown = self.written[stem(word)], form if fold(form) == word else word
        written[shown] = written.get(shown, 0) + 1

    def key(self, phrase: str) -> tuple[str, ...]:
        """Give the stems that must all be in a query for this phrase to be meant."""
        return _key(phrase, self.stop, self.weak)

    def adopt(self, texts: Iterable[str]) -> None:
        """Make words known that documents only have at the beginning of a longer one.

        A map with a "psychologenpraktijk" answers to "psycholoog": the word becomes a part.
        """
        terms = sorted(self.places)
        for text in texts:
            own = stem(text)
            if len(own) < SHORTEST_PREFIX or own in self.places or not _is_word(text):
                continue
            # In the order of the alphabet, what begins with a word stands right after it.
            after = bisect_left(terms, own)
            if any(term.startswith(own) for term in terms[after : after + 1]):
                self.mention(text)
                self.adopted.add(own)

    def telling_places(self, own: str) -> dict[int, Field]:
        """Give where a word stands, without the stories if many of them have it.

        Such a word says little there, and would take most of the room.
        """
        places = self.places.get(own, {})
        stories = sum(place is Field.BODY for place in places.values())
        if stories <= max(FEW_STORIES, self.documents // 20):
            return places
        return {doc: place for doc, place in places.items() if place is not Field.BODY}

    def is_told(self, own: str) -> bool:
        """Tell whether anything is about this word, or residents' words lead to or from it.

        What only a story mentions is not what the map has.
        """
        places = self.places.get(own)
        if places is None:
            return own in self.written
        return any(place is not Field.BODY for place in places.values())

    def reaches(self, key: tuple[str, ...]) -> bool:
        """Tell whether these stems together lead to any document, by more than its story."""
        if len(key) == 1 and key[0] in self.adopted:
            return True
        each = [self.places.get(part, {}) for part in key]
        return any(
            all(places.get(document, Field.BODY) <= Field.SUMMARY for places in each)
            for document in min(each, key=len, default={})
        )

    def shown(self) -> dict[str, str]:
        """Give for each stem the form written most often, accents and all."""
        return {
            own: min(forms, key=lambda form: (-forms[form], len(form), form))
            for own, forms in self.written.items()
        }


@lru_cache(maxsize=50_000)
def _is_word(text: str) -> bool:
    return words(text) == [text]


# Every map asks it of the same thousands of words, and the desk after each word that is typed.
@lru_cache(maxsize=50_000)
def _key(phrase: str, stop: frozenset[str], weak: frozenset[str]) -> tuple[str, ...]:
    found = words(phrase)
    telling = dict.fromkeys(stem(word) for word in found if word not in stop)
    # One word is too little of "vrijwilliger worden", and "niet meer" says less than "weet het
    # niet meer": then the small words count as well.
    says_much = len(telling) > 1 and any(word not in stop and word not in weak for word in found)
    return tuple(telling if says_much else dict.fromkeys(map(stem, found)))


@dataclass(frozen=True)
class WordsOfOne:
    """The words of one document: each stem with its best place, and the forms it is written in."""

    places: tuple[tuple[str, Field], ...]
    written: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]


def words_of(texts: tuple[tuple[Field, str], ...], stop: frozenset[str]) -> WordsOfOne:
    """Give the words of a document's texts; stop words only where they make a phrase."""
    places: dict[str, Field] = {}
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for place, text in texts:
        for form in _WRITTEN.findall(text.lower()):
            for word in words(form):
                if word in stop and place > Field.KEYWORD:
                    continue
                own = stem(word)
                written[own][form if fold(form) == word else word] += 1
                places[own] = min(place, places.get(own, place))
    forms = ((own, tuple(counted.items())) for own, counted in written.items())
    return WordsOfOne(tuple(places.items()), tuple(forms))


def collect(
    documents: Sequence[SearchDocument],
    theme_texts: dict[str, str],
    stop: Collection[str],
    memory: Memory,
    weak: frozenset[str] = frozenset(),
) -> Vocabulary:
    """Read all documents into a vocabulary; `theme_texts` has a theme's name and question."""
    vocabulary = Vocabulary(frozenset(stop), weak, documents=len(documents))
    sentences = [memory.give(one.id, _sentences, one.body) for one in documents]
    common = _common(sentences)
    for number, (document, lines) in enumerate(zip(documents, sentences, strict=True)):
        telling = " ".join(line for line in lines if line not in common)
        texts = (
            (Field.TITLE, document.title),
            *((Field.KEYWORD, keyword) for keyword in document.keywords),
            (Field.ORGANIZATION, document.organization),
            (Field.SUMMARY, document.summary),
            *((Field.THEME, theme_texts.get(theme, "")) for theme in document.themes),
            (Field.BODY, telling),
        )
        vocabulary.add(number, memory.keep(document.id, words_of, texts, vocabulary.stop))
    return vocabulary


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in _SENTENCE.split(text) if line.strip())


def _common(texts: Sequence[tuple[str, ...]]) -> frozenset[str]:
    # A sentence that stands in one of every ten texts ("vraag ernaar bij uw huisarts") tells
    # nothing about any of them, and would make half the map answer to "huisarts".
    counted = Counter(line for lines in texts for line in set(lines))
    limit = max(8, len(texts) // 10)
    return frozenset(line for line, count in counted.items() if count > limit)
