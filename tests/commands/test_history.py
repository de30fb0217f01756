"""`kaart geschiedenis`: every save is told in words and can be undone, to the byte."""

from __future__ import annotations

import errno
import re
import shutil
from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type
from photographed import drawn, saved

from generator.editing.history import read_versions

DECISION = "Versions are kept beside the map, and no git is needed"
MEAL = "diensten/maaltijd.yml"


@pytest.fixture(autouse=True)
def at_home(small: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let her type in the folder of her village, where what she does is kept."""
    monkeypatch.chdir(small.parent)
    monkeypatch.setenv("KAART_VERSIES", "aan")
    monkeypatch.setenv("KAART_CACHE", "uit")  # other tests build from what is kept there
    return small.parent


def change(small: Path, before: str, after: str, name: str = MEAL) -> None:
    path = small / name
    text = path.read_bytes().decode()
    assert before in text
    path.write_bytes(text.replace(before, after).encode())


def told(typed: Type, *words: str) -> str:
    ended = typed("geschiedenis", *words)
    assert ended.code == 0, ended.complained
    return ended.said


def kept_bytes(at_home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in (at_home / ".versies").rglob("*")
                    if path.is_file())  # fmt: skip


class TestInWords:
    def test_what_she_typed_by_hand(self, typed: Type, small: Path) -> None:
        typed("controleer", *TODAY)
        change(small, "€ 8,50", "€ 9,10")
        assert re.search(
            r"\d{4}, \d\d\.\d\d uur, zelf getypt\n  kosten van Warme maaltijd, "
            r"€ 8,50.* → € 9,10", told(typed),
        )  # fmt: skip

    def test_what_a_command_did(self, typed: Type) -> None:
        typed("herzien", "maaltijd", "--akkoord", *TODAY)
        said = told(typed, "maaltijd")
        assert re.search(r"1\. .+ uur, met kaart herzien\n   gecontroleerd van Warme maaltijd[, ]"
                         r".*2026-11-21", said)  # fmt: skip

    def test_new_gone_and_another_name(self, typed: Type, small: Path) -> None:
        typed("nieuw", "dienst", "Kapper", "aan", "huis")
        assert "  nieuw: Kapper aan huis (diensten/kapper-aan-huis.yml)\n" in told(typed)
        (small / "diensten" / "kapper-aan-huis.yml").unlink()
        assert "  weggehaald: Kapper aan huis (diensten/kapper-aan-huis.yml)\n" in told(typed)
        typed("hernoem", "maaltijd", "warm-eten")
        said = told(typed)
        assert "met kaart hernoem (versie 4)\n" in said
        assert "  nieuw: Warme maaltijd (diensten/warm-eten.yml)\n" in said

    def test_a_number_in_a_block_a_comment_and_what_cannot_be_read(
        self, typed: Type, small: Path
    ) -> None:
        path = small / "diensten" / "kapper.yml"
        path.write_text("naam: Kapper\ncontact:\n  telefoon: 0597 00 20 41\n", encoding="utf-8")
        typed("controleer", *TODAY)
        change(small, "20 41", "20 42", "diensten/kapper.yml")
        assert "telefoon van Kapper, 0597 00 20 41 → 0597 00 20 42\n" in told(typed)
        path.write_text(path.read_text() + "# bel eerst\n", encoding="utf-8")
        assert "opmerkingen, volgorde of witregels in Kapper (diensten/kapper.yml)" in told(typed)
        path.write_text("naam: [\n", encoding="utf-8")
        assert "diensten/kapper.yml is veranderd; het was of is niet te lezen" in told(typed)

    def test_nothing_new_is_no_version(self, typed: Type, at_home: Path) -> None:
        for _ in range(3):
            typed("controleer", *TODAY)
        assert len(read_versions(at_home / ".versies")) == 1
        assert "hier begint de geschiedenis, met " in told(typed)


class TestPuttingBack:
    @pytest.mark.parametrize("odd", [b"", b"\xef\xbb\xbf", b"# caf\xe9\r\n", b"\t# a\rb\n\n\n"])
    def test_to_the_exact_bytes(self, typed: Type, small: Path, odd: bytes) -> None:
        path = small / MEAL
        first = odd + path.read_bytes()
        path.write_bytes(first)
        typed("controleer", *TODAY)
        second = first.replace("€ 8,50".encode(), "€ 9,10".encode())
        path.write_bytes(second)
        said = told(typed, "maaltijd", "--terug")
        assert said.startswith("kaart/diensten/maaltijd.yml is weer zoals het was voor ")
        assert path.read_bytes() == first
        told(typed, "maaltijd", "--terug")
        assert path.read_bytes() == second, "putting back can be undone too"

    def test_what_was_thrown_away_and_what_was_longer_ago(self, typed: Type, small: Path) -> None:
        first = (small / MEAL).read_bytes()
        typed("controleer", *TODAY)
        change(small, "€ 8,50", "€ 9,10")
        typed("controleer", *TODAY)
        (small / MEAL).unlink()
        told(typed, "maaltijd", "--terug", "--nummer", "2")
        assert (small / MEAL).read_bytes() == first

    def test_other_files_stay_as_they_are(self, typed: Type, small: Path) -> None:
        typed("controleer", *TODAY)
        change(small, "€ 8,50", "€ 9,10")
        change(small, "naam: Kleindorp", "naam: Kleindorp aan zee", "dorp.yml")
        told(typed, "maaltijd", "--terug")
        assert "Kleindorp aan zee" in (small / "dorp.yml").read_text(encoding="utf-8")

    @pytest.mark.parametrize(("words", "why"), [
        (("maaltijd", "--terug"), "Voor die verandering was"),
        (("maaltijd", "--terug", "--nummer", "7"), "Nummer 7 is er niet; er zijn er 1."),
        (("kapper",), "Van 'kapper' is niets bewaard"),
        (("--terug",), "Zet erbij wat u terug wilt"),
    ])  # fmt: skip
    def test_what_cannot_be(
        self, typed: Type, small: Path, words: tuple[str, ...], why: str
    ) -> None:
        before = (small / MEAL).read_bytes()
        ended = typed("geschiedenis", *words)
        assert ended.code > 0
        assert why in ended.complained
        assert (small / MEAL).read_bytes() == before

    def test_a_damaged_version_is_not_put_back(
        self, typed: Type, small: Path, at_home: Path
    ) -> None:
        typed("controleer", *TODAY)
        change(small, "€ 8,50", "€ 9,10")
        typed("controleer", *TODAY)
        for path in (at_home / ".versies" / "inhoud").iterdir():
            path.write_bytes(path.read_bytes()[:-1])
        ended = typed("geschiedenis", "maaltijd", "--terug")
        assert ended.code == 1
        assert "is vergeten of beschadigd. Er is niets veranderd." in ended.complained
        assert "€ 9,10" in (small / MEAL).read_text(encoding="utf-8")


LIST = """Naam;Omschrijving;Telefoon;Dag
Biljartclub;Biljarten;0597 00 30 01;dinsdag
Zangvereniging;Zingen;0597 00 30 02;woensdag
"""


class TestAllAtOnce:
    """An import, or any command that wrote many files, is taken back in one step."""

    @pytest.fixture
    def imported(self, typed: Type, at_home: Path) -> str:
        """Import a list, and give the command that is said to take all of it back."""
        (at_home / "lijst.csv").write_text(LIST, encoding="utf-8")
        ended = typed("importeer", "lijst.csv", "--ja", *TODAY)
        assert ended.code == 0, ended.complained
        found = re.search(r"In één keer alles terug: kaart (geschiedenis .+)", ended.said)
        assert found, ended.said
        return found[1]

    def test_what_was_new_goes_and_the_list_can_be_read_again(
        self, typed: Type, small: Path, imported: str
    ) -> None:
        new = ("biljartclub.yml", "zangvereniging.yml")
        assert sorted(one.name for one in small.glob("*/*") if one.name in new) == [*new]
        said = typed(*imported.split())
        assert said.code == 0, said.complained
        assert "Weggehaald, want die waren nieuw" in said.said
        assert [one for one in small.glob("*/*") if one.name in new] == []
        assert "gemaakt in" in typed("importeer", "lijst.csv", "--ja", *TODAY).said

    def test_every_byte_is_as_it_was(self, typed: Type, small: Path) -> None:
        before = {path: path.read_bytes() for path in small.rglob("*.yml")}
        ended = typed("hernoem", "maaltijd", "warm-eten")
        command = ended.said.partition("alles terug: kaart ")[2].split()
        assert {path: path.read_bytes() for path in small.rglob("*.yml")} != before
        again = typed(*command)
        assert {path: path.read_bytes() for path in small.rglob("*.yml")} == before
        redo = again.said.partition("alles terug: kaart ")[2].split()
        assert typed(*redo).code == 0, "taking back can be taken back"
        assert (small / "diensten" / "warm-eten.yml").exists()

    def test_what_she_touched_since_is_named_and_left(
        self, typed: Type, small: Path, imported: str
    ) -> None:
        path = next(small.glob("*/biljartclub.yml"))
        path.write_bytes(path.read_bytes() + b"# mijn eigen zin\n")
        said = typed(*imported.split()).said
        assert "Blijft staan, want u veranderde het daarna: 1\n" in said
        assert path.name in said
        assert path.read_bytes().endswith(b"# mijn eigen zin\n")

    @pytest.mark.parametrize(("words", "why"), [
        (("--terug", "--versie", "99"), "Versie 99 is er niet"),
        (("--versie", "1"), "samen met '--terug'"),
        (("--terug", "--versie", "1"), "Versie 1 is er niet"),
    ])  # fmt: skip
    def test_what_cannot_be(self, typed: Type, words: tuple[str, ...], why: str) -> None:
        typed("controleer", *TODAY)
        ended = typed("geschiedenis", *words)
        assert ended.code > 0
        assert why in ended.complained


class TestWhatIsHersBesideTheMap:
    """Her own pages and pictures are kept, told and put back as the map is."""

    def test_a_page_and_a_picture_come_back_to_the_byte(self, typed: Type, at_home: Path) -> None:
        page, picture = at_home / "teksten" / "molen.md", at_home / "beeld" / "molen.png"
        first = {page: b"# De molen\r\n\r\nOpen.\r\n", picture: saved(drawn(9, 9), "PNG")}
        for path, data in first.items():
            path.parent.mkdir()
            path.write_bytes(data)
        typed("controleer", *TODAY)
        page.write_bytes(b"# De molen\n\nDicht.\n")
        picture.unlink()
        said = told(typed)
        assert "bladzijde De molen, # De molen Open. → # De molen Dicht." in said
        assert "weggehaald: plaatje molen.png" in said
        told(typed, "teksten/molen.md", "--terug")
        told(typed, "beeld/molen.png", "--terug")
        assert {path: path.read_bytes() for path in first} == first

    def test_somebody_is_forgotten_in_them_too(self, typed: Type, at_home: Path) -> None:
        (at_home / "teksten").mkdir()
        (at_home / "beeld").mkdir()
        page = at_home / "teksten" / "bestuur.md"
        page.write_text("# Bestuur\n\nVoorzitter: Jannie Veen\n", encoding="utf-8")
        face = at_home / "beeld" / "jannie-veen.png"
        face.write_bytes(saved(drawn(9, 9), "PNG"))
        typed("controleer", *TODAY)
        kept = saved(drawn(9, 9), "PNG")
        assert kept in kept_bytes(at_home)
        page.unlink()
        face.unlink()
        assert typed("geschiedenis", "--vergeet", "Jannie Veen").code == 0
        assert b"Jannie" not in kept_bytes(at_home)
        assert kept not in kept_bytes(at_home)

    def test_a_photo_goes_with_the_words_that_say_who_is_on_it(
        self, typed: Type, small: Path, at_home: Path
    ) -> None:
        (at_home / "beeld").mkdir()
        photo = at_home / "beeld" / "soep.png"
        photo.write_bytes(saved(drawn(9, 9), "PNG"))
        original = (small / MEAL).read_bytes()
        block = b"\nfoto: {bestand: soep.png, te_zien: Soep, wie_erop: Jannie Veen}\n"
        (small / MEAL).write_bytes(original + block)
        typed("controleer", *TODAY)
        (small / MEAL).write_bytes(original)
        photo.unlink()
        assert typed("geschiedenis", "--vergeet", "Jannie Veen").code == 0
        assert saved(drawn(9, 9), "PNG") not in kept_bytes(at_home)


class TestForgetting:
    @pytest.mark.parametrize("typed_name", ["Jannie Veen", "jannie  veen", "06 12 34 56 78",
                                            "+31 6 12345678", "jannie@veen.example"])  # fmt: skip
    def test_somebody_is_gone_from_every_version(
        self, typed: Type, small: Path, at_home: Path, typed_name: str
    ) -> None:
        original = (small / MEAL).read_bytes()
        hers = b'\nintern: "Jannie\n  Veen, 06-12345678, jannie@veen.example"\n'
        (small / MEAL).write_bytes(original + hers)
        typed("controleer", *TODAY)
        assert b"jannie@veen" in kept_bytes(at_home)
        (small / MEAL).write_bytes(original)
        ended = typed("geschiedenis", "--vergeet", typed_name)
        assert ended.code == 0, ended.complained
        assert "is weg uit wat deze computer van uw kaart bewaart: 1 bewaarde tekst." in ended.said
        for place in ("git", "gedrukt", "reservekopieën", "andere computer", "internet"):
            assert place in ended.said
        assert b"jannie" not in kept_bytes(at_home).lower()
        assert "deze versie is vergeten" in told(typed)
        assert "vergeten of beschadigd" in typed("geschiedenis", "maaltijd", "--terug").complained

    def test_a_file_named_after_her(self, typed: Type, small: Path, at_home: Path) -> None:
        path = small / "organisaties" / "pedicure-jannie-veen.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text("naam: Pedicure\n", encoding="utf-8")
        typed("controleer", *TODAY)
        path.unlink()
        assert typed("geschiedenis", "--vergeet", "Jannie Veen").code == 0
        assert b"jannie" not in kept_bytes(at_home)

    def test_who_is_still_on_the_map_is_told(self, typed: Type, small: Path) -> None:
        (small / MEAL).write_bytes((small / MEAL).read_bytes() + b"\nintern: Jannie Veen\n")
        ended = typed("geschiedenis", "--vergeet", "Jannie Veen")
        assert ended.code == 1
        assert ended.said.startswith(
            "'Jannie Veen' staat nu nog op de kaart, in:\n  kaart/diensten/maaltijd.yml\n"
        )
        assert "is weg" not in ended.said
        assert "Haal het weg van de kaart, publiceer opnieuw" in ended.complained

    def test_others_stay(self, typed: Type, at_home: Path) -> None:
        typed("controleer", *TODAY)
        before = kept_bytes(at_home)
        assert "0 bewaarde teksten" in typed("geschiedenis", "--vergeet", "Maalt Ijd").said
        assert kept_bytes(at_home) == before
        assert typed("geschiedenis", "--vergeet", "Jan").code == 2


class TestItIsHersAlone:
    def test_it_is_beside_the_map_and_in_no_git(self, typed: Type, at_home: Path) -> None:
        typed("controleer", *TODAY)
        assert sorted(one.name for one in at_home.iterdir()) == [".versies", "kaart"]
        assert (at_home / ".versies" / ".gitignore").read_bytes() == b"*\n"

    def test_nothing_of_it_is_published(self, typed: Type, small: Path, at_home: Path) -> None:
        change(small, "intern: ", "intern: kanarie-17 ")
        built_it = typed("bouw", *TODAY)
        assert built_it.code == 0, built_it.complained
        assert b"kanarie-17" in kept_bytes(at_home)
        built = [path for path in (at_home / "site").rglob("*") if path.is_file()]
        assert len(built) > 20
        assert [path for path in built if b"kanarie-17" in path.read_bytes()] == []

    def test_it_can_be_switched_off(
        self, typed: Type, at_home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAART_VERSIES", "uit")
        typed("controleer", *TODAY)
        assert not (at_home / ".versies").exists()
        assert "Er wordt niets bewaard" in told(typed)


class TestWhereNothingCanBeKept:
    def test_the_save_itself_goes_well(
        self, typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr("generator.editing.history.versions.put_whole", full)
        ended = typed("herzien", "maaltijd", "--akkoord", *TODAY)
        assert ended.code == 0
        assert "2026-11-21" in (small / MEAL).read_text(encoding="utf-8")
        assert (
            "Let op: van deze verandering is geen versie bewaard (de schijf is vol). Uw bestanden "
            "zelf zijn wel opgeslagen.\n" in ended.complained
        )
        assert "geen versie" not in typed("controleer", *TODAY).complained, "nothing was changed"

    def test_a_file_in_the_place_of_the_folder(self, typed: Type, at_home: Path) -> None:
        (at_home / ".versies").write_bytes(b"hers")
        ended = typed("herzien", "maaltijd", "--akkoord", *TODAY)
        assert ended.code == 0
        assert "geen versie bewaard" in ended.complained
        assert (at_home / ".versies").read_bytes() == b"hers"

    def test_a_version_that_was_half_written_is_passed_over(
        self, typed: Type, small: Path, at_home: Path
    ) -> None:
        typed("controleer", *TODAY)
        change(small, "€ 8,50", "€ 9,10")
        typed("controleer", *TODAY)
        last = read_versions(at_home / ".versies")[-1].file
        last.write_bytes(last.read_bytes()[:20])
        assert "kosten van Warme maaltijd" in told(typed), "what it said is seen again"

    def test_what_others_put_there_reaches_no_other_file(self, typed: Type, at_home: Path) -> None:
        typed("controleer", *TODAY)
        path = read_versions(at_home / ".versies")[-1].file
        path.write_text(path.read_text().replace(MEAL, "../../etc/maaltijd.yml"), encoding="utf-8")
        assert "etc" not in told(typed, "--alles")


def test_two_people_at_once_lose_nothing(typed: Type, small: Path, at_home: Path) -> None:
    """A folder that two computers share gets the versions of both, with the same number."""
    typed("controleer", *TODAY)
    other = at_home / "elders"
    shutil.copytree(at_home / ".versies", other / ".versies")
    shutil.copytree(small, other / "kaart")
    change(small, "€ 8,50", "€ 9,10")
    typed("controleer", *TODAY)
    change(other / "kaart", "Warme maaltijd", "Warm eten")
    typed("controleer", "--kaart", other, *TODAY)
    shutil.copytree(other / ".versies", at_home / ".versies", dirs_exist_ok=True)
    shutil.rmtree(other)
    said = told(typed, "--alles")
    assert "€ 9,10" in said
    assert "Warm eten" in said
