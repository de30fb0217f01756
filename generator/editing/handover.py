"""The page for a successor: what the map tells of itself, and what only people know.

In: what the map tells, and the page as it was. Out: the page anew, with everything that somebody
typed in it. It asks who holds a password and never what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

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
    ("De map met de kaart", (
        "Op welke computer of in welke gedeelde map staat zij, en wie kan daarbij?",
        "Vanaf welke computer wordt gepubliceerd, of doet een dienst dat vanzelf?",
        "Van wie komen de lijsten waaruit de kaart gevuld is, en wie geeft de volgende?",
        "Waar liggen de briefjes en mailtjes waarin mensen ja zeiden?",
        "Wie beantwoordt de telefoon en het mailadres die op de kaart staan?",
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
OF_HERS = "Zelf erbij geschreven"
_OLD_OF_HERS = "Ook gevraagd"
_TITLE = "Overdracht van de kaart van "
_QUESTIONS = frozenset(question for _, questions in QUESTIONS for question in questions)
_ASKED = re.compile(r"- (?P<question>.+?\?)(?P<answer>.*)")
_HEADING = re.compile(r"#+ +(?P<text>.*?)")
_INTRO = f"""\
# {_TITLE}{{name}}

Deze bladzijde is alleen voor uw opvolger. Zij komt nooit op internet. Zet er geen wachtwoorden in:
schrijf op wie ze heeft. Vul achter elke vraag het antwoord in, of op de regels eronder. Bij de
volgende `kaart overdracht` blijft staan wat u zelf typte; de rest wordt opnieuw gemaakt.

Let op: wordt het adres van de site niet meer betaald, dan werkt geen enkele code op papier meer.
"""
# Nobody types a point so, and what stands behind it is made anew. An earlier version of the program
# pointed as people do.
_POINT, _OLD_POINT = "*   ", "* "
_OLD_INTRO = """\
schrijf op wie ze heeft. Vul achter elke vraag het antwoord in. Bij de volgende `kaart overdracht`
blijven uw antwoorden staan; de rest wordt opnieuw gemaakt.
""".splitlines()
_LINES = re.compile(r"\r\n|\r|\n")


# "Wachtwoord: geheim", "ww = geheim", "de pincode is 1234"; not who has it.
_PASSWORD = re.compile(
    r"(?i)\b(?:wachtwoord|ww|password|pincode|pin|inlogcode|toegangscode|sleutelcode)\b"
    r"\s*(?:is|[:=])\s*(?!(?:bij|van|heeft|weet|ligt|staat|vraag|zie|in|nog)\b)[^\s?]\S{2,}"
)


def lines_with_password(text: str) -> tuple[int, ...]:
    """Give the numbers of the lines of a page in which a password seems to stand."""
    lines = _LINES.split(text)
    return tuple(number for number, line in enumerate(lines, 1) if _PASSWORD.search(line))


def handover_text(name: str, told: Mapping[str, Sequence[str]], before: str) -> str:
    """Give the page; `told` are lines below a heading, `before` is the page as it was or ''.

    Every line of `before` that the program did not make itself stands in the new page: below the
    question that it stood under, or else below a heading for what is hers.
    """
    typed = _Typed(before, frozenset(told))
    parts = [_INTRO.format(name=name)]
    for heading, questions in QUESTIONS:
        asked = "\n".join(f"- {one}{typed.answers.get(one, '')}" for one in questions)
        parts.append(f"## {heading}\n\n{asked}\n")
    if own := "\n".join(typed.own).strip("\n"):
        parts.append(f"## {OF_HERS}\n\n{own}\n")
    for heading, known in told.items():
        listed = "\n".join(f"{_POINT}{line}" for line in known) or "Niets."
        parts.append(f"## {heading}\n\n{listed}\n")
    return "\n".join(parts)


class _Typed:
    """What somebody typed in a page: `answers` to our questions, and lines of her `own`.

    An answer goes on until the next question or heading. Of what the map tells, only the points
    that we made are ours; all else below it is hers.
    """

    def __init__(self, before: str, told: frozenset[str]) -> None:
        self.answers: dict[str, str] = {}
        self.own: list[str] = []
        question, ours = "", False
        lines = _LINES.split(before.removeprefix("\ufeff"))
        point = _OLD_POINT if _OLD_INTRO[1] in lines else _POINT
        for line in _without_introduction(lines):
            found, heading = _ASKED.fullmatch(line), _HEADING.fullmatch(line)
            if heading:
                question, ours = "", _is_told(heading["text"], told)
                if not (ours or _is_asked(heading["text"])):
                    self.own += ["", line]
            elif found and found["question"] in _QUESTIONS:
                question, ours = found["question"], False
                self._answer(question, found["answer"])
            elif question and not found:
                self._answer(question, f"\n{line}")
            elif not (ours and (line.startswith(point) or line == "Niets.")):
                question = ""
                self.own.append(line)
        self.answers = {one: answer.rstrip() for one, answer in self.answers.items()}
        self.own = _squeezed(self.own)

    def _answer(self, question: str, more: str) -> None:
        self.answers[question] = self.answers.get(question, "") + more


def _is_told(heading: str, told: frozenset[str]) -> bool:
    return heading in told or heading.startswith("Zo staat het op ")


def _is_asked(heading: str) -> bool:
    ours = {OF_HERS, _OLD_OF_HERS, *(one for one, _ in QUESTIONS)}
    return heading in ours or heading.startswith(_TITLE)


def _without_introduction(lines: Sequence[str]) -> Iterator[str]:
    ours = {*filter(None, _INTRO.splitlines()), *_OLD_INTRO}
    return (line.rstrip() for line in lines if line.rstrip() not in ours)


def _squeezed(lines: Sequence[str]) -> list[str]:
    """Give lines with one empty line where there were more."""
    return [line for above, line in zip(["", *lines], lines, strict=False) if line or above]
