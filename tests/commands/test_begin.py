"""`kaart begin`: a folder of her own, whole or not at all, and nothing of hers ever lost."""

from __future__ import annotations

import errno
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from commands.typing_them import Type

from generator.reading import read_map

TODAY = ("--vandaag", "2026-11-29")
NAMED = ("--naam", "Lutje Dorp", "--kern", "Lutje", "--kern", "Dörp", "--gemeente", "Wolderland",
         "--ondersteuner", "Zoë d'Août")  # fmt: skip
ASKED_HER = ("--telefoon", "0597 00 10 01", "--toestemming", "28-11-2026")
LONG = "Sint Annaparochie & 't Bildt – één map voor élk dorp " + "x" * 147


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Sit at a terminal; what is put in the list is typed, line by line."""
    answers: list[str] = []
    monkeypatch.setattr("generator.commands.begin.on_terminal", lambda: True)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _="": answers.pop(0))
    yield answers
    assert answers == [], "every answer was asked for"


def everything_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.parametrize("name", ["mijndorp", "mijn dorp", LONG])
def test_what_it_makes(typed: Type, here: Path, name: str) -> None:
    ended = typed("begin", name, *NAMED, *ASKED_HER, *TODAY)
    assert ended.code == 0, ended.complained
    assert sorted(one.name for one in here.iterdir()) == [name]
    assert sorted(one.name for one in (here / name).iterdir()) == [
        ".github", ".gitignore", "LEESMIJ.md", "beeld", "bouwen.sh", "kaart",
        "kaart beheren.bat", "kaart beheren.command", "kaart beheren.sh", "programma",
        "teksten",
    ]  # fmt: skip
    found = read_map(here / name / "kaart").map
    assert found is not None
    assert [one.name for one in found.village.kernen] == ["Lutje", "Dörp"]


@pytest.mark.parametrize(
    ("name", "site"),
    [("De kaart van Bûterfjild", "buterfjild"), ("Sociale kaart Lutje Dorp", "lutje-dorp"),
     ("Lutje Wijzer", "lutje-wijzer"), ("De kaart", "de-kaart"), ("x" * 90, "x" * 63)],
)  # fmt: skip
def test_the_address_she_changes_is_called_after_her_map(
    typed: Type, here: Path, name: str, site: str
) -> None:
    typed("begin", "mijndorp", *NAMED[2:], "--naam", name, *ASKED_HER, *TODAY)
    told = (here / "mijndorp" / "kaart" / "dorp.yml").read_text(encoding="utf-8")
    assert f"site: https://{site}.example/   # voorbeeld" in told


def test_it_says_what_to_do_next_and_what_never_to_do(typed: Type, here: Path) -> None:
    said = typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY).said
    assert said.startswith("Gemaakt: mijndorp\nEr staan 12 thema's, 30 levensvragen en 17 ")
    assert "  kaart/diensten/huisarts.yml: Huisarts\n" in said
    assert "Bekijk de site: kaart bekijk --kaart mijndorp\nOf dubbelklik in die map op " in said
    assert said.rstrip().endswith("Zet de map dus nooit in een openbare opslagplaats.")
    assert (
        (here / "mijndorp" / "LEESMIJ.md")
        .read_text("utf-8")
        .startswith("# De kaart van Lutje Dorp\n")
    )


@pytest.mark.usefixtures("here")
def test_it_can_be_checked_and_looked_up_at_once(typed: Type) -> None:
    typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY)
    assert typed("controleer", "--kaart", "mijndorp", *TODAY).code == 0
    assert (
        "Levensvraag bovenaan: Ik voel me alleen"
        in typed("zoek", "ik ben eenzaam", "--kaart", "mijndorp", *TODAY).said
    )


class TestConsent:
    def test_without_it_a_general_number_is_needed(self, typed: Type, here: Path) -> None:
        ended = typed("begin", "mijndorp", *NAMED, "--telefoon", "06 12 34 56 78", *TODAY)
        assert ended.code == 2
        assert (
            "--toestemming 2026-11-28. Of geef een algemeen nummer: --algemeen" in ended.complained
        )
        assert everything_in(here) == []

    def test_a_general_number_stands_there_without_her_name(self, typed: Type, here: Path) -> None:
        ended = typed("begin", "mijndorp", *NAMED, "--telefoon", "06 12 34 56 78",
                      "--algemeen-nummer", "0597 00 20 00", *TODAY)  # fmt: skip
        assert "06 12 34 56 78 staat niet op de kaart: daar is geen toestemming" in ended.said
        every = "".join(path.read_text("utf-8") for path in here.rglob("*.yml"))
        assert "06 12 34 56 78" not in every
        assert "Zoë" not in typed("toon", "ik-voel-me-alleen", "--kaart", "mijndorp", *TODAY).said

    def test_of_a_general_number_nobody_asks_whose_it_is(
        self, typed: Type, here: Path, answering: list[str]
    ) -> None:
        answering += ["Lutje Dorp", "Lutje", "Wolderland"]
        ended = typed("begin", "mijndorp", "--algemeen-nummer", "0597 00 20 00", *TODAY)
        assert ended.code == 0, ended.complained
        village = (here / "mijndorp" / "kaart" / "dorp.yml").read_text("utf-8")
        assert "naam: Dorpsondersteuner\n" in village
        assert typed("controleer", "--kaart", "mijndorp", *TODAY).code == 0

    def test_a_general_number_alone_is_enough_without_a_terminal(
        self, typed: Type, here: Path
    ) -> None:
        ended = typed("begin", "mijndorp", *NAMED[:-2], "--algemeen-nummer", "0597 00 20 00",
                      *TODAY)  # fmt: skip
        assert ended.code == 0, ended.complained
        assert "telefoon: 0597 00 20 00\n    algemeen: ja" in (
            here / "mijndorp" / "kaart" / "dorp.yml"
        ).read_text("utf-8")

    def test_a_day_that_has_yet_to_come_is_no_consent(self, typed: Type, here: Path) -> None:
        ended = typed("begin", "mijndorp", *NAMED, "--telefoon", "06 12 34 56 78",
                      "--toestemming", "2027-01-01", *TODAY)  # fmt: skip
        assert "moet nog komen" in ended.complained
        assert everything_in(here) == []


class TestAsking:
    def test_every_question_is_put_and_a_wrong_answer_is_put_again(
        self, typed: Type, here: Path, answering: list[str]
    ) -> None:
        answering += ["Lutje Dorp", "", "Lutje, Dörp", "Wolderland", "Zoë d'Août", "wel eens", "ja",
                      "vandaag", "bel maar", "0597001001"]  # fmt: skip
        ended = typed("begin", "mijndorp", *TODAY)
        assert ended.code == 0, ended.complained
        village = (here / "mijndorp" / "kaart" / "dorp.yml").read_text("utf-8")
        assert "toestemming: 2026-11-29\n" in village
        assert "telefoon: 0597 00 10 01\n" in village
        assert "Typ een naam, bijvoorbeeld: Westerdorp" in ended.said
        assert "'wel eens': " in ended.said
        assert "Typ op welke dag dat is gezegd, bijvoorbeeld 28-11-2026 of vandaag" in ended.said
        assert "'bel maar': " in ended.said

    def test_who_says_no_gives_another_number(
        self, typed: Type, here: Path, answering: list[str]
    ) -> None:
        answering += ["nee", "0597 00 20 00"]
        typed("begin", "mijndorp", *NAMED, *TODAY)
        village = (here / "mijndorp" / "kaart" / "dorp.yml").read_text("utf-8")
        assert "telefoon: 0597 00 20 00\n    algemeen: ja" in village

    @pytest.mark.usefixtures("here", "answering")
    def test_nothing_is_asked_that_was_typed(self, typed: Type) -> None:
        assert typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY).code == 0

    def test_away_from_a_terminal_it_says_what_lacks(self, typed: Type, here: Path) -> None:
        ended = typed("begin", "mijndorp", "--naam", "Lutje", *TODAY)
        assert (ended.code, everything_in(here)) == (2, [])
        assert (
            "Hier ontbreekt --kern, --gemeente en --ondersteuner met --telefoon en --toestemming "
            "(of alleen --algemeen-nummer)."
        ) in ended.complained

    def test_it_says_all_that_lacks_at_once(self, typed: Type, here: Path) -> None:
        ended = typed("begin", "mijndorp", "--telefoon", "06 12 34 56 78", *TODAY)
        assert "ontbreekt --naam, --kern, --gemeente en --ondersteuner." in ended.complained
        assert "Ook dit: een naam en een eigen nummer mogen pas op de kaart" in ended.complained
        assert everything_in(here) == []


class TestNothingOfHersIsLost:
    def test_a_folder_that_is_not_empty(self, typed: Type, here: Path) -> None:
        (here / "mijndorp").mkdir()
        (here / "mijndorp" / "lijst.xlsx").write_bytes(b"hers")
        ended = typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY)
        assert ended.code == 1
        assert "'mijndorp' is niet leeg. Er is niets veranderd.\n" in ended.complained
        assert "kaart begin mijndorp-nieuw" in ended.complained
        assert everything_in(here) == ["mijndorp", "mijndorp/lijst.xlsx"]

    @pytest.mark.usefixtures("here")
    def test_a_folder_with_a_map(self, typed: Type) -> None:
        typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY)
        for folder in ("mijndorp", "mijndorp/kaart"):
            ended = typed("begin", folder, *NAMED, *ASKED_HER, *TODAY)
            assert "staat al een kaart. Kijk die na met: kaart controleer" in ended.complained

    @pytest.mark.usefixtures("here")
    def test_a_folder_inside_a_map(self, typed: Type) -> None:
        typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY)
        ended = typed("begin", "mijndorp/kaart/nog-een", *NAMED, *ASKED_HER, *TODAY)
        assert "is een map met een kaart. Begin een nieuwe kaart ergens anders." in ended.complained

    def test_a_file(self, typed: Type, here: Path) -> None:
        (here / "mijndorp").write_text("hers")
        ended = typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY)
        assert "is een bestand. Kies een andere naam" in ended.complained

    @pytest.mark.parametrize("left", [".git", ".DS_Store", "desktop.ini"])
    def test_what_git_and_systems_put_there_may_stay(
        self, typed: Type, here: Path, left: str
    ) -> None:
        (here / left).mkdir()
        assert typed("begin", ".", *NAMED, *ASKED_HER, *TODAY).code == 0
        assert {"kaart", "teksten", "beeld", left} < {one.name for one in here.iterdir()}
        assert not list(here.parent.glob(".kaart-*"))


class TestWholeOrNotAtAll:
    @pytest.mark.parametrize("begun", [False, True], ids=["new", "empty"])
    @pytest.mark.parametrize("after", [0, 1, 20, 58])
    def test_a_disk_that_is_full(
        self, typed: Type, here: Path, monkeypatch: pytest.MonkeyPatch, after: int, begun: bool
    ) -> None:
        if begun:
            (here / "mijndorp").mkdir()
        before, left, write = everything_in(here), after, Path.write_bytes

        def full(path: Path, data: bytes) -> int:
            nonlocal left
            left -= 1
            if left < 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            return write(path, data)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "write_bytes", full)
            ended = typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY)
        assert "(de schijf is vol). Er is niets gemaakt." in ended.complained
        assert everything_in(here) == before

    def test_a_move_that_fails_halfway(
        self, typed: Type, here: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (here / "mijndorp").mkdir()
        rename = Path.rename

        def fails(path: Path, target: Any) -> Path:
            if path.name == "kaart":
                raise OSError(errno.EACCES, "Permission denied")
            return rename(path, target)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "rename", fails)
            ended = typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY)
        assert ended.code == 1
        assert everything_in(here) == ["mijndorp"]

    def test_what_a_begin_left_that_was_killed_goes_with_the_next(
        self, typed: Type, here: Path
    ) -> None:
        (here / ".kaart-mijndorp-nieuw-4711" / "kaart").mkdir(parents=True)
        typed("controleer", "--kaart", "mijndorp", *TODAY)
        assert everything_in(here) == []

    def test_the_folder_above_is_made_too(self, typed: Type, here: Path) -> None:
        assert typed("begin", "a/b/mijndorp", *NAMED, *ASKED_HER, *TODAY).code == 0
        assert (here / "a" / "b" / "mijndorp" / "kaart" / "dorp.yml").is_file()


def test_what_the_program_makes_beside_her_files_does_not_come_in_git(
    typed: Type, here: Path
) -> None:
    typed("begin", "mijndorp", *NAMED, *ASKED_HER, *TODAY)
    village = here / "mijndorp"
    (here / "lijst.csv").write_text("Naam;Tel\nEetclub;0597 00 20 41\n", encoding="utf-8")
    own = {path.name for path in village.iterdir()}
    for _ in range(2):
        order = ("importeer", here / "lijst.csv", "--kaart", village, "--ja", *TODAY)
        assert typed(*order).code == 0
        (village / "kaart" / "diensten" / "eetclub.yml").unlink(missing_ok=True)
    made = sorted({path.name for path in village.iterdir()} - own)
    assert "ingelezen-lijst.txt" in made
    subprocess.run(["git", "init", "-q", village], check=True)
    known = subprocess.run(
        ["git", "-C", village, "check-ignore", *made], check=True, capture_output=True, text=True
    )
    assert known.stdout.split() == made
