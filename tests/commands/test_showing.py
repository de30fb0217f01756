"""`kaart toon`: everything a resident reads about something, in plain text."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type

IN_THE_KERN = "Wat er in deze kern is, ziet u met:"
ON_THE_SITE = "Hoe bewoners dit lezen, ziet u op de site met:"


def add(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


class TestToon:
    def test_an_entry_as_residents_will_read_it(self, typed: Type, small: Path) -> None:
        said = typed("toon", "maaltijd", "--kaart", small, *TODAY).said
        assert said.splitlines() == [
            "Warme maaltijd",
            "Dienst · informeel",
            "",
            "Vrijwilligers brengen een warme maaltijd bij u thuis.",
            "",
            "Kosten:          € 8,50 per maaltijd",
            "",
            "U kunt zelf bellen.",
            "Bel 0597 00 90 20",
            "",
            "Dit hoort erbij:",
            "  - Koken lukt niet meer",
            "  - Thema: Eten",
            "  - Van: Dorpsbelang Kleindorp",
            "",
            "Voor het laatst nagevraagd op 1 oktober 2026.",
        ]

    def test_a_note_for_oneself_is_never_shown(self, typed: Type, small: Path) -> None:
        assert "intern: Sleutel" in (small / "diensten/maaltijd.yml").read_text(encoding="utf-8")
        assert "Sleutel" not in typed("toon", "maaltijd", "--kaart", small, *TODAY).said

    def test_who_answers_and_what_is_handy_to_know(self, typed: Type, small: Path) -> None:
        replace(small / "diensten/maaltijd.yml", "  telefoon: 0597 00 90 20\n",
                "  telefoon: 0597 00 90 20\n"
                "  persoon: {functie: Coördinator maaltijden}\n"
                "  toelichting: Spreek gerust in.\n")  # fmt: skip
        said = typed("toon", "maaltijd", "--kaart", small, *TODAY).said
        assert (
            "Bel 0597 00 90 20\nU spreekt met Coördinator maaltijden\nSpreek gerust in.\n" in said
        )

    def test_how_to_join(self, typed: Type, small: Path) -> None:
        add(small / "vrijwilligers/klusteam.yml",
            "gezocht: [Iemand met een ladder]\nmeedoen: Kom vrijdag langs.\n")  # fmt: skip
        said = typed("toon", "klusteam", "--kaart", small, *TODAY).said
        assert (
            "\nWilt u meedoen?\nWij zoeken:\n  - Iemand met een ladder\nKom vrijdag langs.\n"
        ) in said

    def test_how_to_get_in(self, typed: Type, small: Path) -> None:
        add(small / "locaties/dorpshuis.yml",
            "rolstoel: ja\ntoegankelijkheid: [Brede deur]\nbus: Lijn 3\n")  # fmt: skip
        said = typed("toon", "koffie", "--kaart", small, *TODAY).said
        assert (
            "\nZo komt u binnen:\n"
            "  - U kunt met een rolstoel naar binnen.\n"
            "  - Brede deur\n"
            "  - Bus: Lijn 3\n"
        ) in said

    def test_the_number_of_the_supporter_when_she_comes_first(
        self, typed: Type, small: Path
    ) -> None:
        add(small / "diensten/maaltijd.yml", "eerste_stap: ondersteuner\n")
        said = typed("toon", "maaltijd", "--kaart", small, *TODAY).said
        assert "Bel dorpsondersteuner Roos Veen.\nBel 0597 00 90 01, Roos Veen\n" in said

    def test_a_number_stays_on_one_line(self, typed: Type, small: Path) -> None:
        for _ in range(76):  # wherever on the line it comes
            replace(small / "contactroutes/koken-lukt-niet.yml", "Bel voor ", "Bel voor e")
            said = typed("toon", "koken-lukt-niet", "--kaart", small, *TODAY).said
            assert "0597 00 90 20" in said

    @pytest.mark.parametrize(
        ("id_", "words"),
        [
            ("koken-lukt-niet", "- Bel voor een warme maaltijd. → Warme maaltijd, 0597 00 90 20"),
            ("koken-lukt-niet", "- Of bel Roos. → Roos Veen, 0597 00 90 01\n\nThema: Eten\n"),
            ("belbus", "In plaats daarvan: Koffieochtend."),
            ("dorpshuis", "  - Koffieochtend\n\nVoor het laatst nagevraagd op 1 oktober 2026.\n"),
            ("klusteam", "Dit doen wij niet:\n  - Schilderen"),
        ],
    )
    def test_everything_with_a_page_can_be_shown(
        self, typed: Type, small: Path, id_: str, words: str
    ) -> None:
        assert words in typed("toon", id_, "--kaart", small, *TODAY).said

    @pytest.mark.parametrize(
        "words",
        [
            ("maaltijd.yml",),
            ("kaart/diensten/maaltijd.yml",),
            ("Warme", "maaltijd"),
            ("warme maaltijd",),
        ],
    )
    def test_a_file_or_a_name_will_do_for_an_id(
        self, typed: Type, small: Path, words: tuple[str, ...]
    ) -> None:
        said = typed("toon", *words, "--kaart", small, *TODAY).said
        assert said.startswith("Warme maaltijd\n")

    def test_a_name_that_two_things_have_is_not_guessed(self, typed: Type, small: Path) -> None:
        shutil.copy(small / "diensten/maaltijd.yml", small / "diensten/maaltijd-2.yml")
        ended = typed("toon", "Warme maaltijd", "--kaart", small, *TODAY)
        assert ended.complained.startswith("'Warme maaltijd' staat niet op de kaart")

    def test_what_waits_shows_what_residents_will_read(self, typed: Type, small: Path) -> None:
        add(small / "diensten/maaltijd.yml", "status: pauze\n")
        lines = typed("toon", "maaltijd", "--kaart", small, *TODAY).said.splitlines()
        assert lines[:6] == [
            "Warme maaltijd",
            "ligt stil",
            "",
            "Haalt u 'status: pauze' weg, dan leest een bewoner:",
            "",
            "Warme maaltijd",
        ]
        assert "Bel 0597 00 90 20" in lines


class TestWhatCannotBeShown:
    def test_an_id_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("toon", "maltijd", "--kaart", small)
        assert ended.code == 1
        assert ended.complained == "'maltijd' staat niet op de kaart; bedoelt u 'maaltijd'?\n"

    def test_a_theme_names_what_belongs_to_it(self, typed: Type, small: Path) -> None:
        ended = typed("toon", "eten", "--kaart", small)
        assert ended.code == 1
        themes = small / "themas.yml"
        assert ended.complained.splitlines() == [
            f"'eten' is het thema 'Eten' uit '{themes}'. Daar hoort geen eigen bestand bij.",
            "Dit hoort bij het thema: maaltijd.",
            f"Bekijk er een met: kaart toon maaltijd --kaart {small}",
        ]

    @pytest.mark.parametrize(
        ("id_", "what", "advice"),
        [
            ("kleindorp", "de kern 'Kleindorp'", f"{IN_THE_KERN} kaart dekking"),
            ("roos", "de ondersteuner 'Roos Veen'", f"{ON_THE_SITE} kaart bekijk"),
            ("112", "het noodnummer 'Levensgevaar'", f"{ON_THE_SITE} kaart bekijk"),
        ],
    )
    def test_what_stands_in_dorp_yml_is_named(
        self, typed: Type, small: Path, id_: str, what: str, advice: str
    ) -> None:
        told = typed("toon", id_, "--kaart", small).complained
        assert told.startswith(f"'{id_}' is {what} uit '{small / 'dorp.yml'}'.")
        assert told.splitlines()[1] == f"{advice} --kaart {small}"

    def test_an_old_name(self, typed: Type, small: Path) -> None:
        typed("hernoem", "maaltijd", "eten-thuis", "--kaart", small)
        ended = typed("toon", "maaltijd", "--kaart", small)
        assert ended.complained == (
            "'maaltijd' is een oude naam. Het heet nu 'eten-thuis'; typ die naam.\n"
        )

    def test_an_organisation_that_stopped_says_why(self, typed: Type, small: Path) -> None:
        ended = "status: gestopt\nreden: Er is geen bestuur meer.\n"
        add(small / "organisaties/dorpsbelang.yml", ended)
        told = typed("toon", "dorpsbelang", "--kaart", small).said
        assert told.splitlines()[1:] == ["is er niet meer", "", "Er is geen bestuur meer."]
