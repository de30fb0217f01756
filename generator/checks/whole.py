"""Whether the map hangs together: ways to make contact, empty themes, doubles, dead ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.notices import Notice, key
from generator.model import AnyEntry, SocialMap, Status
from generator.model.village import Route, Step, Theme, Village
from generator.values.nearest import nearest
from generator.values.text import fold

LONGEST_SUMMARY = 200


def unreachable(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find entries a resident cannot call, mail, visit on the web or walk into."""
    for entry in social_map.active_entries(today):
        if not social_map.contact_of(entry).reachable:
            message = (
                "hier is niemand te bereiken: geen telefoon, e-mail of website, ook niet bij de "
                "organisatie of de plek; bewoners zien nu het nummer van de ondersteuner"
            )
            yield Notice(entry.id, (key(entry, "contact"),), "contact", message)


def long_summaries(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find short texts that are too long for the booklet."""
    for one in (*social_map.active_entries(today), *social_map.organizations):
        if len(one.summary) > LONGEST_SUMMARY:
            message = (
                f"{len(one.summary)} tekens; hoogstens {LONGEST_SUMMARY} past in het boekje. "
                "Zet de rest in 'beschrijving'"
            )
            yield Notice(one.id, (key(one, "summary"),), "lang", message)


def empty_themes(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find themes under which nothing stands."""
    used = {id_ for entry in social_map.active_entries(today) for id_ in entry.themes}
    for index, theme in enumerate(social_map.themes):
        if theme.id not in used:
            message = f"bij het thema '{theme.name}' staat nog niets; zet er iets bij of haal het weg"
            yield Notice("themas", (index, key(Theme, "id")), "thema-leeg", message)


def doubles(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find two entries that are probably the same: the same name in the same kern."""
    seen: dict[tuple[str, tuple[str, ...]], AnyEntry] = {}
    for entry in social_map.active_entries(today):
        name = "".join(sign for sign in fold(entry.name) if sign.isalnum())
        first = seen.setdefault((name, entry.kernen), entry)
        if first is not entry:
            message = f"lijkt hetzelfde als '{first.id}'; haal er een weg of geef ze andere namen"
            yield Notice(entry.id, (key(entry, "name"),), "dubbel", message)


def dead_ends(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find steps and replacements that lead to something that is not there any more."""
    gone = {e.id: e for e in social_map.entries if not e.is_active(today)}
    gone_organizations = {o.id for o in social_map.organizations if o.status is not Status.ACTIVE}
    for route in social_map.routes:
        for path, step in _steps(route):
            if step.target in gone:
                message = f"'{gone[step.target].name}' is er nu niet; wijs naar iets anders"
                yield Notice(route.id, (*path, key(Step, "target")), "gestopt", message)
    for entry in social_map.active_entries(today):
        if entry.organization in gone_organizations:
            message = "deze organisatie is gestopt of gepauzeerd; wie doet dit nu?"
            yield Notice(entry.id, (key(entry, "organization"),), "gestopt", message)
    for entry in gone.values():
        if entry.replaced_by in gone:
            message = f"'{entry.replaced_by}' is er ook niet meer; wijs naar iets anders"
            yield Notice(entry.id, (key(entry, "replaced_by"),), "gestopt", message)


def _steps(route: Route) -> Iterator[tuple[tuple[str | int, ...], Step]]:
    if route.urgent is not None:
        yield (key(route, "urgent"),), route.urgent
    for index, step in enumerate(route.steps):
        yield (key(route, "steps"), index), step


def unknown_icons(social_map: SocialMap, icons: frozenset[str]) -> Iterator[Notice]:
    """Find themes whose icon does not exist."""
    for index, theme in enumerate(social_map.themes):
        if theme.icon not in icons:
            near = nearest(theme.icon, sorted(icons))
            hint = f"bedoelt u '{near}'? " if near else ""
            message = f"{hint}dit icoon bestaat niet; bewoners zien nu een speld"
            yield Notice("themas", (index, key(theme, "icon")), "icoon", message)


def unknown_codes(social_map: SocialMap, codes: frozenset[str]) -> Iterator[Notice]:
    """Find codes in `controle` that switch nothing off."""
    controls = social_map.village.controls
    for index, code in enumerate(controls.off):
        if code not in codes:
            near = nearest(code, sorted(codes))
            hint = f"bedoelt u '{near}'?" if near else f"kies uit: {', '.join(sorted(codes))}"
            path = (key(Village, "controls"), key(controls, "off"), index)
            yield Notice("dorp", path, "code", f"onbekende code '{code}'; {hint}")
