"""Where something is and who offers it: a place or a club that is known, or a new one."""

from __future__ import annotations

from typing import Any

from generator.importing.drafts import Cell, FileDraft
from generator.importing.fields import KEPT
from generator.importing.homes import may_be_home
from generator.importing.kinds import formality_of
from generator.importing.places import Area, Place, area_of
from generator.importing.row_at_work import FORMALITIES, LONGEST_NAME, RowAtWork
from generator.importing.row_source import source_of
from generator.importing.rows import MadePlace, plain_name
from generator.model.plain_values import is_nothing
from generator.values.text import fold


def put_area(row: RowAtWork, own: FileDraft) -> None:
    """Put in a file for which villages it is, and tell which of them the map does not know."""
    area = area_of(row.found.texts("gebied"), row.place.social_map)
    _tell_area(row, own, area)
    if own.folder == "locaties":
        if area.kernen:
            own.content["kern"] = area.kernen[0]
            row.to("gebied", "kern", kept=len(area.kernen) > 1 or bool(area.rest))
        return
    if area.kernen:
        own.content["kernen"] = list(area.kernen)
    if area.reach:
        own.content["bereik"] = area.reach
    is_town = bool(row.where.town) and fold(area.rest).startswith(fold(row.where.town))
    if area.rest and not is_town:
        row.more(own, f"Gebied: {area.rest}.")
    where = "locatie" if is_town else "beschrijving"
    key = "kernen" if area.kernen else "bereik" if area.reach else where
    row.to("gebied", key, kept=is_town and fold(area.rest) != fold(row.where.town))


def _tell_area(row: RowAtWork, own: FileDraft, area: Area) -> None:
    """Say which village is not on the map: without one, residents of all of them see it."""
    key = "kern" if own.folder == "locaties" else "kernen"
    for typed, name, id_ in area.near:
        value = id_ if key == "kern" else f"[{id_}]"
        row.notes.append(
            f"'{typed}' is geen dorp van uw kaart. Bedoelt u {name}? Zet dan in '{own.path}': "
            f"{key}: {value}"
        )
    if area.rest and not (area.near or area.kernen or area.reach):
        row.notes.append(
            f"'{area.rest}' is geen dorp van uw kaart; bewoners van alle dorpen zien dit"
        )


def put_place(row: RowAtWork, own: FileDraft) -> None:
    """Give where it is: a place of its own, one that is known, or only a town."""
    where = row.where
    area = area_of([where.town] if where.town else [], row.place.social_map)
    kern = area.kernen
    if not row.cells.get("gebied"):
        _tell_area(row, own, area)
    if own.folder == "locaties":
        _place_itself(row, own, kern)
        return
    if where.is_somewhere:
        _placed(row, own, kern)
        return
    if kern:
        own.content.setdefault("kernen", list(kern))
    elif where.town:
        row.more(own, f"Plaats: {where.town}.")
    for cell in _of_place(row):
        cell.to = "kernen" if kern else "beschrijving"
    if where.postcode:
        for cell in row.cells.get("postcode", ()):
            cell.to = KEPT


def _place_itself(row: RowAtWork, own: FileDraft, kern: tuple[str, ...]) -> None:
    where = row.where
    if where.address:
        own.content["adres"] = where.address
    if kern and "kern" not in own.content:
        own.content["kern"] = kern[0]
    row.place.places.add(own.id, Place(own.name, where.street, where.postcode, where.town))
    made = row.place.made[own.id] = MadePlace(own)
    if may_be_home(own.name, where, row.cells, own.content.get("contact", {})):
        made.guard()


def _of_place(row: RowAtWork) -> list[Cell]:
    every = (c for cells in row.cells.values() for c in cells)
    return [cell for cell in every if cell.to == "locatie"]


def _placed(row: RowAtWork, own: FileDraft, kern: tuple[str, ...]) -> None:
    """Point to where it is, but not while that may be somebody's home: then she decides."""
    known = row.place.places.find(row.where)
    is_home = may_be_home(own.name, row.where, row.cells, own.content.get("contact", {}))
    made = row.place.made.get(known)
    if made is None and known:
        own.content["locatie"] = known
        return
    if made is None:
        made = _new_place(row, own, kern, is_home=is_home)
    if is_home:
        made.guard()
    made.users.append(own)
    if made.is_home:
        made.tell_village(own)
        row.notes.append(
            "dit kan iemands huis zijn, daarom zien bewoners geen plek en geen adres. Mogen "
            f"zij het weten? Zet in '{made.draft.path}' de straat bij 'straat', "
            "haal daar 'status' en 'plek' weg, en "
            f"zet in '{own.path}' een regel: locatie: {made.draft.id}"
        )
    else:
        own.content["locatie"] = made.draft.id


def _new_place(
    row: RowAtWork, own: FileDraft, kern: tuple[str, ...], *, is_home: bool
) -> MadePlace:
    where = row.where
    # The street of a home may stand in no name, and the name of a file is in an address.
    title = f"Adres van {own.name}" if is_home else where.title
    content: dict[str, Any] = {"naam": title}
    if kern:
        content["kern"] = kern[0]
    if where.address:
        content["adres"] = where.address
    content["bron"] = source_of(row)
    place = FileDraft("locaties", title, content, row.place.origin(row.found))
    place.id = row.place.free(title)
    place.cells = [Cell(c.heading, c.text, c.to) for c in _of_place(row)]
    row.report.files.append(place)
    row.place.places.add(place.id, where)
    made = row.place.made[place.id] = MadePlace(place)
    return made


def put_owner(row: RowAtWork, own: FileDraft) -> None:
    """Point to who offers it; an organisation that is not there yet waits to be judged."""
    cells = row.cells.get("organisatie", [])
    name = " ".join(cells[0].text.split()) if cells else ""
    if not name or own.folder in {"organisaties", "locaties"} or is_nothing(name):
        return
    if plain_name(name) == plain_name(own.name):
        cells[0].to = "naam"
        return
    id_ = row.place.owners.get(plain_name(name)) or _new_owner(row, name, own)
    own.content["organisatie"], cells[0].to = id_, "organisatie"


def _new_owner(row: RowAtWork, name: str, own: FileDraft) -> str:
    name = name[:LONGEST_NAME]
    content: dict[str, Any] = {"naam": name}
    owner = FileDraft("organisaties", name, content, row.place.origin(row.found))
    formality = formality_of(name, "", "")
    content["soort"] = formality or "informeel"
    if not formality:
        owner.example("soort", "informeel", "formeel of informeel is niet bekend", FORMALITIES)
    content["samenvatting"] = f"Biedt onder andere aan: {own.name.rstrip(' .')}."
    content["bron"] = source_of(row)
    owner.id = row.place.free(name)
    owner.cells = [Cell(c.heading, c.text, "naam") for c in row.cells["organisatie"][:1]]
    row.report.files.append(owner)
    row.place.owners[plain_name(name)] = owner.id
    return owner.id
