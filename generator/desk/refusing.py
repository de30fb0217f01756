"""Something that cannot be now, and the page where she makes that it can."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException

from generator.desk import ROOT


class Refused(HTTPException):
    """What is told on a page of its own, with a link to where it is mended."""

    def __init__(self, told: str, address: str, link: str) -> None:
        super().__init__(HTTPStatus.CONFLICT, told)
        self.address, self.link = address, link


def has_mistakes(count: int, what: str) -> Refused:
    """Give the refusal of something that needs a map without mistakes; `what` waits for that."""
    there = "Er staat nog 1 fout" if count == 1 else f"Er staan nog {count} fouten"
    return Refused(
        f"{there} op de kaart. Verbeter {'die' if count == 1 else 'ze'} eerst; daarna kunt u "
        f"{what}. Er is niets veranderd.",
        f"{ROOT}/nakijken#fouten", "Bekijk wat er niet klopt",
    )  # fmt: skip
