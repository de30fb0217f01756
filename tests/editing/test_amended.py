"""A file that says something else: left what stood there, right what stands there afterwards."""

from __future__ import annotations

from typing import Any

import pytest

from generator.editing.amending import CannotEdit, amended, content_of, typed_file
from generator.editing.spans import opened


def after(before: str, content: Any) -> str:
    return amended(before.encode(), content).decode()


class TestATextThatChanges:
    @pytest.mark.parametrize(
        ("before", "content", "expected"),
        [
            ("naam: Oud   # zo\n", {"naam": "Nieuw"}, "naam: Nieuw   # zo\n"),
            ("naam: 'Oud'\r\n", {"naam": "Nieuw"}, "naam: 'Nieuw'\r\n"),
            ('naam: "O\\x75d" # x', {"naam": "Nieuw"}, 'naam: "Nieuw" # x'),
            ("a:\nb: 1\n", {"a": "Nieuw", "b": "1"}, "a: Nieuw\nb: 1\n"),
            ("a: {b: x, c: 'y'}  # z\n", {"a": {"b": "x", "c": "Nieuw"}},
             "a: {b: x, c: 'Nieuw'}  # z\n"),
            ("a:\n  - b: [x,  # een\n      y]\n", {"a": [{"b": ["x", "Nieuw"]}]},
             "a:\n  - b: [x,  # een\n      Nieuw]\n"),
        ],
    )  # fmt: skip
    def test_keeps_its_quotes_and_its_remark(
        self, before: str, content: Any, expected: str
    ) -> None:
        assert after(before, content) == expected

    @pytest.mark.parametrize(
        ("text", "typed"),
        [
            ("nee", "nee"),
            ("1e", "1e"),
            ("0597 00 20 42", "0597 00 20 42"),
            ("- x", '"- x"'),
            ("a: b", '"a: b"'),
            ("# 1", '"# 1"'),
            ("50% korting", "50% korting"),
            ("", '""'),
            ('Vraag naar "Jan": hij weet het', "'Vraag naar \"Jan\": hij weet het'"),
            ("C:\\map: nee", "'C:\\map: nee'"),
            ("☕ koffie 👨‍👩‍👧", "☕ koffie 👨‍👩‍👧"),
        ],
    )
    def test_that_looks_like_yaml_stays_a_text(self, text: str, typed: str) -> None:
        assert after("kosten: x\n", {"kosten": text}) == f"kosten: {typed}\n"

    def test_over_several_lines_comes_below_and_the_remark_stays_above_it(self) -> None:
        assert after("a: x  # zo\nb: 1\n", {"a": "Een.\n\nTwee.\n", "b": "1"}) == (
            "a: |  # zo\n  Een.\n\n  Twee.\nb: 1\n"
        )
        assert after("a: |  # zo\n  Een.\n  Twee.\nb: 1\n", {"a": "x", "b": "1"}) == (
            "a: x  # zo\nb: 1\n"
        )

    def test_over_several_lines_at_the_end_has_an_end_of_its_last_line(self) -> None:
        assert after("a: x", {"a": "Een.\nTwee.\n"}) == "a: |\n  Een.\n  Twee.\n"
        assert after("a: x", {"a": "Een.\nTwee."}) == "a: |-\n  Een.\n  Twee."

    def test_keeps_the_sign_and_the_margin_of_the_lines_below_it(self) -> None:
        assert after("a: |\n    Een.\n    Twee.\n", {"a": "Een.\n"}) == "a: |\n    Een.\n"
        assert after("a: >-\n   Een en\n   twee.\n", {"a": "Drie."}) == "a: >-\n   Drie.\n"

    def test_over_several_lines_changes_only_the_words_that_differ(self) -> None:
        typed = "a: Wie komt kan\n   mee eten, elke\n   dag.\n"
        assert after(typed, {"a": "Wie komt kan mee eten, iedere dag."}) == (
            "a: Wie komt kan\n   mee eten, iedere\n   dag.\n"
        )
        assert after(typed, {"a": "Wie komt kan mee, elke dag."}) == (
            "a: Wie komt kan\n   mee, elke\n   dag.\n"
        )


class TestWhatIsPasted:
    def test_says_what_can_be_seen_of_it(self) -> None:
        pasted = "Bel\u00a0Jan \u201cmorgen\u201d, het kof\u00adfie\u200buur\r\n\u200ebegint"
        assert after("a: x\n", {"a": pasted}) == (
            "a: |-\n  Bel Jan \u201cmorgen\u201d, het koffieuur\n  begint\n"
        )

    def test_and_says_the_same_already_changes_nothing(self) -> None:
        typed = "a: |\r\n  E\u00adén\u00a0uur.\r\n  Twee.\r\n"
        assert after(typed, {"a": "Eén uur.\r\nTwee.\r\n"}) == typed

    def test_may_be_very_long(self) -> None:
        text = "letters " * 1250
        assert opened(amended(b"a: x\nb: y\n", {"a": text, "b": "y"})).content["a"] == text


class TestAFieldThatComes:
    @pytest.mark.parametrize(
        ("before", "content", "expected"),
        [
            ("a: 1\nc: 3\n", {"a": "1", "b": "2", "c": "3"}, "a: 1\nb: 2\nc: 3\n"),
            ("a: 1   # x\n# y\nc: 3", {"a": "1", "b": ["2", "3"], "c": "3"},
             "a: 1   # x\nb: [2, 3]\n# y\nc: 3"),
            ("a: 1", {"a": "1", "b": "2"}, "a: 1\nb: 2"),
            ("c: 3\r\n", {"b": "2", "c": "3"}, "b: 2\r\nc: 3\r\n"),
            ("a:\n  - b: 1\n    d: 2\n", {"a": [{"b": "1", "c": "x", "d": "2"}]},
             "a:\n  - b: 1\n    c: x\n    d: 2\n"),
            ("a: {b: 1}\n", {"a": {"b": "1", "c": "x, y"}}, 'a: {b: 1, c: "x, y"}\n'),
            ("a: {}\n", {"a": {"b": "1"}}, "a:\n  b: 1\n"),
            ("a: x  # y\n", {"a": [{"b": "1"}]}, "a:  # y\n  - {b: 1}\n"),
            ("a: x\n", {"a": "x", "b": "1", "c": {"d": "2"}}, "a: x\nb: 1\nc:\n  d: 2\n"),
        ],
    )  # fmt: skip
    def test_stands_below_the_one_before_it(self, before: str, content: Any, expected: str) -> None:
        assert after(before, content) == expected


class TestARow:
    @pytest.mark.parametrize(
        ("before", "content", "expected"),
        [
            ("a: [x, 'y']  # z\n", {"a": ["x", "y", "n, m"]}, "a: [x, 'y', 'n, m']  # z\n"),
            ("a:\n- x\n# over y\n- y\n", {"a": ["x", "n", "y"]}, "a:\n- x\n- n\n# over y\n- y\n"),
            ("a:\n  - {b: 1}  # een\n", {"a": [{"b": "0"}, {"b": "1"}]},
             "a:\n  - {b: 0}\n  - {b: 1}  # een\n"),
            ("a:\n  -  b: 1\n     c: 2\n", {"a": [{"b": "1", "c": "2"}, {"b": "3", "c": "4"}]},
             "a:\n  -  b: 1\n     c: 2\n  -  b: 3\n     c: 4\n"),
            ("a:\n  - {b: 1}\n  - {b: 2}  # x\n  - {b: 3}\n", {"a": [{"b": "1"}, {"b": "3"}]},
             "a:\n  - {b: 1}\n  - {b: 3}\n"),
            ("a: [x, y]\n", {"a": []}, "a: []\n"),
            ("a:\n  - x\n  - y\nb: 1\n", {"a": [], "b": "1"}, "a: []\nb: 1\n"),
        ],
    )  # fmt: skip
    def test_comes_and_goes_as_the_others_are_typed(
        self, before: str, content: Any, expected: str
    ) -> None:
        assert after(before, content) == expected

    def test_of_which_one_cell_changes_is_not_typed_anew(self) -> None:
        assert after(
            "a:\n  - {b: 'x' , c: 1}\n  - {b: 'y' , c: 2}  # let op\n",
            {"a": [{"b": "y", "c": "3"}]},
        ) == ("a:\n  - {b: 'y' , c: 3}  # let op\n")


class TestTheEndOfALine:
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_is_that_of_the_file(self, end: str) -> None:
        before, expected = "# x\na: 1\nb: 2\n", "# x\na: |\n  p\n  q\nc: 3\n"
        content = {"a": "p\nq\n", "c": "3"}
        assert after(before.replace("\n", end), content) == expected.replace("\n", end)

    def test_is_that_of_most_lines(self) -> None:
        assert after("a: 1\nb: 2\r\nc: 3\n", {"a": "1", "b": "2", "c": "3", "d": "4"}) == (
            "a: 1\nb: 2\r\nc: 3\nd: 4\n"
        )


class TestAFieldThatGoes:
    @pytest.mark.parametrize(
        ("before", "content", "expected"),
        [
            ("a: 1\nb: 2  # x\n# over c\nc: 3\n", {"a": "1", "c": "3"}, "a: 1\n# over c\nc: 3\n"),
            ("a: 1\r\nb:\r\n  - 2\r\n  - 3", {"a": "1"}, "a: 1\r\n"),
            ("- b: 1  # x\n  c: 2\n", [{"c": "2"}], "- c: 2\n"),
            ("- b: 1\n  # over c\n  c: 2\n", [{"c": "2"}], "- \n  # over c\n  c: 2\n"),
            ("a: {b: 1, # x\n c: 2}\n", {"a": {"c": "2"}}, "a: {# x\n c: 2}\n"),
            ("a: [b,  # x\n  c,\n]\n", {"a": ["b"]}, "a: [b,  # x\n  \n]\n"),
            ("a: [b,  # x\n  c]\n", {"a": ["b"]}, "a: [b  # x\n  ]\n"),
            ("- a\n-\n  b\n-", ["a", "b"], "- a\n-\n  b\n"),
            ("- a\n-\n  b\n- c\n", ["a", "c"], "- a\n- c\n"),
        ],
    )  # fmt: skip
    def test_takes_its_lines_and_no_more(self, before: str, content: Any, expected: str) -> None:
        assert after(before, content) == expected


class TestAFile:
    @pytest.mark.parametrize("data", [b"", b"# niets\n", b"\xef\xbb\xbf\r\n"])
    def test_without_fields_is_filled_below_what_stands_there(self, data: bytes) -> None:
        assert content_of(data) == {}
        assert amended(data, {}) == data
        made = amended(data, {"naam": "Koffie", "themas": ["eten"]})
        assert made.startswith(data)
        assert opened(made).content == {"naam": "Koffie", "themas": ["eten"]}

    def test_that_is_new_is_typed_as_she_would(self) -> None:
        content = {
            "naam": "Koffie: elke dag",
            "themas": ["eten", "samen"],
            "beschrijving": "Een.\nTwee.\n",
            "contact": {"telefoon": "0597 00 20 42"},
            "wanneer": [{"dagen": ["ma"], "van": "9.00"}],
        }
        assert typed_file(content).decode() == (
            'naam: "Koffie: elke dag"\nthemas: [eten, samen]\nbeschrijving: |\n  Een.\n  Twee.\n'
            "contact:\n  telefoon: 0597 00 20 42\nwanneer:\n  - {dagen: [ma], van: 9.00}\n"
        )
        assert typed_file({}) == b""

    @pytest.mark.parametrize("data", [b"\xff\xfe", b"alleen tekst\n", b"a: [b\n"])
    def test_that_cannot_be_read_is_left_alone(self, data: bytes) -> None:
        with pytest.raises(CannotEdit):
            amended(data, {"naam": "Koffie"})


class TestSeveralAtOnce:
    def test_fields_and_rows_stand_in_the_order_they_were_given(self) -> None:
        assert after("a: 1\nz: 9\n", {"a": "1", "b": "2", "c": "3", "d": "4"}) == (
            "a: 1\nb: 2\nc: 3\nd: 4\n"
        )
        assert after("a: [x]\n", {"a": ["p", "q", "x", "r", "s"]}) == "a: [p, q, x, r, s]\n"
        assert after("a:\n  - x\n", {"a": ["p", "q", "x", "r", "s"]}) == (
            "a:\n  - p\n  - q\n  - x\n  - r\n  - s\n"
        )

    def test_of_many_rows_only_those_that_changed_are_touched(self) -> None:
        rows = [{"nummer": str(number), "naam": f"n{number}"} for number in range(300)]
        typed = typed_file({"rijen": rows}).decode()
        rows[7] = {**rows[7], "naam": "Roos"}
        del rows[200]
        changed = typed.replace("naam: n7}", "naam: Roos}").replace(
            "  - {nummer: 200, naam: n200}\n", ""
        )
        assert after(typed, {"rijen": rows}) == changed


class TestQuotesOfTheRowBeside:
    @pytest.mark.parametrize(
        ("before", "content", "expected"),
        [
            ('a:\n  - {id: "112", naam: x}\n',
             {"a": [{"id": "112", "naam": "x"}, {"id": "113", "naam": "y"}]},
             'a:\n  - {id: "112", naam: x}\n  - {id: "113", naam: y}\n'),
            ('a:\n  - b: \'1\'\n    c: {d: "2"}\n',
             {"a": [{"b": "1", "c": {"d": "2"}}, {"b": "3", "c": {"e": "4"}}]},
             'a:\n  - b: \'1\'\n    c: {d: "2"}\n  - b: \'3\'\n    c:\n      e: "4"\n'),
        ],
    )  # fmt: skip
    def test_are_those_of_the_new_row(self, before: str, content: Any, expected: str) -> None:
        assert after(before, content) == expected


class TestAFileWithMistakes:
    """What it means is certain, so the form shows it; what she changes is typed right."""

    @pytest.mark.parametrize(
        ("before", "content", "expected"),
        [
            ("kosten: > 65 jaar  # zo\nb: 1\n", {"kosten": "€ 2", "b": "1"},
             "kosten: € 2\nb: 1\n"),
            ("a: 1\nb: 2\na: 3\n", {"b": "2"}, "b: 2\n"),
            ("a: 1\nb: 2\na: 3\n", {"a": "4", "b": "2"}, "a: 4\nb: 2\na: 3\n"),
            ("b:\n  -x\n  -y\nc: 1\n", {"b": ["x"], "c": "1"}, "b:\n  -x\nc: 1\n"),
            ("a; 1\nb: 2\n", {"a": "1", "b": "3"}, "a; 1\nb: 3\n"),
            ("\ta: 1", {"b": {"c": "2"}}, "b:\n  c: 2"),
        ],
    )  # fmt: skip
    def test_can_be_changed_too(self, before: str, content: Any, expected: str) -> None:
        assert after(before, content) == expected

    @pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
    def test_in_an_older_encoding_becomes_what_its_message_asks_for(self, encoding: str) -> None:
        data = "naam: Café\nkosten: x\n".encode(encoding)
        assert amended(data, content_of(data)) == data
        changed = amended(data, {"naam": "Café", "kosten": "€ 2"})
        assert changed.decode() == "naam: Café\nkosten: € 2\n"

    def test_gets_a_text_with_a_notice_for_her_to_mend(self) -> None:
        made = amended(b"naam: x\n", {"naam": "CafÃ© bij de brug"})
        assert opened(made).content == {"naam": "CafÃ© bij de brug"}
        assert (opened(made).errors, opened(made).notices) == (0, 1)
