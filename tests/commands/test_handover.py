"""`kaart overdracht`: one page for a successor, which keeps her answers and is never published."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type

from generator.desk.saving.concepts import Concept, Concepts

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
    assert "*   Adres van de site: https://kleindorp.example/\n" in text
    assert "## Wat nagevraagd moet worden\n\n*   " in text
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


HERS = [
    "De drukker aan de Brink, tot 3 juni.",
    "Sleutel bij Wietske.",
    "1. eerst bellen",
    "  - en dan mailen",
    "## Wachtlijst",
    "Er wachten twee mensen.",
    "* Wie krijgt post? Wij.",
    "- Wie voert de kat?",
    "Eén regel helemaal onderaan",
]


def with_lines_of_hers(text: str) -> str:
    """Type in the page wherever one can."""
    asked = "- Welke drukker, en wie betaalt het drukken?"
    under = "\n".join((asked, *HERS[:2], "", *HERS[2:4]))
    text = text.replace(asked, under).replace("## Mensen", "\n".join((*HERS[4:6], "", "## Mensen")))
    told = "## Wat wacht (status: pauze)\n\n"
    return text.replace(told, f"{told}{HERS[6]}\n") + "\n".join(("", *HERS[7:]))


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_line_of_hers_stays_wherever_she_typed_it(
    typed: Type, page: Path, coding: str
) -> None:
    page.write_bytes(with_lines_of_hers(page.read_text("utf-8")).encode(coding))
    for day in ("2029-02-01", "2029-03-01", "2029-04-01"):
        assert typed("overdracht", "--vandaag", day).code == 0
    lines = page.read_text("utf-8").splitlines()
    assert [line for line in HERS if lines.count(line) != 1] == []
    assert lines.index(HERS[3]) == lines.index("- Welke drukker, en wie betaalt het drukken?") + 5
    assert sum(line.startswith("*   Adres van de site:") for line in lines) == 1
    assert sum(line.startswith("## Zo staat het op") for line in lines) == 1


def test_how_the_page_was_is_kept_and_a_name_can_be_taken_out_of_it(
    typed: Type, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAART_VERSIES", "aan")
    monkeypatch.setenv("KAART_CACHE", "uit")  # other tests build from what is kept there
    page.write_text(page.read_text("utf-8").replace(PAYS, f"{PAYS} Froukje Wubs"), "utf-8")
    as_it_was = page.read_text("utf-8")
    told = typed("overdracht", *TODAY).said
    (kept,) = (page.parent / ".versies").glob("overdracht-*.md")
    assert f"Hoe de bladzijde was, staat nog in: {kept}" in told
    assert kept.read_text("utf-8") == as_it_was
    typed("geschiedenis", "--vergeet", "Froukje Wubs")
    assert not kept.exists()


def test_what_was_typed_and_never_saved_waits_too(typed: Type, page: Path) -> None:
    draft = Concept(
        "0" * 16, "diensten/soep.yml", None, None, {}, datetime(2026, 11, 20, tzinfo=UTC)
    )
    Concepts(page.parent / ".concepten").keep(draft)
    assert typed("overdracht", *TODAY).code == 0
    text = page.read_text("utf-8")
    assert "opgeslagen is (kaart beheer)\n\n*   diensten/soep.yml, 20 november 2026\n" in text


@pytest.mark.parametrize(("answer", "is_told"), [
    ("Jan, wachtwoord: Geheim123!", True), ("ww=welkom01", True), ("de pincode is 4711", True),
    ("het wachtwoord is bij Jan", False), ("Jan weet het wachtwoord.", False),
])  # fmt: skip
def test_a_password_does_not_belong_in_it(
    typed: Type, page: Path, answer: str, is_told: bool
) -> None:
    asked = "- Wie heeft het wachtwoord of de sleutel?"
    page.write_text(page.read_text("utf-8").replace(asked, f"{asked} {answer}"), "utf-8")
    told = typed("overdracht", *TODAY).complained
    line = page.read_text("utf-8").splitlines().index(f"{asked} {answer}") + 1
    assert (f"Let op: in regel {line} staat misschien een wachtwoord." in told) is is_told


def test_a_page_of_before_keeps_its_answers_and_nothing_double(typed: Type, page: Path) -> None:
    old = page.read_text("utf-8").replace("\n*   ", "\n* ").replace(PAYS, f"{PAYS} De kerk")
    start, _, rest = old.partition("schrijf op wie ze heeft.")
    page.write_text(
        f"{start}schrijf op wie ze heeft. Vul achter elke vraag het antwoord in. Bij de volgende "
        "`kaart overdracht`\nblijven uw antwoorden staan; de rest wordt opnieuw gemaakt."
        + rest.partition("de rest wordt opnieuw gemaakt.")[2], "utf-8",
    )  # fmt: skip
    assert typed("overdracht", *TODAY).code == 0
    again = page.read_text("utf-8")
    assert again.count(f"{PAYS} De kerk\n") == 1
    assert again.count("Adres van de site: ") == 1
    assert "Zelf erbij geschreven" not in again


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
