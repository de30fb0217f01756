"""`synoniemen.yml`: residents' words and the words the map uses for them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.nodes import Mapping as MappingNode
from generator.nodes import Scalar, Sequence
from generator.problems import Problem
from generator.reading.documents import Source


def read_synonyms(source: Source) -> tuple[Mapping[str, tuple[str, ...]], tuple[Problem, ...]]:
    """Give residents' word → the map's words, with a problem for each line that is not so."""
    node = source.node
    if not isinstance(node, MappingNode):
        message = (
            "typ op elke regel een woord van bewoners, een dubbele punt en het woord op de kaart"
        )
        return MappingProxyType({}), (source.problem((), message, "vorm"),)
    words: dict[str, tuple[str, ...]] = {}
    problems: list[Problem] = []
    for entry in node.entries:
        value = entry.value
        items = value.items if isinstance(value, Sequence) else (value,)
        texts = [item.text for item in items if isinstance(item, Scalar)]
        if len(texts) < len(items):
            message = "typ hier een of meer gewone woorden, bijvoorbeeld [woonzorgcentrum]"
            problems.append(source.problem((entry.key.text,), message, "vorm"))
        split = [part.strip() for text in texts for part in text.split(",") if part.strip()]
        if not split:
            message = "hier staat nog geen woord van de kaart; vul er een in"
            problems.append(source.problem((entry.key.text,), message, "leeg"))
        words[entry.key.text] = tuple(split)
    return MappingProxyType(words), tuple(problems)
