"""The commands as a supporter types them, and what she reads back."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from socket import socket
from typing import Any

import pytest
from pypdf import PdfReader

from generator.booklet.editions import BOOKLET
from generator.cli import kaart
from generator.commands.json_schema import schemas
from generator.commands.new import KINDS
from generator.commands.running import run as run_command
from generator.reading import read_map

PROJECT = Path(__file__).parent.parent
HAND_WRITTEN = list((PROJECT / "content").glob("*.md"))
TODAY = ("--vandaag", "2026-11-21")


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code and what it said."""

    code: int
    said: str
    complained: str


Type = Callable[..., Ended]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Give a copy of the small map, to change at will."""
    return shutil.copytree(PROJECT / "tests" / "klein-dorp" / "kaart", tmp_path / "kaart")


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Type:
    """Give a way to type a command."""

    def run(*words: object) -> Ended:
        with pytest.raises(SystemExit) as ended:
            run_command(kaart, [str(word) for word in words])
        said = capsys.readouterr()
        return Ended(int(str(ended.value.code)), said.out, said.err)

    return run


def stop() -> None:
    raise KeyboardInterrupt


def spoil(small: Path) -> None:
    """Give the small map two errors in one file."""
    (small / "diensten" / "maaltijd.yml").write_text(
        "naam: Warme maaltijd\nthemas: [etn]\nsamenvating: Iets.\n", encoding="utf-8"
    )


class TestControleer:
    def test_a_good_map(self, typed: Type, small: Path) -> None:
        (small / "contactroutes" / "koken-lukt-niet.yml").unlink()
        ended = typed("controleer", "--kaart", small, *TODAY)
        assert (ended.code, ended.said) == (0, "Alles klopt.\n")

    def test_errors_stand_under_their_file_and_are_counted_last(
        self, typed: Type, small: Path
    ) -> None:
        spoil(small)
        ended = typed("controleer", "--kaart", small)
        lines = ended.said.splitlines()
        assert ended.code == 1
        assert lines[0] == "kaart/diensten/maaltijd.yml"
        assert "  kaart/diensten/maaltijd.yml:2:10: fout: themas[1]: 'etn'" in ended.said
        assert "  kaart/diensten/maaltijd.yml:3:1: fout: samenvating: onbekend veld" in ended.said
        assert re.fullmatch(r"\d fouten in 1 bestand\.", lines[-1])

    def test_notices_do_not_fail_unless_asked(self, typed: Type, small: Path) -> None:
        ended = typed("controleer", "--kaart", small, *TODAY)
        assert ended.code == 0
        assert "koken-lukt-niet.yml:1:1: let op: gecontroleerd: nog nooit nagevraagd" in ended.said
        assert typed("controleer", "--kaart", small, *TODAY, "--streng").code == 1

    def test_json_is_a_list_of_objects_and_nothing_else(self, typed: Type, small: Path) -> None:
        spoil(small)
        ended = typed("controleer", "--kaart", small, "--json")
        problems = json.loads(ended.said)
        assert ended.code == 1
        assert {"path", "line", "column", "level", "key", "message"} <= set(problems[0])
        assert problems[0]["path"] == "kaart/diensten/maaltijd.yml"
        assert problems[0]["level"] == "fout"

    def test_json_of_a_map_without_problems_is_an_empty_list(
        self, typed: Type, small: Path
    ) -> None:
        (small / "dorp.yml").write_text(
            (small / "dorp.yml").read_text(encoding="utf-8")
            + "controle: {uit: [verouderd, toestemming, mobiel]}\n",
            encoding="utf-8",
        )
        assert json.loads(typed("controleer", "--kaart", small, *TODAY, "--json").said) == []

    def test_github_shows_them_beside_the_change(self, typed: Type, small: Path) -> None:
        spoil(small)
        first = typed("controleer", "--kaart", small, "--formaat", "github").said.splitlines()[0]
        place = "file=kaart/diensten/maaltijd.yml,line=1,col=1"
        assert first.startswith((f"::error {place}", "::error file=kaart/diensten/maaltijd.yml"))
        assert "\n" not in first

    def test_a_folder_that_is_not_there(self, typed: Type, tmp_path: Path) -> None:
        ended = typed("controleer", "--kaart", tmp_path / "weg")
        assert ended.code == 1
        assert "deze map bestaat niet" in ended.said


class TestBouw:
    def test_it_ends_with_where_everything_is(
        self, typed: Type, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        build_module = import_module("generator.publish.build")
        monkeypatch.setattr(build_module, "standard_editions", lambda _: (BOOKLET,))
        site = tmp_path / "site"
        ended = typed("bouw", "--kaart", small, "--uit", site, *TODAY)
        assert ended.complained == ""
        assert ended.code == 0
        pages = len(list(site.rglob("index.html"))) - len(HAND_WRITTEN)
        assert ended.said.splitlines()[-3:] == [
            f"De site staat in {site} ({pages} bladzijden).",
            f"Het boekje staat in {site / 'boekje' / 'boekje.pdf'}.",
            f"Bekijken: open {site / 'index.html'} in uw browser, of typ: kaart bekijk",
        ]
        assert "Warme maaltijd" in (site / "diensten/maaltijd/index.html").read_text("utf-8")
        assert PdfReader(site / "boekje" / "boekje.pdf").pages

    def test_a_mistake_in_the_map_leaves_the_site_as_it_was(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "site").mkdir()
        (tmp_path / "site" / "index.html").write_text("old", encoding="utf-8")
        spoil(small)
        ended = typed("bouw", "--kaart", small, "--uit", tmp_path / "site")
        assert ended.code == 1
        assert "kaart/diensten/maaltijd.yml:2:10: fout" in ended.complained
        assert "De vorige site staat er nog" in ended.complained
        assert [path.name for path in (tmp_path / "site").iterdir()] == ["index.html"]

    def test_it_does_not_build_over_the_map(self, typed: Type, small: Path) -> None:
        ended = typed("bouw", "--kaart", small, "--uit", small)
        assert ended.code == 1
        assert "uw eigen bestanden" in ended.complained
        assert (small / "dorp.yml").exists()

    def test_text_that_cannot_be_printed_is_told_with_its_place(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        path = small / "diensten" / "maaltijd.yml"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("Warme maaltijd", "Warme 漢 maaltijd"), encoding="utf-8")
        ended = typed("bouw", "--kaart", small, "--uit", tmp_path / "site", *TODAY)
        assert ended.code == 1
        assert "kaart/diensten/maaltijd.yml:1:7: fout: naam: het boekje kan" in ended.complained
        assert not (tmp_path / "site").exists()

    def test_a_mistake_in_a_hand_written_page_is_told_without_a_traceback(
        self, typed: Type, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("content", "overrides"):
            shutil.copytree(PROJECT / name, tmp_path / name)
        shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
        (tmp_path / "content" / "over.md").write_text("[weg](bestaat-niet.md)", encoding="utf-8")
        build_module = import_module("generator.publish.build")
        monkeypatch.setattr(build_module, "standard_editions", lambda _: ())
        monkeypatch.chdir(tmp_path)
        ended = typed("bouw", "--kaart", small, "--uit", tmp_path / "site", *TODAY)
        assert ended.code == 1
        assert ended.complained.startswith("De site kon niet gemaakt worden.")
        assert "bestaat-niet.md" in ended.complained
        assert not (tmp_path / "site").exists()


class TestBekijk:
    def test_it_builds_again_after_a_change_until_it_is_stopped(
        self, typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pauses = iter([lambda: spoil(small), lambda: None, stop])
        monkeypatch.setattr("generator.commands.look.time.sleep", lambda _: next(pauses)())
        ended = typed("bekijk", "--kaart", small, "--poort", 0, *TODAY)
        lines = ended.said.splitlines()
        assert ended.code == 0
        assert lines[0].startswith("Bekijk de kaart op http://127.0.0.1:")
        assert lines[2] == "De site is bijgewerkt."
        assert "kaart/diensten/maaltijd.yml:2:10: fout: themas[1]: 'etn'" in ended.said
        assert lines[-3:] == ["De vorige goede site blijft staan.", "", "Gestopt."]

    def test_a_port_that_is_taken(self, typed: Type, small: Path) -> None:
        with socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            ended = typed("bekijk", "--kaart", small, "--poort", other.getsockname()[1])
        assert ended.code == 1
        assert "is in gebruik" in ended.complained


class TestBoekje:
    def test_a_booklet_in_a_file_of_choice(self, typed: Type, small: Path, tmp_path: Path) -> None:
        path = tmp_path / "build" / "ons boekje.pdf"
        ended = typed("boekje", "--kaart", small, "--uit", path, *TODAY)
        assert ended.said == f"Het boekje staat in {path}.\n"
        assert path.read_bytes().startswith(b"%PDF")

    def test_an_edition_in_a_folder_gets_its_own_name(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        typed("boekje", "--kaart", small, "--editie", "grootletter", "--uit", tmp_path, *TODAY)
        assert (tmp_path / "grootletter.pdf").exists()

    def test_an_edition_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--editie", "grootleter")
        assert ended.code == 1
        assert "bedoelt u 'grootletter'" in ended.complained

    def test_a_place_where_it_cannot_come(self, typed: Type, small: Path, tmp_path: Path) -> None:
        (tmp_path / "bestand").touch()
        ended = typed("boekje", "--kaart", small, "--uit", tmp_path / "bestand" / "x.pdf", *TODAY)
        assert ended.code == 1
        assert "er staat al een bestand met die naam" in ended.complained

    def test_the_sheet_of_what_was_chosen(self, typed: Type, small: Path, tmp_path: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--kies", "maaltijd, koffie",
                      "--uit", tmp_path, *TODAY)  # fmt: skip
        assert ended.said == f"Het boekje staat in {tmp_path / 'blad.pdf'}.\n"


class TestToon:
    def test_an_entry_as_residents_will_read_it(self, typed: Type, small: Path) -> None:
        said = typed("toon", "maaltijd", "--kaart", small, *TODAY).said
        assert said.splitlines()[0] == "Warme maaltijd"
        for words in ("Vrijwilligers brengen", "€ 8,50 per maaltijd", "Bel 0597 00 90 20"):
            assert words in said
        assert "Sleutel" not in said

    @pytest.mark.parametrize(
        ("id_", "words"),
        [
            ("koken-lukt-niet", "- Bel voor een warme maaltijd. → Warme maaltijd, 0597 00 90 20"),
            ("belbus", "In plaats daarvan: Koffieochtend."),
            ("dorpshuis", "  - Koffieochtend"),
            ("klusteam", "Dit doen wij niet:\n  - Schilderen"),
        ],
    )
    def test_everything_with_a_page_can_be_shown(
        self, typed: Type, small: Path, id_: str, words: str
    ) -> None:
        assert words in typed("toon", id_, "--kaart", small, *TODAY).said

    def test_an_id_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("toon", "maltijd", "--kaart", small)
        assert ended.code == 1
        assert ended.complained == "'maltijd' staat niet op de kaart; bedoelt u 'maaltijd'?\n"


class TestNieuw:
    @pytest.mark.parametrize("kind", KINDS)
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
        typed("nieuw", "dienst", "Koffie", "--kaart", small)
        typed("nieuw", "organisatie", "Koffie", "--kaart", small)
        assert (small / "diensten" / "koffie-2.yml").exists()
        assert (small / "organisaties" / "koffie-3.yml").exists()

    def test_a_kind_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("nieuw", "dinst", "Eetclub", "--kaart", small)
        assert ended.code == 2
        assert "bedoelt u 'dienst'?" in ended.complained


class TestHerzien:
    def test_the_oldest_comes_first_with_the_number_to_call(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "--kaart", small, "--vandaag", "2027-04-01")
        assert ended.said.splitlines() == [
            "nog nooit                   koken-lukt-niet  Koken lukt niet meer",
            "2026-09-15  0597 00 90 40   koffie           Koffieochtend",
            "",
            "2 van de 6 moet u weer eens navragen.",
        ]

    def test_everything_can_be_shown_too(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "--alles", "--kaart", small, "--vandaag", "2027-04-01")
        assert len(ended.said.splitlines()) == 6 + 2
        assert "belbus" not in ended.said  # it has stopped

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("naam: Koffie\n", "naam: Koffie\ngecontroleerd: 2026-11-21\n"),
            ("naam: Koffie", "naam: Koffie\ngecontroleerd: 2026-11-21\n"),
            ("a: 1\r\nb: 2\r\n", "a: 1\r\nb: 2\r\ngecontroleerd: 2026-11-21\r\n"),
            (
                "# kop\ngecontroleerd: 1 oktober 2025   # met Ans\nnaam: 'x'  # y\n",
                "# kop\ngecontroleerd: 2026-11-21   # met Ans\nnaam: 'x'  # y\n",
            ),
            ('gecontroleerd: "2025-10-01"\r\na: 1\r\n', 'gecontroleerd: "2026-11-21"\r\na: 1\r\n'),
            ("gecontroleerd: '2025-10-01' #x\n", "gecontroleerd: '2026-11-21' #x\n"),
            ("gecontroleerd:   2025-10-01", "gecontroleerd:   2026-11-21"),
            ("gecontroleerd:\nnaam: x\n", "gecontroleerd: 2026-11-21\nnaam: x\n"),
            ("\ufeffgecontroleerd: 2025-10-01\na: 1\n", "\ufeffgecontroleerd: 2026-11-21\na: 1\n"),
            ("a: |\n  tekst\n\n", "a: |\n  tekst\n\ngecontroleerd: 2026-11-21\n"),
            (
                "a:\n  gecontroleerd: 2020-01-01\n",
                "a:\n  gecontroleerd: 2020-01-01\ngecontroleerd: 2026-11-21\n",
            ),
        ],
    )
    def test_agreeing_changes_the_date_and_not_one_other_byte(
        self, typed: Type, small: Path, before: str, after: str
    ) -> None:
        path = small / "diensten" / "maaltijd.yml"
        path.write_bytes(before.encode())
        ended = typed("herzien", "maaltijd", "--akkoord", "--kaart", small, *TODAY)
        assert ended.complained == ""
        assert path.read_bytes().decode() == after
        assert [one.name for one in path.parent.iterdir() if one.name.startswith(".")] == []

    def test_agreeing_on_another_day(self, typed: Type, small: Path) -> None:
        typed("herzien", "maaltijd", "--akkoord", "--datum", "1-11-2026", "--kaart", small, *TODAY)
        text = (small / "diensten" / "maaltijd.yml").read_text(encoding="utf-8")
        assert "\ngecontroleerd: 2026-11-01   # met Ans gebeld\n" in text

    @pytest.mark.parametrize("text", ["{naam: x, gecontroleerd: 2020-01-01}\n", "naam: x\n...\n"])
    def test_a_file_built_in_another_way_is_left_alone(
        self, typed: Type, small: Path, text: str
    ) -> None:
        path = small / "diensten" / "maaltijd.yml"
        path.write_text(text, encoding="utf-8")
        ended = typed("herzien", "maaltijd", "--akkoord", "--kaart", small, *TODAY)
        assert ended.code == 1
        assert path.read_text(encoding="utf-8") == text

    def test_a_day_that_is_still_to_come(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "maaltijd", "--akkoord", "--datum", "2027-01-01",
                      "--kaart", small, *TODAY)  # fmt: skip
        assert ended.code == 1
        assert "moet nog komen" in ended.complained

    def test_agreeing_needs_an_id_that_exists(self, typed: Type, small: Path) -> None:
        assert "kaart herzien ID --akkoord" in typed("herzien", "--akkoord").complained
        ended = typed("herzien", "maltijd", "--akkoord", "--kaart", small)
        assert "bedoelt u 'maaltijd'?" in ended.complained


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
        assert fields["themas"]["anyOf"][0]["items"]["enum"] == ["eten", "ontmoeten"]
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


class TestDutch:
    """Whatever is typed, no English comes back."""

    @pytest.mark.parametrize(
        ("words", "answer"),
        [
            (["bou"], "De opdracht 'bou' bestaat niet; bedoelt u 'bouw'?"),
            (["xyzzy"], "De opdracht 'xyzzy' bestaat niet."),
            (["bouw", "--uitt", "x"], "De optie '--uitt' bestaat niet; bedoelt u '--uit'?"),
            (["bouw", "--uit"], "Bij de optie '--uit' hoort een waarde."),
            (["controleer", "--json=3"], "Bij de optie '--json' hoort geen waarde."),
            (["controleer", "een", "twee"], "Hier is 'een twee' te veel."),
            (["controleer", "--formaat", "githb"], "--formaat: 'githb' bestaat niet; bedoelt u"),
            (["toon"], "Hier ontbreekt ID."),
            (["nieuw", "dienst"], "Hier ontbreekt NAAM."),
            (["bekijk", "--poort", "acht"], "--poort: 'acht' is geen heel getal."),
            (["bouw", "--vandaag", "31-2-2026"], "--vandaag: '31-2-2026': 31 februari bestaat"),
        ],
    )
    def test_what_is_mistyped(self, typed: Type, words: list[str], answer: str) -> None:
        ended = typed(*words)
        assert ended.code == 2
        assert ended.complained.splitlines()[-1].startswith(answer)
        assert "Traceback" not in ended.complained

    @pytest.mark.parametrize("command", ["", *kaart.commands])
    def test_help(self, typed: Type, command: str) -> None:
        ended = typed(*([command] if command else []), "--help")
        assert ended.said.startswith("Gebruik: kaart")
        english = r"\b(Usage|Options|Commands|Show|message|Error|default|required|TEXT|PATH)\b"
        assert not re.search(english, ended.said)

    def test_without_a_command_the_help_comes(self, typed: Type) -> None:
        assert "Opdrachten:" in typed().said

    def test_the_version(self, typed: Type) -> None:
        assert typed("--versie").said.startswith("kaart ")

    def test_what_nobody_foresaw_ends_in_a_file_and_not_on_the_screen(
        self, typed: Type, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(_: Path) -> None:
            raise ZeroDivisionError("dit was niet voorzien")

        monkeypatch.setattr("generator.commands.common.read_map", broken)
        ended = typed("toon", "x")
        story = Path(ended.complained.rpartition(": ")[2].strip())
        assert ended.code == 1
        assert "dit was niet voorzien" in story.read_text(encoding="utf-8")
        assert "dit was niet voorzien" not in ended.complained
        story.unlink()

    def test_nothing_is_coloured_outside_a_terminal(self, typed: Type, small: Path) -> None:
        spoil(small)
        ended = typed("controleer", "--kaart", small)
        assert "\x1b" not in ended.said
