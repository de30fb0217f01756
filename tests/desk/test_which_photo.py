"""Which photo: only pictures to choose among, and nothing asked of a photo that is not there."""

from __future__ import annotations

import re

import pytest
from desk.at_the_desk import AtTheDesk, read
from photographed import of_telephone

SAID = {"te_zien": "Roos zwaait op de brug.", "wie": "iemand", "toestemming": "2026-11-20"}
OF_PHOTO = ("te_zien", "niemand_herkenbaar", "toestemming", "wie_erop")


def forms_with_a_photo(she: AtTheDesk) -> dict[str, str]:
    """Give each page of the desk that asks for a photo, by its address."""
    places = [f"{one.folder}/{one.id}" for one in she.desk.standing().places if one.folder]
    pages = {one: she.page(one) for one in (*places, "dorp/ondersteuners")}
    return {address: page for address, page in pages.items() if "Welke foto?" in page}


def test_without_a_picture_there_is_no_list_but_the_way_to_bring_one(she: AtTheDesk) -> None:
    found = forms_with_a_photo(she)
    assert {"diensten/maaltijd", "dorp/ondersteuners"} <= set(found)
    for address, page in found.items():
        names = set(re.findall(r'name="([^"]*foto\.bestand)"', page))
        assert names, address
        for name in names:
            assert not re.search(rf'<select[^>]* name="{re.escape(name)}"', page), address
        (link, *_) = re.findall(r'href="/beheer/([^"]+)">Zet er een foto bij', page)
        assert she.client.get(f"/beheer/{link}").status_code == 200, address


@pytest.mark.parametrize("beside", ["eigen.js", "eigen.css", "lijst.pdf", "brief.txt"])
def test_what_is_no_picture_is_never_offered(she: AtTheDesk, beside: str) -> None:
    she.bring("foto/ondersteuners/roos", of_telephone(), **SAID)
    (she.folder.parent / "beeld" / beside).write_bytes(b"iets")
    page = she.page("diensten/maaltijd")
    assert "roos.webp" in page
    assert beside not in page
    assert "Zet er een foto bij" in read(page)


def test_nothing_is_asked_of_a_photo_that_is_not_there(she: AtTheDesk) -> None:
    for address, page in forms_with_a_photo(she).items():
        for control in re.findall(r'name="([^"]*foto)\.bestand"', page):
            waits = re.findall(rf'data-alleen-als="{re.escape(control)}\.bestand"', page)
            assert len(waits) == len(OF_PHOTO), (address, control)
