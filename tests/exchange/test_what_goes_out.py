"""What goes out is what the table of the manual says, in each form, and nothing private."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from full_map import NAMES, Place, changed, leaves
from pydantic import BaseModel
from village_of_all import TODAY as FULL_DAY
from village_of_all import Files, full_files, read

from generator.consent import public_map
from generator.exchange.forms import FORMS, Form
from generator.exchange.problems import CannotExport
from generator.keeping.memory import Forgetful
from generator.model.declarations import aliases, models_along
from generator.model.seen import seen_of
from generator.reading.kinds import KINDS
from generator.views import map_view
from generator.views.data import data_items

LISTED = [folder for folder in NAMES if folder != "contactroutes"]
# The second number of each contact in this map is for referrers only.
FOR_REFERRERS: Place = ("telefoon", 1)
WORD = "Kanarie"


def fields() -> Iterator[tuple[str, Place, type[BaseModel], str]]:
    """Give every field of what is on a list: folder, place, the type it is declared in, its key."""
    files = full_files()
    for folder in LISTED:
        for path, owner, key in leaves(KINDS[folder], files[folder, NAMES[folder]]):
            yield folder, path, owner, key


ALL = tuple(fields())


def listed(files: Files) -> str:
    found = data_items(public_map(read(files), FULL_DAY), FULL_DAY, Forgetful())
    return json.dumps([(one.id, one.content) for one in found], ensure_ascii=False)


@cache
def before() -> str:
    return listed(full_files())


def meant(folder: str, path: Place) -> bool:
    """Tell whether a field goes out: it does by its declaration, and so does all it stands in."""
    if FOR_REFERRERS in {path[at : at + 2] for at in range(len(path))}:
        # Whoever changes this makes it a number for everybody.
        return path[-1] == "alleen_voor"
    steps = [step for step in path if isinstance(step, str)]
    owners = (models_along(KINDS[folder], tuple(steps[:at]))[-1] for at in range(len(steps)))
    infos = [one.model_fields[aliases(one)[key]] for one, key in zip(owners, steps, strict=True)]
    return all(seen_of(info).in_data for info in infos)


@pytest.mark.parametrize(
    ("folder", "path", "model", "key"), ALL, ids=[f"{one[0]}.{one[1]}" for one in ALL]
)
def test_a_field_goes_out_when_its_declaration_says_so(
    folder: str, path: Place, model: type[BaseModel], key: str
) -> None:
    files = full_files()
    name = NAMES[folder]
    files[folder, name] = changed(files[folder, name], path, model, key)
    assert (listed(files) != before()) is meant(folder, path)


def test_some_go_out_and_some_do_not() -> None:
    out = {meant(folder, path) for folder, path, _, _ in ALL}
    assert out == {True, False}


def with_canaries() -> tuple[Files, list[str]]:
    """Give a map with a word of its own in each private note and in each name without a yes."""
    files = full_files()
    words: list[str] = []

    def mark(block: Any) -> None:
        for key in list(block) if isinstance(block, dict) else ():
            if key in {"intern", "wie_erop"}:
                words.append(f"{WORD}{len(words)}x")
                block[key] = words[-1]
            elif key == "persoon":
                words.append(f"{WORD}{len(words)}x")
                block[key] = {"naam": words[-1]}
            else:
                for one in block[key] if isinstance(block[key], list) else [block[key]]:
                    mark(one)

    for content in files.values():
        mark(content)
    return files, words


@pytest.mark.parametrize("form", FORMS, ids=[form.name for form in FORMS])
def test_no_form_holds_a_private_word(form: Form) -> None:
    files, words = with_canaries()
    data = said(form, files)
    assert len(words) > 20
    assert WORD not in data
    assert "0597 00 12 35" not in data
    assert "Dorpsstraat 12" in data


def said(form: Form, files: Files) -> str:
    data = form.make(map_view(read(files), FULL_DAY))
    if form.name != "xlsx":
        return data.decode()
    from generator.importing.reading import read_list

    return "\n".join(" ".join(row) for row in read_list(data).rows)


def test_of_a_home_only_the_kern_goes_out() -> None:
    files = full_files()
    files["locaties", "de-zaal"]["adres"].pop("toestemming")
    files["locaties", "de-zaal"]["plek"] = "woning"
    files["locaties", "de-zaal"]["adres"]["straat"] = "Geheimpad 3"
    for form in FORMS[1:]:
        try:
            data = said(form, files)
        except CannotExport:
            assert form.name == "geojson"
            continue
        assert "Geheimpad" not in data
        assert "/de-zaal/" not in data
        assert ";de-zaal;" not in data
