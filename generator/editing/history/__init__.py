"""What every file of a map was before: kept beside the map, told in words, put back to the byte.

In: the folder of a map. Out: its versions, each with the files that changed in it. Versions hold
all that stands in a map, also what is for the supporter alone, so they are never published.
"""

from __future__ import annotations

from generator.editing.history.bounding import keep
from generator.editing.history.forgetting import Forgotten, forget, in_name, looking_for
from generator.editing.history.kept_files import is_beside, mark_of, path_of
from generator.editing.history.taking_back import TakenBack, put_back, take_back
from generator.editing.history.versions import (
    FOLDER,
    LET_GO,
    Change,
    Version,
    content,
    keep_page,
    marks_of_map,
    number_of,
    read_versions,
    state,
)
from generator.editing.history.words import as_changed, in_words, name_in, shortened, value_of

__all__ = [
    "FOLDER",
    "LET_GO",
    "Change",
    "Forgotten",
    "TakenBack",
    "Version",
    "as_changed",
    "content",
    "forget",
    "in_name",
    "in_words",
    "is_beside",
    "keep",
    "keep_page",
    "looking_for",
    "mark_of",
    "marks_of_map",
    "name_in",
    "number_of",
    "path_of",
    "put_back",
    "read_versions",
    "shortened",
    "state",
    "take_back",
    "value_of",
]
