"""The form of a file that cannot be read: its whole text, with what is wrong in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.form.tree import Field, Form, Told
from generator.model.asked import Widget
from generator.problems import Problem

WHOLE = "hele_tekst"
"""The name of the control with the whole text."""
_QUESTION = "Wat staat hier?"
_HINT = (
    "Dit is ergens anders veranderd, en nu kunnen wij het niet in vragen verdelen. Verbeter de "
    "tekst hieronder. Daarna staan de vragen er weer."
)


def whole_form(text: str, problems: Iterable[Problem] = ()) -> Form:
    """Give a form with one control: the text of a file, and at it all that is wrong there."""
    told = tuple(Told(WHOLE, _said(one), one.level, _QUESTION, one) for one in sorted(problems))
    field = Field(
        name=WHOLE, key=WHOLE, question=_QUESTION, label=_QUESTION, hint=_HINT, example="",
        widget=Widget.TEXT, required=True, basic=True, value=text, told=told, filled=True,
    )  # fmt: skip
    return Form("", (field,), (), told=told)


def text_from(posted: Mapping[str, Sequence[str]], before: str) -> str:
    """Give the text that came back, with line ends as they were; `before` when none did."""
    texts = posted.get(WHOLE)
    if not texts:
        return before
    text = texts[-1].replace("\r\n", "\n").replace("\r", "\n")
    same = text == before.replace("\r\n", "\n").replace("\r", "\n")
    return before if same else text.replace("\n", "\r\n") if "\r\n" in before else text


def _said(problem: Problem) -> str:
    """Say it as it is: who sees the text itself has the lines and signs that it is about."""
    return f"Regel {problem.line}: {problem.message}"
