"""What has stopped is nowhere offered: no dead link to it, no number to call it on."""

from __future__ import annotations

from renaming import ROUTE, meal, small
from small_village import TODAY

from generator.checks.dated import stale
from generator.checks.due import due
from generator.model import SocialMap
from generator.reading.assemble import assemble
from generator.views import MapView, map_view

DECISION = "What has stopped is not offered"
STOPPED = (
    "naam: Oude Bond\nsoort: formeel\nsamenvatting: Was er.\n"
    "contact: {telefoon: 112}\nstatus: gestopt\n"
)


def village(**files: str) -> SocialMap:
    found = assemble(small(**files)).map
    assert found is not None
    return found


def shown(**files: str) -> MapView:
    return map_view(village(**files), TODAY)


def test_an_entry_of_an_organisation_that_stopped_does_not_name_it() -> None:
    view = shown(organisaties_bond=STOPPED, diensten_soep=meal("organisatie: bond\n"))
    (soup,) = (one for one in view.entries if one.id == "soep")
    assert soup.organization is None


def test_a_step_to_an_organisation_that_stopped_tells_so_and_gives_no_number() -> None:
    route = f"{ROUTE}  - {{tekst: Vraag de bond., naar: bond}}\n"
    view = shown(organisaties_bond=STOPPED, contactroutes_vraag=route)
    (step,) = next(one for one in view.routes if one.id == "vraag").steps
    assert step.link is not None
    assert (step.link.address, step.phone) == ("organisaties/bond/", None)
    assert "organisaties/bond/" in [one.link.address for one in view.gone]


def test_a_step_to_a_service_that_lies_still_tells_so_and_gives_no_number() -> None:
    route = f"{ROUTE}  - {{tekst: Bel voor soep., naar: soep}}\n"
    view = shown(diensten_soep=meal("status: pauze\n"), contactroutes_vraag=route)
    (step,) = next(one for one in view.routes if one.id == "vraag").steps
    assert step.link is not None
    assert step.link.address == "diensten/soep/"
    assert step.phone is None


def test_what_came_instead_is_no_organisation_that_stopped() -> None:
    text = meal("status: gestopt\nin_plaats_daarvan: bond\n")
    view = shown(organisaties_bond=STOPPED, diensten_soep=text)
    (gone,) = (one for one in view.gone if one.id == "soep")
    assert gone.instead is None


def test_what_stopped_needs_no_asking_anywhere() -> None:
    found = village(organisaties_bond=STOPPED)
    assert "bond" not in {one.owner for one in stale(found, TODAY)}
    assert "bond" not in {one.id for one in due(found, TODAY)}
