"""`kaart buren`, `kaart dekking --buren` and `kaart nieuw --naar`, as somebody types them."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands.typing_them import Type
from followed_maps import CHORES, ours, published, read, refresh, the_map, theirs, write

TODAY = "2026-11-29"


@pytest.fixture
def kleindorp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in the folder of Kleindorp, beside that of Westerkamp."""
    folder = ours(tmp_path)
    monkeypatch.chdir(folder.parent)
    return folder


def test_nothing_is_fetched_before_it_is_asked_for(
    typed: Type, kleindorp: Path, tmp_path: Path
) -> None:
    theirs(tmp_path)
    told = typed("buren", "--vandaag", TODAY)
    assert told.code == 0
    assert "Westerkamp: nog niet opgehaald." in (told.said + told.complained)
    assert not (kleindorp / "buren").exists()
    assert "kaart buren ververs" in typed("controleer", "--vandaag", TODAY).said


def test_what_was_fetched_and_what_stopped_is_told(
    typed: Type, kleindorp: Path, tmp_path: Path
) -> None:
    westerkamp = theirs(tmp_path)
    told = typed("buren", "ververs", "--vandaag", TODAY)
    assert told.code == 0
    assert "1 ding op uw kaart, niet in het boekje. Opgehaald op 29 november 2026." in (
        told.said + told.complained
    )
    (westerkamp / "diensten" / "klussendienst.yml").unlink()
    told = typed("buren", "ververs", "--vandaag", TODAY)
    assert "Gestopt, en hier ook: Klussendienst Westerkamp" in (told.said + told.complained)
    assert (kleindorp / "buren" / "westerkamp.json").exists()


def test_a_neighbour_that_is_gone_leaves_what_there_was(
    typed: Type, kleindorp: Path, tmp_path: Path
) -> None:
    westerkamp = theirs(tmp_path)
    typed("buren", "ververs", "--vandaag", TODAY)
    before = (kleindorp / "buren" / "westerkamp.json").read_bytes()
    westerkamp.rename(tmp_path / "weg")
    told = typed("buren", "ververs", "--vandaag", "2026-12-24")
    assert told.code == 1
    assert "U houdt wat er op 29 november 2026 was." in (told.said + told.complained)
    assert (kleindorp / "buren" / "westerkamp.json").read_bytes() == before


def test_a_map_without_neighbours_says_how_to_begin(typed: Type, kleindorp: Path) -> None:
    village = read(kleindorp, "dorp.yml")
    write(kleindorp, "dorp.yml", village.partition("buren:")[0])
    told = typed("buren", "ververs")
    assert told.code == 0
    assert "buren:" in told.said


def test_a_start_set_is_taken_with_one_yes(typed: Type, kleindorp: Path, tmp_path: Path) -> None:
    country = CHORES.replace("bereik: regio", "bereik: landelijk")
    westerkamp = theirs(tmp_path, diensten_klussendienst=country)
    village = read(kleindorp, "dorp.yml")
    write(kleindorp, "dorp.yml", village.replace("/kaart}", "/kaart, soort: startset}"))
    told = typed("buren", "ververs", "--vandaag", TODAY)
    assert "Nieuw: Klussendienst Westerkamp" in (told.said + told.complained)
    assert "Niet overgenomen." in (told.said + told.complained)
    assert not (kleindorp / "buren" / "westerkamp.json").exists()
    assert "1 ding op uw kaart" in typed("buren", "ververs", "--ja", "--vandaag", TODAY).said
    write(westerkamp, "diensten/klussendienst.yml", country.replace("gratis", "€ 5"))
    told = typed("buren", "ververs", "--vandaag", TODAY)
    assert "Veranderd: Klussendienst Westerkamp" in (told.said + told.complained)
    assert "kosten: gratis -> € 5" in (told.said + told.complained)
    assert the_map(kleindorp).neighbours[0].texts["klussendienst"]["kosten"] == "gratis"


def test_a_neighbour_does_not_bring_what_is_for_the_whole_country(
    kleindorp: Path, tmp_path: Path
) -> None:
    theirs(tmp_path, diensten_lijn=CHORES.replace("bereik: regio", "bereik: landelijk"))
    refresh(kleindorp)
    assert "westerkamp--lijn" not in {one.id for one in the_map(kleindorp).entries}


def test_a_gap_is_told_beside_what_a_neighbour_has(
    typed: Type, kleindorp: Path, tmp_path: Path
) -> None:
    bus = CHORES.replace("Klussendienst Westerkamp", "Belbus").replace("bereik: regio\n", "")
    bus = bus.replace("doen kleine klussen in huis", "rijden u naar het ziekenhuis")
    theirs(tmp_path, diensten_belbus=bus)
    refresh(kleindorp)
    told = " ".join(typed("dekking", "--buren", "--vandaag", TODAY).said.split())
    assert ("Voor vervoer heeft Westerkamp 'Belbus' (westerkamp/belbus); bel de ondersteuner daar, "
            "0597 00 90 01.") in told  # fmt: skip


def test_counts_travel_only_with_a_yes_and_never_below_five(
    typed: Type, kleindorp: Path, tmp_path: Path
) -> None:
    westerkamp = theirs(tmp_path)
    write(westerkamp, "signalen.yml",
          "signalen:\n"
          "  - {maand: 2026-11, kern: westerkamp, wat: vervoer, aantal: 7}\n"
          "  - {maand: 2026-11, kern: westerkamp, wat: klussen, aantal: 4}\n"
          "  - {maand: 2024-11, kern: westerkamp, wat: bewegen, aantal: 9}\n")  # fmt: skip
    assert published(westerkamp)["signalen"] == {}
    write(westerkamp, "dorp.yml", read(westerkamp, "dorp.yml") + "signalen_delen: ja\n")
    assert published(westerkamp)["signalen"] == {"vervoer": 7}
    refresh(kleindorp)
    told = typed("dekking", "--buren", "--vandaag", TODAY).said
    assert "In Westerkamp is in een jaar 7 keer gevraagd naar vervoer" in told


def test_a_file_begins_as_theirs_with_none_of_their_facts(
    typed: Type, kleindorp: Path, tmp_path: Path
) -> None:
    theirs(tmp_path)
    refresh(kleindorp)
    told = typed("nieuw", "--naar", "westerkamp/klussendienst")
    assert told.code == 0
    path = kleindorp / "diensten" / "klussendienst.yml"
    text = path.read_text("utf-8")
    typed_lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert "soort: informeel" in typed_lines
    assert "44 10" not in text
    assert not [line for line in typed_lines if "Westerkamp" in line or "kleine klussen" in line]
    assert typed("controleer", "--vandaag", TODAY).code == 0
    # Once it should be on the map, each example is an error.
    write(kleindorp, "diensten/klussendienst.yml", text.partition("\n")[2])
    told = typed("controleer", "--vandaag", TODAY)
    assert told.code == 1
    lines = (told.said + told.complained).splitlines()
    wrong = {line.split("fout: ")[1].split(":")[0] for line in lines
             if "klussendienst.yml" in line and "fout: " in line}  # fmt: skip
    assert wrong == {"naam", "themas", "samenvatting", "contact", "kosten"}


def test_what_is_not_there_is_not_begun(typed: Type, kleindorp: Path, tmp_path: Path) -> None:
    theirs(tmp_path)
    assert "niets opgehaald" in typed("nieuw", "--naar", "westerkamp/klussendienst").complained
    refresh(kleindorp)
    told = typed("nieuw", "--naar", "westerkamp/klusendienst")
    assert told.code == 1
    assert "Bedoelt u westerkamp/klussendienst?" in (told.said + told.complained)
