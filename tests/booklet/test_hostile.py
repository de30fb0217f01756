"""Whatever a supporter types is printed as typed, or replaced, or reported by name."""

from __future__ import annotations

from contextlib import suppress

import pytest
from booklet.pdf import TODAY, booklet_of, pages_with, texts
from booklet.sample import entry, map_of, phone, village
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.booklet import edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.printable_signs import make_printable, printable
from generator.problems import MapProblems
from generator.views.parts import FirstStepView

MARKUP = (
    "# $ * _ < > & \\ @ ` ~ ^ | % + = - / // /* */",
    '#import "x.typ": * en #let a = 1',
    "{ } [ ] ( ) #{ #[ #(",
    "*vet* _schuin_ `code` $x^2$ <label> @verwijzing",
    "= Kop == Kop - lijst + lijst / term: uitleg",
    "https://x.nl/ www.x.nl \\u{1F600} \\n \\",
    "it's 'enkel' \"dubbel\" -- --- ... -?",
)


@pytest.mark.parametrize("text", MARKUP)
def test_signs_of_the_typesetter_print_as_they_are(text: str) -> None:
    one = entry("vreemd", f"Naam {text}", summary=text, cost=text, keywords=(text,))
    pdf = booklet_of(map_of((one,)))
    assert " ".join(texts(pdf)).replace(" ", "").count(text.replace(" ", "")) >= 3


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("☎ 112", "tel. 112"),
        ("≥18 jaar", "minstens 18 jaar"),
        ("Koffie 😀 en taart 🍰!", "Koffie en taart !"),
        ("half\u00adgeheim \u200bwoord", "halfgeheim woord"),
        ("naar → huis", "naar naar huis"),
        ("cafe\u0301", "café"),
        ("Москва", "Москва"),
        ("①②", "12"),
        ("regel\neinde\tveld", "regel einde veld"),
        ("0597\u00a000 12", "0597 00 12"),
        ("'t Hokje – “zo” €", "'t Hokje – “zo” €"),
    ],
)
def test_signs_without_a_letter_are_replaced(typed: str, printed: str) -> None:
    assert printable(typed) == (printed, "")


def test_a_script_without_letters_is_reported_with_file_and_field() -> None:
    one = entry("thee", "Thee", summary="Thee met دعوة en 茶", keywords=("茶",))
    view = map_of((one,))
    with pytest.raises(MapProblems) as found:
        make_booklet(view, edition("boekje", view), TODAY)
    problem, *_ = found.value.problems
    assert problem.path == "diensten/thee.yml"
    assert problem.key == "samenvatting"
    assert "茶" in problem.message


def test_text_that_is_no_text_is_reported() -> None:
    _, problems = make_printable({"path": "diensten/x", "name": "kapot \ud800"})
    assert [problem.key for problem in problems] == ["naam"]


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ({"name": "茶"}, "naam"),
        ({"summary": "茶"}, "samenvatting"),
        ({"question": "茶"}, "vraag"),
        ({"title": "茶"}, "functie"),
        ({"about": "茶"}, "tekst"),
        ({"presence": ["茶"]}, "aanwezig"),
        ({"kern_text": "茶"}, "kernen"),
        ({"kernen": ["茶"]}, "kernen"),
        ({"emergencies": [{"explanation": "茶"}]}, "uitleg"),
        ({"emergencies": [{"phone": {"whose": "茶"}}]}, "naam"),
        ({"emergencies": [{"phone": {"note": "茶"}}]}, "noodnummers"),
        ({"supporters": [{"phone": {"note": "茶"}}]}, "ondersteuners"),
        ({"publisher": {"phone": {"note": "茶"}}}, "uitgever"),
        ({"steps": [{"text": "茶"}]}, "tekst"),
        ({"steps": [{"phone": {"note": "茶"}}]}, "stappen"),
        ({"urgent": {"phone": {"note": "茶"}}}, "spoed"),
        ({"step": {"phone": {"note": "茶"}}}, "eerste_stap"),
        ({"index": [{"letter": "茶"}]}, "zoekwoorden"),
        ({"index": [{"terms": [{"key": "naam", "term": "茶"}]}]}, "naam"),
    ],
)
def test_a_sign_is_looked_for_in_the_field_that_was_typed(
    content: dict[str, object], field: str
) -> None:
    _, (problem,) = make_printable(content)
    assert (problem.path, problem.line, problem.column) == ("dorp.yml", 1, 1)
    assert (problem.key, problem.code) == (field, "tekens")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Thee met\n  茶", "Thee met 茶"),
        ("茶" + 59 * "a", "茶" + 59 * "a"),
        ("茶" + 60 * "a", "茶" + 56 * "a" + "..."),
    ],
)
def test_the_text_it_stands_in_is_quoted_on_one_short_line(text: str, quoted: str) -> None:
    _, (problem,) = make_printable({"summary": text})
    assert problem.message == (
        f"het boekje kan deze tekens niet drukken: 茶 (in '{quoted}'); "
        "schrijf het in gewone letters"
    )


def test_long_words_and_addresses_stay_whole_when_copied() -> None:
    word = "arbeidsongeschiktheidsverzekeringsmaatschappijen"
    mail = "een.heel.lang.adres.dat.maar.doorgaat@een-heel-lange-organisatienaam.example"
    one = entry(
        "lang", f"De {word}", summary=f"Bel de {word}.", phones=(), email=mail,
        first_step=FirstStepView("U kunt zelf mailen."),
    )  # fmt: skip
    pdf = booklet_of(map_of((one,)))
    assert pages_with(pdf, mail)


def test_a_word_without_end_does_not_run_off_the_page() -> None:
    endless = "x" * 300
    one = entry("eindeloos", endless, summary=endless, keywords=(endless,))
    pdf = booklet_of(map_of((one,)))
    assert pages_with(pdf, endless)


def test_a_name_of_three_hundred_letters_keeps_its_words() -> None:
    name = " ".join(["Vereniging"] * 30)[:300]
    pdf = booklet_of(map_of((entry("lang", name),)))
    assert pages_with(pdf, name.split()[0])


def test_many_numbers_with_notes_are_all_printed() -> None:
    numbers = tuple(phone(f"0597 00 {at} 00", f"doel {at}", "op werkdagen") for at in range(10, 30))
    pdf = booklet_of(map_of((entry("veel", "Veel nummers", phones=numbers),)))
    assert all(pages_with(pdf, number.display) for number in numbers)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80))
def test_any_text_prints_or_is_reported(text: str) -> None:
    view = map_of((entry("x", text or "x", summary=text, keywords=(text,), cost=text),))
    with suppress(MapProblems):
        assert make_booklet(view, edition("thema:eten", view), TODAY).startswith(b"%PDF")


def test_hostile_text_elsewhere_in_the_map_is_printed_too() -> None:
    view = village()
    assert "#import" not in " ".join(texts(booklet_of(view)))
