"""Everything one small village gives its residents and its supporter, as text to compare.

This is the only module here that knows the generator: the rest reads what it makes.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable, Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path

from goldens.asked import (
    FILTERS,
    OTHER_BOOKLETS,
    QUESTIONS,
    READING_COMMANDS,
    STANDARD_BOOKLETS,
    TIMELESS,
    WRITING_COMMANDS,
)
from goldens.booklet_text import booklet_lines
from goldens.file_changes import differences, texts_here
from goldens.schema_text import schema_lines
from goldens.site_text import site_lines

from generator.cli import kaart
from generator.commands.running import run
from generator.reading import read_map
from generator.search.engine import Answer, Hit, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.views import MapView, map_view

TODAY = date(2026, 11, 21)


def outputs(village: Path, hamlet: Path, work: Path) -> Iterator[dict[str, str]]:
    """Give the text of all outputs of two villages, each by the path of its golden.

    They come part by part, the quickest first: who looks for one thing need not wait for the rest.
    `work` is an empty folder to copy the villages to: commands write in it.
    """
    here = shutil.copytree(village, work / "dorp")
    for part in (_searches, _commands, _pages, _booklets):
        with chdir(here):
            found = dict(part())
        yield _files(found)
    with chdir(shutil.copytree(hamlet, work / "gehucht")):
        least = dict(_hamlet())
    yield _files(least)


def _named(folder: str, lines: Iterable[tuple[str, list[str]]]) -> Iterator[tuple[str, list[str]]]:
    return ((f"{folder}/{name}", found) for name, found in lines)


def _files(found: dict[str, list[str]]) -> dict[str, str]:
    return {f"{name}.txt": "\n".join([*lines, ""]) for name, lines in sorted(found.items())}


def _pdf(path: str) -> list[str]:
    return booklet_lines(Path(path).read_bytes())


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
    said = _typed("schema")
    yield "opdrachten/schema", [*said, *schema_lines(Path(".vscode/kaart"))]
    shutil.rmtree(".vscode")


def _undone(*words: str) -> list[str]:
    """Give what a command says and what it changes in the files, and undo that."""
    before = texts_here()
    shutil.copytree("kaart", "../bewaard")
    lines = _typed(*words)
    lines += ["", "Dit is er anders in de bestanden:", *differences(before, texts_here())]
    for path in list(Path().iterdir()):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    shutil.move("../bewaard", "kaart")
    return lines


def _pages() -> Iterator[tuple[str, list[str]]]:
    yield "opdrachten/bouw", _typed("bouw")
    yield from _named("bladzijden", site_lines(Path("site")))


def _booklets() -> Iterator[tuple[str, list[str]]]:
    for name in STANDARD_BOOKLETS:
        yield f"boekjes/{name}", _pdf(f"site/boekje/{name}.pdf")
    for name, words in OTHER_BOOKLETS.items():
        said = _typed("boekje", *words, "--uit", f"{name}.pdf")
        yield f"boekjes/{name}", [*said, "", *_pdf(f"{name}.pdf")]


def _hamlet() -> Iterator[tuple[str, list[str]]]:
    """Give the site and the booklet of a village with as little on its map as can be."""
    _typed("bouw")
    same = ("over", "uitleg", "toegankelijkheid", "omlijsting--zoeken--oefenen", "zoeken--oefenen")
    pages = ((name, lines) for name, lines in site_lines(Path("site")) if name not in same)
    yield from _named("gehucht-bladzijden", pages)
    booklets = ((name, _pdf(f"site/boekje/{name}.pdf")) for name in ("boekje", "poster"))
    yield from _named("gehucht-boekjes", booklets)


def _view(folder: Path) -> MapView:
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return map_view(reading.map, TODAY)


def _searches() -> Iterator[tuple[str, list[str]]]:
    view = _view(Path("kaart"))
    engine = SearchEngine(search_index(view), times=Times(view.occasions, TODAY))
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


def _reason(hit: Hit) -> str:
    return hit.when or f"door {', '.join(hit.why) or 'het nummer'}"


def _answer(answer: Answer) -> Iterator[str]:
    """Give the answer in the order in which a resident sees it, with how well each thing fits."""
    yield from (f"bij gevaar bovenaan: {call}" for call in answer.calls)
    yield from filter(None, (answer.says, answer.day and f"de agenda van {answer.day}"))
    if answer.kern:
        yield f"gevraagde kern: {answer.kern}"
    if answer.suggestion:
        yield f"bedoelde u: {answer.suggestion}"
    for route in answer.routes:
        why = ", ".join(route.why) or "de kern"
        yield f"is dit uw vraag: {route.title} ({route.score:.2f}, door {why})"
    for place, hit in enumerate(answer.hits, 1):
        yield f"{place}. {hit.title} ({hit.score:.2f}, {_reason(hit)})"
    if not answer.hits:
        yield "niets gevonden"
    if answer.themes:
        yield f"thema's: {', '.join(answer.themes)}"
    for word, weight, means in answer.tokens:
        fits = ", ".join(f"{term} {fit:.2f}" for term, fit in means)
        yield f"woord {word} (weegt {weight:.2f}): {fits or 'onbekend'}"
