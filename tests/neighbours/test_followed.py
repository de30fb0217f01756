"""What Westerkamp has for the whole region stands on the map of Kleindorp, as theirs."""

from __future__ import annotations

from pathlib import Path

from followed_maps import (
    CHORES,
    TODAY,
    ours,
    published,
    read,
    refresh,
    seen,
    the_map,
    theirs,
    write,
)

from generator.booklet.neighbours import for_paper
from generator.consent.neighbours import taken_from
from generator.exchange.neighbours import offer
from generator.model.register import Register
from generator.publish.maker import make_site
from generator.site.changes import recorded
from generator.views import EntryView

DECISION = "What is a neighbour's goes through our own house, with one fact more"
HERE = "westerkamp--klussendienst"


def entry(folder: Path, id_: str = HERE) -> EntryView | None:
    return next((one for one in seen(folder).entries if one.id == id_), None)


def there(folder: Path, id_: str = HERE) -> EntryView:
    found = entry(folder, id_)
    assert found is not None
    return found


def test_nothing_is_there_before_it_was_fetched(tmp_path: Path) -> None:
    folder, _ = ours(tmp_path), theirs(tmp_path)
    assert entry(folder) is None


def test_what_is_for_the_region_comes_and_what_is_for_the_village_does_not(tmp_path: Path) -> None:
    local = CHORES.replace("bereik: regio\n", "").replace("44 10", "44 11")
    folder, _ = ours(tmp_path), theirs(tmp_path, diensten_soep=local)
    refresh(folder)
    assert there(folder).owner is not None
    assert entry(folder, "westerkamp--soep") is None


def test_it_says_from_whom_it_is(tmp_path: Path) -> None:
    folder, _ = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    pages = {page.address: page.text for page in make_site(seen(folder), TODAY).pages}
    text = pages[f"diensten/{HERE}/"]
    assert "van Westerkamp" in text
    assert "https://westerkamp.example/" in text
    assert "29 november 2026" in text
    assert "van Westerkamp" in pages["themas/ontmoeten/"]


def test_on_a_theme_it_stands_behind_all_that_is_ours(tmp_path: Path) -> None:
    first = CHORES.replace("Klussendienst Westerkamp", "Aardappelen")
    folder, _ = ours(tmp_path), theirs(tmp_path, diensten_aardappelen=first)
    refresh(folder)
    theme = next(one for one in seen(folder).themes if one.ref.id == "ontmoeten")
    owners = [one.owner is not None for one in theme.entries]
    assert owners == sorted(owners)
    assert set(owners) == {True, False}


def test_it_is_on_paper_only_when_the_village_chose_so(tmp_path: Path) -> None:
    folder, _ = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    assert HERE not in {one.id for one in for_paper(seen(folder)).entries}
    text = read(folder, "dorp.yml").replace(
        "/westerkamp/kaart}", "/westerkamp/kaart, op_papier: ja}"
    )
    write(folder, "dorp.yml", text)
    assert HERE in {one.id for one in for_paper(seen(folder)).entries}


def test_a_correction_of_theirs_is_followed(tmp_path: Path) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    write(westerkamp, "diensten/klussendienst.yml", CHORES.replace("44 10", "44 19"))
    fresh = refresh(folder)
    (changed,) = fresh.changed
    assert changed.fields == (("contact.telefoon[1].nummer", "0597 00 44 10", "0597 00 44 19"),)
    assert there(folder).phones[0].display == "0597 00 44 19"


def test_what_stops_there_stops_here_and_its_address_says_so(tmp_path: Path) -> None:
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    (westerkamp / "diensten" / "klussendienst.yml").unlink()
    fresh = refresh(folder)
    assert fresh.stopped == ("Klussendienst Westerkamp",)
    assert entry(folder) is None
    assert HERE in {one.id for one in seen(folder).gone}
    write(westerkamp, "diensten/klussendienst.yml", CHORES)
    assert refresh(folder).new == ("Klussendienst Westerkamp",)
    assert there(folder).name == "Klussendienst Westerkamp"


def test_what_both_have_is_shown_once_as_ours(tmp_path: Path) -> None:
    same_id = CHORES.replace("Klussendienst Westerkamp", "Heel iets anders")
    same_number = CHORES.replace("Klussendienst Westerkamp", "Warme maaltijd").replace(
        "44 10", "90 20"
    )
    folder = ours(tmp_path)
    theirs(tmp_path, diensten_maaltijd=same_id, diensten_eten=same_number)
    refresh(folder)
    (taken,) = taken_from(the_map(folder))
    assert {(one.theirs.id, one.ours.id) for one in taken.same} == {
        ("maaltijd", "maaltijd"), ("eten", "maaltijd"),
    }  # fmt: skip
    assert entry(folder, "westerkamp--maaltijd") is None
    assert there(folder, "maaltijd").name == "Warme maaltijd"


def test_the_supporter_decides_of_what_only_looks_the_same(tmp_path: Path) -> None:
    like = CHORES.replace("Klussendienst Westerkamp", "Warme maaltijd")
    folder, _ = ours(tmp_path), theirs(tmp_path, diensten_eten=like)
    refresh(folder)
    (taken,) = taken_from(the_map(folder))
    assert [one.theirs.id for one in taken.likely] == ["eten"]
    village = read(folder, "dorp.yml")
    for word, shown in (("niet", False), ("wel", True)):
        said = village.replace("/westerkamp/kaart}", f"/westerkamp/kaart, {word}: [eten]}}")
        write(folder, "dorp.yml", said)
        (taken,) = taken_from(the_map(folder))
        assert taken.likely == ()
        assert (entry(folder, "westerkamp--eten") is not None) is shown


def test_what_came_from_a_neighbour_is_offered_to_nobody(tmp_path: Path) -> None:
    """Two maps that follow each other do not echo, and neither do three in a ring."""
    folder, westerkamp = ours(tmp_path), theirs(tmp_path)
    mine = read(folder, "diensten/maaltijd.yml") + "bereik: regio\n"
    write(folder, "diensten/maaltijd.yml", mine)
    back = "buren:\n  - {id: kleindorp, naam: Kleindorp, waar: ../../kleindorp/kaart}\n"
    write(westerkamp, "dorp.yml", read(westerkamp, "dorp.yml") + back)
    first = None
    for _ in range(3):
        refresh(folder)
        refresh(westerkamp)
        now = (offer(seen(folder), None), offer(seen(westerkamp), None))
        assert first in {None, now}
        first = now
        assert b"--" not in now[0] + now[1]
        assert "klussendienst" not in {one["id"] for one in published(folder)["dingen"]}
        assert "maaltijd" not in {one["id"] for one in published(westerkamp)["dingen"]}
    assert there(westerkamp, "kleindorp--maaltijd").name == "Warme maaltijd"


def test_our_files_for_others_hold_nothing_of_a_neighbour(tmp_path: Path) -> None:
    folder, _ = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    files = [one for one in make_site(seen(folder), TODAY).assets if one.path.startswith("data/")]
    assert {"data/voor-buren.json", "data/kaart.json"} <= {one.path for one in files}
    for one in files:
        assert b"westerkamp" not in one.data.lower(), one.path


def test_the_register_does_not_bind_us_to_what_is_theirs(tmp_path: Path) -> None:
    folder, _ = ours(tmp_path), theirs(tmp_path)
    refresh(folder)
    view = seen(folder)
    found = recorded(Register(), view, make_site(view, TODAY).pages, (), TODAY)
    assert found.published is not None
    assert HERE not in {one.id for one in found.published.printed}
    assert "maaltijd" in {one.id for one in found.published.printed}


def test_the_register_can_be_read_again_with_their_activity_on_the_map(tmp_path: Path) -> None:
    singing = CHORES.replace("Klussendienst Westerkamp", "Zingen").replace("44 10", "44 12")
    singing += "wanneer: [{dagen: [dinsdag], van: 10.00, tot: 11.00}]\nniet_op: [feestdagen]\n"
    folder, _ = ours(tmp_path), theirs(tmp_path, activiteiten_zingen=singing)
    write(folder, "register.yml", "naam: Kleindorp\nsite: https://kleindorp.example/\n")
    refresh(folder)
    assets = {one.path: one.data for one in make_site(seen(folder), TODAY).assets}
    assert b"westerkamp--zingen" in assets["register.yml"]
    write(folder, "register.yml", assets["register.yml"].decode())
    assert there(folder, "westerkamp--zingen").name == "Zingen"
    (folder / "buren" / "westerkamp.json").unlink()
    assert entry(folder, "westerkamp--zingen") is None


def test_a_yes_of_somebody_there_is_no_yes_here(tmp_path: Path) -> None:
    person = "  persoon: {naam: Jan Kanarie, toestemming: 2026-09-01}\n"
    hers = f"contact:\n  telefoon: 06 12 34 56 78\n{person}"
    text = CHORES.replace("contact:\n  telefoon: 0597 00 44 10\n", hers)
    folder, westerkamp = ours(tmp_path), theirs(tmp_path, diensten_klussendienst=text)
    assert "Jan Kanarie" in there(westerkamp, "klussendienst").person
    assert b"Kanarie" not in offer(seen(westerkamp), None)
    assert b"34 56 78" not in offer(seen(westerkamp), None)
    refresh(folder)
    assert there(folder).phones == ()


def test_a_theme_that_is_not_here_finds_another_place(tmp_path: Path) -> None:
    folder = ours(tmp_path)
    westerkamp = theirs(tmp_path, diensten_klussendienst=CHORES.replace("ontmoeten", "klus"))
    themes = read(westerkamp, "themas.yml") + "- {id: klus, naam: Klussen}\n"
    write(westerkamp, "themas.yml", themes)
    refresh(folder)
    assert [one.id for one in there(folder).themes] == ["ontmoeten"]
