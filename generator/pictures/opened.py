"""From bytes to an upright picture in plain colours, or why that cannot be."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError, features

LARGEST: Final = 12_000_000
"""How many bytes a photo may have when it comes in."""
# What a picture may take to unfold: 40 million points are 160 MB.
MOST_POINTS: Final = 40_000_000
_LONGEST_SIDE: Final = 30_000
# Smaller than this it is a stamp, in which nobody is recognised.
_LEAST_SIDE: Final = 120
# A JPEG can be read at a fraction of its size; never below this.
_ENOUGH: Final = (2400, 2400)
_READABLE: Final = (
    "JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", *(("AVIF",) if features.check("avif") else ()),
)  # fmt: skip
_HEIC: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_SAVE_AS_JPEG: Final = (
    "Open de foto op uw telefoon of computer en bewaar of deel hem als JPEG (jpg)"
)


class NoPhoto(Exception):  # noqa: N818 - it is an answer to the one who sent it
    """These bytes give no photo; the message says in Dutch why, and what to do."""


def opened(data: bytes, *, see_through: bool = False) -> Image.Image:
    """Give the picture in `data`, upright, in RGB, with nothing beside its points.

    What one could see through is white, or stays so with `see_through`: then it is RGBA.

    Raises `NoPhoto` for whatever is too large, of another kind, or broken.
    """
    _refuse_unread(data)
    try:
        with Image.open(io.BytesIO(data), formats=_READABLE) as image:
            _refuse_size(image)
            image.draft("RGB", _ENOUGH)
            return _plain(ImageOps.exif_transpose(image), see_through=see_through)
    except NoPhoto:
        raise
    except UnidentifiedImageError:
        raise NoPhoto(_what_else(data)) from None
    except Image.DecompressionBombError:
        raise NoPhoto(TOO_MANY) from None
    except Exception:  # noqa: BLE001, RUF100 - a broken file breaks a decoder in any way
        raise NoPhoto(
            "Dit bestand is beschadigd: er is geen hele foto uit te lezen. Kopieer de foto opnieuw "
            "van uw telefoon of camera."
        ) from None


TOO_MANY = (
    "Deze foto heeft te veel beeldpunten om veilig te openen. Maak hem eerst kleiner op uw "
    "telefoon of computer."
)


def _refuse_unread(data: bytes) -> None:
    """Refuse what need not be looked into."""
    if not data:
        raise NoPhoto("Dit bestand is leeg. Kies de foto opnieuw.")
    if len(data) > LARGEST:
        size = f"{len(data) / 1_000_000:.1f}".replace(".", ",")
        raise NoPhoto(
            f"Deze foto is {size} MB. Hoogstens {LARGEST // 1_000_000} MB kan. Maak hem eerst "
            "kleiner op uw telefoon of computer."
        )
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        raise NoPhoto(f"Dit is een HEIC-foto van een iPhone. {_SAVE_AS_JPEG}.")


def _refuse_size(image: Image.Image) -> None:
    width, height = image.size
    # Only what has to be unfolded whole counts: a JPEG is read smaller.
    most = MOST_POINTS if image.format not in {"JPEG", "MPO"} else MOST_POINTS * 6
    if width * height > most or max(width, height) > _LONGEST_SIDE:
        raise NoPhoto(TOO_MANY)
    if min(width, height) < _LEAST_SIDE:
        raise NoPhoto(
            f"Deze foto is te klein: {width} bij {height} beeldpunten. Kies een foto van minstens "
            f"{_LEAST_SIDE} bij {_LEAST_SIDE}."
        )


def _what_else(data: bytes) -> str:
    """Say what the bytes are instead of a photo."""
    head = data[:512]
    if data[4:8] == b"ftyp":
        kind = "een filmpje, of een soort foto die dit programma niet kan lezen"
        return f"Dit is {kind}. {_SAVE_AS_JPEG}."
    if head.startswith(b"%PDF"):
        return "Dit is een PDF en geen foto. Kies een foto die eindigt op .jpg, .png of .webp."
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return (
            "Dit is een document of een ingepakt bestand en geen foto. Haal de foto er eerst uit: "
            "klik er met de rechterknop op en kies: Opslaan als afbeelding."
        )
    if b"<svg" in head.lower():
        return "Dit is een tekening (SVG) en geen foto. Kies een .jpg, .png of .webp."
    if b"\0" not in head:
        return "Dit is een tekst en geen foto. Kies een foto die eindigt op .jpg, .png of .webp."
    return f"Dit soort bestand kan niet als foto gelezen worden. {_SAVE_AS_JPEG}."


def _plain(image: Image.Image, *, see_through: bool) -> Image.Image:
    """Give the points alone, in the colours of a screen, on white where it was see-through."""
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I;16") or image.mode in {"I", "F"}:
        image = image.point(lambda value: value / 256).convert("L")
    if image.has_transparency_data:
        whole = image.convert("RGBA")
        if see_through:
            return _bare(whole)
        on_white = Image.new("RGBA", whole.size, "white")
        image = Image.alpha_composite(on_white, whole)
    elif profile and image.mode in {"RGB", "CMYK"}:
        image = in_screen_colours(image, profile)
    return _bare(image.convert("RGB"))


def _bare(points: Image.Image) -> Image.Image:
    """Give a picture of which nothing came along but its points."""
    bare = Image.new(points.mode, points.size)
    bare.paste(points)
    return bare


def in_screen_colours(image: Image.Image, profile: bytes) -> Image.Image:
    """Give the picture in sRGB; as it is when its profile cannot be used."""
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        screen = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, own, screen, outputMode="RGB") or image
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
