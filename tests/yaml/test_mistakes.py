"""What the reader makes of a text with mistakes, and of bytes no editor can hold."""

from __future__ import annotations

import codecs

import pytest
from yardstick import counts

from generator.problems import Level, Problem
from generator.yaml import as_value, read, read_on
from generator.yaml.nodes import Node


def errors(data: bytes) -> list[Problem]:
    return [p for p in read("x.yml", data)[1] if p.level is Level.ERROR]


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"naam: Huis #3\n", {"naam": "Huis #3"}),
        (b"naam: Koffie: elke dag\n", {"naam": "Koffie: elke dag"}),
        (b"naam: 's Middags\n", {"naam": "'s Middags"}),
        (b"naam: a\nnaam: b\n", {"naam": "a"}),
        (b"naam:Koffie\n", {"naam": "Koffie"}),
        (b"lijst:\n  -a\n  - b\n", {"lijst": ["a", "b"]}),
        (b"contact:\n\ttelefoon: 06\n", {"contact": {"telefoon": "06"}}),
        (b"a: &x b\n", {"a": "b"}),
        (b"a: [&x b, !!str c]\n", {"a": ["b", "c"]}),
        (b'a: "C:\\map"\n', {"a": "C:\\map"}),
        (b"a: |\nb c\nd: e\n", {"a": "b c\n", "d": "e"}),
    ],
)
def test_a_clear_mistake_still_gives_the_value_that_was_meant(data: bytes, value: object) -> None:
    node, _ = read("x.yml", data)
    assert errors(data)
    assert node is not None
    assert as_value(node) == value


@pytest.mark.parametrize(
    "data", [b"a: *x\n", b"a: [b\n", b'a: "b\n', b"a b\nc: d\n", b"a: b\n  c: d\n", b"a: b\n---\n"]
)
def test_an_unclear_mistake_gives_no_value(data: bytes) -> None:
    assert read("x.yml", data)[0] is None
    assert len(errors(data)) == 1


ODD = {
    "utf-16": ("naam: Café\n".encode("utf-16"), "1:1::codering"),
    "utf-16 big": (codecs.BOM_UTF16_BE + "naam: Café\n".encode("utf-16-be"), "1:1::codering"),
    "utf-16 without mark": ("naam: Café\n".encode("utf-16-le"), "1:1::codering"),
    "utf-16 big without mark": ("naam: Café\n".encode("utf-16-be"), "1:1::codering"),
    "utf-16 cut short": (codecs.BOM_UTF16_LE + b"n\0a", "1:1::codering"),
    "utf-32": ("naam: Café\n".encode("utf-32"), "1:1::codering"),
    "latin-1": ("naam: Koffie\nkosten: één euro\n".encode("latin-1"), "2:9::codering"),
    "windows-1252": ("naam: Koffie\nkosten: € 2\n".encode("cp1252"), "2:9::codering"),
    "half latin-1": ("naam: é\n".encode() + "plaats: ë\n".encode("latin-1"), "2:9::codering"),
    "utf-8 cut short": (b"naam: Caf\xc3", "1:10::codering"),
    "surrogate": (b"naam: \xed\xa0\x80\n", "1:7::codering"),
    "photo": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9, "1:1::codering"),
    "empty": (b"", "1:1::leeg"),
    "only a mark": (codecs.BOM_UTF8, "1:1::leeg"),
    "only spaces": (b"  \n \n", "1:1::leeg"),
    "escape": (b"naam: Koffie\nkosten: a\x1b[31mb\n", "2:10:kosten:onzichtbaar"),
    "escape in key": (b"na\x1b[31mam: Koffie\n", "1:3:'na[31mam':onzichtbaar"),
    "nul": (b"naam: Kof\0fie\n", "1:10:naam:onzichtbaar"),
    "bell in brackets": (b"a: [b, c\x07]\n", "1:9:a[2]:onzichtbaar"),
    "del in block": (b"a: |\n  b\x7fc\n", "2:4:a:onzichtbaar"),
    "line separator": ("naam: Koffie\u2028thee\n".encode(), "1:13:naam:onzichtbaar"),
    "next line": ("naam: Koffie\x85thee\n".encode(), "1:13:naam:onzichtbaar"),
    "too large": (b"naam: " + b"a" * 1_000_001, "1:1::grootte"),
    "too many lines": (b"\n" * 50_000, "40001:1::aantal"),
    "too many fields": (b"".join(b"k%d: v\n" % i for i in range(10_001)), "10001:1:k10000:aantal"),
    "too many items": (b"- a\n" * 10_001, "10001:3:[10001]:aantal"),
    "too many in brackets": (b"a: [" + b"b," * 10_001 + b"]", "1:20003:a[10000]:aantal"),
    "deep brackets": (b"[" * 200_000, "1:21::diepte"),
    "deep braces": (b"{a: " * 200_000, "1:81:a.a.a:diepte"),
    "deep dashes": (b"- " * 200_000, "1:41:[1][1][1]:diepte"),
    "deep fields": (b"".join(b" " * i + b"a:\n" for i in range(30)), "21:21:a.a.a:diepte"),
    "deep mixed": (b"a:\n  - b:\n      - " + b"[" * 40, "3:25:a[1].b:diepte"),
}


@pytest.mark.parametrize("name", ODD)
def test_odd_bytes(name: str) -> None:
    data, expected = ODD[name]
    got = [f"{p.line}:{p.column}:{p.key}:{p.code}" for p in errors(data)]
    assert got == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x b", ["1:4:a:anker"]),
        ("a: *x", ["1:4:a:verwijzing"]),
        ("a: b\n<<: {b: c}", ["2:1:<<:samenvoeging"]),
        ("[a]: b", ["1:1::sleutel"]),
        ("*a : b", ["1:1:*a:teken"]),
        ("a: " + "[" * 30, ["1:23:a[1][1]:diepte"]),
        ("[" + "a," * 10_001 + "]", ["1:20002:[10001]:aantal"]),
    ],
)
def test_what_is_for_programmers_is_refused(text: str, expected: list[str]) -> None:
    got = [f"{p.line}:{p.column}:{p.key}:{p.code}" for p in errors(text.encode())]
    assert got == expected


def test_what_is_unclear_hides_nothing_else_and_is_no_mistake_twice() -> None:
    node, _, torn = read_on("x.yml", b"themas [eten]\nkernen: [a, b\nnaam: c\n")
    assert node is not None
    assert as_value(node) == {"themas": ["eten"], "kernen": ["a", "b"], "naam": "c"}
    assert {line for line, _ in torn} == {1, 2}


def test_depth_of_twenty_is_fine() -> None:
    node, problems = read("x.yml", b"[" * 20 + b"]" * 20)
    assert node is not None
    assert problems == ()


def test_encoding_names_the_setting_and_the_other_lines() -> None:
    (problem,) = errors("a: é\nb: c\nd: ë\n".encode("latin-1"))
    assert "«a: é»" in problem.message
    assert "ook op regel 3" in problem.message
    assert "Save with Encoding" in problem.message
    assert "Kladblok" in problem.message
    (problem,) = errors(b"".join(b"k%d: \xe9\n" % i for i in range(20)))
    assert "2, 3, 4, 5, 6 en verder" in problem.message


def test_too_many_errors_are_cut_short() -> None:
    _, problems = read("x.yml", b"".join(b"k%d: @x\n" % i for i in range(500)))
    assert len(problems) == 51
    assert problems[-1].code == "meer"


@pytest.mark.parametrize(
    "data",
    [b"a: \x1b[31m@\n", b"@\x1b[31m: b\n", b"a: [\x07\n", "a: \u202e#b\n".encode(), b"\x1b\x9b\n"],
)
def test_messages_hold_nothing_that_can_harm_a_terminal(data: bytes) -> None:
    _, problems = read("x.yml", data)
    assert problems
    for problem in problems:
        assert (problem.message + problem.key).isprintable()


@pytest.mark.parametrize(
    "text",
    [
        "[", "[]", "[],", "{a: ", "- ", "-\n", "- a\n", "a: b\n", '"', '"\n', 'a: "\n', ": ", "# ",
        " #", "&a ", "*a ", "!a ", "? ", "\ta\n", "@\n", "|\n", "a: |\n", "\\", '"\\', "\u200b",
        "\x1b", "\u2028", "\r", "x: [a\n", "[a #b\n", "x: a\n  b\n", "a: #b\n", "\n ", "-a\n",
        "a:b ", '{"a":1},', "a: b[c ", "'s ", "<<: ", "---\n", "b[c] ", "a, ", "a: b: ",
    ],
)  # fmt: skip
def test_a_megabyte_of_anything_is_quick(text: str) -> None:
    data = (text * (1_000_000 // len(text.encode()))).encode()
    found: list[tuple[Node | None, tuple[Problem, ...]]] = []

    def read_both() -> None:
        found.extend(read("x.yml", (lead + data)[:1_000_000]) for lead in (b"", b"a: [b, "))

    assert counts(read_both) < 40
    for node, problems in found:
        assert node is not None or any(p.level is Level.ERROR for p in problems)
