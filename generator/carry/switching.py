"""Bring a site to a place: aside first, then verified, then put in place, file by file.

Until everything stands aside and is read back whole, nothing that residents see changes. Each file
then takes the place of the old one in one stroke, what others need first. A cut leaves a journal,
by which the next run knows what to look at; what stood aside already is not sent again.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.carry.locked import ROOM, Lock
from generator.carry.manifest import Manifest, mark_of
from generator.carry.place import Place
from generator.carry.plan import Plan, plan, renamed_only
from generator.carry.problems import CarryProblem
from generator.carry.there import JOURNAL, note

Report = Callable[[str, int, int], None]
# What some hosts refuse, and no resident asks for.
_SPARE = (".gz",)


@dataclass(frozen=True)
class Brought:
    """What was brought: the files that were put, their bytes, those removed, those refused."""

    put: tuple[str, ...]
    sent: int
    removed: tuple[str, ...]
    refused: tuple[str, ...] = ()


@dataclass(frozen=True)
class Job:
    """Which files of `site` go to a place that holds `there`, and on which we hold the `lock`."""

    place: Place
    site: Path
    wanted: Manifest
    there: Manifest
    lock: Lock
    report: Report


def bring(job: Job) -> Brought:
    """Bring a site to its place.

    Raises `CarryProblem`, with `halfway` when part of what residents see is new already.
    """
    todo = plan(job.wanted, job.there)
    refused: list[str] = []
    sent = 0
    if not todo.is_empty:
        _try_renaming(job.place)
        try:
            sent = _send_aside(job, todo, refused)
        except OSError as error:
            # Perhaps the disk is full; what stays aside would keep it so.
            why = job.place.why(error)
            with suppress(OSError, EOFError):
                _tidy(job.place)
            raise CarryProblem(f"De site kon niet gepubliceerd worden: {why}.") from error
        todo = Plan(tuple(path for path in todo.put if path not in refused), todo.remove)
        _make_folders(job.place, todo)
        job.lock.hold()
        _switch(job, todo)
    with suppress(OSError, EOFError):
        # All is in place; what stays aside is for the next time.
        _tidy(job.place)
    return Brought(todo.put, sent, todo.remove, tuple(refused))


def aside(path: str, mark: str) -> str:
    """Give where a file stands aside; its ending stays, for hosts that judge by it."""
    return f"{ROOM}/{mark[:40]}{PurePosixPath(path).suffix}"


def _try_renaming(place: Place) -> None:
    old, new = f"{ROOM}/proef-1", f"{ROOM}/proef-2"
    try:
        place.write(old, b"")
        place.write(new, b"")
        place.rename(old, new)
    except OSError as error:
        if place.read(old) is None:
            raise
        raise CarryProblem(
            "Deze host laat niet toe dat een bestand een andere naam krijgt. Dan kan de site niet "
            "in één keer wisselen, en zou zij tijdens het publiceren half zijn. Vraag uw host om "
            "dat toe te staan, of gebruik zip: en zet die zelf op de host."
        ) from error
    finally:
        with suppress(OSError, EOFError):
            place.remove(old)
            place.remove(new)


def _send_aside(job: Job, todo: Plan, refused: list[str]) -> int:
    """Send what has to change and give how many bytes that took."""
    sent, there = 0, job.place.names(ROOM)
    for number, path in enumerate(todo.put):
        job.report("Bestanden sturen", number, len(todo.put))
        job.lock.still_here()
        target, mark = aside(path, job.wanted[path]), job.wanted[path]
        if target.removeprefix(f"{ROOM}/") in there and _is_whole(job.place, target, mark):
            continue
        data = (job.site / path).read_bytes()
        try:
            job.place.write(target, data)
        except OSError:
            if not path.endswith(_SPARE) or not _takes_others(job.place):
                raise
            refused.append(path)
            continue
        if not _is_whole(job.place, target, mark):
            raise CarryProblem(
                f"Wat van '{path}' aankwam, is niet wat er gestuurd is. Probeer het opnieuw. "
                "Blijft dat zo? Dan is de schijf van de host vol of niet in orde."
            )
        sent += len(data)
    job.report("Bestanden sturen", len(todo.put), len(todo.put))
    return sent


def _takes_others(place: Place) -> bool:
    """Tell whether the place takes another file: then it is this one that it does not want."""
    try:
        place.write(f"{ROOM}/proef-1.txt", b"proef")
        place.remove(f"{ROOM}/proef-1.txt")
    except OSError:
        return False
    return True


def _is_whole(place: Place, path: str, mark: str) -> bool:
    data = place.read(path)
    return data is not None and mark_of(data) == mark


def _switch(job: Job, todo: Plan) -> None:
    place = job.place
    note(place, frozenset((*todo.put, *todo.remove)))
    done = 0
    try:
        left = [aside(path, job.wanted[path]) for path in todo.put]
        for number, path in enumerate(todo.put):
            place.rename(_to_move(place, left, number), path)
            done += 1
            job.report("Op hun plaats zetten", done, len(todo.put))
            job.lock.still_here()
        for path in (*todo.remove, *_other_capitals(job)):
            place.remove(path)
            done += 1
        _remove_empty(place, todo.remove)
        place.remove(JOURNAL)
    except (OSError, EOFError, CarryProblem, KeyboardInterrupt) as error:
        raise CarryProblem(_halfway(done, len(todo.put) + len(todo.remove), error),
                           halfway=True) from error  # fmt: skip


def _to_move(place: Place, left: list[str], number: int) -> str:
    """Give the file aside that takes its place now: a copy, when another needs the same bytes."""
    source = left[number]
    if source not in left[number + 1 :]:
        return source
    copy = f"{source}.{number}"
    place.write(copy, place.read(source) or b"")
    return copy


def _halfway(done: int, total: int, error: BaseException) -> str:
    why = f"{error} " if isinstance(error, CarryProblem) else ""
    return (
        f"{why}Het wisselen is afgebroken: {done} van de {total} bestanden zijn nieuw, de andere "
        "nog oud. Elk bestand is heel, maar ze horen niet bij elkaar. Typ dezelfde opdracht "
        "opnieuw, dan komt het goed."
    )


def _make_folders(place: Place, todo: Plan) -> None:
    made: set[str] = set()
    for path in todo.put:
        for folder in reversed(PurePosixPath(path).parents[:-1]):
            if str(folder) not in made:
                place.make_folder(str(folder))
                made.add(str(folder))


def _other_capitals(job: Job) -> list[str]:
    """Give old files that stand beside the new ones of the same name: where capitals count."""
    found = []
    for path in renamed_only(job.wanted, job.there):
        folder, _, name = path.rpartition("/")
        new = next(one for one in job.wanted if one.casefold() == path.casefold())
        if {name, new.rpartition("/")[2]} <= job.place.names(folder):
            found.append(path)
    return found


def _remove_empty(place: Place, removed: tuple[str, ...]) -> None:
    folders = {str(one) for path in removed for one in PurePosixPath(path).parents[:-1]}
    for folder in sorted(folders, key=len, reverse=True):
        place.remove_folder(folder)


def _tidy(place: Place) -> None:
    """Clean up what stood aside; the lock goes later."""
    for name in place.names(ROOM):
        if name != "slot":
            place.remove(f"{ROOM}/{name}")
