"""What `kaart controleer` finds good, `kaart bouw` and every edition of `kaart boekje` can make.

The maps are made from the declarations of the model: short, long and strange texts in many scripts,
one kern and a dozen, with everything that may be left out there or not. What the check refuses of
such a map is taken out first, so that no map is tried in vain.
"""

from __future__ import annotations

import os
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from any_map import Files, any_map, takes_any_text
from booklet.areas import over_a_code, over_the_edge, pages
from full_map import leaves, reference_of
from hypothesis import HealthCheck, event, given, settings
from mended_map import mended, sources
from pydantic import BaseModel
from small_village import TODAY, village_with
from village_of_all import full_files

from generator.booklet import edition, standard_editions
from generator.booklet.booklet_files import booklet_files
from generator.booklet.editions import Edition
from generator.model.declarations import aliases
from generator.model.themes import Theme
from generator.model.village import Village
from generator.publish.build import build_site
from generator.publish.inspection import inspect
from generator.publish.maker import make_site
from generator.reading.assemble import assemble
from generator.reading.kinds import BLOCKS, KINDS
from generator.site.project import Project
from generator.views import MapView, map_view

DECISION = "Paper never takes the site down"
PROJECT = Path(__file__).parents[2]
# Each map is a whole site and some seven booklets.
SOME = settings(
    max_examples=300 if os.environ.get("LONG") else 2,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large,
                           HealthCheck.large_base_example],
)  # fmt: skip


def every_kind_of_edition(view: MapView) -> tuple[Edition, ...]:
    """Give what `bouw` makes, at most two kernen and two themes of it, with a sheet of each map."""
    standard = standard_editions(view)
    left = [*[one for one in standard if one.kern][4:], *[one for one in standard if one.theme][2:]]
    wanted = [one for one in standard if one not in left]
    chosen = tuple(entry.id for entry in view.entries[:8])
    return (*wanted, *([edition("blad", view, chosen)] if chosen else []))


@SOME
@given(any_map())
def test_a_map_that_passes_the_check_is_built_whole(files: Files) -> None:
    reading = assemble(sources(mended(files)))
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    event(f"{len(reading.map.village.kernen)} kernen")
    view = map_view(reading.map, TODAY)
    with TemporaryDirectory() as folder:
        build_site(make_site(view, TODAY), Project.at(PROJECT), Path(folder))
        assert (Path(folder) / "index.html").is_file()
    editions = every_kind_of_edition(view)
    every = booklet_files(view, editions, TODAY, workers=1)
    for one, made in zip(editions, every, strict=True):
        assert made.pdf.startswith(b"%PDF")
        for page in pages(made.pdf):
            assert over_the_edge(page, 3) == [], (made.file.name, page.number)
            # With two on a sheet the same pages stand there again, and the reader of the file does
            # not know where a letter from right to left is; `test_areas.py` looks at their codes.
            assert one.imposed or over_a_code(page) == [], (made.file.name, page.number)


def test_the_check_looks_at_all_of_it_too(tmp_path: Path) -> None:
    """A map in scripts of which one cannot be printed passes with a notice for each text."""
    files = {
        "dorp.yml": "naam: 茶\nsite: https://dorp.example\nkernen: [{id: dorp, naam: 茶}]\n"
        "ondersteuners: [{id: roos, naam: 茶, telefoon: 0597 00 90 01, toestemming: 2026-09-01}]\n",
        "themas.yml": "- {id: eten, naam: 茶}\n",
        "diensten/soep.yml": "naam: مساعدة للجميع\nthemas: [eten]\nsamenvatting: 茶\n"
        "contact: {telefoon: 0597 00 12 34}\ngecontroleerd: 2026-10-01\n",
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    reading = inspect(tmp_path, TODAY)
    told = [(Path(one.path).name, one.line, one.key) for one in reading.problems
            if one.code == "tekens"]  # fmt: skip
    assert told == [
        ("soep.yml", 3, "samenvatting"), ("dorp.yml", 1, "naam"),
        ("dorp.yml", 3, "kern 1 (dorp), naam"),
        ("dorp.yml", 4, "ondersteuner 1 (roos), naam"), ("themas.yml", 1, "thema 1 (eten), naam"),
    ]  # fmt: skip
    assert reading.map is not None
    view = map_view(reading.map, TODAY)
    made = booklet_files(view, every_kind_of_edition(view), TODAY, workers=1)
    assert [one.file.name for one in made] == [
        "boekje", "drukversie", "grootletter", "poster", "thema:eten", "blad",
    ]  # fmt: skip


def test_a_map_of_which_paper_has_no_sign_is_printed_all_the_same() -> None:
    files: Files = {}
    for (folder, name), content in full_files().items():
        path = f"{folder}/{name}.yml".removeprefix("/")
        model = KINDS.get(folder) or BLOCKS.get(name) or (Village if name == "dorp" else Theme)
        blocks = content["themas"] if name == "themas" else [content]
        unprintable = [_with_tea(model, block) for block in blocks]
        files[path] = unprintable if name == "themas" else unprintable[0]
    reading = assemble(sources(mended(files)))
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    view = map_view(reading.map, TODAY)
    (one, *_) = [each for each in view.entries if each.id == "de-dienst"]
    assert (one.name, one.summary) == ("茶", "茶")
    made = booklet_files(view, every_kind_of_edition(view), TODAY, workers=1)
    assert {one.file.name for one in made} >= {"boekje", "grootletter", "poster", "blad"}


def _with_tea(model: type[BaseModel], content: dict[str, Any]) -> dict[str, Any]:
    """Give a file in which every text is a sign that no typeface of ours has."""
    new = deepcopy(content)
    for path, owner, key in leaves(model, content):
        if (
            takes_any_text(owner, key)
            and reference_of(owner.model_fields[aliases(owner)[key]]) is None
        ):
            holder: Any = new
            for step in path[:-1]:
                holder = holder[step]
            holder[key] = ["茶"] if isinstance(holder[key], list) else "茶"
    return new


@pytest.mark.parametrize("field", ["themas.yml", "oude_namen", "bestandsnaam"])
def test_a_name_that_no_folder_of_the_site_can_have_is_a_mistake(field: str) -> None:
    long = "a" * 101
    soup = "naam: Soep\nthemas: [eten]\nsamenvatting: Soep.\n"
    reading = {
        "themas.yml": lambda: village_with("themas.yml", f"- {{id: {long}, naam: X}}".encode()),
        "oude_namen": lambda: village_with(
            "diensten/soep.yml", f"{soup}oude_namen: [{long}]".encode()
        ),
        "bestandsnaam": lambda: village_with(f"diensten/{long}.yml", soup.encode()),
    }[field]()
    assert any("hoogstens 100 tekens" in one.message for one in reading.problems)
