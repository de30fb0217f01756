"""What a field is called and what it is for stands in one place, and everything else reads that."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pydantic.fields import FieldInfo
from small_village import EXAMPLE, SMALL, village_with

from generator.cli import kaart
from generator.model import Service, Village
from generator.model.fields import Frozen

DECISION = "One declaration per field: English inside, Dutch outside"
MANUAL = EXAMPLE.parent / "HANDLEIDING.md"


def models(kind: type[Frozen] = Frozen) -> Iterator[type[Frozen]]:
    for model in kind.__subclasses__():
        yield model
        yield from models(model)


# The id of an entry is the name of its file, so nobody types it.
FIELDS = [
    pytest.param(name, info, id=f"{model.__name__}.{name}")
    for model in sorted(set(models()), key=lambda one: one.__name__)
    for name, info in model.model_fields.items()
    if name != "id" or info.alias
]


@pytest.mark.parametrize(("name", "info"), FIELDS)
def test_every_field_has_a_dutch_key_a_label_an_explanation_and_an_example(
    name: str, info: FieldInfo
) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", name)
    assert info.alias
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", info.alias)
    assert info.title
    assert info.title[0].isupper()
    assert (info.description or "").endswith((".", "?"))
    assert info.examples


def test_it_is_english_inside_and_dutch_outside() -> None:
    assert Service.model_fields["cost"].alias == "kosten"
    assert Village.model_fields["supporters"].alias == "ondersteuners"


def test_a_message_names_the_dutch_key_and_the_explanation_of_the_declaration() -> None:
    reading = village_with("diensten/klus.yml", b"naam: Klus\nthemas: [eten]\n")
    (problem,) = [one for one in reading.problems if one.path == "kaart/diensten/klus.yml"]
    explanation = str(Service.model_fields["summary"].description)
    assert problem.key == "samenvatting"
    assert explanation.partition(";")[0] in problem.message


@pytest.mark.parametrize("info", [pytest.param(i, id=str(i.alias)) for i in
                                  Service.model_fields.values() if i.alias])  # fmt: skip
def test_the_field_guide_in_the_manual_reads_it(info: FieldInfo) -> None:
    needed = " (verplicht)" if info.is_required() else ""
    row = f"| `{info.alias}`{needed} | {info.description} |"
    assert row in MANUAL.read_text(encoding="utf-8")


def test_the_schema_reads_it(tmp_path: Path) -> None:
    CliRunner().invoke(kaart, ["schema", "--kaart", str(SMALL), "--uit", str(tmp_path)])
    written = (tmp_path / ".vscode" / "kaart" / "diensten.json").read_text(encoding="utf-8")
    told = {key: (one["title"], one["description"])
            for key, one in json.loads(written)["properties"].items()}  # fmt: skip
    declared = {info.alias: (info.title, info.description)
                for info in Service.model_fields.values() if info.alias}  # fmt: skip
    assert told == declared


def test_a_new_file_reads_it(tmp_path: Path) -> None:
    for name in ("dorp.yml", "themas.yml"):
        (tmp_path / name).write_bytes((SMALL / name).read_bytes())
    ended = CliRunner().invoke(kaart, ["nieuw", "dienst", "Klus", "--kaart", str(tmp_path)])
    assert ended.exit_code == 0, ended.output
    text = (tmp_path / "diensten" / "klus.yml").read_text(encoding="utf-8")
    said = " ".join(re.sub(r"(?m)^#", "", text).split())
    declared = [info for info in Service.model_fields.values() if info.alias]
    assert [info.alias for info in declared if f"{info.alias}:" not in said] == []
    # A new file waits for its text, and says so instead of what a status is.
    assert [info.alias for info in declared
            if " ".join(str(info.description).split()) not in said] == ["status"]  # fmt: skip
