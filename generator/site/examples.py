"""What the home page gives as examples to type: words of this map, which lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.views.parts import RouteView
from generator.views.whole import MapView

MOST = 3
# A question of a few words; one alone looks like a word to click on.
_FEWEST_WORDS, _MOST_WORDS, _LONGEST = 2, 5, 30


def search_examples(view: MapView) -> tuple[str, ...]:
    """Give some words that residents of this map use, each of another theme; else names of groups.

    They are typed at the life questions that have no word about danger: nobody should come upon
    the worst words there are as an example. What something on the map is found by as well comes
    first, and before others what belongs to the questions of the home page. What is on some day
    may be over before the site is made again.
    """
    calm = [one for one in (*view.front_routes, *view.routes) if one.urgent is None]
    known = {word for entry in view.entries for word in entry.keywords}
    found: dict[str, str] = {}
    for fits in (known.__contains__, bool):
        for route in calm:
            theme = route.themes[0].id if route.themes else ""
            words = next(filter(fits, _to_type(route)), "")
            if words and theme not in found and words not in found.values():
                found[theme] = words
    groups = (entry.name for entry in view.volunteers)
    return (*found.values(), *groups)[:MOST]


def _to_type(route: RouteView) -> Iterator[str]:
    """Give the words of a question that are short, and more than one."""
    for words in route.keywords:
        if _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS and len(words) <= _LONGEST:
            yield words
