"""`kaart toon`: what a resident reads, in plain text."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type


class TestToon:
    def test_an_entry_as_residents_will_read_it(self, typed: Type, small: Path) -> None:
        said = typed("toon", "maaltijd", "--kaart", small, *TODAY).said
        assert said.splitlines()[0] == "Warme maaltijd"
        for words in ("Vrijwilligers brengen", "€ 8,50 per maaltijd", "Bel 0597 00 90 20"):
            assert words in said
        assert "Sleutel" not in said

    @pytest.mark.parametrize(
        ("id_", "words"),
        [
            ("koken-lukt-niet", "- Bel voor een warme maaltijd. → Warme maaltijd, 0597 00 90 20"),
            ("belbus", "In plaats daarvan: Koffieochtend."),
            ("dorpshuis", "  - Koffieochtend"),
            ("klusteam", "Dit doen wij niet:\n  - Schilderen"),
        ],
    )
    def test_everything_with_a_page_can_be_shown(
        self, typed: Type, small: Path, id_: str, words: str
    ) -> None:
        assert words in typed("toon", id_, "--kaart", small, *TODAY).said

    def test_an_id_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("toon", "maltijd", "--kaart", small)
        assert ended.code == 1
        assert ended.complained == "'maltijd' staat niet op de kaart; bedoelt u 'maaltijd'?\n"
