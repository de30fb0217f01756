"""Somebody withdraws whose name is in the name of a file: one command, as the message says it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from editing.typed import REGISTER, everything, typed
from small_village import TODAY

from generator.checks import check_map
from generator.consent import private_pages
from generator.problems import Level
from generator.reading import read_map
from generator.site.icons import icon_names

DECISION = "An address that names who left the map dies"

WITHDRAWN = "{naam: Gré de Boer, toestemming: 2026-01-05, ingetrokken: 2026-11-01}"
SERVICE = f"""naam: Knippen aan huis
themas: [eten]
samenvatting: De kapper komt bij u thuis.
contact:
  telefoon: 0597 00 12 34
  persoon: {WITHDRAWN}
"""
SALON = "naam: Salon\nkern: kleindorp\nadres: {straat: Dorpsstraat 1}\n"
FIRM = "naam: Kapsalon\nsoort: formeel\nsamenvatting: Knipt u in de zaak of thuis.\n"
ROUTE = "vraag: Wie knipt mijn haar?\nthemas: [eten]\nstappen: [{tekst: Bel.,"


def errors(folder: Path) -> list[str]:
    """Give what stops the map, as `kaart controleer` says it."""
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    found = check_map(reading.map, reading.sources, TODAY, icon_names())
    return [one.message for one in found if one.level is Level.ERROR]


def put(folder: Path, **files: str) -> None:
    for place, text in files.items():
        path = folder / f"{place.replace('__', '/').replace('_', '-')}.yml"
        path.write_text(text, encoding="utf-8")


def follow_once(folder: Path) -> None:
    """Type each command that a message gives, and nothing more."""
    said = errors(folder)
    assert said
    for message in said:
        command = re.search(r"Typ: kaart (hernoem \S+ \S+)$", message)
        assert command, message
        done = typed(folder, *command[1].split(), "--vandaag", TODAY.isoformat())
        assert done.exit_code == 0, done.output
        assert "werken niet meer, ook niet op papier" in done.output


@pytest.mark.parametrize(
    "stem",
    ["knippen-bij-gre-de-boer", "gre-de-boer", "kapper-gredeboer", "boer-gre-de", "bij-gre"],
)
def test_the_command_that_is_told_is_all_it_takes(folder: Path, stem: str) -> None:
    put(folder, **{f"diensten__{stem}": SERVICE})
    follow_once(folder)
    assert errors(folder) == []
    assert (folder / "diensten" / "knippen-aan-huis.yml").exists()


def test_a_file_of_every_kind_that_others_point_to(folder: Path) -> None:
    put(
        folder,
        diensten__knippen=f"{SERVICE}organisatie: kapsalon-gre-de-boer\n"
        "locatie: salon-gre-de-boer\n",
        organisaties__kapsalon_gre_de_boer=FIRM,
        locaties__salon_gre_de_boer=SALON,
        contactroutes__haar_gre_de_boer=f"{ROUTE} naar: kapsalon-gre-de-boer}}]\n",
    )
    follow_once(folder)
    assert errors(folder) == []
    left = [one for one, data in everything(folder).items()
            if "gre-de-boer" in one or b"gre-de-boer" in data]  # fmt: skip
    assert left == []


def test_what_was_printed_and_published_under_that_name_is_forgotten_too(folder: Path) -> None:
    put(folder, diensten__gre_de_boer=f"{SERVICE}oude_namen: [bij-gre-de-boer, knip-knip]\n")
    register = (
        "# Dit bestand schrijft de computer.\n"
        "bladzijden:\n  /diensten/gre-de-boer/: 2026-02-01 0123456789abcdef\n"
        "gekomen_en_gegaan:\n  gre-de-boer: nieuw 2026-02-01\n"
        "gepubliceerd:\n  diensten: {bij-gre-de-boer: Knippen, maaltijd: Maaltijd}\n"
        "edities:\n  - editie: boekje\n    datum: 2026-02-01\n"
        "    diensten: {gre-de-boer: Knippen, maaltijd: Maaltijd}\n"
    )
    (folder / REGISTER).write_text(register, encoding="utf-8")
    command = re.search(r"kaart (hernoem .*)$", errors(folder)[0])
    assert command is not None
    typed(folder, *command[1].split(), "--vandaag", TODAY.isoformat())
    assert errors(folder) == []
    text = (folder / "diensten" / "knippen-aan-huis.yml").read_text(encoding="utf-8")
    assert text.endswith("oude_namen: [knip-knip]\n")
    assert (folder / REGISTER).read_text(encoding="utf-8") == (
        "# Dit bestand schrijft de computer.\n"
        "gepubliceerd:\n  diensten: {maaltijd: Maaltijd}\n"
        "edities:\n  - editie: boekje\n    datum: 2026-02-01\n"
        "    diensten: {maaltijd: Maaltijd}\n"
    )


def test_only_an_old_name_that_says_it(folder: Path) -> None:
    put(folder, diensten__knippen=f"{SERVICE}oude_namen: [gre-de-boer]\n")
    assert [one.rpartition("Typ: ")[2] for one in errors(folder)] == [
        "kaart hernoem gre-de-boer knippen"
    ]
    follow_once(folder)
    assert errors(folder) == []


def test_a_name_that_says_nothing_of_anybody_is_kept_as_ever(folder: Path) -> None:
    put(folder, diensten__knippen=SERVICE)
    done = typed(folder, "hernoem", "knippen", "de-kapper")
    assert "De oude naam 'knippen' is bewaard" in done.output


def test_a_photo_that_is_called_after_somebody(folder: Path) -> None:
    photo = "foto: {bestand: gre-de-boer.webp, te_zien: Een stoel., niemand_herkenbaar: ja}\n"
    put(folder, diensten__knippen=SERVICE + photo)
    (said,) = errors(folder)
    assert said.startswith("'gre-de-boer.webp' staat in een adres op de site")
    named = re.search(r"Bijvoorbeeld: (\S+)$", said)
    assert named is not None
    put(folder, diensten__knippen=SERVICE + photo.replace("gre-de-boer.webp", named[1]))
    assert errors(folder) == []


def test_a_page_of_her_own_that_is_called_after_somebody(folder: Path) -> None:
    put(folder, diensten__knippen=SERVICE)
    reading = read_map(folder)
    assert reading.map is not None
    pages = {"gre-de-boer.md": "Over de kapper.", "kapper.md": "Over de kapper."}
    assert [one.owner for one in private_pages(reading.map, TODAY, pages)] == ["gre-de-boer.md"]
