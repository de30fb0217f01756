"""What can go wrong with a booklet that no line in the map is to blame for."""

from __future__ import annotations


class BookletProblem(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A booklet that cannot be made as asked; the message is Dutch and says what to do."""
