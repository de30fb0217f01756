"""`kaart nieuw`: a file to fill in, of which no example ever becomes a fact on the map."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from commands.typing_them import Type

from generator.commands.new import MAKEABLE
from generator.problems import Level
from generator.reading import read_map


class TestNieuw:
    @pytest.mark.parametrize("kind", MAKEABLE)
    @pytest.mark.parametrize("name", ["Eetclub", "'t Hokje: samen #1", "ja", '€ 5 "actie"'])
    def test_a_new_file_only_lacks_what_she_alone_knows(
        self, typed: Type, small: Path, kind: str, name: str
    ) -> None:
        ended = typed("nieuw", kind, name, "--kaart", small)
        path = Path(ended.said.splitlines()[0].removeprefix("Gemaakt: "))
        reading = read_map(small)
        assert {problem.code for problem in reading.problems} <= {"voorbeeld"}
        social_map = reading.map or reading.partial
        assert social_map is not None
        made: Any = social_map.by_id[path.stem]
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
            re.sub(r"^# (?=[a-z_]+:|  )", "", text, flags=re.MULTILINE), encoding="utf-8"
        )
        problems = [one for one in read_map(small).problems if "status" not in one.key]
        assert [str(one) for one in problems if one.level is Level.ERROR] == []

    @pytest.mark.parametrize("kind", [kind for kind in MAKEABLE if kind != "locatie"])
    def test_an_untouched_example_never_gets_on_the_map(
        self, typed: Type, small: Path, kind: str
    ) -> None:
        said = typed("nieuw", kind, "Eetclub", "--kaart", small).said
        path = Path(said.splitlines()[0].removeprefix("Gemaakt: "))
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(one for one in lines if not one.startswith("status:")))
        found = [one for one in read_map(small).problems if one.level is Level.ERROR]
        assert found
        assert {one.code for one in found} == {"voorbeeld"}

    def test_once_everything_is_her_own_there_is_nothing_to_say(
        self, typed: Type, small: Path
    ) -> None:
        typed("nieuw", "activiteit", "Eetclub", "--kaart", small)
        path = small / "activiteiten" / "eetclub.yml"
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"   # voorbeeld.*", "", text)
        text = re.sub(r"Schrijf hier .*?\.", "Elke week samen eten.", text)
        path.write_text(text.replace("status: pauze", "status: actief"), encoding="utf-8")
        assert read_map(small).problems == ()

    def test_an_example_leads_to_nothing_that_has_stopped(self, typed: Type, small: Path) -> None:
        typed("nieuw", "dienst", "Koffie thuis", "--kaart", small)
        text = (small / "diensten" / "koffie-thuis.yml").read_text(encoding="utf-8")
        assert "in_plaats_daarvan: belbus" not in text
        assert "# in_plaats_daarvan: " in text

    def test_a_mistake_in_another_file_does_not_stand_in_the_way(
        self, typed: Type, small: Path
    ) -> None:
        (small / "diensten" / "fout.yml").write_text("naam: Fout\n")
        assert typed("nieuw", "dienst", "Eetclub", "--kaart", small).code == 0

    @pytest.mark.parametrize("name", ["Con", "Aux", "Dorp", "Ondersteuner"])
    def test_a_name_that_may_not_be_used_gets_a_number(
        self, typed: Type, small: Path, name: str
    ) -> None:
        said = typed("nieuw", "dienst", name, "--kaart", small).said
        assert f"{name.lower()}-2.yml" in said

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
        assert {one.code for one in read_map(small).problems} <= {"voorbeeld"}

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
