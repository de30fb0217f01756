"""Whether there is room, and what something costs now and later, in words."""

from __future__ import annotations

from datetime import date

from generator.model import AnyEntry
from generator.model.plain_values import NO, YES
from generator.wording import date_text


def room_text(entry: AnyEntry, today: date) -> str:
    """Give that an entry is full, until when, and whether there is a waiting list."""
    if not entry.is_full(today):
        # Whoever is not full any more needs no list; who never said so, may well have one.
        return "" if entry.full is not None else _waiting(entry.waiting, "")
    until = entry.full.until if entry.full else None
    return _waiting(entry.waiting, f"Vol tot {date_text(until)}" if until else "Vol")


def _waiting(typed: str | None, full: str) -> str:
    word = (typed or "").casefold().strip(" .")
    if not word:
        return full
    if word in (*YES, *NO):
        there = "er is een wachtlijst" if word in YES else "er is geen wachtlijst"
        return f"{full}; {there}" if full else there.capitalize()
    return f"{full}. {typed}" if full else f"Wachtlijst: {typed}"


def cost_text(entry: AnyEntry, today: date) -> str:
    """Give what an entry costs; until a new price begins, both that of now and the new one."""
    new, now = entry.new_cost, entry.cost or ""
    if new is None:
        return now
    if new.first <= today:
        return new.cost
    later = f"vanaf {date_text(new.first)} {_inside(new.cost)}"
    return f"{now.rstrip('. ')}; {later}" if now else later


def _inside(text: str) -> str:
    """Give a text to stand in a sentence: "Gratis" begins small there, "EUR 5" does not."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
