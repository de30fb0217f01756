"""A branch in git as a place to publish at, as hosts of pages read one.

The branch holds one commit without a past, made of the site and of what others put there (`CNAME`).
It only takes the place of the very commit that we looked at: when somebody published meanwhile, the
host refuses, and so do we. Only files that are not there yet are sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from dulwich.client import GitClient
from dulwich.objects import Blob, Commit, ObjectID, ShaFile, Tree
from dulwich.pack import pack_objects_to_data
from dulwich.refs import Ref
from dulwich.repo import MemoryRepo

from generator.carry.carrier import REGISTER, Standing
from generator.carry.manifest import LIST, VERSION, Manifest, mark_of, read_list
from generator.carry.plan import plan
from generator.carry.problems import CarryProblem
from generator.carry.switching import Brought, Report
from generator.carry.there import There

_AS_IT_IS = ".nojekyll"
_FILE, _FOLDER = 0o100644, 0o040000
_ZERO = ObjectID(b"0" * 40)


class Way(Protocol):
    """How a repository is reached: a client of it, its path there, and words for what fails."""

    def open(self) -> tuple[GitClient, str]:
        """Give a client and the path of the repository."""

    def why(self, error: Exception) -> CarryProblem:
        """Say in Dutch why something failed; what is no failure of the way is raised again."""


class BranchCarrier:
    """Publishing by one commit on a branch."""

    def __init__(self, way: Way, branch: str, now: datetime, *, who: str = "sociale kaart") -> None:
        self._way, self._now, self._who = way, now, who
        self._ref, self._name = Ref(f"refs/heads/{branch}".encode()), branch
        self._repo = MemoryRepo()
        self._head: ObjectID | None = None
        self._files: dict[str, tuple[int, ObjectID]] = {}

    def look(self, *, every_byte: bool = False) -> Standing:  # noqa: ARG002 - git knows each byte
        """Give what stands on the branch."""
        with self._told():
            client, path = self._way.open()
            found = client.fetch(path, self._repo, self._wanted, depth=1)
            self._head = found.refs.get(self._ref)
        if self._head is not None:
            commit = self._repo[self._head]
            assert isinstance(commit, Commit)
            self._files = dict(self._inside(commit.tree, ""))
        listed = read_list(self.read(LIST))
        ours = {path: mark_of(data) for path in listed or ()
                if (data := self.read(path)) is not None}  # fmt: skip
        there = There(ours, listed is not None)
        return Standing(there, self.read(REGISTER) or b"", self.read(VERSION) or b"")

    def others(self, wanted: Manifest, standing: Standing) -> tuple[str, ...]:
        """Give the files that are not ours and stand where ours would come."""
        return tuple(path for path in sorted(wanted)
                     if path in self._files and path not in standing.there.files)  # fmt: skip

    def read(self, path: str) -> bytes | None:
        """Give the bytes of a file on the branch that we looked at; None without one."""
        found = self._files.get(path)
        if found is None:
            return None
        blob = self._repo[found[1]]
        return blob.data if isinstance(blob, Blob) else None

    def carry(self, site: Path, wanted: Manifest, standing: Standing, report: Report) -> Brought:
        """Put a new commit in the place of the one that we looked at."""
        todo = plan(wanted, standing.there.files)
        if todo.is_empty and self._head is not None:
            return Brought((), 0, ())
        files = {path: one for path, one in self._files.items() if path not in standing.there.files}
        fresh: dict[ObjectID, ShaFile] = {}
        sent = 0
        for number, path in enumerate((*sorted(wanted), _AS_IT_IS)):
            report("Klaarzetten", number, len(wanted))
            data = b"" if path == _AS_IT_IS else (site / path).read_bytes()
            blob = Blob.from_string(data)
            files[path] = (_FILE, blob.id)
            if blob.id not in self._repo.object_store and blob.id not in fresh:
                fresh[blob.id] = blob
                sent += len(data)
        commit = self._commit(_trees(files, fresh))
        fresh[commit.id] = commit
        report("Bestanden sturen", 0, 1)
        self._push(commit.id, fresh.values())
        return Brought(todo.put, sent, todo.remove)

    def close(self) -> None:
        """Let go of what was read."""
        self._repo.close()

    def _wanted(self, refs: Any, depth: int | None = None) -> list[ObjectID]:  # noqa: ARG002
        return [refs[self._ref]] if self._ref in refs else []

    def _commit(self, tree: ObjectID) -> Commit:
        commit = Commit()
        commit.tree = tree
        commit.author = commit.committer = f"{self._who} <kaart@localhost>".encode()
        commit.author_time = commit.commit_time = int(self._now.timestamp())
        commit.author_timezone = commit.commit_timezone = 0
        commit.message = b"Site gepubliceerd\n"
        return commit

    def _push(self, commit: ObjectID, objects: Iterable[ShaFile]) -> None:
        listed = [(one, None) for one in objects]

        def update(refs: dict[Ref, ObjectID]) -> dict[Ref, ObjectID]:
            there = refs.get(self._ref)
            if (None if there == _ZERO else there) != self._head:
                raise CarryProblem(
                    "Intussen heeft iemand anders hier gepubliceerd. Typ de opdracht opnieuw, dan "
                    "ziet u wat er nu anders is."
                )
            return {self._ref: commit}

        with self._told():
            client, path = self._way.open()
            result = client.send_pack(
                path.encode(), update, lambda *_, **__: pack_objects_to_data(listed)
            )
        # A refusal is told in the answer and raises nothing.
        refused = (result.ref_status or {}).get(self._ref)
        if refused:
            raise CarryProblem(
                f"De host neemt de tak '{self._name}' niet aan ({refused}). Is die tak beschermd, "
                "of publiceerde iemand anders net? Kijk bij uw host, of typ de opdracht opnieuw."
            )

    def _inside(self, tree: ObjectID, above: str) -> Iterator[tuple[str, tuple[int, ObjectID]]]:
        found = self._repo[tree]
        assert isinstance(found, Tree)
        for entry in found.iteritems():
            path = above + entry.path.decode(errors="surrogateescape")
            if entry.mode == _FOLDER:
                yield from self._inside(entry.sha, f"{path}/")
            else:
                yield path, (entry.mode, entry.sha)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except CarryProblem:
            raise
        except Exception as error:
            raise self._way.why(error) from error


def _trees(
    files: dict[str, tuple[int, ObjectID]], fresh: dict[ObjectID, ShaFile], above: str = ""
) -> ObjectID:
    """Add the folders of these files to `fresh` and give the one around all."""
    tree, inner = Tree(), dict[str, dict[str, tuple[int, ObjectID]]]()
    for path, (mode, mark) in files.items():
        folder, _, rest = path.partition("/")
        if rest:
            inner.setdefault(folder, {})[rest] = (mode, mark)
        else:
            tree.add(path.encode(errors="surrogateescape"), mode, mark)
    for folder, below in inner.items():
        mark = _trees(below, fresh, f"{above}{folder}/")
        tree.add(folder.encode(errors="surrogateescape"), _FOLDER, mark)
    fresh[tree.id] = tree
    return tree.id
