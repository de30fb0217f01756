"""A remark that goes with what is taken away is named first; all others stay."""

from __future__ import annotations

from typing import Any

import pytest

from generator.editing.amending import Remark, remarks_lost

TYPED = """\
# van Anneke
naam: "Koffie # 1"   # niet veranderen
wanneer:
  # alleen in de winter
  - {dagen: [ma], van: 9.00}  # Roos heeft de sleutel
  - dagen: [di]  # tot Pasen
    van: 9.00
tekst: |  # kort houden
  Een. # geen opmerking
  Twee.
# slot
"""
CONTENT: dict[str, Any] = {
    "naam": "Koffie # 1",
    "wanneer": [{"dagen": ["ma"], "van": "9.00"}, {"dagen": ["di"], "van": "9.00"}],
    "tekst": "Een. # geen opmerking\nTwee.\n",
}


@pytest.mark.parametrize(
    ("content", "lost"),
    [
        (CONTENT, []),
        ({**CONTENT, "naam": "Thee", "tekst": "Nieuw\n"}, []),
        ({**CONTENT, "wanneer": [{"dagen": ["wo"], "van": "9.00"}, CONTENT["wanneer"][1]]}, []),
        ({key: CONTENT[key] for key in ("wanneer", "tekst")},
         [Remark("niet veranderen", 2, ("naam",))]),
        ({**CONTENT, "wanneer": CONTENT["wanneer"][1:]},
         [Remark("Roos heeft de sleutel", 5, ("wanneer", 0))]),
        ({**CONTENT, "wanneer": CONTENT["wanneer"][:1]},
         [Remark("tot Pasen", 6, ("wanneer", 1, "dagen"))]),
        ({key: CONTENT[key] for key in ("naam", "wanneer")},
         [Remark("kort houden", 8, ("tekst",))]),
        ({key: CONTENT[key] for key in ("naam", "tekst")},
         [Remark("alleen in de winter", 4, ("wanneer",)),
          Remark("Roos heeft de sleutel", 5, ("wanneer", 0)),
          Remark("tot Pasen", 6, ("wanneer", 1, "dagen"))]),
    ],
)  # fmt: skip
def test_only_what_goes_is_named(content: Any, lost: list[Remark]) -> None:
    assert list(remarks_lost(TYPED.encode(), content)) == lost
