"""What publishing says, in the words of the desk: questions instead of files to type in."""

from __future__ import annotations

import re

_MARK = (
    r"[Zz]et dan (?:de nieuwe vingerafdruk in dorp\.yml|in dorp\.yml bij 'publicatie': "
    r"vingerafdruk:) ?(?P<mark>\S*)"
)
# Each is put in place of what it fits, one after another.
_HERS = (
    (r"[Kk]lopt 'site' in dorp\.yml", "Klopt het adres van de site bij Het dorp"),
    (_MARK, r"Zet die dan bij Het dorp, Waar de site heen gaat. \g<mark>"),
    (r"in dorp\.yml staat bij 'vingerafdruk'", "bij Het dorp staat"),
    (r"in dorp\.yml", "bij Het dorp"),
    (r"([a-z] )[Tt]yp (?:de|dezelfde) opdracht (?:dan )?opnieuw", r"\1probeer het dan opnieuw"),
    (r"[Tt]yp (?:de|dezelfde) opdracht (?:dan )?opnieuw", "Probeer het dan opnieuw"),
)


def her_words(told: str) -> str:
    """Give a message of publishing as it is said at the desk."""
    for wanted, said in _HERS:
        told = re.sub(wanted, said, told)
    return told
