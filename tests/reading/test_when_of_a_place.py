"""When something is or stops is told of what people go to; that advice comes out right."""

from __future__ import annotations

import pytest
from small_village import village_with

FILES = {
    "locaties/loods.yml": ("naam: De Loods\nkern: kleindorp\n", "een locatie"),
    "organisaties/club.yml": (
        "naam: De Club\nsoort: informeel\nsamenvatting: S.\n", "een organisatie",
    ),
    "contactroutes/waar.yml": ("vraag: Waar is het?\nstappen: [Bel Roos.]\n", "een contactroute"),
}  # fmt: skip
LINES = {
    "niet_op": "niet_op: [2026-12-25]", "reden": "reden: Het dak lekt.",
    "sinds": "sinds: 2026-10-01", "in_plaats_daarvan": "in_plaats_daarvan: koffie",
    "vanaf": "vanaf: 2026-12-01", "tot_en_met": "tot_en_met: 2027-01-01",
}  # fmt: skip

# A place or a club may have stopped, and a place be closed for some days.
OF_A_PLACE = {
    "locaties/loods.yml": ("niet_op", "reden", "sinds", "in_plaats_daarvan", "vanaf", "tot_en_met"),
    "organisaties/club.yml": ("reden", "sinds", "in_plaats_daarvan"),
}


@pytest.mark.parametrize("key", ["vanaf", "tot_en_met"])
def test_days_on_which_a_place_is_closed_stand_together(key: str) -> None:
    text, _ = FILES["locaties/loods.yml"]
    problems = village_with("locaties/loods.yml", f"{text}{LINES[key]}\n".encode()).problems
    (error,) = (one.message for one in problems if one.level == "fout")
    assert error.startswith(f"'{key}' hoort onder 'openingstijden' of 'gesloten'; zet het daar")


@pytest.mark.parametrize("path", ["locaties/loods.yml", "organisaties/club.yml"])
def test_a_place_or_a_club_that_stopped_says_why_and_since_when(path: str) -> None:
    text, _ = FILES[path]
    more = "status: gestopt\nreden: Het dak lekt.\nsinds: 2026-10-01\n"
    assert village_with(path, f"{text}{more}".encode()).map is not None


def test_when_a_place_is_not_open_stands_with_its_hours() -> None:
    text, _ = FILES["locaties/loods.yml"]
    hours = "openingstijden: {dagen: ma, van: 9.00, tot: 12.00, vanaf: 2026-12-01}\n"
    off = "niet_op: feestdagen\nwel_op: goede vrijdag\n"
    assert village_with("locaties/loods.yml", f"{text}{hours}{off}".encode()).map is not None


@pytest.mark.parametrize(
    ("path", "key"),
    [
        *((path, key) for path in FILES for key in LINES if key not in OF_A_PLACE.get(path, ())),
        # An organisation or a place may have stopped: that is said of itself.
        ("contactroutes/waar.yml", "status"),
    ],
)
def test_it_belongs_with_what_is_done_there(path: str, key: str) -> None:
    text, kind = FILES[path]
    line = LINES.get(key, "status: pauze")
    problems = village_with(path, f"{text}{line}\n".encode()).problems
    errors = [one.message for one in problems if one.level == "fout"]
    assert len(errors) == 1
    assert errors[0].startswith(f"'{key}' kan niet bij {kind}; zet het bij de diensten en activite")
    assert "map 'diensten'" not in errors[0]

    # The advice, to the letter: away here, and with what is done there.
    assert village_with(path, text.encode()).map is not None
    service = "naam: Eetclub\nthemas: [eten]\nsamenvatting: Samen eten.\n"
    assert village_with("diensten/eetclub.yml", f"{service}{line}\n".encode()).map is not None
