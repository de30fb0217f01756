"""`synoniemen.yml`: residents' words and the words the map uses for them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.model.plain_values import is_nothing
from generator.problems import Problem
from generator.reading.origin import Origin
from generator.yaml.nodes import Mapping as MappingNode
from generator.yaml.nodes import Scalar, Sequence

_EMPTY = "hier staat nog geen woord van de kaart; vul er een in, of haal de regel weg"


def read_synonyms(source: Origin) -> tuple[Mapping[str, tuple[str, ...]], tuple[Problem, ...]]:
    """Give residents' word → the map's words, with a problem for each line that is not so."""
    node = source.node
    if not isinstance(node, MappingNode):
        message = (
            "dit bestand is geen lijst; typ op elke regel een woord van bewoners, "
            "een dubbele punt en het woord op de kaart"
        )
        return MappingProxyType({}), (source.problem((), message, "vorm"),)
    words: dict[str, tuple[str, ...]] = {}
    problems: list[Problem] = []
    for entry in node.entries:
        key, value = entry.key.text, entry.value
        split = []
        if not key.strip():
            message = "hier staat geen woord van bewoners; typ het voor de dubbele punt"
            problems.append(source.problem((key,), message, "leeg", at_key=True))
        items = value.items if isinstance(value, Sequence) else (value,)
        for index, item in enumerate(items):
            path = (key, index) if isinstance(value, Sequence) else (key,)
            text = item.text if isinstance(item, Scalar) else None
            parts = [part.strip() for part in (text or "").split(",") if part.strip()]
            if text is None:
                message = "typ hier een of meer gewone woorden, bijvoorbeeld [woonzorgcentrum]"
                problems.append(source.problem(path, message, "vorm"))
            elif not parts or is_nothing(text):
                problems.append(source.problem(path, _EMPTY, "leeg"))
            split += parts
        if not items:
            problems.append(source.problem((key,), _EMPTY, "leeg"))
        words[key] = tuple(split)
    return MappingProxyType(words), tuple(problems)
