"""The page for a successor: what the map tells of itself, and what only people know.

In: what the map tells, and the page as it was. Out: the page anew, with every answer that somebody
had filled in. It asks who holds a password and never what it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

QUESTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Het adres van de site (domein)", (
        "Op wiens naam staat het adres van de site?",
        "Wie betaalt het, en tot wanneer is het betaald?",
        "Waar is het geregistreerd, en wie kan daar inloggen?",
    )),
    ("De plek van de site (host)", (
        "Bij welk bedrijf staat de site, en wie betaalt dat?",
        "Wie heeft het wachtwoord of de sleutel?",
        "Wie heeft de reservekopie van deze map, en waar staat die?",
    )),
    ("Papier", (
        "Wie heeft de sleutel van de plek waar boekjes en posters liggen?",
        "Wie heeft de lijst met wie een boekje krijgt?",
        "Welke drukker, en wie betaalt het drukken?",
    )),
    ("Mensen", (
        "Wie helpt met de computer?",
        "Aan wie vraagt u raad: wie zijn de andere ondersteuners, wie bij de gemeente?",
        "Wat moet de opvolger verder weten?",
    )),
)  # fmt: skip
_ANSWER = re.compile(r"- (?P<question>.+?\?) *(?P<answer>.*)")
_INTRO = """\
# Overdracht van de kaart van {name}

Deze bladzijde is alleen voor uw opvolger. Zij komt nooit op internet. Zet er geen wachtwoorden in:
schrijf op wie ze heeft. Vul achter elke vraag het antwoord in. Bij de volgende `kaart overdracht`
blijven uw antwoorden staan; de rest wordt opnieuw gemaakt.

Let op: wordt het adres van de site niet meer betaald, dan werkt geen enkele code op papier meer.
"""


def handover_text(name: str, told: Mapping[str, Sequence[str]], before: str) -> str:
    """Give the page; `told` are lines below a heading, `before` is the page as it was or ''."""
    answers = {
        found["question"]: found["answer"].strip()
        for line in before.splitlines() if (found := _ANSWER.fullmatch(line.strip()))
    }  # fmt: skip
    parts = [_INTRO.format(name=name)]
    for heading, questions in QUESTIONS:
        lines = [f"- {one} {answers.pop(one, '')}".rstrip() for one in questions]
        parts.append(f"## {heading}\n\n" + "\n".join(lines) + "\n")
    # A question she added herself, or one of another version of the program.
    if own := [f"- {question} {answer}".rstrip() for question, answer in answers.items()]:
        parts.append("## Ook gevraagd\n\n" + "\n".join(own) + "\n")
    for heading, known in told.items():
        listed = "\n".join(f"* {line}" for line in known) or "Niets."
        parts.append(f"## {heading}\n\n{listed}\n")
    return "\n".join(parts)
