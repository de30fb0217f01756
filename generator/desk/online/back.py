"""Back to a version of before: which there are, what would change, and the going back itself.

The same as `kaart publiceer --terug`: her own files stay as they are, and a version that shows who
withdrew since does not return.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.carry.carrier import Carrier, Standing
from generator.carry.own_folder import folder_of
from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.carry.versions import Kept, versions
from generator.checks import publishable
from generator.desk import ROOT
from generator.desk.desk import Desk
from generator.desk.online.differences import Differences
from generator.desk.online.reaching import (
    alone_there,
    at_work,
    destination,
    refuse_example,
    stands_there,
)
from generator.desk.online.told import Brought, Found, Stopped, Yes, mark_seen
from generator.keeping.rooms import room_for
from generator.model import SocialMap
from generator.model.publication import Publication
from generator.publish.bringing import (
    Made,
    bring_and_keep,
    changed,
    is_there,
    mark_there,
    remember,
    unknown_there,
)
from generator.publish.bringing.back import MayNotReturn, map_of_now, site_of_before
from generator.publish.build import Progress
from generator.site.handwritten import texts_by_hand

_WRONG = (
    "Op uw kaart staat nu een fout. Verbeter die ook: de volgende keer gaat uw eigen kaart er weer "
    "op."
)


class Refused(Stopped):
    """A version that may not return; a new site of the map of now may go instead."""


def earlier(desk: Desk) -> tuple[Kept, ...]:
    """Give the versions that can be put back, the last one first; () when nothing went out yet."""
    try:
        to = destination(desk, desk.standing().map).to
        return versions(folder_of(to))[1:]
    except (Stopped, CarryProblem, OSError):
        return ()


def look_back(desk: Desk, asking: Asking, report: Progress, mark: str) -> Found:
    """Tell what would change with the version of this mark; nothing of it is done."""
    with _work(desk, asking, report, mark) as work:
        return _found(desk, work)


def bring_back(
    desk: Desk, asking: Asking, report: Progress, mark: str, yes: Yes
) -> Brought | Found:
    """Bring a version of which she said yes to what she had seen; otherwise tell what changed.

    When something newer would be lost that she did not agree to, that is told too.
    """
    with _work(desk, asking, report, mark) as work:
        if mark_seen(work.publication, work.made, work.standing) != yes.seen:
            return replace(_found(desk, work), again=True)
        if work.lost and not yes.to_losing:
            return replace(_found(desk, work), unticked=True)
        nothing = is_there(work.made, work.standing)
        if not nothing:
            remember(desk.folder, work.publication.to, work.made.files)
            bring_and_keep(work.carrier, work.publication, work.made, work.standing,
                           now=desk.now(), report=report)  # fmt: skip
        told = stands_there(desk, work.social_map, work.publication, work.made, nothing=nothing)
        return replace(told, back=work.version.when)


@dataclass(frozen=True)
class _Work:
    carrier: Carrier
    publication: Publication
    standing: Standing
    social_map: SocialMap
    version: Kept
    made: Made
    said: tuple[str, ...]
    lost: str


def _found(desk: Desk, work: _Work) -> Found:
    told = changed(work.publication, work.made, work.standing)
    return Found(
        told, is_there(work.made, work.standing), str(work.publication.to),
        mark_seen(work.publication, work.made, work.standing), work.said,
        Differences(desk.standing(), None, None).told(told.kinds), back=work.version.when,
        lost=work.lost,
    )  # fmt: skip


@contextmanager
def _work(desk: Desk, asking: Asking, report: Progress, mark: str) -> Iterator[_Work]:
    social_map, said = _map(desk)
    publication = destination(desk, social_map)
    with (
        at_work(desk, publication, asking, report) as (carrier, standing),
        TemporaryDirectory(prefix=room_for("terug")) as room,
    ):
        newer = unknown_there(desk.folder, publication.to, social_map.register, standing)
        kept = versions(folder_of(publication.to), mark_there(standing))
        version = next((one for one in kept if one.whole == mark), None)
        if version is None:
            raise Stopped("Die versie is op deze computer niet meer bewaard.")
        report("De site van toen klaarzetten", 0, 1)
        try:
            made = site_of_before(version, social_map, desk.today(), Path(room), carrier=carrier,
                                  standing=standing)  # fmt: skip
        except MayNotReturn as refused:
            first = (
                f"{newer} Maak daarna een nieuwe site." if newer
                else "Zet op uw kaart terug wat u wilt, en maak dan een nieuwe site."
            )  # fmt: skip
            raise Refused(f"{refused} Er is niets veranderd. {first}") from refused
        alone_there(carrier, made, standing, social_map)
        lost = "" if is_there(made, standing) else newer
        yield _Work(carrier, publication, standing, social_map, version, made, said, lost)


def _map(desk: Desk) -> tuple[SocialMap, tuple[str, ...]]:
    """Give what can be read of the map, and what to say of it; or stop."""
    known = desk.read()
    reading = publishable(known, desk.today(), texts_by_hand(desk.project))
    refuse_example(reading)
    readable = map_of_now(reading, desk.folder, whole=known.map is not None)
    if readable is None:
        raise Stopped(
            "Verbeter eerst de fouten op de kaart. Tot dan is niet zeker wie van de kaart af wil, "
            "en een oude versie kan die persoon weer tonen.",
            f"{ROOT}/nakijken#fouten", "Bekijk wat er niet klopt",
        )  # fmt: skip
    return readable, () if reading.map is not None else (_WRONG,)
