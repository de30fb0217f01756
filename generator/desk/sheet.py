"""One form as it stands on a screen: what was typed in it, what that comes to, what is wrong in it.

In: a draft. Out: the plain content it says, the bytes its file would get, the map as it would be
then. Nothing here is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.desk.beside.draft import Beside, Draft
from generator.desk.desk import Standing
from generator.desk.saving.concepts import Concept, new_id
from generator.desk.subjects import Subject
from generator.editing.amending import CannotEdit, amended, typed_file
from generator.editing.skeleton import skeleton
from generator.form import Known, Made, content_from, made_by
from generator.form.tree import NEW
from generator.model import SocialMap
from generator.problems import Problem
from generator.reading.files import map_name
from generator.reading.kinds import KINDS


@dataclass(frozen=True)
class Sheet:
    """What a draft comes to: `content` is what its file says, `data` the bytes of that file.

    `made` are other files that come along, such as a place that was named for the first time.
    """

    subject: Subject
    concept: Concept
    content: Any
    data: bytes
    draft: Draft
    path: str
    made: Mapping[str, bytes]
    shown: Any
    """What a page shows of it: as `content`, without what is to be made."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give what is wrong in this file; what could be better takes longer to find."""
        return self.own(self.draft.reading.problems)

    def own(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Give the problems that are about this file."""
        return tuple(one for one in problems if one.path == self.path)

    def opened_again(self) -> Concept:
        """Give the draft for a page that shows what this one came to.

        What is to be made beside it stays to be made.
        """
        return replace(
            self.concept, id=new_id(), shown=self.shown, fields=makings(self.concept), number=0
        )


def sheet_of(
    beside: Beside, standing: Standing, subject: Subject, concept: Concept, known: Known
) -> Sheet:
    """Give what a draft comes to on the map as it stands."""
    content, made = concept.shown, tuple[Made, ...]()
    if concept.fields:
        content = content_from(subject.model, concept.fields, concept.shown, known)
        made = made_by(subject.model, concept.fields, concept.shown, known)
    data = _bytes(concept.base, content)
    more = {f"{one.folder}/{one.id}.yml": _begun(one, standing.map) for one in made}
    draft = beside.draft(standing.today, {**more, concept.place: data})
    path = f"{map_name(beside.folder)}/{concept.place}"
    shown = content
    if made:
        fields = {name: one for name, one in concept.fields.items() if name not in makings(concept)}
        shown = content_from(subject.model, fields, concept.shown, known)
    return Sheet(subject, concept, content, data, draft, path, more, shown)


def makings(concept: Concept) -> Mapping[str, tuple[str, ...]]:
    """Give the answers of a draft that name something that is not on the map yet."""
    return {
        name: texts for name, texts in concept.fields.items()
        if name.endswith(f".{NEW}") and any(map(str.strip, texts))
    }  # fmt: skip


def _bytes(base: bytes | None, content: Any) -> bytes:
    """Give a file that says this, to look at: the one she has where that is sure."""
    if isinstance(content, str):
        return content.encode()
    try:
        return typed_file(content) if base is None else amended(base, content)
    except CannotEdit:
        pass
    try:
        return typed_file(content)
    except CannotEdit:
        return base or b""


def _begun(made: Made, social_map: SocialMap) -> bytes:
    """Give the file of something new, to be filled in later."""
    return skeleton(KINDS[made.folder], made.name, social_map).encode()
