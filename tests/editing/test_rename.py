"""`kaart hernoem`: what is moved, what is refused, and a file that was renamed by hand."""

from __future__ import annotations

import pytest
from renaming import ROUTE, errors_after, meal, small
from small_village import SMALL

from generator.editing import CannotRename, plan_rename
from generator.reading.files import SourceFile


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

    def test_reaches_what_dorp_yml_says_of_coverage(self) -> None:
        village = (SMALL / "dorp.yml").read_text(encoding="utf-8")
        said = "dekking:\n  - {wat: maaltijden, wel: [koffie, maaltijd], niet: [dorpshuis]}\n"
        files = small(dorp=village + said)
        meal_moved = plan_rename(files, "maaltijd", "eten-thuis")
        assert "wel: [koffie, eten-thuis]" in meal_moved.contents["kaart/dorp.yml"].decode()
        place_moved = plan_rename(files, "dorpshuis", "de-linde")
        assert "niet: [de-linde]" in place_moved.contents["kaart/dorp.yml"].decode()

    @pytest.mark.parametrize("extension", ["yml", "yaml"])
    def test_keeps_the_extension(self, extension: str) -> None:
        file = SourceFile(f"kaart/diensten/x.{extension}", "diensten", "x", meal("").encode())
        assert plan_rename((*small(), file), "x", "y").target == f"kaart/diensten/y.{extension}"

    def test_a_place_keeps_the_address_of_its_page(self) -> None:
        plan = plan_rename(small(), "dorpshuis", "de-linde")
        assert b"oude_namen: [dorpshuis]" in plan.contents["kaart/locaties/de-linde.yml"]
        assert errors_after(plan, small()) == []


REGISTER = "edities:\n- {editie: boekje, datum: 2026-10-01, diensten: [ID]}\n"


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("old", "new", "says"),
        [
            ("maaltijd", "Eten Thuis", ("'Eten Thuis' kan geen naam zijn: alleen kleine letters, "
             "cijfers en streepjes. Bijvoorbeeld: eten-thuis")),
            ("maaltijd", "../x", ("'../x' kan geen naam zijn: alleen kleine letters, cijfers en "
             "streepjes. Bijvoorbeeld: x")),
            ("maaltijd", "maaltijd", "De oude en de nieuwe naam zijn allebei 'maaltijd'."),
            ("maaltijd", "koffie",
             "'koffie' bestaat al: kaart/activiteiten/koffie.yml. Kies een andere naam."),
            ("maaltijd", "dorpshuis",
             "'dorpshuis' bestaat al: kaart/locaties/dorpshuis.yml. Kies een andere naam."),
            ("maaltijd", "ondersteuner",
             "De naam 'ondersteuner' gebruikt de kaart zelf al. Kies een andere naam."),
            ("maaltijt", "eten", "'maaltijt' staat niet op de kaart; bedoelt u 'maaltijd'?"),
            ("onbekend", "koffie", "'onbekend' staat niet op de kaart."),
        ],
    )  # fmt: skip
    def test_with_what_to_do(self, old: str, new: str, says: str) -> None:
        with pytest.raises(CannotRename) as refused:
            plan_rename(small(), old, new)
        assert str(refused.value) == says

    @pytest.mark.parametrize("new", ["112", "roos"])
    def test_what_would_make_the_map_wrong(self, new: str) -> None:
        with pytest.raises(CannotRename) as refused:
            plan_rename(small(), "maaltijd", new)
        first, second = str(refused.value).splitlines()
        assert first == "Dat kan niet, want dan klopt dit niet meer:"
        assert f"het id '{new}' is ook de naam van 'kaart/diensten/{new}.yml'" in second

    def test_a_name_that_was_printed_and_belongs_to_something_else(self) -> None:
        files = small(**{"edities_2026-10": REGISTER.replace("ID", "eten-thuis")})
        with pytest.raises(CannotRename) as refused:
            plan_rename(files, "maaltijd", "eten-thuis")
        assert str(refused.value) == (
            "'eten-thuis' staat al in een gedrukt boekje en hoort bij iets anders. "
            "Kies een andere naam."
        )

    def test_the_former_name_of_another(self) -> None:
        files = small(diensten_eten=meal("oude_namen: [eten-thuis]\n"))
        with pytest.raises(CannotRename) as refused:
            plan_rename(files, "maaltijd", "eten-thuis")
        assert str(refused.value) == (
            "'eten-thuis' is een oude naam van 'eten'. Kies een andere naam."
        )

    def test_a_former_name_as_the_old_one(self) -> None:
        files = small(diensten_eten=meal("oude_namen: [warm]\n"))
        with pytest.raises(CannotRename) as refused:
            plan_rename(files, "warm", "lekker")
        assert str(refused.value) == (
            "'warm' is een oude naam van 'eten'. Typ: kaart hernoem eten lekker"
        )

    def test_a_file_that_cannot_be_read(self) -> None:
        files = small(diensten_maaltijd='naam: "open\n')
        with pytest.raises(
            CannotRename, match=r"'kaart/diensten/maaltijd\.yml' is anders opgebouwd"
        ):
            plan_rename(files, "maaltijd", "eten-thuis")


class TestAFileThatWasRenamedByHand:
    def renamed(self, **files: str) -> tuple[SourceFile, ...]:
        every = small(**{"diensten_eten-thuis": meal(""), **files})
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
