"""Buttons that mend: what a message says to do, done to the letter.

In: a problem, and what the file says. Out: the mends of which it is sure that the problem goes;
none where the choice is hers.
"""

from generator.form.mends.buttons import mended, mends_of
from generator.form.mends.case import Before, Case

__all__ = ["Before", "Case", "mended", "mends_of"]
