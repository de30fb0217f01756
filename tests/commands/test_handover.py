"""`kaart overdracht`: one page for a successor, which keeps her answers and is never published."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type

PAYS = "- Wie betaalt het, en tot wanneer is het betaald?"


@pytest.fixture
def page(typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the page as it is made the first time."""
    monkeypatch.chdir(small.parent)
    ended = typed("overdracht", "--vandaag", "2029-01-01")
    assert ended.code == 0, ended.complained
    return small.parent / "overdracht.md"


def test_it_tells_what_the_map_knows_and_asks_what_only_people_know(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# Overdracht van de kaart van Kleindorp\n")
    assert "dan werkt geen enkele code op papier meer" in text
    assert f"\n{PAYS}\n" in text
    assert "* Adres van de site: https://kleindorp.example/\n" in text
    assert "## Wat nagevraagd moet worden\n\n* " in text
    assert "Koken lukt niet meer, nog nooit" in text
    assert "## Wat wacht (status: pauze)\n" in text
    assert "## Namen en nummers zonder toestemming\n" in text


def test_her_answers_and_her_own_questions_stay(typed: Type, page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    answered = text.replace(PAYS, f"{PAYS} De kerkenraad, tot mei 2027")
    page.write_text(f"{answered}\n- Wie voert de kat? Roos\n", encoding="utf-8")
    for _ in range(2):
        assert typed("overdracht", *TODAY).code == 0
    again = page.read_text(encoding="utf-8")
    assert again.count(f"{PAYS} De kerkenraad, tot mei 2027\n") == 1
    assert again.count("- Wie voert de kat? Roos\n") == 1
    assert "Zo staat het op 21 november 2026" in again


def test_it_is_on_no_site(typed: Type, page: Path) -> None:
    page.write_text(page.read_text("utf-8").replace(PAYS, f"{PAYS} kanarie-18"), encoding="utf-8")
    assert typed("bouw", *TODAY).code == 0
    built = [one for one in (page.parent / "site").rglob("*") if one.is_file()]
    assert len(built) > 20
    assert [one for one in built if b"kanarie-18" in one.read_bytes()] == []


def test_where_nothing_can_be_written(typed: Type, page: Path) -> None:
    page.unlink()
    page.mkdir()
    ended = typed("overdracht", *TODAY)
    assert ended.code == 1
    assert "kan niet gemaakt worden" in ended.complained
