"""What may not stand in a page of hers is told with its file, its line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from photographed import drawn, saved
from start.begun import ONE, TODAY

from generator.problems import MapProblems
from generator.publish.inspection import inspect
from generator.site.handwritten import hand_written, texts_by_hand
from generator.site.project import project_of
from generator.start import folder_files


def page(folder: Path, text: str, name: str = "molen.md") -> Path:
    """Make the folder of a village with one page of hers in it; give its map."""
    hers = {
        f"teksten/{name}": f"# De molen\n\n{text}\n".encode(),
        "beeld/rad.png": saved(drawn(9, 9), "PNG"),
    }
    for place, data in {**folder_files(ONE), **hers}.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(data)
    return folder / "kaart"


def told(kaart: Path) -> list[str]:
    """Give what is said of her page, and see that nothing is made with it."""
    found = [one for one in inspect(kaart, TODAY).problems if one.path.startswith("teksten")]
    for read in (hand_written, texts_by_hand):
        with pytest.raises(MapProblems) as refused:
            read(project_of(kaart))
        assert list(refused.value.problems) == found
    return [str(one) for one in found]


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("Zie [daar](weg.md).", "de link 'weg.md' leidt naar iets wat er niet is; verbeter"),
        ("![rad](assets/weg.png)", "de link 'assets/weg.png' leidt naar iets wat er niet is"),
        ("![rad](beeld/rad.png)", "de link 'beeld/rad.png' leidt naar iets wat er niet is"),
        ("[zoek](zoeken/)", "leidt naar iets wat er niet is; typ: ../zoeken/"),
        ("![rad](../assets/rad.png)", "leidt naar iets wat er niet is; verbeter"),
        ("[site](www.molen.nl)", "typ: https://www.molen.nl"),
        ("[x](javascript:alert)", "kan hier niet; typ een adres dat met https:// begint"),
        ("[x](data:text/html,x)", "kan hier niet; typ een adres dat met https:// begint"),
        ("<script>alert(1)</script>", "haal '<script>alert(1)</script>' weg"),
        ("Een <img src=x onerror=alert(1)> plaatje", "haal '<img src=x onerror=alert(1)>' weg"),
        ('<iframe src="https://x.nl"></iframe>', "HTML komt niet op de site"),
        ("<style>b{}</style>", "HTML komt niet op de site"),
        ("<!-- Bel Jan niet -->", "haal '<!-- Bel Jan niet -->' weg"),
        ("Heel <b>dik</b>", "haal '<b>' weg en typ gewone tekst"),
        ("[x](molen.md){: onclick=alert }", "een opdracht voor de browser komt niet op de site"),
    ],
)
def test_told_where_it_stands(tmp_path: Path, typed: str, says: str) -> None:
    said = told(page(tmp_path, typed))
    assert any(says in one for one in said)
    assert all(one.startswith("teksten/molen.md:3:") for one in said)


@pytest.mark.parametrize(
    "typed",
    [
        "[hier](molen.md) en [uitleg](uitleg.md#aed), [zoek](../zoeken/) en [kop](#de-molen)",
        "![rad](assets/rad.png) en [site](https://molen.example) en <https://molen.example>",
        "[bel](tel:0597123456), [mail](mailto:a@molen.example) en <a@molen.example>",
        "Het kost < 5 euro en > 3 euro, Jan & Piet, `<b>` is code",
        "```\n<script>alert(1)</script>\n```",
        "    <div>ook code</div>",
        "| Dag | Tijd |\n|---|---|\n| maandag | 9.00 |",
    ],
)
def test_what_markdown_gives_may_stand_there(tmp_path: Path, typed: str) -> None:
    kaart = page(tmp_path, typed)
    assert [one for one in inspect(kaart, TODAY).problems if one.path.startswith("teksten")] == []
    assert "molen/" in {one.address for one in hand_written(project_of(kaart))}


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("Mijn Pagina Één.md", "mijn-pagina-een.md"),
        ("Molen.md", "molen.md"),
        ("con.x.md", "con-x.md"),
        ("a&b.md", "a-b.md"),
    ],
)
def test_the_name_of_a_page_is_a_plain_address(tmp_path: Path, name: str, advice: str) -> None:
    (said,) = told(page(tmp_path, "Die maalt.", name))
    assert said.startswith(f"teksten/{name}:1:1: fout: de naam van dit bestand wordt het adres")
    assert said.endswith(f"noem het bestand: {advice}")


def test_every_page_is_told_at_once_beside_what_is_wrong_in_the_map(tmp_path: Path) -> None:
    kaart = page(tmp_path, "[weg](weg.md)")
    (tmp_path / "teksten" / "ijs.md").write_text("<b>ijs</b>\n", encoding="utf-8")
    (kaart / "activiteiten" / "koffie.yml").write_text("namm: Koffie\n", encoding="utf-8")
    found = {one.path for one in inspect(kaart, TODAY).problems}
    assert {"teksten/ijs.md", "teksten/molen.md", "kaart/activiteiten/koffie.yml"} <= found
