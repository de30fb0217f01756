"""`kaart controleer`: what is wrong, where it stands, and for which reader."""

from __future__ import annotations

import json
import re
from pathlib import Path

from commands.typing_them import TODAY, Type, spoil


class TestControleer:
    def test_a_good_map(self, typed: Type, small: Path) -> None:
        (small / "contactroutes" / "koken-lukt-niet.yml").unlink()
        village = small / "dorp.yml"
        typed_in = village.read_text(encoding="utf-8")
        doctor = "  - {id: dokter, naam: Huisartsenpost, telefoon: 0597 00 99 11, spoed: ja}\n"
        village.write_text(typed_in.replace("noodnummers:\n", f"noodnummers:\n{doctor}"), "utf-8")
        ended = typed("controleer", "--kaart", small, *TODAY)
        assert (ended.code, ended.said) == (0, "Alles klopt.\n")

    def test_says_at_the_end_by_which_codes_notices_are_switched_off(
        self, typed: Type, small: Path
    ) -> None:
        said = typed("controleer", "--kaart", small, *TODAY).said
        assert "De codes van let op: " in said
        assert "spoedpost (1)" in said

    def test_errors_stand_under_their_file_and_are_counted_last(
        self, typed: Type, small: Path
    ) -> None:
        spoil(small)
        ended = typed("controleer", "--kaart", small)
        lines = ended.said.splitlines()
        assert ended.code == 1
        assert lines[0] == "kaart/diensten/maaltijd.yml"
        assert "  kaart/diensten/maaltijd.yml:2:10: fout: themas[1]: 'etn'" in ended.said
        assert "  kaart/diensten/maaltijd.yml:3:1: fout: samenvating: onbekend veld" in ended.said
        summed = r"\d fouten en \d keer let op in 2 bestanden\."
        assert any(re.fullmatch(summed, line) for line in lines[-4:])

    def test_remarks_about_other_files_are_said_too_but_after_the_mistakes(
        self, typed: Type, small: Path
    ) -> None:
        spoil(small)
        said = typed("controleer", "--kaart", small, *TODAY).said
        assert said.index("kaart/diensten/maaltijd.yml:3:1: fout") < said.index(
            "koken-lukt-niet.yml:1:1: let op: gecontroleerd"
        )

    def test_notices_do_not_fail_unless_asked(self, typed: Type, small: Path) -> None:
        ended = typed("controleer", "--kaart", small, *TODAY)
        assert ended.code == 0
        assert "koken-lukt-niet.yml:1:1: let op: gecontroleerd: nog nooit nagevraagd" in ended.said
        assert typed("controleer", "--kaart", small, *TODAY, "--streng").code == 1

    def test_json_is_a_list_of_objects_and_nothing_else(self, typed: Type, small: Path) -> None:
        spoil(small)
        ended = typed("controleer", "--kaart", small, "--json")
        problems = json.loads(ended.said)
        assert ended.code == 1
        assert {"path", "line", "column", "level", "key", "message"} <= set(problems[0])
        assert problems[0]["path"] == "kaart/diensten/maaltijd.yml"
        assert problems[0]["level"] == "fout"

    def test_json_of_a_map_without_problems_is_an_empty_list(
        self, typed: Type, small: Path
    ) -> None:
        (small / "dorp.yml").write_text(
            (small / "dorp.yml").read_text(encoding="utf-8")
            + "controle: {uit: [verouderd, toestemming, mobiel, spoedpost]}\n",
            encoding="utf-8",
        )
        assert json.loads(typed("controleer", "--kaart", small, *TODAY, "--json").said) == []

    def test_github_shows_them_beside_the_change(self, typed: Type, small: Path) -> None:
        spoil(small)
        first = typed("controleer", "--kaart", small, "--formaat", "github").said.splitlines()[0]
        place = "file=kaart/diensten/maaltijd.yml,line=1,col=1"
        assert first.startswith((f"::error {place}", "::error file=kaart/diensten/maaltijd.yml"))
        assert "\n" not in first

    def test_a_folder_that_is_not_there(self, typed: Type, tmp_path: Path) -> None:
        ended = typed("controleer", "--kaart", tmp_path / "weg", "--json")
        assert ended.code == 1
        assert "deze map bestaat niet" in json.loads(ended.said)[0]["message"]
