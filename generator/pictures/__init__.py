"""A photo as it comes from a telephone, made fit for the site and for paper.

In: bytes of any kind. Out: an upright picture without anything that tells where, when and with
what it was made, or a `NoPhoto` that says in Dutch what is wrong. No files: who calls, reads them.
"""

from generator.pictures.logos import Logo, logo
from generator.pictures.made import FACE, VIEW, Frame, Made, made, on_paper
from generator.pictures.opened import LARGEST, NoPhoto
from generator.pictures.tells import tells_where

__all__ = [
    "FACE", "LARGEST", "VIEW", "Frame", "Logo", "Made", "NoPhoto", "logo", "made",
    "on_paper", "tells_where",
]  # fmt: skip
