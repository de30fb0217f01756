"""`kaart nieuw`: a file to fill in that is valid as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from commands.typing_them import Type

from generator.commands.new import MAKEABLE
from generator.reading import read_map


class TestNieuw:
    @pytest.mark.parametrize("kind", MAKEABLE)
    @pytest.mark.parametrize("name", ["Eetclub", "'t Hokje: samen #1", "ja", '€ 5 "actie"'])
    def test_a_new_file_is_valid_as_it_stands(
        self, typed: Type, small: Path, kind: str, name: str
    ) -> None:
        ended = typed("nieuw", kind, name, "--kaart", small)
        path = Path(ended.said.splitlines()[0].removeprefix("Gemaakt: "))
        reading = read_map(small)
        assert reading.problems == ()
        assert reading.map is not None
        made: Any = reading.map.by_id[path.stem]
        assert name in {getattr(made, "name", None), getattr(made, "question", None)}

    @pytest.mark.parametrize(
        "words",
        [("Koffie", "op", "dinsdag"), ("Koffie op dinsdag",), ("“Koffie", "op", "dinsdag”")],
    )
    def test_a_name_of_several_words_needs_no_quotes(
        self, typed: Type, small: Path, words: tuple[str, ...]
    ) -> None:
        ended = typed("nieuw", "activiteit", *words, "--kaart", small)
        path = small / "activiteiten" / "koffie-op-dinsdag.yml"
        assert ended.said.splitlines() == [
            f"Gemaakt: {path}",
            f"Vul het bestand in en typ daarna: kaart controleer --kaart {small}",
        ]
        assert "\nnaam: Koffie op dinsdag\n" in path.read_text(encoding="utf-8")

    def test_a_name_is_needed(self, typed: Type) -> None:
        example = "Typ bijvoorbeeld: kaart nieuw dienst Kapper aan huis\n"
        assert typed("nieuw", "dienst").complained.endswith(f"Hier ontbreekt NAAM. {example}")

    def test_every_field_is_there_with_its_explanation(self, typed: Type, small: Path) -> None:
        typed("nieuw", "dienst", "Eetclub", "--kaart", small)
        text = (small / "diensten" / "eetclub.yml").read_text(encoding="utf-8")
        assert "# Kosten: Wat het kost, of 'Gratis'.\n# kosten: " in text
        assert text.index("\nsamenvatting:") < text.index("# beschrijving:")

    def test_every_field_that_is_uncommented_is_valid_too(self, typed: Type, small: Path) -> None:
        typed("nieuw", "activiteit", "Eetclub", "--kaart", small)
        path = small / "activiteiten" / "eetclub.yml"
        text = path.read_text(encoding="utf-8")
        path.write_text(
            re.sub(r"^# (?=[a-z_]+:|  - )", "", text, flags=re.MULTILINE), encoding="utf-8"
        )
        assert [str(one) for one in read_map(small).problems if "status" not in one.key] == []

    def test_an_id_is_never_used_twice(self, typed: Type, small: Path) -> None:
        ended = typed("nieuw", "dienst", "Koffie", "--kaart", small)
        assert "Let op: 'koffie' was er al. Is dat hetzelfde? Gooi dit nieuwe" in ended.said
        typed("nieuw", "organisatie", "Koffie", "--kaart", small)
        assert (small / "diensten" / "koffie-2.yml").exists()
        assert (small / "organisaties" / "koffie-3.yml").exists()

    def test_a_kind_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("nieuw", "dinst", "Eetclub", "--kaart", small)
        assert ended.code == 2
        assert "SOORT: 'dinst' bestaat niet; bedoelt u 'dienst'? Kies uit: " in ended.complained

    def test_a_capital_in_the_kind_does_not_matter(self, typed: Type, small: Path) -> None:
        assert typed("nieuw", "Dienst", "Eetclub", "--kaart", small).code == 0


class TestWhileThereAreMistakes:
    """A mistake in one file does not keep somebody from beginning another."""

    @pytest.mark.parametrize("broken", ["diensten/maaltijd.yml", "themas.yml", "dorp.yml"])
    @pytest.mark.parametrize("kind", MAKEABLE)
    def test_a_new_file_is_made(self, typed: Type, small: Path, broken: str, kind: str) -> None:
        whole = (small / broken).read_bytes()
        (small / broken).write_text('naam: "open\n', encoding="utf-8")
        ended = typed("nieuw", kind, "Eetclub", "--kaart", small)
        assert ended.code == 0
        assert ended.said.splitlines()[-1] == "Er zijn nog fouten op de kaart; die ziet u dan ook."
        (small / broken).write_bytes(whole)
        assert read_map(small).problems == ()

    def test_the_name_of_a_file_with_a_mistake_is_taken(self, typed: Type, small: Path) -> None:
        (small / "diensten" / "maaltijd.yml").write_text('naam: "open\n', encoding="utf-8")
        typed("nieuw", "activiteit", "Maaltijd", "--kaart", small)
        assert (small / "activiteiten" / "maaltijd-2.yml").is_file()

    def test_a_disk_that_is_full_leaves_no_half_file(
        self, typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> str:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("generator.commands.new.skeleton", refuse)
        ended = typed("nieuw", "dienst", "Eetclub", "--kaart", small)
        assert ended.complained.endswith("kan niet gemaakt worden (de schijf is vol).\n")
        assert not (small / "diensten" / "eetclub.yml").exists()
