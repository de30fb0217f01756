"""A zip for hosts that take one: whole, the same bytes each time, and never in place of another."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from carry.small_sites import NEW, OLD, publish, site

from generator.carry.problems import CarryProblem
from generator.carry.zipped import ZipCarrier


def test_it_holds_the_site(tmp_path: Path) -> None:
    publish(ZipCarrier(tmp_path / "a.zip"), site(tmp_path / "oud", OLD))
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert {*packed.namelist()} == {*OLD, "versie.json", "bestanden.json"}
        assert packed.read("index.html").decode() == OLD["index.html"]


def test_the_same_site_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        publish(ZipCarrier(tmp_path / name), site(tmp_path / name.removesuffix(".zip"), OLD))
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_our_own_zip_is_replaced_and_nothing_else_is(tmp_path: Path) -> None:
    target = tmp_path / "a.zip"
    publish(ZipCarrier(target), site(tmp_path / "oud", OLD))
    publish(ZipCarrier(target), site(tmp_path / "nieuw", NEW))
    with zipfile.ZipFile(target) as packed:
        assert packed.read("index.html").decode() == NEW["index.html"]
        assert "weg/index.html" not in packed.namelist()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("vakantie.jpg", b"x")
    for other in (target.read_bytes(), b"geen zip"):
        target.write_bytes(other)
        with pytest.raises(CarryProblem, match="is geen zip van een sociale kaart"):
            publish(ZipCarrier(target), tmp_path / "nieuw")
        assert target.read_bytes() == other
