"""Learn what words weigh for each number to call, from the sentences in `tests/search/gevaar/`.

    python -m benchmarks.danger_weights [--meten]

`make weights` installs what this needs and runs it. It writes
`generator/search/data/gevaar/gewichten.txt`. The sentences of `ongezien.json` are never learned
from. With `--meten` nothing is written: each fifth is measured with what the other four taught.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from generator.search.javascript import scripts
from generator.search.script import ranking_script
from generator.search.weights import MOST, Weights, written_weights

PROJECT = Path(__file__).parent.parent
SENTENCES = PROJECT / "tests" / "search" / "gevaar"
TARGET = PROJECT / "generator" / "search" / "data" / "gevaar" / "gewichten.txt"
UNSEEN = "ongezien"
# Found by trying on sentences of other hands: more pieces did not hear more, fewer heard less.
KEPT = 6000
LOOSE = 60.0
FIFTHS = 5
TELLING = 0.998
# As in `weighing.js`, with room for what rounding does.
LIKELY, UNLIKELY, ROOM = 0.7, 0.4, 0.12
# What the weights are wrong in counts three times as much in the next round.
ROUNDS = 6
REMARKS = """Wat woorden wegen voor elk nummer, geleerd uit beoordeelde zinnen:
tests/search/gevaar/. Niet met de hand veranderen: voeg zinnen toe, en draai 'make weights'.
  =woord en =twee_woorden   zoals het er staat
  _beg, eind_               een deel van een woord; _ is het begin of het eind"""


@dataclass(frozen=True)
class Sentence:
    """What somebody types, the pieces it is weighed by, and every number that is right."""

    text: str
    pieces: tuple[str, ...]
    numbers: tuple[str, ...]


def sentences() -> tuple[Sentence, ...]:
    """Give every sentence that may be learned from, in the order of the files."""
    found = [
        (one["q"], tuple(one["numbers"]))
        for path in sorted(SENTENCES.glob("*.json"))
        if path.stem != UNSEEN
        for one in json.loads(path.read_text(encoding="utf-8"))
    ]
    engine = scripts()
    engine.run(ranking_script())
    engine.run("globalThis.piecesOf = text => JSON.stringify(MapSearch.pieces(text))")
    pieces = engine.function("piecesOf")
    return tuple(
        Sentence(text, tuple(json.loads(pieces(text))), numbers) for text, numbers in found
    )


def learned(given: Sequence[Sentence]) -> Weights:
    """Give the weights that these sentences teach: first all pieces, then those that tell most."""
    names = _often(given)
    first, counts = _fit(given, names)
    worth = np.abs(first.coef_).max(axis=0) * np.sqrt(counts)
    kept = sorted(names[n] for n in np.argsort(-worth, kind="stable")[:KEPT])
    share = np.ones(len(given))
    model, _ = _fit(given, kept)
    for _ in range(ROUNDS):
        share[_wrong(model, given, kept)] *= 3
        model, _ = _fit(given, kept, share)
    # The few that weigh most are cut short, so that all others are told more finely.
    step = float(np.quantile(np.abs(model.coef_), TELLING)) / MOST
    steps = np.clip(np.rint(model.coef_ / step), -MOST, MOST).astype(int).T
    rows = zip(kept, steps.tolist(), strict=True)
    return Weights(
        tuple(str(one) for one in model.classes_),
        tuple(float(one) for one in model.intercept_),
        step,
        tuple((name, tuple(row)) for name, row in rows if any(row)),
    )


def _often(given: Sequence[Sentence]) -> list[str]:
    counts: dict[str, int] = {}
    for one in given:
        for piece in one.pieces:
            counts[piece] = counts.get(piece, 0) + 1
    return sorted(piece for piece, count in counts.items() if count > 1)


def _wrong(model: Any, given: Sequence[Sentence], names: Sequence[str]) -> Any:
    """Tell of each sentence whether the weights would raise a calm one or calm a danger."""
    chances = model.predict_proba(_table(given, names))
    danger = 1 - chances[:, list(model.classes_).index("")]
    calm = np.array([not one.numbers for one in given])
    return (calm & (danger > LIKELY - ROOM)) | (~calm & (danger < UNLIKELY + ROOM))


def _fit(given: Sequence[Sentence], names: Sequence[str], share: Any = None) -> tuple[Any, Any]:
    table = _table(given, names)
    right = [one.numbers[0] if one.numbers else "" for one in given]
    model = LogisticRegression(C=LOOSE, max_iter=600).fit(table, right, share)
    return model, np.asarray((table > 0).sum(axis=0)).ravel()


def _table(given: Sequence[Sentence], names: Sequence[str]) -> Any:
    columns = {name: n for n, name in enumerate(names)}
    rows, at, values = [], [], []
    for row, one in enumerate(given):
        own = [columns[piece] for piece in one.pieces if piece in columns]
        rows += [row] * len(own)
        at += own
        values += [len(one.pieces) ** -0.5] * len(own)
    return sparse.csr_matrix((values, (rows, at)), shape=(len(given), len(names)))


def measured(given: Sequence[Sentence]) -> str:
    """Tell how each fifth is judged by what the other four taught, by weight alone."""
    right = danger = false = calm = 0
    for fifth in range(FIFTHS):
        weights = learned([one for n, one in enumerate(given) if n % FIFTHS != fifth])
        for one in given[fifth::FIFTHS]:
            goal = _judged(weights, one)
            danger += bool(one.numbers)
            calm += not one.numbers
            right += bool(one.numbers) and goal in one.numbers
            false += not one.numbers and bool(goal)
    return f"{right} of {danger} on the right number, {false} of {calm} calm ones raised"


def _judged(weights: Weights, one: Sentence) -> str:
    rows = dict(weights.pieces)
    own = [rows[piece] for piece in one.pieces if piece in rows]
    share = weights.step * len(one.pieces) ** -0.5
    sums = np.array(weights.base) + share * np.array(own or [(0,) * len(weights.goals)]).sum(axis=0)
    chances = np.exp(sums - sums.max())
    chances /= chances.sum()
    if 1 - chances[weights.goals.index("")] < LIKELY:
        return ""
    return max((chance, goal) for chance, goal in zip(chances, weights.goals, strict=True) if goal)[
        1
    ]


def main() -> None:
    """Learn and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--meten", action="store_true")
    given = sentences()
    if parser.parse_args().meten:
        print(measured(given))
        return
    TARGET.write_text(written_weights(learned(given), REMARKS), encoding="utf-8")
    print(f"{TARGET.relative_to(PROJECT)}: from {len(given)} sentences")


if __name__ == "__main__":
    main()
