"""What can be wrong with a whole file."""

# Each row stays together, so that it reads as one.
# fmt: off
from __future__ import annotations

from generator.yaml.explain.row import Row
from generator.yaml.mends import leave_out

ROWS = (
    Row("too large", "grootte", "nobody types this much; a photo may have slipped in",
        "Dit bestand is te groot ({size:.1f} MB; hoogstens 1 MB). Verdeel de tekst over meer "
        "bestanden, en zet foto's niet in dit bestand.",
        example="naam: " + "a" * 1_000_000),
    Row("too many lines", "aantal", "a file that grows this long keeps every other check waiting",
        "Dit bestand heeft te veel regels ({count}; hoogstens {most}). Verdeel de tekst over "
        "meer bestanden.",
        example="\n" * 50_000, at=40001),
    Row("too many fields", "aantal", "a file that grows this long keeps every other check waiting",
        "Dit bestand heeft meer dan {most} velden en lijstregels. Verdeel de tekst over meer "
        "bestanden.",
        example="- a\n" * 10_001, at=10001),
    Row("too deep", "diepte", "no map needs this; a bracket too many does it",
        "Hier staan meer dan {most} lijsten of groepen in elkaar. Maak het eenvoudiger; kijk "
        "of er geen haakje of streepje te veel staat.",
        example="[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["),
    Row("too many errors", "meer", "after so many the rest is mostly about the same mistakes",
        "Dit bestand heeft {most} fouten of meer; de rest is nog niet bekeken. Los eerst de "
        "fouten hierboven op en controleer dan opnieuw.",
        example="- @a\n" * 60, at=50),
    Row("not text", "codering", "a photo or a document of a word processor has no lines to read",
        "Dit is geen tekstbestand (misschien een foto of een Word-document met een verkeerde "
        "naam). Maak een nieuw bestand met alleen tekst, en haal dit bestand weg.",
        example=b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
    Row("other encoding", "codering", "Windows programs save like this when asked for Unicode",
        "Dit bestand is opgeslagen als {kind}, niet als UTF-8. Sla het bestand op als UTF-8. "
        "In Visual Studio Code: klik rechtsonder op de naam van de codering, kies 'Save with "
        "Encoding' en dan 'UTF-8'. In Kladblok: kies Opslaan als en zet Codering op UTF-8.",
        sure=True, example=b"\xff\xfen\x00a\x00a\x00m\x00:\x00 \x00K\x00o\x00f\x00f\x00i\x00e\x00"),
    Row("other encoding on some lines", "codering", "an old Windows program saved é its own way",
        "Deze regel bevat een teken dat niet als UTF-8 is opgeslagen; {near}{also}. Sla het "
        "bestand op als UTF-8. In Visual Studio Code: klik rechtsonder op de naam van de "
        "codering, kies 'Save with Encoding' en dan 'UTF-8'. In Kladblok: kies Opslaan als en "
        "zet Codering op UTF-8, en kijk daarna of letters als é en ë goed staan.",
        sure=True, example=b"naam: Caf\xe9"),
    Row("empty", "leeg", "an empty file is often one that was not saved",
        "Dit is een leeg bestand: er staan geen velden in. Vul het in of haal het weg.",
        example="# Hier komt nog iets"),
    Row("only text", "geenveld", "a file consists of fields",
        "In dit bestand staan geen velden, alleen tekst; {found}. Typ op elke regel de naam "
        "van een veld, een dubbele punt en dan de waarde.",
        example='"Alleen een tekst"'),
    Row("line with %", "teken", "an instruction for programs",
        "Een regel kan niet met % beginnen; {found}. Haal deze regel weg.",
        pattern="%YAML|%TAG", mend=leave_out, sure=True, example="%YAML 1.2\n---\nnaam: Koffie"),
    Row("text after ---", "document", "three dashes stand alone on a line, or not at all",
        "Achter --- kan niets staan; {found}. Zet dit op de regel eronder.",
        mend=leave_out, example="--- naam: Koffie"),
    Row("second document", "document", "what follows would be lost without a word",
        "Hier begint een tweede deel (--- of ...); {found}. Een bestand heeft maar één deel. "
        "Haal de regel met --- of ... weg, of maak een tweede bestand.",
        example="naam: Koffie\n---\nsoort: informeel", at=2),
)
