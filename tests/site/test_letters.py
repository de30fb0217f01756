"""The typeface on the screen: made once, kept for the next run, the same either way."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.keeping.store import Store
from generator.site import assets
from generator.site.assets import WEIGHTS, web_font


def refuse(_whole: bytes) -> bytes:
    raise AssertionError("made again")


@pytest.mark.parametrize("style", WEIGHTS.values())
def test_a_kept_typeface_is_not_made_again(
    style: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = web_font(style)
    assert web_font(style, Store(tmp_path)) == made
    monkeypatch.setattr(assets, "_subset", refuse)
    assert web_font(style, Store(tmp_path)) == made


def test_a_damaged_one_is_made_again_and_so_is_one_without_a_place(tmp_path: Path) -> None:
    made = web_font("Semibold", Store(tmp_path))
    (kept,) = (path for path in tmp_path.rglob("*") if path.is_file())
    kept.write_bytes(kept.read_bytes()[:-200])
    assert web_font("Semibold", Store(tmp_path)) == made
    assert web_font("Semibold", Store(kept / "in-een-bestand")) == made


def test_other_characters_make_another_typeface(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = web_font("Semibold", Store(tmp_path))
    monkeypatch.setattr(assets, "CHARACTERS", (*range(0x20, 0x7F),))
    assert len(web_font("Semibold", Store(tmp_path))) < len(whole)
