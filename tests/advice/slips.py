"""What supporters type wrongly, one line each, with the words they must get to read.

`S` is a field of a service, `C` one of its contact, `A` the inside of one line of `wanneer`,
`R` a line of a route, `P` a field of a place, `D` one of `dorp.yml`. Without words there is nothing
to say.
"""

from __future__ import annotations

SLIPS: tuple[tuple[str, str, str], ...] = (
    # A name instead of an id, in capitals or not.
    ("S", "kernen: Kleindorp", ""),
    ("S", "kernen: KLEINDORP", ""),
    ("S", "kernen: [kleindorp, Kleindorp]", "staat hoger in deze lijst ook"),
    ("P", "kern: Kleindorp", ""),
    ("P", "kern: KLEINDORP", ""),
    ("S", "themas: [Eten]", ""),
    ("S", "kernen: [Klein dorp]", "bedoelt u 'kleindorp'?"),
    ("S", "organisatie: Dorpsbelang Kleindorp", "bedoelt u 'dorpsbelang'?"),
    ("S", "locatie: Het Dorpshuis", "bedoelt u 'dorpshuis'?"),
    # Part of a longer phrase is never what was meant.
    ("S", "kernen: heel Kleindorp", "wel: kleindorp"),
    ("S", "kernen: Kleindorp en omgeving", "wel: kleindorp"),
    ("S", "locatie: naast het dorpshuis", "wel: dorpshuis"),
    ("S", "soort: niet formeel", "kies uit: formeel, informeel"),
    ("S", "soort: formeel en informeel", "kies uit: formeel, informeel"),
    ("S", "status: actief tot mei", "kies uit: actief, pauze, gestopt"),
    ("S", "status: gestopt per 1 mei", "kies uit: actief, pauze, gestopt"),
    ("S", "eerste_stap: bel de huisarts", "kies uit: rechtstreeks"),
    ("S", "bereik: heel Nederland", "kies uit: dorp, gemeente, regio, landelijk"),
    ("D", "schoolvakanties: noordoost", "kies uit: noord, midden, zuid"),
    ("S", "openingstijden: {dagen: niet op maandag}", "zet het bij 'toelichting'"),
    ("S", "openingstijden: {dagen: maandag en/of dinsdag}", "zet het bij 'toelichting'"),
    ("S", "openingstijden: {dagen: elke 2e maandag}", "zet het bij 'ritme'"),
    ("S", "openingstijden: {dagen: maandag t/m}", "de laatste dag ontbreekt"),
    ("S", "openingstijden: {dagen: elke dag behalve zondag}", "zet het bij 'toelichting'"),
    ("S", "openingstijden: {dagen: maandag of dinsdag}", "zet het bij 'toelichting'"),
    ("S", "openingstijden: {dagen: soms op maandag}", "zet het bij 'toelichting'"),
    ("A", "dagen: elke 2e maandag", "zet het bij 'ritme'"),
    ("A", "dagen: eerste en derde dinsdag", "zet het bij 'ritme'"),
    ("A", "dagen: niet op maandag", "zet het bij 'toelichting'"),
    ("A", "dagen: [maandag, eerste dinsdag van de maand]", "zet het bij 'toelichting'"),
    ("A", "dagen: mandag", "bedoelt u 'maandag'?"),
    # Two where one fits.
    ("S", "themas: [eten en ontmoeten]", "zet er een komma tussen: eten, ontmoeten"),
    ("S", "themas: eten / ontmoeten", "zet er een komma tussen: eten, ontmoeten"),
    ("S", "themas: [eten, eten]", "'eten' staat hoger in deze lijst ook"),
    # No address.
    ("C", "email: geen", "dit is geen e-mailadres; haal deze regel weg"),
    ("C", "email: niet bekend", "dit is geen e-mailadres; haal deze regel weg"),
    ("C", "email: nog niet bekend", "dit is geen e-mailadres; haal deze regel weg"),
    ("C", "email: heeft geen mail", "dit is geen e-mailadres; haal deze regel weg"),
    ("C", "email: n.v.t.", "haal de regel weg"),
    ("C", "email: nvt", "haal de regel weg"),
    ("C", "email: volgt", "haal de regel weg"),
    ("C", 'email: "-"', "haal de regel weg"),
    ("C", "email: -", "Haal deze regel weg"),
    ("C", "email: zie Facebook", "zet het bij 'toelichting'"),
    ("C", "email: stuur een brief", "zet het bij 'toelichting'"),
    ("C", "email: www.dorp.nl", "zet het bij 'website'"),
    ("C", "email: 0597 00 12 34", "zet het bij 'toelichting'"),
    ("C", "email: info@dorp,nl", "typ: info@dorp.nl"),
    ("C", "email: info(at)dorp.nl", "typ: info@dorp.nl"),
    ("C", "email: info @ dorp.nl", "typ: info@dorp.nl"),
    ("C", "email: Jan de Vries <jan@dorp.nl>", "een naam hoort bij 'persoon'"),
    ("C", "email: Jan de Vries jan@dorp.nl", "typ hier alleen: jan@dorp.nl"),
    ("C", "email: jan@dorp.nl (Jan)", "typ hier alleen: jan@dorp.nl"),
    ("C", "email: jan@dorp.nl (alleen werkdagen)",
     "typ hier: jan@dorp.nl, en zet 'alleen werkdagen' bij 'toelichting'"),
    ("C", "email: jan@dorp.nl of info@dorp.nl",
     "typ hier: jan@dorp.nl, en zet 'info@dorp.nl' bij 'toelichting'"),
    ("C", "email: jan@dorp.nl of piet@dorp.nl", "typ hier: jan@dorp.nl"),
    ("C", "email: anneke bos@dorp.nl", "er staat een spatie"),
    ("C", "email: [jan@dorp.nl](mailto:jan@dorp.nl)", "Typ alleen: jan@dorp.nl"),
    ("C", 'email: "[jan@dorp.nl](mailto:jan@dorp.nl)"', "typ: jan@dorp.nl"),
    ("C", "website: geen", "dit is geen webadres; haal deze regel weg"),
    ("C", "website: geen website", "dit is geen webadres; haal deze regel weg"),
    ("C", "website: onbekend", "dit is geen webadres; haal deze regel weg"),
    ("C", "website: zie Facebook", "zet het bij 'toelichting'"),
    ("C", "website: Facebook", "zet het bij 'toelichting'"),
    ("C", "website: facebook.com/dorpshuis", ""),
    ("C", "website: www.dorp.nl en www.kerk.nl", "en zet 'www.kerk.nl' bij 'toelichting'"),
    ("C", "website: www.dorp.nl (tabblad agenda)",
     "typ hier: www.dorp.nl, en zet 'tabblad agenda' bij 'toelichting'"),
    ("C", "website: www. dorp.nl", "typ: www.dorp.nl"),
    ("C", "website: www.dorp,nl", "typ: www.dorp.nl"),
    ("C", "website: http//www.dorp.nl", "typ: https://www.dorp.nl"),
    ("C", "website: [Dorp](https://www.dorp.nl)", "Typ alleen: https://www.dorp.nl"),
    ("C", "website: info@dorp.nl", "zet het bij 'email'"),
    ("C", "telefoon: geen", "dit is geen telefoonnummer; haal deze regel weg"),
    ("C", "telefoon: onbekend", "dit is geen telefoonnummer; haal deze regel weg"),
    ("C", "telefoon: zie website", "zet het bij 'toelichting'"),
    ("C", "telefoon: info@dorp.example", "zet het bij 'email'"),
    ("C", "telefoon: 0597-001234 (Jan)", "typ: {nummer: 0597-001234, naam: Jan}"),
    ("C", "telefoon: 0597 00 12 34 alleen voor verwijzers",
     "typ: {nummer: 0597 00 12 34, alleen_voor: verwijzers}"),
    ("C", "telefoon: 0597 00 12 34 (ma-vr 9-12)",
     "typ: {nummer: 0597 00 12 34, tijden: ma-vr 9-12}"),
    # A time, a day, a price or an address beside a number is no second number and no name.
    ("C", "telefoon: 0591 00 12 34 (na 18.00 uur)",
     "typ: {nummer: 0591 00 12 34, tijden: na 18.00 uur}"),
    ("C", "telefoon: 0591 00 12 34, 18.00", "typ: {nummer: 0591 00 12 34, tijden: 18.00}"),
    ("C", "telefoon: 0591 00 12 34 - 18.00 uur",
     "typ: {nummer: 0591 00 12 34, tijden: 18.00 uur}"),
    ("C", "telefoon: 0591 00 12 34 18.00", "typ: {nummer: 0591 00 12 34, tijden: 18.00}"),
    ("C", "telefoon: 0591 00 12 34, 1-10-2026",
     "typ: {nummer: 0591 00 12 34, tijden: 1-10-2026}"),
    ("C", "telefoon: 0591 00 12 34 (sinds 1850)",
     "typ: {nummer: 0591 00 12 34, naam: sinds 1850}"),
    ("C", "telefoon: 0900 1234 (€ 1.13 per gesprek)",
     "typ: {nummer: 0900 1234, kosten: € 1.13 per gesprek}"),
    ("C", "telefoon: 0591 00 12 34, info@hap.nl",
     "typ: 0591 00 12 34, en zet 'info@hap.nl' bij 'email'"),
    ("C", "telefoon: 0591 00 12 34 www.hap.nl",
     "typ: 0591 00 12 34, en zet 'www.hap.nl' bij 'website'"),
    ("C", "telefoon: [0591 00 12 34 info@hap.nl, 0591 00 12 35]",
     "typ: 0591 00 12 34, en zet 'info@hap.nl' bij 'email'"),
    ("C", "telefoon: 0591 00 12 34 of 112", "typ: [0591 00 12 34, 112]"),
    ("C", "telefoon: 0597 00 12 34 toestel 12",
     "typ: {nummer: 0597 00 12 34, naam: toestel 12}"),
    ("C", "telefoon: [0597 00 12 34 keuken, 06 00 00 12 34]",
     "typ: {nummer: 0597 00 12 34, naam: keuken}"),
    ("C", "telefoon: 0597 00 12 34 / 06 00 00 12 34",
     "typ: [0597 00 12 34, 06 00 00 12 34]"),
    ("C", "telefoon: 597001234", "typ: 0597 00 12 34"),
    ("C", "telefoon: O597 00 12 34", "typ: 0597 00 12 34"),
    ("C", "telefoon: [0597 00 12 34, 0597-001234]", "staat hoger in deze lijst ook"),
    # What costs extra.
    ("C", "telefoon: 0900 8844", "bellen naar dit nummer kost extra"),
    ("C", "telefoon: 0906-1234", "bellen naar dit nummer kost extra"),
    ("C", "telefoon: 0909-1234", "bellen naar dit nummer kost extra"),
    ("C", "telefoon: 1888", "bellen naar dit nummer kost extra"),
    ("C", "telefoon: {nummer: 0900 1234, kosten: 10 cent per minuut}", ""),
    ("C", "telefoon: 14 0597", ""),
    ("S", "aanmelden: Bel 0900-1234.", "bellen naar 0900-1234 kost extra"),
    ("S", "aanmelden: Bel 0900-1234 (10 cent per minuut).", ""),
    ("D", "uitgever: {naam: Wij, telefoon: geen}", "haal deze regel weg als er geen is"),
    ("D", "uitgever: {naam: Wij, email: zie Facebook}", "haal deze regel weg"),
    ("C", "telefoon: 0800 8844", ""),
    # What means nothing there.
    ("R", "spoed: ja", "alleen 'ja' zegt bewoners niets"),
    ("R", "spoed: nee", "haal de regel weg"),
    ("S", "kosten: ja", "alleen 'ja' zegt bewoners niets"),
    ("S", "voor_wie: nee", "alleen 'nee' zegt bewoners niets"),
    ("S", "beschrijving: ja", "alleen 'ja' zegt bewoners niets"),
    ("S", "zoekwoorden: [ja]", "alleen 'ja' zegt bewoners niets"),
    ("S", "aanmelden: ja", ""),
    ("S", "verwijzing: nee", ""),
    ("S", "kosten: n.v.t.", "haal de regel weg"),
    ("S", 'kosten: "?"', "haal de regel weg"),
    ("S", "kosten: ...", "haal de regel weg"),
    ("S", "kosten: nog invullen", "haal de regel weg"),
    ("S", "locatie: n.v.t.", "haal de regel weg"),
    ("S", "organisatie: geen", "haal deze regel weg"),
    ("S", "kernen: overal", "haal deze regel weg, dan geldt het overal"),
    ("S", "intern: nog invullen", ""),
    ("S", "zoekwoorden: 1. koffie 2. thee", ""),
    ("S", "zoekwoorden: koffie; thee", ""),
    ("S", "zoekwoorden: [koffie, Koffie]", "staat hoger in deze lijst ook"),
    ("S", "naam: Thee ☕", ""),
    # Another field has a place for it.
    ("S", "openingstijden: ma-vr 9-12", "typ: [{dagen: ma-vr, van: 9, tot: 12}]"),
    ("S", "openingstijden: dagelijks", "typ: [{dagen: dagelijks}]"),
    ("S", "openingstijden: op afspraak", "typ: [{toelichting: op afspraak}]"),
    ("S", "openingstijden: {dagen: ma, ritme: om de week}", "hoort 'vanaf'"),
    ("S", "openingstijden: {dagen: ma, opmerking: bel eerst}", "bedoelt u 'toelichting'?"),
    ("S", "openingstijden: {dagen: ma, tijd: 9.00-12.00}",
     "typ: van: 9.00 en op de regel eronder tot: 12.00"),
    ("S", "contact: 0597 00 12 34", "typ: {telefoon: 0597 00 12 34}"),
    ("S", "contact: info@dorp.nl", "typ: {email: info@dorp.nl}"),
    ("S", "contact: loop binnen bij Roos", "typ: {toelichting: loop binnen bij Roos}"),
    ("P", "adres: Kerkstraat 1, 9671 AB Kleindorp",
     "typ: {straat: Kerkstraat 1, postcode: 9671 AB, plaats: Kleindorp}"),
    ("C", "persoon: Jan de Vries", "typ: {naam: Jan de Vries}"),
    # A name stands where consent is asked for, and in no text for everybody.
    ("C", "contactpersoon: Mieke de Boer", "Typ: persoon: {naam: Mieke de Boer}. Mag de naam"),
    ("C", "contact_person: Mieke de Boer", "zet dan de datum bij 'toestemming'"),
    ("C", "aanspreekpunt: Mieke", "Typ: persoon: {naam: Mieke}. Mag de naam"),
    ("C", "coördinator: Wubbechien Zwaneveld", "Typ: persoon: {naam: Wubbechien Zwaneveld}"),
    ("C", "contactpersoon: de gastvrouw", "Typ: persoon: {functie: de gastvrouw}"),
    ("C", "contactpersoon: {naam: Mieke de Boer}", "bedoelt u 'persoon'?"),
    ("C", "email: Mieke de Boer", "een naam hoort bij 'persoon' onder 'contact'"),
    ("C", "website: vraag naar Mieke", "een naam hoort bij 'persoon' onder 'contact'"),
    ("C", "telefoon: via Mieke de Boer", "een naam hoort bij 'persoon' onder 'contact'"),
    ("S", "contact: Mieke de Boer", "typ: {persoon: {naam: Mieke de Boer}}"),
    ("C", "website: www.dorp.nl (vraag Mieke)", "een naam hoort bij 'persoon' onder 'contact'"),
    ("P", "beheerder: Mieke de Boer", "Dat hoort onder 'contact'"),
    ("C", "persoon: ja", "zo ziet dat eruit"),
    ("S", "opmerking: bel eerst", "is het voor bewoners, zet het dan bij 'beschrijving'"),
    ("A", "dagen: ma, niet_op: kerst", ""),
    ("A", "dagen: ma, niet_op: als het regent", "zet 'Niet: als het regent' bij 'toelichting'"),
    ("A", "dagen: ma, niet_op: [feestdag]", "bedoelt u 'feestdagen'?"),
    ("S", "tel: 0597 00 12 35", "'telefoon' staat ook onder 'contact'; zet daar alles bij elkaar"),
    ("P", "kern: [Kleindorp]", "typ: Kleindorp"),
    # Dates and times.
    ("S", "openingstijden: {dagen: ma, van: 9.0}", "typ: 9.00"),
    ("S", "gecontroleerd: 01-10-26", "typ: 1-10-2026"),
    ("S", "gecontroleerd: 10-31-2026", "typ: 31-10-2026"),
    ("S", "gecontroleerd: 1 oktober 2026 (met Ans gebeld)",
     "typ: 1 oktober 2026, en zet 'met Ans gebeld' bij 'intern'"),
    ("S", "gecontroleerd: 5 oktobr 2026", "bedoelt u '5 oktober 2026'?"),
    ("S", "openingstijden: {dagen: ma, van: half tien}", "typ 9.30 of 21.30"),
    ("S", "openingstijden: {dagen: ma, van: 9.3}", "typ 9.30 of 9.03"),
    ("S", "openingstijden: {dagen: ma, van: 2 pm}", "typ: 14.00"),
)  # fmt: skip

SERVICE = {
    "naam": "Thee", "themas": "[eten]", "samenvatting": "Thee drinken met elkaar.",
    "gecontroleerd": "2026-10-01", "contact": "{telefoon: 0597 00 12 34}",
}  # fmt: skip


def file_with(kind: str, line: str, village: str) -> tuple[str, str]:
    """Give where a file stands and its text, with a slip in it; `village` is `dorp.yml`."""
    key = line.partition(":")[0]
    if kind == "D":
        return "dorp.yml", f"{village}{line}\n"
    if kind == "P":
        return "locaties/zaal.yml", f"naam: Zaal\ngecontroleerd: 2026-10-01\n{line}\n"
    if kind == "R":
        steps = "stappen: [Vraag het aan Roos.]"
        return (
            "contactroutes/hoe.yml",
            f"vraag: Hoe dan?\ngecontroleerd: 2026-10-01\n{line}\n{steps}\n",
        )
    fields = dict(SERVICE)
    if kind == "A":
        fields["wanneer"] = f"\n  - {{{line}}}"
        return "activiteiten/thee.yml", _typed(fields)
    if kind == "C":
        phone = "" if key == "telefoon" else "\n  telefoon: 0597 00 12 34"
        fields["contact"] = f"{phone}\n  {line}"
        return "diensten/thee.yml", _typed(fields)
    fields[key] = line.partition(": ")[2]
    return "diensten/thee.yml", _typed(fields)


def _typed(fields: dict[str, str]) -> str:
    return "".join(f"{key}: {value}\n" for key, value in fields.items()).replace(": \n", ":\n")
