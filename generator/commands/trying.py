"""The village's own questions: those that do not find what they must, as lines with what to do."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.model import SocialMap
from generator.problems import Level, Problem
from generator.reading import Reading
from generator.reading.file_names import SYNONYMS_FILE, TRIALS_FILE
from generator.search.trials import Failure, failures
from generator.views import MapView
from generator.views.found import TextPage
from generator.wording import list_text

NONE_YET = (
    f"Er zijn nog geen zoekproeven. Zet in {TRIALS_FILE}.yml wat bewoners vragen en wat zij dan "
    "moeten vinden, of doe dat in kaart beheer bij Het dorp, Zoekproeven."
)


def failing_trials(
    reading: Reading, social_map: SocialMap, view: MapView, texts: Iterable[TextPage], today: date
) -> tuple[Problem, ...]:
    """Give a line for each trial that fails, at its place in `zoekproeven.yml`.

    `social_map` is the whole map, `view` what residents see of it.
    """
    if not social_map.trials:
        return ()
    source = reading.sources[TRIALS_FILE]
    return tuple(
        source.problem(
            (TRIALS_FILE, one.at, "vraag"), _told(one, reading), "zoekproef", Level.NOTICE
        )
        for one in failures(social_map.trials, view, texts, today)
    )


def _told(failure: Failure, reading: Reading) -> str:
    wanted = list_text((f"'{one}'" for one in failure.trial.finds), "of")
    now = list_text(f"'{title}'" for title in failure.shown)
    stands = f"er staat nu {now}" if failure.shown else "er wordt niets gevonden"
    kern = f" voor {failure.trial.kern}" if failure.trial.kern else ""
    return (
        f"wie dit typt{kern}, vindt {wanted} niet bij de eerste drie; {stands}. "
        f"{_advice(failure, reading)}"
    )


def _advice(failure: Failure, reading: Reading) -> str:
    mend = failure.mend
    if mend is None and set(failure.hidden) == set(failure.trial.finds):
        gone = list_text(f"'{one}'" for one in failure.hidden)
        are = "staat" if len(failure.hidden) == 1 else "staan"
        return f"{gone} {are} nu niet op de kaart. Kies iets anders bij 'vindt'"
    if mend is None:
        other = "Kies bij 'vindt' iets van wat er nu staat, of " if failure.shown else ""
        away = f"{other}haal deze zoekproef weg"
        return f"{away[0].upper()}{away[1:]}"
    if mend.stands_for:
        return f"Zet in {SYNONYMS_FILE}.yml deze regel: {mend.word}: [{mend.stands_for}]"
    return f"Zet bij 'zoekwoorden' in {reading.sources[mend.id].path}: {mend.word}"
