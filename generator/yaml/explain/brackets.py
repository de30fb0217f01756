"""What can be wrong between [ ] and { }."""

# Each row stays together, so that it reads as one.
# fmt: off
from __future__ import annotations

from generator.yaml.explain.row import Row
from generator.yaml.mends import correct, quote

ROWS = (
    Row("open bracket", "haakje", "nobody knows where the list or group ends",
        "Het haakje {sign} wordt niet gesloten; {found}. Zet {where} een {closer}.",
        mend=correct, likely=True, example="kernen: [westerdorp, achterbos\nsoort: informeel"),
    Row("wrong bracket", "haakje", "[ is closed by ] and { by }",
        "Hier staat een {sign}, maar het haakje dat open staat vraagt om een {closer}; {near}. "
        "Zet hier een {closer}.",
        mend=correct, example="kernen: [westerdorp, achterbos}"),
    Row("bracket in a text", "haakje", "a bracket opens a list, also in the middle of a text",
        "In deze tekst staat een {sign}; {near}. Haal het haakje weg, of zet de hele tekst "
        "tussen dubbele aanhalingstekens. Ontbreekt er een komma, zet die er dan.",
        mend=quote, example="zoekwoorden: [koffie [vers], thee]"),
    Row("link in a text", "link", "a link of Markdown begins like a list",
        "Dit is een link met haakjes; {found}. Hoort hier een adres? Typ alleen: {target} "
        "Hoort hier tekst? Typ de woorden zonder haakjes.",
        mend=correct, likely=True, example="website: [Dorp](https://www.dorp.nl)"),
    Row("after a bracket", "haakje", "a list or group ends at its bracket",
        "Na het sluithaakje staat nog tekst; {found}. Haal die weg, of zet de hele tekst "
        'tussen dubbele aanhalingstekens: "{short}".',
        mend=quote, example="naam: [Koffie] in het dorp"),
    Row("missing comma", "komma", "the parts of a list or group are told apart by commas",
        "Hier ontbreekt een komma; {near}. Zet tussen twee delen een komma.",
        mend=correct, example='zoekwoorden: ["koffie" "thee"]'),
    Row("extra comma", "komma", "nothing stands between two commas",
        "Hier staat een komma te veel; {near}. Haal de komma weg.",
        mend=correct, sure=True, example="zoekwoorden: [koffie,, thee]"),
    Row("colon between brackets", "dubbelepunt", "a colon makes a field, and here is none",
        "Deze dubbele punt kan hier niet; {near}. Ontbreekt er een komma, zet die er dan. "
        "Hoort de dubbele punt bij de tekst, zet de tekst dan tussen dubbele aanhalingstekens "
        '(").',
        mend=quote, example="zoekwoorden: [koffie, thee: groen]"),
    Row("field without a value", "komma", "after a comma a new field begins, also within a text",
        "Tussen de haakjes {{ }} hoort bij elk veld een dubbele punt; {found}. Hoort dit bij "
        'de tekst ervoor? Zet dan die hele tekst tussen dubbele aanhalingstekens ("). Is het '
        "een veld? Zet er een dubbele punt achter.",
        example="uitgever: {naam: Jan, Piet en Klaas}"),
    Row("name over two lines", "sleutel", "a colon or a comma is missing at the end of a line",
        "De naam van een veld en de dubbele punt moeten op één regel staan; {found}. Ontbreekt "
        "er een dubbele punt of een komma? Zet die er dan.",
        mend=correct, example="uitgever: {naam: Jan,\n  em\n  ail: a}", at=2),
)
