"""Sites of three pages, to publish and to look at."""

from __future__ import annotations

from pathlib import Path

from generator.publish.swap import publishing

OURS = '<script src="assets/kaart.js" data-wortel="./" defer></script>'


def publish(target: Path, words: str) -> None:
    with publishing(target) as folder:
        for name in ("index.html", "themas.html", "agenda.html"):
            write_page(folder / name, words)


def publish_half(target: Path, mistake: Exception) -> None:
    with publishing(target) as folder:
        write_page(folder / "index.html", "half")
        raise mistake


def write_page(path: Path, words: str) -> None:
    path.write_text(f"{OURS}{words}", encoding="utf-8")


def shown(target: Path) -> set[str]:
    pages = (path for path in target.iterdir() if path.is_file())
    return {path.read_text(encoding="utf-8").removeprefix(OURS) for path in pages}


def leftovers(target: Path) -> list[str]:
    return [path.name for path in target.parent.iterdir() if path.name.startswith(".kaart-")]
