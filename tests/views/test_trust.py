"""What a supporter promises and decides, and whom to call instead: only what she said herself."""

from __future__ import annotations

import pytest
from booklet.pdf import booklet_of, texts
from made_pages import text
from small_village import TODAY
from views.seen import VILLAGE, WELFARE, read, seen, typed

from generator.checks.coherence import dead_ends
from generator.checks.promises import promises_in
from generator.model import SocialMap
from generator.model.plain_values import KEPT_PRIVATE
from generator.values.text import fold
from generator.views.parts import SupporterView

DECISION = "A supporter promises only what she said herself"
ROOS = "toestemming: 2026-01-05}\n  - {id: piet"
PAUSED = f"{WELFARE}status: pauze\n"


def village(*said: str) -> str:
    """Give the village in which Roos said more of herself."""
    return VILLAGE.replace(ROOS, ROOS.replace("}", "".join(f", {one}" for one in said) + "}"))


def roos(*said: str, **files: str) -> SupporterView:
    return seen(dorp=village(*said), **files).supporters[0]


def her_page(*said: str, **files: str) -> str:
    return text("ondersteuners/", dorp=village(*said), **files)


def told(social_map: SocialMap) -> list[str]:
    return [notice.message for notice in dead_ends(social_map, TODAY)]


def test_who_says_nothing_promises_nothing() -> None:
    page = her_page()
    assert (roos().discretion, roos().decides, roos().outside) == ("", "", None)
    for said in ("vertelt", "beslist", "buiten het dorp"):
        assert said not in page


def test_her_own_words_are_on_her_page() -> None:
    assert "“Ik bespreek het eerst met u.”" in her_page(
        "vertrouwelijk: Ik bespreek het eerst met u."
    )


@pytest.mark.parametrize("yes", ["ja", "Ja.", "yes"])
def test_a_plain_yes_says_it_in_our_words(yes: str) -> None:
    assert f"“{KEPT_PRIVATE}”" in her_page(f"vertrouwelijk: {yes}")


def test_our_words_promise_nothing_that_nobody_can_keep() -> None:
    assert promises_in(KEPT_PRIVATE) == []
    assert promises_in("Wat u vertelt, blijft bij mij.") != []


def test_whether_she_decides_is_said_both_ways() -> None:
    assert "Roos beslist niet over uw aanvraag." in her_page("beslist: nee")
    assert "Roos mag beslissen over uw aanvraag." in her_page("beslist: ja")


def test_somebody_from_outside_is_named_with_a_number() -> None:
    page = her_page("liever_buiten_dorp: welzijn", organisaties_welzijn=WELFARE)
    after = page[page.index("Liever iemand van buiten het dorp?") :]
    assert 'href="../organisaties/welzijn/"' in after
    assert "0597 00 20 10" in after


def test_it_may_be_a_service_or_the_supporter_of_another_village() -> None:
    to_service = roos("liever_buiten_dorp: klus", diensten_klus=typed()).outside
    to_piet = roos("liever_buiten_dorp: piet").outside
    assert to_service is not None
    assert to_service.phone is not None
    assert to_piet is not None
    assert to_piet.phone is not None
    assert (to_service.phone.display, to_piet.phone.display) == ("0597 00 91 11", "0597 00 90 02")
    assert to_piet.link is not None
    assert to_piet.link.address == "ondersteuners/#piet"


def test_nobody_is_sent_to_what_paused_and_she_is_told() -> None:
    said = "liever_buiten_dorp: welzijn"
    assert roos(said, organisaties_welzijn=PAUSED).outside is None
    (message,) = told(read(dorp=village(said), organisaties_welzijn=PAUSED))
    assert "'Welzijn Wolderland' is er nu niet" in message


def test_her_colleague_of_the_same_village_is_not_from_outside() -> None:
    same = village("liever_buiten_dorp: piet").replace("kernen: [west]", "kernen: [oost]")
    (message,) = told(read(dorp=same))
    assert message.startswith("'Piet Smit' is van hetzelfde dorp")
    assert told(read(dorp=village("liever_buiten_dorp: piet"))) == []


def test_whoever_is_not_named_promises_nothing_either() -> None:
    said = village("algemeen: ja", "vertrouwelijk: ja", "beslist: nee")
    nameless = said.replace("toestemming: 2026-01-05, algemeen", "algemeen")
    page = text("ondersteuners/", dorp=nameless)
    assert "Roos" not in page
    assert KEPT_PRIVATE not in page
    assert "Dorpsondersteuner beslist niet over uw aanvraag." in page


def test_the_booklet_says_the_same() -> None:
    said = ("vertrouwelijk: ja", "beslist: nee", "liever_buiten_dorp: welzijn")
    printed = " ".join(texts(booklet_of(seen(dorp=village(*said), organisaties_welzijn=WELFARE))))
    whole = (
        f"“{KEPT_PRIVATE}” Roos beslist niet over uw aanvraag. Liever iemand van buiten het dorp? "
        "Bel Welzijn Wolderland, 0597 00 20 10."
    )
    assert fold(whole) in fold(printed)


def test_volunteers_read_in_the_booklet_whom_to_call_at_the_limit() -> None:
    group = typed("doet_wel: Rijden", "doet_niet: Tillen")
    asked = "Bent u vrijwilliger, en wordt het te veel?"
    assert asked in " ".join(texts(booklet_of(seen(vrijwilligers_belbus=group))))
    assert asked not in " ".join(texts(booklet_of(seen(diensten_klus=typed()))))
