"""Somebody withdraws: off the map with one button, and from there out of all that is kept."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from carry.small_sites import NOW, silent, site
from desk.at_the_desk import AtTheDesk, read
from desk.the_form import send
from small_village import TODAY

from generator.carry.changes import Snapshot
from generator.carry.manifest import of_folder
from generator.carry.own_folder import folder_of
from generator.carry.versions import keep, make_ready, versions
from generator.consent import public_map
from generator.publish.bringing import remember
from generator.reading import read_map
from generator.values.destination import parse_destination

ADDRESS, FILE = "diensten/maaltijd", "diensten/maaltijd.yml"
PERSON = """contact:
  telefoon: 0597 00 90 20
  persoon:
    naam: Trijntje Huizing
    functie: gastvrouw
    toestemming: 2026-01-05
"""


@pytest.fixture
def with_person(she: AtTheDesk) -> AtTheDesk:
    """Somebody is named in the file, with her consent."""
    text = she.typed(FILE).replace("contact:\n  telefoon: 0597 00 90 20\n", PERSON)
    assert "Trijntje" in text
    (she.folder / FILE).write_text(text, encoding="utf-8")
    return she


def withdrawn(she: AtTheDesk) -> str:
    """Save the day on which she withdrew; give the next page."""
    day = {"contact.persoon.ingetrokken": "20-11-2026", "_opslaan": "ja"}
    return send(she, she.page(ADDRESS), ADDRESS, **day)


def test_the_save_leads_to_what_is_kept_of_her(with_person: AtTheDesk) -> None:
    page = withdrawn(with_person)
    assert "Opgeslagen." in read(page)
    assert 'href="/beheer/vergeten?naam=Trijntje%20Huizing"' in page
    assert 'value="Trijntje Huizing"' in with_person.page("vergeten?naam=Trijntje%20Huizing")


def test_she_goes_from_the_form_as_one(with_person: AtTheDesk) -> None:
    page = withdrawn(with_person)
    button = re.search(r'value="([^"]+)">Haal alles van deze persoon hier weg</button>', page)
    assert button is not None
    page = send(with_person, page, ADDRESS, _zet=unescape(button[1]))
    page = send(with_person, page, ADDRESS, _opslaan="ja")
    assert "persoon" not in with_person.typed(FILE)
    assert "0597 00 90 20" not in with_person.typed(FILE)
    assert "Haal Trijntje Huizing uit de geschiedenis" in read(page)


@pytest.mark.parametrize(
    ("beside", "left"),
    [
        ("  telefoon:\n  - nummer: 0597 00 90 20\n    algemeen: ja\n  - 0597 00 90 21\n",
         "- nummer: 0597 00 90 20\n    algemeen: ja\n"),
        ("  telefoon: 0597 00 90 20\n  email: trijntje@home.example\n  algemeen: ja\n",
         "email: trijntje@home.example"),
        ("  telefoon: 0597 00 90 20\n  email: trijntje@home.example\n  website: https://eten.example\n",
         "website: https://eten.example"),
    ],
)  # fmt: skip
def test_what_was_kept_from_residents_with_her_does_not_come_back(
    with_person: AtTheDesk, beside: str, left: str
) -> None:
    """Only what is of the club stays; a mend may not put her number on the site again."""
    text = with_person.typed(FILE).replace("  telefoon: 0597 00 90 20\n", beside)
    (with_person.folder / FILE).write_text(text, encoding="utf-8")
    page = withdrawn(with_person)
    before = numbers_of(with_person)
    button = re.search(r'value="([^"]+)">Haal alles van deze persoon hier weg</button>', page)
    assert button is not None
    page = send(with_person, page, ADDRESS, _zet=unescape(button[1]))
    send(with_person, page, ADDRESS, _opslaan="ja")
    assert left in with_person.typed(FILE)
    assert "0597 00 90 21" not in with_person.typed(FILE)
    assert numbers_of(with_person) <= before


def numbers_of(she: AtTheDesk) -> set[str]:
    """Give the telephone numbers and mail addresses that residents see of this entry."""
    found = read_map(she.folder).map
    assert found is not None
    entry = next(one for one in found.entries if one.id == "maaltijd")
    contact = public_map(found, TODAY).contact_of(entry)
    return {str(one.number) for one in contact.public_phones} | {contact.email or ""} - {""}


def test_what_cannot_be_taken_back_is_asked_once_more(with_person: AtTheDesk) -> None:
    withdrawn(with_person)
    asked = with_person.send("vergeten", naam="Trijntje Huizing")
    assert "Weet u het zeker?" in read(asked)
    assert "weggegooid:" not in read(asked)
    done = with_person.send("vergeten", naam="Trijntje Huizing", zeker="ja")
    assert "“Trijntje Huizing” staat nu nog op de kaart, bij: Warme maaltijd" in read(done)
    assert "is weg uit" not in read(done)
    assert '<a href="/beheer/diensten/maaltijd">Warme maaltijd</a>' in done


def test_the_button_reaches_the_sites_that_this_computer_keeps_too(
    she: AtTheDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And it names a file of hers in which somebody still stands."""
    monkeypatch.setenv("KAART_GEGEVENS", str(tmp_path / "gegevens"))
    built = site(tmp_path / "toen", {"index.html": "Trijntje <b>Huizing</b>"})
    to = parse_destination("map:/www")
    remember(she.folder, to, of_folder(built))
    mark = make_ready(folder_of(to), built, of_folder(built), snapshot=Snapshot(), now=NOW,
                      report=silent)  # fmt: skip
    keep(folder_of(to), mark)
    (she.folder.parent / "lijst.csv").write_text("Trijntje Huizing;0597", encoding="utf-8")
    done = read(she.send("vergeten", naam="Trijntje Huizing", zeker="ja"))
    assert "is weg uit wat wij van vroeger bewaren" in done
    assert "1 bewaarde versie van de site" in done
    assert "staat het nog: lijst.csv" in done
    assert versions(folder_of(to)) == ()
