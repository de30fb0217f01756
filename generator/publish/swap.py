"""Put a new site in the place of the old one, in one stroke, whatever happens in between.

The new site grows in a hidden folder beside its target and changes places with it when it is
complete. Whoever looks at the target, at any moment, sees a complete site: the old or the new.
"""

from __future__ import annotations

import ctypes
import glob
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.problems import why
from generator.publish.own_files import keep_own_files
from generator.publish.unfinished import forget, left_unfinished, unfinished
from generator.publish.whose import Owner, owner_of

_FOLDER, _FILE = 0o755, 0o644
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


class PublishProblem(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A site that cannot be put in its place; the message is Dutch and says what to do."""


class OtherSite(PublishProblem):
    """The site of another map stands where a site would come."""

    def __init__(self, target: Path, there: Owner) -> None:
        super().__init__(f"In '{target}' staat de site van een andere kaart: {there}.")
        self.there = there


@contextmanager
def publishing(
    target: Path, keep: tuple[Path, ...] = (), owner: Owner | None = None
) -> Iterator[Path]:
    """Give an empty folder to build in; it takes the place of `target` when the block ends well.

    When anything is raised in the block, `target` stays as it was. What she put in the old site
    herself comes along. `keep` are folders that may
    not be inside `target`, because they would be lost. With an `owner`, only a site of that map is
    replaced. Raises `PublishProblem`.
    """
    shown, target = target, target.resolve()
    _refuse(target, tuple(folder.resolve() for folder in keep))
    there = owner_of(target)
    if owner and there and not there.is_same(owner):
        raise OtherSite(shown, there)
    try:
        _make_readable_folder(target.parent)
        with unfinished(target), _alone(target):
            tidy(target)
            fresh = _beside(target, f"nieuw-{os.getpid()}")
            fresh.mkdir()
            try:
                yield fresh
                if there and (made := owner_of(fresh)) and there.is_same(made):
                    keep_own_files(target, fresh)
                _let_everybody_read(fresh)
                _swap(fresh, target)
            finally:
                tidy(target)
    except OSError as error:
        raise PublishProblem(_told(error, target)) from error


def _make_readable_folder(folder: Path) -> None:
    if not folder.exists():
        _make_readable_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        folder.chmod(_FOLDER)


def _let_everybody_read(site: Path) -> None:
    """Let a web server read a site, however careful the user's own settings are."""
    for folder, _, names in os.walk(site):
        Path(folder).chmod(_FOLDER)
        for path in (Path(folder, name) for name in names):
            if not path.is_symlink():
                path.chmod(_FILE)


def tidy_everywhere(here: Path) -> None:
    """Clean up what builds left behind that were cut short: in this folder, and elsewhere."""
    for target in left_unfinished(here):
        tidy_unless_busy(target)
        forget(target)


def tidy(target: Path) -> None:
    """Clean up beside `target` what a build that was cut short left behind."""
    old = _beside(target, "oud")
    if old.exists() and not target.exists():
        old.rename(target)
    for leftover in _leftovers(target):
        _remove(leftover)


def _leftovers(target: Path) -> list[Path]:
    """Give what a build that was cut short left behind beside `target`."""
    old = _beside(target, "oud")
    fresh = target.parent.glob(f".kaart-{glob.escape(target.name)}-nieuw-*")
    return [*([old] if old.exists() else ()), *fresh]


def tidy_unless_busy(target: Path) -> None:
    """Clean up beside `target` too when nothing is built there, unless somebody else builds."""
    target = target.resolve()
    with suppress(PublishProblem, OSError):
        if _leftovers(target):
            with _alone(target):
                tidy(target)


def _beside(target: Path, what: str) -> Path:
    return target.parent / f".kaart-{target.name}-{what}"


def _swap(fresh: Path, target: Path) -> None:
    if not target.exists():
        fresh.rename(target)
    elif not _exchange(fresh, target):
        # Two steps where the system has no exchange; `tidy` undoes the first if that is all.
        old = _beside(target, "oud")
        target.rename(old)
        fresh.rename(target)


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places at once; False where the system cannot do that."""
    library = ctypes.CDLL(None) if os.name == "posix" else None
    rename = getattr(library, "renameat2", None)
    if rename is None:
        return False
    paths = os.fsencode(one), os.fsencode(other)
    return bool(rename(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0)


def _remove(folder: Path) -> None:
    """Remove a folder, also when files in it were made read-only."""
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        for path, _, _ in os.walk(folder):
            Path(path).chmod(stat.S_IRWXU)
        shutil.rmtree(folder, ignore_errors=True)


def _refuse(target: Path, keep: tuple[Path, ...]) -> None:
    """Raise when building at `target` would fail halfway, or destroy what is not a site."""
    if any(folder.is_relative_to(target) for folder in keep):
        raise PublishProblem(
            f"In '{target}' staan ook uw eigen bestanden. Kies met --uit een andere map."
        )
    if target.exists() and not target.is_dir():
        raise PublishProblem(f"'{target}' is een bestand. Kies met --uit een map.")
    if target.is_dir() and not _is_site(target):
        raise PublishProblem(
            f"In '{target}' staat iets anders dan een site van een sociale kaart. "
            "Kies met --uit een andere map, of maak deze map eerst leeg."
        )
    nearest = next(folder for folder in target.parents if folder.exists())
    for folder in (nearest, target):
        if folder.exists() and not _writable(folder):
            raise PublishProblem(
                f"In '{folder}' mag niets geschreven worden. "
                "Geef uzelf daar rechten, of kies met --uit een andere map. "
                f"{_still(target)}".strip()
            )


def _writable(folder: Path) -> bool:
    # The owner's bit counts for the administrator too: who set it to read-only meant it.
    return bool(folder.stat().st_mode & stat.S_IWUSR) and os.access(folder, os.W_OK)


def _is_site(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()}
    return not names or (owner_of(folder) is not None and ".git" not in names)


def _told(error: OSError, target: Path) -> str:
    reason = f"De site kan niet in '{target}' komen te staan: {why(error)}."
    return f"{reason} {_still(target)}".strip()


def _still(target: Path) -> str:
    return "De vorige site staat er nog." if target.exists() else ""


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Hold the lock on `target`; the system lets go of it when this process ends, however."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - takes long to load

    path = _beside(target, "slot")
    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise PublishProblem(
            f"Er wordt al een site gebouwd in '{target}'. "
            "Wacht tot dat klaar is en probeer het dan opnieuw."
        ) from None
    try:
        yield
    finally:
        if os.name == "posix":
            # Whoever waits for this file sees that it has gone, and makes a new one.
            path.unlink(missing_ok=True)
        lock.release()
