"""What every file of a map was before: kept beside the map, told in words, put back to the byte.

In: the folder of a map. Out: its versions, each with the files that changed in it. Versions hold
all that stands in a map, also what is for the supporter alone, so they are never published.
"""

from __future__ import annotations

from generator.editing.history.bounding import keep
from generator.editing.history.forgetting import Forgotten, forget, in_name, looking_for
from generator.editing.history.versions import (
    FOLDER,
    LET_GO,
    Change,
    Version,
    content,
    keep_page,
    mark_of,
    marks_of_map,
    read_versions,
    state,
)
from generator.editing.history.words import as_changed, in_words, name_in, shortened, value_of

__all__ = [
    "FOLDER",
    "LET_GO",
    "Change",
    "Forgotten",
    "Version",
    "as_changed",
    "content",
    "forget",
    "in_name",
    "in_words",
    "keep",
    "keep_page",
    "looking_for",
    "mark_of",
    "marks_of_map",
    "name_in",
    "read_versions",
    "shortened",
    "state",
    "value_of",
]
