"""`kaart schema`: what the editor gets to know about a map."""

from __future__ import annotations

import json
import re
from pathlib import Path

from commands.typing_them import Type

from generator.editing.json_schema import schemas
from generator.reading import read_map


class TestSchema:
    def test_the_editor_finds_a_schema_for_every_kind_of_file(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        typed("schema", "--kaart", small, "--uit", tmp_path)
        settings = json.loads((tmp_path / ".vscode/settings.json").read_text(encoding="utf-8"))
        connected = settings["yaml.schemas"]
        assert connected["./.vscode/kaart/diensten.json"] == ["kaart/diensten/*.yml"]
        assert connected["./.vscode/kaart/dorp.json"] == ["kaart/dorp.yml"]
        for path in connected:
            assert json.loads((tmp_path / path).read_text(encoding="utf-8"))["title"]

    def test_settings_of_ones_own_stay(self, typed: Type, small: Path, tmp_path: Path) -> None:
        (tmp_path / ".vscode").mkdir()
        path = tmp_path / ".vscode/settings.json"
        path.write_text('{"editor.fontSize": 20, "yaml.schemas": {"x": "y"}}', encoding="utf-8")
        typed("schema", "--kaart", small, "--uit", tmp_path)
        settings = json.loads(path.read_text(encoding="utf-8"))
        assert settings["editor.fontSize"] == 20
        assert settings["yaml.schemas"]["x"] == "y"

    def test_settings_it_cannot_read_are_left_alone(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        (tmp_path / ".vscode").mkdir()
        path = tmp_path / ".vscode/settings.json"
        path.write_text('{"editor.fontSize": 20, // groot\n}', encoding="utf-8")
        ended = typed("schema", "--kaart", small, "--uit", tmp_path)
        assert ended.code == 1
        assert "Zet dit er zelf bij" in ended.complained
        assert "// groot" in path.read_text(encoding="utf-8")

    def test_a_field_is_explained_in_dutch_with_the_ids_of_this_map(self, small: Path) -> None:
        social_map = read_map(small).map
        assert social_map is not None
        fields = schemas(social_map)["diensten/*.yml"]["properties"]
        assert fields["kosten"]["title"] == "Kosten"
        assert fields["kosten"]["description"] == "Wat het kost, of 'Gratis'."
        (text,) = fields["kosten"]["anyOf"]
        assert text["type"] == ["string", "number"]
        assert text["examples"] == ["€ 8,50 per maaltijd"]
        assert fields["locatie"]["enum"] == ["dorpshuis"]
        listed, named = (one["items"] for one in fields["themas"]["anyOf"][:2])
        assert listed["enum"] == ["eten", "ontmoeten"]
        assert re.fullmatch(named["pattern"], "Ontmoeten")
        assert "id" not in fields

    def test_no_english_word_reaches_the_editor(self, small: Path) -> None:
        social_map = read_map(small).map
        assert social_map is not None
        text = json.dumps(schemas(social_map), ensure_ascii=False)
        told = r'"(title|description|errorMessage|label)": "[^"]*\b(the|and|of a|one|must|not)\b'
        assert not re.search(told, text)

    def test_examples_point_only_to_what_is_on_this_map(self, small: Path) -> None:
        social_map = read_map(small).map
        assert social_map is not None
        text = json.dumps(schemas(social_map))
        assert "tafeltje-dek-je" not in text
        assert "dorpshuis-de-linde" not in text
