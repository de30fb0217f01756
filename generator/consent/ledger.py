"""Who said yes to what, and who took it back: one look at the whole map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from generator.consent.blocks import Block, all_blocks
from generator.model import SocialMap
from generator.values.people import PersonName, person_name
from generator.values.text import fold


@dataclass(frozen=True)
class Withheld:
    """Somebody who may not be named: in which file she stands, and whether she took it back."""

    name: PersonName
    owner: str
    withdrawn: bool


@dataclass(frozen=True)
class Ledger:
    """What may be published of people, by the very person, number and address.

    A yes counts for a number wherever that number stands, never for another number. Only on the
    sheet that is made `for_referrers` stand the numbers that are for them.
    """

    supporters: frozenset[str] = frozenset()
    agreed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    open_numbers: frozenset[str] = frozenset()
    open_mails: frozenset[str] = frozenset()
    closed_names: frozenset[str] = frozenset()
    closed_numbers: frozenset[str] = frozenset()
    closed_mails: frozenset[str] = frozenset()
    withheld: tuple[Withheld, ...] = ()
    withheld_numbers: frozenset[str] = frozenset()
    withheld_mails: frozenset[str] = frozenset()
    for_referrers: bool = False

    def is_withdrawn(self, block: Block) -> bool:
        """Tell whether the person of a block wanted to be off the map, here or elsewhere."""
        return block.withdrawn or _is_one_of(block, self.closed_names)

    def may_name(self, block: Block) -> bool:
        """Tell whether the person of a block may be named there; what is no person always may."""
        if not block.person:
            return not block.withdrawn
        if self.is_withdrawn(block):
            return False
        here = {*(one.digits for one in block.numbers), fold(block.mail)}
        return block.agreed or all(
            (name.is_full and name.key in self.supporters)
            or bool(self.agreed.get(name.key, frozenset()) & here)
            for name in block.names
        )

    def may_show_number(self, block: Block, at: int) -> bool:
        """Tell whether residents may read a number of a block."""
        number = block.numbers[at]
        if number.withdrawn:
            return False
        if number.digits in self.open_numbers:
            return True
        return number.digits not in self.closed_numbers and not block.is_personal(at)

    def may_show_mail(self, block: Block) -> bool:
        """Tell whether residents may read the mail address of a block."""
        mail = fold(block.mail)
        if mail in self.open_mails:
            return True
        return mail not in self.closed_mails and not block.has_personal_mail

    def may_say_whose(self, block: Block, at: int) -> bool:
        """Tell whether the name of a person may stand beside a number."""
        number = block.numbers[at]
        if not number.who or number.agreed:
            return not number.withdrawn
        return self.may_name(block) and bool(block.person) and block.is_hers(at)


def ledger_of(social_map: SocialMap, today: date) -> Ledger:
    """Give who said yes and no on this map, up to `today`."""
    # On the map itself: all that checks and publishes it asks this.
    known: dict[date, Ledger] = vars(social_map).setdefault("_ledger_on", {})
    if today not in known:
        known[today] = _ledger_on(social_map, today)
    return known[today]


def _ledger_on(social_map: SocialMap, today: date) -> Ledger:
    blocks = tuple(all_blocks(social_map, today))
    closed = frozenset(n.key for b in blocks if b.withdrawn for n in b.names if n.is_full)
    gone = tuple(b for b in blocks if b.withdrawn or _is_one_of(b, closed))
    left = tuple(b for b in blocks if b not in gone)
    elsewhere = frozenset(n.digits for b in left for n in b.numbers)
    closed_numbers = frozenset(_taken_back(blocks, gone, elsewhere))
    closed_mails = frozenset(fold(b.mail) for b in gone if b.mail and _is_own_mail(b))
    numbers = frozenset(n for b in left for n in _open_numbers(b)) - closed_numbers
    general = frozenset(n.digits for b in blocks for n in b.numbers if _is_general(b, n.general))
    mails = frozenset(fold(b.mail) for b in left if _mail_is_open(b)) - closed_mails
    first = Ledger(
        supporters=frozenset(
            name.key for b in left if b.supporter and b.agreed for name in b.names
        ),
        agreed=_agreed_people(left),
        open_numbers=numbers | general,
        open_mails=mails,
        closed_names=closed,
        closed_numbers=closed_numbers - general,
        closed_mails=closed_mails,
    )
    return _with_withheld(first, blocks)


def _is_one_of(block: Block, closed: frozenset[str]) -> bool:
    return any(name.is_full and name.key in closed for name in block.names)


def _is_general(block: Block, is_said: bool) -> bool:  # noqa: FBT001 - what was typed beside it
    return is_said or (block.general and not block.withdrawn)


def _taken_back(
    blocks: Iterable[Block], gone: Iterable[Block], elsewhere: frozenset[str]
) -> Iterator[str]:
    """Give the numbers of who wanted to be off the map; one that others have too is not hers."""
    for block in blocks:
        yield from (one.digits for one in block.numbers if one.withdrawn)
    for block in gone:
        for at, one in enumerate(block.numbers):
            is_hers = block.is_hers(at) if one.mobile else one.digits not in elsewhere
            if is_hers and not _is_general(block, one.general):
                yield one.digits


def _is_own_mail(block: Block) -> bool:
    return block.has_personal_mail and block.has_own_mail


def _open_numbers(block: Block) -> Iterator[str]:
    """Give the numbers to which the person they belong to said yes."""
    for at, one in enumerate(block.numbers):
        if one.agreed or (block.agreed and block.is_personal(at) and block.is_hers(at)):
            yield one.digits


def _mail_is_open(block: Block) -> bool:
    return bool(block.mail) and (block.general or (block.agreed and block.has_own_mail))


def _agreed_people(blocks: Iterable[Block]) -> Mapping[str, frozenset[str]]:
    """Give for each person who said yes her numbers and mail addresses."""
    found: dict[str, frozenset[str]] = {}
    for block in blocks:
        if block.agreed and block.person:
            hers = {*_open_numbers(block), *([fold(block.mail)] if _mail_is_open(block) else [])}
            for name in block.names:
                found[name.key] = found.get(name.key, frozenset()) | hers
    return found


def _with_withheld(ledger: Ledger, blocks: tuple[Block, ...]) -> Ledger:
    """Give the ledger with what may not be said in any text."""
    names: list[Withheld] = []
    numbers: set[str] = set()
    for block in blocks:
        # A supporter who was not asked yet is an error already, which mends all the rest.
        is_asked = not block.supporter or ledger.is_withdrawn(block) or not block.is_personal(0)
        if block.person and is_asked and not ledger.may_name(block):
            gone = ledger.is_withdrawn(block)
            names += [Withheld(name, block.owner, gone) for name in block.names]
        for at, one in enumerate(block.numbers):
            if not ledger.may_say_whose(block, at):
                names.append(Withheld(person_name(one.who), block.owner, one.withdrawn))
            if not ledger.may_show_number(block, at):
                numbers.add(one.digits)
    mails = (fold(one.mail) for one in blocks if one.mail and not ledger.may_show_mail(one))
    return replace(
        ledger,
        withheld=tuple(
            one for one in dict.fromkeys(names) if one.name.key not in ("", *ledger.agreed)
        ),
        withheld_numbers=frozenset(numbers),
        withheld_mails=frozenset(mails),
    )
