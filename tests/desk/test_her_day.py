"""The first page says what there is to do, each thing one click from where it is done."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from desk.at_the_desk import AtTheDesk, read

from generator.desk.day import Group, her_day
from generator.desk.listing import Asked, lines, matching
from generator.desk.village_lines import of_the_village


def day(she: AtTheDesk) -> dict[str, Group]:
    return {one.id: one for one in her_day(she.desk.standing(), she.desk.concepts.all())}


def change(she: AtTheDesk, place: str, old: str, new: str) -> None:
    path = she.folder / place
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_mistake_stands_first_and_leads_to_its_question(she: AtTheDesk) -> None:
    change(she, "diensten/maaltijd.yml", "[eten]", "[etn]")
    (task,) = day(she)["fouten"].tasks
    assert task.name == "Warme maaltijd"
    assert task.address == "diensten/maaltijd#v-themas"
    assert ".yml" not in task.told
    page = she.page(task.address.partition("#")[0])
    assert 'id="v-themas"' in page
    first = re.findall(r'<h2 id="([\w-]+)">', she.page(""))[0]
    assert first == "fouten"


def test_a_mistake_of_the_village_leads_to_its_own_part(she: AtTheDesk) -> None:
    change(she, "dorp.yml", "0597 00 90 01", "niet bellen")
    told = [one.address.partition("#")[0] for one in day(she)["fouten"].tasks]
    assert told
    assert set(told) <= {"dorp/ondersteuners", "dorp/noodnummers", "dorp/mensen-en-nummers"}


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("tot_en_met: 2026-12-05\n", "Tot en met 5 december 2026."),
        ("tot_en_met: 2027-06-01\n", ""),
        ("tot_en_met: 2026-12-05\nstatus: pauze\n", ""),
    ],
)
def test_what_ends_this_month_is_told(she: AtTheDesk, typed: str, told: str) -> None:
    path = she.folder / "diensten" / "maaltijd.yml"
    path.write_bytes(path.read_bytes() + typed.encode())
    found = " ".join(one.told for one in day(she)["aflopend"].tasks)
    assert told in found
    assert bool(told) is bool(found)


def test_whom_to_phone_is_told_with_the_number(she: AtTheDesk) -> None:
    she.today = date(2028, 1, 10)
    tasks = {one.name: one.told for one in day(she)["navragen"].tasks}
    assert tasks["Warme maaltijd"] == "Laatst nagevraagd: 1 oktober 2026. Bel 0597 00 90 20."


def test_what_is_wrong_is_told_with_its_question(she: AtTheDesk) -> None:
    change(she, "diensten/maaltijd.yml", "gecontroleerd: 2026-10-01", "gecontroleerd: straks")
    change(she, "diensten/maaltijd.yml", "themas: [eten]", "themas: []")
    (task,) = day(she)["fouten"].tasks
    assert (task.asked, task.told, task.more) == (
        "Bij welke thema's hoort het?", "Vul hier iets in.", 1
    )  # fmt: skip
    assert "Bij welke thema's hoort het? Vul hier iets in. En nog 1 punt." in read(she.page(""))


def test_one_thing_stands_in_one_list(she: AtTheDesk) -> None:
    change(she, "diensten/maaltijd.yml", "gecontroleerd: 2026-10-01", "gecontroleerd: 2024-10-01")
    found = day(she)
    assert "Warme maaltijd" in {one.name for one in found["navragen"].tasks}
    assert "Warme maaltijd" not in {one.name for one in found["let-op"].tasks}
    things = [
        one.thing for name, group in found.items() if name != "navragen" for one in group.tasks
    ]
    assert len(things) == len(set(things))


def test_what_she_was_busy_with_can_be_gone_on_with(she: AtTheDesk) -> None:
    she.send("nieuw", soort="activiteiten", naam="Bingo")
    (task,) = day(she)["bezig"].tasks
    assert task.name == "Bingo"
    assert task.told.startswith("Nog niet op de kaart.")
    assert "Bingo" in read(she.page(task.address))


def test_what_is_in_order_is_told_in_one_line(she: AtTheDesk) -> None:
    page = read(she.page(""))
    assert "In orde:" in page
    assert "geen fouten" in page


def test_everything_can_be_found_by_name_number_kind_and_state(she: AtTheDesk) -> None:
    every = lines(she.desk.standing())
    assert len(every) == 7

    def found(**asked: Any) -> list[str]:
        return [one.id for one in matching(every, Asked(**asked))]

    assert found(words="WARME maalt") == ["maaltijd"]
    assert found(words="0597 00 90 20") == ["maaltijd"]
    assert found(folder="activiteiten") == ["koffie"]
    assert found(theme="eten", folder="diensten") == ["maaltijd"]
    assert found(state="gestopt") == [one.id for one in every if one.state == "gestopt"]
    assert found(words="er is niets zo") == []


def test_a_file_nobody_can_read_is_in_the_list_too(she: AtTheDesk) -> None:
    (she.folder / "diensten" / "maaltijd.yml").write_bytes(b"naam: 'Warme maaltijd\n  x: [")
    (line,) = matching(lines(she.desk.standing()), Asked(words="maaltijd"))
    assert line.state == "met een fout"
    assert she.client.get("/beheer/diensten/maaltijd").status_code == 200
    assert day(she)["fouten"].tasks


def test_a_thousand_things_are_shown_in_two_portions(she: AtTheDesk) -> None:
    for number in range(300):
        path = she.folder / "diensten" / f"hulp-{number}.yml"
        path.write_text(f"naam: Hulp {number}\nthemas: [eten]\nsamenvatting: Hulp.\n"
                        "contact: {telefoon: 0597 00 90 20}\n", encoding="utf-8")  # fmt: skip
    page = she.page("alles")
    assert page.count('class="regel-naam"') == 100
    assert "Toon alle 307" in page
    assert she.page("alles?alles=ja").count('class="regel-naam"') == 307


def test_advice_about_other_files_is_told_without_them(she: AtTheDesk) -> None:
    path = she.folder / "locaties" / "dorpshuis.yml"
    path.write_bytes(path.read_bytes() + b"gesloten: {vanaf: 2026-11-23, tot_en_met: 2026-12-31}\n")
    told = " ".join(one.told for one in day(she)["let-op"].tasks)
    assert "Dit gaat dan niet door" in told
    assert "Hier staat een teken dat er niet hoort" not in told
    assert "bestand" not in told


def test_no_page_grows_with_what_there_is_to_choose_of_icons(she: AtTheDesk) -> None:
    """With a mistake in every theme as well."""
    themes = "".join(f"- {{id: t{n}, naam: <b>Thema {n}</b>, icoon: nergens}}\n" for n in range(14))
    (she.folder / "themas.yml").write_text(themes, encoding="utf-8")
    page = she.page("themas")
    assert read(page).count("Dit icoon bestaat niet") > 14
    assert len(page) < 150_000
    assert she.client.get("/beheer/icoontjes?woord=Phone").json()[0] == "phone"
    assert she.client.get("/beheer/icoontjes?woord=").json() == []


@pytest.mark.parametrize(
    ("words", "name", "kind", "address"),
    [
        ("112", "Levensgevaar, 112", "nummer", "dorp/noodnummers#v-noodnummers-0-naam"),
        ("prakje", "prakje → maaltijd", "woord", "synoniemen#v-synoniemen-0-woord"),
        ("0597 00 90 01", "", "ondersteuner", "dorp/ondersteuners#v-ondersteuners-0-naam"),
    ],
)
def test_who_and_what_stands_with_the_village_is_found_too(
    words: str, name: str, kind: str, address: str, she: AtTheDesk
) -> None:
    (she.folder / "synoniemen.yml").write_text("prakje: maaltijd\n", encoding="utf-8")
    found = {one.address: one for one in of_the_village(she.desk.standing())}
    page = she.page(f"alles?woorden={words}")
    assert f'href="/beheer/{address}"' in page
    assert name in found[address].name
    assert found[address].kind == kind
    assert f'id="{address.partition("#")[2]}"' in she.page(address.partition("#")[0])


def test_what_stands_in_a_text_alone_is_found_behind_the_names(she: AtTheDesk) -> None:
    change(she, "diensten/belbus.yml", "naam:", "beschrijving: Bel eerst Warme Willem.\nnaam:")
    every = lines(she.desk.standing())
    assert [one.id for one in matching(every, Asked(words="warme"))] == ["maaltijd"]
    found = matching(every, Asked(words="warme", texts=True))
    assert [(one.id, one.deep) for one in found][:2] == [("maaltijd", False), ("belbus", True)]
    assert [one.id for one in matching(every, Asked(words="willem"))] == ["belbus"]
    assert "Toon ook 2 waar dit in de tekst staat" in read(she.page("alles?woorden=warme"))
    assert "staat in de tekst" in read(she.page("alles?woorden=warme&teksten=ja"))
