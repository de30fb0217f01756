"""`kaart hernoem` changes one word in a file and nothing else, not even a space."""

from __future__ import annotations

import pytest
from renaming import ROUTE, meal, small
from small_village import SMALL

from generator.editing import CannotRename, plan_rename


def own(extra: str | bytes) -> str:
    """Give what becomes of the end of a file when it is renamed from 'maaltijd' to 'eten-thuis'."""
    head = meal("").encode()
    data = head + (extra if isinstance(extra, bytes) else extra.encode())
    plan = plan_rename(small(diensten_maaltijd=data), "maaltijd", "eten-thuis")
    changed = plan.contents["kaart/diensten/eten-thuis.yml"]
    assert changed.startswith(head)
    return changed[len(head) :].decode()


def other(path: str, text: str | bytes) -> bytes:
    """Give what becomes of a file that refers to 'maaltijd' when that becomes 'eten-thuis'."""
    plan = plan_rename(small(**{path: text}), "maaltijd", "eten-thuis")
    return plan.contents[f"kaart/{path.replace('_', '/')}.yml"]


class TestTheOldIdIsKept:
    """Left is the end of the file before, right what it becomes."""

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("kosten: Gratis\n", "kosten: Gratis\noude_namen: [maaltijd]\n"),
            ("kosten: Gratis", "kosten: Gratis\noude_namen: [maaltijd]"),
            ("kosten: Gratis\r\n", "kosten: Gratis\r\noude_namen: [maaltijd]\r\n"),
            ("# slot\n", "oude_namen: [maaltijd]\n# slot\n"),
            ("\n\n", "oude_namen: [maaltijd]\n\n\n"),
            ("beschrijving: |\n  Een.\n\n", "beschrijving: |\n  Een.\noude_namen: [maaltijd]\n\n"),
            ("oude_namen: [a]\n", "oude_namen: [a, maaltijd]\n"),
            ("oude_namen: []\n", "oude_namen: [maaltijd]\n"),
            ("oude_namen: [ 'a' , b ]  # x\n", "oude_namen: [ 'a' , b, maaltijd ]  # x\n"),
            ("oude_namen: [a,\n  b,  # x\n  ]\n", "oude_namen: [a,\n  b, maaltijd,  # x\n  ]\n"),
            ("oude_namen: a\n", "oude_namen: a, maaltijd\n"),
            ("oude_namen: 'a'  # x\n", "oude_namen: 'a, maaltijd'  # x\n"),
            ("oude_namen:  # x\nkosten: €1\n", "oude_namen: maaltijd  # x\nkosten: €1\n"),
            ("oude_namen:\n- a\n- b  # x\nkosten: €1\n",
             "oude_namen:\n- a\n- b  # x\n- maaltijd\nkosten: €1\n"),
            ("oude_namen:\n  -  a", "oude_namen:\n  -  a\n  -  maaltijd"),
            ("oude_namen:\r\n  - a\r\n", "oude_namen:\r\n  - a\r\n  - maaltijd\r\n"),
        ],
    )  # fmt: skip
    def test_and_all_else_stays(self, before: str, after: str) -> None:
        assert own(before) == after

    def test_it_comes_above_a_mark_that_ends_the_text(self) -> None:
        plan = plan_rename(small(diensten_maaltijd=meal("...\n")), "maaltijd", "eten-thuis")
        changed = plan.contents["kaart/diensten/eten-thuis.yml"].decode()
        assert changed == meal("oude_namen: [maaltijd]\n...\n")

    def test_a_map_in_braces_gets_it_inside(self) -> None:
        text = "{naam: M, themas: [eten], samenvatting: S, contact: {telefoon: 112}}\n"
        plan = plan_rename(small(diensten_maaltijd=text), "maaltijd", "eten-thuis")
        changed = plan.contents["kaart/diensten/eten-thuis.yml"].decode()
        assert changed == text.replace("}}", "}, oude_namen: [maaltijd]}")

    def test_a_byte_order_mark_stays_in_front(self) -> None:
        data = b"\xef\xbb\xbf" + meal("oude_namen: [a]\r\n").encode()
        plan = plan_rename(small(diensten_maaltijd=data), "maaltijd", "eten-thuis")
        changed = plan.contents["kaart/diensten/eten-thuis.yml"]
        assert changed == data.replace(b"[a]", b"[a, maaltijd]")

    def test_an_indented_file_stays_indented(self) -> None:
        text = "".join(f"  {line}\n" for line in meal("").splitlines())
        plan = plan_rename(small(diensten_maaltijd=text), "maaltijd", "eten-thuis")
        changed = plan.contents["kaart/diensten/eten-thuis.yml"].decode()
        assert changed == f"{text}  oude_namen: [maaltijd]\n"

    @pytest.mark.parametrize(
        ("before", "after"),
        [("[a, eten-thuis]", "[a, maaltijd]"), ("eten-thuis", "maaltijd"),
         ("'a, eten-thuis'", "'a, maaltijd'")],
    )  # fmt: skip
    def test_back_to_a_name_it_had_before(self, before: str, after: str) -> None:
        assert own(f"oude_namen: {before}\n") == f"oude_namen: {after}\n"

    @pytest.mark.parametrize(
        "text",
        [
            b"\xff\xfe",
            b"- naam: Maaltijd\n",
            meal("oude_namen: {a: b}\n"),
            meal(f"#{'x' * 999_920}"),  # with more in it, this would be too large to read
        ],
    )
    def test_a_file_that_is_built_strangely_is_left_to_the_supporter(
        self, text: str | bytes
    ) -> None:
        with pytest.raises(
            CannotRename, match=r"Zet er zelf een regel in: oude_namen: \[maaltijd\]"
        ):
            plan_rename(small(diensten_maaltijd=text), "maaltijd", "eten-thuis")

    def test_a_route_keeps_it_too(self) -> None:
        plan = plan_rename(small(), "koken-lukt-niet", "eten-maken")
        assert plan.contents[plan.target].endswith(b"oude_namen: [koken-lukt-niet]\n")


class TestWhatRefersToIt:
    @pytest.mark.parametrize(
        "step",
        [
            "  - {{tekst: Bel., naar: {}}}   # let op\n",
            "  - {{naar: '{}', tekst: \"maaltijd: ja\"}}\n",
            "  - naar: \"{}\"\n    tekst: maaltijd\n",
            "  # maaltijd\n  - tekst: Bel.\n    naar:    {}\n",
            "  - tekst: Bel.\n    naar:\n      {}\n",
            "  - tekst: Bel.\n    naar: >-\n      {}\n",
        ],
    )  # fmt: skip
    def test_points_to_the_new_name_and_all_else_stays(self, step: str) -> None:
        before, after = (ROUTE + step.format(id_) for id_ in ("maaltijd", "eten-thuis"))
        assert other("contactroutes_vraag", before).decode() == after

    def test_also_in_a_single_step_and_in_case_of_urgency(self) -> None:
        text = (
            "vraag: Wat nu?\nspoed: {{tekst: Bel., naar: {0}}}\nstappen: {{tekst: B, naar: {0}}}\n"
        )
        assert other("contactroutes_vraag", text.format("maaltijd")).decode() == text.format(
            "eten-thuis"
        )

    def test_with_the_line_endings_and_byte_order_mark_of_that_file(self) -> None:
        text = b"\xef\xbb\xbfvraag: W?\r\nstappen:\r\n- {tekst: B, naar: maaltijd}"
        assert other("contactroutes_vraag", text) == text.replace(b"maaltijd", b"eten-thuis")

    def test_in_the_village_file(self) -> None:
        village = (SMALL / "dorp.yml").read_text(encoding="utf-8")
        text = f"{village}voorop: [ 'koken-lukt-niet' ]  # een\n"
        plan = plan_rename(small(dorp=text), "koken-lukt-niet", "eten-maken")
        assert plan.contents["kaart/dorp.yml"].decode() == text.replace(
            "koken-lukt-niet", "eten-maken"
        )

    def test_between_commas_only_the_whole_word(self) -> None:
        village = (SMALL / "dorp.yml").read_text(encoding="utf-8")
        text = village + "voorop: koken-lukt-niet-thuis , koken-lukt-niet,koken-lukt-niet\n"
        route = ROUTE + "  - Bel Roos.\n"
        files = small(dorp=text, **{"contactroutes_koken-lukt-niet-thuis": route})
        plan = plan_rename(files, "koken-lukt-niet", "hulp")
        assert (
            plan.contents["kaart/dorp.yml"]
            .decode()
            .endswith("voorop: koken-lukt-niet-thuis , hulp,hulp\n")
        )

    def test_in_the_file_itself(self) -> None:
        text = "in_plaats_daarvan: maaltijd\nstatus: gestopt\n"
        after = "in_plaats_daarvan: eten-thuis\nstatus: gestopt\noude_namen: [maaltijd]\n"
        assert own(text) == after

    def test_and_not_what_only_looks_like_it(self) -> None:
        """An organisation with the word in it, a theme, a search word: none of them is the id."""
        text = meal("zoekwoorden: [maaltijd]\nintern: maaltijd\n").replace("Warm", "maaltijd")
        plan = plan_rename(small(diensten_eten=text), "maaltijd", "eten-thuis")
        assert "kaart/diensten/eten.yml" not in plan.contents

    def test_a_place_that_opening_hours_name(self) -> None:
        hours = "openingstijden: [{dagen: [ma], van: 9.00, locatie: dorpshuis}]\n"
        plan = plan_rename(small(diensten_eten=meal(hours)), "dorpshuis", "de-linde")
        assert b"locatie: de-linde}" in plan.contents["kaart/diensten/eten.yml"]

    def test_also_where_it_is_typed_with_codes(self) -> None:
        text = ROUTE + '  - {tekst: Bel., naar: "maal\\x74ijd"}\n'
        assert other("contactroutes_vraag", text).decode() == text.replace(
            "maal\\x74ijd", "eten-thuis"
        )
