"""*Tegenspraak* and *toelichting*: texts against the fields beside them.

In: a map. Out: notices about a text that says another day, time, price, place, number or person
than the fields of its entry, and about a note that says what a field can say.
"""

from generator.checks.says.contrary import contrary_texts
from generator.checks.says.note_places import notes_elsewhere
from generator.checks.says.notes import telling_notes

__all__ = ["contrary_texts", "notes_elsewhere", "telling_notes"]
