"""The map on paper: a booklet, its other editions, and what the download page shows of them."""

from generator.booklet.booklet_files import BookletFile, booklet_files
from generator.booklet.editions import Edition, edition, standard_editions
from generator.booklet.errors import BookletProblem
from generator.booklet.making import length_advice, make_booklet, preview

__all__ = [
    "BookletFile",
    "BookletProblem",
    "Edition",
    "booklet_files",
    "edition",
    "length_advice",
    "make_booklet",
    "preview",
    "standard_editions",
]
