"""One mistake in a file does not hide the others: all are told in one go."""

from __future__ import annotations

from small_village import village_with

DECISION = "References are checked in the text, not in the finished value"
WRONG = b"""naam: Soep
themas: [eten, etn]
samenvatting: Soep voor iedereen.
kosten: [geen, tekst]
organisatie: dorpsbelangen
locatie: nergens
contact: {telefoon: 0597 00 90 20}
"""


def told(data: bytes) -> list[tuple[int, str, str]]:
    """Give line, key and code of what is wrong in a service."""
    problems = village_with("diensten/soep.yml", data).problems
    found = [one for one in problems if one.path == "kaart/diensten/soep.yml"]
    return [(one.line, one.key, one.code) for one in sorted(found, key=lambda one: one.line)]


def test_a_file_with_a_mistake_still_tells_every_wrong_id_in_it() -> None:
    assert told(WRONG) == [
        (2, "themas[2]", "verwijst"),
        (4, "kosten", "vorm"),
        (5, "organisatie", "verwijst"),
        (6, "locatie", "verwijst"),
    ]


def test_an_id_deep_in_a_block_is_checked_too() -> None:
    data = WRONG.replace(b"contact:", b"openingstijden: {dagen: ma, locatie: zaal-x}\ncontact:")
    assert (7, "openingstijden.locatie", "verwijst") in told(data)


def test_an_id_that_is_there_is_no_problem() -> None:
    data = WRONG.replace(b"dorpsbelangen", b"dorpsbelang").replace(b"nergens", b"dorpshuis")
    assert [line for line, _, _ in told(data)] == [2, 4]
