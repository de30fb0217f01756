"""E-mail addresses, web addresses and postcodes: what people type."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import UnusableValue
from generator.values.web import parse_email, parse_postcode, parse_url, url_text

EMAILS = [
    ("maaltijd@westerdorp.example", "maaltijd@westerdorp.example"),
    ("Maaltijd@Westerdorp.Example", "Maaltijd@westerdorp.example"),
    ("mailto:a.b+c@dorp.nl", "a.b+c@dorp.nl"),
    ("<anneke@dorp.nl>", "anneke@dorp.nl"),
]
NO_EMAILS = [
    ("", "hier hoort een e-mailadres"),
    ("anneke", "hoort een @"),
    ("anneke@dorp", "wat na de @ staat, klopt niet"),
    ("anneke@dorp..nl", "wat na de @ staat, klopt niet"),
    ("anneke@dorp,nl", "een komma waar een punt hoort"),
    ("anneke bos@dorp.nl", "een spatie"),
    ("anneke(at)dorp.nl", "typ het teken @ zelf"),
    ("a@dorp.nl, b@dorp.nl", "dit zijn 2 e-mailadressen"),
    ("a@@dorp.nl", "er staat een @ te veel; typ: a@dorp.nl"),
    (".anneke@dorp.nl", "wat voor de @ staat, klopt niet"),
    ("andré@dorp.nl", "wat voor de @ staat, klopt niet"),
    ("@dorp.nl", "wat voor de @ staat, klopt niet"),
]
ADDRESSES = [
    ("https://westerdorp.example/maaltijd", "https://westerdorp.example/maaltijd"),
    ("http://dorp.nl", "http://dorp.nl"),
    ("HTTPS://Dorp.NL/Pad", "https://dorp.nl/Pad"),
    ("www.dorp.nl", "https://www.dorp.nl"),
    ("dorp.nl/pad", "https://dorp.nl/pad"),
    ("//dorp.nl", "https://dorp.nl"),
    ("dorp.nl:8080/pad", "https://dorp.nl:8080/pad"),
    ("dorp.nl/zoek?q=één#deel", "https://dorp.nl/zoek?q=%C3%A9%C3%A9n#deel"),
    ("café.nl", "https://xn--caf-dma.nl"),
    ("dorp.nl/@53.1,7.0/a%20b", "https://dorp.nl/@53.1,7.0/a%20b"),
]
NO_ADDRESSES = [
    ("", "hier hoort een webadres"),
    ("javascript:alert(1)", "alleen adressen met http:// of https://"),
    ("JavaScript://dorp.nl", "alleen adressen met http:// of https://"),
    ("data:text/html,x", "alleen adressen met http:// of https://"),
    ("ftp://dorp.nl", "alleen adressen met http:// of https://"),
    ("file:///etc/passwd", "alleen adressen met http:// of https://"),
    ("java\u200bscript:alert(1)", "alleen adressen met http:// of https://"),
    ("htp://dorp.nl", "het begin van het webadres klopt niet"),
    ("http:/dorp.nl", "het begin van het webadres klopt niet"),
    ("http//dorp.nl", "het begin van het webadres klopt niet"),
    ("www,dorp.nl", "een komma waar een punt hoort"),
    ("dorp.nl/mijn pad", "een spatie"),
    ('dorp.nl/"><script>', "tekens die er niet horen"),
    ("dorp.nl\\pad", "tekens die er niet horen"),
    ("dorp.nl/" + "a" * 2000, "tekens die er niet horen"),
    ("anneke@dorp.nl", "dit is een e-mailadres"),
    ("mailto:anneke@dorp.nl", "dit is een e-mailadres"),
    ("https://naam:geheim@dorp.nl", "een naam of wachtwoord"),
    ("localhost", "dit is een tekst en geen webadres"),
    ("https://dorp", "dit is geen webadres"),
    ("http://[::1", "dit is geen webadres"),
    ("dorp.nl:99999", "dit is geen webadres"),
    ("https://", "dit is geen webadres"),
    ("https://" + "a" * 70 + ".nl", "dit is geen webadres"),
]
POSTCODES = [("9671 AB", "9671 AB"), ("9671ab", "9671 AB"), (" 9671  AB ", "9671 AB")]
NO_POSTCODES = [
    ("", "dit is geen postcode"),
    ("0000 AA", "begint niet met een 0"),
    ("0123AB", "begint niet met een 0"),
    ("9671", "de twee letters van de postcode ontbreken"),
    ("967O AB", "letter O"),
    ("9671 A", "dit is geen postcode"),
    ("9671 SS", "dit is geen postcode"),
    ("9671 AB Westerdorp", "dit is geen postcode"),
]

Parse = Callable[[str], str]


def _rows(parse: Parse, rows: list[tuple[str, str]]) -> list[tuple[Parse, str, str]]:
    return [(parse, *row) for row in rows]


@pytest.mark.parametrize(
    ("parse", "typed", "value"),
    _rows(parse_email, EMAILS) + _rows(parse_url, ADDRESSES) + _rows(parse_postcode, POSTCODES),
)
def test_an_address_is_recognised(parse: Parse, typed: str, value: str) -> None:
    assert parse(typed) == value
    assert parse(value) == value


@pytest.mark.parametrize(
    ("parse", "typed", "told"),
    _rows(parse_email, NO_EMAILS)
    + _rows(parse_url, NO_ADDRESSES)
    + _rows(parse_postcode, NO_POSTCODES),
)
def test_a_wrong_address_is_explained(parse: Parse, typed: str, told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse(typed)
    assert told in refused.value.message


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.dorp.nl/", "dorp.nl"),
        ("https://westerdorp.example/maaltijd", "westerdorp.example/maaltijd"),
        ("http://dorp.nl", "dorp.nl"),
    ],
)
def test_a_web_address_on_paper(url: str, shown: str) -> None:
    assert url_text(url) == shown


@pytest.mark.parametrize("parse", [parse_email, parse_url, parse_postcode])
@given(text=st.text() | st.text("htps:/.@wx, 0123456789?#%[]") | st.from_regex(r"[a-zé]+\.nl/.*"))
def test_every_text_gives_an_address_or_an_explanation(parse: Parse, text: str) -> None:
    try:
        value = parse(text)
    except UnusableValue:
        return
    assert value.isascii()
    assert parse(value) == value
