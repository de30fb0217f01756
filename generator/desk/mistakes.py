"""What is wrong or could be better in each file, in the words of the form and at its question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.desk.desk import Place, Standing
from generator.desk.listing import content_of, name_of
from generator.desk.righting import righter
from generator.desk.subjects import VILLAGE, Subject, subject_of, village_parts
from generator.form import Known, told_of
from generator.form.places import key_path
from generator.problems import Problem
from generator.reading.file_names import VILLAGE_FILE
from generator.site.project import PICTURES, TEXTS


@dataclass(frozen=True)
class Mistake:
    """Something about one file: what it is called, where it is mended, what to say of it.

    `asked` is the question that it is about; '' for what is about the whole.
    """

    name: str
    address: str
    told: str
    asked: str = ""


def mistakes(standing: Standing, problems: Iterable[Problem]) -> tuple[Mistake, ...]:
    """Give each problem where it is mended, those of one file together, in their order."""
    of_file: dict[str, list[Problem]] = {}
    for one in problems:
        of_file.setdefault(one.path, []).append(one)
    return tuple(one for path, found in of_file.items() for one in _of_file(standing, path, found))


def _of_file(standing: Standing, path: str, found: list[Problem]) -> Iterator[Mistake]:
    place = standing.by_path.get(path)
    if place is None:
        name, address = _beside_map(path)
        yield from (Mistake(name, address, sentence(one.message)) for one in found)
        return
    by_subject: dict[str, list[Problem]] = {}
    for one in found:
        by_subject.setdefault(_part(one) if place.id == VILLAGE_FILE else "", []).append(one)
    for part, some in by_subject.items():
        folder, id_ = (VILLAGE, part) if part else (place.folder, place.id)
        subject = subject_of(standing, folder, id_)
        yield from _told(standing, place, subject, some) if subject else ()


def _told(
    standing: Standing, place: Place, subject: Subject, found: list[Problem]
) -> Iterator[Mistake]:
    content = content_of(standing, place)
    told = told_of(
        subject.model, content, found, Known(standing.map, standing.today), only=subject.only,
        right=righter(subject.model, place.data),
    )  # fmt: skip
    name = subject.title or name_of(content, place.id)
    for one in told:
        asked = one.label if one.problem.key else ""
        yield Mistake(name, f"{subject.address}#{one.id}", one.text, asked)


def _part(problem: Problem) -> str:
    """Give the part of the village's page that a problem is about; the first when none is named."""
    path = key_path(problem.key)
    parts = village_parts()
    return next((one.id for one in parts if path and path[0] in one.keys), parts[0].id)


def _beside_map(path: str) -> tuple[str, str]:
    """Give what a file of hers beside the map is called, and where it is kept."""
    stem = path.rpartition("/")[2].partition(".")[0]
    if path.startswith(f"{PICTURES}/"):
        return "Een foto", "foto"
    if path.startswith(f"{TEXTS}/"):
        return stem.replace("-", " ").capitalize(), f"teksten/{stem}"
    return stem.replace("-", " ").capitalize() or "De kaart", "nakijken"


def sentence(message: str) -> str:
    """Give what is the matter as it begins on a line of its own."""
    return message[:1].upper() + message[1:]
