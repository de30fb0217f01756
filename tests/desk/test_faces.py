"""A photo comes in at the desk: a face instead of a letter, with what is seen and a yes."""

from __future__ import annotations

import errno
import io
import os

import pytest
from desk.at_the_desk import AtTheDesk, read
from photographed import bomb, of_telephone
from PIL import Image
from starlette.datastructures import UploadFile

from generator.pictures import tells_where

ROOS = "foto/ondersteuners/roos"
SEEN = {"te_zien": "Roos zwaait op de brug."}
YES = {"wie": "iemand", "toestemming": "2026-11-20"}


def pictures(she: AtTheDesk) -> list[str]:
    return sorted(one.name for one in she.folder.parent.glob("beeld/*"))


def test_a_face_is_brought_in_and_noted(she: AtTheDesk) -> None:
    assert "nog geen foto" in read(she.page("foto"))
    before = she.typed("dorp.yml")
    page = she.bring(ROOS, of_telephone(), **SEEN, **YES, wie_erop="Roos zelf")
    assert "De foto is opgeslagen" in read(page)
    assert "Zo komt de foto op de site" in read(page)
    assert pictures(she) == ["roos.webp"]
    kept = (she.folder.parent / "beeld" / "roos.webp").read_bytes()
    assert not tells_where(kept)
    assert Image.open(io.BytesIO(kept)).size == (480, 480)
    after = she.typed("dorp.yml")
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []
    (roos,) = she.desk.standing().map.village.supporters
    assert roos.photo
    assert (roos.photo.file, roos.photo.shows) == ("roos.webp", "Roos zwaait op de brug.")
    assert f"{roos.photo.consent}" == "2026-11-20"
    assert "heeft een foto" in read(she.page("foto"))
    assert she.client.get(f"/beheer/{ROOS}/nu").content == kept


@pytest.mark.parametrize(
    ("sent", "values", "says"),
    [
        (of_telephone(), {**YES}, "Zeg in één zin wat er te zien is"),
        (of_telephone(), {**SEEN}, "Zeg of er iemand op staat"),
        (of_telephone(), {**SEEN, "wie": "iemand"}, "op welke dag wie erop staat ja zei"),
        (of_telephone(), {**SEEN, **YES, "toestemming": "2027-01-01"}, "moet nog komen"),
        (b"Beste Roos", {**SEEN, **YES}, "Dit is een tekst en geen foto"),
        (bomb(), {**SEEN, **YES}, "te veel beeldpunten"),
        (bytes(12_500_000), {**SEEN, **YES}, "Deze foto is 12,5 MB"),
    ],
    ids=["niets te zien", "wie", "geen dag", "dag te laat", "tekst", "bom", "te groot"],
)
def test_what_is_missing_is_said_at_its_field_and_nothing_changes(
    sent: bytes, values: dict[str, str], says: str, she: AtTheDesk
) -> None:
    before = she.typed("dorp.yml")
    page = she.bring(ROOS, sent, **values)
    assert "De foto is nog niet opgeslagen" in read(page)
    assert read(page).count(says) == 2
    assert 'aria-invalid="true"' in page
    assert (she.typed("dorp.yml"), pictures(she)) == (before, [])
    for name in ("te_zien", "toestemming"):
        assert f'value="{values.get(name, "")}"' in page


def test_without_a_photo_it_is_asked_for(she: AtTheDesk) -> None:
    assert "Kies een foto." in read(she.send(ROOS, **SEEN, **YES))


def test_what_is_said_of_it_can_change_without_a_new_photo(she: AtTheDesk) -> None:
    she.bring(ROOS, of_telephone(), **SEEN, **YES)
    she.send(ROOS, te_zien="Een brug.", wie="niemand")
    photo = she.desk.standing().map.village.supporters[0].photo
    assert photo
    assert (photo.shows, photo.nobody, photo.consent) == ("Een brug.", True, None)
    assert pictures(she) == ["roos.webp"]


def test_a_place_and_an_activity_have_one_too(she: AtTheDesk) -> None:
    for address in ("foto/locaties/dorpshuis", "foto/activiteiten/koffie"):
        she.bring(address, of_telephone(), te_zien="Een zaal.", wie="niemand")
    assert pictures(she) == ["dorpshuis.webp", "koffie.webp"]
    assert she.client.get("/beheer/foto/organisaties/dorpsbelang").status_code == 404
    assert she.client.get("/beheer/foto/ondersteuners/niemand").status_code == 404


def test_a_photo_that_goes_is_gone_from_the_folder_too(she: AtTheDesk) -> None:
    before = she.typed("dorp.yml")
    she.bring(ROOS, of_telephone(), **SEEN, **YES)
    she.send(ROOS, _weg="ja")
    assert pictures(she) == []
    assert she.desk.standing().map.village.supporters[0].photo is None
    assert she.typed("dorp.yml") == before


def test_where_no_picture_can_stand_it_is_said(she: AtTheDesk) -> None:
    (she.folder.parent / "beeld").write_bytes(b"geen map")
    before = she.typed("dorp.yml")
    page = she.bring(ROOS, of_telephone(), **SEEN, **YES)
    assert "Opslaan lukt niet" in read(page)
    assert she.typed("dorp.yml") == before


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_on_a_full_disk_or_in_a_folder_to_read_only_all_is_as_it_was(
    she: AtTheDesk, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    before = she.typed("dorp.yml")

    def refuse(_: int) -> None:
        raise OSError(number, "")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", refuse)
        page = read(she.bring(ROOS, of_telephone(), **SEEN, **YES))
    assert "Er is niets veranderd. Kies de foto nog een keer" in page
    assert she.typed("dorp.yml") == before
    assert pictures(she) == []


def test_a_photo_for_which_there_is_no_room_is_told(
    she: AtTheDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(UploadFile, "write", full)
    page = read(she.bring(ROOS, of_telephone(), **SEEN, **YES))
    assert (
        "Dit bestand kan niet aangenomen worden: de schijf is vol. Er is niets veranderd." in page
    )


def test_when_it_cannot_be_noted_there_is_no_photo_either(she: AtTheDesk) -> None:
    (she.folder / "dorp.yml").write_bytes(b"naam: [\n")
    answer = she.client.get(f"/beheer/{ROOS}")
    assert answer.status_code == 404
    assert pictures(she) == []
