"""`kaart hernoem`: a file gets another name and nothing is lost, not even a space."""

from __future__ import annotations

import pytest
from small_village import SMALL

from generator.permanence import CannotRename, Plan, plan_rename
from generator.problems import Level
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile, list_files


def small(**files: str | bytes) -> tuple[SourceFile, ...]:
    """Give the small village with files added or replaced, named as in diensten_klus."""
    found = {file.path: file for file in list_files(SMALL)[0]}
    for name, text in files.items():
        folder, _, stem = name.rpartition("_")
        path = f"kaart/{folder}/{stem}.yml" if folder else f"kaart/{stem}.yml"
        data = text if isinstance(text, bytes) else text.encode()
        found[path] = SourceFile(path, folder, stem, data)
    return tuple(found.values())


def meal(extra: str) -> str:
    return (
        f"naam: Maaltijd\nthemas: [eten]\nsamenvatting: Warm.\ncontact: {{telefoon: 112}}\n{extra}"
    )


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


def errors_after(plan: Plan, files: tuple[SourceFile, ...]) -> list[str]:
    done = []
    for file in files:
        path = plan.target if file.path in {plan.source, plan.target} else file.path
        stem = path.rpartition("/")[2].removesuffix(".yml")
        done.append(SourceFile(path, file.folder, stem, plan.contents.get(path, file.data)))
    return [str(p) for p in assemble(done).problems if p.level is Level.ERROR]


class TestThePlan:
    def test_moves_the_file_within_its_folder(self) -> None:
        plan = plan_rename(small(), "maaltijd", "eten-thuis")
        assert plan.source == "kaart/diensten/maaltijd.yml"
        assert plan.target == "kaart/diensten/eten-thuis.yml"
        assert errors_after(plan, small()) == []

    def test_says_which_lines_change(self) -> None:
        plan = plan_rename(small(), "koffie", "koffie-met-koek")
        assert [(one.path, one.line, one.text) for one in plan.changes] == [
            ("kaart/diensten/belbus.yml", 8, "in_plaats_daarvan: koffie-met-koek")
        ]

    @pytest.mark.parametrize("extension", ["yml", "yaml"])
    def test_keeps_the_extension(self, extension: str) -> None:
        file = SourceFile(f"kaart/diensten/x.{extension}", "diensten", "x", meal("").encode())
        assert plan_rename((*small(), file), "x", "y").target == f"kaart/diensten/y.{extension}"

    def test_a_place_has_no_address_on_paper_to_keep(self) -> None:
        plan = plan_rename(small(), "dorpshuis", "de-linde")
        assert not plan.keeps_old_id
        assert "kaart/locaties/de-linde.yml" not in plan.contents
        assert errors_after(plan, small()) == []


class TestTheOldIdIsKept:
    """Left is the end of the file before, right what it becomes."""

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("kosten: Gratis\n", "kosten: Gratis\noude_namen: [maaltijd]\n"),
            ("kosten: Gratis", "kosten: Gratis\noude_namen: [maaltijd]"),
            ("kosten: Gratis\r\n", "kosten: Gratis\r\noude_namen: [maaltijd]\r\n"),
            ("# slot\n", "# slot\noude_namen: [maaltijd]\n"),
            ("\n\n", "\n\noude_namen: [maaltijd]\n"),
            ("beschrijving: |\n  Een.\n\n", "beschrijving: |\n  Een.\n\noude_namen: [maaltijd]\n"),
            ("oude_namen: [a]\n", "oude_namen: [a, maaltijd]\n"),
            ("oude_namen: []\n", "oude_namen: [maaltijd]\n"),
            ("oude_namen: [ 'a' , \"b\" ]  # x\n", "oude_namen: [ 'a' , \"b\", maaltijd ]  # x\n"),
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

    def test_after_a_mark_that_ends_the_text_it_comes_first(self) -> None:
        plan = plan_rename(small(diensten_maaltijd=meal("...\n")), "maaltijd", "eten-thuis")
        changed = plan.contents["kaart/diensten/eten-thuis.yml"].decode()
        assert changed == f"oude_namen: [maaltijd]\n{meal('...')}\n"

    def test_a_map_in_braces_gets_it_inside(self) -> None:
        text = "{naam: M, themas: [eten], samenvatting: S, contact: {telefoon: 112}}\n"
        plan = plan_rename(small(diensten_maaltijd=text), "maaltijd", "eten-thuis")
        changed = plan.contents["kaart/diensten/eten-thuis.yml"].decode()
        assert changed == "{oude_namen: [maaltijd], " + text[1:]

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

    def test_a_route_keeps_it_too(self) -> None:
        plan = plan_rename(small(), "koken-lukt-niet", "eten-maken")
        assert plan.contents[plan.target].endswith(b"oude_namen: [koken-lukt-niet]\n")


ROUTE = "vraag: Wat nu?\nstappen:\n"


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

    def test_one_that_cannot_be_changed_with_certainty_stops_everything(self) -> None:
        text = ROUTE + '  - {tekst: Bel., naar: "maal\\x74ijd"}\n'
        with pytest.raises(CannotRename, match="Zet daar zelf 'eten-thuis' neer"):
            plan_rename(small(contactroutes_vraag=text), "maaltijd", "eten-thuis")


REGISTER = "edities:\n- {editie: boekje, datum: 2026-10-01, diensten: [ID]}\n"


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("old", "new", "says"),
        [
            ("maaltijd", "Eten Thuis", "alleen kleine letters, cijfers en streepjes. Bijvoorbeeld: eten-thuis"),
            ("maaltijd", "../x", "alleen kleine letters"),
            ("maaltijd", "maaltijd", "allebei 'maaltijd'"),
            ("maaltijd", "koffie", "'koffie' bestaat al: kaart/activiteiten/koffie.yml"),
            ("maaltijd", "dorpshuis", "bestaat al: kaart/locaties/dorpshuis.yml"),
            ("maaltijd", "ondersteuner", "gebruikt de kaart zelf al"),
            ("maaltijd", "112", "het id '112' is ook de naam van"),
            ("maaltijd", "roos", "het id 'roos' is ook de naam van"),
            ("maaltijt", "eten", "'maaltijt' staat niet op de kaart; bedoelt u 'maaltijd'?"),
            ("onbekend", "koffie", "'onbekend' staat niet op de kaart."),
        ],
    )  # fmt: skip
    def test_with_what_to_do(self, old: str, new: str, says: str) -> None:
        with pytest.raises(CannotRename) as refused:
            plan_rename(small(), old, new)
        assert says in str(refused.value)

    def test_a_name_that_was_printed_and_belongs_to_something_else(self) -> None:
        files = small(**{"edities_2026-10": REGISTER.replace("ID", "eten-thuis")})
        with pytest.raises(CannotRename, match="staat al in een gedrukt boekje"):
            plan_rename(files, "maaltijd", "eten-thuis")

    def test_the_former_name_of_another(self) -> None:
        files = small(diensten_eten=meal("oude_namen: [eten-thuis]\n"))
        with pytest.raises(CannotRename, match="is een oude naam van 'eten'"):
            plan_rename(files, "maaltijd", "eten-thuis")

    def test_a_former_name_as_the_old_one(self) -> None:
        files = small(diensten_eten=meal("oude_namen: [warm]\n"))
        with pytest.raises(CannotRename, match="Typ: kaart hernoem eten lekker"):
            plan_rename(files, "warm", "lekker")

    def test_a_file_that_cannot_be_read(self) -> None:
        files = small(diensten_maaltijd='naam: "open\n')
        with pytest.raises(CannotRename, match="is anders opgebouwd"):
            plan_rename(files, "maaltijd", "eten-thuis")


class TestAFileThatWasRenamedByHand:
    def renamed(self, **files: str) -> tuple[SourceFile, ...]:
        every = small(**{"diensten_eten-thuis": meal("")}, **files)
        return tuple(file for file in every if file.stem != "maaltijd")

    def test_gets_the_rest_done(self) -> None:
        plan = plan_rename(self.renamed(), "maaltijd", "eten-thuis")
        assert plan.source == ""
        assert set(plan.contents) == {
            "kaart/diensten/eten-thuis.yml", "kaart/contactroutes/koken-lukt-niet.yml",
        }  # fmt: skip
        assert errors_after(plan, self.renamed()) == []

    def test_also_when_only_paper_remembers_the_old_name(self) -> None:
        files = self.renamed(
            **{"edities_2026-10": REGISTER.replace("ID", "maaltijd")},
            **{"contactroutes_koken-lukt-niet": ROUTE + "  - Bel Roos.\n"},
        )
        plan = plan_rename(files, "maaltijd", "eten-thuis")
        assert set(plan.contents) == {"kaart/diensten/eten-thuis.yml"}
        assert errors_after(plan, files) == []

    def test_also_when_the_computer_stopped_halfway(self) -> None:
        files = self.renamed(**{"diensten_eten-thuis": meal("oude_namen: [maaltijd]\n")})
        plan = plan_rename(files, "maaltijd", "eten-thuis")
        assert set(plan.contents) == {"kaart/contactroutes/koken-lukt-niet.yml"}

    def test_is_left_alone_when_all_is_done(self) -> None:
        files = self.renamed(
            **{"diensten_eten-thuis": meal("oude_namen: [maaltijd]\n")},
            **{"contactroutes_koken-lukt-niet": ROUTE + "  - Bel Roos.\n"},
        )
        with pytest.raises(CannotRename, match="er is niets te doen"):
            plan_rename(files, "maaltijd", "eten-thuis")

    def test_is_not_taken_for_something_that_was_printed_itself(self) -> None:
        register = REGISTER.replace("ID", "maaltijd, eten-thuis")
        with pytest.raises(CannotRename, match="'maaltijd' staat niet op de kaart"):
            plan_rename(self.renamed(**{"edities_2026-10": register}), "maaltijd", "eten-thuis")
