"""The way to where the site goes: which place that is, what stands there, what stops it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.carry.carrier import Carrier, Standing
from generator.carry.live import live
from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.desk import ROOT
from generator.desk.desk import Desk
from generator.desk.online.told import Brought, Stopped
from generator.desk.online.words import her_words
from generator.desk.subjects import VILLAGE
from generator.model import SocialMap
from generator.model.asked import Heading
from generator.model.plain_values import suggested_id
from generator.model.publication import Publication
from generator.problems import MapProblems, why
from generator.publish.bringing import (
    Made,
    alone_here,
    carrier_for,
    in_the_way,
    located,
    stands_in_her_own,
)
from generator.publish.build import Progress
from generator.publish.mkdocs import EngineProblem
from generator.publish.swap import PublishProblem
from generator.reading import Reading
from generator.reading.examples import examples_of_village
from generator.site.project import village_folder
from generator.values.destination import Destination, Kind

_SITE = "site"
WHERE = f"{ROOT}/{VILLAGE}/{suggested_id(Heading.ONLINE)}"
"""The address where she chooses where the site goes."""
HER_OWN = (
    "De site zou tussen uw eigen bestanden komen te staan, en dan wordt dat allemaal openbaar."
)


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


def alone_there(carrier: Carrier, made: Made, standing: Standing, social_map: SocialMap) -> None:
    """Stop when something of somebody else stands where the site would come."""
    found = in_the_way(carrier, made.files, standing, social_map)
    if found is None:
        return
    what = f"de site van een andere kaart: {found.owner}" if found.owner else "iets anders"
    raise Stopped(
        f"Op de plek waar de site heen gaat, staat {what}. Er is niets veranderd. Kies een andere "
        "plek, of vraag wie u met de computer helpt om het daar weg te halen.",
        WHERE, "Kies een andere plek",
    )  # fmt: skip


def refuse_example(reading: Reading) -> None:
    """Stop while something stands at the village that nobody has chosen yet."""
    if examples_of_village(reading):
        raise Stopped(
            "Bij Het dorp staat nog iets wat een voorbeeld is, en dat u zelf moet kiezen.",
            f"{ROOT}/dorp", "Naar Het dorp",
        )  # fmt: skip


def _site_folder(desk: Desk) -> Path:
    return village_folder(desk.folder.resolve()) / _SITE
