"""One row of the table: a mistake, how it is recognised, what is said and how it is mended."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.problems import Level
from generator.yaml.draft import Draft
from generator.yaml.mends import Place, nothing


class Row:
    """A mistake supporters make.

    `spot` is where the reader stumbled, and `pattern` what must stand there (a regular
    expression; the row without one comes last); `why` is the reason. `says` is what the supporter
    reads; `mend` makes a copy readable, so that the rest can be read; with `sure` the meaning is
    then certain and the value is used, with `likely` the rest of its line is worth a look.
    `example` has the mistake on line `at`: it is the test.

    The words between { } are filled in. Any sentence may have {found} (the text itself), {near}
    (what stands around the place), {sign} (its first sign), {last} (its last one), {short} (the
    text, shortened) and {advice} (how to type it between quotes). Other words come from whoever
    reports the spot.
    """

    def __init__(
        self, spot: str, code: str, why: str, says: str, *, example: str | bytes, at: int = 1,
        pattern: str = "", mend: Callable[[Draft, Place], None] = nothing, sure: bool = False,
        likely: bool = False,
        level: Level = Level.ERROR,
    ) -> None:  # fmt: skip
        self.spot, self.code, self.why, self.says = spot, code, why, says
        self.pattern, self.mend, self.sure, self.level = re.compile(pattern), mend, sure, level
        self.likely = likely
        self.example, self.at = example, at
