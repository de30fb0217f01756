"""A photo from a telephone becomes one for the site: upright, light, and telling nothing else."""

from __future__ import annotations

import io

import pytest
from photographed import bomb, busy, drawn, of_telephone, saved
from PIL import Image

from generator.pictures import FACE, LARGEST, VIEW, NoPhoto, made, on_paper, tells_where

RED, BLUE = (210, 40, 30), (40, 60, 200)


def points(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def at(data: bytes, x: float, y: float) -> tuple[int, ...]:
    """Give the colour at a part of the width and of the height."""
    image = points(data).convert("RGB")
    colour = image.getpixel((int(x * (image.width - 1)), int(y * (image.height - 1))))
    assert isinstance(colour, tuple)
    return colour


def is_near(colour: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(one - two) < 40 for one, two in zip(colour, other, strict=True))


class TestWhatComesOut:
    def test_a_face_is_a_square_and_a_view_is_four_to_three(self) -> None:
        face, view = made(of_telephone(), FACE), made(of_telephone(), VIEW)
        assert (face.width, face.height) == points(face.data).size == (480, 480)
        assert (view.width, view.height) == points(view.data).size == (960, 720)
        assert points(face.data).format == points(view.data).format == "WEBP"

    def test_it_says_nothing_of_where_when_and_with_what_it_was_made(self) -> None:
        sent = of_telephone()
        assert tells_where(sent)
        assert b"Toestelmaker" in sent
        assert b"bij Anneke thuis" in sent
        for done in (made(sent, FACE).data, on_paper(sent, FACE)):
            assert not tells_where(done)
            assert dict(points(done).getexif()) == {}
            assert not {"exif", "xmp", "comment", "icc_profile"} & set(points(done).info)
            for word in (b"Toestel", b"2026:11:28", b"Anneke"):
                assert word not in done

    @pytest.mark.parametrize("turned", range(1, 9))
    def test_it_is_upright_however_the_telephone_was_held(self, turned: int) -> None:
        back = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[turned]
        lying = (
            drawn(900, 900) if back is None else drawn(900, 900).transpose(Image.Transpose(back))
        )
        exif = Image.Exif()
        exif[0x0112] = turned
        done = made(saved(lying, exif=exif), FACE).data
        assert is_near(at(done, 0.5, 0.1), RED)
        assert is_near(at(done, 0.5, 0.9), BLUE)

    def test_what_is_heavy_becomes_lighter_than_150_kilobytes(self) -> None:
        sent = busy(2000, 1500)
        assert len(sent) > 2_000_000
        assert 50_000 < len(made(sent, VIEW).data) <= 150_000

    def test_of_a_high_photo_she_says_which_part_is_kept(self) -> None:
        high = saved(drawn(900, 2700))
        assert is_near(at(made(high, FACE, "boven").data, 0.5, 0.9), RED)
        assert is_near(at(made(high, FACE, "onder").data, 0.5, 0.1), BLUE)

    def test_a_small_photo_is_not_blown_up(self) -> None:
        done = made(saved(drawn(400, 300)), VIEW)
        assert (done.width, done.height) == (400, 300)

    @pytest.mark.parametrize(
        ("mode", "kind"),
        [("RGB", "PNG"), ("RGBA", "PNG"), ("P", "PNG"), ("LA", "PNG"), ("I;16", "PNG"),
         ("1", "PNG"), ("L", "JPEG"), ("CMYK", "JPEG"), ("RGB", "WEBP"), ("P", "GIF"),
         ("RGB", "TIFF"), ("RGB", "BMP")],
    )  # fmt: skip
    def test_it_may_be_of_any_usual_kind(self, mode: str, kind: str) -> None:
        image = Image.new("I;16", (300, 300), 40_000) if mode == "I;16" else drawn(300, 300, mode)
        done = made(saved(image, kind), FACE)
        assert points(done.data).mode == "RGB"

    def test_what_was_see_through_is_white(self) -> None:
        glass = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
        assert is_near(at(made(saved(glass, "PNG"), FACE).data, 0.5, 0.5), (255, 255, 255))

    def test_the_same_photo_gives_the_same_bytes(self) -> None:
        assert made(of_telephone(), VIEW) == made(of_telephone(), VIEW)
        assert on_paper(of_telephone(), VIEW) == on_paper(of_telephone(), VIEW)

    def test_on_paper_it_is_grey_and_of_one_size(self) -> None:
        for sent in (of_telephone(), made(of_telephone(), FACE).data):
            printed = points(on_paper(sent, FACE))
            assert (printed.mode, printed.size, printed.format) == ("L", (354, 354), "JPEG")


HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64)
FILM = b"\0\0\0\x18ftypisom\0\0\0\0isomiso2" + bytes(64)


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        (b"", "leeg"),
        (b"Beste mensen, hier is de foto.", "een tekst en geen foto"),
        ("Ik ben er niet ☎".encode(), "een tekst en geen foto"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "een tekening"),
        (b"%PDF-1.7 \0", "een PDF"),
        (b"PK\x03\x04 word/document.xml \0", "een document"),
        (HEIC, "HEIC-foto van een iPhone"),
        (FILM, "een filmpje"),
        (bytes(range(256)) * 9, "kan niet als foto gelezen worden"),
        (of_telephone()[:900], "beschadigd"),
        (of_telephone()[:9000], "beschadigd"),
        (saved(drawn(300, 300), "PNG")[:300], "beschadigd"),
        (bomb(), "te veel beeldpunten"),
        (bomb(20_000, 3_000), "te veel beeldpunten"),
        (bomb(50_000, 200), "te veel beeldpunten"),
        (saved(drawn(90, 300)), "te klein: 90 bij 300"),
        (bytes(LARGEST + 1), "Hoogstens 12 MB"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_no_photo_is_said_with_what_to_do(sent: bytes, says: str) -> None:
    with pytest.raises(NoPhoto) as told:
        made(sent, FACE)
    assert says in str(told.value)
    assert any(word in str(told.value) for word in ("Kies", "Maak", "Open", "Kopieer", "Haal"))


def answered(sent: bytes) -> str:
    """Tell what came of it; anything but a photo or an answer in words is raised."""
    try:
        made(sent, FACE)
    except NoPhoto:
        return "no photo"
    return "a photo"


@pytest.mark.parametrize("at_byte", range(20, 4000, 97))
def test_a_photo_with_a_wrong_byte_is_a_photo_or_said_to_be_none(at_byte: int) -> None:
    small = drawn(200, 200)
    for sent in (of_telephone(400, 300), saved(small, "PNG"), saved(small, "WEBP")):
        broken = bytearray(sent)
        broken[at_byte % len(broken)] ^= 0xFF
        assert answered(bytes(broken)) in {"a photo", "no photo"}


def test_words_beside_the_points_tell_where_too() -> None:
    said = b'<x:xmpmeta><rdf:Description exif:GPSLatitude="53,9.07N"/></x:xmpmeta>'
    assert tells_where(saved(drawn(200, 200), "WEBP", xmp=said))
    assert not tells_where(saved(drawn(200, 200)))
    assert not tells_where(b"geen foto")
