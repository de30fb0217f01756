"""What is different for residents between what was published and what is about to be.

In: two snapshots, each of what can be found under which name, with a mark of what is read there,
and of who is named. Out: one line to read ("3 nieuw, 1 gestopt"), and which ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

OPEN = "open"
BESIDE = "#"
"""How the address of something without a page begins, such as an item of news."""
FRAME = f"{BESIDE}kader"
_MOST = 8
# The first part of the addresses of what a resident looks for.
_KINDS = frozenset({"diensten", "activiteiten", "vrijwilligers", "wie-bel-ik"})


@dataclass(frozen=True)
class Thing:
    """Something with a page of its own: its name, and whether it can be used ("open").

    `mark` stands for all that is said of it, `page` for its whole page, what is near it too.
    """

    name: str
    state: str
    mark: str
    page: str

    def is_like(self, other: Thing) -> bool:
        """Tell whether residents read the same of it."""
        if self.mark and other.mark:
            return self.mark == other.mark
        return self.page == other.page


@dataclass(frozen=True)
class Snapshot:
    """A site as residents know it: things by address, marks of other pages, who is named.

    `people` is None where nobody knows any more.
    """

    things: Mapping[str, Thing] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)
    people: frozenset[str] | None = frozenset()

    def as_json(self) -> dict[str, Any]:
        """Give it as it is kept."""
        things = {address: asdict(one) for address, one in sorted(self.things.items())}
        return {"things": things, "others": self.others, "people": sorted(self.people or ())}

    @classmethod
    def read(cls, found: Any) -> Snapshot | None:
        """Give what was kept; None when it cannot be understood."""
        try:
            things = {str(at): Thing(**one) for at, one in found["things"].items()}
            return cls(things, dict(found["others"]), frozenset(map(str, found["people"])))
        except (KeyError, TypeError, AttributeError):
            return None


def of_pages(pages: Mapping[str, str], now: Snapshot) -> Snapshot:
    """Give what was published as far as marks of its pages tell, beside what is there `now`.

    Who was named is not in those; what has stopped is told by its page being another one.
    """
    things = {
        address: Thing(_called(address, now), _state(address, mark, now), "", mark)
        for address, mark in pages.items()
        if address.strip("/").partition("/")[0] in _KINDS and address.count("/") == 3
    }
    others = {address: mark for address, mark in pages.items() if address not in things}
    return Snapshot(things, others, None)


def _called(address: str, now: Snapshot) -> str:
    return now.things[address].name if address in now.things else address.strip("/").split("/")[-1]


def _state(address: str, mark: str, now: Snapshot) -> str:
    there = now.things.get(address)
    return there.state if there is not None and there.page == mark else OPEN


def changes(before: Snapshot, after: Snapshot) -> tuple[str, tuple[str, ...]]:
    """Give the line, and a line for each kind of change with what it is about."""
    told = kinds(before, after)
    line = ", ".join(f"{len(one.things)} {one.label}" for one in told)
    if not line and (pages := _other_pages(*_both(before, after))):
        line = f"alleen iets op {pages} andere bladzijde{'' if pages == 1 else 'n'}"
    lines = tuple(f"{one.title}: {_some([name for name, _ in one.things])}" for one in told)
    return line or "niets", lines


@dataclass(frozen=True)
class Kind:
    """One kind of change, such as 'gestopt': the name of each thing, and its address.

    Who is named has no address: ''.
    """

    label: str
    things: tuple[tuple[str, str], ...]

    @property
    def title(self) -> str:
        """Give the label as a line begins with it."""
        return f"{self.label[:1].upper()}{self.label[1:]}"


def kinds(before: Snapshot, after: Snapshot) -> tuple[Kind, ...]:
    """Give each kind of change that there is, with all that it is about."""
    found = _kinds(*_both(before, after))
    return tuple(Kind(label, tuple(sorted(things))) for label, things in found if things)


def _both(before: Snapshot, after: Snapshot) -> tuple[Snapshot, Snapshot]:
    return _told_alike(before, after), _told_alike(after, before)


def _told_alike(one: Snapshot, other: Snapshot) -> Snapshot:
    """Give a snapshot with what the other tells by name, when only a mark of its page was kept."""
    both = FRAME in one.things and FRAME in other.things
    own = {at: thing for at, thing in one.things.items() if both or not at.startswith(BESIDE)}
    named = {
        at: replace(thing, mark="", page=one.others[at])
        for at, thing in other.things.items() if at not in own and at in one.others
    }  # fmt: skip
    others = {at: mark for at, mark in one.others.items() if at not in other.things}
    return Snapshot({**own, **named}, others, one.people)


def _kinds(before: Snapshot, after: Snapshot) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    old, new = before.things, after.things
    open_now = {at for at, one in new.items() if one.state == OPEN}
    was_open = {at for at, one in old.items() if one.state == OPEN}
    yield "nieuw", _named(new, open_now - old.keys())
    yield "weer begonnen", _named(new, open_now & (old.keys() - was_open))
    paused = {at for at in was_open & new.keys() if new[at].state == "pauze"}
    yield "op pauze", _named(new, paused)
    yield "gestopt", _named(old, was_open - open_now - paused)
    same = {at for at in open_now & was_open if not new[at].is_like(old[at])}
    yield "gewijzigd", _named(new, same)
    if before.people is not None and after.people is not None:
        less, more = before.people - after.people, after.people - before.people
        yield f"{'naam' if len(less) == 1 else 'namen'} minder", [(one, "") for one in less]
        yield f"{'naam' if len(more) == 1 else 'namen'} erbij", [(one, "") for one in more]


def _other_pages(before: Snapshot, after: Snapshot) -> int:
    old, new = before.others, after.others
    return sum(old.get(at) != new.get(at) for at in old.keys() | new.keys())


def _named(things: Mapping[str, Thing], addresses: Iterable[str]) -> list[tuple[str, str]]:
    return [(things[at].name, at) for at in addresses]


def _some(names: list[str]) -> str:
    more = f" en nog {len(names) - _MOST}" if len(names) > _MOST else ""
    return ", ".join(names[:_MOST]) + more
