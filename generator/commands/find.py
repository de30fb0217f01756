"""`kaart zoek`: try residents' words on the map, with the very script the browser runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import click

from generator.commands.common import (
    fail,
    map_option,
    now_option,
    publishable_map,
    today_option,
)
from generator.commands.dutch import DutchCommand
from generator.commands.ids import meant_id, unknown_id
from generator.commands.option_types import Folder
from generator.commands.questions import Question, QuestionsError, as_told, read_questions
from generator.commands.telling import problem_line
from generator.commands.trying import NONE_YET, failing_trials
from generator.search.engine import Answer, Hit, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.site.handwritten import hand_written
from generator.site.project import project_of
from generator.values.nearest import choose_from, nearest
from generator.views import map_view

SHOWN = 8


@click.command("zoek", cls=DutchCommand, examples=(
    "kaart zoek eten aan huis", "kaart zoek warm eten --waarom tafeltje-dek-je",
    "kaart zoek --proef",
))  # fmt: skip
@click.argument("words", nargs=-1, metavar="WOORDEN",
                help="Wat een bewoner typt, bijvoorbeeld: eten aan huis")  # fmt: skip
@map_option
@click.option("--kern", default="", metavar="ID",
              help="Doe alsof iemand deze kern heeft gekozen, bijvoorbeeld: achterbos")  # fmt: skip
@click.option("--waarom", "about", default="", metavar="ID",
              help="Leg uit waarom dit wel of niet gevonden wordt: de naam van een bestand "
              "zonder .yml, bijvoorbeeld: tafeltje-dek-je",
)  # fmt: skip
@click.option(
    "--json", "as_json", is_flag=True, help="Geef het antwoord als JSON, voor programma's."
)
@click.option("--vragen", "list_file", type=Folder(), metavar="BESTAND",
              help="Stel alle vragen uit een bestand: een lijst in JSON, elk met de woorden bij q. "
              "De antwoorden zijn JSON.",
)  # fmt: skip
@click.option("--proef", "trying", is_flag=True,
              help="Kijk na of bewoners vinden wat er in zoekproeven.yml staat.")  # fmt: skip
@today_option
@now_option
def find(
    words: tuple[str, ...], folder: Path, kern: str, about: str, *, as_json: bool,
    list_file: Path | None, trying: bool, today: date, minutes: int,
) -> None:  # fmt: skip
    """Zoek zoals een bewoner zoekt, en zie wat er gevonden wordt."""
    asked = " ".join(words)
    if trying:
        _try(folder, today, is_alone=not (asked or list_file or kern or about or as_json))
        return
    questions = _questions(asked, list_file)
    social_map, _ = publishable_map(folder, today)
    view = map_view(social_map, today)
    about, known = meant_id([about], social_map), {link.id for _, link, _ in view.everything}
    if about and about not in known:
        unknown_id(about, sorted(known), social_map, folder)
    kernen = [one.id for one in view.kernen]
    if kern and kern not in kernen:
        choice = choose_from(nearest(kern, kernen), kernen)
        fail(f"De kern '{kern}' bestaat niet; {choice}.")
    texts = hand_written(project_of(folder))
    engine = SearchEngine(
        search_index(view, texts),
        times=Times(view.occasions, today),
        region=view.school_region,
    )
    search = partial(engine.search, today=today, minutes=minutes, kern=kern, about=about)
    answers = [(one, search(str(one["q"]))) for one in questions]
    if list_file is not None:
        _tell([as_told(*one) for one in answers])
    elif as_json:
        _tell(as_told(*answers[0]))
    else:
        click.echo("\n".join(answer_lines(answers[0][1])))


def _try(folder: Path, today: date, *, is_alone: bool) -> None:
    """Say which of the village's own questions do not find what they must."""
    if not is_alone:
        fail("Bij --proef hoort niets anders. Typ: kaart zoek --proef", 2)
    social_map, reading = publishable_map(folder, today)
    whole = reading.map or social_map
    texts = hand_written(project_of(folder))
    failing = failing_trials(reading, whole, map_view(social_map, today), texts, today)
    for one in failing:
        click.echo(problem_line(one))
    count, wrong = len(whole.trials), len(failing)
    if not count:
        click.echo(NONE_YET)
    elif not failing:
        click.echo(f"Alle {count} zoekproeven vinden wat ze moeten vinden." if count > 1
                   else "De zoekproef vindt wat hij moet vinden.")  # fmt: skip
    else:
        lacks = "vindt niet wat hij moet" if wrong == 1 else "vinden niet wat ze moeten"
        fail(f"{wrong} van de {count} zoekproeven {lacks} vinden.")


def _questions(asked: str, list_file: Path | None) -> list[Question]:
    """Give what was typed as a question, or those of the file; one of both must be there."""
    if bool(asked) == (list_file is not None):
        fail("Typ achter 'kaart zoek' wat een bewoner typt, of kies een bestand met --vragen; "
             "het een of het ander. Bijvoorbeeld: kaart zoek eten aan huis", 2)  # fmt: skip
    if list_file is None:
        return [{"q": asked}]
    try:
        return read_questions(list_file)
    except QuestionsError as wrong:
        fail(str(wrong))


def _tell(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def answer_lines(answer: Answer) -> list[str]:
    """Give the answer as lines to read: danger, results, life questions, and the reasons."""
    lines = [f"Bij gevaar staat bovenaan: {call}" for call in answer.calls]
    if answer.tongue and not answer.calls:
        lines.append(answer.tongue)
    if answer.day:
        lines.append(f"Bovenaan staat de agenda van {answer.day}, als daar iets is.")
    if answer.says:
        lines.append(answer.says)
    lines += [f"Levensvraag bovenaan: {one.title} ({one.id})" for one in _leading(answer)]
    if answer.lacking and not answer.says:
        lines.append(f"Bij geen van de eerste resultaten staat “{answer.lacking}”.")
    lines += ["Precies dit staat er niet. Dit lijkt erop:"] if answer.alike else []
    lines += [
        f"{place:2}. {hit.title} ({hit.id}) – {_why(hit)}"
        for place, hit in enumerate(answer.hits[:SHOWN], 1)
    ]
    if not answer.hits and not answer.lead:
        lines.append("Niets gevonden. Bewoners zien dan het thema, de vraag en wie zij bellen.")
    if len(answer.hits) > SHOWN:
        lines.append(f"    en nog {len(answer.hits) - SHOWN}")
    lines += [
        f"Levensvraag: {one.title} ({one.id})" for one in answer.routes if one.id != answer.lead
    ]
    if answer.suggestion:
        lines.append(f"Bedoelde u: {answer.suggestion}")
    lines += ["", "Zo zijn de woorden begrepen:"]
    lines += [
        f"  {word}: {', '.join(term for term, _ in means[:6]) or 'niet gevonden op de kaart'}"
        for word, _, means in answer.tokens
    ]
    return lines + _about(answer)


def _leading(answer: Answer) -> Iterator[Hit]:
    return (one for one in answer.routes if one.id == answer.lead)


def _why(hit: Hit) -> str:
    return hit.when or f"gevonden op: {', '.join(hit.why) or '-'}"


def _about(answer: Answer) -> list[str]:
    if answer.about is None:
        return []
    one, places = answer.about, [hit.id for hit in answer.hits]
    found_on = f"gevonden op: {', '.join(one.why)}"
    if one.id in places:
        reason = f"staat op plaats {places.index(one.id) + 1}, {found_on}"
    elif one.score > 0:
        reason = f"past te weinig bij deze woorden en staat er daarom niet bij; {found_on}"
    else:
        reason = (
            "wordt niet gevonden. Zet deze woorden erbij als 'zoekwoorden', of in synoniemen.yml"
        )
    return ["", f"{one.title} ({one.id}) {reason}."]
