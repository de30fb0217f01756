"""What stands with the village itself as lines of the list: its people, numbers, news and themes.

In: the map as it stands. Out: a line for each row, with the part of the page where that is kept, so
that who looks for a name finds it wherever it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from generator.desk.desk import Standing
from generator.desk.listing import Line, State, content_of, texts_in
from generator.desk.subjects import LISTS, VILLAGE, village_parts
from generator.form.asking import Question, questions_of
from generator.form.documents import block_of
from generator.form.titles import row_title
from generator.form.tree import id_of
from generator.model.asked import Widget, row_of
from generator.model.village import Village
from generator.reading.file_names import VILLAGE_FILE
from generator.values.text import fold


def of_the_village(standing: Standing) -> tuple[Line, ...]:
    """Give a line for each row of the village's own lists, in the order of its pages."""
    places = {key: f"{VILLAGE}/{part.id}" for part in village_parts() for key in part.keys}
    village = _lines(standing, VILLAGE_FILE, Village, places)
    others = (one for file, (model, _) in LISTS.items() for one in _lines(standing, file, model))
    return (*village, *others)


def _lines(
    standing: Standing, file: str, model: type[BaseModel], places: dict[str, str] | None = None
) -> Iterator[Line]:
    place = standing.by_address.get(("", file))
    if place is None:
        return
    block = block_of(model, content_of(standing, place))
    for question in questions_of(model):
        rows = block.get(question.key)
        if question.block is None or question.asked.widget is not Widget.ROWS:
            continue
        at = (places or {}).get(question.key, file)
        for number, row in enumerate(rows if isinstance(rows, list) else ()):
            if isinstance(row, dict):
                yield _line(standing, question, f"{at}#", number, row)


def _line(
    standing: Standing, question: Question, page: str, number: int, row: dict[str, object]
) -> Line:
    assert question.block is not None
    first = next(iter(questions_of(question.block)), None)
    name = f"{question.key}.{number}" + (f".{first.key}" if first else "")
    title = row_title(question.block, row, standing.today)
    said = fold(" ".join((title, *texts_in(row))))
    return Line(
        folder="", id="", name=title or str(question.info.title), kernen=(), themes=(),
        state=State.OPEN, mistakes=0, notices=0, told="", text=said, whole=said,
        part=f"{page}{id_of(name)}", called=row_of(question.block).word,
    )  # fmt: skip
