"""Publishing from the desk: what is said before, what is asked, and what was done."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from desk.at_the_desk import AtTheDesk, read

from generator import carry
from generator.carry.carrier import Carrier
from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.desk.online import work
from generator.desk.online.job import Job, Stage
from generator.desk.online.words import her_words
from generator.publish import bringing

NEEDED = b"publicatie: map:www\n"


@pytest.fixture
def ready(she: AtTheDesk) -> AtTheDesk:
    """A village that goes to a folder, as to a web host."""
    village = she.folder / "dorp.yml"
    village.write_bytes(village.read_bytes() + NEEDED)
    return she


def done(job: Job, *, bringing: bool) -> Job:
    """Do the work of a publication to its end."""
    job._run(bringing)
    return job


def test_it_says_where_to_choose_when_nobody_chose_where_it_goes(she: AtTheDesk) -> None:
    state = done(Job(she.desk), bringing=False).state
    assert state.stopped is not None
    assert state.stopped.told == "U hebt nog niet gekozen waar de site heen gaat."
    assert "Kies waar" in state.stopped.link
    assert she.client.get(state.stopped.address).status_code == 200


class TestWhereItGoes:
    ADDRESS = "publiceren/waarheen"

    def test_she_chooses_without_a_word_of_machines(self, she: AtTheDesk) -> None:
        words = read(she.page(self.ADDRESS))
        for word in ("sftp:", "SHA256", "vingerafdruk", "zip:", "map:"):
            assert word not in words
        assert "Vraag uw host" in words

    def test_a_host_in_three_answers_and_straight_on(self, she: AtTheDesk) -> None:
        page = she.send(self.ADDRESS, soort="server", naam="anneke", server="host.nl", plek="www")
        assert "Kijk wat er verandert" in read(page)
        assert "sftp://anneke@host.nl/www" in she.typed("dorp.yml")
        assert 'value="host.nl"' in she.page(self.ADDRESS)

    def test_a_folder_that_is_there(self, she: AtTheDesk, tmp_path: Path) -> None:
        (tmp_path / "naar buiten").mkdir()
        she.send(self.ADDRESS, soort="map", map=str(tmp_path / "naar buiten"))
        known = she.desk.standing().map.village.publication
        assert known is not None
        assert known.to.path == str(tmp_path / "naar buiten")

    def test_a_zip_in_one_click(self, she: AtTheDesk) -> None:
        she.send(self.ADDRESS, soort="zip")
        assert "zip:site.zip" in she.typed("dorp.yml")

    @pytest.mark.parametrize(
        ("typed", "says"),
        [
            ({"soort": "map", "map": ""}, "hele naam van de map"),
            ({"soort": "map", "map": "/er/is/niets"}, "Deze map is er niet"),
            ({"soort": "map", "map": "kaart"}, "uw eigen bestanden"),
            ({"soort": "server", "naam": "", "server": "host.nl", "plek": ""}, "geen server"),
            ({"soort": "server", "server": "ftp://host.nl"}, "Vraag dan om SFTP"),
            ({"soort": "server", "server": "sftp://a:geheim@host.nl/www"}, "geen wachtwoord"),
            ({"soort": "iets"}, "Kies een van de drie"),
        ],
    )
    def test_what_cannot_be_is_said_and_nothing_changes(
        self, she: AtTheDesk, typed: dict[str, str], says: str
    ) -> None:
        before = she.typed("dorp.yml")
        assert says in read(she.send(self.ADDRESS, **typed))
        assert she.typed("dorp.yml") == before

    def test_another_folder_of_the_same_host_keeps_how_it_is_known(self, she: AtTheDesk) -> None:
        mark = f"SHA256:{'a' * 43}"
        village = she.folder / "dorp.yml"
        known = f"publicatie: {{naar: 'sftp://a@host.nl/www', vingerafdruk: '{mark}'}}\n"
        village.write_bytes(village.read_bytes() + known.encode())
        she.send(self.ADDRESS, soort="server", naam="a", server="host.nl", plek="site")
        assert mark in she.typed("dorp.yml")
        she.send(self.ADDRESS, soort="server", naam="a", server="ander.nl", plek="site")
        assert mark not in she.typed("dorp.yml")


def test_it_never_goes_where_her_own_files_are(she: AtTheDesk) -> None:
    village = she.folder / "dorp.yml"
    village.write_bytes(village.read_bytes() + b"publicatie: map:kaart\n")
    state = done(Job(she.desk), bringing=True).state
    assert state.stopped is not None
    assert state.stopped.told.startswith("De site zou tussen uw eigen bestanden komen te staan")


def test_with_a_mistake_nothing_goes_and_the_mistake_is_one_click_away(ready: AtTheDesk) -> None:
    meal = ready.folder / "diensten" / "maaltijd.yml"
    meal.write_bytes(meal.read_bytes().replace(b"[eten]", b"[etn]"))
    state = done(Job(ready.desk), bringing=True).state
    assert state.stopped is not None
    assert state.stopped.told.startswith("Er staat nog 1 fout op de kaart.")
    assert state.stopped.address == "/beheer/nakijken#fouten"
    assert not (ready.folder.parent / "www").exists()
    assert "kies iets anders" in read(ready.page("nakijken")).casefold()


def test_looking_first_leaves_everything_as_it_was(ready: AtTheDesk) -> None:
    before = {path: path.read_bytes() for path in ready.folder.rglob("*.yml")}
    state = done(Job(ready.desk), bringing=False).state
    assert state.found is not None
    assert (state.found.nothing, state.found.changed.first) == (False, True)
    assert {path: path.read_bytes() for path in ready.folder.rglob("*.yml")} == before
    assert not (ready.folder.parent / "www").exists()


def test_a_site_of_somebody_else_stays(ready: AtTheDesk) -> None:
    theirs = ready.folder.parent / "www" / "index.html"
    theirs.parent.mkdir()
    theirs.write_text("van een ander", encoding="utf-8")
    state = done(Job(ready.desk), bringing=True).state
    assert state.stopped is not None
    assert "staat iets anders" in state.stopped.told
    assert theirs.read_text(encoding="utf-8") == "van een ander"


def asks(question: str) -> Callable[[object, object, Asking], Carrier]:
    """Give a way of publishing for which a server asks a password."""

    def carrier(_to: object, _now: object, asking: Asking) -> Carrier:
        given = asking.password(question)
        raise CarryProblem(f"Niet: {given}. Typ de opdracht opnieuw.")

    return carrier


def test_a_password_is_asked_on_the_page_and_kept_nowhere(
    ready: AtTheDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "carrier_for", asks("Het wachtwoord van anneke@host.nl"))
    job = done(Job(ready.desk), bringing=True)
    assert (job.state.stage, job.state.question) == (
        Stage.ASKS, "Het wachtwoord van anneke@host.nl",
    )  # fmt: skip
    job._answers[job.state.question] = "geheim"
    state = done(job, bringing=True).state
    assert state.stopped is not None
    assert state.stopped.told.startswith("Niet: geheim. Probeer het dan opnieuw.")
    assert job._answers == {}
    assert not any(b"geheim" in path.read_bytes() for path in ready.folder.parent.rglob("*.yml"))


def test_the_page_tells_how_far_it_is(ready: AtTheDesk) -> None:
    assert "Er gebeurt nog niets." in read(ready.page("publiceren"))
    page = ready.send("publiceren", stap="kijken")
    assert "Even kijken wat er verandert" in read(page) or "Dit verandert er" in read(page)


def messages() -> set[str]:
    """Give everything that the code of publishing can say."""
    rooms = [Path(inspect.getfile(one)).parent for one in (carry, bringing)]
    texts = "".join(
        path.read_text(encoding="utf-8") for room in rooms for path in sorted(room.glob("*.py"))
    )
    joined = re.sub(r'"\s*\n\s*f?"', "", texts)
    return set(re.findall(r'f?"([^"\n]*(?:dorp\.yml|opdracht)[^"\n]*)"', joined))


def test_whatever_publishing_says_speaks_of_no_file_and_no_command() -> None:
    assert len(messages()) >= 6
    for told in messages():
        said = her_words(told)
        assert "dorp.yml" not in said, said
        assert "opdracht" not in said, said
