"""The running texts of a map: what residents would read, whose it is and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from generator.consent.blocks import VILLAGE, owners
from generator.consent.found import Found
from generator.consent.public_map import PublicMap
from generator.model import Contact, Person, Route, Service, SocialMap, Supporter
from generator.model.photos import Photo
from generator.model.sources import Source
from generator.model.texts import key, lines_above, public_texts
from generator.model.village import Village
from generator.problems import KeyPath, Level
from generator.values.first_names import FIRST_NAMES
from generator.values.text import fold

# These hold an address or a name of a file, and are judged where they are left out.
_NO_TEXT = frozenset(
    (key(Contact, "email"), key(Contact, "website"), key(Village, "site"), key(Photo, "file"))
)
_SEEN_AT = (key(Service, "source"), key(Source, "address"))
# What something or somebody is called, and words to find it by.
_CALLED = frozenset(
    (key(Supporter, "name"), key(Service, "keywords"), key(Person, "role"), key(Route, "question"))
)
# "Huize Anna, Kerkstraat 3" is no home of hers.
_HOUSE = frozenset(
    "huize huis stichting hotel sint st kapsalon cafe school praktijk stal de".split()
)
# What may stand between a first name and the address, besides a surname.
_BETWEEN = frozenset("de den der van ten ter het 't op aan in te la el".split())
_NEAR = 70
# Without one of these a text holds no number and no address, and most texts hold none.
_SIGN = re.compile(r"[\d@\uff20]|\b(?:at|apenstaart(?:je)?|nul)\b", re.IGNORECASE)


@dataclass(frozen=True)
class RunningText:
    """A text of the map, whose it is and where it stands."""

    owner: str
    path: KeyPath
    text: str

    @cached_property
    def has_signs(self) -> bool:
        """Tell whether a number or an address can stand in it."""
        return _SIGN.search(self.text) is not None

    @property
    def is_prose(self) -> bool:
        """Tell whether it is more than what something or somebody is called."""
        return _named(self.path) not in _CALLED

    def found(self, at: int, code: str, message: str, level: Level = Level.ERROR) -> Found:
        """Give what is wrong at a place in this text."""
        return Found(self.owner, self.path, code, message, level, lines_above(self.text, at))

    def before(self, at: int) -> str:
        """Give the words before a place, within its sentence, folded."""
        return fold(
            re.split(r"(?<=[a-z)][a-z)][a-z)])[.!?] ", self.text[max(0, at - _NEAR) : at])[-1]
        )

    def names_before(self, at: int) -> bool:
        """Tell whether a person is named right before a place: "Ria de Vries, …"."""
        last = re.split(r"[.!?;] ", self.text[max(0, at - _NEAR) : at])[-1]
        words = re.findall(r"[\w'’-]+", last)
        while words and not is_first_name(words[-1]):
            word = words.pop()
            if not (word[:1].isupper() or word in _BETWEEN):
                return False
        return bool(words) and fold(words[-2] if len(words) > 1 else "") not in _HOUSE

    def around(self, at: int, end: int) -> str:
        """Give the words near a place, within its sentence, folded."""
        after = re.split(r"(?<=[a-z)][a-z)][a-z)])[.!?](?: |$)", self.text[end : end + _NEAR])[0]
        return f"{self.before(at)} {fold(after)}"


@dataclass(frozen=True)
class Part:
    """A file or a part of one: its value, where it begins there, and what does not go out."""

    value: BaseModel
    owner: str
    start: KeyPath
    away: tuple[KeyPath, ...]

    def texts(self) -> Iterator[RunningText]:
        """Give its texts that residents would read, without addresses and the like.

        What a file is called is judged once, at that file, and not where others point to it.
        """
        for path, text in public_texts(self.value, self.start, ids=False):
            if _is_text(path) and not any(path[: len(one)] == one for one in self.away):
                yield RunningText(self.owner, path, text)


def parts_with_texts(social_map: SocialMap, public: PublicMap) -> Iterator[Part]:
    """Give everything that holds texts that residents would read."""
    hidden: dict[str, list[KeyPath]] = {}
    for owner, place in _hidden(social_map, public):
        hidden.setdefault(owner, []).append(place)
    for value, owner, start in _values(social_map):
        yield Part(value, owner, start, tuple(hidden.get(owner, ())))


def synonym_texts(social_map: SocialMap) -> Iterator[RunningText]:
    """Give residents' own words, with what they mean."""
    for word, meanings in social_map.synonyms.items():
        yield from (RunningText("synoniemen", (word,), text) for text in (word, *meanings))


def _values(social_map: SocialMap) -> Iterator[tuple[BaseModel, str, KeyPath]]:
    """Give everything that holds texts, with the file it stands in and where it begins there."""
    yield social_map.village, VILLAGE, ()
    yield from ((theme, "themas", (theme.id,)) for theme in social_map.themes)
    yield from ((item, item.id, ()) for item in social_map.by_id.values())


def _is_text(path: KeyPath) -> bool:
    return _named(path) not in _NO_TEXT and path[-2:] != _SEEN_AT


def _named(path: KeyPath) -> str:
    """Give the name of the field a text stands in."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _hidden(social_map: SocialMap, public: PublicMap) -> Iterator[tuple[str, KeyPath]]:
    """Give where no text goes out: what was left out, and the numbers for referrers."""
    for one in public.left_out:
        yield from ((one.owner, place) for place in one.gone)
    for owner in owners(social_map):
        for at, phone in enumerate(owner.contact.phones if owner.contact else ()):
            if not phone.is_public:
                yield owner.id, (key(owner, "contact"), key(Contact, "phones"), at)


def is_first_name(word: str) -> bool:
    """Tell whether a word is a first name, by its capital too."""
    return word[:1].isupper() and fold(word) in FIRST_NAMES
