"""A supporter who does to the letter what a message says, and understands nothing more of it.

In: a file of the map and one problem in it. Out: the file after each way the message offers. What
leaves the choice to her ("kijk het nummer na") gives none; a message in words that nobody taught
this supporter is an error in itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.editing.amending import amended
from generator.editing.spans import CannotEdit, TypedFile, opened, parts
from generator.model.typed import typed_out
from generator.problems import KeyPath, Problem
from generator.yaml import as_value
from generator.yaml.nodes import Mapping, Scalar, Sequence

_FOUND = re.compile(r";? gevonden: «.*»(?=$|\. )")
_STEP = re.compile(r"([^.\[\],' ]+)|'([^']*)'|\[(\d+)\]")
_LISTS = {
    "thema": "",
    "kern": "kernen",
    "ondersteuner": "ondersteuners",
    "noodnummer": "noodnummers",
    "signaal": "signalen",
    "zoekproef": "zoekproeven",
}


class NotTaught(AssertionError):  # noqa: N818 - reads as what it is
    """A message whose advice this supporter cannot read."""


@dataclass(frozen=True)
class File:
    """A file of the map: where it stands, and what is in it."""

    path: str
    text: str

    @property
    def typed(self) -> TypedFile:
        return opened(self.text.encode())


def bare(problem: Problem) -> str:
    """Give what a message says, without what was found."""
    return _FOUND.sub("", problem.message)


def path_of(problem: Problem) -> KeyPath:
    """Give the place of a problem as steps, from the name that messages give it."""
    key = problem.key
    if spoken := re.match(
        r"(thema|kern|ondersteuner|noodnummer|signaal|zoekproef) (\d+)(?: \([^)]*\))?(?:, )?", key
    ):
        start = f"{_LISTS[spoken[1]]}[{spoken[2]}]"
        key = start + ("." if key[spoken.end() :] else "") + key[spoken.end() :]
    key = re.sub(r" (\d+)(?=, |$)", r"[\1]", key).replace(", ", ".")
    return tuple(
        int(number) - 1 if number else plain or quoted
        for plain, quoted, number in _STEP.findall(key)
    )


# What a message says literally → how it is done. The first pattern that fits counts.
Way = Callable[[File, Problem, re.Match[str]], Iterator[File]]


def retype(file: File, path: KeyPath, typed: str) -> File:
    """Put what is to be typed in the place of a value."""
    here = file.typed
    start, end = here.span(here.at(path))
    return File(file.path, f"{here.text[:start]}{typed}{here.text[end:]}")


def drop(file: File, path: KeyPath) -> File:
    """Take away a field or an item, and the list with its last item."""
    here = file.typed
    while path:
        holder = here.at(path[:-1])
        if len(list(parts(holder))) > 1:
            return saying(file, path, None)
        path = path[:-1]
    return File(file.path, "")


def put(file: File, path: KeyPath, text: str) -> File:
    """Type a text in a field, behind what stands there."""
    here = file.typed
    holder = here.at(path[:-1])
    there = dict(parts(holder)).get(path[-1])
    before = there.text.strip() if isinstance(there, Scalar) else ""
    return saying(file, path, f"{before}. {text}" if before else text)


def saying(file: File, path: KeyPath, value: object) -> File:
    """Give a file that says this at a path; with None it says nothing there."""
    content = file.typed.content
    owner = content
    for step in path[:-1]:
        owner = owner[step]
    if value is None:
        del owner[path[-1]]
    else:
        owner[path[-1]] = value
    return File(file.path, amended(file.text.encode(), content).decode())


def holder_with(file: File, path: KeyPath, key: str) -> KeyPath:
    """Give the block nearest to a place where a field stands, or may be typed."""
    above = path[:-1]
    while above and isinstance(above[-1], int) and not _is_block(file, above):
        above = above[:-1]
    if above and not _is_block(file, above):
        above = above[:-1]
    top = {"beschrijving", "tekst"} if key != "toelichting" else set()
    return (() if key in top and "ondersteuners" not in path else above, key)[0]


def _is_block(file: File, path: KeyPath) -> bool:
    return isinstance(file.typed.at(path), Mapping)


def value_at(file: File, path: KeyPath) -> str:
    found = as_value(file.typed.at(path))
    return found if isinstance(found, str) else ""


def _type(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    after = retype(file, path_of(problem), found["typed"])
    if found["rest"]:
        parts = re.findall(_ONE_MORE, f"{found['rest']}' bij '{found['place']}'")
        for text, key in parts or [(found["rest"], found["place"])]:
            place = (*holder_with(after, path_of(problem), key), key)
            after = put(after, place, text)
    yield after


def _apart(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    path, items = path_of(problem), found["typed"].split(" en ")
    here = file.typed
    start, _ = here.span(here.at(path))
    begin = here.text.rfind("\n", 0, start) + 1
    margin = here.text[begin:start]
    dash = margin if margin.strip() == "-" else ""
    yield retype(file, path, f"\n{dash}".join(items) if dash else ", ".join(items))


def _rename(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    here, path = file.typed, path_of(problem)
    holder = here.at(path[:-1])
    assert isinstance(holder, Mapping)
    key = next(entry.key for entry in holder.entries if entry.key.text == path[-1])
    start, end = here.span(key)
    yield File(file.path, f"{here.text[:start]}{found['typed']}{here.text[end:]}")


def _meant(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    if problem.code == "onbekend":
        yield from _rename(file, problem, found)
    else:
        yield retype(file, path_of(problem), found["typed"])


def _renamed_block(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    yield from _rename(retype(file, path_of(problem), found["block"]), problem, found)


def _either(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    for typed in found["typed"].split(" of "):
        yield retype(file, path_of(problem), typed)


def _move(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    path = path_of(problem)
    text = value_at(file, path)
    holder = holder_with(file, path, found["place"])
    first = put(file, (*holder, found["place"]), text)
    yield drop(first, path)


def _instead_of(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    path = path_of(problem)
    text = value_at(file, path)
    there = (*holder_with(file, path, found["place"]), found["place"])
    yield drop(retype(file, there, text), path)


def _told_elsewhere(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    path = path_of(problem)
    place = (*holder_with(file, path, found["place"]), found["place"])
    yield drop(put(file, place, found["rest"]), path)


def _remove(file: File, problem: Problem, _: re.Match[str]) -> Iterator[File]:
    yield drop(file, path_of(problem))


def _remove_holder(file: File, problem: Problem, _: re.Match[str]) -> Iterator[File]:
    yield drop(file, path_of(problem)[:-1])


def _add(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    *above, _ = path_of(problem)
    key, _, value = found["typed"].partition(": ")
    yield saying(file, (*above, key), value)


def _under(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    """Move a field into the blocks that it belongs under."""
    path = path_of(problem)
    here = file.typed
    value = as_value(here.at(path))
    name = found["key"] or str(path[-1])
    for place in re.findall(r"'([^']+)'", found["places"]):
        steps = (*path[:-1], *place.split("."))
        gone = drop(file, path)
        yield _with(gone, steps, name, value)


def _with(file: File, steps: KeyPath, name: str, value: object) -> File:
    here = file.typed
    inner: object = {name: value}
    for count in range(len(steps), 0, -1):
        try:
            node = here.at(steps[:count])
        except CannotEdit:
            inner = {str(steps[count - 1]): inner}
            continue
        if isinstance(node, Scalar) and not node.text:
            return retype(file, steps[:count], f" {typed_out(inner)}")
        if isinstance(node, Sequence):
            node = node.items[0]
            steps = (*steps[:count], 0)
            count += 1  # noqa: PLW2901 - one step further in
        if isinstance(node, Mapping) and isinstance(inner, dict):
            key, part = next(iter(inner.items()))
            return _field(file, steps[:count], str(key), part)
        break
    key, part = next(iter(inner.items())) if isinstance(inner, dict) else ("", "")
    return _field(file, (), str(key), part)


def _field(file: File, path: KeyPath, key: str, value: object) -> File:
    holder = as_value(file.typed.at(path))
    if not isinstance(holder, dict) or key in holder:
        raise CannotEdit
    return saying(file, (*path, key), value)


def _to_top(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    path = path_of(problem)
    value = as_value(file.typed.at(path))
    gone = drop(file, path)
    yield _field(gone, (), found["key"] or str(path[-1]), value)


def _to_folder(file: File, _: Problem, found: re.Match[str]) -> Iterator[File]:
    for folder in re.findall(r"'([^']+)'", found["folders"]):
        yield File(f"{folder}/{file.path.partition('/')[2]}", file.text)


def _van_tot(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    path = path_of(problem)
    gone = drop(file, path)
    first = _field(gone, path[:-1], "van", found["van"])
    yield _field(first, path[:-1], "tot", found["tot"])


def _both_times(file: File, problem: Problem, found: re.Match[str]) -> Iterator[File]:
    *above, _ = path_of(problem)
    first = retype(file, (*above, "van"), found["van"])
    yield retype(first, (*above, "tot"), found["tot"])


# "X' bij 'a', en zet 'Y' bij 'b'": what goes where, one after another.
_ONE_MORE = r"(?:^|en zet ')(.+?)' bij '(\w+)'"
_AND_THE_REST = r"(?:, en zet '(?P<rest>.+)' bij '(?P<place>\w+)')?"
WAYS: tuple[tuple[str, Way], ...] = (
    (r"typ: van: (?P<van>\S+) en op de regel eronder tot: (?P<tot>\S+)$", _van_tot),
    (r"elk als een eigen punt: (?P<typed>.+)$", _apart),
    (rf"typ(?: hier| hier alleen)?: (?P<typed>.+?){_AND_THE_REST}$", _type),
    (r"typ dan: (?P<typed>[^;]+)(?P<rest>)(?P<place>); is het één keer", _type),
    (r"zet er een komma tussen: (?P<typed>.+)(?P<rest>)(?P<place>)$", _type),
    (r"typ bijvoorbeeld: (?P<typed>[a-z0-9-]+)(?P<rest>)(?P<place>)$", _type),
    (r"hier past er één; typ (?P<typed>.+?), en noem", _either),
    (r"bedoelt u '(?P<key>[^']+)'\? Dat hoort onder (?P<places>'[^;]+');", _under),
    (r"bedoelt u '(?P<key>[^']+)'\? Dat hoort bij .* zelf; laat deze", _to_top),
    (r"bedoelt u '(?P<typed>[^']+)'\? Typ: (?P=typed): (?P<block>\{.+\})", _renamed_block),
    (r"bedoelt u '(?P<typed>[^']+)'\?", _meant),
    (r"bedoelt u (?P<typed>[0-9.]+)\?", _meant),
    (r"bedoelt u van (?P<van>[0-9.]+) tot (?P<tot>[0-9.]+)\?", _both_times),
    (r"typ (?P<typed>[0-9-]+ of [0-9-]+)$", _either),
    (r"typ (?P<typed>[0-9.]+ of [0-9.]+)$", _either),
    (r"typ dan '(?P<typed>Gratis)'$", _meant),
    (r"haal dit thema weg", _remove_holder),
    (r"dit ritme noemt de dag al; haal 'dagen' weg", _remove),
    (r"en typ het bij '(?P<place>\w+)' in plaats van wat daar nu staat", _instead_of),
    (r"zet het bij '(?P<place>\w+)'", _move),
    (r"haal dit hier weg, en zet '(?P<rest>.+)' bij '(?P<place>\w+)'", _told_elsewhere),
    (r"voeg een regel toe: `(?P<typed>.+)`$", _add),
    (r"hoort bij .* zelf; laat deze regel dan minder ver inspringen$(?P<key>)", _to_top),
    (r"hoort onder (?P<places>'[^;,]+')(?P<key>)[;,]", _under),
    (r"zet dit bestand in de map (?P<folders>'.+')$", _to_folder),
    (r"haal (?:deze regel|de regel|dit|het|hem|'naar'|'dagen') (?:hier )?weg(?!; het kan)",
     _remove),
    (r"(?:vul iets in|vul er een in), of haal de regel weg", _remove),
)  # fmt: skip

# What leaves the choice to her, for only she knows.
HERS = (
    "zet daar alles bij elkaar", "kies uit:", "zet in deze tekst ook wat het kost",
    "er staat een letter O", "is het voor bewoners", "en de tijd bij 'van' en 'tot'",
    "Het adres waar de site", "kijk het nummer na", "kijk beide na", "kijk de datum na",
    "kijk het jaartal na", "kijk 'van' en 'tot' na", "kijk 'vanaf' en 'tot_en_met' na",
    "voeg een regel toe die begint", "vul er minstens één in", "wel: ", "het meest lijken: ",
    "geen ander id lijkt erop", "typ ja, of tot wanneer",
    "wat hier kan: ", "typ 'ja' of 'nee'", "typ bijvoorbeeld",
    "zo ziet dat eruit", "zoals ", "geef ze andere namen", "staat er al; zet alles", "verkeerd om",
    "typ een getal met een punt", "typ breedte en lengte", "typ feestdagen, schoolvakanties",
    "typ een heel getal", "dit buitenlandse nummer klopt niet", "hier hoort een telefoonnummer",
    "zet de eerste bij 'van'", "hier staat niets; vul iets in. ", "alleen cijfers",
    "of begin met + voor het buitenland", "geef dit bestand een andere naam", "kies een ander",
    "klopt dat?", "klopt dit nog?", "wie doet dit nu?", "mag iedereen dit bellen?",
    "geef een nieuwe datum", "er is er nog geen een", "geef nieuwe datums",
    "vraag het na en typ dan: kaart herzien", "bewoners zien nu een speld", "zet de datum erbij",
    "zet erbij", "vraag of", "zet het bij een dienst, met toestemming", "vraag het opnieuw",
    "staan breedte en lengte omgekeerd?", "de begintijd en de eindtijd",
    "zet de rest in 'beschrijving'", "Zet de rest in 'beschrijving'", "schrijf liever",
    "schrijf: ", "bewoners zien nu het nummer van de ondersteuner", "kijk naar de dagen",
    "per keer?", "laat er één van beide staan", "is geen schrikkeljaar", "bestaat niet; februari",
    "typ elke datum apart", "zet de datums een voor een bij 'op'", "hier hoort één tekst",
    "maak daarvoor een bestand", "zet er iets bij of haal het weg", "staat al hoger",
    "is dit al geregeld", "typ hier alleen de dag", "zet het in dorp.yml", "zet het in themas.yml",
    "begin elk thema met", "begin met '- id: …'", "typ op elke regel",
    "typ het voor de dubbele punt", "typ hier een of meer gewone woorden",
    "typ een woord dat er wel staat", "een voor een", "begin elke regel met een veld",
    "zet alles daar bij elkaar", "haal het hier weg; het kan", "zet bij 'kosten' wat het kost",
    "zet bij 'uitleg' wat het kost", "met 'of' weet", "typ hier alleen de dagen",
    "hier horen alleen dagen", "dit is een e-mailadres", "dit zegt bewoners niets",
    "zegt bewoners niets", "kies een donkerder kleur", "en wijs daarnaar",
    "schrijf de tijd in cijfers", "maak er twee regels van", "dit kan op twee manieren",
    "typ 'tot en met'", "middernacht is hier", "dit is geen kleur", "is er nu niet",
    "zet een .jpg", "de gekrulde aanhalingstekens", "kijk of", "is een afkorting",
    "Hoort de regel bij de tekst erboven", "mag het op de kaart, zet dan", "zet er een bij met id",
    "zet er het goede nummer neer", "zet er 112 neer", "zet dan onder 'telefoon'",
    "uit deze tekst", "haal de naam",
    "haal de datum", "typ de dag waarop", "mag het adres op de kaart", "Haal hem anders weg",
    "haal het dan uit", "Een van de twee klopt niet: verander deze tekst",
    "vraag wie erop staat of het mag", "in één zin wat er te zien is", "zeg ook wat er te zien is",
    "Haal dit blok weg, en het bestand", "zet hem daar neer, of haal deze regel weg",
    "maak dit korter", "Maak de naam korter",
    "de kaart rekent er niet mee",  # followed in tests/checks/test_notes.py
)  # fmt: skip


def ways_to_follow(file: File, problem: Problem) -> list[File]:
    """Give the file after each way that a message offers; none when the choice is hers."""
    message = bare(problem)
    for pattern, way in WAYS:
        if found := re.search(pattern, message):
            return list(way(file, problem, found))
    if any(words in message for words in HERS):
        return []
    raise NotTaught(str(problem))
