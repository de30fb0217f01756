"""The files of one row, field by field."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from generator.importing.cells import FREE, day_in, period_in, price_in, read, time_in
from generator.importing.contacts import contact_of
from generator.importing.drafts import Cell, FileDraft
from generator.importing.fields import KEPT
from generator.importing.holding import judge_standing
from generator.importing.homes import has_own_line, may_be_home
from generator.importing.judging import (
    OWN_LINE,
    judge_allowed,
    judge_people,
    judge_time,
    people_apart,
    says_people,
)
from generator.importing.kinds import Told, formality_of, kind_of, of_volunteers, says_kind
from generator.importing.missing import no_name, no_text, no_theme, no_when
from generator.importing.places import Area, Place, area_of, place_of
from generator.importing.rows import SECTION, Found, MadePlace, Workplace, plain_name, told
from generator.importing.seasons import is_past, only_day, within
from generator.importing.times import (
    Columns,
    When,
    beside,
    in_words,
    what_lacks,
    when_in,
    when_of,
)
from generator.model.declarations import aliases
from generator.model.opening_hours import OpeningHours
from generator.model.plain_values import (
    EXAMPLE_TEXT,
    is_nothing,
    parse_sentence,
    parse_text,
    words_in,
)
from generator.model.schedules import Schedule
from generator.model.shared_fields import Formality
from generator.reading.kinds import KINDS
from generator.values.text import fold
from generator.values.web import looks_like_url

LONGEST_SUMMARY = 200
_LONGEST_NAME = 100
_SENTENCE = re.compile(r".{20,}?[.!?](?=\s)", re.DOTALL)
_RANGE = re.compile(
    r"(\d{1,2}(?:[.:]\d{2})?)(?:\s*uur)?\s*(?:-|–|tot)\s*(\d{1,2}(?:[.:]\d{2})?)(?:\s*uur)?"
)
_BARE = re.compile(r"\D{0,3}\d+(?:[.,]\d{1,2})?(?:,-)?")
# "Aanmelden: nee" is said as residents read it elsewhere on the map.
_ASKED = ("aanmelden", "verwijzing")
_NEEDED = {"nee": "niet nodig", "no": "niet nodig", "ja": "nodig", "yes": "nodig"}
_ONE_WORD = 15
_SEASON = re.compile(r"zomer|winter|voorjaar|najaar|lente|herfst|seizoen")
_EVENTS = re.compile(r"activiteit|cursus|evenement")
_FORMALITIES = tuple(str(one) for one in Formality)
_PLAIN = {"kosten": price_in, "voor_wie": None, "aanmelden": None, "verwijzing": None}
_WHEN_COLUMNS = ("openingstijden", "dag", "hoe_vaak", "begintijd", "eindtijd", "datum",
                 "begindatum", "einddatum")  # fmt: skip
_OF_ENTRIES = ("kosten", "voor_wie", "aanmelden", "verwijzing", "thema")


def make(place: Workplace, found: Found) -> None:
    """Make the files of a row and put them in its report: its own, then what it needs."""
    _Making(place, found).make()


class _Making:
    def __init__(self, place: Workplace, found: Found) -> None:
        self.place, self.found = place, found
        self.report, self.cells = found.report, found.cells
        self.notes = self.report.notes
        self.kept = self.cells.get(KEPT, [])
        self.where = place_of(self.cells, self.notes)
        people_apart(self.cells, self.notes)
        self.text = told(filter(_is_told, found.texts("omschrijving")))
        self.when, self.is_read = self._when(Schedule)

    def make(self) -> None:
        name = self._name()
        folder, self.report.why = kind_of(Told(
            name, self.text, self.found.text("soort"), bool(self.when),
            any(self.cells.get(key) for key in _OF_ENTRIES), self.where.is_somewhere,
            self._is_event(),
        ))  # fmt: skip
        own = FileDraft(folder, name, {"naam": name}, self.place.origin(self.found),
                        self.report.cells)  # fmt: skip
        self.report.files.append(own)
        if not self.report.name:
            own.waits.append(no_name(self.kept))
        own.id = self.place.free(name)
        if own.id.rpartition("-")[2].isdigit() and own.id.rpartition("-")[0] in self.place.taken:
            self.notes.append(f"er is al een '{own.id.rpartition('-')[0]}'; is dit hetzelfde?")
        self._fill(own)
        in_fields = self.is_read and not any("toelichting" in block for block in self.when)
        above = [cell for cell in self.report.cells if cell.heading == SECTION]
        left = judge_allowed(own, self.found)
        judge_standing(own, {**left, SECTION: above}, self.notes, is_read=in_fields)
        judge_time(own, self.report.cells, self.place.today)
        known = aliases(KINDS[folder])
        for key in [key for key in own.content if key not in known]:
            own.keep(key)
        own.content = {key: own.content[key] for key in known if key in own.content}
        if says_people(self.found):
            own.waits.append("dit lijkt een lijst van mensen; vraag of zij op de kaart willen")
        judge_people(self.report.files, of_people=self.place.of_people)
        if has_own_line(own.name, self.where, self.cells, own.content.get("contact", {})):
            own.waits.append(OWN_LINE)
        self._tell_left(own)

    def _tell_left(self, own: FileDraft) -> None:
        """Say of each cell whose column is a field, but that is in none, that only she reads it."""
        told = [*self.notes, *own.waits]
        for cell in (one for name, cells in self.cells.items() if name != KEPT for one in cells):
            is_told = any(cell.text in one or cell.line in one for one in told)
            if cell.to == KEPT and not is_nothing(cell.text) and not is_told:
                self.notes.append(cell.left())

    def _is_event(self) -> bool:
        headings = " ".join(cell.heading for cell in self.cells.get("naam", ()))
        has_columns = any(self.cells.get(name) for name in ("dag", "datum", "begintijd"))
        return has_columns or bool(_EVENTS.search(fold(headings)))

    def _name(self) -> str:
        name = self.report.name
        for at, cell in enumerate(self.cells.get("naam", ())):
            cell.to = "naam" if at == 0 and name else KEPT
            cell.kept = len(name) > _LONGEST_NAME
        if len(name) > _LONGEST_NAME:
            self.notes.append("de naam is lang en is ingekort; de hele naam staat bij 'intern'")
            name = name[:_LONGEST_NAME].rpartition(" ")[0]
        return name or f"Zonder naam, regel {self.found.row.number}"

    def _fill(self, own: FileDraft) -> None:
        content = own.content
        is_place = own.folder == "locaties"
        if not is_place:
            self._about(own)
            self._themes(own)
        self._kind(own)
        if contact := contact_of(self.cells, self.notes):
            content["contact"] = contact
        self._area(own)
        self._times(own)
        for key, tidy in _PLAIN.items():
            self._plain(own, key, tidy)
        self._access(own)
        words = [w for cell in self.cells.get("zoekwoorden", ()) for w in words_in(cell.text)]
        if words:
            content["zoekwoorden"] = list(dict.fromkeys(words))
            self._to("zoekwoorden", "zoekwoorden")
        content["bron"] = self._source()
        self._located(own)
        self._owner(own)
        if own.folder == "vrijwilligers":
            for key in ("doet_wel", "doet_niet"):
                text = f"{EXAMPLE_TEXT} wat de vrijwilligers {key.replace('doet_', '')} doen"
                own.example(key, [text.replace(" wel doen", " doen")], f"'{key}' is niet bekend")

    def _to(self, name: str, key: str, *, kept: bool = False) -> None:
        for cell in self.cells.get(name, ()):
            cell.to, cell.kept = key, kept or cell.kept

    def _about(self, own: FileDraft) -> None:
        """Put the text in one sentence, and all of it in 'beschrijving' when that is not enough."""
        if not self.text:
            why = no_text(self.kept, self.cells.get("omschrijving", ()))
            own.example("samenvatting", f"{EXAMPLE_TEXT} in één zin wat het is en voor wie.", why)
            return
        text = self.text[:1].upper() + self.text[1:]
        texts = [*filter(_is_told, self.found.texts("omschrijving"))]
        if len(texts) > 1 and len(texts[0]) <= LONGEST_SUMMARY < len(text):
            own.content["samenvatting"] = told([texts[0][:1].upper() + texts[0][1:]])
            own.content["beschrijving"] = told(texts[1:])
            self._to("omschrijving", "beschrijving")
            return
        used = [c for c in self.cells.get("omschrijving", ()) if _is_told(c.text)]
        if len(text) <= LONGEST_SUMMARY:
            own.content["samenvatting"] = " ".join(text.split())
        else:
            first = _SENTENCE.match(text)
            short = " ".join((first[0] if first else text).split())
            if len(short) > LONGEST_SUMMARY:
                short = f"{short[: LONGEST_SUMMARY - 2].rpartition(' ')[0]} …"
                self.notes.append("de samenvatting is afgebroken; schrijf zelf één zin")
            own.content["samenvatting"], own.content["beschrijving"] = short, text
        for cell in used:
            cell.to = "samenvatting" if len(text) <= LONGEST_SUMMARY else "beschrijving"

    def _more(self, own: FileDraft, text: str) -> None:
        """Add to the story what residents should know and no field can hold."""
        known = own.content.get("beschrijving", "")
        own.content["beschrijving"] = f"{known}\n\n{text}".strip()

    def _themes(self, own: FileDraft) -> None:
        if own.folder == "organisaties":
            return
        # "Soort: Bewegen" says what it is about where it says nothing of a kind.
        cells = self.cells.get("thema", []) or [
            cell for cell in self.cells.get("soort", ()) if not says_kind(cell.text)
        ]
        category = " / ".join((*(cell.text for cell in cells), self.found.row.section)).strip(" /")
        found = self.place.themes.by_category(category) if category else ()
        for cell in cells:
            cell.to, cell.kept = "themas", not self.place.themes.by_category(cell.text)
        if not found:
            words = f"{self.text} {self.found.text('voor_wie')} {self.found.text('zoekwoorden')}"
            themes = self.place.themes
            found = themes.near_category(category) or themes.by_words(own.name, words, category)
            if found:
                unknown = ", ".join(f"'{one.heading}: {one.line}'" for one in cells)
                of = f"; {unknown} is geen thema van uw kaart" if unknown else ""
                self.notes.append(f"het thema '{found[0]}' is geraden{of}")
        if found:
            own.content["themas"] = list(found)
            return
        ids = [theme.id for theme in self.place.social_map.themes]
        named = [cell for cell in self.kept if self.place.themes.by_category(cell.text)]
        own.example("themas", ids[:1], no_theme(named), ids)

    def _kind(self, own: FileDraft) -> None:
        soort = self.found.text("soort")
        formality = formality_of(own.name, self.text, soort)
        if not formality and own.folder not in {"locaties", "organisaties"}:
            told = (own.name, self.text, self.place.list_name, self.found.row.section)
            headings = (cell.heading for cell in self.report.cells)
            if own.folder == "vrijwilligers" or of_volunteers(*told, *headings):
                formality = "informeel"
                self.notes.append("'soort: informeel' is geraden: dit lijkt van vrijwilligers")
        if formality or self.report.why.startswith("bij soort staat"):
            self._to("soort", "soort", kept=fold(soort) not in _FORMALITIES)
        if own.folder == "organisaties" and not formality:
            own.example("soort", "informeel", "formeel of informeel is niet bekend", _FORMALITIES)
        elif formality and own.folder != "locaties":
            own.content["soort"] = formality

    def _area(self, own: FileDraft) -> None:
        area = area_of(self.found.texts("gebied"), self.place.social_map)
        self._tell_area(own, area)
        if own.folder == "locaties":
            if area.kernen:
                own.content["kern"] = area.kernen[0]
                self._to("gebied", "kern", kept=len(area.kernen) > 1 or bool(area.rest))
            return
        if area.kernen:
            own.content["kernen"] = list(area.kernen)
        if area.reach:
            own.content["bereik"] = area.reach
        is_town = bool(self.where.town) and fold(area.rest).startswith(fold(self.where.town))
        if area.rest and not is_town:
            self._more(own, f"Gebied: {area.rest}.")
        where = "locatie" if is_town else "beschrijving"
        key = "kernen" if area.kernen else "bereik" if area.reach else where
        self._to("gebied", key, kept=is_town and fold(area.rest) != fold(self.where.town))

    def _tell_area(self, own: FileDraft, area: Area) -> None:
        """Say which village is not on the map: without one, residents of all of them see it."""
        key = "kern" if own.folder == "locaties" else "kernen"
        for typed, name, id_ in area.near:
            value = id_ if key == "kern" else f"[{id_}]"
            self.notes.append(
                f"'{typed}' is geen dorp van uw kaart. Bedoelt u {name}? Zet dan in '{own.path}': "
                f"{key}: {value}"
            )
        if area.rest and not (area.near or area.kernen or area.reach):
            self.notes.append(
                f"'{area.rest}' is geen dorp van uw kaart; bewoners van alle dorpen zien dit"
            )

    def _when(self, kind: type[Schedule] | type[OpeningHours]) -> tuple[When, bool]:
        """Give the blocks about when, of one column or of several; whether all was read."""
        lines = "\n".join(self.found.texts("openingstijden"))
        columns = Columns(*map(self.found.text, _WHEN_COLUMNS[1:6]))
        first_day, last_day = self.found.text("begindatum"), self.found.text("einddatum")
        if not lines and not columns.days and (day := only_day(first_day, last_day)):
            columns, first_day, last_day = replace(columns, dates=day), "", ""
        if lines and not columns.first and (columns.days or columns.dates or columns.often):
            span = _RANGE.fullmatch(lines.strip())
            first, last = (span[1], span[2]) if span else (lines, "")
            if time_in(first):
                lines, columns = "", replace(columns, first=first, last=last)
        if lines and re.fullmatch(r"0[.,]\d+", lines):
            lines = f"om {time_in(lines)} uur"
        if columns.first or columns.last:
            if not lines:
                lines, columns = columns.days, replace(columns, days="")
            lines, columns = beside(lines, columns, kind)
        blocks, is_read = when_in(lines, kind) if lines else ([], True)
        more, left = when_of(columns)
        every, self.undated = within([*blocks, *more], first_day, last_day, kind)
        return every, is_read and not left and not self.undated

    def _times(self, own: FileDraft) -> None:
        if not self.when:
            if own.folder == "activiteiten":
                text = f"{EXAMPLE_TEXT} wanneer het is."
                own.example("wanneer", [{"toelichting": text}], no_when(self.kept))
            return
        key = "wanneer" if own.folder == "activiteiten" else "openingstijden"
        blocks, is_read = self.when, self.is_read
        if key == "openingstijden":
            blocks, is_read = self._when(OpeningHours)
            # A date is of an activity; hours know none.
            blocks = [_without_date(block) for block in blocks]
        own.content[key] = blocks
        if self.undated:
            own.waits.append(self.undated)
        if is_past(self.found.text("einddatum"), self.place.today):
            own.waits.append(f"de einddatum {self.found.text('einddatum')} is voorbij")
        for name in _WHEN_COLUMNS:
            self._to(name, key, kept=not is_read)
            self._tell_months(blocks, self.cells.get(name, []))
        if not is_read:
            told = (block["toelichting"] for block in blocks if set(block) == {"toelichting"})
            lacks = next(filter(None, map(what_lacks, told)), "")
            self.notes.append(
                f"'{key}': niet alles kan als dag of tijd gelezen worden; bewoners lezen het zoals "
                f"het er stond{f'. Voor de agenda: {lacks}' if lacks else ''}"
            )

    def _tell_months(self, blocks: When, cells: list[Cell]) -> None:
        """Say which months were read in a word such as "winter": for some it begins later."""
        seasons = {str(block["seizoen"]) for block in blocks if "seizoen" in block}
        for cell in (one for one in cells if _SEASON.search(fold(one.text))):
            for season in sorted(one for one in seasons if fold(one) not in fold(cell.text)):
                told = f"'{cell.heading}: {cell.line}' is nu seizoen: {season}; klopt dat?"
                self.notes.append(told)

    def _plain(self, own: FileDraft, key: str, tidy: Any) -> None:
        for cell in self.cells.get(key, ()):
            text = ", ".join(
                filter(None, (" ".join(one.split()) for one in cell.text.splitlines()))
            )
            parse = parse_text if key in {"aanmelden", "verwijzing"} else parse_sentence
            is_text = read(parse, text)
            if key in own.content or not is_text or is_nothing(text):
                continue
            text = _NEEDED.get(fold(text).strip(" ."), text) if key in _ASKED else text
            own.content[key], cell.to = tidy(text) if tidy else text, key
            if key == "kosten" and _BARE.fullmatch(text):
                own.content[key] = self._cost(cell, text)

    def _access(self, own: FileDraft) -> None:
        """Tell residents how somebody gets in, in the words of the list."""
        for cell in self.cells.get("toegankelijkheid", ()):
            if is_nothing(cell.text) or not read(parse_sentence, cell.line):
                continue
            if own.folder == "locaties":
                own.content["toegankelijkheid"], cell.to = [cell.line], "toegankelijkheid"
                continue
            heading = cell.heading if len(cell.line) < _ONE_WORD else "Toegankelijkheid"
            self._more(own, f"{heading}: {cell.line.rstrip('.')}.")
            cell.to = "beschrijving"

    def _cost(self, cell: Cell, text: str) -> str:
        """Give what a bare number costs, for how long when the heading says so, and tell of it."""
        cost, period = price_in(text), period_in(cell.heading)
        shown = f"{cost} {period}" if period and cost != FREE else cost
        asks = "klopt dat?" if period or cost == FREE else "is dat per keer, per maand of per jaar?"
        self.notes.append(f"'{cell.heading}: {text}' is nu '{shown}'; {asks}")
        return shown

    def _source(self) -> dict[str, str]:
        """Give where this was seen: what the list says, or else the list itself."""
        source: dict[str, str] = {}
        for cell in self.cells.get("bron", ()):
            key = "adres" if looks_like_url(cell.text) else "naam"
            if key not in source:
                source[key], cell.to = cell.text, "bron"
        if not source:
            source["naam"] = self.place.list_name
        day: date | None = self.place.list_day or self.place.today
        if self.place.has_days:
            day = None
        for cell in self.cells.get("brondatum", ()):
            day = day_in(cell.text)
            if day and day <= self.place.today:
                cell.to = "bron.datum"
            else:
                why = "ligt in de toekomst" if day else "is geen hele datum"
                day = None
                self.notes.append(f"'{cell.text}' {why}; die staat bij 'intern'")
        if day:
            source["datum"] = day.isoformat()
        return source

    def _located(self, own: FileDraft) -> None:
        """Give where it is: a place of its own, one that is known, or only a town."""
        where = self.where
        area = area_of([where.town] if where.town else [], self.place.social_map)
        kern = area.kernen
        if not self.cells.get("gebied"):
            self._tell_area(own, area)
        if own.folder == "locaties":
            self._place_itself(own, kern)
            return
        if where.is_somewhere:
            self._placed(own, kern)
            return
        if kern:
            own.content.setdefault("kernen", list(kern))
        elif where.town:
            self._more(own, f"Plaats: {where.town}.")
        for cell in self._of_place():
            cell.to = "kernen" if kern else "beschrijving"
        if where.postcode:
            for cell in self.cells.get("postcode", ()):
                cell.to = KEPT

    def _place_itself(self, own: FileDraft, kern: tuple[str, ...]) -> None:
        where = self.where
        if where.address:
            own.content["adres"] = where.address
        if kern and "kern" not in own.content:
            own.content["kern"] = kern[0]
        self.place.places.add(own.id, Place(own.name, where.street, where.postcode, where.town))
        made = self.place.made[own.id] = MadePlace(own)
        if may_be_home(own.name, where, self.cells, own.content.get("contact", {})):
            made.guard()

    def _of_place(self) -> list[Cell]:
        every = (c for cells in self.cells.values() for c in cells)
        return [cell for cell in every if cell.to == "locatie"]

    def _placed(self, own: FileDraft, kern: tuple[str, ...]) -> None:
        """Point to where it is, but not while that may be somebody's home: then she decides."""
        known = self.place.places.find(self.where)
        is_home = may_be_home(own.name, self.where, self.cells, own.content.get("contact", {}))
        made = self.place.made.get(known)
        if made is None and known:
            own.content["locatie"] = known
            return
        if made is None:
            made = self._new_place(own, kern, is_home=is_home)
        if is_home:
            made.guard()
        made.users.append(own)
        if made.is_home:
            made.tell_village(own)
            self.notes.append(
                "dit kan iemands huis zijn, daarom zien bewoners geen plek en geen adres. Mogen "
                f"zij het weten? Zet in '{made.draft.path}' de straat bij 'straat', "
                "haal daar 'status' en 'plek' weg, en "
                f"zet in '{own.path}' een regel: locatie: {made.draft.id}"
            )
        else:
            own.content["locatie"] = made.draft.id

    def _new_place(self, own: FileDraft, kern: tuple[str, ...], *, is_home: bool) -> MadePlace:
        where = self.where
        # The street of a home may stand in no name, and the name of a file is in an address.
        title = f"Adres van {own.name}" if is_home else where.title
        content: dict[str, Any] = {"naam": title}
        if kern:
            content["kern"] = kern[0]
        if where.address:
            content["adres"] = where.address
        content["bron"] = self._source()
        place = FileDraft("locaties", title, content, self.place.origin(self.found))
        place.id = self.place.free(title)
        place.cells = [Cell(c.heading, c.text, c.to) for c in self._of_place()]
        self.report.files.append(place)
        self.place.places.add(place.id, where)
        made = self.place.made[place.id] = MadePlace(place)
        return made

    def _owner(self, own: FileDraft) -> None:
        """Point to who offers it; an organisation that is not there yet waits to be judged."""
        cells = self.cells.get("organisatie", [])
        name = " ".join(cells[0].text.split()) if cells else ""
        if not name or own.folder in {"organisaties", "locaties"} or is_nothing(name):
            return
        if plain_name(name) == plain_name(own.name):
            cells[0].to = "naam"
            return
        id_ = self.place.owners.get(plain_name(name)) or self._new_owner(name, own)
        own.content["organisatie"], cells[0].to = id_, "organisatie"

    def _new_owner(self, name: str, own: FileDraft) -> str:
        name = name[:_LONGEST_NAME]
        content: dict[str, Any] = {"naam": name}
        owner = FileDraft("organisaties", name, content, self.place.origin(self.found))
        formality = formality_of(name, "", "")
        content["soort"] = formality or "informeel"
        if not formality:
            owner.example("soort", "informeel", "formeel of informeel is niet bekend", _FORMALITIES)
        content["samenvatting"] = f"Biedt onder andere aan: {own.name.rstrip(' .')}."
        content["bron"] = self._source()
        owner.id = self.place.free(name)
        owner.cells = [Cell(c.heading, c.text, "naam") for c in self.cells["organisatie"][:1]]
        self.report.files.append(owner)
        self.place.owners[plain_name(name)] = owner.id
        return owner.id


def _is_told(text: str) -> bool:
    return not is_nothing(text) and bool(read(parse_sentence, text))


def _without_date(block: dict[str, Any]) -> dict[str, Any]:
    if "op" not in block:
        return block
    when = in_words(" ".join(block["op"]))
    times = " tot ".join(block[key] for key in ("van", "tot") if key in block)
    return {"toelichting": " ".join(part for part in (when, times) if part)}
