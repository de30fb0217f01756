"""Whatever a supporter types is printed as typed, or replaced, or left out and named."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from booklet.pdf import TODAY, booklet_of, pages_with, texts
from booklet.sample import entry, map_of, phone, village
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.booklet import edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.printable_signs import LeftOut, make_printable, printable
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


@pytest.mark.parametrize(
    ("typed", "printed", "missing"),
    [
        ("Koffie 😀 en taart 🍰!", "Koffie en taart !", "😀🍰"),
        ("vlag 🏴\U000e0067\U000e0062", "vlag", "🏴\U000e0067\U000e0062"),
        ("boer 👩\u200d🌾", "boer", "👩🌾"),
        ("hart ❤\ufe0f", "hart", "❤"),
        ("Thee 茶 huis", "Thee huis", "茶"),
        ("a\u0301\u0302\u0303\u0304\u0305", "á", "\u0302\u0303\u0304\u0305"),
        ("\u20dd los", "los", "\u20dd"),
    ],
)
def test_what_no_typeface_has_is_left_out_and_named(typed: str, printed: str, missing: str) -> None:
    assert printable(typed) == (printed, missing)


@pytest.mark.parametrize(
    "text",
    [
        "مساعدة للجميع",
        "می\u200cخواهم",
        "עִבְרִית",
        "Помощь Ґґ Ңң Ԛ",
        "Βοήθεια ἀρχή",
        "Ŋǆ ḝ Tiếng Việt",
    ],
)
def test_other_scripts_are_printed(text: str) -> None:
    assert printable(text) == (unicodedata.normalize("NFC", text), "")
    pdf = booklet_of(map_of((entry("ander", text, summary=f"{text}.", keywords=(text,)),)))
    assert pdf.startswith(b"%PDF")


def test_text_that_is_no_text_is_left_out() -> None:
    assert printable("kapot \ud800") == ("kapot", "\ud800")


def test_a_name_without_a_letter_becomes_that_of_its_file() -> None:
    heard = LeftOut()
    content = make_printable({"id": "groene-thee", "name": "茶", "summary": "茶"}, heard)
    assert content == {"id": "groene-thee", "name": "Groene thee", "summary": ""}
    assert heard.replaced == {"茶": "Groene thee"}


def test_a_line_or_an_answer_of_which_nothing_is_left_is_not_there() -> None:
    content = {"presence": ["茶", "maandag"], "facts": [{"key": "kosten", "lines": ["茶"]}]}
    assert make_printable(content) == {"presence": ["maandag"], "facts": []}


def test_an_entry_in_an_unknown_script_can_be_found_all_the_same() -> None:
    pdf = booklet_of(map_of((entry("groene-thee", "茶", summary="茶", keywords=("茶",)),)))
    (index,) = [at for at in pages_with(pdf, "Register") if at > 4]
    assert "Groene thee" in texts(pdf)[index - 1]


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
def test_any_text_prints(text: str) -> None:
    view = map_of((entry("x", text or "x", summary=text, keywords=(text,), cost=text),))
    assert make_booklet(view, edition("thema:eten", view), TODAY).startswith(b"%PDF")


@pytest.mark.parametrize(
    "icon",
    ["../../../etc/passwd", "/etc/passwd", "map/marker", "hart\x01", "Heart", "een hart", ""],
)
def test_an_icon_that_does_not_exist_prints_as_a_marker(icon: str) -> None:
    view = map_of((entry("koffie", "Koffie"),))
    themes = tuple(replace(one, ref=replace(one.ref, icon=icon)) for one in view.themes)
    with_marker = tuple(
        replace(one, ref=replace(one.ref, icon="map-marker")) for one in view.themes
    )
    printed = booklet_of(replace(view, themes=themes))
    assert printed == booklet_of(replace(view, themes=with_marker))


def test_hostile_text_elsewhere_in_the_map_is_printed_too() -> None:
    view = village()
    assert "#import" not in " ".join(texts(booklet_of(view)))
