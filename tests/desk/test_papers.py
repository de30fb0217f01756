"""Paper from the desk: a sheet for a visit, and every booklet there is."""

from __future__ import annotations

import io

import pytest
from desk.at_the_desk import AtTheDesk, read
from pypdf import PdfReader

from generator.booklet.editions import FORMS, SHEET, offered
from generator.booklet.kinds import ALL
from generator.consent import public_map
from generator.views import map_view

# What is for her alone.
FOR_HER = [kind.form for kind in ALL if kind.for_her]


def names(she: AtTheDesk) -> list[str]:
    standing = she.desk.standing()
    view = map_view(public_map(standing.map, standing.today), standing.today)
    return [name for _, name in offered(view)]


def words_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_every_form_that_boekje_has_is_offered(she: AtTheDesk) -> None:
    every = names(she)
    for form in FORMS:
        begin = form.removesuffix("ID")
        assert [one for one in every if one == form or (begin != form and one.startswith(begin))]
    page = she.page("papier")
    # What compares with a booklet says that none was handed out yet.
    compares = ("nieuw", "inlegvel")
    assert page.count("De kaart weet nog niet welk boekje") == len(compares)
    assert "kaart boekje" not in read(page)
    for one in every:
        if one not in {SHEET, *compares}:
            assert f"/beheer/papier/{one}.pdf".replace(":", "%3A") in page or one in FOR_HER


def test_each_can_be_made_to_print(she: AtTheDesk) -> None:
    for one in ("poster", "kern:kleindorp"):
        answer = she.client.get(f"/beheer/papier/{one}.pdf")
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF")
    assert she.client.get("/beheer/papier/kern:nergens.pdf").status_code == 404


def test_what_is_handed_out_is_remembered_once(she: AtTheDesk) -> None:
    assert not (she.folder / "register.yml").exists()
    assert "Onthouden: Het boekje" in read(she.send("papier/vastleggen", editie="boekje"))
    she.send("papier/vastleggen", editie="boekje")
    register = she.desk.standing().map.register
    assert register
    assert [(one.name, one.day) for one in register.editions] == [("boekje", she.today)]
    assert "Uitgedeeld op" in read(she.page("papier"))


@pytest.mark.parametrize("name", [*sorted(FOR_HER), "weg:nergens", ""])
def test_what_is_for_her_alone_is_not_handed_out(name: str, she: AtTheDesk) -> None:
    she.send("papier/vastleggen", editie=name)
    assert not (she.folder / "register.yml").exists()


class TestTheSheet:
    def test_what_she_looks_for_she_finds_as_residents_do(self, she: AtTheDesk) -> None:
        page = she.page("blad?woorden=warme+maaltijd")
        assert 'name="erbij" value="maaltijd"' in page

    def test_what_she_chose_stays_while_she_searches_on(self, she: AtTheDesk) -> None:
        page = she.page("blad?kies=maaltijd&erbij=koffie&woorden=bus")
        for one in ("maaltijd", "koffie"):
            assert f'name="kies" value="{one}"' in page
        less = she.page("blad?kies=maaltijd&kies=koffie&weg=koffie")
        assert 'name="kies" value="koffie"' not in less

    def test_it_holds_what_she_chose_in_her_order(self, she: AtTheDesk) -> None:
        made = she.client.get("/beheer/blad.pdf?kies=koffie&kies=maaltijd")
        said = words_of(made.content)
        known = {one.id: one.name for one in she.desk.standing().map.entries}
        assert said.index(known["koffie"]) < said.index(known["maaltijd"])

    def test_what_is_left_behind_is_remembered_without_with_whom(self, she: AtTheDesk) -> None:
        she.send("papier/vastleggen", editie="blad", kies=["koffie", "maaltijd"])
        register = she.desk.standing().map.register
        assert register
        (sheet,) = register.editions
        assert {one.id for one in sheet.printed} == {"koffie", "maaltijd"}

    def test_what_cannot_stand_on_it_is_said(self, she: AtTheDesk) -> None:
        assert "'eten' is een thema" in read(she.page("blad?kies=eten"))
        assert she.client.get("/beheer/blad.pdf").status_code == 404


def test_with_a_mistake_on_the_map_nothing_is_printed(she: AtTheDesk) -> None:
    (she.folder / "diensten" / "belbus.yml").write_bytes(b"naam: [\n")
    answer = she.client.get("/beheer/papier")
    assert answer.status_code == 409
    assert "Er staat nog 1 fout op de kaart. Verbeter die eerst" in read(answer.text)
    assert 'href="/beheer/nakijken#fouten"' in answer.text
    assert 'href="/beheer/nakijken#fouten"' in she.client.get("/beheer/navragen").text
