"""What can be wrong with a line: its indentation, its dash, its colon that is not there."""

# Each row stays together, so that it reads as one.
# fmt: off
from __future__ import annotations

from generator.yaml.explain.row import Row
from generator.yaml.mends import correct, leave_out, make_field, move, untab

ROWS = (
    Row("tab", "tab", "behind a dash a tab is no space",
        "Achter het streepje staat een tab (→); {found}. Vervang de tab door een spatie.",
        pattern=r"[ \t]*-\t", mend=untab, sure=True, example="kernen:\n  -\twesterdorp", at=2),
    Row("tab", "tab", "a tab is as wide as each program likes, so it cannot indent",
        "Hier staat een tab (→) waar spaties moeten staan; {found}. Typ twee spaties voor elke "
        "stap. Kijk ook of op de regels hieronder een tab staat.",
        mend=untab, sure=True, example="contact:\n\ttelefoon: 0597", at=2),
    Row("dash", "spatie", "without a space the dash belongs to the text",
        "Na het streepje ontbreekt een spatie; {found}. Typ: - en dan een spatie.",
        pattern="-", mend=correct, sure=True, example="kernen:\n  -westerdorp", at=2),
    Row("dash", "opsomming", "an asterisk makes a list elsewhere, not here",
        "Dit sterretje maakt geen lijst; {found}. Vervang het sterretje * door een gewoon "
        "streepje - met een spatie erachter{also}.",
        pattern=r"\*", mend=correct, sure=True, example="kernen:\n  * westerdorp", at=2),
    Row("dash", "opsomming", "a word processor makes long dashes of short ones",
        "Dit streepje komt uit een tekstverwerker en maakt geen lijst; {found}. Vervang het "
        "streepje {sign} door een gewoon streepje - met een spatie erachter{also}.",
        pattern="[–—]", mend=correct, sure=True, example="kernen:\n  – westerdorp", at=2),
    Row("dash", "opsomming", "a word processor makes bullets of dashes",
        "Dit teken komt uit een tekstverwerker en maakt geen lijst; {found}. Vervang het teken "
        "{sign} door een gewoon streepje - met een spatie erachter{also}.",
        mend=correct, sure=True, example="kernen:\n  • westerdorp", at=2),
    Row("block text not indented", "inspringen", "a text under | stands further in than its field",
        "Deze regel hoort bij de tekst onder | of >, maar springt niet ver genoeg in; {found}. "
        "Typ elke regel van de tekst {indented}.",
        mend=correct, sure=True, example="uitleg: |\nEerste regel.\nsoort: informeel", at=2),
    Row("block text cut off", "hekje", "a remark that stands further out ends the text",
        "Deze regel met # breekt de tekst erboven af; {found}. Laat de regel even ver "
        "inspringen als de tekst, of haal hem weg.",
        mend=correct, sure=True, example="uitleg: |\n  Een.\n# Kop\n  Twee.", at=3),
    Row("first line further in", "inspringen", "fields that belong together must line up",
        "Deze regel begint met spaties en de regel eronder niet; {found}. Laat velden die bij "
        "elkaar horen even ver inspringen.",
        mend=move, example=" naam: Koffie\nsoort: informeel"),
    Row("crooked line", "inspringen", "how far a line stands in tells what it belongs to",
        "Deze regel springt niet goed in. Typ de regel {indented}, of schuif hem precies onder "
        "de regel waar hij bij hoort; {found}.",
        mend=move, example="contact:\n  telefoon: 0597\n email: a", at=3),
    Row("nowhere to belong", "inspringen", "a field has either a value or a list",
        "Hier kan geen lijst staan, want het veld erboven heeft al een waarde. Zet het "
        "streepje onder het veld waar het bij hoort, en zet achter dat veld alleen een dubbele "
        "punt; {found}.",
        pattern="-", mend=leave_out, example="naam: Koffie\n  - thee", at=2),
    Row("nowhere to belong", "inspringen", "a file is either a list or a group of fields",
        "Dit bestand begint met een lijst. Zet voor deze regel ook een streepje; {found}.",
        mend=leave_out, example="- a\nnaam: Koffie", at=2),
    Row("text in a list", "geenveld", "each item of a list starts with a dash",
        "Deze regel staat in een lijst, maar begint niet met een streepje; {found}. Zet er een "
        "streepje en een spatie voor, of laat de regel verder inspringen als hij bij de regel "
        "erboven hoort.",
        mend=leave_out, example="kernen:\n  - a\n  b\n  - c", at=3),
    Row("lone bracket", "haakje", "a closing bracket needs an opening one",
        "Hier staat een sluithaakje dat nergens bij hoort; {found}. Haal het weg, of zet het "
        "openingshaakje erbij.",
        mend=leave_out, example="naam: Koffie\n]", at=2),
    Row("text among fields", "geenveld", "a sentence that lost its indentation",
        "Op deze regel ontbreekt een dubbele punt; {found}. Hoort de regel bij de tekst "
        "erboven, typ er dan twee spaties voor. Is het een veld, zet dan een dubbele punt "
        "achter de naam van het veld.",
        mend=leave_out, example="uitleg: Een\nNeem een bord mee.\nsoort: b", at=2),
    Row("field without a colon", "geenveld", "without a colon a name is just a word",
        "Op deze regel ontbreekt een dubbele punt; {found}. Is het een veld, typ dan "
        "'{instead}'. Hoort het bij de tekst erboven, laat de regel dan verder inspringen.",
        mend=make_field, likely=True, example="naam Koffie\nsoort: informeel"),
    Row("unreadable", "opmaak", "the parser gave up, and no other row knows why",
        "Deze regel is niet te lezen; {found}. Kijk of de regel goed inspringt en of haakjes, "
        "aanhalingstekens en dubbele punten kloppen. Twijfelt u, zet de tekst dan tussen "
        'dubbele aanhalingstekens (").',
        example="a: b\n" + "x" * 2000 + ": c", at=2),
)
