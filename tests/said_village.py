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
    "koffie": ("activiteiten", "Koffieochtend", """
wanneer: {dagen: dinsdag, van: 10.00, tot: 12.00}
locatie: linde
kosten: € 2,50 per keer
contact: {telefoon: 0597 00 60 11, email: koffie@welzijn.example}
"""),
    "soos": ("activiteiten", "Soosmiddag", """
wanneer: {dagen: woensdag, ritme: om de week, vanaf: 2026-09-02, van: 14.00, tot: 16.30}
locatie: sluis
kernen: [oosterzijl]
kosten: Gratis
contact: {telefoon: 0597 00 60 12, email: soos@welzijn.example}
"""),
    "film": ("activiteiten", "Filmavond", """
wanneer: {ritme: derde vrijdag van de maand, van: 20.00, tot: 22.30}
locatie: linde
kosten: € 5 met een kop koffie
contact: {telefoon: 0597 00 60 13}
"""),
    "eten": ("activiteiten", "Samen eten", """
wanneer: {dagen: [woensdag, vrijdag], van: 12.00, tot: 13.30}
locatie: linde
kosten: € 8,50 per maaltijd
contact: {telefoon: 0597 00 60 14}
"""),
    "bieb": ("diensten", "Bibliotheek", """
openingstijden: {dagen: [maandag, woensdag, vrijdag], van: 10.00, tot: 17.00}
locatie: linde
contact: {telefoon: 0597 00 60 15}
"""),
    "klus": ("diensten", "Klussendienst", """
openingstijden: {dagen: [maandag, donderdag], van: 9.00, tot: 12.00, toelichting: telefoon}
kosten: € 5 per klus
contact: {telefoon: 0597 00 60 16}
"""),
}  # fmt: skip


def with_text(id_: str, field: str, text: str) -> Reading:
    """Read the village with a text in a field of one entry."""
    return assemble(_sources(id_, field, text))


def with_lines(
    line: str, *, hours: bool = False, place: str = "", supporter: str = "", off: str = ""
) -> Reading:
    """Read the village with one activity, or service with hours, with this line of days."""
    kind, field = ("diensten", "openingstijden") if hours else ("activiteiten", "wanneer")
    village = DORP + (f"controle: {{uit: [{off}]}}\n" if off else "")
    if supporter:
        village = village.replace("0597 00 10 01,", f"0597 00 10 01, aanwezig: [{supporter}],")
    linde = PLACES["linde"] + (f"openingstijden: [{place}]\n" if place else "")
    entry = f"naam: Iets\nthemas: [overig]\nsamenvatting: Iets.\n{field}:\n  - {line}\n"
    return assemble([
        _file("", "dorp", village),
        _file("", "themas", "- {id: overig, naam: Overig}\n"),
        _file("locaties", "linde", linde),
        _file(kind, "iets", entry),
    ])  # fmt: skip


def with_step(text: str, target: str) -> Reading:
    """Read the village with a life question of which one step leads to an entry."""
    route = f'vraag: Wat nu?\nstappen: [{{tekst: "{text}", naar: {target}}}]\n'
    return assemble([*_sources(), _file("contactroutes", "vraag", route)])


def _sources(id_: str = "", field: str = "", text: str = "") -> list[SourceFile]:
    sources = [_file("", "dorp", DORP), _file("", "themas", "- {id: overig, naam: Overig}\n")]
    sources += [_file("locaties", name, body) for name, body in PLACES.items()]
    for name, (folder, title, fields) in ENTRIES.items():
        typed = {"naam": title, "themas": "[overig]", "samenvatting": "Voor het hele dorp."}
        if name == id_:
            typed[field] = f'"{text}"'
        lines = "".join(f"{key}: {value}\n" for key, value in typed.items())
        sources.append(_file(folder, name, lines + fields))
    return sources


def _file(folder: str, name: str, text: str) -> SourceFile:
    shown = "/".join(filter(None, ("kaart", folder, f"{name}.yml")))
    return SourceFile(shown, folder, name, text.encode())
