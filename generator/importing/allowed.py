"""Whether a column of a list says that a row may be published: only a clear yes does.

In: a heading and the text below it. Out: whether that holds the row back.
"""

from __future__ import annotations

import re

from generator.values.text import fold

_PLACES = r"(?:kaart|site|website|internet|online|gids|krant|boekje|lijst)"
_ASKS = re.compile(
    r"toestemming|\bavg\b|\bgdpr\b|\bprivacy|\bconsent\b|\bpermission\b|\bakkoord\b|\binstemming\b|"
    rf"\bmag\b.*\b(?:{_PLACES}|openbaar|publi\w*|delen|gedeeld|vermeld\w*|genoemd|getoond)\b|"
    r"^(?:publiceren|publicatie|gepubliceerd|publish(?:ed)?|openbaar|public|tonen|zichtbaar|delen|"
    rf"vermelden|(?:publiceren |vermelden |tonen )?op (?:de |het )?{_PLACES})\W*$"
)
# Here a mark, or a day, is a no.
_REFUSED = re.compile(r"bezwaar|ingetrokken|intrekk|geweigerd|weiger|opt.?out|\bafgeschermd\b")
_PRIVATE = re.compile(
    r"^(?:is |nummer |gegevens |alleen )?(?:prive|geheim\w*|vertrouwelijk|anoniem|verborgen|"
    r"verbergen|hidden|confidential|private|intern(?:e)?(?: gebruik)?)\W*$|"
    rf"\b(?:niet|geen|not|no)\b.*\b(?:toestemming|consent|publi\w+|delen|openbaar|vermeld\w*|opnemen|"
    rf"tonen|{_PLACES})\b"
)
_PRIVACY_ALONE = re.compile(r"privacy\W*")
_DAY = r"\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}|(?:19|20)\d\d(?:-\d\d-\d\d)?"
_HOW = (
    r"mondeling|schriftelijk|telefonisch|getekend|gegeven|ontvangen|akkoord|op|per|dd|d\.d\.|sinds|via|"
    r"e-?mail|mail|brief|app|telefoon|formulier"
)
_YES = re.compile(
    r"(?:ja|j|jawel|ja hoor|yes|y|oke?|(?:is |ik ga )?akkoord|1|true|waar|v|✓|✔|☑|√|gegeven|"
    r"verleend|toegestaan|getekend|geen bezwaar|heeft toestemming)"
    rf"(?:[ ,;:()–-]*(?:{_HOW}|{_DAY}))*[ .!)]*"
)
_A_YES_DAY = re.compile(rf"(?:{_DAY})\.?")
_DATED = re.compile(r"toestemming|akkoord|consent|permission")
_NO = re.compile(
    r"(?:nee|neen|n|no|0|false|onwaar|niet|geen|geen bezwaar|nvt|n\.v\.t\.?|-+)?[ .!]*"
)
_MARK = re.compile(r"(?:ja|j|yes|y|x|1|true|waar|v|✓|✔|☑|√)[ .!]*")


def asks_for_a_yes(heading: str) -> bool:
    """Tell whether a column is of who agreed, so that an empty cell in it is no yes."""
    told = _plain(heading)
    return bool(_ASKS.search(told)) and not (_REFUSED.search(told) or _PRIVATE.search(told))


def says_of_consent(heading: str) -> bool:
    """Tell whether a column is about what may be published at all."""
    told = _plain(heading)
    return any(one.search(told) for one in (_ASKS, _REFUSED, _PRIVATE))


def is_no_yes(heading: str, text: str) -> bool:
    """Tell whether a cell of such a column says no, or says anything but a clear yes."""
    told, said = _plain(heading), _plain(text)
    if _REFUSED.search(told):
        return not _NO.fullmatch(said)
    if _PRIVATE.search(told):
        return bool(_MARK.fullmatch(said))
    if not _ASKS.search(told):
        return False
    if _A_YES_DAY.fullmatch(said):
        return not _DATED.search(told)
    return not _YES.fullmatch(said) or (bool(_PRIVACY_ALONE.fullmatch(told)) and said[:1] == "j")


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
