"""Files of a map as they were read in an earlier run, so that only what changed is read again."""

from __future__ import annotations

import pickle
import zlib
from pathlib import Path
from typing import Final

from generator.keeping.memory import Memory
from generator.keeping.store import Store
from generator.reading import Reading, read_map
from generator.reading.assemble import entry_in

_KIND: Final = "bestanden"
_QUICK: Final = 1


def read_known_map(folder: Path, store: Store) -> Reading:
    """Read the map in `folder`, as `read_map` does, with what `store` knows of its files."""
    key = str(folder.resolve())
    memory, known = Memory(), _known(store, key)
    memory.recall(entry_in, known)
    reading = read_map(folder, memory)
    memory.forget_unused()
    now = memory.kept_by(entry_in)
    if any(
        known.get(path) is None or known[path][1] is not made for path, (_, made) in now.items()
    ):
        # Squeezed: files are much alike, and those of a large map would drive out all else.
        store.put(_KIND, key, zlib.compress(pickle.dumps(now, pickle.HIGHEST_PROTOCOL), _QUICK))
    return reading


def _known(store: Store, key: str) -> dict[object, tuple[tuple[object, ...], object]]:
    data = store.get(_KIND, key)
    if data is None:
        return {}
    try:
        # The store gives nothing that another version wrote, or that was damaged.
        found: dict[object, tuple[tuple[object, ...], object]] = pickle.loads(  # noqa: S301
            zlib.decompress(data)
        )
    except Exception:  # whatever is wrong with it, the files themselves are still there
        return {}
    return found
