"""Publishing from the desk: what is said before, what is asked, and what was done."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from desk.at_the_desk import AtTheDesk, read

from generator import carry
from generator.carry.carrier import Carrier
from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.desk.online import reaching
from generator.desk.online.job import Begun, Job, Stage, State
from generator.desk.online.told import Found
from generator.desk.online.whereto import CHOICES
from generator.desk.online.words import her_words
from generator.desk.rendering import rendered
from generator.publish import bringing
from generator.publish.bringing import Changed

NEEDED = b"publicatie: map:www\n"


@pytest.fixture
def ready(she: AtTheDesk) -> AtTheDesk:
    """A village that goes to a folder, as to a web host."""
    village = she.folder / "dorp.yml"
    village.write_bytes(village.read_bytes() + NEEDED)
    return she


def done(job: Job, *, bringing: bool) -> Job:
    """Look what would change, and with `bringing` say yes to that."""
    job._run(Begun())
    if bringing and job.state.found is not None:
        job._run(Begun(bringing=True, seen=job.state.found.seen))
    return job


def test_it_says_where_to_choose_when_nobody_chose_where_it_goes(she: AtTheDesk) -> None:
    state = done(Job(she.desk), bringing=False).state
    assert state.stopped is not None
    assert state.stopped.told == "U hebt nog niet gekozen waar de site heen gaat."
    assert "Kies waar" in state.stopped.link
    assert she.client.get(state.stopped.address).status_code == 200


def test_a_first_time_is_a_page_with_choices_and_when_to_choose_which(she: AtTheDesk) -> None:
    assert she.client.get("/beheer/publiceren").headers["Location"] == f"/beheer/{WHERE}"
    page = she.send("publiceren", stap="kijken")
    assert "Waar gaat de site heen?" in read(page)
    assert 'role="alert"' not in page, "nothing went wrong: it is a question"
    for one in CHOICES.values():
        assert f"{one.label} {one.when}" in read(page)
        assert one.when.startswith("Kies dit als ")


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


def test_what_changed_is_told_of_each_thing_with_old_and_new(ready: AtTheDesk) -> None:
    """Also of a club that stops, which has no page of its own."""
    done(Job(ready.desk), bringing=True)
    assert "er voor bewoners niets veranderd" in read(ready.page(""))
    for place, before, after in (
        ("diensten/maaltijd.yml", "€ 8,50", "€ 9"),
        ("locaties/dorpshuis.yml", "naam: Het Dorpshuis", "naam: De Linde"),
        ("diensten/maaltijd.yml", "Sleutel bij de buren", "Bel na vijven"),
        ("organisaties/dorpsbelang.yml", "soort:", "status: gestopt\nsoort:"),
    ):
        text = ready.typed(place).replace(before, after)
        (ready.folder / place).write_text(text, encoding="utf-8")
    job = done(Job(ready.desk), bringing=False)
    assert job.state.found is not None
    told = {one.title: one.items for one in job.state.found.sorts}
    (changed,) = (one for one in told["Gewijzigd"] if one.name == "Warme maaltijd")
    assert changed.address == "/beheer/diensten/maaltijd"
    assert changed.lines == ("Wat kost het? € 8,50 per maaltijd → € 9 per maaltijd",)
    (moved,) = (one for one in told["Gewijzigd"] if one.name == "Koffieochtend")
    assert [line for line in moved.lines if "Het Dorpshuis → De Linde" in line]
    beside = [line for items in told.values() for one in items for line in one.lines]
    assert "Dorpsbelang Kleindorp is gestopt" in beside
    assert "Bel na vijven" not in " ".join(beside)
    assert 'href="/beheer/diensten/maaltijd">Warme maaltijd</a>' in ready.page("")


def test_a_site_of_somebody_else_stays(ready: AtTheDesk) -> None:
    theirs = ready.folder.parent / "www" / "index.html"
    theirs.parent.mkdir()
    theirs.write_text("van een ander", encoding="utf-8")
    state = done(Job(ready.desk), bringing=True).state
    assert state.stopped is not None
    assert "staat iets anders" in state.stopped.told
    assert theirs.read_text(encoding="utf-8") == "van een ander"


class TestAnOlderFolder:
    """Somebody else published since: her folder does not know what stands there."""

    @pytest.fixture
    def older(self, ready: AtTheDesk, monkeypatch: pytest.MonkeyPatch) -> Job:
        """Publish from elsewhere what this folder never had, and look at what would change."""
        before = ready.typed("diensten/maaltijd.yml")
        register = ready.folder / "register.yml"
        (ready.folder / "diensten" / "maaltijd.yml").write_text(
            before.replace("€ 8,50", "€ 9,10"), encoding="utf-8"
        )
        done(Job(ready.desk), bringing=True)
        register.unlink()
        (ready.folder / "diensten" / "maaltijd.yml").write_text(before, encoding="utf-8")
        monkeypatch.setenv("KAART_GEGEVENS", str(ready.folder.parent / "andere-computer"))
        return done(Job(ready.desk), bringing=False)

    def page(self, ready: AtTheDesk) -> str:
        return (ready.folder.parent / "www/diensten/maaltijd/index.html").read_text("utf-8")

    def test_it_says_what_would_be_lost_and_a_yes_alone_is_not_enough(
        self, ready: AtTheDesk, older: Job
    ) -> None:
        found = older.state.found
        assert found is not None
        assert "kent deze map niet" in found.lost
        older._run(Begun(bringing=True, seen=found.seen))
        again = older.state.found
        assert again is not None
        assert again.unticked
        assert "€ 9,10" in self.page(ready)

    def test_with_the_tick_it_goes(self, ready: AtTheDesk, older: Job) -> None:
        found = older.state.found
        assert found is not None
        older._run(Begun(bringing=True, seen=found.seen, over_newer=True))
        assert older.state.stage is Stage.DONE
        assert "€ 8,50" in self.page(ready)


def page_of(she: AtTheDesk, found: Found) -> str:
    shown = rendered(
        she.desk, "publiceren.html", state=State(Stage.FOUND, found=found), here="vandaag",
        site="https://kleindorp.example/", busy=False, where="", goes_to="de map www", earlier=(),
        refused=False, is_here=True,
    )  # fmt: skip
    return bytes(shown.body).decode()


STOPPED = Changed(
    first=False, line="1 gestopt", lines=(), knows_people=True, was_cut=True, files=1, size=1,
    removed=0,
)  # fmt: skip


def test_that_the_last_time_was_cut_is_told_until_it_is_mended(she: AtTheDesk) -> None:
    found = Found(changed=STOPPED, nothing=False, to="map:www", seen="abc")
    assert "deels het oude en deels het nieuwe" in page_of(she, found)
    whole = replace(found, changed=replace(STOPPED, was_cut=False))
    assert "deels het oude" not in page_of(she, whole)


def test_the_page_asks_for_a_tick_before_anything_newer_is_lost(she: AtTheDesk) -> None:
    page = page_of(she, Found(
        changed=STOPPED, nothing=False, to="map:www", seen="abc", unticked=True,
        lost="Wat nu op internet staat, kent deze map niet.",
    ))  # fmt: skip
    assert "Op internet staat iets nieuwers" in page
    assert "Zet eerst het kruisje hieronder" in page
    assert '<input id="eroverheen" name="eroverheen" type="checkbox" value="ja">' in page
    assert "Ja, zet dit op internet" not in page


def asks(question: str) -> Callable[[object, object, Asking], Carrier]:
    """Give a way of publishing for which a server asks a password."""

    def carrier(_to: object, _now: object, asking: Asking) -> Carrier:
        given = asking.password(question)
        raise CarryProblem(f"Niet: {given}. Typ de opdracht opnieuw.")

    return carrier


def test_a_password_is_asked_on_the_page_and_kept_nowhere(
    ready: AtTheDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reaching, "carrier_for", asks("Het wachtwoord van anneke@host.nl"))
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


WHERE = "dorp/waar-de-site-heen-gaat"
LINES = {
    "publicatie: map:www": {"soort": "map", "map": "www"},
    "publicatie: zip:site.zip": {"soort": "zip", "zip": "site"},
    "publicatie: sftp://anneke@ssh.host.nl/www": {
        "soort": "sftp", "server": "ssh.host.nl", "inlognaam": "anneke", "servermap": "www",
    },
    "publicatie: git:https://host.nl/site.git#gh-pages": {
        "soort": "gegeven", "gegeven": "https://host.nl/site.git",
    },
}  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_she_chooses_where_it_goes_in_her_own_words_and_goes_on(she: AtTheDesk, line: str) -> None:
    before = she.typed("dorp.yml")
    page = she.send(WHERE, **LINES[line])
    assert "De site gaat naar" in read(page)
    assert "Kijk wat er verandert" in read(page)
    assert she.typed("dorp.yml").replace(f"{line}\n", "") == before
    # Who comes back finds what she chose.
    assert re.search(rf'value="{LINES[line]["soort"]}" checked', she.page(WHERE))


def test_no_page_asks_for_an_address_of_a_machine_or_a_code(she: AtTheDesk) -> None:
    for address in (WHERE, "dorp/instellingen"):
        shown = she.page(address)
        assert "sftp://" not in shown, address
        assert "SHA256" not in shown, address
    assert she.page("dorp").count(f"/beheer/{WHERE}") == 1


WRONG = {
    "Kies eerst waar de site heen gaat.": {},
    "Typ hier hoe de map heet.": {"soort": "map"},
    "een teken in dat niemand ziet": {"soort": "map", "map": "site\nspoed: ja"},
    "is er niet op deze computer": {"soort": "map", "map": "nergens/te/vinden"},
    "tussen uw eigen bestanden": {"soort": "map", "map": "kaart"},
    "de naam waarmee u bij uw provider inlogt": {"soort": "sftp", "server": "host.nl"},
    "Vraag uw provider om sftp": {"soort": "sftp", "server": "ftp://host.nl", "inlognaam": "a"},
    "Hier staat een wachtwoord in": {"soort": "gegeven", "gegeven": "sftp://a:geheim@host.nl/w"},
    "Dit herkennen wij niet": {"soort": "gegeven", "gegeven": "zie mail"},
}


@pytest.mark.parametrize("told", WRONG)
def test_what_is_no_place_is_said_at_once_and_kept_nowhere(she: AtTheDesk, told: str) -> None:
    before = she.typed("dorp.yml")
    page = she.send(WHERE, **WRONG[told])
    assert told in read(page)
    assert she.typed("dorp.yml") == before
    wrong = re.search(r'<a href="#([\w-]+)">', page)
    assert wrong is not None
    assert f'id="{wrong[1]}"' in page


def test_what_stopped_it_is_forgotten_once_it_is_mended(she: AtTheDesk) -> None:
    job = done(Job(she.desk), bringing=False)
    assert job.current().stage is Stage.STOPPED
    she.send(WHERE, soort="map", map="www")
    assert job.current().stage is Stage.NOTHING


def test_another_folder_of_the_same_server_keeps_how_it_is_known(she: AtTheDesk) -> None:
    mark = f"SHA256:{'a' * 43}"
    village = she.folder / "dorp.yml"
    known = f"publicatie: {{naar: 'sftp://a@host.nl/www', vingerafdruk: '{mark}'}}\n"
    village.write_bytes(village.read_bytes() + known.encode())
    typed = {"soort": "sftp", "inlognaam": "a", "servermap": "site", "herkennen": mark}
    she.send(WHERE, server="host.nl", **typed)
    assert mark in she.typed("dorp.yml")
    she.send(WHERE, server="ander.nl", **typed)
    assert mark not in she.typed("dorp.yml")
