"""HSDS: the official schema where it stands beside the checkout, and our own demands always."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest
from any_map import Files, any_map
from exchange.test_round_trip import by_itself
from hypothesis import HealthCheck, Phase, given, settings
from jsonschema import Draft202012Validator, FormatChecker
from length import LONG
from mended_map import mended, sources
from small_village import EXAMPLE, TODAY, village_with

from generator.checks import publishable
from generator.exchange.hsds import hsds
from generator.exchange.hsds_schedules import schedules
from generator.model import Schedule
from generator.reading import read_map
from generator.reading.assemble import assemble
from generator.views import MapView, map_view
from generator.views.dates import plain_rules

SCHEMA = EXAMPLE.parent.parent / "shared" / "hsds" / "service_package.json"
Found = list[dict[str, Any]]
# What every object of a kind must have, by the name under which it stands.
NEEDED = {
    "services": ("id", "name", "status"),
    "organization": ("id", "name", "description"),
    "location": ("id", "location_type"),
    "locations": ("id", "location_type"),
    "addresses": ("id", "address_1", "city", "state_province", "postal_code", "country",
                  "address_type"),
    "phones": ("id", "number"),
    "taxonomy_term": ("id", "name", "description"),
}  # fmt: skip
DATES = ("assured_date", "valid_from", "valid_to", "dtstart", "until")
A_DAY = r"-?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)"


def closed(schema: Any) -> Any:
    """Forbid what an object may not have, wherever the schema says what it may."""
    if isinstance(schema, dict):
        shut = {key: closed(value) for key, value in schema.items()}
        return {**shut, "additionalProperties": False} if "properties" in schema else shut
    return [closed(one) for one in schema] if isinstance(schema, list) else schema


def objects(value: Any, name: str = "services") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, list):
        for one in value:
            yield from objects(one, name)
    elif isinstance(value, dict):
        yield name, value
        for key, one in value.items():
            yield from objects(one, key)


def demands(found: Found) -> None:
    """Say what holds for every file, whatever stands in it."""
    ids: dict[str, str] = {}
    for name, one in objects(found):
        assert {"id", *NEEDED.get(name, ())} <= one.keys(), name
        assert UUID(one["id"]).version == 5
        told = json.dumps(one, sort_keys=True)
        if name in {"location", "organization", "taxonomy_term", "services"}:
            kind = "location" if name == "locations" else name
            assert ids.setdefault(one["id"], f"{kind}{told}") == f"{kind}{told}"
        assert all(value not in ("", None, [], {}) for value in one.values()), one
        for key in DATES:
            date.fromisoformat(one.get(key, "2026-01-01"))
        for key in ("opens_at", "closes_at"):
            assert re.fullmatch(r"[0-2]\d:[0-5]\d", one.get(key, "00:00"))
        assert one.get("freq", "WEEKLY") in {"WEEKLY", "MONTHLY"}
        assert re.fullmatch(rf"{A_DAY}(?:,{A_DAY})*", one.get("byday", "MO"))
        if "interval" in one:
            assert "dtstart" in one
    for service in found:
        for place in service.get("service_at_locations", ()):
            assert place["service_id"] == service["id"]
            assert place["location_id"] == place["location"]["id"]
        owner = service.get("organization")
        assert service.get("organization_id") == (owner["id"] if owner else None)


def by_schema(found: Found) -> None:
    """Hold a file against the official schema, where that stands beside the checkout."""
    for schema in [SCHEMA] if SCHEMA.is_file() else []:
        judge = Draft202012Validator(
            closed(json.loads(schema.read_text(encoding="utf-8"))), format_checker=FormatChecker()
        )
        assert [(list(one.path), one.message) for one in judge.iter_errors(found)] == []


@pytest.fixture(scope="module")
def example() -> Found:
    return made(read_map(EXAMPLE).map)


def made(social_map: Any) -> Found:
    view: MapView = map_view(social_map, TODAY)
    found: Found = json.loads(hsds(view))
    return found


def test_the_example_village_is_as_the_standard_wants(example: Found) -> None:
    demands(example)
    by_schema(example)


def test_the_closed_schema_would_see_a_field_too_many() -> None:
    schema = closed({"type": "object", "properties": {"id": {"type": "string"}}})
    assert Draft202012Validator(schema).is_valid({"id": "a"})
    assert not Draft202012Validator(schema).is_valid({"id": "a", "ids": "b"})


@settings(
    max_examples=100 if LONG else 5, derandomize=True, deadline=None, database=None,
    suppress_health_check=[*HealthCheck], phases=[Phase.generate],
)  # fmt: skip
@given(files=any_map())
def test_so_is_any_map(files: Files) -> None:
    social_map = publishable(assemble(sources(mended(by_itself(files)))), TODAY).map
    if social_map is not None:
        found = made(social_map)
        demands(found)
        by_schema(found)


def meal(data: bytes, name: str = "maaltijd") -> dict[str, Any]:
    found = made(village_with(f"diensten/{name}.yml", data).map)
    return next(one for one in found if one["name"] == "Soep")


SOUP = "naam: Soep\nthemas: [eten]\nsamenvatting: Warm.\ncontact: {telefoon: 0597 00 12 34}\n"


def test_an_id_stays_the_same_under_another_name() -> None:
    before = meal(SOUP.encode(), "soep")
    after = meal(f"{SOUP}oude_namen: [soep]\n".encode(), "warme-soep")
    site = map_view(village_with("diensten/soep.yml", SOUP.encode()).map, TODAY).site  # type: ignore[arg-type]
    assert before["id"] == after["id"] == str(uuid5(uuid5(NAMESPACE_URL, site), "soep"))


def test_it_also_does_when_it_has_stopped() -> None:
    before = meal(SOUP.encode(), "soep")
    after = meal(f"{SOUP}oude_namen: [soep]\nstatus: gestopt\n".encode(), "warme-soep")
    assert (after["id"], after["status"]) == (before["id"], "defunct")
    assert "phones" not in after


def test_only_who_asked_can_say_when_it_was_right() -> None:
    seen = f"{SOUP}bron: {{naam: Krant, datum: 2026-10-05}}\n"
    assert "assured_date" not in meal(seen.encode())
    asked = meal(f"{seen}gecontroleerd: 2026-10-06\n".encode())
    assert asked["assured_date"] == "2026-10-06"


def test_a_name_goes_out_with_a_yes_and_not_without() -> None:
    bare = SOUP.replace("contact: {", "contact: {persoon: {naam: Jantje Beton}, ")
    assert "Jantje" not in json.dumps(meal(bare.encode()))
    agreed = bare.replace("Beton}", "Beton, toestemming: 2026-09-01}")
    assert meal(agreed.encode())["contacts"][0]["name"] == "Jantje Beton"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"dagen": ["dinsdag", "donderdag"], "van": "10.00", "tot": "12.00"},
         {"freq": "WEEKLY", "byday": "TU,TH", "opens_at": "10:00", "closes_at": "12:00"}),
        ({"ritme": "om de week op vrijdag", "vanaf": "2026-09-04"},
         {"freq": "WEEKLY", "byday": "FR", "interval": 2, "wkst": "MO", "dtstart": "2026-09-04",
          "valid_from": "2026-09-04"}),
        ({"ritme": "tweede dinsdag van de maand"}, {"freq": "MONTHLY", "byday": "2TU"}),
        ({"ritme": "eerste en laatste vrijdag van de maand"},
         {"freq": "MONTHLY", "byday": "1FR,-1FR"}),
        ({"ritme": "de 15e van elke maand"}, {"freq": "MONTHLY", "bymonthday": "15"}),
        ({"op": ["2026-12-05"]},
         {"dtstart": "2026-12-05", "until": "2026-12-05", "valid_from": "2026-12-05",
          "valid_to": "2026-12-05"}),
        ({"ritme": "even weken op maandag"}, {}),
        ({"ritme": "elk jaar op 4 mei"}, {}),
    ],
)  # fmt: skip
def test_a_rule_is_said_as_calendars_do_or_only_in_words(
    typed: dict[str, Any], said: dict[str, Any]
) -> None:
    (found,) = schedules(rules_of(typed))
    assert found.pop("description")
    found.pop("notes", None)
    assert found == said


def rules_of(typed: dict[str, Any]) -> Any:
    rule = Schedule.model_validate(typed)
    activity = read_map(EXAMPLE).map.activities[0]  # type: ignore[union-attr]
    return plain_rules(
        activity.model_copy(
            update={"schedules": (rule,), "off": type(activity).model_fields["off"].default,
                    "location": None}
        )
    )  # fmt: skip
