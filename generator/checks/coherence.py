"""Whether the map hangs together: ways to make contact, empty themes, doubles, dead ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from generator.checks.notices import Notice, key
from generator.consent import public_map
from generator.model import AnyEntry, Location, Organization, SocialMap, Status, Supporter
from generator.model.plain_values import FITTING_NAME, FITTING_SUMMARY
from generator.model.routes import Route, Step
from generator.model.themes import Theme
from generator.model.village import Village
from generator.problems import KeyPath
from generator.values.nearest import nearest
from generator.values.text import sort_key


def unreachable(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find entries a resident cannot call, mail, visit on the web or walk into."""
    public = public_map(social_map, today)
    for entry in public.active_entries(today):
        if not public.contact_of(entry).reachable:
            message = (
                "hier is niemand te bereiken: geen telefoon, e-mail of website, ook niet bij de "
                "organisatie of de plek; bewoners zien nu het nummer van de ondersteuner"
            )
            yield Notice(entry.id, (key(entry, "contact"),), "contact", message)


def long_summaries(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find short texts that are too long for the booklet."""
    described: tuple[AnyEntry | Organization, ...] = (
        *social_map.active_entries(today),
        *social_map.active_organizations(today),
    )
    for one in described:
        if len(one.summary) > FITTING_SUMMARY:
            message = (
                f"{len(one.summary)} tekens; hoogstens {FITTING_SUMMARY} past in het boekje. "
                "Zet de rest in 'beschrijving'"
            )
            yield Notice(one.id, (key(one, "summary"),), "lang", message)


def long_names(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find names that fill a card or a line of the booklet by themselves."""
    named: tuple[AnyEntry | Organization | Location, ...] = (
        *social_map.active_entries(today),
        *social_map.active_organizations(today),
        *(one for one in social_map.locations if one.status is Status.ACTIVE),
    )
    for one in named:
        if len(one.name) > FITTING_NAME:
            message = (
                f"{len(one.name)} tekens; hoogstens {FITTING_NAME} leest goed op een kaartje. "
                "Maak de naam korter"
            )
            yield Notice(one.id, (key(one, "name"),), "lang", message)


def empty_themes(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find themes under which nothing stands."""
    used = {id_ for entry in social_map.active_entries(today) for id_ in entry.themes}
    for theme in social_map.themes:
        if theme.id not in used:
            start = f"bij het thema '{theme.name}' staat nog niets"
            message = f"{start}; zet er iets bij, of haal dit thema weg"
            yield Notice("themas", (theme.id, key(Theme, "id")), "thema-leeg", message)


def doubles(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find two things that are probably the same: the same name in the same kern."""
    yield from _same_names(social_map.active_entries(today))
    yield from _same_names(social_map.active_organizations(today))


def _same_names(things: Iterable[AnyEntry | Organization]) -> Iterator[Notice]:
    seen: dict[object, list[AnyEntry | Organization]] = {}
    for one in things:
        # Capitals, accents, signs and "de" in front make no other name.
        namesakes = seen.setdefault(sort_key(one.name)[0], [])
        first = next((other for other in namesakes if _share_a_kern(one, other)), None)
        if first is not None:
            advice = "geef ze andere namen, of gooi een van de twee bestanden weg"
            message = f"lijkt hetzelfde als '{first.id}'; {advice}"
            yield Notice(one.id, (key(one, "name"),), "dubbel", message)
        namesakes.append(one)


def _share_a_kern(
    one: AnyEntry | Organization | Supporter, other: AnyEntry | Organization | Supporter
) -> bool:
    return not one.kernen or not other.kernen or bool(set(one.kernen) & set(other.kernen))


def dead_ends(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what leads to something that is not there any more."""
    # What nobody filled in yet says so itself, in its own file.
    waits = social_map.is_draft
    entries = {e.id: e for e in social_map.entries if not (e.is_active(today) or waits(e))}
    closed = {o.id: o for o in social_map.organizations if not (o.is_active(today) or waits(o))}
    gone: dict[str, AnyEntry | Organization] = {**entries, **closed}
    for route in social_map.routes:
        for path, step in _steps(route):
            target = gone.get(step.target or "")
            if target is not None:
                message = f"'{target.name}' is er nu niet; {_instead(social_map, target, today)}"
                yield Notice(route.id, (*path, key(Step, "target")), "gestopt", message)
    for entry in social_map.active_entries(today):
        if entry.organization in closed:
            now = social_map.replacement_of(closed[entry.organization], today)
            who = f"typ hier: {now.id}" if isinstance(now, Organization) else "wie doet dit nu?"
            message = f"deze organisatie is gestopt of gepauzeerd; {who}"
            yield Notice(entry.id, (key(entry, "organization"),), "gestopt", message)
    for one in gone.values():
        if one.replaced_by in gone:
            advice = _instead(social_map, one, today)
            message = f"'{one.replaced_by}' is er ook niet meer; {advice}"
            yield Notice(one.id, (key(one, "replaced_by"),), "gestopt", message)
    yield from _of_supporters(social_map, gone, today)


def _of_supporters(
    social_map: SocialMap, gone: Mapping[str, AnyEntry | Organization], today: date
) -> Iterator[Notice]:
    """Find what a supporter names that is not there any more."""
    for index, person in enumerate(social_map.village.supporters):
        here = (key(Village, "supporters"), index)
        if isinstance(gone.get(person.employer or ""), Organization):
            message = "deze organisatie is gestopt; klopt dit nog?"
            yield Notice("dorp", (*here, key(person, "employer")), "gestopt", message)
        outside = gone.get(person.outside or "")
        if outside is not None:
            message = f"'{outside.name}' is er nu niet; {_instead(social_map, outside, today)}"
            yield Notice("dorp", (*here, key(person, "outside")), "gestopt", message)
        for other in social_map.village.supporters:
            if other.id == person.outside and _share_a_kern(person, other):
                message = (
                    f"'{other.name}' is van hetzelfde dorp; haal deze regel weg, of wijs naar "
                    "iemand van buiten het dorp"
                )
                yield Notice("dorp", (*here, key(person, "outside")), "tegenspraak", message)


def _instead(social_map: SocialMap, gone: AnyEntry | Organization, today: date) -> str:
    """Say what to type in the place of something that is not there any more."""
    found = social_map.replacement_of(gone, today)
    return f"typ hier: {found.id}" if found else "haal deze regel weg, of wijs naar iets anders"


def _steps(route: Route) -> Iterator[tuple[KeyPath, Step]]:
    if route.urgent is not None:
        yield (key(route, "urgent"),), route.urgent
    for index, step in enumerate(route.steps):
        yield (key(route, "steps"), index), step


def unknown_icons(social_map: SocialMap, icons: frozenset[str]) -> Iterator[Notice]:
    """Find themes whose icon does not exist."""
    for theme in social_map.themes:
        if theme.icon not in icons:
            near = nearest(theme.icon, sorted(icons))
            hint = f"bedoelt u '{near}'? Bewoners" if near else "bewoners"
            message = f"dit icoon bestaat niet; {hint} zien nu een speld"
            yield Notice("themas", (theme.id, key(theme, "icon")), "icoon", message)


def unknown_codes(social_map: SocialMap, codes: frozenset[str]) -> Iterator[Notice]:
    """Find codes in `controle` that switch nothing off."""
    controls = social_map.village.controls
    for index, code in enumerate(controls.off):
        if code not in codes:
            near = nearest(code, sorted(codes))
            hint = f"bedoelt u '{near}'?" if near else f"kies uit: {', '.join(sorted(codes))}"
            path = (key(Village, "controls"), key(controls, "off"), index)
            yield Notice("dorp", path, "code", f"onbekende code '{code}'; {hint}")
