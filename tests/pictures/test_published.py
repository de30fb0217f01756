"""What goes on the internet of a picture is what is to be seen, and nothing beside it."""

from __future__ import annotations

import base64
import io
from typing import Any

import pytest
from photographed import bomb, drawn, of_telephone, saved
from PIL import Image, ImageChops, ImageStat, PngImagePlugin

from generator.pictures import NoPhoto
from generator.pictures.drawings import drawn_text
from generator.pictures.published import published

WHO = b"Jannie Veen 06-12345678"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "


def drawing(inside: bytes, more: bytes = b"viewBox='0 0 9 9'") -> bytes:
    return SVG + more + b">" + inside + b"<path d='M0 0h9v9z'/></svg>"


def exif() -> Image.Exif:
    found = Image.Exif()
    found[0x013B], found[0x9286] = WHO.decode(), WHO
    return found


def with_texts() -> PngImagePlugin.PngInfo:
    found = PngImagePlugin.PngInfo()
    found.add_text("Author", WHO.decode())
    found.add_itxt("Comment", WHO.decode(), zip=False)
    found.add(b"juST", WHO)
    return found


def unlike(one: bytes, other: bytes) -> float:
    """Give how far the points of two pictures are apart, of 255."""
    shown = [Image.open(io.BytesIO(data)).convert("L") for data in (one, other)]
    return ImageStat.Stat(ImageChops.difference(*shown)).mean[0]


TOLD: list[tuple[str, str, dict[str, Any]]] = [
    (".jpg", "JPEG", {"exif": exif(), "comment": WHO, "xmp": WHO}),
    (".png", "PNG", {"exif": exif(), "pnginfo": with_texts()}),
    (".webp", "WEBP", {"exif": exif(), "xmp": WHO}),
    (".gif", "GIF", {"comment": WHO}),
]


@pytest.mark.parametrize(("ending", "kind", "more"), TOLD, ids=[one[0] for one in TOLD])
@pytest.mark.parametrize("behind", [b"", WHO], ids=["", "achter het einde"])
def test_nothing_is_told_beside_the_points(
    ending: str, kind: str, more: dict[str, Any], behind: bytes
) -> None:
    image = drawn(40, 30, "P" if kind == "GIF" else "RGB")
    before = saved(image, kind, **more) + behind
    assert WHO in before
    after = published(before, ending)
    assert b"Jannie" not in after
    assert published(before, ending) == after
    shown = Image.open(io.BytesIO(after))
    assert (shown.format, shown.size) == (kind, (40, 30))
    assert unlike(after, before) < 3


def test_a_photo_that_lay_on_its_side_stands_upright() -> None:
    sent = of_telephone(80, 60, turned=6)
    shown = Image.open(io.BytesIO(published(sent, ".jpg")))
    assert shown.size == (60, 80)
    assert not shown.getexif()


def test_a_photo_becomes_no_coarser() -> None:
    sent: Any = Image.open(io.BytesIO(saved(drawn(64, 64), "JPEG", quality=70)))
    shown: Any = Image.open(io.BytesIO(published(saved(drawn(64, 64), "JPEG", quality=70), ".jpg")))
    assert shown.quantization == sent.quantization


@pytest.mark.parametrize("ending", [".gif", ".png", ".webp"])
def test_what_moves_goes_on_moving(ending: str) -> None:
    frames = [drawn(20, 20), drawn(20, 20).rotate(90), drawn(20, 20).rotate(180)]
    kind = ending[1:].upper()
    sent = saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=200, loop=0)
    shown: Any = Image.open(io.BytesIO(published(sent, ending)))
    assert shown.n_frames == 3
    shown.seek(1)
    shown.load()
    assert shown.info["duration"] == 200


def test_see_through_stays_see_through() -> None:
    image = Image.new("RGBA", (9, 9), (200, 0, 0, 60))
    for kind in ("PNG", "WEBP"):
        shown = Image.open(io.BytesIO(published(saved(image, kind), f".{kind.lower()}")))
        assert shown.convert("RGBA").getpixel((4, 4))[3] == 60  # type: ignore[index]


@pytest.mark.parametrize(
    "data",
    [bomb(), b"", b"Jan de Boer;Dorpsstraat 4", saved(drawn(90, 90), "PNG")[:60]],
    ids=["bom", "leeg", "tekst", "half"],
)
def test_what_cannot_be_read_goes_nowhere(data: bytes) -> None:
    with pytest.raises(NoPhoto):
        published(data, ".png")


WORDS = {
    "opmerking": drawing(b"<!-- Jannie -->"),
    "titel": drawing(b"<title>Jannie</title><desc>Jannie</desc>"),
    "gegevens": drawing(b"<metadata><a xmlns='x:y'>Jannie</a></metadata>"),
    "opdracht": b"<?Jannie Veen?>" + drawing(b""),
    "namen van lagen": drawing(b"<g id='Jannie' class='Jannie' data-name='Jannie'/>"),
    "van een ander programma": drawing(b"", b"xmlns:i='urn:i' i:naam='Jannie'"),
    "voorgelezen": drawing(b"", b"aria-label='Jannie' xlink:title='Jannie'"),
    "losse letters": drawing(b"<g>Jannie</g>Jannie<![CDATA[Jannie]]>"),
    "stijl": drawing(b"<style>/*Jannie*/.Jannie{x-Jannie:1;fill:red}</style><g class='Jannie'/>"),
    "eigen stijl": drawing(b"<g style='-inkscape-font:Jannie;fill:red'/>"),
    "programma": drawing(b"<script>Jannie()</script><g onclick='Jannie()'/>"),
    "bladzijde erin": drawing(b"<foreignObject><p>Jannie</p></foreignObject>"),
    "koppeling": drawing(b"<a href='https://Jannie.example'><g/></a>"),
    "van elders": drawing(b"<image href='https://Jannie.example/a.png'/>"),
    "beweging": drawing(b"<g><animate attributeName='href' values='javascript:Jannie()'/></g>"),
    "vulling": drawing(b"<g fill='url(https://Jannie.example)'/>"),
    "in een stijlblad": drawing(b"<style>@import url(https://Jannie.example/a.css);</style>"),
    "met een streep": drawing(b"<style>a{fill:u\\72l(https://Jannie.example)}</style>"),
    "tekening in de tekening": drawing(b"<image href='data:image/svg+xml,%3Csvg%3EJannie'/>"),
}


@pytest.mark.parametrize("data", WORDS.values(), ids=WORDS)
def test_of_a_drawing_only_what_is_drawn_goes_out(data: bytes) -> None:
    assert b"Jannie" in data
    after = published(data, ".svg")
    assert b"Jannie" not in after
    assert b"http" not in after.replace(b"http://www.w3.org/2000/svg", b"")
    assert b"M0 0h9v9z" in after
    assert published(after, ".svg") == after


def test_a_drawing_in_other_letters_is_read_alike() -> None:
    text = drawing(b"<script>Jannie()</script>").decode()
    wide = f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")
    assert published(wide, ".svg") == published(text.encode(), ".svg")


def test_colours_and_forms_stay_with_what_they_are_of() -> None:
    after = published(
        drawing(
            b"<style>.st0{fill:url(#verloop);opacity:.5} #dak{fill:#fff}</style>"
            b"<linearGradient id='verloop'><stop stop-color='red'/></linearGradient>"
            b"<g class='st0' id='dak'><rect clip-path='url(#verloop)' width='2'/></g>"
            b"<use xlink:href='#dak'/>"
        ),
        ".svg",
    ).decode()
    assert ".k1{fill:url(#n1);opacity:.5}" in after
    assert "#n2{fill:#fff}" in after
    assert '<g class="k1" id="n2">' in after or '<g id="n2" class="k1">' in after
    assert '<rect clip-path="url(#n1)" width="2" />' in after
    assert '<use href="#n2" />' in after


def test_a_picture_inside_a_drawing_is_made_bare_too() -> None:
    inside = base64.b64encode(saved(drawn(9, 9), "JPEG", comment=WHO))
    after = published(drawing(b"<image href='data:image/jpeg;base64," + inside + b"'/>"), ".svg")
    found = base64.b64decode(after.partition(b"base64,")[2].partition(b'"')[0])
    assert WHO not in found
    assert Image.open(io.BytesIO(found)).size == (9, 9)


LAUGHS = b"".join(
    f"<g id='a{n}'>".encode() + f"<use href='#a{n + 1}'/>".encode() * 9 + b"</g>" for n in range(12)
)


def test_a_drawing_that_copies_copies_unfolds_no_further() -> None:
    sent = drawing(LAUGHS + b"<g id='a12'><path d='M1 1h1'/></g>")
    assert sent.count(b"<use") == 12 * 9
    assert published(sent, ".svg").count(b"<use") == 9, "only those of what copies nothing itself"


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>" + drawing(b"<text>&b;</text>"),
        b"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + drawing(b"<text>&a;</text>"),
        drawing(b"<g>" * 5_000 + b"</g>" * 5_000),
        drawing(b"<g/>" * 70_000),
        drawing(b" " * 3_000_000),
        b"<html xmlns='http://www.w3.org/1999/xhtml'/>",
        SVG + b"><script>x()</script></svg>",
        SVG + b"><path d='M0 0'",
    ],
    ids=["eigen woorden", "van de computer", "diep", "veel", "zwaar", "bladzijde", "leeg", "half"],
)
def test_a_drawing_that_unfolds_or_shows_nothing_goes_nowhere(data: bytes) -> None:
    with pytest.raises(NoPhoto):
        published(data, ".svg")


def test_what_is_written_in_a_drawing_is_given_by_the_line_it_stands_on() -> None:
    first = b"<text>Bel <tspan>06-</tspan><tspan>12</tspan></text>"
    second = b"<text><tspan x='1'>Jannie</tspan><tspan x='1'>Veen</tspan></text>"
    data = drawing(b"\n<g>\n" + first + b"\n" + second + b"</g>")
    assert drawn_text(data).split("\n") == ["", "", "Bel 06-12", "Jannie Veen"]
    assert drawn_text(b"geen tekening") == ""
