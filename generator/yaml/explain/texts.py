"""What can be wrong with a value, or with the name of a field."""

# Each row stays together, so that it reads as one.
# fmt: off
from __future__ import annotations

from generator.problems import Level
from generator.yaml.explain.row import Row
from generator.yaml.mends import correct, double_backslashes, leave_out, quote

ROWS = (
    Row("start of a text", "teken", "a dash alone says that there is nothing",
        "Een streepje alleen zegt bewoners niets; {found}. Haal deze regel weg.",
        pattern=r"-[ \t]*$", mend=quote, example="kosten: -"),
    Row("start of a text", "teken", "a list cannot start on the line of its field",
        "Een streepje kan hier niet staan; {found}. Zet elk punt van een lijst op een eigen "
        "regel onder het veld. Is het gewone tekst? {advice}",
        pattern=r"-([ \t]|$)", mend=quote, sure=True, example="kosten: - koffie"),
    Row("start of a text", "dubbelepunt", "one colon is enough",
        "Hier staat een dubbele punt te veel; {found}. Haal de dubbele punt weg of zet de hele "
        'tekst tussen dubbele aanhalingstekens (").',
        pattern=r":([ \t]|$)", mend=quote, sure=True, example="naam: : Koffie"),
    Row("start of a long text", "teken", "these start a text on the lines below",
        "Een waarde kan niet zomaar met {sign} beginnen; {found}. {advice} (Een lange tekst "
        "begint met alleen een | en gaat op de regels eronder verder.)",
        mend=quote, sure=True, example="kosten: > 65 jaar"),
    Row("start of a text", "teken", "the sign means something else to a computer",
        "Een waarde kan niet met {sign} beginnen; {found}. {advice}",
        mend=quote, sure=True, example="kosten: @dorp"),
    Row("start of a line", "teken", "a value belongs behind the name of a field",
        "Een regel kan niet met {sign} beginnen; {found}. Typ eerst de naam van het veld en een "
        "dubbele punt. Hoort de regel bij de tekst erboven? Typ er dan twee spaties voor.",
        mend=quote, example="% korting voor leden"),
    Row("mark before a text", "anker", "an anchor is for programmers",
        "Hier staat een anker (&); dat kan in dit bestand niet; {found}. Haal het weg. Hoort "
        'het bij de tekst? Zet dan de hele tekst tussen dubbele aanhalingstekens (").',
        pattern="&", mend=correct, sure=True, example="naam: &n Koffie"),
    Row("mark before a text", "label", "a tag is for programmers",
        "Hier staat een label (!); dat kan in dit bestand niet; {found}. Haal het weg. Hoort "
        'het bij de tekst? Zet dan de hele tekst tussen dubbele aanhalingstekens (").',
        pattern="!", mend=correct, sure=True, example="telefoon: !!str 0597"),
    Row("mark before a text", "verwijzing", "a reference to an anchor: nobody reads it as a value",
        "Hier staat een verwijzing (*) naar een ander veld; {found}. Dat kan niet: typ hier de "
        "waarde zelf. Hoort het sterretje bij de tekst? Zet dan de hele tekst tussen dubbele "
        'aanhalingstekens (").',
        mend=quote, example="naam: *n"),
    Row("group on the line of its field", "dubbelepunt", "its fields stand on lines below it",
        "Deze groep begint op de regel van het veld; {found}. Zet '{short}' op een eigen regel "
        "eronder, even ver van de kantlijn als de regel die daar staat.",
        mend=quote, example="contact: telefoon: 0597\n  email: a\nsoort: b"),
    Row("colon in a text", "dubbelepunt", "a field cannot begin on the line of another",
        "In deze tekst staat een dubbele punt met een spatie erachter; {found}. Is '{word}' een "
        "veld? Zet het dan op een eigen regel eronder, met twee spaties ervoor. Is het gewone "
        "tekst? {advice}",
        pattern=r"[a-z][a-z_-]+:[ \t]", mend=quote, sure=True, example="contact: telefoon: 0597"),
    Row("colon in a text", "dubbelepunt", "a colon with a space starts the value of a field",
        "In deze tekst staat een dubbele punt met een spatie erachter; dat kan alleen tussen "
        "aanhalingstekens; {found}. {advice}",
        mend=quote, sure=True, example="naam: Koffie: elke dag"),
    Row("name cut off by #", "hekje", "a name with # in it is cut off too",
        "Alles vanaf het # valt weg, want daar begint een opmerking; {found}. Zet de naam van "
        'het veld tussen dubbele aanhalingstekens (").',
        mend=leave_out, example="Huis #3: Koffie\nsoort: informeel"),
    Row("text after #", "hekje", "what follows a # is a remark, which nobody gets to see",
        "Alles vanaf het # valt weg, want daar begint een opmerking; {found}. Hoort het bij de "
        "tekst? {advice} Is het een opmerking? Zet er dan twee spaties voor en een spatie "
        "achter het #.",
        mend=quote, sure=True, example="naam: Huis #3"),
    Row("remark after #", "hekje", "this may be a remark, or text that is lost",
        "Wat na het # staat, komt niet op de site; {found}. Hoort het bij de tekst? Zet dan de "
        'hele tekst tussen dubbele aanhalingstekens ("). Is het een opmerking? Zet dan twee '
        "spaties voor het #.",
        level=Level.NOTICE, example="naam: Jan # voorzitter"),
    Row("apostrophe", "aanhalingsteken", "an apostrophe at the start is read as an opening quote",
        "Een tekst die met een apostrof begint, moet tussen dubbele aanhalingstekens; {found}. "
        'Typ: "{short}".',
        mend=quote, sure=True, example="naam: 's Middags open"),
    Row("open quote", "aanhalingsteken", "a word processor made the closing quote a curled one",
        "Dit aanhalingsteken wordt niet gesloten; {found}. Vervang het gekrulde {last} aan het "
        "eind door een rechte {sign}.",
        pattern=".+[“”„‟’]$", mend=correct, example='kosten: "Gratis”'),
    Row("open quote", "aanhalingsteken", "the quote takes in everything up to the next one",
        "Dit aanhalingsteken wordt niet gesloten; {found}. Zet aan het eind van de tekst ook "
        "een {sign}.",
        mend=correct, example='naam: "Koffie\nsoort: informeel'),
    Row("open quote between brackets", "aanhalingsteken", "nobody knows where the text was to end",
        "Dit aanhalingsteken wordt niet gesloten; {found}. Zet ook een {sign} waar de tekst "
        "ophoudt: voor de komma, of voor het sluithaakje.",
        mend=correct, example='kernen: ["westerdorp, achterbos]\nsoort: informeel'),
    Row("text after a quote", "aanhalingsteken", "a text between quotes ends at the second quote",
        "Na het sluitende aanhalingsteken staat nog tekst; {found}. Zet de hele tekst tussen "
        "enkele aanhalingstekens ('), of haal de aanhalingstekens binnen de tekst weg.",
        mend=quote, sure=True, example='naam: "De Linde" in Westerdorp'),
    Row("backslash", "backslash", "between double quotes a backslash starts a code",
        "Een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis; {near}. Typ \\\\ of "
        "zet de tekst tussen enkele aanhalingstekens (').",
        mend=double_backslashes, sure=True, example='naam: "C:\\map"'),
    Row("curled quotes", "krulteken", "a comma in it ends the text, for curled quotes are letters",
        "Gekrulde aanhalingstekens houden een tekst met een komma niet bij elkaar; {found}. "
        'Vervang de gekrulde aanhalingstekens door rechte (").',
        pattern="[“”„‟][^“”]*$", level=Level.NOTICE,
        example="zoekwoorden: [“eten, drinken”]"),
    Row("curled quotes", "krulteken", "curled quotes are letters: residents see them",
        "Deze gekrulde aanhalingstekens komen ook op de site; {found}. Is dat niet de "
        'bedoeling? Vervang ze door rechte (") of laat ze weg.',
        level=Level.NOTICE, example="naam: “Koffie”"),
    Row("invisible", "onzichtbaar", "what nobody sees can make a number read differently",
        "{where} staat een onzichtbaar teken ({kind}); {near}. Wis dit stukje en typ het "
        "opnieuw.",
        sure=True, example="na\u200bam: Koffie"),
    Row("invisible by code", "onzichtbaar", "a code such as \\x1b brings in what may not be typed",
        "In deze tekst staat een onzichtbaar teken ({kind}), getypt met een \\; {found}. Haal "
        "die code weg.",
        sure=True, example='naam: "Koffie\\x1b[31m"'),
    Row("tags", "onzichtbaar", "nobody sees it, and with an emoji it makes the flag of a country",
        "Hier staat een onzichtbaar teken ({kind}); {near}. Het is weggelaten. Wis dit stukje en "
        "typ het opnieuw.",
        level=Level.NOTICE, example="naam: vlag \U0001f3f4\U000e0067\U000e0062"),
    Row("garbled", "codering", "the file was once opened with the wrong encoding",
        "Hier staat waarschijnlijk een letter die bij het opslaan is verminkt; {near}. Typ het "
        "woord opnieuw.",
        level=Level.NOTICE, example="naam: CafÃ© De Linde"),
    Row("colon in a name", "dubbelepunt", "a slip of the finger puts a colon in the name",
        "In de naam van dit veld staat een dubbele punt te veel; {found}. Typ '{instead}'.",
        mend=correct, sure=True, example="na:am: Koffie\nsoort: informeel"),
    Row("tight colon", "spatie", "without a space it is a word with a colon in it",
        "Na de dubbele punt ontbreekt een spatie; {found}. Typ: {name}: en dan een spatie.",
        mend=correct, sure=True, example="naam:Koffie\nsoort: informeel"),
    Row("semicolon", "geenveld", "a semicolon is one key away from a colon",
        "Achter {name} staat ; in plaats van :; {found}. Typ '{instead}'.",
        mend=correct, sure=True, example="naam; Koffie\nsoort: informeel"),
    Row("name of a field", "sleutel", "a question mark starts a name of several lines",
        "Een regel kan hier niet met een vraagteken beginnen; {found}. Typ de naam van het "
        "veld, een dubbele punt en dan de waarde.",
        pattern=r"\?", mend=leave_out, example="? naam\n: Koffie"),
    Row("name of a field", "sleutel", "only a word can be the name of a field",
        "Een lijst of groep kan geen naam van een veld zijn; {found}. Typ voor de dubbele punt "
        "één woord.",
        pattern=r"[\[{]", mend=leave_out, example="[a, b]: Koffie"),
    Row("name of a field", "samenvoeging", "taking over fields from elsewhere is for programmers",
        "Velden overnemen met << kan niet; {found}. Typ de velden hier zelf, met hun waarde.",
        pattern="<<", example="naam: Koffie\n<<: *basis", at=2),
    Row("name of a field", "sleutel", "a value without a name belongs nowhere",
        "Voor de dubbele punt staat geen naam van een veld; {found}. Typ de naam van het veld "
        "voor de dubbele punt.",
        pattern=r"['\"]?:|$", mend=leave_out, example=": Koffie\nsoort: informeel"),
    Row("name of a field", "teken", "the sign means something else to a computer",
        "De naam van een veld kan niet met {sign} beginnen; {found}. Haal dat teken weg. Hoort "
        'het bij een tekst? Zet dan die hele tekst tussen dubbele aanhalingstekens (").',
        mend=quote, example="@naam: Koffie"),
    Row("same field again", "dubbel", "only one of the two can be shown",
        "Dit veld staat er twee keer; {found}. De eerste staat op regel {first}. Haal er een "
        "weg, of maak er een ander veld van.",
        sure=True, example="naam: Koffie\nnaam: Thee", at=2),
)
