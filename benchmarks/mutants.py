"""How well do the tests guard what residents read? Plant small faults and count those caught.

A fault is one change in one file of a room: another number, word, condition or argument, as
mutmut makes them. Its judge are the tests of that room and then the goldens. Everything happens
in copies of the tree, so no fault can stay behind in yours, also when you stop halfway.

    make mutants
    .venv/bin/python -m benchmarks.mutants --rooms views wording --sample 40 --seed 2

It fails below 90 %, and on a fault that nothing caught and `tests/mutants-kept.toml` does not
explain. A fault that makes the tests hang counts as caught.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path
from typing import Any

from benchmarks.judging import Judged, judged
from benchmarks.planting import planted

# Each room of generator/ with its judges, its own tests and the goldens: the quickest first. A
# second line holds what is slow; it runs only when the first caught nothing.
ROOMS = {
    "wording": ["tests/wording tests/goldens"],
    "schedule": ["tests/schedule tests/goldens"],
    "model": [
        "tests/model tests/goldens/test_manual.py tests/goldens tests/commands/test_schema.py",
        "tests/reading",
    ],
    "views": ["tests/views tests/goldens"],
    "site": [
        (
            "tests/site/test_context.py tests/site/test_a_to_z.py tests/site/test_icons.py "
            "tests/site/test_pages.py tests/site/test_handwritten.py tests/site/test_colours.py "
            "tests/goldens"
        ),
        "tests/site/test_questions.py tests/site/test_staging.py tests/site/test_site.py",
    ],
    "search": [
        (
            "tests/search/test_search_words.py tests/search/test_search_index.py "
            "tests/search/test_search_ranking.py tests/goldens"
        ),
        "tests/search",
    ],
    "editing": [
        "tests/editing tests/commands/test_schema.py tests/commands/test_new_files.py tests/goldens"
    ],
    "booklet": [
        (
            "tests/booklet/test_index.py tests/booklet/test_files.py "
            "tests/booklet/test_editions.py tests/booklet/test_pages.py "
            "tests/goldens/test_overviews.py"
        ),
        (
            "tests/booklet/test_command.py tests/booklet/test_standards.py "
            "tests/booklet/test_hostile.py tests/booklet/test_questions.py "
            "tests/booklet/test_example.py"
        ),
    ],
    "publish": [
        (
            "tests/publish/test_maker.py tests/publish/test_told.py "
            "tests/publish/test_refusals.py tests/publish/test_one_stroke.py "
            "tests/publish/test_plugin.py tests/publish/test_preview.py tests/goldens"
        ),
        "tests/publish/test_killed.py",
    ],
}
ENOUGH = 0.9
KEPT = Path("tests/mutants-kept.toml")


def report(results: list[Judged], kept: list[dict[str, Any]]) -> bool:
    """Print the counts and what was missed; tell whether that is good enough."""
    reasons = {(one["file"], one["before"], one["after"]): one["why"] for one in kept}
    print(f"\n{'room':12}{'mutants':>9}{'caught':>9}{'share':>9}")
    for room in (*ROOMS, ""):
        here = [one.is_caught for one in results if room in {"", one.mutant.room}]
        if here:
            share = sum(here) / len(here)
            print(f"{room or 'all':12}{len(here):9}{sum(here):9}{share:9.0%}")
    missed = [one.mutant for one in results if not one.is_caught]
    unexplained = [m for m in missed if (m.file, m.before, m.after) not in reasons]
    for mutant in missed:
        why = reasons.get((mutant.file, mutant.before, mutant.after), "NOT EXPLAINED")
        print(f"{mutant}\n    {why}")
    return not unexplained and len(missed) <= (1 - ENOUGH) * len(results)


def main() -> None:
    """Plant, judge and report."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", nargs="+", choices=ROOMS, default=list(ROOMS))
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    mutants = planted(asked.rooms, asked.sample, asked.seed)
    kept = tomllib.loads(KEPT.read_text(encoding="utf-8")).get("kept", [])
    try:
        results = judged(mutants, ROOMS, asked.jobs)
    except KeyboardInterrupt:
        sys.exit("stopped; your own tree is as it was")
    sys.exit(0 if report(results, kept) else 1)


if __name__ == "__main__":
    main()
