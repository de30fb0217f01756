"""Sites of three pages, to publish and to look at."""

from __future__ import annotations

from pathlib import Path

from generator.publish.swap import publishing


def publish(target: Path, words: str) -> None:
    with publishing(target) as folder:
        for name in ("index.html", "themas.html", "agenda.html"):
            (folder / name).write_text(words, encoding="utf-8")


def publish_half(target: Path, mistake: Exception) -> None:
    with publishing(target) as folder:
        (folder / "index.html").write_text("half", encoding="utf-8")
        raise mistake


def shown(target: Path) -> set[str]:
    return {path.read_text(encoding="utf-8") for path in target.iterdir()}


def leftovers(target: Path) -> list[str]:
    return [path.name for path in target.parent.iterdir() if path.name.startswith(".kaart-")]
