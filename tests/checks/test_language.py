"""Plain language by example: what is found, and which good Dutch is left alone."""

from __future__ import annotations

import pytest
from yardstick import counts

from generator.checks.language import language_findings

TWENTY_ONE = " ".join(["woord"] * 21)
LONG_PARAGRAPH = "U belt ons op. " * 40


def codes(text: str) -> list[str]:
    """Give the codes of what is found in `text`."""
    return [finding.code for finding in language_findings(text)]


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        # A sentence has at most twenty words.
        (f"{TWENTY_ONE}.", "lange-zin", f"{TWENTY_ONE}."),
        (f"Kom langs. Elk {TWENTY_ONE}.", "lange-zin", f"Elk {TWENTY_ONE}."),
        # More than one comma that parts clauses.
        (
            "Als u wilt komen, belt u eerst even met ons, dan halen wij u thuis op.",
            "kommas",
            "Als u wilt komen, belt u eerst even met ons, dan halen wij u thuis op.",
        ),
        # Abbreviations, with and without full stops, also at the start of a sentence.
        ("Bel ons m.b.t. uw vraag.", "afkorting", "m.b.t."),
        ("Bel ons mbt uw vraag.", "afkorting", "mbt"),
        ("Dicht i.v.m. Pasen.", "afkorting", "i.v.m."),
        ("Er is o.a. koffie.", "afkorting", "o.a."),
        ("O.a. koffie en thee.", "afkorting", "O.a."),
        ("Neem evt. een vriend mee.", "afkorting", "evt."),
        ("Evt. een vriend meenemen.", "afkorting", "Evt."),
        ("Er kunnen max. 10 mensen mee.", "afkorting", "max."),
        ("Open van mei t/m augustus.", "afkorting", "t/m"),
        ("Koffie, thee, enz.", "afkorting", "enz."),
        # Laws and organisations that the text does not explain, once a text.
        ("U vraagt dit aan bij de Wmo.", "onbekende-afkorting", "Wmo"),
        ("Ga naar het Wmo-loket. De Wmo helpt.", "onbekende-afkorting", "Wmo"),
        ("Vraag de WMO consulent.", "onbekende-afkorting", "WMO"),
        ("Dit valt onder de Wlz.", "onbekende-afkorting", "Wlz"),
        ("De Zvw betaalt dit.", "onbekende-afkorting", "Zvw"),
        ("Lid worden van de KBO kan ook.", "onbekende-afkorting", "KBO"),
        # A paragraph of at most six lines.
        (LONG_PARAGRAPH, "lange-alinea", "U belt ons op. U belt ons op. U belt ons…"),
        # Jargon, inflected too, at the start of a sentence, and several words long.
        ("U hebt een indicatie nodig.", "jargon", "indicatie"),
        ("Hulp voor wie indicaties heeft.", "jargon", "indicaties"),
        ("Respijtzorg is er ook.", "jargon", "Respijtzorg"),
        ("Wij werken laagdrempelig.", "jargon", "laagdrempelig"),
        ("Voor een laagdrempelige inloop.", "jargon", "laagdrempelige"),
        ("Er is een Wmo-consulent (van de gemeente).", "onbekende-afkorting", "Wmo"),
        ("Voor onze cliënten is er koffie.", "jargon", "cliënten"),
        ("Informatie in het kader van uw gezondheid.", "jargon", "in het kader van"),
        ("Tevens is er thee.", "jargon", "Tevens"),
        # One form of address.
        ("Kom langs als je wilt. U bent welkom.", "je-en-u", "je"),
        ("Je bent welkom. Neem uw buur mee.", "je-en-u", "Je"),
        ("Bel ons als u jouw plek wilt.", "je-en-u", "jouw"),
    ],
)
def test_what_could_be_plainer_is_found(text: str, code: str, found: str) -> None:
    """The rule points at the words in the text."""
    first = next(finding for finding in language_findings(text) if finding.code == code)
    assert first.found == found
    if not found.endswith("…"):
        assert text[first.offset :].startswith(found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n",
        "Warm eten aan huis",
        # Lists of short items may have commas.
        "U kunt hier kaarten, sjoelen en rummikub spelen.",
        "Open op maandag, dinsdag, woensdag en vrijdag.",
        "Wij helpen met een lamp ophangen, de heg knippen, gras maaien of een kast verplaatsen.",
        "Een maaltijd met soep, hoofdgerecht, toetje.",
        "Bent u er klaar voor, dan belt u ons.",
        "Het kost € 8,50, € 9,25 of € 10,00.",
        # Full stops that end nothing.
        "Wij zijn er van 9.30 tot 12.00 uur. U kunt zo binnenlopen.",
        "Kijk op www.westerdorp.example of mail naar info@westerdorp.example.",
        "Kijk op https://kaart.wolderland.example/indicatie/wmo/evt. voor meer.",
        "De kerk van St. Jozef staat open. Vraag naar J.P. de Vries of dr. Bos.",
        # Names may hold any word.
        "Bel Tafeltje Dek Je. U kiest zelf de dag.",
        "Stichting Participatie Noord geeft u raad.",
        "Taxi Bos B.V. rijdt u naar voetbalclub v.v. Achterbos.",
        "De lijst ligt bij Max. Hij belt u terug.",
        # Explained is fine.
        "De Wmo is de wet voor hulp thuis.",
        "Dit gaat via de Wmo, de wet voor hulp thuis.",
        "Dit valt onder de wet voor langdurige zorg, de Wlz.",
        "De gemeente betaalt mee (Wmo).",
        "De GGD (gezondheidsdienst) geeft de prik.",
        "De Wet maatschappelijke ondersteuning, kort de Wmo, regelt dit.",
        "Iemand neemt de zorg tijdelijk over. Dat heet respijtzorg.",
        "U krijgt een indicatie (besluit van de gemeente).",
        # Known by everyone.
        "Er hangt een AED. U leert EHBO.",
        # One form of address, whichever; what people say between quotes is theirs.
        "Kom je ook? Neem je vriend mee.",
        "Komt u ook? Neem uw vriend mee.",
        "U hoort vaak: “Kun je even helpen?”",
        "Wij beginnen om 10 u. Kom je ook?",
        # Short items and paragraphs together may be long.
        "Wij doen:\n\n- lampen ophangen\n- de heg knippen\n- gras maaien\n\n"
        + "Bel ons op.\n\n" * 50,
    ],
)
def test_good_dutch_is_left_alone(text: str) -> None:
    """No false alarm: a checker that nags is switched off."""
    assert language_findings(text) == ()


def test_sentences_may_not_be_long_on_average() -> None:
    """Two sentences of thirteen words are too much, one is fine."""
    thirteen = "Wij komen elke week bij u langs voor een praatje en kopje koffie. "
    assert codes(thirteen) == []
    (finding,) = language_findings(thirteen * 2)
    assert finding.code == "gemiddelde-zin"
    assert finding.found == "gemiddeld 13,0 woorden per zin"


def test_the_message_says_what_to_write() -> None:
    """In Dutch, with the plain words."""
    (finding,) = language_findings("U hebt een indicatie nodig.")
    assert finding.message == (
        "'indicatie' is een moeilijk woord; schrijf liever: besluit over welke hulp u krijgt"
    )


def test_a_hard_word_is_reported_once() -> None:
    """Once is enough to put it right everywhere."""
    assert codes("Een indicatie. Nog een indicatie. Twee indicaties.") == ["jargon"]
    assert codes("Evt. thee, evt. koffie.") == ["afkorting"]


def test_findings_are_in_reading_order() -> None:
    """As the supporter meets them."""
    assert codes("Tevens is er evt. hulp. Dat is een pilot.") == ["jargon", "afkorting", "jargon"]


@pytest.mark.parametrize(
    "part",
    [
        *("a. ", "A. ", "a, ", "x", " ", ".", "!", "„", '"', "(", "\n", "\t", "- a\n", "1. "),
        *("a.a", "a@", "'s ", "je u ", "wmo ", "o.a. ", "indicatie "),
    ],
)
def test_no_text_takes_long(part: str) -> None:
    """What repeats a hundred thousand times takes time in proportion, not squared."""
    assert counts(lambda: language_findings(part * 100_000)) < 60  # squared would be thousands
