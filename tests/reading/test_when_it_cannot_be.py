"""When something is, typed so that it cannot be: the place, what is wrong and what to type."""

from __future__ import annotations

import pytest
from small_village import village_with

TEXT = (
    "naam: Koor\nthemas: [eten]\nsamenvatting: Zingen.\ngecontroleerd: 2026-10-01\n"
    "contact: {telefoon: 0597 00 12 34}\nwanneer:\n  - "
)
MANY = ", ".join(f"{d}-{m}-{y}" for y in (2026, 2027) for m in range(1, 13) for d in range(1, 18))
TUESDAY = "{{dagen: di, {}}}".format
MOVES = "{{dagen: di, verplaatst: [{{datum: {}, naar: {}}}, {{datum: {}, naar: {}}}]}}".format

WRONG = {
    # Periods and seasons.
    TUESDAY("niet_op: [21-12-2026 t/m 3-1-2026]"): (
        "niet_op[1]", "bedoelt u '21-12-2026 t/m 3-1-2027'?"),
    TUESDAY("niet_op: [28-12-2026 t/m 21-12-2026]"): (
        "niet_op[1]", "bedoelt u '21-12-2026 t/m 28-12-2026'?"),
    TUESDAY("niet_op: [21-12-2026 tot 3-1-2027]"): ("niet_op[1]", "typ 21-12-2026 t/m 3-1-2027"),
    TUESDAY("niet_op: zomervakanti"): ("niet_op", "bedoelt u 'zomervakantie'?"),
    TUESDAY("seizoen: april tot oktober"): (
        "seizoen", "typ april t/m september of april t/m oktober"),
    TUESDAY("seizoen: 31-4 t/m 30-9"): ("seizoen", "april heeft hoogstens 30 dagen"),
    TUESDAY("seizoen: 15-4-2027 t/m 30-9-2027"): ("seizoen", "typ het zonder jaar"),
    TUESDAY("seizoen: winter"): ("seizoen", "typ bijvoorbeeld: december t/m februari"),
    "{ritme: elk jaar op 4 mei, seizoen: oktober t/m maart}": ("seizoen", "komt deze regel nooit"),
    TUESDAY("seizoen: juni, vanaf: 2026-09-01, tot_en_met: 2026-12-31"): (
        "seizoen", "komt deze regel nooit"),
    # Moved dates.
    TUESDAY("verplaatst: [{datum: 2026-12-02, naar: 2026-12-03}]"): (
        "verplaatst[1].datum", "typ 2026-12-01 of 2026-12-08"),
    TUESDAY("verplaatst: [{datum: 2026-12-01, naar: 2026-12-08}]"): (
        "verplaatst[1].naar", "op deze dag is het al"),
    MOVES("2026-12-01", "2-12-2026", "8-12-2026", "2-12-2026"): (
        "verplaatst[2].naar", "hierheen is al een andere datum verplaatst"),
    MOVES("2026-12-01", "2-12-2026", "1-12-2026", "3-12-2026"): (
        "verplaatst[2].datum", "deze datum staat hierboven al"),
    TUESDAY("verplaatst: [{datum: 2026-12-01, naar: 2026-12-01}]"): (
        "verplaatst[1].naar", "typ de dag waarop het nu is"),
    TUESDAY("verplaatst: [{datum: 2026-12-01}]"): (
        "verplaatst[1]", "zet de nieuwe dag bij 'naar'"),
    TUESDAY("niet_op: 2026-12-01, verplaatst: [{datum: 2026-12-01, naar: 2026-12-02}]"): (
        "verplaatst[1].datum", "deze datum staat bij 'niet_op'"),
    TUESDAY("verplaatst: 2026-12-01 naar 2026-12-02"): (
        "verplaatst", "typ: [{datum: 2026-12-01, naar: 2026-12-02}]"),
    # Courses and lists of dates.
    TUESDAY("lessen: 8"): ("", "bij 'lessen' hoort 'vanaf'"),
    "{op: [2026-12-01, 2026-12-08], lessen: 8}": ("lessen", "typ: 2"),
    TUESDAY("lessen: 8, vanaf: 2026-12-01, tot_en_met: 2026-12-31"): (
        "lessen", "tot en met 2026-12-31 passen er 5 lessen"),
    TUESDAY("lessen: 0, vanaf: 2026-12-01"): ("lessen", "van 1 tot en met 100"),
    f"{{op: [{MANY}]}}": ("op", "hier staan 408 datums, en er passen er 366"),
    TUESDAY(f"niet_op: [{MANY}]"): ("niet_op", "typ een periode"),
    # Rhythms that lack something.
    "{dagen: wo, ritme: elke 4 weken}": ("", "bij 'elke 4 weken' hoort 'vanaf'"),
    "{dagen: wo, ritme: elke 4 weken, vanaf: 2026-12-01}": (
        "vanaf", "typ 2026-11-25 of 2026-12-02"),
    "{ritme: elk kwartaal op de eerste dinsdag, vanaf: 2026-12-03}": (
        "vanaf", "typ 2026-12-01 of 2027-01-05"),
    TUESDAY("ritme: elk jaar op 4 mei"): ("dagen", "het ritme noemt de dag al; haal 'dagen' weg"),
    # A line from the village weekly.
    "elke wo m.u.v. schoolvakanties": ("", "typ: {dagen: elke wo, niet_op: schoolvakanties}"),
    "{ritme: van okt t/m mrt iedere zondagmiddag}": (
        "ritme", "typ hier: iedere zondag, en zet 'okt t/m mrt' bij 'seizoen', en zet 'in de"),
    TUESDAY("vanaf: 9.00"): ("vanaf", "zet het bij 'van'"),
}  # fmt: skip


@pytest.mark.parametrize(("typed", "expected"), WRONG.items(), ids=range(len(WRONG)))
def test_it_says_where_and_what_to_type(typed: str, expected: tuple[str, str]) -> None:
    key, told = expected
    problems = village_with("activiteiten/koor.yml", f"{TEXT}{typed}\n".encode()).problems
    (error,) = (one for one in problems if one.level == "fout")
    assert error.key == ".".join(filter(None, ("wanneer[1]", key)))
    assert error.line == 7
    assert told in error.message


GOOD = (
    TUESDAY("niet_op: [20-7-2027 t/m 28-8-2027, juli, zomervakantie, goede vrijdag, koningsdag]"),
    TUESDAY("niet_op: [juli en augustus, tijdens de kerstvakantie, 21 t/m 28 december 2026]"),
    TUESDAY("seizoen: [april t/m juni, september]"),
    TUESDAY("seizoen: van 15 okt t/m 15 mrt"),
    TUESDAY("verplaatst: {datum: 2026-12-01, locatie: dorpshuis}"),
    TUESDAY("verplaatst: {datum: 2026-12-01, naar: 2026-12-08, van: 20.00}"),
    TUESDAY("lessen: 8 lessen, vanaf: 2026-12-01"),
    "{ritme: elk jaar op 29 februari}",
    "{ritme: 1e en 3e do van de mnd, van: 13.30}",
)


@pytest.mark.parametrize("typed", GOOD)
def test_what_villages_type_is_read(typed: str) -> None:
    reading = village_with("activiteiten/koor.yml", f"{TEXT}{typed}\n".encode())
    assert [str(one) for one in reading.problems if one.level == "fout"] == []


def test_a_date_of_the_whole_activity_is_moved_in_the_rule_that_has_it() -> None:
    rules = "{dagen: di}\n  - {dagen: do}\n"
    good = f"{TEXT}{rules}verplaatst: [{{datum: 2026-12-03, naar: 2026-12-04}}]\n"
    assert village_with("activiteiten/koor.yml", good.encode()).map is not None
    wrong = good.replace("2026-12-03", "2026-12-02")
    problems = village_with("activiteiten/koor.yml", wrong.encode()).problems
    (error,) = (one for one in problems if one.level == "fout")
    assert error.key == "verplaatst[1].datum"
    assert "typ 2026-12-01 of 2026-12-03" in error.message
