"""A file to add to the small village, and what is told of a village that a test spoiled."""

from __future__ import annotations

from generator.reading import Reading

SERVICE = "naam: Koffie\nthemas: [eten]\nsamenvatting: Koffie.\n"


def said(reading: Reading) -> list[str]:
    """Give what a supporter is told of a map, one text per problem."""
    return [str(problem) for problem in reading.problems]


def only(reading: Reading) -> str:
    """Give the one thing a supporter is told."""
    [problem] = said(reading)
    return problem
