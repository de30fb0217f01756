"""Remarks about the good files of a map, while another file has an error in it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from small_village import EXAMPLE, REAL, TODAY, village_with

from generator.checks import check_map, check_partial
from generator.problems import Problem
from generator.reading.assemble import Reading, assemble
from generator.reading.files import SourceFile, list_files
from generator.site.icons import icon_names

BARE = b"naam: Soep\nthemas: [eten]\nsamenvatting: Soep aan huis.\nkosten: 2,50\n"


def remarks(reading: Reading) -> tuple[Problem, ...]:
    assert reading.map is None
    if reading.partial is None:
        return ()
    return check_partial(reading.partial, reading.sources, TODAY, icon_names(), reading.problems)


@cache
def files(name: str) -> tuple[SourceFile, ...]:
    return list_files({"echte-kaart": REAL, "voorbeeld": EXAMPLE}[name])[0]


@pytest.mark.parametrize("name", ["echte-kaart", "voorbeeld"])
def test_a_broken_or_missing_file_brings_no_remark_that_was_not_there(name: str) -> None:
    whole = assemble(files(name))
    assert whole.map is not None
    usual = set(check_map(whole.map, whole.sources, TODAY, icon_names()))
    for n in range(0, len(files(name)), 43):
        broken = replace(files(name)[n], data=b"naam: [\n")
        for others in ((broken,), ()):
            rest = (*files(name)[:n], *others, *files(name)[n + 1 :])
            found = assemble(rest)
            if found.map is None:
                assert set(remarks(found)) <= usual, broken.path


def test_the_good_file_has_its_remark_and_the_broken_one_waits() -> None:
    both = [
        SourceFile(f"kaart/diensten/{stem}.yml", "diensten", stem, BARE + more)
        for stem, more in (("goed", b""), ("fout", b"kostn: 1\n"))
    ]
    found = remarks(assemble((*files("voorbeeld"), *both)))
    assert {(one.path, one.code) for one in found if one.code == "kosten"} == {
        ("kaart/diensten/goed.yml", "kosten")
    }


def test_nothing_is_said_while_the_village_itself_is_wrong() -> None:
    # It says which remarks the supporter does not want, and who agreed to be named.
    assert remarks(village_with("dorp.yml", b"naam: Kleindorp\n")) == ()
