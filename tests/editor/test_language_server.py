"""What an editor underlines while a supporter types, and what it says of that.

The server is the one that Visual Studio Code runs, with the schemas that `kaart schema` writes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from editor.client import Editor
from goldens.test_goldens import examples, place, read
from small_village import EXAMPLE, REAL, SMALL

from generator.problems import Level, Problem

DECISION = "The editor's schema asks the reader what it accepts"
SERVICE = "naam: Soep aan huis\nthemas: [eten]\nsamenvatting: Wij brengen u soep.\n"
PATH = "kaart/diensten/soep.yml"
# What the editor can know: the rest is for `kaart controleer`.
KNOWABLE = {"onbekend", "ontbreekt", "keuze", "verwijst"}


def files(source: Path) -> dict[str, str]:
    paths = sorted(source.rglob("*.yml"))
    return {f"kaart/{path.relative_to(source)}": path.read_text(encoding="utf-8") for path in paths}


@pytest.mark.parametrize("source", [EXAMPLE, REAL, SMALL], ids=lambda path: path.parent.name)
def test_nothing_is_underlined_in_a_good_map(
    open_map: Callable[[Path], Editor], source: Path
) -> None:
    found = open_map(source).problems(files(source))
    assert {path: told for path, told in found.items() if told} == {}
    assert found


def test_no_file_of_the_map_goes_unwatched(editor: Editor) -> None:
    slips = {"kaart/themas.yml": "- onzin: x\n", "kaart/synoniemen.yml": "onzin: {a: b}\n"}
    texts = {path: text + slips.get(path, "onzin: x\n") for path, text in files(EXAMPLE).items()}
    for path, told in editor.problems(texts).items():
        assert texts[path].count("\n") - 1 in {one["range"]["start"]["line"] for one in told}, path


GOOD = [
    *(f"{SERVICE}{line}" for line in (
        "kosten: 5", "kosten: 5.50", "gecontroleerd: 2026-10-01", "gecontroleerd: 20261001",
        "gecontroleerd: 1 oktober 2026", "soort: Informeel", "wet: wmo, Zvw", "wet: [WMO]",
        "kernen: westerdorp, achterbos", "talen: nl", "oude_namen: 113", "niet_op: 20261228",
        "niet_op: feestdagen, 2026-12-28", "openingstijden: {dagen: ma-vr, van: 9, tot: 17u30}",
        "openingstijden:\n  - {dagen: [ma, di], van: 9.30}\n  - toelichting: bel eerst",
        "contact: {telefoon: 0612345678}", "contact: {telefoon: [0612345678, 0597 00 12 34]}",
        "contact: {telefoon: {nummer: 0612345678, kosten: 0}}",
        "contact:\n  telefoon:\n    - 0612345678\n    - {nummer: 112, alleen_voor: Verwijzers}",
    )),
    "naam: Soep\nthemas: eten, ontmoeten\nsamenvatting: 3 soorten",
    "naam: 2026\nthemas: eten\nsamenvatting: 12",
]  # fmt: skip
GOOD_ELSEWHERE = {
    "kaart/locaties/haven.yml": "naam: Haven\nrolstoel: JA\ncoordinaten: 53.1512, 7.0423\n"
    "adres: {straat: 12, postcode: 9671AB, plaats: Westerdorp}\n",
    "kaart/contactroutes/soep.yml": "vraag: Soep?\nspoed: Bel 112\nstappen:\n  - Bel ons.\n"
    '  - {tekst: Bel, naar: 112}\n  - {tekst: Bel, naar: "112"}\n',
    "kaart/themas.yml": "themas:\n  - {id: 1, naam: Eten, kleur: 123456, volgorde: 1}\n",
    "kaart/synoniemen.yml": "112: [noodnummer]\nbejaardenhuis: zorgcentrum, woonzorgcentrum\n",
    "kaart/dorp.yml": "naam: Dorp\nsite: dorp.example\nkernen: [Westerdorp, {id: 2, naam: Bos}]\n"
    "ondersteuners: {id: an, naam: An, telefoon: 0597001001}\n"
    "noodnummers: {id: 112, naam: Gevaar, telefoon: 112, spoed: AAN}\n",
}


def test_what_may_be_typed_in_short_is_not_underlined(editor: Editor) -> None:
    texts = {f"kaart/diensten/soep-{number}.yml": text for number, text in enumerate(GOOD)}
    found = editor.problems({**texts, **GOOD_ELSEWHERE})
    assert {path: told for path, told in found.items() if told} == {}


@pytest.mark.parametrize(
    ("text", "line", "title", "message"),
    [
        (f"{SERVICE}kostn: 5", 4, "Dienst", "Dit hoort hier niet. De velden die hier kunnen: naam"),
        (f"{SERVICE}id: soep", 4, "Dienst", "Dit hoort hier niet."),
        (f"{SERVICE}contact:\n  telefon: 06", 5, "Contact", "Dit hoort hier niet."),
        (f"{SERVICE}contact:\n  telefoon:\n    - {{nummr: 06}}", 6, "Telefoon",
         "Het veld 'nummer' ontbreekt"),
        (f"{SERVICE}openingstijden:\n  - {{dagen: ma}}\n  - {{dagen: di, vann: 9}}", 6,
         "Openingstijden", "Dit hoort hier niet. De velden die hier kunnen: dagen, ritme, op, van"),
        (f"{SERVICE}openingstijden: maandag", 4, "Openingstijden", "Dit hoort hier niet."),
        (f"{SERVICE}soort: informel", 4, "Soort",
         "Hier hoort een van deze woorden: formeel, informeel."),
        (f"{SERVICE}wet: [Wmo, Zw]", 4, "Wet", "Hier hoort een van deze woorden: Wmo, Jeugdwet"),
        (f"{SERVICE}kosten: [5, 6]", 4, "Kosten",
         "Dit kan hier niet. Typ bijvoorbeeld: kosten: € 8,50 per maaltijd"),
        (f"{SERVICE}kosten:", 4, "Kosten", "Dit kan hier niet."),
        (f"{SERVICE}locatie: nergens", 4, "Locatie", "Hier hoort iets wat op uw kaart staat: "),
        ("naam: Soep\nthemas:\n  - etn\nsamenvatting: Soep.", 3, "Thema's",
         "Hier hoort iets wat op uw kaart staat: eten, ontmoeten"),
        ("naam: Soep\nthemas: eten, etn\nsamenvatting: Soep.", 2, "Thema's", "Hier hoort iets"),
        ("naam: Soep\nthemas: []\nsamenvatting: Soep.", 2, "Thema's", "Hier hoort iets"),
        ("# soep\nnaam: Soep\nthemas: [eten]", 2, "Dienst",
         "Het veld 'samenvatting' ontbreekt en is verplicht. Typ bijvoorbeeld: samenvatting: Vr"),
    ],
)  # fmt: skip
def test_a_slip_is_underlined_where_it_stands_and_explained_in_dutch(
    editor: Editor, text: str, line: int, title: str, message: str
) -> None:
    told = editor.problems({PATH: text})[PATH]
    found = [(one["range"]["start"]["line"] + 1, one["source"], one["message"]) for one in told]
    source = f"yaml-schema: {title}"
    assert any(one[:2] == (line, source) and one[2].startswith(message) for one in found), found


def errors(example: Path) -> list[Problem]:
    path = f"kaart/{place(example)}"
    problems = read(example).problems
    return [one for one in problems if one.level is Level.ERROR and one.path == path]


def test_the_editor_and_the_reader_agree(open_map: Callable[[Path], Editor]) -> None:
    """What the reader accepts is not underlined; what the editor can know is, on the same line."""
    # An entry that points to itself has an id that was not there when the schemas were written.
    shown = [one for one in (*examples("bladzijden"), *examples("problemen"))
             if one.stem != "diensten--vervangt-zichzelf"]  # fmt: skip
    # Each stands in a folder of its own, as one of them may take the place of another.
    paths = {f"{one.stem}/kaart/{place(one)}": one for one in shown}
    texts = {path: one.read_bytes().decode(errors="replace") for path, one in paths.items()}
    for path, told in open_map(SMALL).problems(texts).items():
        wrong = errors(paths[path])
        lines = {one["range"]["start"]["line"] + 1 for one in told}
        assert wrong or not told, (path, told)
        assert {one.line for one in wrong if one.code in KNOWABLE} <= lines, (path, told)
