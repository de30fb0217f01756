"""The form by which somebody keeps the map without seeing its files, as plain values.

In: a declared kind, what a file says and what is wrong in it. Out: a frozen tree for the screen;
and from what a page posts, what the file says then. It reads and writes no files.
"""

from generator.form.build import Righter, form_of, told_of
from generator.form.known import Known
from generator.form.mends import mended
from generator.form.places import at_control
from generator.form.posted import Made, content_from, made_by
from generator.form.tree import Field, Form, Group, Mend, Option, Right, Row, Told, Unseen
from generator.form.whole import text_from, whole_form

__all__ = [
    "Field",
    "Form",
    "Group",
    "Known",
    "Made",
    "Mend",
    "Option",
    "Right",
    "Righter",
    "Row",
    "Told",
    "Unseen",
    "at_control",
    "content_from",
    "form_of",
    "made_by",
    "mended",
    "text_from",
    "told_of",
    "whole_form",
]
