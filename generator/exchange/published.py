"""The files that stand on the site for other programs, without what is only the supporter's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.exchange.forms import FORMS, Form
from generator.exchange.problems import CannotExport
from generator.views.data import for_everybody
from generator.views.whole import MapView


def for_strangers(view: MapView) -> MapView:
    """Give a map of which the data holds no day of consent."""
    return replace(view, data=for_everybody(view.data))


def published_files(view: MapView) -> Iterator[tuple[Form, bytes]]:
    """Give each form with its bytes, the same for the same map; one it cannot be said in is not.

    They are those of `kaart exporteer`.
    """
    shown = for_strangers(view)
    for form in FORMS:
        try:
            yield form, form.make(shown)
        except CannotExport:
            continue
