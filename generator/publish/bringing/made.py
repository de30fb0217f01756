"""A site that is ready to go, and what the map remembers of it once it went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.carry.changes import Snapshot
from generator.carry.manifest import Manifest, of_folder
from generator.editing import register_text
from generator.editing.writing import put
from generator.model import SocialMap
from generator.model.printed import Published
from generator.model.register import Register
from generator.publish.bringing.whose_site import read_register
from generator.publish.snapshot import snapshot
from generator.reading.file_names import REGISTER_FILE, SourceFile
from generator.reading.registers import read_registers
from generator.site.handwritten import hand_written
from generator.site.project import Project
from generator.views import MapView


@dataclass(frozen=True)
class Made:
    """A site that is ready to go: where it stands, its files, and what residents find in it."""

    folder: Path
    files: Manifest
    snapshot: Snapshot


def made_of(site: Path, view: MapView, original: SocialMap, project: Project, today: date) -> Made:
    """Give what was built of a map, to be brought. Raises `OSError` when it cannot be read."""
    files = of_folder(site)
    register = read_register((site / f"{REGISTER_FILE}.yml").read_bytes()) or Register()
    shown = snapshot(view, register, original, today, hand_written(project))
    return Made(site, files, shown)


def recorded(folder: Path, site: Path, before: Register) -> Path:
    """Write in the register of a map what its site says of itself, and give where.

    `before` is what the register said; what it says of paper stays. Raises `OSError`.
    """
    path = folder / f"{REGISTER_FILE}.yml"
    file = SourceFile("", "", REGISTER_FILE, (site / path.name).read_bytes())
    found = read_registers([file]).current or before
    names = {(one.folder, one.id): one for one in before.ever_public}
    public = found.published
    if public:
        # The site tells no names of what has gone; the map does, to know what was meant.
        known = (names.get((one.folder, one.id), one) if one.name == one.id else one
                 for one in public.printed)  # fmt: skip
        public = Published.of(known, public.sites)
    kept = {"editions": before.editions, "published": public}
    put(path, register_text(found.model_copy(update=kept)).encode())
    return path
