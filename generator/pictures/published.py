"""A picture as it goes on the internet: what is to be seen, and nothing that stands beside it.

Every kind that a page can show is made anew from its points: so no word, place, day, name of a
maker, small earlier picture or anything behind the end of the file comes along, known to us or not.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Final

from PIL import Image, ImageOps, ImageSequence, features

from generator.pictures.drawings import plain_drawing
from generator.pictures.kinds import AVIF, DRAWING, KINDS
from generator.pictures.opened import MOST_POINTS, TOO_MANY, NoPhoto, in_screen_colours

# What tells how the points are shown, and nothing else.
_OF_THE_POINTS: Final = ("transparency", "background", "duration", "loop", "disposal", "blend")
# What a page can show of a JPEG with too many points to unfold: it can be read smaller.
_ENOUGH: Final = (4000, 4000)
_UNREAD: Final = "Er is geen plaatje van deze soort in te lezen."
_NO_AVIF: Final = "Dit soort plaatje kan deze computer niet nakijken. Maak er een .png of .jpg van."


def published(data: bytes, ending: str) -> bytes:
    """Give the picture for a file that ends so ('.jpg') without anything but what is seen.

    Raises `NoPhoto` with what is wrong and what to do: then it may not go out at all.
    """
    kind = ending.casefold()
    if kind == DRAWING:
        return plain_drawing(data, published)
    if kind == ".webp" and _is_bare_webp(data):
        return data
    if kind == AVIF and not features.check("avif"):
        raise NoPhoto(_NO_AVIF)
    try:
        with Image.open(io.BytesIO(data), formats=KINDS[kind]) as image:
            frames = getattr(image, "n_frames", 1) if kind in _MOVING else 1
            if image.format == "JPEG" and image.width * image.height > MOST_POINTS:
                image.draft("RGB", _ENOUGH)
            if image.width * image.height * frames > MOST_POINTS:
                raise NoPhoto(TOO_MANY)
            return _moving(image, kind) if frames > 1 else _STILL[kind](image, data)
    except NoPhoto:
        raise
    except Image.DecompressionBombError:
        raise NoPhoto(TOO_MANY) from None
    except Exception:  # noqa: BLE001, RUF100 - a broken file breaks a decoder in any way
        raise NoPhoto(_UNREAD) from None


def _jpeg(image: Image.Image, _: bytes) -> bytes:
    profile, turned = image.info.get("icc_profile"), ImageOps.exif_transpose(image)
    as_it_was = image.format == "JPEG" and image.mode in {"L", "RGB"} and not profile
    if as_it_was and image.getexif().get(_ORIENTATION, 1) == 1:
        # The very points again: a JPEG made from a JPEG is coarser each time.
        image.info = {}
        return _saved(image, "JPEG", quality="keep")
    return _saved(_coloured(turned, profile).convert("RGB"), "JPEG", quality=90)


def _png(image: Image.Image, _: bytes) -> bytes:
    return _saved(_upright(image), "PNG", optimize=True)


def _webp(image: Image.Image, data: bytes) -> bytes:
    lossless = b"VP8L" in data[:64]
    return _saved(_upright(image), "WEBP", lossless=lossless, quality=90, method=4)


def _gif(image: Image.Image, _: bytes) -> bytes:
    return _saved(_bare(image), "GIF")


def _avif(image: Image.Image, _: bytes) -> bytes:
    return _saved(_upright(image), "AVIF", quality=80)


def _ico(image: Image.Image, _: bytes) -> bytes:
    return _saved(_bare(image.convert("RGBA")), "ICO", sizes=sorted(image.info["sizes"]))


_ORIENTATION: Final = 0x0112
_STILL: Final[dict[str, Callable[[Image.Image, bytes], bytes]]] = {
    ".jpg": _jpeg, ".jpeg": _jpeg, ".png": _png, ".webp": _webp, ".gif": _gif, ".ico": _ico,
    AVIF: _avif,
}  # fmt: skip
_MOVING: Final = {".gif": "GIF", ".png": "PNG", ".webp": "WEBP", AVIF: "AVIF"}


def _moving(image: Image.Image, kind: str) -> bytes:
    """Give a picture that moves, with each of its pictures made anew."""
    frames = [_bare(one.copy()) for one in ImageSequence.Iterator(image)]
    durations = [one.info.get("duration", 0) for one in frames]
    first, *others = frames
    again = {"loop": image.info["loop"]} if "loop" in image.info else {}
    exact = {"lossless": True} if kind == ".webp" else {}
    return _saved(first, _MOVING[kind], save_all=True, append_images=others,
                  duration=durations, **again, **exact)  # fmt: skip


def _upright(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    return _bare(_coloured(ImageOps.exif_transpose(image), profile))


def _coloured(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Give a picture in the colours of a screen, for its own profile stays behind."""
    return in_screen_colours(image, profile) if profile else image


def _bare(image: Image.Image) -> Image.Image:
    """Take off all that stands beside the points, so that nothing of it is written again."""
    image.load()
    image.info = {key: image.info[key] for key in _OF_THE_POINTS if key in image.info}
    return image


def _saved(image: Image.Image, kind: str, **how: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **how)
    return target.getvalue()


def _is_bare_webp(data: bytes) -> bool:
    """Tell whether a WebP holds one picture and nothing beside it, as those that we make."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return False
    at, end = 12, 8 + int.from_bytes(data[4:8], "little")
    while at + 8 <= len(data):
        if data[at : at + 4] not in {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}:
            return False
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        at += 8 + size + size % 2
    return at == end == len(data)
