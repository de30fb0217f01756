"""What is not on the map yet stands first on her list, and is done one by one in the browser."""

from __future__ import annotations

import re

import pytest
from desk.at_the_desk import AtTheDesk, read
from desk.the_form import send

from generator.desk.day import her_day
from generator.desk.waiting import waiting

DECISION = "An answer of hers is no example any more"
BEGAN_WITH = "status: pauze   # haal deze regel weg als het op de kaart mag\n"
LIST = f"""{BEGAN_WITH}naam: Bingo
themas: [eten]   # voorbeeld: kies uit eten, ontmoeten, en haal dit stukje vanaf # weg
samenvatting: Bingo met koffie.   # van Jannie gehoord
contact: {{telefoon: 0597 00 90 20}}
"""
NEW = f"""{BEGAN_WITH}
# Vul in wat u weet.
naam: Huisarts
themas: [zorg]
samenvatting: Schrijf hier in één zin voor wie deze huisarts is.
"""
HALL = f"""{BEGAN_WITH}naam: De Schuur
adres: {{straat: Schrijf hier de straat en het nummer, plaats: Westerdorp}}
"""


def put(she: AtTheDesk, place: str, text: str) -> None:
    (she.folder / place).write_bytes(text.encode())


@pytest.fixture
def with_three(she: AtTheDesk) -> AtTheDesk:
    """A desk with three things that a list or the program began."""
    (she.folder / "themas.yml").write_text(
        "- {id: eten, naam: Eten}\n- {id: ontmoeten, naam: Ontmoeten}\n- {id: zorg, naam: Zorg}\n",
        encoding="utf-8",
    )
    put(she, "diensten/bingo.yml", LIST)
    put(she, "diensten/huisarts.yml", NEW)
    put(she, "locaties/schuur.yml", HALL)
    return she


def done(she: AtTheDesk, address: str, **typed: str) -> str:
    """Open a page, fill something in, press a button, and give the page that comes."""
    return send(she, she.page(address), address, **typed)


def test_all_that_waits_is_to_be_done_with_what_is_still_open(with_three: AtTheDesk) -> None:
    (group,) = [one for one in her_day(with_three.desk.standing()) if one.id == "invullen"]
    assert [(one.name, one.told) for one in group.tasks] == [
        ("Bingo", "Nog open: “Bij welke thema's hoort het?”."),
        ("Huisarts", "Nog open: “Wat is het en voor wie, in één zin?”."),
        ("De Schuur", "Nog open: “Straat en huisnummer”."),
    ]
    first = re.findall(r'<h2 id="([\w-]+)">', with_three.page(""))[0]
    assert first == "invullen"


def test_nothing_is_in_order_while_something_waits(with_three: AtTheDesk) -> None:
    assert "In orde" not in read(with_three.page(""))


@pytest.mark.parametrize(
    ("place", "old", "new"),
    [
        ("diensten/maaltijd.yml", "[eten]", "[etn]"),
        ("diensten/maaltijd.yml", "0597 00 90 20", "06 00 00 90 20"),
    ],
)
def test_nothing_is_in_order_with_a_mistake_or_without_a_yes(
    she: AtTheDesk, place: str, old: str, new: str
) -> None:
    put(she, place, she.typed(place).replace(old, new))
    assert "In orde" not in read(she.page(""))


def test_they_are_done_one_by_one(with_three: AtTheDesk) -> None:
    first = with_three.client.get("/beheer/afmaken").headers["Location"]
    assert first == "/beheer/diensten/bingo"
    page = read(with_three.page("diensten/bingo"))
    assert "Dit staat nog niet op de kaart." in page
    assert "Er wachten er 3. Sla dit over, en ga naar Huisarts" in page
    assert "Sla dit over, en ga naar De Schuur" in read(with_three.page("diensten/huisarts"))
    assert "Sla dit over, en ga naar Bingo" in read(with_three.page("locaties/schuur"))


def test_a_choice_of_hers_is_no_example_any_more(with_three: AtTheDesk) -> None:
    page = done(with_three, "diensten/bingo", themas="ontmoeten", _opslaan="ja")
    assert "Opgeslagen. Het staat nog niet op de kaart." in read(page)
    said = with_three.typed("diensten/bingo.yml")
    assert "themas: [ontmoeten]\n" in said
    assert "# van Jannie gehoord" in said
    assert said.startswith(BEGAN_WITH)


def test_what_was_guessed_right_is_said_to_be_so_by_a_button(with_three: AtTheDesk) -> None:
    assert "Dit klopt zo" in read(with_three.page("diensten/bingo"))
    done(with_three, "diensten/bingo", _recht="klopt themas")
    assert with_three.typed("diensten/bingo.yml") == LIST.replace(
        "   # voorbeeld: kies uit eten, ontmoeten, en haal dit stukje vanaf # weg", ""
    )


def test_it_is_put_on_the_map_without_a_word_about_what_the_program_typed(
    with_three: AtTheDesk,
) -> None:
    page = done(with_three, "diensten/bingo", themas="ontmoeten", _op_de_kaart="ja")
    assert "Het staat op de kaart." in read(page)
    assert "Er wachten er nog 2. Ga verder met Huisarts" in read(page)
    assert with_three.typed("diensten/bingo.yml").startswith("naam: Bingo\nthemas: [ontmoeten]\n")
    assert not [one for one in waiting(with_three.desk.standing()) if one.name == "Bingo"]


def test_why_it_waits_is_told_and_goes_when_it_does_not(with_three: AtTheDesk) -> None:
    noted = "intern: |-\n  Wacht: in kolom 'Opmerking' staat 'nog navragen'\n  Bel Jan.\n"
    put(with_three, "diensten/bingo.yml", f"{LIST}{noted}")
    told = [one.told for one in waiting(with_three.desk.standing()) if one.name == "Bingo"]
    assert told[0].startswith("In kolom 'Opmerking' staat 'nog navragen'. Nog open:")
    page = done(with_three, "diensten/bingo", themas="ontmoeten", _op_de_kaart="ja")
    assert "Waarom het wachtte In kolom 'Opmerking' staat 'nog navragen'." in read(page)
    assert "Wacht:" in with_three.typed("diensten/bingo.yml")
    page = with_three.send("diensten/bingo/weer-beginnen", klopt="ja")
    assert "Ga verder met Huisarts" in read(page)
    said = with_three.typed("diensten/bingo.yml")
    assert said.startswith("naam: Bingo\nthemas: [ontmoeten]\n")
    assert "Bel Jan." in said
    assert "Wacht:" not in said


def test_what_is_still_an_example_does_not_go_on_the_map(with_three: AtTheDesk) -> None:
    page = read(done(with_three, "diensten/huisarts", _op_de_kaart="ja"))
    assert "Hier staat nog niets van uzelf. Vul het in." in page
    assert "nog niet op de kaart gezet" in page
    assert with_three.typed("diensten/huisarts.yml") == NEW


def test_an_example_is_never_filled_in(with_three: AtTheDesk) -> None:
    page = with_three.page("diensten/huisarts")
    assert (
        "Schrijf hier"
        not in page.partition('<form class="formulier"')[2]
        .replace("_getoond", "")
        .partition('id="v-samenvatting"')[2]
        .partition("</textarea>")[0]
    )


def test_what_nobody_knows_may_be_left_out(with_three: AtTheDesk) -> None:
    assert "Laat dit weg" in read(with_three.page("locaties/schuur"))
    done(with_three, "locaties/schuur", _recht="zonder adres.straat")
    assert "straat" not in with_three.typed("locaties/schuur.yml")
    assert "plaats: Westerdorp" in with_three.typed("locaties/schuur.yml")


def test_what_is_asked_of_everybody_cannot_be_left_out(with_three: AtTheDesk) -> None:
    assert "Laat dit weg" not in read(with_three.page("diensten/huisarts"))
    done(with_three, "diensten/huisarts", _recht="zonder samenvatting")
    assert with_three.typed("diensten/huisarts.yml") == NEW


@pytest.mark.parametrize(
    "made_up",
    ["zonder intern", "zonder contact", "zonder ", "zonder a.b.c", "klopt naam", "klopt "],
)
def test_no_button_that_somebody_made_up_takes_anything_away(
    with_three: AtTheDesk, made_up: str
) -> None:
    done(with_three, "diensten/bingo", _recht=made_up)
    assert with_three.typed("diensten/bingo.yml") == LIST


def test_what_does_not_belong_there_is_thrown_away_and_comes_back(with_three: AtTheDesk) -> None:
    page = with_three.send("diensten/bingo/weggooien")
    assert "Bingo is weggegooid" in read(page)
    assert "Ga verder met Huisarts" in read(page)
    assert not (with_three.folder / "diensten" / "bingo.yml").exists()
    version = re.findall(r'name="versie" value="([^"]+)"', page)[0]
    with_three.send("geschiedenis/terug", versie=version, plek="diensten/bingo.yml")
    assert with_three.typed("diensten/bingo.yml") == LIST


def test_where_something_points_to_is_not_thrown_away(with_three: AtTheDesk) -> None:
    put(with_three, "diensten/bingo.yml", f"{LIST}locatie: schuur\n")
    told = read(with_three.send("locaties/schuur/weggooien"))
    assert "Hier verwijst iets naar: “Bingo”." in told
    assert (with_three.folder / "locaties" / "schuur.yml").exists()


def test_what_is_on_the_map_is_never_thrown_away(she: AtTheDesk) -> None:
    assert she.client.get("/beheer/diensten/maaltijd").status_code == 200
    she.send("diensten/maaltijd/weggooien")
    assert (she.folder / "diensten" / "maaltijd.yml").exists()


def test_what_the_village_has_to_choose_is_done_in_the_browser_too(she: AtTheDesk) -> None:
    village = she.typed("dorp.yml")
    region = re.search(r"(?m)^schoolvakanties: (\w+)$", village)
    mark = "   # voorbeeld: kies zelf, en haal dit stukje vanaf # weg"
    line = region[0] if region else "schoolvakanties: noord"
    whole = village.replace(line, line + mark) if region else f"{village}{line}{mark}\n"
    put(she, "dorp.yml", whole)
    (group,) = [one for one in her_day(she.desk.standing()) if one.id == "invullen"]
    (task,) = group.tasks
    assert "#" not in task.told
    address = task.address.partition("#")[0]
    done(she, address, _recht="klopt schoolvakanties")
    assert she.typed("dorp.yml") == whole.replace(mark, "")
