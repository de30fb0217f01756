"""A number, an address or a name of who did not say yes is found however it is written."""

from __future__ import annotations

from consent.told import service, told_in

HER = (
    "{telefoon: 06 12 34 56 78, email: wubbechien.zwaneveld@gmail.com, "
    "persoon: {naam: Wubbechien Zwaneveld}}"
)
NUMBERS = """
Bel 06, dan 12 34 56 78.
Bel 06 en dan 12345678.
Bel 06 - twaalf 34 56 78.
Bel nul zes twaalf vierendertig zesenvijftig achtenzeventig.
Bel nul zes een twee drie vier vijf zes zeven acht.
Bel 06 (van haar) 12 34 56 78.
Bel 06 | 12 34 56 78.
Bel 06:12345678.
Bel 06_12345678.
Bel 6-12345678.
Bel o6-12345678.
Bel \u0660\u0666 \u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668.
Kies 31612345678.
App op https://wa.me/31612345678.
App op https://api.whatsapp.com/send?phone=31612345678.
Een ander: 06, daarna 87 65 43 21.
"""
MAILS = """
Mail wubbechien.zwaneveld at gmail.com.
Mail wubbechien.zwaneveld (at) gmail (dot) com.
Mail wubbechien.zwaneveld [apenstaartje] gmail [punt] com.
Mail wubbechien.zwaneveld apenstaartje gmail punt com.
Mail wubbechien.zwaneveld @ gmail.com.
Mail wubbechien.zwaneveld\uff20gmail.com.
Mail wubbechien.zwaneveld&#64;gmail.com.
"""
NAMES = """
Kijk op www.wubbechienzwaneveld.nl.
Kijk op https://dorp.example/wubbechien-zwaneveld/.
Kijk op facebook.com/WubbechienZwaneveld.
Kijk op https://dorp.example/?q=Wubbechien%20Zwaneveld.
Volg #WubbechienZwaneveld op de telefoon.
Bel Zwaneveld, Wubbechien.
Bel Zwaneveld W.
Bel Wubbechien A. Zwaneveld.
Bel Wubbechien "Wub" Zwaneveld.
Bel Wubbechien (Zwaneveld).
Bel Wubbechien/Zwaneveld.
"""
MAYBE = """
Bel Wubbechien Zwaneveld-Bos.
Bel Wubbechien Bos-Zwaneveld.
Bel Wubbechien Jantje Zwaneveld.
Bel mevrouw Zwaneveld-Bos.
Bel Zwaneveld.
Bel wubbechien zwaneveld.
De familie Zwaneveld helpt.
Bel Wubbechiens dochter.
"""
NOTHING = """
Op 06-12, 13-12, 20-12 en 27-12 is het er.
Op 06-11, 13-11 en 20 november is het er.
Bus 06 rijdt om 10.12, 11.12 en 12.12 uur.
Kosten: 06 euro, 12 euro, 34 euro, 56 euro en 78 euro.
Nul vijf een zeven, dat is de code 1234 5678 90.
Bel 0597 06 12 34 of 0597 56 78 90.
Wij zijn at home in de buurt. Punt uit.
Kijk op www.zwaneveldstraat.example, of in de Wubbechien Zwaneveldstraat.
Het Wubbechien Zwaneveld-toernooi is op www.wubbechienzwaneveldtoernooi.example.
In het Zwanevelderbos, aan de Zwaneveldweg.
"""


def lines_told(texts: str, level: str) -> list[int]:
    """Give which of these lines are told of, each once, when each is a text of its own."""
    text = texts.strip().replace("\n", "\n\n")
    files = {"diensten/thee": service(contact=HER, name="Thee"), "diensten/soep": service(text)}
    told = [one for one in told_in(files) if one.path.endswith("soep.yml") and one.level == level]
    # The text begins on the seventh line.
    return sorted({(one.line - 7) // 2 for one in told})


def all_of(texts: str) -> list[int]:
    return list(range(len(texts.strip().splitlines())))


def test_a_number_said_in_words_or_with_words_between_is_an_error() -> None:
    assert lines_told(NUMBERS, "fout") == all_of(NUMBERS)


def test_a_mail_address_spelled_out_is_an_error() -> None:
    assert lines_told(MAILS, "fout") == all_of(MAILS)


def test_a_name_in_an_address_or_the_other_way_round_is_an_error() -> None:
    assert lines_told(NAMES, "fout") == all_of(NAMES)


def test_what_is_hers_most_of_the_time_is_worth_a_look() -> None:
    assert lines_told(MAYBE, "fout") == []
    assert lines_told(MAYBE, "let op") == all_of(MAYBE)


def test_dates_prices_and_streets_are_nothing() -> None:
    assert lines_told(NOTHING, "fout") == []
    assert lines_told(NOTHING, "let op") == []


STRANGERS = """
Bel Gerda Mulder voor een afspraak.
Vraag naar mevrouw Truus de Boer.
Henk van der Veen doet open.
Gemaakt door Anja H. Smit.
"""
NOBODY = """
Wij lezen het dagboek van Anne Frank.
Bij Albert Heijn en Jan Linders hangt een lijst.
In de Jan Steenstraat, naast het Jan Kroezehuis.
Wil Anneke ook komen?
De Willem Alexander school en Stichting Jan Bos.
Kapsalon Gerda Mulder knipt u thuis.
In de Sint Jan Baptist is een mis.
Het Jan Bos toernooi.
Roos Veen helpt, en Roos ook.
Elke Maandag en Vrijdag.
"""


def test_somebody_whom_the_map_does_not_know_is_worth_a_question() -> None:
    assert lines_told(STRANGERS, "fout") == []
    assert lines_told(STRANGERS, "let op") == all_of(STRANGERS)


def test_shops_streets_and_people_of_history_are_no_question() -> None:
    assert lines_told(NOBODY, "let op") == []


def test_who_said_yes_on_this_map_is_no_stranger() -> None:
    gerda = "{telefoon: 0597 00 12 34, persoon: {naam: Gerda Mulder, toestemming: 2026-09-01}}"
    assert told_in({"diensten/soep": service("Bel Gerda Mulder.", contact=gerda)}) == []
