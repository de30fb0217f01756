"""One way in for whoever changes a supporter's file: what it should say, and nothing of how.

In: bytes and plain content, which are texts, lists and blocks. Out: bytes that say it, what gets
lost on the way, and what two people made of the same file.
"""

from generator.editing.amending.amend import amended
from generator.editing.amending.marks import marked, unmarked
from generator.editing.amending.merging import Clash, Merged, merged, settled
from generator.editing.amending.new_file import content_of, typed_file
from generator.editing.amending.plain import as_read
from generator.editing.amending.remarks import Remark, remarks_lost
from generator.editing.spans import CannotEdit

__all__ = [
    "CannotEdit",
    "Clash",
    "Merged",
    "Remark",
    "amended",
    "as_read",
    "content_of",
    "marked",
    "merged",
    "remarks_lost",
    "settled",
    "typed_file",
    "unmarked",
]
