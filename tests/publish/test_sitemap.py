"""The list of pages for search engines: each with the day on which it changed, and no other day."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from small_village import EXAMPLE, SMALL, village_with

from generator.model import SocialMap
from generator.model.register import Register
from generator.publish.build import build_site
from generator.publish.maker import make_site
from generator.reading import read_map
from generator.reading.file_names import SourceFile
from generator.reading.registers import read_registers
from generator.site.handwritten import hand_written
from generator.site.project import Project
from generator.views import map_view

FIRST, LATER = date(2026, 11, 21), date(2026, 12, 5)
PROJECT = Project.at(EXAMPLE.parent)


def built(of: SocialMap | None, register: Register | None, today: date, folder: Path) -> bytes:
    """Build the site of a map in a folder, and give the list as it stands there."""
    assert of is not None
    view = map_view(replace(of, register=register), today)
    site = make_site(view, today, texts=hand_written(PROJECT))
    build_site(site, PROJECT, folder)
    plain, packed = ((folder / f"sitemap.xml{end}").read_bytes() for end in ("", ".gz"))
    assert gzip.decompress(packed) == plain
    return packed


def days(packed: bytes) -> dict[str, str]:
    """Give for each page of a list the day of its last change; '' where none is said."""
    found = re.findall(r"<url>(.*?)</url>", gzip.decompress(packed).decode(), re.DOTALL)
    return {
        re.findall("<loc>https://kleindorp.example/(.*)</loc>", one)[0]:
        "".join(re.findall("<lastmod>(.*)</lastmod>", one))
        for one in found
    }  # fmt: skip


def remembered(folder: Path) -> Register:
    text = (folder / "register.yml").read_bytes()
    found = read_registers([SourceFile("", "", "register", text)]).current
    assert found is not None
    return found


def test_a_page_bears_the_day_on_which_it_changed_and_an_old_one_stays_old(tmp_path: Path) -> None:
    small = read_map(SMALL).map
    first = built(small, Register(), FIRST, tmp_path / "first")
    assert {*days(first).values()} == {"2026-11-21"}
    assert "uitleg/" in days(first)
    known = remembered(tmp_path / "first")
    same = built(small, known, LATER, tmp_path / "same")
    assert same == first
    meal = (SMALL / "diensten" / "maaltijd.yml").read_bytes()
    other = village_with("diensten/maaltijd.yml", meal.replace(b"naam: ", b"naam: De ", 1)).map
    after = days(built(other, known, LATER, tmp_path / "other"))
    assert after["diensten/maaltijd/"] == "2026-12-05"
    assert after["uitleg/"] == after["privacy/"] == "2026-11-21"


def test_without_a_memory_no_day_is_said_and_the_bytes_are_the_same_on_every_day(
    tmp_path: Path,
) -> None:
    small = read_map(SMALL).map
    first, later = (built(small, None, day, tmp_path / str(day)) for day in (FIRST, LATER))
    assert first == later
    assert {*days(first).values()} == {""}


def test_a_site_without_an_address_of_its_own_names_no_page(tmp_path: Path) -> None:
    dorp = (SMALL / "dorp.yml").read_bytes().replace(b"kleindorp.example", b"www.voorbeeld.nl")
    nowhere = village_with("dorp.yml", dorp).map
    assert b"<loc>" not in gzip.decompress(built(nowhere, None, FIRST, tmp_path))
