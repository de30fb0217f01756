"""Everything one small village gives its residents and its supporter, as text to compare.

This is the only module here that knows the generator: the rest reads what it makes.
"""

from __future__ import annotations

import difflib
import io
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path

from goldens.booklet_text import booklet_lines
from goldens.page_text import page_lines

from generator.cli import kaart
from generator.commands.running import run
from generator.reading import read_map
from generator.search.engine import Answer, SearchEngine
from generator.search.of_map import search_index
from generator.views import MapView, map_view

TODAY = date(2026, 11, 21)
# How many bytes a booklet takes depends on who packs it.
_BYTES = re.compile(r", [\d,]+ [kM]B$")

# What residents type, and the kern they have chosen. Each question shows something else.
QUESTIONS = (
    ("eten aan huis", ""),
    ("warme maltijd", ""),
    ("prakje", ""),
    ("koffie dinsdag", ""),
    ("wat is er morgen te doen", ""),
    ("gratis", ""),
    ("mijn man slaat mij", ""),
    ("dier in nood", ""),
    ("hartaanval", ""),
    ("hoog water", ""),
    ("dokter nu", ""),
    ("0597 00 90 20", ""),
    ("+31 597 00 90 40", ""),
    ("klarinetles", ""),
    ("zuiderhoek", ""),
    ("samen eten zuiderhoek", ""),
    ("koffie", "zuiderhoek"),
    ("kaarten", "noorderhoek"),
    ("eetafel", ""),
    ("dorps huis", ""),
    ("maaltijdbezorging", ""),
    ("roos veen", ""),
    ("dorpsondersteuner", ""),
    ("de wiel", ""),
    ("vrijwilliger worden", ""),
    ("iets doen voor een ander", ""),
    ("taxi naar het ziekenhuis", ""),
    ("gezongen", ""),
    ("wandelngroep", ""),
    ("wmo", ""),
    ("eenzaam", ""),
    ("wie betaalt de zorg", ""),
    ("ik kan niet meer koken", ""),
    ("ik kan niet meer", ""),
    ("koff", ""),
    ("kaarten in noorderhoek", ""),
    ("overmorgen gratis", ""),
    ("klussen in huis", ""),
    ("vandaag", ""),
)
FILTERS = (
    ("", ()),
    ("", ("dag:dinsdag",)),
    ("", ("kern:zuiderhoek",)),
    ("", ("soort:informeel", "gratis:ja")),
    ("eten", ("thema:vervoer", "thema:eten")),
    ("koffie", ("rolstoel:ja",)),
)
STANDARD_BOOKLETS = ("boekje", "drukversie", "grootletter", "kern-noorderhoek",
                     "kern-zuiderhoek", "poster")  # fmt: skip
OTHER_BOOKLETS = {
    "thema-ontmoeten": ("--editie", "thema:ontmoeten"),
    "thema-eten": ("--editie", "thema:eten"),
    "drukversie-kern-zuiderhoek": ("--editie", "drukversie:kern:zuiderhoek"),
    "boekje-snijrand": ("--afloop", "3"),
    "blad": ("--kies", "maaltijd,klusbus,boodschappenhulp,wmo-loket,koffie,rijders"),
    "blad-van-een": ("--kies", "weggeefkast"),
}
SHOWN = """maaltijd wijkzuster luisterlijn wmo-loket klusbus boodschappenhulp weggeefkast buurtapp
    formulierenhulp deeltaxi belbus bibliobus rijdende-winkel fietsles
    koffie soos eettafel kerstmarkt zangkoor wandelen spelmiddag zomerfeest
    klusteam bezoekgroep rijders dorpshulp gemeente oranje dorpshuis kerk werkplaats
    tuinclub repaircafe school koken-lukt-niet moeilijk-de-deur-uit zorgen-om-iemand
    eten-aan-huis eten zuiderhoek wim dijkwacht maltijd""".split()
READING_COMMANDS = (
    *(("toon", id_) for id_ in SHOWN),
    ("controleer",),
    ("controleer", "--streng"),
    ("controleer", "--formaat", "json"),
    ("controleer", "--formaat", "github"),
    ("dekking",),
    ("herzien",),
    ("herzien", "--alles"),
    ("herzien", "wijkzuster"),
    ("herzien", "zorgen-om-iemand"),
    ("herzien", "deeltaxi"),
    ("zoek", "warm", "eten", "--waarom", "eettafel"),
    ("zoek", "geweld"),
    ("zoek", "dinsdag", "--kern", "zuiderhoek"),
    ("boekje", "--kies", "belbus,fietsles,rijdende-winkel,eten,zuiderhoek,dorpshuis,maltijd"),
)
WRITING_COMMANDS = (
    ("hernoem", "maaltijd", "warm-eten"),
    ("hernoem", "dorpshuis", "de-wiel"),
    ("hernoem", "dorpshulp", "de-hoek"),
    ("hernoem", "koken-lukt-niet", "niet-koken"),
    ("herzien", "soos", "--akkoord"),
    ("herzien", "zorgen-om-iemand", "--akkoord", "--datum", "20-11-2026"),
    ("boekje", "--editie", "kern:noorderhoek", "--vastleggen"),
    ("boekje", "--editie", "poster", "--vastleggen"),
    ("dekking", "--html", "dekking.html"),
    ("nieuw", "dienst", "Kapper", "aan", "huis"),
    ("nieuw", "activiteit", "Bingo"),
    ("nieuw", "contactroute", "Ik", "slaap", "slecht"),
)
# Commands for which it does not matter what day it is.
TIMELESS = frozenset({"nieuw", "hernoem"})


def outputs(village: Path, work: Path) -> dict[str, str]:
    """Give the text of all outputs of the village in `village`, each by the path of its golden.

    `work` is an empty folder to copy the village to: commands write in it.
    """
    folder = Path(shutil.copytree(village, work / "dorp"))
    found: dict[str, list[str]] = {}
    with chdir(folder):
        found |= dict(_commands())
        found["opdrachten/bouw"] = _typed("bouw")
        found |= dict(_booklets(folder / "site" / "boekje"))
        found |= dict(_site(folder / "site"))
        found |= dict(_searches(_view(folder / "kaart")))
    return {f"{name}.txt": "\n".join([*lines, ""]) for name, lines in sorted(found.items())}


def _typed(*words: str) -> list[str]:
    """Give what a supporter types, and what the command answers."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        try:
            run(kaart, [*words, *(() if words[0] in TIMELESS else ("--vandaag", f"{TODAY}"))])
        except SystemExit as ended:
            code = ended.code
    end = [] if code == 0 else ["", f"(de opdracht lukt niet: {code})"]
    return [f"$ kaart {' '.join(words)}", "", *said.getvalue().splitlines(), *end]


def _name(words: tuple[str, ...]) -> str:
    return "-".join(word.strip("-").replace(":", "-").replace(",", "-") for word in words)


def _commands() -> Iterator[tuple[str, list[str]]]:
    for words in READING_COMMANDS:
        yield f"opdrachten/{_name(words)}", _typed(*words)
    for words in WRITING_COMMANDS:
        yield f"opdrachten/{_name(words)}", _undone(*words)


def _undone(*words: str) -> list[str]:
    """Give what a command says and what it changes in the files, and undo that."""
    before = _texts()
    shutil.copytree("kaart", "../bewaard")
    lines = _typed(*words)
    lines += ["", "Dit is er anders in de bestanden:", *_differences(before, _texts())]
    for path in list(Path().iterdir()):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    shutil.move("../bewaard", "kaart")
    return lines


def _texts() -> dict[str, list[str]]:
    files = (path for path in sorted(Path().rglob("*")) if path.is_file())
    return {
        path.as_posix(): path.read_text(encoding="utf-8").splitlines()
        if path.suffix in {".yml", ".html", ".md"}
        else ["(geen tekst)"]
        for path in files
    }


def _differences(before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> Iterator[str]:
    gone, fresh = sorted({*before} - {*after}), sorted({*after} - {*before})
    pairs = [(path, path) for path in sorted({*before} & {*after})]
    if len(gone) == len(fresh) == 1:
        pairs.append((gone[0], fresh[0]))
        yield f"{gone[0]} heet nu {fresh[0]}"
    else:
        pairs += [("niets", path) for path in fresh] + [(path, "niets") for path in gone]
    for was, becomes in pairs:
        old, new = before.get(was, []), after.get(becomes, [])
        yield from difflib.unified_diff(old, new, was, becomes, n=1, lineterm="")


def _booklets(folder: Path) -> Iterator[tuple[str, list[str]]]:
    for name in STANDARD_BOOKLETS:
        yield f"boekjes/{name}", booklet_lines((folder / f"{name}.pdf").read_bytes())
    for name, words in OTHER_BOOKLETS.items():
        said = _typed("boekje", *words, "--uit", f"{name}.pdf")
        yield f"boekjes/{name}", [*said, "", *booklet_lines(Path(f"{name}.pdf").read_bytes())]


def _site(folder: Path) -> Iterator[tuple[str, list[str]]]:
    ways: list[str] = []
    for file in sorted(folder.rglob("*.html")):
        html = file.read_text(encoding="utf-8")
        address = file.relative_to(folder).as_posix().removesuffix("index.html")
        if 'http-equiv="refresh"' in html:
            ways += [address, *_page(html), ""]
        else:
            # How many bytes a booklet has depends on who packs it.
            yield (
                f"bladzijden/{_golden(address)}",
                [_BYTES.sub(", … B", one) for one in _page(html)],
            )
        if address in {"", "zoeken/", "zoeken/oefenen/", "diensten/maaltijd/"}:
            yield f"bladzijden/omlijsting--{_golden(address)}", _around(html)
    yield "bladzijden/doorgangen", ways
    yield "bladzijden/kleuren", (folder / "assets/kleuren.css").read_text("utf-8").splitlines()
    yield "bladzijden/sitemap", (folder / "sitemap.xml").read_text("utf-8").splitlines()
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    yield "bladzijden/bestanden", [path.relative_to(folder).as_posix() for path in files]


def _golden(address: str) -> str:
    return address.removesuffix(".html").strip("/").replace("/", "--") or "voorpagina"


def _page(html: str) -> list[str]:
    """Give what is special about the head of a page, where the menu says you are, and its words."""
    special = ("title", "meta [name description", "meta [name robots", "meta [http-equiv refresh")
    head = [line.strip() for line in page_lines(html, "head")]
    body = page_lines(html, "body")
    return [
        *(line for line in head if line.startswith(special)),
        body[0],
        *(line.strip() for line in page_lines(html, "header") if "aria-current" in line),
        *page_lines(html, "main"),
    ]


def _around(html: str) -> list[str]:
    """Give all that stands around the words of a page."""
    head, _, rest = html.partition("<main")
    return page_lines(f"{head}{rest.partition('</main>')[2]}")


def _view(folder: Path) -> MapView:
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return map_view(reading.map, TODAY)


def _searches(view: MapView) -> Iterator[tuple[str, list[str]]]:
    engine = SearchEngine(search_index(view))
    for query, kern in QUESTIONS:
        name = "-".join((*query.split(), *([f"gekozen-{kern}"] if kern else [])))
        answer = engine.search(query, today=TODAY, kern=kern)
        chosen = [f"gekozen kern: {kern}"] if kern else []
        yield f"zoeken/{name}", [f"vraag: {query}", *chosen, *_answer(answer)]
    lines: list[str] = []
    for query, values in FILTERS:
        found = engine.filter(query, *values)
        lines += [f"vraag: {query or '(geen)'}, filters: {', '.join(values) or '(geen)'}"]
        lines += [f"  gevonden: {', '.join(found.ids)}"]
        lines += [f"  {value}: {count}" for value, count in sorted(found.counts.items())]
    yield "zoeken/filters", lines


def _answer(answer: Answer) -> Iterator[str]:
    """Give the answer in the order in which a resident sees it, with how well each thing fits."""
    for call in answer.calls:
        yield f"bij gevaar bovenaan: {call}"
    if answer.day:
        yield f"de agenda van {answer.day}"
    if answer.kern:
        yield f"gevraagde kern: {answer.kern}"
    if answer.suggestion:
        yield f"bedoelde u: {answer.suggestion}"
    for route in answer.routes:
        why = ", ".join(route.why) or "de kern"
        yield f"is dit uw vraag: {route.title} ({route.score:.2f}, door {why})"
    for place, hit in enumerate(answer.hits, 1):
        yield f"{place}. {hit.title} ({hit.score:.2f}, door {', '.join(hit.why) or 'het nummer'})"
    if not answer.hits:
        yield "niets gevonden"
    if answer.themes:
        yield f"thema's: {', '.join(answer.themes)}"
    for word, weight, means in answer.tokens:
        fits = ", ".join(f"{term} {fit:.2f}" for term, fit in means)
        yield f"woord {word} (weegt {weight:.2f}): {fits or 'onbekend'}"
