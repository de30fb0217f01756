"""The control for languages: by name, also those that are typed by their code."""

from __future__ import annotations

from typing import Any

from generator.form.controls.base import Answer, Control, Filled, Place
from generator.form.controls.texts import as_listed, as_text, items_of
from generator.form.tree import Option
from generator.wording.languages import LANGUAGES as NAMES
from generator.wording.lists import capital


def _fill(place: Place, value: Any) -> Filled:
    texts = [as_text(one) for one in items_of(place, value)]
    codes = {text: text.casefold() for text in texts}
    first = [
        Option(text, capital(NAMES.get(code, text)), chosen=True) for text, code in codes.items()
    ]
    rest = [
        Option(code, capital(name)) for code, name in NAMES.items() if code not in codes.values()
    ]
    return Filled(tuple(texts), options=(*first, *rest))


def _take(place: Place, before: Any, answer: Answer) -> Any:
    return as_listed(place, before, [text for text in dict.fromkeys(answer.texts) if text])


LANGUAGES = Control(_fill, _take)
