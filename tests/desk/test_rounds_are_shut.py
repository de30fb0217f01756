"""What other pages, other people and odd files try with photos, calls and paper."""

from __future__ import annotations

import os

import pytest
from desk.at_the_desk import SERVER, AtTheDesk, read
from photographed import of_telephone

from generator.desk.asked import PROOF

SENT = (
    "foto/ondersteuners/roos", "foto/schoon", "navragen/dorpsbelang", "papier/vastleggen",
    "kleuren", "logo", "woorden", "teksten/_nieuw",
)  # fmt: skip
ASKED = (
    "foto", "foto/ondersteuners/roos", "navragen", "navragen/bellijst.pdf", "papier",
    "papier/poster.pdf", "blad", "blad.pdf?kies=koffie", "kleuren", "kleuren.css", "logo",
    "woorden?vraag=bus", "teksten",
)  # fmt: skip
SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


@pytest.mark.parametrize("place", SENT)
def test_nothing_is_done_for_another_page(place: str, she: AtTheDesk) -> None:
    before = {path: path.read_bytes() for path in she.folder.rglob("*.yml")}
    for headers, proof in (
        ({"Origin": SERVER}, "geraden"),
        ({"Origin": "http://kwaad.example"}, she.desk.keys.proof),
        ({}, she.desk.keys.proof),
    ):
        answer = she.client.post(f"/beheer/{place}", data={PROOF: proof}, headers=headers)
        assert answer.status_code == 403, headers
    assert before == {path: path.read_bytes() for path in she.folder.rglob("*.yml")}


@pytest.mark.parametrize("place", [*ASKED, *SENT])
def test_who_was_not_let_in_sees_nothing(place: str, outside: AtTheDesk) -> None:
    assert outside.client.get(f"/beheer/{place}").status_code == 403


OUTWARD = ("roos/../../../elders.webp", "../../elders.webp", "roos\\\\..\\\\x.webp", "/etc/passwd")


@pytest.mark.parametrize("name", OUTWARD)
def test_no_name_in_a_file_leads_out_of_the_folder(name: str, she: AtTheDesk) -> None:
    path = she.folder / "dorp.yml"
    typed = path.read_text(encoding="utf-8")
    photo = f'{{bestand: "{name}", te_zien: Iets., toestemming: 2026-09-01}}'
    roos = "    naam: Roos Veen\n"
    path.write_text(typed.replace(roos, f"{roos}    foto: {photo}\n"), encoding="utf-8")
    before = files_of(she)
    assert she.client.get("/beheer/foto/ondersteuners/roos/nu").status_code == 404
    she.bring("foto/ondersteuners/roos", of_telephone(), te_zien="Iets.", wie="niemand")
    assert files_of(she) - before <= {"beeld/roos.webp"}


def files_of(she: AtTheDesk) -> set[str]:
    """Give every file in the folder of the village and the one around it, less kept versions."""
    village = she.folder.parent
    every = (one for one in village.parent.rglob("*") if one.is_file())
    kept = village / ".versies"
    return {os.path.relpath(one, village) for one in every if not one.is_relative_to(kept)}


def test_what_is_typed_is_never_a_script(she: AtTheDesk) -> None:
    pages = [
        she.send("foto/ondersteuners/roos", te_zien=SCRIPT, wie="iemand", wie_erop=SCRIPT),
        she.send("teksten/_nieuw", titel=SCRIPT, tekst=SCRIPT),
        she.send("kleuren", hoofd=SCRIPT, accent=SCRIPT),
        she.send("woorden", woord=SCRIPT),
        she.page("woorden?vraag=" + SCRIPT.replace("<", "%3C").replace("#", "%23")),
        she.page("blad?woorden=" + SCRIPT.replace("<", "%3C")),
        she.page("navragen?van=" + SCRIPT.replace("<", "%3C")),
    ]
    for page in pages:
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_too_much_is_refused_before_it_is_read(she: AtTheDesk) -> None:
    answer = she.client.post(
        "/beheer/foto/ondersteuners/roos",
        content=b"x",
        headers={"Origin": SERVER, "Content-Length": "60000000"},
    )
    assert answer.status_code == 413
    assert "te groot" in read(answer.text)
