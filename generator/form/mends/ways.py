"""Which way to mend goes with which words of a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.form.edits import with_value
from generator.form.mends.case import Case, Way
from generator.form.mends.moving import (
    keep_once,
    move_block,
    move_elsewhere,
    move_rest,
    move_to_top,
    move_under,
    moved,
    take_away,
    take_person_away,
)
from generator.form.mends.putting import (
    POINTS,
    label,
    put_apart,
    put_apart_by_commas,
    put_asked_today,
    put_either,
    put_near_day,
    put_plainer,
    put_straight,
    put_typed,
)
from generator.form.mends.times import put_time, put_times

_AND_REST = r"(?:, en zet '(?P<rest>.+)' bij '(?P<place>\w+)')?"


def put_meant(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put or move what was meant by a slip."""
    if case.problem.code == "onbekend":
        yield from moved(case, (*case.path[:-1], found["typed"]))
    elif case.problem.code in POINTS:
        value = found["typed"]
        yield label(case, value), with_value(case.content, case.path, value)
    else:
        yield from put_typed(case, found)


_BY_WORDS: tuple[tuple[str, Way], ...] = (
    (r"^'(?P<word>.+?)' is een moeilijk woord; schrijf liever: (?P<typed>.+)$", put_plainer),
    (r"^'(?P<word>.+?)' is een afkorting; schrijf: (?P<typed>.+)$", put_plainer),
    (r"trok de toestemming in|^dit (?:(?:mobiele )?nummer|mailadres) .*toestemming is ingetrokken",
     take_person_away),
    (r"nagevraagd.*; vraag het na", put_asked_today),
    (r"gekrulde aanhalingstekens", put_straight),
    (r"^(?:het jaar ontbreekt|dit is geen (?:hele )?datum|de dag ontbreekt); typ bijvoorbeeld",
     put_near_day),
    (r"^schrijf de minuten met twee cijfers; typ: (?P<typed>[0-9.]+)$", put_time),
    (r"typ: van: (?P<van>\S+) en op de regel eronder tot: (?P<tot>\S+)$", put_times),
    (r"elk als een eigen punt: (?P<typed>.+)$", put_apart),
    (r"zet er een komma tussen: (?P<typed>.+)$", put_apart_by_commas),
    (rf"typ(?: hier| hier alleen)?: (?P<typed>.+?){_AND_REST}$", put_typed),
    (r"typ dan: (?P<typed>[^;]+); is het één keer", put_typed),
    (r"typ bijvoorbeeld: (?P<typed>[a-z0-9-]+)$", put_typed),
    (r"bedoelt u '(?P<key>[^']+)'\? Dat hoort onder (?P<places>'[^;]+');", move_under),
    (r"bedoelt u '(?P<key>[^']+)'\? Dat hoort bij .* zelf; laat deze", move_to_top),
    (r"bedoelt u '(?P<typed>[^']+)'\? Typ: (?P=typed): (?P<block>\{.+\})", move_block),
    (r"bedoelt u '(?P<typed>[^']+)'\?", put_meant),
    (r"bedoelt u (?P<typed>[0-9.]+)\?", put_typed),
    (r"bedoelt u van (?P<van>[0-9.]+) tot (?P<tot>[0-9.]+)\?", put_times),
    (r"typ (?P<typed>[0-9-]+ of [0-9-]+)$", put_either),
    (r"typ (?P<typed>[0-9.]+ of [0-9.]+)$", put_time),
    (r"typ dan '(?P<typed>Gratis)'$", put_typed),
    (r"zet het bij '(?P<place>\w+)'", move_elsewhere),
    (r"haal dit hier weg, en zet '(?P<rest>.+)' bij '(?P<place>\w+)'", move_rest),
    (r"hoort bij .* zelf; laat deze regel dan minder ver inspringen$", move_to_top),
    (r"hoort onder (?P<places>'[^;,]+')[;,]", move_under),
    (r"voeg een regel toe: `id: (?P<typed>.+)`$", put_typed),
    (r"staat (?:al )?hoger in deze lijst ook; haal het hier weg", keep_once),
    (r"het ritme noemt de dag al; haal 'dagen' weg", take_away),
    (r"haal (?:deze regel|de regel|dit|het|hem|'naar') (?:hier )?weg(?!, en typ|; het kan)",
     take_away),
    (r"vul iets in, of haal de regel weg", take_away),
)  # fmt: skip
WAYS = tuple((re.compile(pattern), way) for pattern, way in _BY_WORDS)
"""Pattern of a message and the way that it tells; the first that fits counts."""
