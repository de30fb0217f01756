"""A valid map of any size, as a supporter would have typed it: the same one for the same seed.

    python -m benchmarks.maps FOLDER COUNT [SEED]

Texts, opening hours, rhythms and references are about as long and as many as in the example
village, and its problems are none: `kaart controleer` has nothing to say about it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from benchmarks.map_places import PLACES_FROM, organizations, places, village
from benchmarks.map_texts import Texts
from benchmarks.map_words import DAYS, KERNEN, MATTERS, QUESTIONS, SUBJECTS, THEMES, Subject
from generator.values.text import fold

Files = dict[str, str]
MOST_ROUTES = 150
# The shares of the example village: services, activities and groups of volunteers.
FOLDERS = ("diensten",) * 9 + ("activiteiten",) * 8 + ("vrijwilligers",) * 3
RHYTHMS = ("elke week",) * 6 + ("om de week", "eerste {dag} van de maand",
           "laatste {dag} van de maand", "2e en 4e {dag} van de maand")  # fmt: skip


def map_files(count: int, seed: int = 1) -> Files:
    """Give path below the map → text of a map with `count` entries."""
    texts = Texts(seed)
    files = village()
    files |= places(texts, max(PLACES_FROM, count // 10))
    here = [Path(path).stem for path in files if path.startswith("locaties/")]
    files |= organizations(texts, max(2, count // 5), here)
    owners = [Path(path).stem for path in files if path.startswith("organisaties/")]
    entries = dict(islice(_entries(texts, owners, here), count))
    running = [Path(path).stem for path, text in entries.items() if "status:" not in text]
    files |= entries
    files |= dict(_routes(texts, min(MOST_ROUTES, max(2, count // 7)), running))
    files["edities/2026-09.yml"] = _register(entries)
    return files


def write_map(folder: Path, count: int, seed: int = 1) -> Path:
    """Write a map with `count` entries in a folder and give that folder."""
    for name, text in map_files(count, seed).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def _id(name: str) -> str:
    """Give a name as the supporter would call its file."""
    return "-".join("".join(sign if sign.isalnum() else " " for sign in fold(name)).split())


def _entries(texts: Texts, owners: list[str], here: list[str]) -> Iterator[tuple[str, str]]:
    """Give entries without end, each with the path of its file."""
    kinds: dict[str, Callable[[Texts], str]] = {
        "diensten": _hours, "activiteiten": _when, "vrijwilligers": _volunteers,
    }  # fmt: skip
    earlier: list[str] = []
    while True:
        subject = texts.random.choice(SUBJECTS)
        folder = texts.one(FOLDERS)
        what = f"{texts.one(subject.names.split('|'))} {texts.house()}"
        name = texts.name(what if folder != "vrijwilligers" else f"Vrijwilligers van {what}")
        text = _entry(texts, name, subject, owners, here) + kinds[folder](texts)
        if texts.chance(0.03) and earlier:
            text += "status: gestopt\nreden: Er waren te weinig mensen.\nsinds: 2026-07-01\n"
            text += f"in_plaats_daarvan: {texts.one(earlier)}\n"
        else:
            earlier = [*earlier[-20:], _id(name)]
        yield f"{folder}/{_id(name)}.yml", text


def _entry(texts: Texts, name: str, subject: Subject, owners: list[str], here: list[str]) -> str:
    """Give what every entry has: who it is for, what it is, and how to reach it."""
    more = texts.some([theme[0] for theme in THEMES if theme[0] != subject.theme], 2)
    themes = [subject.theme, *(more[:1] if texts.chance(0.6) else ())]
    words = [*subject.keywords.split(", "), texts.street().lower()]
    near = texts.chance(0.5)
    where = f"kernen: [{', '.join(map(str.lower, texts.some(KERNEN, 2)))}]" if near else (
        f"bereik: {texts.one(('gemeente', 'gemeente', 'regio', 'landelijk'))}")  # fmt: skip
    lines = (
        f"naam: {name}",
        f"themas: [{', '.join(themes)}]",
        f"samenvatting: {texts.filled(subject.summaries)}",
        f"beschrijving: |\n{texts.story(subject)}".rstrip("\n"),
        *([f"organisatie: {texts.one(owners)}"] if texts.chance(0.8) else ()),
        where,
        f"voor_wie: {subject.audience}",
        f"contact:\n  telefoon: {texts.phone()}",
        *([f"  email: {_id(name)}@wolderland.example"] if texts.chance(0.5) else ()),
        *([f"locatie: {texts.one(here)}"] if texts.chance(0.6) else ()),
        f"kosten: {subject.cost}",
        f"aanmelden: {texts.one(('niet nodig', 'bellen is genoeg', 'een week van tevoren'))}",
        f"zoekwoorden: [{', '.join(texts.some(words, len(words), 3))}]",
        f"gecontroleerd: {texts.date(7, 10)}",
        *(["intern: Sleutel ligt bij de buren. In januari zelf bellen."] if texts.chance(0.1)
          else ()),
    )  # fmt: skip
    return "\n".join(lines) + "\n"


def _hours(texts: Texts) -> str:
    """Give the opening hours of a service, and what else only a service says."""
    lines = ["verwijzing: niet nodig" if texts.chance(0.7) else "verwijzing: Van de huisarts"]
    if texts.chance(0.8):
        lines.append("openingstijden:")
        for at in range(texts.random.randint(1, 3)):
            days = ", ".join(texts.some(DAYS[:5], 3))
            lines.append(f"  - {{dagen: [{days}], van: {8 + at}.30, tot: {12 + 2 * at}.00}}")
        lines.append("niet_op: [feestdagen]")
    return "\n".join(lines) + "\n"


def _when(texts: Texts) -> str:
    """Give when an activity happens: a rhythm, or a few dates."""
    lines = ["wanneer:"]
    start = texts.random.randint(9, 19)
    times = f"van: {start}.{texts.one(('00', '15', '30'))}, tot: {start + 2}.00"
    if texts.chance(0.12):
        days = sorted({texts.date(11, 12), texts.date(12, 12), f"2027-02-0{texts.one('3569')}"})
        lines.append(f"  - {{op: [{', '.join(days)}], {times}}}")
        return "\n".join(lines) + "\n"
    for _ in range(texts.random.choice((1, 1, 1, 2))):
        day = texts.one(DAYS)
        rhythm = texts.one(RHYTHMS).format(dag=day)
        start_day = "" if day in rhythm else f"dagen: [{day}], "
        first = date(2026, 8, 31) + timedelta(days=DAYS.index(day))
        since = f", vanaf: {first}" if rhythm == "om de week" else ""
        lines.append(f"  - {{{start_day}ritme: {rhythm}, {times}{since}}}")
    lines.append(f"niet_op: [{', '.join(texts.some(('feestdagen', 'schoolvakanties'), 2))}]")
    return "\n".join(lines) + "\n"


def _volunteers(texts: Texts) -> str:
    """Give what volunteers do and do not do, and whom they look for."""
    does = ("U thuis ophalen", "Koffie zetten", "Een praatje maken", "Helpen met kleine klussen")
    does_not = ("Wassen en aankleden", "Geld bewaren", "Zware dingen tillen", "Koken")
    rows = {"doet_wel": texts.some(does, 3), "doet_niet": texts.some(does_not, 3),
            "gezocht": [f"Iemand uit {texts.one(KERNEN)} met een auto"]}  # fmt: skip
    lists = (f"{key}:\n" + "".join(f"  - {row}\n" for row in found) for key, found in rows.items())
    return "".join(lists) + "tijd_per_week: een dagdeel\nmeedoen: Bel voor een kop koffie.\n"


def _routes(texts: Texts, count: int, ids: list[str]) -> Iterator[tuple[str, str]]:
    """Give life questions that lead to entries and end at the supporter."""
    for at in range(count):
        question = texts.name(texts.one(QUESTIONS).format(zaak=MATTERS[at % len(MATTERS)]))
        steps = "".join(
            f"  - tekst: Bel eerst {texts.filled('{huis}')} en vraag naar {texts.filled('{mens}')}."
            f"\n    naar: {id_}\n"
            for id_ in texts.some(ids, 6)
        )
        text = (
            f"vraag: {question}\n"
            f"samenvatting: {texts.filled('Bel {mens}, of ga langs {waar}.')}\n"
            f"themas: [{THEMES[at % len(THEMES)][0]}]\n"
            f"zoekwoorden: [{', '.join(texts.some(MATTERS, 5, 3))}]\n"
            f"stappen:\n{steps}"
            f"  - tekst: Weet u het niet? Bel de ondersteuner.\n    naar: ondersteuner\n"
            f"gecontroleerd: {texts.date(7, 10)}\n"
        )
        yield f"contactroutes/{_id(question)}.yml", text


def _register(entries: Files) -> str:
    """Give the register of a booklet in which two of every three entries were printed."""
    printed: dict[str, list[str]] = {}
    for at, (path, text) in enumerate(entries.items()):
        folder, _, name = path.partition("/")
        if at % 3:
            title = text.partition("\n")[0].removeprefix("naam: ")
            printed.setdefault(folder, []).append(f'      {Path(name).stem}: "{title}"\n')
    blocks = (f"    {folder}:\n{''.join(lines)}" for folder, lines in sorted(printed.items()))
    return "edities:\n  - editie: boekje\n    datum: 2026-09-15\n" + "".join(blocks)


if __name__ == "__main__":
    write_map(Path(sys.argv[1]), int(sys.argv[2]), int((*sys.argv, "1")[3]))
