"""Writing in a supporter's files: the one editor, new files, names, dates and the register."""

from generator.editing.record import CannotRecord, record, register_text
from generator.editing.rename import CannotRename, Plan, plan_rename

__all__ = ["CannotRecord", "CannotRename", "Plan", "plan_rename", "record", "register_text"]
