"""`kaart publiceer`: what she reads, what arrives, and what never does."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from itertools import chain, combinations
from pathlib import Path

import pytest
from carry.conftest import need_sshd
from carry.real_sshd import running
from carry.web_server import serving
from commands.typing_them import TODAY, Ended, Type
from photographed import drawn, saved

from generator.commands import live_check
from generator.publish.bringing.carriers import alone_here, publisher
from generator.values.destination import parse_destination

PLACE = "map:web"
YES = ("publiceer", *TODAY, "--ja")


@pytest.fixture(autouse=True)
def at_home(small: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let her type in the folder of her village, with a computer that remembers nothing yet."""
    monkeypatch.chdir(small.parent)
    monkeypatch.setenv("KAART_GEGEVENS", str(small.parent / "gegevens"))
    with (small / "dorp.yml").open("a", encoding="utf-8") as village:
        village.write(f"publicatie: {PLACE}\n")
    return small.parent


def change(small: Path, name: str, before: str, after: str) -> None:
    path = small / name
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_the_first_time_all_of_it_goes_and_the_second_time_what_changed(
    typed: Type, small: Path, at_home: Path
) -> None:
    first = typed(*YES)
    assert first.code == 0, first.complained
    assert "Hier komt voor het eerst een site te staan: map:" in first.said
    assert (at_home / "web" / "index.html").is_file()
    version = json.loads((at_home / "web" / "versie.json").read_text(encoding="utf-8"))
    assert version["gebouwd"] == "2026-11-21"
    assert not (at_home / "web" / "kaart-bezig").exists()

    again = typed(*YES)
    assert again.said.splitlines()[-1].startswith("Alles staat er al")
    assert "kleindorp.example/ bestaat nog niet op internet" in again.complained

    change(small, "diensten/maaltijd.yml", "€ 8,50", "€ 9,10")
    soup = (small / "diensten" / "maaltijd.yml").read_text(encoding="utf-8")
    (small / "diensten" / "soep.yml").write_text(soup.replace("maaltijd", "soep"), encoding="utf-8")
    after = typed(*YES)
    assert "Voor bewoners verandert: 1 nieuw, 1 gewijzigd." in after.said
    assert "  Gewijzigd: Warme maaltijd" in after.said
    page = (at_home / "web" / "diensten" / "maaltijd" / "index.html").read_text(encoding="utf-8")
    assert "€ 9,10" in page


def test_an_unchanged_map_a_week_and_a_month_later_sends_few_files(
    typed: Type, at_home: Path
) -> None:
    """With packs for devices, booklets and all; a booklet that shows the same keeps its bytes."""
    typed(*YES)
    paper = bytes_in(at_home / "web" / "boekje")
    assert len(paper) > 5
    for day in ("2026-11-28", "2026-12-28"):
        ended = typed("publiceer", "--ja", "--vandaag", day)
        sent = re.search(r"Gepubliceerd: (\d+) bestanden", ended.said)
        assert sent, ended.complained
        assert 0 < int(sent[1]) <= 30
        assert bytes_in(at_home / "web" / "boekje") == paper


def test_a_rehearsal_shows_and_does_nothing(typed: Type, at_home: Path) -> None:
    before = {path for path in at_home.rglob("*") if "gegevens" not in path.parts}
    ended = typed("publiceer", *TODAY, "--proef")
    assert ended.code == 0
    assert "Dit was een proef: er is niets gepubliceerd." in ended.said
    assert {path for path in at_home.rglob("*") if "gegevens" not in path.parts} == before


def bytes_in(folder: Path, *, but: str = "") -> dict[str, bytes]:
    found = {path.relative_to(folder): path for path in folder.rglob("*") if path.is_file()}
    return {at.as_posix(): path.read_bytes() for at, path in found.items() if at.parts[0] != but}


def test_a_rehearsal_writes_nothing_beside_any_other_option(
    typed: Type, small: Path, at_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also no version of what she typed: the first command that does something keeps it."""
    typed(*YES)
    change(small, "diensten/maaltijd.yml", "€ 8,50", "€ 9,10")
    typed(*YES)
    change(small, "diensten/maaltijd.yml", "€ 9,10", "€ 9,90")
    monkeypatch.setenv("KAART_VERSIES", "aan")
    before = bytes_in(at_home)
    options = ("--ja", "--terug", "--vervang", "--alles")
    looking = (("--links",), ("--nakijken",), ("--nakijken", "--links", "--terug", "--ja"))
    with serving(at_home / "web") as address:
        every = chain.from_iterable(combinations(options, n) for n in range(5))
        for chosen in (*every, *looking):
            ended = typed("publiceer", *TODAY, "--proef", *chosen, "--adres", address)
            assert ended.code == 0, (chosen, ended.complained)
            proof = "er is niets gepubliceerd" in ended.said
            assert proof or "--nakijken" in chosen, chosen
            assert bytes_in(at_home) == before, chosen
    typed("publiceer", *TODAY, "--proef", "--ja", "--naar", "map:nieuw")
    typed("publiceer", *TODAY, "--proef", "--ja", "--naar", "zip:nieuw.zip")
    assert bytes_in(at_home, but="gegevens") == {
        at: data for at, data in before.items() if not at.startswith("gegevens/")
    }


def test_what_she_did_is_what_she_reads_that_changes(
    typed: Type, small: Path, at_home: Path
) -> None:
    """A question that only repeats a number, or a page in another colour, did not change."""
    typed(*YES)
    (at_home / "teksten").mkdir()
    page = "# De molen\n\nElke zaterdag.\n\n![De molen](assets/molen.png)\n"
    (at_home / "teksten" / "molen.md").write_text(page, "utf-8")
    (at_home / "beeld").mkdir()
    (at_home / "beeld" / "molen.png").write_bytes(saved(drawn(90, 90), "PNG"))
    with (small / "dorp.yml").open("a", encoding="utf-8") as village:
        village.write("kleuren: {hoofd: '#0b5563'}\ninleiding: Welkom op de kaart.\n"
                      "nieuws:\n  - {tekst: De brug is dicht, tot_en_met: 2026-12-24}\n"
        )  # fmt: skip
    path = small / "diensten" / "maaltijd.yml"
    path.write_text(re.sub(r"0597 00 \d\d \d\d", "0597 00 90 77", path.read_text("utf-8")), "utf-8")
    told = typed(*YES)
    assert told.code == 0, told.complained
    assert "  Nieuw: De molen, nieuws: De brug is dicht\n" in told.said
    assert (
        "  Gewijzigd: Warme maaltijd, de inleiding, naam, kleuren of logo (op elke bladzijde)\n"
    ) in told.said
    assert "Plaatjes die er zo nog niet stonden: molen.png. Wat er in een plaatje" in told.said
    (at_home / "teksten" / "molen.md").unlink()
    gone = typed(*YES).said
    assert "  Gestopt: De molen\n" in gone
    assert "Plaatjes" not in gone, "it is said once"


class TestAnExampleOfTheProgram:
    """What `kaart begin` put in her file as an example was chosen by nobody."""

    MARK = "   # voorbeeld: zet hier uw eigen adres, en haal dit stukje vanaf # weg"

    @pytest.fixture(autouse=True)
    def _begun(self, small: Path) -> None:
        village = small / "dorp.yml"
        text = re.sub(r"(?m)^(site: .*)$", rf"\1{self.MARK}", village.read_text("utf-8"))
        village.write_text(text, encoding="utf-8")

    @pytest.mark.parametrize(
        "options", [(), ("--vervang",), ("--naar", "zip:site.zip"), ("--terug",)]
    )
    def test_it_never_goes_out(self, typed: Type, at_home: Path, options: tuple[str, ...]) -> None:
        ended = typed(*YES, *options)
        assert ended.code == 1
        assert "let op: site: dit is nog het voorbeeld; kies zelf" in ended.complained
        assert "Kies eerst zelf wat hierboven staat." in ended.complained
        assert not (at_home / "web").exists()
        assert not (at_home / "site.zip").exists()

    def test_paper_with_it_is_not_for_handing_out(self, typed: Type) -> None:
        told = typed("boekje", *TODAY).complained
        assert "deel hiervan nog niets op papier uit. De codes wijzen naar https://klein" in told
        assert "Kies uw eigen adres: kaart/dorp.yml:2" in told

    def test_she_can_look_what_would_go(self, typed: Type) -> None:
        ended = typed("publiceer", *TODAY, "--proef")
        assert ended.code == 0
        assert "zo kan dit nog niet op internet. Kies eerst zelf: 'site'" in ended.complained

    def test_her_own_address_may_look_like_an_example(self, typed: Type, small: Path) -> None:
        change(small, "dorp.yml", self.MARK, "")
        assert typed(*YES).code == 0


def test_without_somebody_to_ask_nothing_happens(typed: Type, at_home: Path) -> None:
    ended = typed("publiceer", *TODAY)
    assert ended.code == 1
    assert "Typ: kaart publiceer --ja" in ended.complained
    assert not (at_home / "web").exists()


def test_with_a_mistake_in_the_map_nothing_happens(typed: Type, small: Path, at_home: Path) -> None:
    typed(*YES)
    before = (at_home / "web" / "bestanden.json").read_bytes()
    change(small, "diensten/maaltijd.yml", "naam: Warme maaltijd", "namm: Warme maaltijd")
    ended = typed(*YES)
    assert ended.code == 1
    assert ended.complained.endswith("Er is niets gepubliceerd.\n")
    assert (at_home / "web" / "bestanden.json").read_bytes() == before


def test_somewhere_else_for_once(typed: Type, at_home: Path) -> None:
    assert typed(*YES, "--naar", "zip:uit/site.zip").code == 0
    assert (at_home / "uit" / "site.zip").is_file()
    assert not (at_home / "web").exists()


@pytest.mark.parametrize(("typed_place", "told"), [
    ("/srv/www", "zet er map: voor; typ: map:/srv/www"),
    ("sftp://anneke:hunter2@host.nl/www", "een wachtwoord hoort niet in de kaart"),
    ("ftp://host.nl/www", "FTP kan hier niet"),
])  # fmt: skip
def test_a_place_that_cannot_be_is_told(typed: Type, typed_place: str, told: str) -> None:
    ended = typed(*YES, "--naar", typed_place)
    assert ended.code == 1
    assert told in ended.complained
    assert "hunter2" not in ended.complained


@pytest.mark.parametrize("lines", [
    "publicatie: sftp://anneke:hunter2@host.nl/www\n",
    "publicatie:\n  naar: sftp://anneke@host.nl/www\n  wachtwoord: hunter2\n",
    "publicatie:\n  naar: git:https://hunter2@host.nl/site.git\n",
])  # fmt: skip
def test_a_password_in_the_map_is_an_error_and_is_not_repeated(
    typed: Type, small: Path, lines: str
) -> None:
    change(small, "dorp.yml", f"publicatie: {PLACE}\n", lines)
    ended = typed(*YES)
    assert ended.code == 1
    assert "hoort niet in de kaart, want die wordt bewaard en gedeeld" in ended.complained
    assert "hunter2" not in ended.said + ended.complained


def test_a_map_that_says_no_place_is_told_what_to_type(typed: Type, small: Path) -> None:
    change(small, "dorp.yml", f"publicatie: {PLACE}\n", "")
    ended = typed(*YES)
    assert ended.code == 1
    assert "publicatie:\n  naar: sftp://anneke@host.nl/www" in ended.complained


def test_what_is_of_another_stays_until_she_says_so(typed: Type, at_home: Path) -> None:
    (at_home / "web").mkdir()
    home = at_home / "web" / "index.html"
    home.write_text("Welkom bij uw host", encoding="utf-8")
    refused = typed(*YES)
    assert refused.code == 1
    assert "Daar staat al iets wat niet van deze kaart is: 'index.html'." in refused.complained
    assert home.read_text(encoding="utf-8") == "Welkom bij uw host"
    assert typed(*YES, "--vervang").code == 0
    assert "Welkom bij uw host" not in home.read_text(encoding="utf-8")


def test_the_site_of_another_map_stays(typed: Type, small: Path) -> None:
    typed(*YES)
    change(small, "dorp.yml", "naam: Kleindorp", "naam: Groot Dorp")
    shutil.rmtree("site")
    (small / "register.yml").unlink()
    refused = typed(*YES)
    assert refused.code == 1
    assert "Daar staat de site van een andere kaart: Kleindorp" in refused.complained


def test_what_was_published_is_remembered_in_the_register(typed: Type, small: Path) -> None:
    assert "is vastgelegd in" in typed(*YES).said
    assert (small / "register.yml").read_text(encoding="utf-8").count("2026-11-21") > 5


def test_on_another_computer_the_published_register_tells_what_changed(
    typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(*YES)
    (small / "register.yml").unlink()
    monkeypatch.setenv("KAART_GEGEVENS", str(small.parent / "elders"))
    change(small, "diensten/maaltijd.yml", "€ 8,50", "€ 9,10")
    ended = typed("publiceer", "--vandaag", "2026-11-28", "--ja", "--vervang")
    assert "Voor bewoners verandert: 1 gewijzigd." in ended.said
    assert "wat er nu staat, is niet op deze computer bewaard" in ended.said
    register = (small / "register.yml").read_text(encoding="utf-8")
    assert "2026-11-21" in register
    assert '"/diensten/maaltijd/": 2026-11-28' in register


class TestAColleagueWithAnOlderFolder:
    """What the last one brought is not taken away by who did not get it yet."""

    @pytest.fixture
    def older(self, typed: Type, small: Path, at_home: Path) -> Path:
        """Give a copy of the map from before the last publication, which changed a price."""
        typed(*YES)
        older = at_home / "collega"
        shutil.copytree(small, older / "kaart")
        change(small, "diensten/maaltijd.yml", "€ 8,50", "€ 9,10")
        assert typed(*YES).code == 0
        return older

    def publish(self, typed: Type, older: Path, *more: str) -> Ended:
        to = f"map:{older.parent / 'web'}"
        return typed(*YES, "--kaart", str(older), "--naar", to, *more)

    @pytest.mark.parametrize("computer", ["gegevens", "andere-gegevens"])
    def test_it_is_said_before_anything_goes_and_a_yes_is_not_enough(
        self, typed: Type, older: Path, monkeypatch: pytest.MonkeyPatch, computer: str
    ) -> None:
        monkeypatch.setenv("KAART_GEGEVENS", str(older.parent / computer))
        before = bytes_in(older.parent / "web")
        told = self.publish(typed, older)
        assert told.code == 1
        assert "Wat nu op internet staat (21 november 2026), kent deze map niet" in told.complained
        assert "Haal eerst de nieuwste bestanden op" in told.complained
        assert bytes_in(older.parent / "web") == before
        assert "kent deze map niet" in self.publish(typed, older, "--proef").complained
        assert self.publish(typed, older, "--vervang").code == 0
        assert self.publish(typed, older).code == 0, "now it is the one that was last"

    def test_with_the_newest_files_it_goes(
        self, typed: Type, small: Path, older: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAART_GEGEVENS", str(older.parent / "andere-gegevens"))
        shutil.rmtree(older / "kaart")
        shutil.copytree(small, older / "kaart")
        change(older / "kaart", "diensten/maaltijd.yml", "€ 9,10", "€ 9,90")
        assert self.publish(typed, older).code == 0

    def test_what_she_went_back_from_herself_is_no_surprise(self, typed: Type, older: Path) -> None:
        assert older.is_dir()
        assert typed("publiceer", *TODAY, "--terug", "--ja").code == 0
        assert typed(*YES).code == 0

    def test_a_service_publishes_what_it_was_given(
        self, typed: Type, older: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("CI", "true")
        assert self.publish(typed, older).code == 0


@pytest.mark.parametrize("place", [
    "map:.", "map:kaart", "map:kaart/web", "map:/", "map:teksten", "zip:kaart/site.zip", "map:site",
])  # fmt: skip
def test_the_site_never_comes_among_her_own_files(typed: Type, at_home: Path, place: str) -> None:
    (at_home / "teksten").mkdir()
    before = set((at_home / "kaart").rglob("*"))
    ended = typed(*YES, "--naar", place)
    assert ended.code == 1
    assert "Kies een andere map." in ended.complained
    assert set((at_home / "kaart").rglob("*")) == before


def test_on_a_server_and_on_a_branch(
    typed: Type, small: Path, at_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    need_sshd()
    subprocess.run(["git", "init", "-q", "--bare", "pages.git"], check=True)
    assert typed(*YES, "--naar", "git:pages.git").code == 0
    with running(at_home / "sshd") as server:
        monkeypatch.setenv("HOME", str(at_home))
        monkeypatch.setenv("KAART_SLEUTEL", str(server.key))
        to = server.place(str(at_home / "www"))
        unknown = typed(*YES, "--naar", to)
        assert unknown.code == 1
        assert f"vingerafdruk: {server.fingerprint}" in unknown.complained
        lines = f"publicatie:\n  naar: {to}\n  vingerafdruk: {server.fingerprint}\n"
        change(small, "dorp.yml", f"publicatie: {PLACE}\n", lines)
        assert typed(*YES).code == 0
    listed = (at_home / "www" / "bestanden.json").read_text(encoding="utf-8")
    told = ["git", "-C", "pages.git", "show", "gh-pages:bestanden.json"]
    on_branch = subprocess.run(told, check=True, capture_output=True).stdout.decode()
    # The register tells from the second time on when a page changed.
    assert len(json.loads(on_branch)) == len(json.loads(listed)) > 50
    assert typed(*YES, "--naar", "zip:site.zip").code == 0
    hers = b"Sleutel bij de buren"  # for herself alone: `intern`
    assert hers in (small / "diensten" / "maaltijd.yml").read_bytes()
    branch = subprocess.run(["git", "-C", "pages.git", "archive", "--format=zip", "gh-pages"],
                            check=True, capture_output=True).stdout  # fmt: skip
    for packed in (io.BytesIO(branch), io.BytesIO(Path("site.zip").read_bytes())):
        with zipfile.ZipFile(packed) as site:
            assert len(site.namelist()) > 50
            assert [name for name in site.namelist() if hers in site.read(name)] == []
    assert [at for at, data in bytes_in(at_home / "www").items() if hers in data] == []
    private = server.key.read_text(encoding="utf-8").splitlines()[1]
    ours = [path for path in (*small.rglob("*"), *(at_home / "gegevens").rglob("*"))
            if path.is_file()]  # fmt: skip
    assert [path for path in ours if private.encode() in path.read_bytes()] == []


def test_the_weekly_look_needs_no_build(typed: Type, at_home: Path) -> None:
    typed(*YES)
    with serving(at_home / "web") as address:
        well = typed("publiceer", *TODAY, "--nakijken", "--adres", address)
        assert well.code == 0
        assert f"Op {address} staat wat er gebouwd is op 2026-11-21" in well.said
        assert "Codes op papier:" in well.said
        shutil.rmtree(at_home / "web" / "q" / "maaltijd")
        wrong = typed("publiceer", *TODAY, "--nakijken", "--adres", address)
    assert wrong.code == 1
    assert "'q/maaltijd/index.html' ontbreekt" in wrong.complained


def test_of_very_many_links_it_says_how_many_were_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    links = "".join(f'<a href="https://host.example/{number}">' for number in range(7))
    (tmp_path / "index.html").write_text(links, encoding="utf-8")
    monkeypatch.setattr(live_check, "MOST", 5)
    monkeypatch.setattr(live_check, "dead_links", lambda asked: ({}, 0) if len(asked) == 5 else 1)
    live_check._tell_links(tmp_path, "https://kleindorp.example/")
    assert "Links naar andere sites: 5 van de 7 nagekeken, 0 dood.\n" in capsys.readouterr().out


class TestGoingBack:
    """She undoes what she published; who is off the map stays off."""

    def test_the_version_before_returns(self, typed: Type, small: Path, at_home: Path) -> None:
        typed(*YES)
        change(small, "diensten/maaltijd.yml", "€ 8,50", "€ 9,10")
        typed(*YES)
        page = at_home / "web" / "diensten" / "maaltijd" / "index.html"
        assert "€ 9,10" in page.read_text(encoding="utf-8")
        ended = typed(*YES, "--terug")
        assert ended.code == 0, ended.complained
        assert "Voor bewoners verandert: 1 gewijzigd." in ended.said
        assert "€ 8,50" in page.read_text(encoding="utf-8")
        assert "€ 9,10" in (small / "diensten" / "maaltijd.yml").read_text(encoding="utf-8")

    def test_a_version_with_somebody_who_withdrew_does_not(
        self, typed: Type, small: Path, at_home: Path
    ) -> None:
        change(small, "diensten/maaltijd.yml", "contact:\n", "contact:\n  persoon: {naam: "
               "Greetje Wolda, toestemming: 2026-09-01}\n")  # fmt: skip
        typed(*YES)
        page = at_home / "web" / "diensten" / "maaltijd" / "index.html"
        assert "Greetje Wolda" in page.read_text(encoding="utf-8")
        change(small, "diensten/maaltijd.yml", "toestemming: 2026-09-01}", "toestemming: "
               "2026-09-01, ingetrokken: 2026-11-20}")  # fmt: skip
        assert "1 naam minder" in typed(*YES).said
        refused = typed(*YES, "--terug")
        assert refused.code == 1
        assert "kan niet terug: daarin staat" in refused.complained
        assert "Greetje Wolda" in refused.complained
        assert "maak een nieuwe site: kaart publiceer" in refused.complained
        assert "Greetje Wolda" not in page.read_text(encoding="utf-8")

        # Also when her line was taken away altogether.
        change(small, "diensten/maaltijd.yml", "  persoon: {naam: Greetje Wolda, toestemming: "
               "2026-09-01, ingetrokken: 2026-11-20}\n", "")  # fmt: skip
        assert typed(*YES, "--terug").code == 1

    def test_it_returns_while_her_map_has_a_mistake(
        self, typed: Type, small: Path, at_home: Path
    ) -> None:
        """When something is wrong is when she wants to go back."""
        typed(*YES)
        change(small, "diensten/maaltijd.yml", "€ 8,50", "€ 9,10")
        typed(*YES)
        change(small, "diensten/maaltijd.yml", "naam: Warme maaltijd", "namm: Warme maaltijd")
        ended = typed(*YES, "--terug")
        assert ended.code == 0, ended.complained
        assert "Verbeter die ook, want de volgende keer" in ended.complained
        page = at_home / "web" / "diensten" / "maaltijd" / "index.html"
        assert "€ 8,50" in page.read_text(encoding="utf-8")

    @pytest.mark.parametrize(("right", "wrong"), [
        ("toestemming: 2026-09-01}", "toestemming: 2026-09-01, ingetroken: 2026-11-20}"),
        ("toestemming: 2026-09-01}", "toestemming: 2026-09-01, ingetrokken: 20-20-2026}"),
        ("toestemming: 2026-09-01}", "toestemming: 2026-09-01, ingetrokken: 2026-11-20"),
        ("  persoon: {naam: Greetje Wolda, toestemming: 2026-09-01}\n", "  telefon: 1\n"),
    ])  # fmt: skip
    def test_with_a_mistake_where_somebody_withdrew_it_does_not(
        self, typed: Type, small: Path, at_home: Path, right: str, wrong: str
    ) -> None:
        change(small, "diensten/maaltijd.yml", "contact:\n", "contact:\n  persoon: {naam: "
               "Greetje Wolda, toestemming: 2026-09-01}\n")  # fmt: skip
        typed(*YES)
        change(small, "diensten/maaltijd.yml", "€ 8,50", "€ 9,10")
        typed(*YES)
        before = bytes_in(at_home / "web")
        change(small, "diensten/maaltijd.yml", right, wrong)
        refused = typed(*YES, "--terug")
        assert refused.code == 1
        told = refused.complained
        assert "Verbeter dit eerst. Zolang dit" in told or "daarin staat Greetje Wolda" in told
        assert bytes_in(at_home / "web") == before

    def test_while_the_file_of_the_village_cannot_be_read_it_does_not(
        self, typed: Type, small: Path
    ) -> None:
        typed(*YES)
        change(small, "diensten/maaltijd.yml", "€ 8,50", "€ 9,10")
        typed(*YES)
        change(small, "dorp.yml", "naam: Kleindorp", "namm: Kleindorp")
        refused = typed(*YES, "--terug")
        assert refused.code == 1
        assert "kaart/dorp.yml" in refused.complained
        assert "Typ daarna: kaart publiceer --terug\nEr is niets" in refused.complained

    def test_without_a_version_before_it_says_so(self, typed: Type) -> None:
        typed(*YES)
        ended = typed(*YES, "--terug")
        assert ended.code == 1
        assert "geen versie van daarvoor bewaard" in ended.complained


def test_a_computer_knows_itself_and_no_other_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = parse_destination(f"map:{tmp_path / 'web'}")
    marks = []
    for home in ("hers", "hers", "his"):
        monkeypatch.setenv("KAART_GEGEVENS", str(tmp_path / home))
        with alone_here(there):
            marks.append(publisher(datetime(2026, 11, 21, tzinfo=UTC), there).computer)
    assert marks[0] == marks[1] != marks[2]
