"""What can go wrong on the way, in Dutch that says what to do."""

from __future__ import annotations

from generator.problems import why


class CarryProblem(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A site that could not be brought; the message says what to do.

    `halfway` tells whether what stands there may be partly new: until then the old site is whole.
    """

    def __init__(self, message: str, *, halfway: bool = False) -> None:
        super().__init__(message)
        self.halfway = halfway


class NotOurs(CarryProblem):
    """Something else stands where the site would come."""


def refused(what: str, error: OSError) -> CarryProblem:
    """Give what to say when a computer refuses something."""
    return CarryProblem(f"{what} ({why(error)}).")
