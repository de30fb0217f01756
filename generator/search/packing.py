"""Small numbers as short texts: what makes the index fit on a slow line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

# 31 signs from "=" end a number and 31 from "]" carry five bits on; the ranges hold no
# quote, backslash or "<", so JSON and a script element leave them alone.
_BASE = 31
_LAST = ord("=")
_MORE = ord("]")


def pack(numbers: Iterable[int]) -> str:
    """Write numbers of zero and up as signs; the script's `unpack` reads them back."""
    out: list[str] = []
    for number in numbers:
        rest = number
        while rest >= _BASE:
            out.append(chr(_MORE + rest % _BASE))
            rest //= _BASE
        out.append(chr(_LAST + rest))
    return "".join(out)


def pack_rising(numbers: Iterable[int]) -> str:
    """Write rising numbers by their steps, which are smaller than the numbers."""
    steps, before = [], 0
    for number in numbers:
        steps.append(number - before)
        before = number
    return pack(steps)


def pack_words(sorted_words: Iterable[str]) -> str:
    """Write lower-case words one after another, each without what it shares with the last.

    A capital tells how many letters are shared and begins the next word.
    """
    out: list[str] = []
    before = ""
    for word in sorted_words:
        same = takewhile(lambda pair: pair[0] == pair[1], zip(before, word, strict=False))
        shared = min(len(list(same)), 25)
        out.append(chr(ord("A") + shared) + word[shared:])
        before = word
    return "".join(out)


def pack_groups(groups: Iterable[tuple[Sequence[int], Iterable[Sequence[int]]]]) -> str:
    """Write pairs of targets and the keys that lead to them, each key a list of numbers."""
    numbers: list[int] = []
    for targets, keys in groups:
        listed = list(keys)
        numbers += (len(targets), *targets, len(listed))
        for key in listed:
            numbers += (len(key), *key)
    return pack(numbers)
