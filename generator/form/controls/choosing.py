"""Controls in which somebody chooses: one word, one name, several, yes or no.

What stands in the file and is not among the choices becomes a choice of its own, so that nothing
is lost that a list cannot show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from generator.form.controls.base import Answer, Control, Filled, Place
from generator.form.controls.texts import as_listed, as_text, items_of
from generator.form.known import kinds_of
from generator.form.tree import Option
from generator.model.asked import Widget, asked_of
from generator.model.plain_values import NO, YES
from generator.reading.by_name import BY_NAME
from generator.values.text import fold
from generator.wording.lists import capital

UNSAID = "Niet ingevuld"
UNKNOWN = "Weet ik niet"
# What a word of the map means to somebody who never saw it.
_SAID: Mapping[str, str] = {
    "actief": "Ja, gewoon op de kaart", "pauze": "Nu even niet", "gestopt": "Nee, dit is gestopt",
    "formeel": "Formeel: beroepskrachten", "informeel": "Informeel: vrijwilligers",
    "verwijzers": "Alleen verwijzers", "rechtstreeks": "Rechtstreeks dit nummer",
    "ondersteuner": "De ondersteuner", "huisarts": "De huisarts", "gemeente": "De gemeente",
    "dorp": "Het dorp", "regio": "De regio", "landelijk": "Het hele land",
    "openbaar": "Een openbare plek", "woning": "Iemands woning",
}  # fmt: skip
_SAID_OF: Mapping[tuple[str, str], str] = {("bereik", "gemeente"): "De gemeente"}
_UNSAID_OF: Mapping[str, str] = {
    "alleen_voor": "Iedereen", "soort": "Zoals de organisatie", "locatie": "Geen plek",
    "organisatie": "Geen organisatie", "naar": "Nergens heen",
}  # fmt: skip


def words_of(annotation: Any) -> tuple[str, ...]:
    """Give the words of a fixed set in a declared type; none when it has no such set."""
    if isinstance(annotation, type) and get_origin(annotation) is None:
        members = annotation.__members__ if issubclass(annotation, StrEnum) else {}
        return tuple(str(one) for one in members.values())
    if get_origin(annotation) in {Annotated, Union, UnionType, tuple}:
        found = (words_of(part) for part in get_args(annotation))
        return next((words for words in found if words), ())
    return ()


def _choices(place: Place) -> dict[str, str]:
    """Give value → label of what a field may hold."""
    if kinds_of(place.info):
        return dict(place.known.choices(place.info))
    return {word: _SAID.get(word, capital(word)) for word in words_of(place.info.annotation)}


def _found(place: Place, text: str, choices: Mapping[str, str]) -> str:
    """Give which choice a typed text means; '' when none."""
    word = text.strip()
    if word in choices:
        return word
    if not kinds_of(place.info):
        return next((one for one in choices if one.casefold() == word.casefold()), "")
    if not set(kinds_of(place.info)) <= BY_NAME:
        return ""
    same = (id_ for id_, name in choices.items() if fold(word) in {fold(name), fold(id_)})
    return next(same, "")


def _fill_one(place: Place, value: Any) -> Filled:
    text, choices = as_text(value), _choices(place)
    meant = _found(place, text, choices) if text else ""
    options = [
        Option(text if id_ == meant else id_, label, chosen=id_ == meant)
        for id_, label in choices.items()
    ]
    usual = str(place.info.default) if isinstance(place.info.default, StrEnum) else ""
    if usual and not text:
        # Nothing typed means this one: choosing it again types nothing.
        options = [
            replace(one, value="", chosen=True) if one.value == usual else one for one in options
        ]
    elif not usual and (kinds_of(place.info) or not place.info.is_required()):
        is_list = asked_of(place.info).widget is Widget.REFERENCE
        label = _UNSAID_OF.get(str(place.info.alias), UNSAID if is_list else UNKNOWN)
        options.insert(0 if is_list else len(options), Option("", label, chosen=not text))
    if text and not meant:
        options.append(Option(text, text, chosen=True, known=False))
    return Filled((text,), options=tuple(options))


def _take_one(_: Place, __: Any, answer: Answer) -> Any:
    return answer.text or None


ONE = Control(_fill_one, _take_one)


def chosen_first(options: Iterable[Option]) -> tuple[Option, ...]:
    """Give the options with the chosen ones at the head."""
    every = tuple(options)
    return (*(one for one in every if one.chosen), *(one for one in every if not one.chosen))


def _chosen(place: Place, texts: list[str], choices: Mapping[str, str]) -> Iterator[Option]:
    for text in texts:
        meant = _found(place, text, choices)
        yield Option(text, choices[meant] if meant else text, chosen=True, known=bool(meant))


def _fill_several(place: Place, value: Any) -> Filled:
    texts, choices = [as_text(one) for one in items_of(place, value)], _choices(place)
    first = list(_chosen(place, texts, choices))
    taken = {_found(place, text, choices) for text in texts}
    rest = [Option(id_, label) for id_, label in choices.items() if id_ not in taken]
    return Filled(tuple(texts), options=(*first, *rest))


def _take_several(place: Place, before: Any, answer: Answer) -> Any:
    chosen = [text for text in dict.fromkeys(answer.texts) if text]
    return as_listed(place, before, chosen)


SEVERAL = Control(_fill_several, _take_several)


def _fill_yes(_: Place, value: Any) -> Filled:
    text = as_text(value)
    word = text.strip().casefold()
    if word in YES:
        return Filled((text,), options=(Option(text, "Ja", chosen=True),))
    if not word or word in NO:
        return Filled((), options=(Option("ja", "Ja"),))
    odd = Option(text, text, chosen=True, known=False)
    return Filled((text,), options=(Option("ja", "Ja"), Option("nee", "Nee"), odd))


def _take_yes(_: Place, before: Any, answer: Answer) -> Any:
    if answer.text:
        return answer.text
    return "nee" if before is not None else None


YES_OR_NO = Control(_fill_yes, _take_yes)


def _fill_picture(place: Place, value: Any) -> Filled:
    text = as_text(value)
    names = dict.fromkeys(place.known.pictures)
    options = [Option("", "Geen", chosen=not text)]
    options += [Option(name, name, chosen=name == text) for name in names]
    if text and text not in names:
        options.append(Option(text, text, chosen=True, known=False))
    return Filled((text,), options=tuple(options))


PICTURE = Control(_fill_picture, _take_one)


def _fill_icon(_: Place, value: Any) -> Filled:
    # There are thousands: what fits is asked for while she types.
    return Filled((as_text(value),))


ICON = Control(_fill_icon, _take_one)
