"""What it takes to bring a site to where residents read it, whoever asks for it and however.

In: a map that may be published, and where its site goes. Out: the site, what becomes different for
residents, and what stands in the way; each as a value, told elsewhere in the words of who asks.
"""

from __future__ import annotations

from generator.publish.bringing.beside import register_lost
from generator.publish.bringing.carriers import alone_here, carrier_for, located
from generator.publish.bringing.changed import Changed, changed, is_there
from generator.publish.bringing.forgetting import forget_published
from generator.publish.bringing.kept import bring_and_keep, keep_what_stands, mark_there
from generator.publish.bringing.known_here import remember, unknown_there
from generator.publish.bringing.lost_here import (
    about,
    about_silent,
    forgotten,
    put_back,
    silent,
    without,
)
from generator.publish.bringing.made import Made, made_of, recorded
from generator.publish.bringing.whose_site import (
    InTheWay,
    in_the_way,
    known_before,
    read_register,
    register_of_same,
    stands_in_her_own,
)

__all__ = [
    "Changed",
    "InTheWay",
    "Made",
    "about",
    "about_silent",
    "alone_here",
    "bring_and_keep",
    "carrier_for",
    "changed",
    "forget_published",
    "forgotten",
    "in_the_way",
    "is_there",
    "keep_what_stands",
    "known_before",
    "located",
    "made_of",
    "mark_there",
    "put_back",
    "read_register",
    "recorded",
    "register_lost",
    "register_of_same",
    "remember",
    "silent",
    "stands_in_her_own",
    "unknown_there",
    "without",
]
