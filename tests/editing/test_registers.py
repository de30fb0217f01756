"""An address on paper leads somewhere for ever, or the build says which one does not."""

from __future__ import annotations

import pytest
from small_village import SMALL, village_with

from generator.problems import Level
from generator.reading import Reading
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile

DIED = "kaart/edities/2026-10.yml:4:16: fout: edities[1].diensten."


def printed(*ids: str, folder: str = "diensten") -> Reading:
    """Read the small village with a register that holds these ids (with a name, after a colon)."""
    names = ", ".join(one if ":" in one else f"{one}: {one}" for one in ids)
    text = f"edities:\n- editie: boekje\n  datum: 2026-10-01\n  {folder}:   {{{names}}}\n"
    return village_with("edities/2026-10.yml", text.encode())


def dead(id_: str, data: bytes) -> list[str]:
    """Give what is said of one printed id when the map holds only this file, named 'm'."""
    text = f"edities:\n- {{editie: x, datum: 2026-10-01, diensten: [{id_}]}}\n"
    register = SourceFile("kaart/edities/2026-10.yml", "edities", "2026-10", text.encode())
    file = SourceFile("kaart/diensten/m.yml", "diensten", "m", data)
    problems = assemble([register, file]).problems
    return [problem.message for problem in problems if problem.code == "gedrukt"]


def messages(reading: Reading) -> list[str]:
    return [str(problem) for problem in reading.problems]


class TestWhatIsKept:
    @pytest.mark.parametrize("id_", ["maaltijd", "koffie", "klusteam", "koken-lukt-niet"])
    def test_an_entry_or_route_that_is_there(self, id_: str) -> None:
        assert messages(printed(id_, folder="activiteiten")) == []

    def test_one_that_has_stopped(self) -> None:
        assert messages(printed("belbus")) == []

    def test_one_that_has_another_name_now(self) -> None:
        meal = b"naam: M\nthemas: [x]\nsamenvatting: S.\noude_namen: eerst, oud\n"
        assert not dead("oud", meal)

    def test_one_whose_file_cannot_be_read_at_the_moment(self) -> None:
        assert not dead("m", b'naam: "open\n')

    def test_nothing_is_known_of_a_register_that_cannot_be_opened(self) -> None:
        register = SourceFile("kaart/edities/2026-10.yml", "edities", "2026-10", None)
        assert not [one for one in assemble([register]).problems if one.code == "gedrukt"]


class TestWhatDied:
    def test_is_an_error_at_its_own_line(self) -> None:
        reading = printed("huisarts-bos: Huisarts Bos")
        assert reading.map is None
        assert messages(reading) == [
            (
                f"{DIED}huisarts-bos: dit is gedrukt op 1 oktober 2026 (boekje), maar het bestand "
                "is er niet meer; de code op papier moet blijven werken: zet "
                "'diensten/huisarts-bos.yml' terug met 'status: gestopt' en een 'reden'. Noemt "
                "deze naam iemand die niet meer op de kaart wil? Haal dan deze regel weg"
            )
        ]

    def test_is_told_once_also_where_other_files_still_point_to_it(self) -> None:
        text = b"edities:\n- {editie: x, datum: 2026-10-01, diensten: [huisarts-bos]}\n"
        route = b"vraag: Ik voel me ziek\nstappen: [{tekst: Bel., naar: huisarts-bos}]\n"
        reading = village_with("edities/2026-10.yml", text, **{"contactroutes/ziek.yml": route})
        (told,) = messages(reading)
        assert "zet 'diensten/huisarts-bos.yml' terug" in told

    @pytest.mark.parametrize(
        "was", ["maaltijden: Tafeltje Dek Je", "eten-thuis: Warme maaltijd", "eten: Warme maaltyd"]
    )
    def test_may_have_been_renamed(self, was: str) -> None:
        id_ = was.partition(":")[0]
        (message,) = messages(printed(was))
        assert f"Heet het nu 'maaltijd'? Typ: kaart hernoem {id_} maaltijd." in message

    def test_is_not_taken_for_something_that_was_printed_beside_it(self) -> None:
        (message,) = messages(printed("maaltijden: Tafeltje Dek Je", "maaltijd: Warme maaltijd"))
        assert "hernoem" not in message

    def test_is_reported_once_however_often_it_was_printed(self) -> None:
        text = "edities:\n" + "- {editie: boekje, datum: 2026-10-01, diensten: [weg]}\n" * 3
        (problem,) = village_with("edities/2026-10.yml", text.encode()).problems
        assert problem.line == 2

    def test_may_have_become_a_place_which_has_no_code(self) -> None:
        (message,) = messages(printed("dorpshuis"))
        assert "wat in 'kaart/locaties/dorpshuis.yml' staat, heeft geen code" in message

    def test_a_route_has_no_status_to_stop_it_with(self) -> None:
        (message,) = messages(printed("ruzie-met-de-buren", folder="contactroutes"))
        assert "zet 'contactroutes/ruzie-met-de-buren.yml' terug. Noemt" in message


class TestWhatWasPublishedAndNeverPrinted:
    """Anybody may have printed a page, or the booklet on the site: it counts as paper."""

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("gepubliceerd:\n  diensten:\n    huisarts-bos: Huisarts Bos\n", "3:5"),
            ("bladzijden:\n  /diensten/huisarts-bos/: 2026-11-21 0123456789abcdef\n", "2:3"),
            ("bladzijden:\n  /wie-bel-ik/huisarts-bos/: 2026-11-21 0123456789abcdef\n", "2:3"),
        ],
    )
    def test_what_is_thrown_away_is_an_error(self, text: str, place: str) -> None:
        reading = village_with("register.yml", text.encode())
        assert reading.map is None
        (message,) = messages(reading)
        assert message.startswith(f"kaart/register.yml:{place}: fout: ")
        assert "dit stond op de site, en kan dus op papier staan" in message
        assert "/huisarts-bos.yml' terug" in message

    def test_what_was_renamed_by_hand_is_told_how(self) -> None:
        text = b"gepubliceerd:\n  diensten: {eten-thuis: Warme maaltijd}\n"
        (message,) = messages(village_with("register.yml", text))
        assert "Heet het nu 'maaltijd'? Typ: kaart hernoem eten-thuis maaltijd." in message

    def test_what_is_there_is_well_whatever_it_is_called_now(self) -> None:
        text = b"gepubliceerd:\n  diensten: {maaltijd: Iets heel anders}\n"
        assert messages(village_with("register.yml", text)) == []

    def test_a_name_that_has_to_go_can_go_from_the_register(self) -> None:
        text = b"gepubliceerd:\n  diensten:\n    maaltijd: Warme maaltijd\n    pedicure-jansen: P\n"
        (message,) = messages(village_with("register.yml", text))
        assert message.endswith("niet meer op de kaart wil? Haal dan deze regel weg")
        without = text.replace(b"    pedicure-jansen: P\n", b"")
        assert messages(village_with("register.yml", without)) == []


class TestASiteThatMoved:
    def moved(self, register: str, village: str = "") -> list[str]:
        dorp = (SMALL / "dorp.yml").read_bytes() + village.encode()
        return messages(village_with("register.yml", register.encode(), **{"dorp.yml": dorp}))

    @pytest.mark.parametrize(
        "register",
        [
            "gepubliceerd: {adressen: [https://oud.example/]}\n",
            "site: https://oud.example/\nbladzijden: {/: 2026-11-21 0123456789abcdef}\n",
            "edities: [{editie: poster, datum: 2026-11-21, site: https://oud.example/}]\n",
        ],
    )
    def test_is_an_error_until_she_says_what_the_old_address_was(self, register: str) -> None:
        (message,) = self.moved(register)
        assert "kaart/dorp.yml:2:7: fout: site: " in message
        assert "Is de site verhuisd? Zet bij 'oude_adressen': https://oud.example/ Dan" in message
        assert self.moved(register, "oude_adressen: https://oud.example/\n") == []

    @pytest.mark.parametrize("same", ["http://kleindorp.example", "https://Kleindorp.example/"])
    def test_the_same_address_written_otherwise_is_no_move(self, same: str) -> None:
        assert self.moved(f"gepubliceerd: {{adressen: [{same}]}}\n") == []

    def test_a_page_is_no_old_address(self) -> None:
        (message,) = self.moved("naam: x\n", "oude_adressen: https://oud.example/index.html\n")
        assert "typ: https://oud.example/" in message


class TestAnIdIsNeverReused:
    def test_another_name_without_a_word_in_common_is_worth_a_look(self) -> None:
        (problem,) = printed('koffie: "Schaakclub De Toren"', folder="activiteiten").problems
        assert (problem.path, problem.key) == ("kaart/activiteiten/koffie.yml", "naam")
        assert (problem.level, problem.code) == (Level.NOTICE, "hergebruikt")
        assert problem.message.startswith("op papier heet dit 'Schaakclub De Toren'.")

    @pytest.mark.parametrize(
        "name", ["Koffie", "De KOFFIEOCHTEND van Roos", "De", "Dorpskoffieochtend"]
    )
    def test_a_name_that_grew_is_the_same_thing(self, name: str) -> None:
        assert messages(printed(f"koffie: {name}", folder="activiteiten")) == []

    def test_the_newest_paper_counts(self) -> None:
        text = (
            "edities:\n"
            "- {editie: boekje, datum: 2026-10-01, activiteiten: {koffie: Schaakclub}}\n"
            "- {editie: boekje, datum: 2026-10-20, activiteiten: {koffie: Koffieochtend}}\n"
        )
        assert messages(village_with("edities/2026-10.yml", text.encode())) == []

    def test_a_new_file_may_not_take_a_former_name(self) -> None:
        taken = (
            b"naam: Eetclub\nthemas: [eten]\nsamenvatting: Samen eten.\ncontact: {telefoon: 112}\n"
            b"oude_namen: [koffie]\n"
        )
        reading = village_with("diensten/eetclub.yml", taken)
        assert [one.code for one in reading.problems if one.level is Level.ERROR] == ["dubbel-id"]

    def test_nor_may_a_route(self) -> None:
        taken = b"vraag: Wie zet er koffie?\nstappen: [Bel Roos.]\noude_namen: [koffie]\n"
        reading = village_with("contactroutes/koffie-zetten.yml", taken)
        assert [one.code for one in reading.problems if one.level is Level.ERROR] == ["dubbel-id"]


class TestABrokenRegister:
    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("", "1:1"),
            ("naam: x\n", "1:1"),
            ("edities:\n- editie: boekje\n", "2:3"),
            ("edities:\n- {editie: boekje, datum: ooit}\n", "2:27"),
            ("edities:\n- {editie: b, datum: 2026-10-01, diensten: {maaltijd: [a]}}\n", "2:55"),
            ('edities:\n- editie: "boekje\n', "2:11"),
            ("edities: &a\n- *a\n", "1:10"),
        ],
    )
    def test_is_an_error_where_it_broke(self, text: str, place: str) -> None:
        reading = village_with("edities/2026-10.yml", text.encode())
        assert reading.map is None
        assert f"kaart/edities/2026-10.yml:{place}: fout: " in "\n".join(messages(reading))
