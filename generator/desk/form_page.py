"""The page with the form of one subject, as it stands or as it was typed."""

from __future__ import annotations

from collections.abc import Collection
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.responses import Response

from generator.desk.calling.calls import is_begun
from generator.desk.calling.noted import noted_in
from generator.desk.desk import Standing
from generator.desk.listing import content_of, name_of
from generator.desk.lists import Lists
from generator.desk.opening import Opened, open_form
from generator.desk.panes import panes_of
from generator.desk.rendering import rendered
from generator.desk.saving.forgetting import who_withdrew
from generator.desk.stand import stand_of
from generator.desk.subjects import Subject
from generator.desk.waiting import after, waiting
from generator.desk.workbench import Workbench
from generator.form.known import MAKEABLE
from generator.site.project import village_folder


def form_page(
    bench: Workbench,
    subject: Subject,
    *,
    wanted: str = "",
    name: str = "",
    more: Collection[str] = (),
    is_on: bool = False,
    told: str = "",
    wrong: str = "",
    undo: str = "",
    as_text: bool = False,
    as_saved: bool = False,
    done: str = "",
    lists: Lists | None = None,
    made: tuple[str, ...] = (),
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    """Give the page with the form of a subject: `told` is good news and `wrong` is not.

    `undo` is the version that was just made, which can be taken back; `as_text` shows the file.
    `done` is the draft that was handed in just now: the browser need not keep it any more. `lists`
    are those of this page, which may be short where a script fills them. `is_on` says that it was
    put on the map just now.
    """
    standing = bench.desk.standing()
    opened = open_form(
        bench, standing, subject, wanted=wanted, name=name, more=more, as_text=as_text,
        as_saved=as_saved,
    )  # fmt: skip
    if opened is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    every, stand = waiting(standing), stand_of(subject, standing)
    waits = stand is not None and stand.waits
    name_shown = _name(opened, subject)
    if as_saved and opened.resumed:
        told, undo = "", ""  # she typed on since then, and sees that
    return rendered(
        bench.desk, "een.html", status, here="alles" if subject.folder else "dorp",
        subject=subject, name=name_shown, form=opened.form, opened=opened,
        told=told, wrong=wrong, undo=undo if undo and undo != "ja" else "",
        done=done, made=_made(standing, made) if told else (),
        lists=lists or Lists(can_fill=False), beside=bench.merged_with(done) if told else (),
        withdrawn=who_withdrew(bench.desk.folder, subject.place, bench.versions, undo),
        waits=waits, count=len(every),
        following=after(every, name_shown, subject.address) if waits or is_on else None,
        panes=panes_of(opened.sheet), calling=_is_called_about(bench, subject),
    )  # fmt: skip


def _made(standing: Standing, addresses: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Give what was made along with a save, as far as it is there: what, its address, its name."""
    parts = [(folder, id_) for folder, _, id_ in (one.partition("/") for one in addresses)]
    places = [standing.by_address.get(one) for one in parts if one[0] in MAKEABLE]
    return [
        (MAKEABLE[one.folder], f"{one.folder}/{one.id}", name_of(content_of(standing, one), one.id))
        for one in places if one is not None
    ]  # fmt: skip


def _is_called_about(bench: Workbench, subject: Subject) -> bool:
    """Tell whether she came here from a call, in which somebody said that this changed."""
    item = bench.desk.standing().map.by_id.get(subject.id)
    noted = noted_in(village_folder(bench.desk.folder.resolve()))
    return item is not None and is_begun(noted, subject.id, item.assured)


def _name(opened: Opened, subject: Subject) -> str:
    return subject.title or name_of(opened.sheet.content, subject.id)
