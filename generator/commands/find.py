"""`kaart zoek`: try residents' words on the map, with the very script the browser runs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.commands.common import (
    fail,
    map_option,
    now_option,
    project_folder,
    publishable_map,
    today_option,
)
from generator.commands.dutch import DutchCommand
from generator.commands.ids import meant_id, unknown_id
from generator.search.engine import Answer, Hit, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.site.handwritten import hand_written
from generator.site.stage import CONTENT_FOLDER
from generator.values.nearest import choose_from, nearest
from generator.views import map_view

SHOWN = 8


@click.command("zoek", cls=DutchCommand, examples=(
    "kaart zoek eten aan huis", "kaart zoek warm eten --waarom tafeltje-dek-je",
))  # fmt: skip
@click.argument("words", nargs=-1, required=True, metavar="WOORDEN",
                help="Wat een bewoner typt, bijvoorbeeld: eten aan huis")  # fmt: skip
@map_option
@click.option("--kern", default="", metavar="ID",
              help="Doe alsof iemand deze kern heeft gekozen, bijvoorbeeld: achterbos")  # fmt: skip
@click.option("--waarom", "about", default="", metavar="ID",
              help="Leg uit waarom dit wel of niet gevonden wordt: de naam van een bestand "
              "zonder .yml, bijvoorbeeld: tafeltje-dek-je",
)  # fmt: skip
@today_option
@now_option
def find(
    words: tuple[str, ...], folder: Path, kern: str, about: str, *, today: date, minutes: int
) -> None:
    """Zoek zoals een bewoner zoekt, en zie wat er gevonden wordt."""
    social_map, _ = publishable_map(folder, today)
    view = map_view(social_map, today)
    about, known = meant_id([about], social_map), {link.id for _, link, _ in view.everything}
    if about and about not in known:
        unknown_id(about, sorted(known), social_map, folder)
    kernen = [one.id for one in view.kernen]
    if kern and kern not in kernen:
        choice = choose_from(nearest(kern, kernen), kernen)
        fail(f"De kern '{kern}' bestaat niet; {choice}.")
    texts = hand_written(project_folder() / CONTENT_FOLDER)
    engine = SearchEngine(
        search_index(view, texts),
        times=Times(view.occasions, today),
        region=view.school_region,
    )
    asked = " ".join(words)
    answer = engine.search(asked, today=today, minutes=minutes, kern=kern, about=about)
    for line in answer_lines(answer):
        click.echo(line)


def answer_lines(answer: Answer) -> list[str]:
    """Give the answer as lines to read: danger, results, life questions, and the reasons."""
    lines = [f"Bij gevaar staat bovenaan: {call}" for call in answer.calls]
    if answer.day:
        lines.append(f"Bovenaan staat de agenda van {answer.day}, als daar iets is.")
    if answer.says:
        lines.append(answer.says)
    lines += [
        f"{place:2}. {hit.title} ({hit.id}) – {_why(hit)}"
        for place, hit in enumerate(answer.hits[:SHOWN], 1)
    ]
    if not answer.hits:
        lines.append("Niets gevonden. Bewoners zien dan het thema, de vraag en wie zij bellen.")
    if len(answer.hits) > SHOWN:
        lines.append(f"    en nog {len(answer.hits) - SHOWN}")
    lines += [f"Levensvraag: {route.title} ({route.id})" for route in answer.routes[:2]]
    if answer.suggestion:
        lines.append(f"Bedoelde u: {answer.suggestion}")
    lines += ["", "Zo zijn de woorden begrepen:"]
    lines += [
        f"  {word}: {', '.join(term for term, _ in means[:6]) or 'niet gevonden op de kaart'}"
        for word, _, means in answer.tokens
    ]
    return lines + _about(answer)


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
