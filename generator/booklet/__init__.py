"""The map on paper: a booklet, its other editions, and what the download page shows of them."""

from generator.booklet.editions import Edition, edition, standard_editions
from generator.booklet.errors import BookletProblem

__all__ = ["BookletProblem", "Edition", "edition", "standard_editions"]
