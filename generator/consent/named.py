"""Who is named on the map that may be published, and what may not be named any more."""

from __future__ import annotations

from datetime import date

from generator.consent.blocks import all_blocks
from generator.consent.ledger import ledger_of
from generator.model import SocialMap


def people_named(social_map: SocialMap, today: date) -> frozenset[str]:
    """Give the names of everybody on the map who said yes to that, as they are typed."""
    ledger = ledger_of(social_map, today)
    return frozenset(
        block.person for block in all_blocks(social_map, today)
        if block.person and ledger.may_name(block)
    )  # fmt: skip


def withheld_signs(social_map: SocialMap, today: date) -> tuple[frozenset[str], frozenset[str]]:
    """Give what may not be shown of people: names and mail addresses, and digits of numbers."""
    ledger = ledger_of(social_map, today)
    closed = {block.person for block in all_blocks(social_map, today)
              if block.person and not ledger.may_name(block) and block.name.is_full}  # fmt: skip
    return frozenset(closed) | ledger.withheld_mails, ledger.withheld_numbers
