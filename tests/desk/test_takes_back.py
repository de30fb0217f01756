"""By clicking alone: a yes sends what she was shown, and a publication can be taken back."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from desk.at_the_desk import AT_TEN, AtTheDesk, read

from generator.cli import kaart
from generator.commands.running import run
from generator.desk.online import job
from generator.publish import build
from generator.publish.caches import user_store

MEAL = "diensten/maaltijd.yml"


class AtOnce:
    """Does at once what otherwise goes on while she looks at the page."""

    def __init__(
        self, *, target: Callable[..., None], args: tuple[object, ...], daemon: bool
    ) -> None:
        assert daemon, "it may not hold her computer"
        self._target, self._args = target, args

    def start(self) -> None:
        """Do it."""
        self._target(*self._args)


@dataclass
class Clicks:
    """Somebody who reads a page and clicks on what is there, and never types a command."""

    she: AtTheDesk
    page: str = ""

    def opens(self) -> Clicks:
        """Open the page of publishing."""
        self.page = self.she.page("publiceren")
        return self

    def click(self, words: str) -> str:
        """Click on the button with these words, which must be there once, and give the page."""
        forms = [one for one in re.findall(r"<form.*?</form>", self.page, re.DOTALL)
                 if re.search(rf"<button[^>]*>{words}</button>", one)]  # fmt: skip
        assert len(forms) == 1, (words, read(self.page))
        fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', forms[0]))
        pressed = re.search(rf'<button[^>]* name="(\w+)" value="(\w+)">{words}</button>', forms[0])
        assert pressed
        self.page = self.she.send("publiceren", **fields | {pressed[1]: pressed[2]})
        return read(self.page)

    def publishes(self) -> str:
        """Look what changes and say yes, and give the page."""
        self.opens().click("Kijk wat er verandert")
        told = self.click("Ja, zet dit op internet")
        self.click("Klaar")
        return told

    def changes(self, before: str, after: str) -> None:
        """Save something else in the file of the meal, as in another tab."""
        path = self.she.folder / MEAL
        text = path.read_bytes().decode()
        assert before in text
        path.write_bytes(text.replace(before, after).encode())


@pytest.fixture
def her(she: AtTheDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Clicks:
    """Give who publishes to a folder, as to a web host."""
    monkeypatch.setenv("KAART_GEGEVENS", str(tmp_path / "gegevens"))
    monkeypatch.setattr(job, "Thread", AtOnce)
    minutes = count()
    she.desk.store, she.desk.now = user_store(), lambda: AT_TEN + timedelta(minutes=next(minutes))
    village = she.folder / "dorp.yml"
    village.write_bytes(village.read_bytes() + b"publicatie: map:www\n")
    return Clicks(she)


def on_the_internet(her: Clicks) -> str:
    """Give what residents read of the meal."""
    page = her.she.folder.parent / "www" / "diensten" / "maaltijd" / "index.html"
    return read(page.read_text(encoding="utf-8"))


def test_what_was_saved_after_she_looked_does_not_go_along_unseen(her: Clicks) -> None:
    her.publishes()
    her.changes("€ 8,50", "€ 10")
    assert "€ 8,50 per maaltijd → € 10 per maaltijd" in her.opens().click("Kijk wat er verandert")
    her.changes("€ 10", "€ 99")
    told = her.click("Ja, zet dit op internet")
    assert "het is nu anders dan toen u keek" in told
    assert "€ 8,50 per maaltijd → € 99 per maaltijd" in told
    assert "€ 8,50" in on_the_internet(her)
    her.click("Ja, zet dit op internet")
    assert "€ 99" in on_the_internet(her)


def test_a_yes_sends_what_was_made_to_look_at_and_makes_nothing_again(
    her: Clicks, monkeypatch: pytest.MonkeyPatch
) -> None:
    her.opens().click("Kijk wat er verandert")
    with monkeypatch.context() as nothing:
        nothing.setattr(build, "booklet_files", None)
        told = her.click("Ja, zet dit op internet")
    assert "De site staat klaar" in told
    assert f"Die staat in de map {her.she.folder.parent / 'www'} op deze computer." in told
    assert "€ 8,50" in on_the_internet(her)


def test_a_yes_in_an_old_tab_is_no_yes_to_what_another_tab_showed(her: Clicks) -> None:
    her.opens().click("Kijk wat er verandert")
    old = Clicks(her.she, her.page)
    her.changes("€ 8,50", "€ 99")
    her.click("Nee, nog niet")
    her.click("Kijk wat er verandert")
    assert "het is nu anders dan toen u keek" in old.click("Ja, zet dit op internet")
    assert not (her.she.folder.parent / "www").exists()


def test_what_she_published_by_mistake_she_takes_back(her: Clicks) -> None:
    assert "Toch terug?" not in read(her.opens().page), "nothing went out yet"
    assert "Toch terug?" not in her.publishes(), "there is nothing before it"
    her.changes("€ 8,50", "€ 99")
    assert "Toch terug?" in her.publishes()
    told = her.opens().click(r"Zet de site van .* terug")
    assert "Dit verandert er voor bewoners als u teruggaat" in told
    assert "Warme maaltijd" in told
    assert "€ 99" in on_the_internet(her), "only looked"
    assert "staat er weer" in her.click("Ja, zet deze site terug")
    assert "€ 8,50" in on_the_internet(her)
    assert "€ 99" in her.she.typed(MEAL), "her own map stays as it is"


PERSON = "  persoon: {naam: Greetje Wolda, toestemming: 2026-09-01"


def test_who_withdrew_since_does_not_come_back(her: Clicks) -> None:
    her.changes("contact:\n", f"contact:\n{PERSON}}}\n")
    her.publishes()
    her.changes(PERSON, f"{PERSON}, ingetrokken: 2026-11-20")
    her.publishes()
    told = her.opens().click(r"Zet de site van .* terug")
    assert "kan niet terug: daarin staat" in told
    assert "Greetje Wolda" in told
    assert "Greetje Wolda" not in on_the_internet(her)
    assert "Er verandert niets" in her.click("Maak een nieuwe site van de kaart van nu")


def test_who_withdraws_after_she_looked_does_not_come_back_either(her: Clicks) -> None:
    her.changes("contact:\n", f"contact:\n{PERSON}}}\n")
    her.publishes()
    her.changes("€ 8,50", "€ 99")
    her.publishes()
    her.opens().click(r"Zet de site van .* terug")
    her.changes(PERSON, f"{PERSON}, ingetrokken: 2026-11-20")
    assert "kan niet terug" in her.click("Ja, zet deze site terug")
    assert "€ 99" in on_the_internet(her)


def test_with_a_mistake_where_somebody_withdrew_it_waits(her: Clicks) -> None:
    her.changes("contact:\n", f"contact:\n{PERSON}}}\n")
    her.publishes()
    her.changes("€ 8,50", "€ 99")
    her.publishes()
    her.changes(PERSON, f"{PERSON}, ingetroken: 2026-11-20")
    told = her.opens().click(r"Zet de site van .* terug")
    assert "Verbeter eerst de fouten" in told or "kan niet terug" in told
    assert "€ 99" in on_the_internet(her)


class TestAnotherPublishedLater:
    """Her successor published from a copy of the folder, on another computer."""

    @pytest.fixture
    def successor(self, her: Clicks, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
        """Publish twice, and give a way for the successor to change the meal and publish."""
        her.changes("contact:\n", f"contact:\n{PERSON}}}\n")
        her.publishes()
        her.changes("€ 8,50", "€ 99")
        her.publishes()
        theirs = her.she.folder.parent / "opvolger"
        shutil.copytree(her.she.folder, theirs / "kaart")

        def publishes(before: str, after: str) -> None:
            path = theirs / "kaart" / MEAL
            path.write_bytes(path.read_bytes().replace(before.encode(), after.encode()))
            place = f"map:{her.she.folder.parent / 'www'}"
            words = ["publiceer", "--naar", place, "--ja", "--vandaag", str(her.she.desk.today())]
            with monkeypatch.context() as elsewhere:
                elsewhere.chdir(theirs)
                elsewhere.setenv("KAART_GEGEVENS", str(theirs / "gegevens"))
                with pytest.raises(SystemExit) as ended:
                    run(kaart, words)
            assert ended.value.code == 0

        return publishes

    def test_a_yes_without_a_tick_is_not_enough(
        self, her: Clicks, successor: Callable[..., None]
    ) -> None:
        successor("€ 99", "€ 12")
        told = her.opens().click(r"Zet de site van .* terug")
        assert "Op internet staat iets nieuwers" in told
        assert "kent deze map niet" in told
        told = her.click("Zet deze site eroverheen")
        assert "Zet eerst het kruisje hieronder" in told
        assert "€ 12" in on_the_internet(her)
        her.page = her.page.replace('name="eroverheen" type="checkbox"', 'name="eroverheen"')
        assert "staat er weer" in her.click("Zet deze site eroverheen")
        assert "€ 8,50" in on_the_internet(her)

    def test_who_withdrew_there_does_not_come_back(
        self, her: Clicks, successor: Callable[..., None]
    ) -> None:
        successor(PERSON, f"{PERSON}, ingetrokken: 2026-11-20")
        told = her.opens().click(r"Zet de site van .* terug")
        assert "kan niet terug: daarin staat Greetje Wolda" in told
        assert "Haal eerst de nieuwste bestanden op" in told
        assert "Greetje Wolda" not in on_the_internet(her)
