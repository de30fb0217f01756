"""Where the texts, the theme and the settings of a site come from: first the village, then ours.

Every command, the search and the preview take this one value. A folder with the engine's settings
in it is a project of its own, as the repository is; any other village has its map, its texts and
its pictures in a folder that is hers alone, and the rest comes with the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import generator
from generator.keeping.rooms import room_for

CONFIG_FILE = "mkdocs.yml"
CONTENT_FOLDER = "content"
OVERRIDES = "overrides"
ASSETS = "assets"
TEXTS, PICTURES = "teksten", "beeld"
PAGE = ".md"
# What a page may show; anything else in a folder of hers is not meant for the internet.
PICTURE_KINDS = frozenset({
    ".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif", ".ico", ".avif",
})  # fmt: skip
_SHELL_KINDS = frozenset({".css", ".js", ".woff", ".woff2"})
# What Word and Windows put beside a file, and take away again.
_OF_THE_COMPUTER = frozenset({"thumbs.db", "desktop.ini"})
# What an installed program carries with it; in the repository the same stands at the top.
_PACKAGE = Path(generator.__file__).parent
_CARRIED, _TEXTS_OF_OURS = _PACKAGE / "carried", _PACKAGE / "site" / "texts"


@dataclass(frozen=True)
class Layer:
    """A folder whose files come in the site, at a place of their own.

    Only its `kinds` do, and with `deep` also from the folders in it; a page only from the folder
    itself, for there the texts are read that are looked at for names and numbers. What is no more
    than a link to elsewhere on the computer does not, unless the program `carries` the folder: an
    installer may link to what it keeps.
    """

    folder: Path
    at: str = ""
    kinds: frozenset[str] = frozenset({PAGE}) | PICTURE_KINDS | _SHELL_KINDS
    deep: bool = True
    carries: bool = False

    def files(self) -> Iterator[tuple[str, Path]]:
        """Give each file that comes in the site with its place there, in order."""
        begin = f"{self.at}/" if self.at else ""
        for parts, path in self._found():
            if self._shows(parts) and not self._leads_away(path):
                yield begin + "/".join(parts), path

    def left_out(self) -> Iterator[Path]:
        """Give each file that does not come in the site, in order, less what nobody put there."""
        return (
            path for parts, path in self._found()
            if not self._shows(parts) or self._leads_away(path)
        )  # fmt: skip

    def _leads_away(self, path: Path) -> bool:
        return not self.carries and leads_away(path, self.folder)

    def _found(self) -> Iterator[tuple[tuple[str, ...], Path]]:
        for path in sorted(self.folder.rglob("*")):
            parts = path.relative_to(self.folder).parts
            if path.is_file() and not any(map(_is_hidden, parts)):
                yield parts, path

    def _shows(self, parts: tuple[str, ...]) -> bool:
        _, dot, ending = parts[-1].rpartition(".")
        if _is_text(parts[-1]) or (len(parts) > 1 and not self.deep):
            return len(parts) == 1 and PAGE in self.kinds
        return f"{dot}{ending.casefold()}" in self.kinds - {PAGE}


@dataclass(frozen=True)
class Project:
    """The engine's settings, the theme, and the folders with texts and pictures, hers first."""

    settings: Path
    overrides: Path
    layers: tuple[Layer, ...]

    @classmethod
    def at(cls, folder: Path) -> Project:
        """Give the project in a folder that holds all of it."""
        return cls(folder / CONFIG_FILE, folder / OVERRIDES, (Layer(folder / CONTENT_FOLDER),))

    @classmethod
    def of_village(cls, folder: Path) -> Project:
        """Give what a village's own folder lacks nothing for: the rest comes with the program."""
        ours = carried()
        hers = (
            Layer(folder / TEXTS, kinds=frozenset({PAGE}), deep=False),
            Layer(folder / PICTURES, ASSETS, PICTURE_KINDS, deep=False),
        )
        texts = Layer(_TEXTS_OF_OURS, carries=True)
        assets = Layer(ours / CONTENT_FOLDER / ASSETS, ASSETS, carries=True)
        return cls(ours / CONFIG_FILE, ours / OVERRIDES, (*hers, texts, assets))

    @property
    def folder(self) -> Path:
        """Give the folder from which its own files are named in messages."""
        return self.settings.parent

    @property
    def places(self) -> tuple[Path, ...]:
        """Give the files and folders that all of it stands in; not each is there."""
        return (self.settings, self.overrides, *(layer.folder for layer in self.layers))

    def files(self) -> dict[str, Path]:
        """Give each file of the site that is not made of the map, by its place in the site."""
        found: dict[str, Path] = {}
        for layer in self.layers:
            for place, path in layer.files():
                found.setdefault(place, path)
        return dict(sorted(found.items()))

    def left_out(self) -> tuple[Path, ...]:
        """Give the files in folders of hers that do not come in the site."""
        return tuple(path for layer in self.layers for path in layer.left_out())

    def texts(self) -> tuple[Path, ...]:
        """Give the hand-written pages; one of hers stands for the one of ours."""
        return tuple(path for place, path in self.files().items() if _is_text(place))

    def shown(self, path: Path) -> str:
        """Give a file as one would name it, from the folder in which its folder stands."""
        for layer in self.layers:
            if path.is_relative_to(layer.folder):
                return path.relative_to(layer.folder.parent).as_posix()
        return path.relative_to(self.folder).as_posix() if self._owns(path) else path.name

    def _owns(self, path: Path) -> bool:
        return path.is_relative_to(self.folder)

    @contextmanager
    def content(self) -> Iterator[Path]:
        """Give one folder with all files, as engines want it: the only one, or a copy of all.

        In the only one also stands what does not come in the site.
        """
        if len(self.layers) == 1:
            yield self.layers[0].folder
            return
        with TemporaryDirectory(prefix=room_for("teksten"), ignore_cleanup_errors=True) as folder:
            self.copy_to(Path(folder))
            yield Path(folder)

    def copy_to(self, folder: Path) -> None:
        """Copy all files below a folder."""
        for place, path in self.files().items():
            target = folder / place
            target.parent.mkdir(parents=True, exist_ok=True)
            copyfile(path, target)


def carried() -> Path:
    """Give the folder with the settings, the theme and the assets that come with the program."""
    return _CARRIED if _CARRIED.is_dir() else _PACKAGE.parent


def project_of(kaart: Path) -> Project:
    """Give the project to which a map belongs: that of the folder in which the map stands.

    A folder with settings in it, the map's or the one above, is a project of its own.
    """
    own = kaart.resolve()
    for folder in (own, own.parent):
        if (folder / CONFIG_FILE).is_file() and (folder / OVERRIDES).is_dir():
            return Project.at(folder)
    return Project.of_village(village_folder(own))


def village_folder(kaart: Path) -> Path:
    """Give the folder that is the village's own: above the map, or the map itself."""
    named_so = kaart.name == "kaart"
    beside = any((kaart.parent / name).is_dir() for name in (TEXTS, PICTURES))
    return kaart.parent if named_so or beside else kaart


def leads_away(path: Path, folder: Path) -> bool:
    """Tell whether a file below a folder is a link to something outside it."""
    return not path.resolve().is_relative_to(folder.resolve())


def _is_text(place: str) -> bool:
    return place.endswith(PAGE)


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.casefold() in _OF_THE_COMPUTER
