"""The work of publishing, from reading the map to looking at what stands there after.

Everything that stops it is a `Stopped` with what to say and where to mend it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from generator.carry.carrier import Carrier, Standing
from generator.carry.live import live
from generator.carry.manifest import whole
from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.checks import publishable
from generator.consent import PublicMap, public_map
from generator.desk import ROOT
from generator.desk.desk import Desk
from generator.desk.desk import Standing as MapStanding
from generator.desk.online.differences import Differences, Sort
from generator.desk.online.words import her_words
from generator.desk.subjects import VILLAGE
from generator.editing.history import keep
from generator.model import SocialMap
from generator.model.asked import Heading
from generator.model.plain_values import suggested_id
from generator.model.publication import Publication
from generator.model.register import Register
from generator.problems import Level, MapProblems, why
from generator.publish.bringing import (
    Changed,
    Made,
    alone_here,
    bring_and_keep,
    carrier_for,
    changed,
    in_the_way,
    is_there,
    keep_what_stands,
    known_before,
    located,
    made_of,
    recorded,
    remember,
    stands_in_her_own,
    unknown_there,
)
from generator.publish.build import Progress, build
from generator.publish.mkdocs import EngineProblem
from generator.publish.swap import PublishProblem
from generator.reading import Reading
from generator.reading.examples import examples_of_village
from generator.site.handwritten import texts_by_hand
from generator.site.project import village_folder
from generator.values.destination import Destination, Kind
from generator.views import map_view

_SITE = "site"
WHERE = f"{ROOT}/{VILLAGE}/{suggested_id(Heading.ONLINE)}"
"""The address where she chooses where the site goes."""
HER_OWN = (
    "De site zou tussen uw eigen bestanden komen te staan, en dan wordt dat allemaal openbaar."
)


class Stopped(Exception):  # noqa: N818 - reads as what it is where it is raised
    """Publishing that did not happen: what to say, and the address where it can be mended."""

    def __init__(self, told: str, address: str = "", link: str = "") -> None:
        super().__init__(told)
        self.told, self.address, self.link = told, address, link


@dataclass(frozen=True)
class Found:
    """What would change for residents, or that nothing would; and where the site goes.

    `seen` stands for the very files that would go and for what stands there now: a yes says it
    back. `again` says that this is not what was shown before. `back` is when the version went out
    that would return; None with a new site.
    """

    changed: Changed
    nothing: bool
    to: str
    seen: str
    missing: tuple[str, ...] = ()
    sorts: tuple[Sort, ...] = ()
    again: bool = False
    back: datetime | None = None


@dataclass(frozen=True)
class Brought:
    """What was done: whether anything had to be, and what was seen at the address after.

    `back` is when the version went out that returned; None with a new site.
    """

    nothing: bool
    address: str
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    back: datetime | None = None


@dataclass(frozen=True)
class Shown:
    """A site that was made to look at, and of what; with a yes it goes out as it is.

    Its files are there as long as this is held.
    """

    of: MapStanding
    there: Standing
    made: Made
    missing: tuple[str, ...]


def destination(desk: Desk, social_map: SocialMap) -> Publication:
    """Give where the site goes, or stop."""
    known = social_map.village.publication
    if known is None:
        raise Stopped(
            "U hebt nog niet gekozen waar de site heen gaat.", WHERE,
            "Kies waar de site heen gaat",
        )  # fmt: skip
    to = located(known.to, village_folder(desk.folder.resolve()))
    if is_her_own(to, desk):
        raise Stopped(HER_OWN, WHERE, "Kies een andere plek")
    return known.model_copy(update={"to": to})


def is_her_own(to: Destination, desk: Desk) -> bool:
    """Tell whether a place with a whole path is among what she keeps, or what is made here."""
    own_site = to.kind in {Kind.FOLDER, Kind.ZIP} and Path(to.path) == _site_folder(desk)
    return own_site or stands_in_her_own(to, desk.folder, desk.project)


def look(
    desk: Desk, asking: Asking, report: Progress, before: Shown | None = None
) -> tuple[Found, Shown]:
    """Make the site aside and tell what would change; nothing of it is published or kept.

    `before` is the site of an earlier look.
    """
    with _work(desk, asking, report, before) as work:
        return _found(desk, work), work.shown


def bring(
    desk: Desk, asking: Asking, report: Progress, seen: str, before: Shown | None
) -> tuple[Brought | Found, Shown]:
    """Bring the site of which she said yes to what she had `seen`, and look at what stands there.

    When anything changed since, nothing is brought: that is told as `look` does.
    """
    with _work(desk, asking, report, before) as work:
        made, standing = work.shown.made, work.shown.there
        if mark_seen(work.publication, made, standing) != seen:
            return replace(_found(desk, work), again=True), work.shown
        _as_it_goes_out(desk)
        nothing = is_there(made, standing)
        if nothing:
            keep_what_stands(work.publication, made, standing, now=desk.now(), report=report)
        else:
            _carried(desk, work, report)
        return stands_there(desk, work.social_map, work.publication, made, nothing=nothing), (
            work.shown
        )


def mark_seen(publication: Publication, made: Made, standing: Standing) -> str:
    """Give what stands for all that she sees: where it goes, what goes, and what is there now."""
    parts = (str(publication.to), whole(made.files), whole(standing.there.files),
             str(standing.there.cut))  # fmt: skip
    return sha256("\0".join(parts).encode()).hexdigest()


def stands_there(
    desk: Desk, social_map: SocialMap, publication: Publication, made: Made, *, nothing: bool
) -> Brought:
    """Give what is found at the address, now that a site was brought."""
    address = social_map.village.site
    if publication.to.kind is Kind.ZIP:
        return Brought(nothing, address, ("De zip staat klaar. Zet die nu zelf op uw host.",))
    seen = live(address, made.files, desk.now())
    good, bad = (tuple(map(her_words, some)) for some in (seen.good, seen.bad))
    return Brought(nothing, address, good, bad)


def _found(desk: Desk, work: _Work) -> Found:
    made, standing = work.shown.made, work.shown.there
    told = changed(work.publication, made, standing)
    words = Differences(work.shown.of, desk.versions, told.since)
    return Found(
        told, is_there(made, standing), str(work.publication.to),
        mark_seen(work.publication, made, standing), work.shown.missing, words.told(told.kinds),
    )  # fmt: skip


def _as_it_goes_out(desk: Desk) -> None:
    """Keep what was typed by hand: what changes after is told beside what goes out now."""
    if desk.versions is not None:
        with suppress(OSError):
            keep(desk.versions, desk.folder, "", desk.now())


_ANYWAY = "kaart publiceer --vervang"


@dataclass(frozen=True)
class _Work:
    """What publishing works with, once the site is made."""

    carrier: Carrier
    publication: Publication
    social_map: SocialMap
    shown: Shown


@contextmanager
def _work(desk: Desk, asking: Asking, report: Progress, before: Shown | None) -> Iterator[_Work]:
    # First: what is saved from here on is seen at the yes, and asked again.
    of = desk.standing()
    reading = _readable(desk)
    assert reading.map is not None
    original, today = reading.map, desk.today()
    public = public_map(original, today)
    publication = destination(desk, original)
    with at_work(desk, publication, asking, report) as (carrier, standing):
        newer = unknown_there(desk.folder, publication.to, public.register, standing)
        public = replace(public, register=known_before(public, standing))
        if before is not None and before.of is of and before.there == standing:
            shown = before
        else:
            shown = _made(desk, of, standing, (original, public), report)
        _alone_there(carrier, shown.made, standing, public)
        if newer and not is_there(shown.made, standing):
            raise Stopped(f"{newer} Weet u zeker dat het zo moet? Typ dan: {_ANYWAY}")
        yield _Work(carrier, publication, public, shown)


def _made(
    desk: Desk,
    of: MapStanding,
    there: Standing,
    maps: tuple[SocialMap, PublicMap],
    report: Progress,
) -> Shown:
    original, public = maps
    report("De site maken", 0, 1)
    view = map_view(public, of.today)
    room = Path(mkdtemp(prefix="kaart-proef-"))
    try:
        built = build(view, of.today, project=desk.project, target=room / _SITE,
                      keep=(desk.folder,), report=report, store=desk.store,
                      gently=True)  # fmt: skip
        made = made_of(built.site, view, original, desk.project, of.today)
    except BaseException:
        rmtree(room, ignore_errors=True)
        raise
    shown = Shown(of, there, made, built.missing)
    finalize(shown, rmtree, room, ignore_errors=True)
    return shown


@contextmanager
def at_work(
    desk: Desk, publication: Publication, asking: Asking, report: Progress
) -> Iterator[tuple[Carrier, Standing]]:
    """Give the way to a place and what stands there, alone on this computer.

    Whatever goes wrong in it is a `Stopped`.
    """
    try:
        with alone_here(publication.to):
            report("Kijken wat er nu staat", 0, 1)
            carrier = carrier_for(publication, desk.now(), asking)
            try:
                yield carrier, carrier.look()
            finally:
                carrier.close()
    except CarryProblem as problem:
        stays = "" if problem.halfway else " Wat al op internet stond, staat er nog."
        raise Stopped(her_words(f"{problem}{stays}")) from problem
    except MapProblems as found:
        raise Stopped(str(found)) from found
    except (PublishProblem, EngineProblem) as problem:
        raise Stopped(f"De site kon niet gemaakt worden. {problem}") from problem
    except OSError as error:
        raise Stopped(f"De site kon niet gemaakt worden: {why(error)}.") from error


def _readable(desk: Desk) -> Reading:
    """Give the map when it may be published, or stop."""
    reading = publishable(desk.read(), desk.today(), texts_by_hand(desk.project))
    if reading.map is None:
        count = sum(one.level is Level.ERROR for one in reading.problems)
        what = "Er staat nog 1 fout" if count == 1 else f"Er staan nog {count} fouten"
        raise Stopped(
            f"{what} op de kaart. Verbeter die eerst; tot dan blijft op internet staan wat er nu "
            "staat.", f"{ROOT}/nakijken#fouten", "Bekijk wat er niet klopt",
        )  # fmt: skip
    refuse_example(reading)
    return reading


def refuse_example(reading: Reading) -> None:
    """Stop while something stands at the village that nobody has chosen yet."""
    if examples_of_village(reading):
        raise Stopped(
            "Bij Het dorp staat nog iets wat een voorbeeld is, en dat u zelf moet kiezen.",
            f"{ROOT}/dorp", "Naar Het dorp",
        )  # fmt: skip


def _alone_there(carrier: Carrier, made: Made, standing: Standing, social_map: SocialMap) -> None:
    found = in_the_way(carrier, made.files, standing, social_map)
    if found is None:
        return
    what = f"de site van een andere kaart: {found.owner}" if found.owner else "iets anders"
    raise Stopped(
        f"Op de plek waar de site heen gaat, staat {what}. Er is niets veranderd. Kies een andere "
        "plek, of vraag wie u met de computer helpt om het daar weg te halen.",
        WHERE, "Kies een andere plek",
    )  # fmt: skip


def _carried(desk: Desk, work: _Work, report: Progress) -> None:
    made = work.shown.made
    bring_and_keep(work.carrier, work.publication, made, work.shown.there,
                   now=desk.now(), report=report)  # fmt: skip
    recorded(desk.folder, made.folder, work.social_map.register or Register())
    remember(desk.folder, work.publication.to, made.files)


def _site_folder(desk: Desk) -> Path:
    return village_folder(desk.folder.resolve()) / _SITE
