"""Addresses that never die: the register of what was printed, and renaming with care."""

from generator.editing.record import CannotRecord, record, register_name
from generator.editing.rename import CannotRename, Plan, plan_rename

__all__ = ["CannotRecord", "CannotRename", "Plan", "plan_rename", "record", "register_name"]
