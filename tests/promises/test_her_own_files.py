"""The form is a way to her own files: nothing else remembers what she typed."""

from __future__ import annotations

from pathlib import Path

from desk.at_the_desk import AtTheDesk
from promises.test_rooms import ROOT, imported
from small_village import SMALL

DECISION = "The form works on her files, and on this computer alone"


def test_what_is_shown_is_what_stands_in_the_file_now(tmp_path: Path) -> None:
    folder = tmp_path / "kaart"
    for path in SMALL.rglob("*.yml"):
        target = folder / path.relative_to(SMALL)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    she = AtTheDesk(folder, tmp_path / "work").come_in()
    assert "Warme maaltijd" in she.page("alles")
    meal = folder / "diensten" / "maaltijd.yml"
    meal.write_bytes(meal.read_bytes().replace(b"Warme maaltijd", b"Eten aan huis"))
    assert "Eten aan huis" in she.page("alles")
    assert "Warme maaltijd" not in she.page("alles")


def test_the_desk_changes_files_by_the_one_door() -> None:
    """No page of the desk edits YAML itself: it says what a file should say."""
    for path in (ROOT / "generator" / "desk").rglob("*.py"):
        edits = [name for name in imported(path) if name.startswith("generator.editing.edit")]
        reads = [name for name in imported(path) if name.startswith("generator.yaml")]
        assert edits + reads == [], path.name


def test_nobody_elsewhere_gets_in(tmp_path: Path) -> None:
    outside = AtTheDesk(SMALL, tmp_path / "work")
    assert outside.client.get("/beheer/alles").status_code == 403
