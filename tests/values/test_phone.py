"""Phone numbers: what people type, what residents read, and what their phone dials."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import UnusableValue
from generator.values.phone import parse_phone

READ = [
    # typed, shown, dialled, kind
    ("0597-001234", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("0597 00 12 34", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("0597/001234", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("0597.00.12.34", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("(0597) 00 12 34", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("+31 597 001234", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("+31 (0)597 00 12 34", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("0031597001234", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("31597001234", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("tel. 0597 001234", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("\u202a0597\u2011001234\u202c", "0597 00 12 34", "tel:+31597001234", "landline"),
    ("0503062900", "050 306 29 00", "tel:+31503062900", "landline"),
    ("06-12345678", "06 12 34 56 78", "tel:+31612345678", "mobile"),
    ("0612345678", "06 12 34 56 78", "tel:+31612345678", "mobile"),
    ("+31 06 12345678", "06 12 34 56 78", "tel:+31612345678", "mobile"),
    ("06 00 00 12 34", "06 00 00 12 34", "tel:+31600001234", "mobile"),
    ("088 0767 000", "088 076 70 00", "tel:+31880767000", "business"),
    ("085-1234567", "085 123 45 67", "tel:+31851234567", "business"),
    ("0970 1234 5678", "0970 1234 5678", "tel:+3197012345678", "business"),
    ("0800-0113", "0800 0113", "tel:08000113", "free"),
    ("0800 1234567", "0800 123 45 67", "tel:08001234567", "free"),
    ("+31 800 0113", "0800 0113", "tel:08000113", "free"),
    ("0900 1995", "0900 1995", "tel:09001995", "paid"),
    ("0900-8844", "0900 8844", "tel:09008844", "paid"),
    ("1850", "1850", "tel:1850", "paid"),
    ("14 0597", "14 0597", "tel:140597", "municipal"),
    ("14050", "14 050", "tel:14050", "municipal"),
    ("+31 14 0597", "14 0597", "tel:140597", "municipal"),
    ("112", "112", "tel:112", "short"),
    ("113", "113", "tel:113", "short"),
    ("144", "144", "tel:144", "short"),
    ("116 111", "116 111", "tel:116111", "short"),
    ("116006", "116 006", "tel:116006", "short"),
    ("116 117", "116 117", "tel:116117", "short"),
    ("+49 4953 1234567", "+49 4953 1234567", "tel:+4949531234567", "landline"),
    ("0049 4953 1234567", "+49 4953 1234567", "tel:+4949531234567", "landline"),
    ("+32 470 12 34 56", "+32 470 12 34 56", "tel:+32470123456", "mobile"),
]

REFUSED = [
    # typed, what the supporter is told
    ("", "hier hoort een telefoonnummer"),
    ("bel mij", "dit is een tekst en geen telefoonnummer"),
    ("06 123456", "te weinig cijfers: dit nummer heeft er 8"),
    ("06 123456789", "te veel cijfers: dit nummer heeft er 11"),
    ("0597 0012", "te weinig cijfers: dit nummer heeft er 8"),
    ("612345678", "vooraan ontbreekt de 0; typ: 06 12 34 56 78"),
    ("00597 001234", "vooraan staat een 0 te veel; typ 0597 00 12 34"),
    ("001234", "dit buitenlandse nummer klopt niet"),
    ("0012345678", "dit buitenlandse nummer klopt niet"),
    ("+999 12345", "dit buitenlandse nummer klopt niet"),
    ("123456", "het netnummer ontbreekt"),
    ("12345", "dit is geen Nederlands nummer"),
    ("0123 456789", "het netnummer 0123 bestaat niet"),
    ("0800 12345", "na 0800 horen 4 of 7 cijfers en hier staan er 5"),
    ("14 9999", "een gemeentenummer is 14 en het netnummer"),
    ("O6 12345678", "letter O"),
    ("06 l2345678", "letter I of l"),
    ("06 1234 #678", "toestelnummer"),
    ("0597 001234 tst. 3", "typ: 0597 001234"),
    ("06 12345678 (Anneke)", "typ: 06 12345678"),
    ("06 12345678?", "typ: 06 12345678"),
    ("0597 001234 / 06 12345678", "dit zijn 2 nummers"),
    ("0597-001234, 0597-001235", "dit zijn 2 nummers"),
    ("0597 001234 en 112", "dit zijn 2 nummers"),
    ("112 / 113", "dit zijn 2 nummers"),
    ("06 12345678 06 87654321", "dit zijn twee nummers"),
    ("1" * 5000, "deze tekst is te lang"),
]


@pytest.mark.parametrize(("typed", "shown", "dialled", "kind"), READ, ids=[row[0] for row in READ])
def test_a_number_is_recognised(typed: str, shown: str, dialled: str, kind: str) -> None:
    phone = parse_phone(typed)
    assert (phone.display, phone.href, phone.kind) == (shown, dialled, kind)


@pytest.mark.parametrize(("typed", "told"), REFUSED, ids=[row[0][:30] for row in REFUSED])
def test_a_wrong_number_is_explained(typed: str, told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse_phone(typed)
    assert told in refused.value.message


@pytest.mark.parametrize("typed", [row[0] for row in READ])
def test_all_ways_to_write_a_number_are_equal(typed: str) -> None:
    phone = parse_phone(typed)
    assert parse_phone(phone.display) == phone
    assert parse_phone(phone.href) == phone
    assert parse_phone(phone.digits) == phone


@given(
    st.from_regex(
        r"06[0-9]{8}|0597[0-9]{6}|050[0-9]{7}|088[0-9]{7}|0[89]00[0-9]{4}", fullmatch=True
    )
)
def test_a_number_that_is_shown_reads_as_the_same_number(digits: str) -> None:
    phone = parse_phone(digits)
    assert phone.digits == digits
    assert parse_phone(phone.display) == phone
    assert parse_phone(phone.href) == phone


@given(st.text() | st.text("0123456789+-() /,ol") | st.from_regex(r"(\+|00)[1-9][0-9 ]{5,14}"))
def test_every_text_gives_a_number_or_an_explanation(text: str) -> None:
    try:
        phone = parse_phone(text)
    except UnusableValue:
        return
    assert parse_phone(phone.display) == phone


def test_a_day_with_a_time_is_no_number() -> None:
    with pytest.raises(UnusableValue):
        parse_phone("2026-12-12 20.00")
