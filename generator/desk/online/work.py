"""The work of publishing, from reading the map to looking at what stands there after.

Everything that stops it is a `Stopped` with what to say and where to mend it. What she was shown
goes out as it is: nothing is made again after her yes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from generator.carry.carrier import Carrier, Standing
from generator.carry.secrets import Asking
from generator.checks import publishable
from generator.consent import PublicMap, public_map
from generator.desk import ROOT
from generator.desk.desk import Desk
from generator.desk.desk import Standing as MapStanding
from generator.desk.online.differences import Differences
from generator.desk.online.reaching import (
    alone_there,
    at_work,
    destination,
    refuse_example,
    stands_there,
)
from generator.desk.online.told import Brought, Found, Shown, Stopped, Yes, mark_seen
from generator.editing.history import keep
from generator.keeping.rooms import room_for
from generator.model import SocialMap
from generator.model.publication import Publication
from generator.model.register import Register
from generator.problems import Level, why
from generator.publish.bringing import (
    about,
    about_silent,
    bring_and_keep,
    changed,
    forgotten,
    is_there,
    keep_what_stands,
    known_before,
    made_of,
    put_back,
    recorded,
    register_of_same,
    remember,
    silent,
    unknown_there,
)
from generator.publish.build import Progress, build
from generator.reading import Reading
from generator.site.handwritten import texts_by_hand
from generator.views import map_view

_SITE = "site"


def look(
    desk: Desk, asking: Asking, report: Progress, before: Shown | None = None
) -> tuple[Found, Shown]:
    """Make the site aside and tell what would change; nothing of it is published or kept.

    `before` is the site of an earlier look.
    """
    # A booklet that could not be made gets another chance.
    known = before if before is not None and not before.missing else None
    with _work(desk, asking, report, known) as work:
        return _found(desk, work), work.shown


def bring(
    desk: Desk, asking: Asking, report: Progress, yes: Yes, before: Shown | None
) -> tuple[Brought | Found, Shown]:
    """Bring the site of which she said yes to what she had seen, and look at what stands there.

    When anything changed since, or what would be lost was not agreed to, nothing is brought: that
    is told as `look` does.
    """
    with _work(desk, asking, report, before) as work:
        made, standing = work.shown.made, work.shown.there
        if mark_seen(work.publication, made, standing) != yes.seen:
            return replace(_found(desk, work), again=True), work.shown
        if work.lost and not yes.to_losing:
            return replace(_found(desk, work), unticked=True), work.shown
        _as_it_goes_out(desk)
        nothing = is_there(made, standing)
        if nothing:
            keep_what_stands(work.publication, made, standing, now=desk.now(), report=report)
        else:
            _carried(desk, work, report)
        return stands_there(desk, work.social_map, work.publication, made, nothing=nothing), (
            work.shown
        )


def _found(desk: Desk, work: _Work) -> Found:
    made, standing = work.shown.made, work.shown.there
    told = changed(work.publication, made, standing)
    words = Differences(work.shown.of, desk.versions, told.since)
    return Found(
        told, is_there(made, standing), str(work.publication.to),
        mark_seen(work.publication, made, standing), work.shown.missing, words.told(told.kinds),
        lost=work.lost,
    )  # fmt: skip


def _as_it_goes_out(desk: Desk) -> None:
    """Keep what was typed by hand: what changes after is told beside what goes out now."""
    if desk.versions is not None:
        with suppress(OSError):
            keep(desk.versions, desk.folder, "", desk.now())


@dataclass(frozen=True)
class _Work:
    """What publishing works with, once the site is made.

    `lost` says what would be lost of what somebody else published there; '' without that.
    """

    carrier: Carrier
    publication: Publication
    social_map: SocialMap
    shown: Shown
    lost: str = ""


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
        _remembering(desk, public, standing)
        public = replace(public, register=known_before(public, standing))
        gone = silent(map_view(public, today), public.register or Register())
        if gone:
            raise Stopped(about_silent(gone), f"{ROOT}/geschiedenis", "Naar de geschiedenis")
        if before is not None and before.of is of and before.there == standing:
            shown = before
        else:
            shown = _made(desk, of, standing, (original, public), report)
        alone_there(carrier, shown.made, standing, public)
        lost = "" if is_there(shown.made, standing) else newer
        yield _Work(carrier, publication, public, shown, lost)


def _remembering(desk: Desk, public: PublicMap, standing: Standing) -> None:
    """Put back what only the site still knows of paper, and stop to tell it."""
    there = register_of_same(public, standing.register)
    lost = forgotten(public.register, there)
    if there is None or not lost:
        return
    try:
        told = put_back(desk.folder, public.register, there, lost)
    except OSError as error:
        told = f"{about(lost)} Het kan niet terug op uw computer: {why(error)}."
    raise Stopped(told.replace("Typ de opdracht opnieuw", "Kijk opnieuw"))


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
    room = Path(mkdtemp(prefix=room_for("proef")))
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


def _carried(desk: Desk, work: _Work, report: Progress) -> None:
    made = work.shown.made
    remember(desk.folder, work.publication.to, made.files)
    bring_and_keep(work.carrier, work.publication, made, work.shown.there,
                   now=desk.now(), report=report)  # fmt: skip
    recorded(desk.folder, made.folder, work.social_map.register or Register())
