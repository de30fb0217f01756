"""What words and parts of words weigh for each number to call, as learned from judged sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.search.packing import pack_words
from generator.search.wordlists import shipped

FILE = "gevaar/gewichten.txt"
# A weight is a whole number of steps from -15 to 15, and a sign from "=" to "[".
MOST = 15
_ZERO = ord("L")
_HEAD = re.compile(r"(nummers|begin|stap): (.*)")


@dataclass(frozen=True)
class Weights:
    """The ids of the numbers ("" is none), what each weighs from the start, and each piece's steps.

    A piece is "=word", "=word word" or a part of a word in which a space is the word's edge.
    """

    goals: tuple[str, ...]
    base: tuple[float, ...]
    step: float
    pieces: tuple[tuple[str, tuple[int, ...]], ...]


def read_weights(text: str) -> Weights:
    """Read what `written_weights` gives; ValueError with the line where it is something else."""
    head: dict[str, str] = {}
    pieces = []
    for number, line in enumerate(text.splitlines(), 1):
        if found := _HEAD.fullmatch(line):
            head[found[1]] = found[2]
        elif line and not line.startswith("#"):
            piece, *steps = line.split("\t")
            if len(steps) != len(head["nummers"].split()) or any(abs(int(s)) > MOST for s in steps):
                raise ValueError(f"{FILE}:{number}: one step of at most {MOST} for each number")
            pieces.append((piece.replace("_", " "), tuple(map(int, steps))))
    goals = tuple("" if goal == "geen" else goal for goal in head["nummers"].split())
    base = tuple(map(float, head["begin"].split()))
    return Weights(goals, base, float(head["stap"]), tuple(sorted(pieces)))


def written_weights(weights: Weights, remarks: str) -> str:
    """Write weights as they ship, a piece on a line, below what `remarks` tells of them."""
    told = "".join(f"# {line}\n" for line in remarks.splitlines())
    head = (
        f"nummers: {' '.join(goal or 'geen' for goal in weights.goals)}\n"
        f"begin: {' '.join(f'{one:.3f}' for one in weights.base)}\nstap: {weights.step:.4f}\n"
    )
    lines = (
        "\t".join((piece.replace(" ", "_"), *map(str, steps))) for piece, steps in weights.pieces
    )
    return f"{told}\n{head}\n" + "".join(f"{line}\n" for line in lines)


@cache
def danger_weights() -> Weights:
    """Give the weights that ship with the generator."""
    return read_weights(shipped(FILE))


def weights_data(weights: Weights) -> dict[str, object]:
    """Give weights as the script reads them."""
    return {
        "goals": list(weights.goals),
        "base": list(weights.base),
        "step": weights.step,
        "pieces": pack_words(piece for piece, _ in weights.pieces),
        "signs": "".join(chr(_ZERO + step) for _, steps in weights.pieces for step in steps),
    }
