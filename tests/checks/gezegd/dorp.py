"""The village whose texts are judged in `teksten.txt`."""

from __future__ import annotations

from generator.reading.assemble import Reading, assemble
from generator.reading.files import SourceFile

DORP = """
naam: Het Wold
site: https://wold.example/
kernen: [Westerdorp, Achterbos, Oosterzijl]
ondersteuners:
  - {id: anneke, naam: Anneke Bos, kernen: [westerdorp, achterbos], telefoon: 0597 00 10 01,
     toestemming: 2026-09-01}
  - {id: samira, naam: Samira el Amrani, kernen: [oosterzijl], telefoon: 0597 00 10 02,
     toestemming: 2026-09-01}
noodnummers: [{id: "112", naam: Levensgevaar, telefoon: "112"}]
"""
PLACES = {
    "linde": "naam: Dorpshuis De Linde\nkern: westerdorp\nadres: {straat: Lindelaan 4}\n",
    "sluis": "naam: Dorpshuis De Sluis\nkern: oosterzijl\nadres: {straat: Zijldijk 7}\n",
    "hokje": 'naam: "\'t Hokje"\nkern: achterbos\nadres: {straat: Zandpad 12}\n',
}
ENTRIES = {
    "koffie": (
        "activiteiten", "Koffieochtend",
        ("wanneer: {dagen: dinsdag, van: 10.00, tot: 12.00}\nlocatie: linde\n"
        "kosten: € 2,50 per keer\n"
        "contact: {telefoon: 0597 00 60 11, email: koffie@welzijn.example}\n"),
    ),
    "soos": (
        "activiteiten", "Soosmiddag",
        ("wanneer: {dagen: woensdag, ritme: om de week, vanaf: 2026-09-02, "
        "van: 14.00, tot: 16.30}\n"
        "locatie: sluis\nkernen: [oosterzijl]\nkosten: Gratis\n"
        "contact: {telefoon: 0597 00 60 12, email: soos@welzijn.example}\n"),
    ),
    "film": (
        "activiteiten", "Filmavond",
        ("wanneer: {ritme: derde vrijdag van de maand, van: 20.00, tot: 22.30}\nlocatie: linde\n"
        "kosten: € 5 met een kop koffie\ncontact: {telefoon: 0597 00 60 13}\n"),
    ),
    "eten": (
        "activiteiten", "Samen eten",
        ("wanneer: {dagen: [woensdag, vrijdag], van: 12.00, tot: 13.30}\nlocatie: linde\n"
        "kosten: € 8,50 per maaltijd\ncontact: {telefoon: 0597 00 60 14}\n"),
    ),
    "bieb": (
        "diensten", "Bibliotheek",
        ("openingstijden: {dagen: [maandag, woensdag, vrijdag], van: 10.00, tot: 17.00}\n"
        "locatie: linde\ncontact: {telefoon: 0597 00 60 15}\n"),
    ),
    "klus": (
        "diensten", "Klussendienst",
        ("openingstijden: {dagen: [maandag, donderdag], van: 9.00, tot: 12.00, "
        "toelichting: telefoon}\nkosten: € 5 per klus\ncontact: {telefoon: 0597 00 60 16}\n"),
    ),
}  # fmt: skip


def with_text(id_: str, field: str, text: str) -> Reading:
    """Read the village with a text in a field of one entry."""
    sources = [_file("", "dorp", DORP), _file("", "themas", "- {id: overig, naam: Overig}\n")]
    sources += [_file("locaties", name, body) for name, body in PLACES.items()]
    for name, (folder, title, fields) in ENTRIES.items():
        typed = {"naam": title, "themas": "[overig]", "samenvatting": "Voor het hele dorp."}
        if name == id_:
            typed[field] = f'"{text}"'
        lines = "".join(f"{key}: {value}\n" for key, value in typed.items())
        sources.append(_file(folder, name, lines + fields))
    return assemble(sources)


def _file(folder: str, name: str, text: str) -> SourceFile:
    shown = "/".join(filter(None, ("kaart", folder, f"{name}.yml")))
    return SourceFile(shown, folder, name, text.encode())
