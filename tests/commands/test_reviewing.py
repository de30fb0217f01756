"""`kaart herzien`: what to ask again, and noting that it was asked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type

from generator.reading import read_map


class TestHerzien:
    def test_the_oldest_comes_first_with_the_number_to_call(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "--kaart", small, "--vandaag", "2027-04-01")
        assert ended.said.splitlines() == [
            "nog nooit                   koken-lukt-niet  Koken lukt niet meer",
            "2026-09-15  0597 00 90 40   koffie           Koffieochtend",
            "",
            "2 van de 6 moet u weer eens navragen.",
            f"Wat u dan nakijkt, ziet u zo: kaart herzien koken-lukt-niet --kaart {small}",
        ]

    def test_says_when_nobody_looked_at_the_lines_about_danger_for_a_year(
        self, typed: Type, small: Path
    ) -> None:
        fresh = typed("herzien", "--kaart", small, "--vandaag", "2027-09-08").said
        assert "regels over gevaar" not in fresh
        old = " ".join(typed("herzien", "--kaart", small, "--vandaag", "2027-09-09").said.split())
        assert "Van de regels over gevaar in het programma zelf zijn er" in old
        assert "de oudste op 8 september 2026, ook de nummers van" in old
        assert "Alarmnummer 112. Vraag wie het programma beheert" in old

    def test_nothing_to_ask(self, typed: Type, small: Path) -> None:
        (small / "contactroutes" / "koken-lukt-niet.yml").unlink()
        ended = typed("herzien", "--kaart", small, *TODAY)
        assert ended.said.splitlines() == [
            "U hoeft nu niets na te vragen.",
            f"Alles zien, met de datum? Typ: kaart herzien --alles --kaart {small}",
        ]

    def test_one_id_shows_what_to_look_at_and_what_to_type(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "maaltijd", "--kaart", small, *TODAY)
        lines = ended.said.splitlines()
        assert lines[:4] == ["Vraag na of dit nog klopt:", "", "  Warme maaltijd",
                             "  Dienst · informeel"]  # fmt: skip
        assert "  Kosten:          € 8,50 per maaltijd" in lines
        assert lines[-6:] == [
            "  Voor het laatst nagevraagd op 1 oktober 2026.",
            "",
            "Navragen kan op 0597 00 90 20.",
            "",
            f"Klopt alles nog? Typ dan: kaart herzien maaltijd --akkoord --kaart {small}",
            f"Klopt er iets niet meer? Verander het eerst in {small / 'diensten/maaltijd.yml'}",
        ]
        assert "Sleutel" not in ended.said

    def test_what_was_never_asked_says_so(self, typed: Type, small: Path) -> None:
        said = typed("herzien", "koken-lukt-niet", "--kaart", small, *TODAY).said
        assert "\nDit is nog nooit nagevraagd.\n" in said

    def test_what_has_stopped_needs_no_asking(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "belbus", "--kaart", small, *TODAY)
        assert ended.complained.startswith("'belbus' is gestopt.")

    @pytest.mark.parametrize("options", [(), ("--akkoord",)])
    def test_a_theme_needs_no_asking(
        self, typed: Type, small: Path, options: tuple[str, ...]
    ) -> None:
        ended = typed("herzien", "eten", *options, "--kaart", small, *TODAY)
        assert ended.code == 1
        assert "'eten' is het thema 'Eten'" in ended.complained
        assert "Dit hoeft u niet na te vragen." in ended.complained

    def test_everything_can_be_shown_too(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "--alles", "--kaart", small, "--vandaag", "2027-04-01")
        assert len(ended.said.splitlines()) == 6 + 3
        assert "belbus" not in ended.said  # it has stopped

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("naam: Koffie\n", "naam: Koffie\ngecontroleerd: 2026-11-21\n"),
            ("naam: Koffie", "naam: Koffie\ngecontroleerd: 2026-11-21"),
            ("a: 1\r\nb: 2\r\n", "a: 1\r\nb: 2\r\ngecontroleerd: 2026-11-21\r\n"),
            (
                "# kop\ngecontroleerd: 1 oktober 2025   # met Ans\nnaam: 'x'  # y\n",
                "# kop\ngecontroleerd: 2026-11-21   # met Ans\nnaam: 'x'  # y\n",
            ),
            ('gecontroleerd: "2025-10-01"\r\na: 1\r\n', 'gecontroleerd: "2026-11-21"\r\na: 1\r\n'),
            ("gecontroleerd: '2025-10-01' #x\n", "gecontroleerd: '2026-11-21' #x\n"),
            ("gecontroleerd:   2025-10-01", "gecontroleerd:   2026-11-21"),
            ("gecontroleerd:\nnaam: x\n", "gecontroleerd: 2026-11-21\nnaam: x\n"),
            ("\ufeffgecontroleerd: 2025-10-01\na: 1\n", "\ufeffgecontroleerd: 2026-11-21\na: 1\n"),
            ("a: |\n  tekst\n\n", "a: |\n  tekst\ngecontroleerd: 2026-11-21\n\n"),
            ("{a: 1, gecontroleerd: 2020-01-01}\n", "{a: 1, gecontroleerd: 2026-11-21}\n"),
            ("naam: x\n...\n", "naam: x\ngecontroleerd: 2026-11-21\n...\n"),
            (
                "a:\n  gecontroleerd: 2020-01-01\n",
                "a:\n  gecontroleerd: 2020-01-01\ngecontroleerd: 2026-11-21\n",
            ),
        ],
    )
    def test_agreeing_changes_the_date_and_not_one_other_byte(
        self, typed: Type, small: Path, before: str, after: str
    ) -> None:
        path = small / "diensten" / "maaltijd.yml"
        path.write_bytes(before.encode())
        ended = typed("herzien", "maaltijd", "--akkoord", "--kaart", small, *TODAY)
        assert ended.complained == ""
        assert ended.said == f"Genoteerd in {path}: nagevraagd op 21 november 2026.\n"
        assert path.read_bytes().decode() == after
        assert [one.name for one in path.parent.iterdir() if one.name.startswith(".")] == []

    def test_agreeing_on_another_day(self, typed: Type, small: Path) -> None:
        typed("herzien", "maaltijd", "--akkoord", "--datum", "1-11-2026", "--kaart", small, *TODAY)
        text = (small / "diensten" / "maaltijd.yml").read_text(encoding="utf-8")
        assert "\ngecontroleerd: 2026-11-01   # met Ans gebeld\n" in text

    @pytest.mark.parametrize("text", ["- naam: x\n", "- gecontroleerd: 2020-01-01\n"])
    def test_a_file_built_in_another_way_is_left_alone(
        self, typed: Type, small: Path, text: str
    ) -> None:
        path = small / "diensten" / "maaltijd.yml"
        path.write_text(text, encoding="utf-8")
        ended = typed("herzien", "maaltijd", "--akkoord", "--kaart", small, *TODAY)
        assert ended.code == 1
        assert path.read_text(encoding="utf-8") == text

    def test_a_name_will_do_for_an_id(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "Warme", "maaltijd", "--akkoord", "--kaart", small, *TODAY)
        assert ended.said.startswith(f"Genoteerd in {small / 'diensten' / 'maaltijd.yml'}:")

    @pytest.mark.parametrize("name", ["dorp", "themas"])
    def test_the_files_of_the_whole_map_have_no_such_date(
        self, typed: Type, small: Path, name: str
    ) -> None:
        before = (small / f"{name}.yml").read_bytes()
        ended = typed("herzien", name, "--akkoord", "--kaart", small, *TODAY)
        assert ended.complained.startswith(f"'{name}' staat niet op de kaart")
        assert (small / f"{name}.yml").read_bytes() == before

    def test_a_day_that_is_still_to_come(self, typed: Type, small: Path) -> None:
        ended = typed("herzien", "maaltijd", "--akkoord", "--datum", "2027-01-01",
                      "--kaart", small, *TODAY)  # fmt: skip
        assert ended.code == 1
        assert "1 januari 2027 moet nog komen" in ended.complained

    def test_agreeing_needs_an_id_that_exists(self, typed: Type, small: Path) -> None:
        assert "kaart herzien tafeltje-dek-je --akkoord" in typed("herzien", "--akkoord").complained
        ended = typed("herzien", "maltijd", "--akkoord", "--kaart", small)
        assert "bedoelt u 'maaltijd'?" in ended.complained


class TestAPortionEveryMonth:
    """The round is spread over the year: so many every month, what is due first comes first."""

    def portion(self, typed: Type, small: Path, number: int, day: str) -> list[str]:
        ended = typed("herzien", "--deze-maand", number, "--kaart", small, "--vandaag", day)
        assert ended.code == 0, ended.complained
        return ended.said.splitlines()

    def test_what_is_due_first_comes_first_also_before_it_is_due(
        self, typed: Type, small: Path
    ) -> None:
        lines = self.portion(typed, small, 3, "2026-12-03")
        assert [line.split("  ")[0].strip() for line in lines[:2]] == ["nog nooit", "2026-09-15"]
        assert lines[4] == "0 nagevraagd deze maand, nog 3 te gaan."

    def test_what_was_asked_this_month_counts(self, typed: Type, small: Path) -> None:
        typed("herzien", "koken-lukt-niet", "--akkoord", "--datum", "2026-12-01", "--kaart", small,
              "--vandaag", "2026-12-03")  # fmt: skip
        lines = self.portion(typed, small, 2, "2026-12-03")
        assert lines[0].startswith("2026-09-15  0597 00 90 40   koffie")
        assert lines[2] == "1 nagevraagd deze maand, nog 1 te gaan."
        assert self.portion(typed, small, 1, "2026-12-31") == [
            "1 nagevraagd deze maand. U bent klaar."
        ]
        assert "0 nagevraagd deze maand, nog 1" in str(self.portion(typed, small, 1, "2027-01-01"))

    def test_a_portion_that_is_too_small_says_so(self, typed: Type, small: Path) -> None:
        for number in range(20):
            (small / "activiteiten" / f"koffie-{number}.yml").write_bytes(
                (small / "activiteiten" / "koffie.yml").read_bytes()
            )
        told = str(self.portion(typed, small, 3, "2026-12-03"))
        assert "Met 3 per maand komt u niet rond" in told
        assert "Met 4 per maand wel." in told
        assert "komt u niet rond" not in str(self.portion(typed, small, 4, "2026-12-03"))

    def test_asking_so_many_every_month_keeps_all_up_to_date(
        self, typed: Type, small: Path
    ) -> None:
        """Two years of the portion that is called enough: after the first round nothing is late."""
        late = []
        for month in range(24):
            day = f"{2026 + (11 + month) // 12}-{(11 + month) % 12 + 1:02}-05"
            next_one = re.search(
                r"kaart herzien (\S+) --kaart", str(self.portion(typed, small, 1, day))
            )
            if next_one:
                typed("herzien", next_one[1], "--akkoord", "--datum", day, "--kaart", small,
                      "--vandaag", day)  # fmt: skip
            if month > 8:
                ended = typed("herzien", "--kaart", small, "--vandaag", day)
                late += [line for line in ended.said.splitlines() if "moet u weer" in line]
        assert late == []

    @pytest.mark.parametrize("number", ["0", "-3", "veel"])
    def test_what_is_no_portion(self, typed: Type, small: Path, number: str) -> None:
        ended = typed("herzien", "--deze-maand", number, "--kaart", small, *TODAY)
        assert ended.code == 2
        assert f"'{number}'" in ended.complained


class TestOnePersonsShare:
    """Supporters who divide the work each see what they keep; what nobody keeps is told."""

    @pytest.fixture(autouse=True)
    def divided(self, small: Path) -> None:
        for name in ("maaltijd", "koken-lukt-niet"):
            (path,) = small.glob(f"*/{name}.yml")
            path.write_bytes(path.read_bytes() + f"beheert: {self.keeper(small)}\n".encode())

    def keeper(self, small: Path) -> str:
        social_map = read_map(small).map
        assert social_map is not None
        return social_map.village.supporters[0].id

    def test_the_round_of_one(self, typed: Type, small: Path) -> None:
        for words in (("--alles",), ("--deze-maand", "9")):
            said = typed("herzien", *words, "--van", self.keeper(small), "--kaart", small,
                         *TODAY).said  # fmt: skip
            assert "  maaltijd " in said
            assert "  koken-lukt-niet " in said
            assert "  koffie " not in said
            assert "Van niemand: 4." in said

    def test_the_notices_of_one_and_every_error(self, typed: Type, small: Path) -> None:
        years_later = ("--vandaag", "2029-01-01")
        hers = ("controleer", "--van", self.keeper(small), "--kaart", small, *years_later)
        said = typed(*hers).said
        assert "diensten/maaltijd.yml" in said
        assert "activiteiten/koffie.yml" not in said
        (small / "activiteiten" / "koffie.yml").write_text("namm: Koffie\n", encoding="utf-8")
        wrong = typed(*hers)
        assert wrong.code == 1
        assert "activiteiten/koffie.yml" in wrong.said

    @pytest.mark.parametrize("command", ["herzien", "controleer"])
    def test_somebody_unknown(self, typed: Type, small: Path, command: str) -> None:
        ended = typed(command, "--van", "niemand", "--kaart", small, *TODAY)
        assert ended.code == 1
        assert "'niemand' is geen ondersteuner uit dorp.yml. Er zijn: " in ended.complained

    def test_who_keeps_it_is_seen_by_no_resident(self, typed: Type, small: Path) -> None:
        assert "beheert" not in typed("toon", "maaltijd", "--kaart", small, *TODAY).said.casefold()
