"""What people type in a field for an address when it is no address: a word, a name, two, a link."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from generator.problems import UnusableValue
from generator.values.text import comparable, without_invisible

# Where a text about how to reach somebody can stand, the best first.
TEXT_FIELDS: Final = ("toelichting", "uitleg", "tekst", "beschrijving")

_NONE: Final = re.compile(
    r"(?:heeft |hebben |is er )?(?:geen|niet|nee|onbekend|nog (?:geen|niet|onbekend))\b"
    r"(?: (?:bekend|aanwezig|beschikbaar|van toepassing|ingevuld|nodig|er|heeft|hebben|eigen"
    r"|e-?mail(?:adres)?|mail(?:adres)?|adres|(?:web)?site|telefoon(?:nummer)?|nummer|internet))*"
)
_MARKDOWN: Final = re.compile(r"!?\[[^\]]*\] ?\(<?(?:mailto:|tel:)?([^()<>\s]+)>?[^()]*\)")
_HTML: Final = re.compile(
    r"<a\b[^<>]*href=[\"']?(?:mailto:|tel:)?([^\"'<>\s]+)[^<>]*>.*", re.DOTALL
)
_APART: Final = re.compile(r"[\s;<>()]")
# Beside an address, one plain word may be a piece of it: "anneke bos@dorp.nl", "dorp.nl/mijn pad".
_MAY_BELONG: Final = re.compile(r"\A[a-z0-9_-]+ \0\Z|\0 [a-z0-9_-]+\Z")
_ONE_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_MARKS: Final = " <>()[],;:.-"
_LABEL: Final = re.compile(r"(?:e-?mail|mail|website|web|site|adres)[:.]?", re.IGNORECASE)
_NAME: Final = re.compile(
    r"(?:[A-Z][\w.'-]*|van|der|den|de|het|ten|ter|'t)(?: (?:[A-Z][\w.'-]*|van|der|den|de|ten|ter))*"
)
_WORDS: Final = re.compile(r"[^\W\d_]{2,}")


def refuse_none(text: str, what: str) -> None:
    """Refuse words that say that there is nothing; `what` is what should stand there."""
    typed = comparable(text).strip(" .!?()")
    if _NONE.fullmatch(typed):
        raise UnusableValue(f"dit is geen {what}; haal deze regel weg als er geen is", "geen-adres")


def refuse_link(text: str, parse: Callable[[str], object]) -> None:
    """Refuse a link with its marks, and say which address is in it."""
    typed = without_invisible(text)
    found = _MARKDOWN.fullmatch(typed) or _HTML.fullmatch(typed)
    if found and can_be_read(parse, found[1]):
        raise UnusableValue(f"de tekens van een link horen hier niet; typ: {found[1]}", "link")


def refuse_several(
    found: list[str],
    typed: str,
    many: str,
    parse: Callable[[str], object],
    is_private: Callable[[str], bool] = lambda _: False,
) -> None:
    """Refuse more than one address, or one with words around it; `many` is what they are called.

    What `is_private` is not told to go to a text: everybody reads that.
    """
    if not _APART.search(typed):
        return
    good = [one for one in dict.fromkeys(found) if one != typed and can_be_read(parse, one)]
    if len(good) > 1:
        first, *rest = good
        shown = [one for one in rest if not is_private(one)]
        raise UnusableValue(
            f"dit zijn {len(good)} {many} en hier past er één; typ hier: {first}",
            "twee", elsewhere=TEXT_FIELDS if shown else (), rest=" en ".join(shown),
        )  # fmt: skip
    if len(good) == 1 and not _MAY_BELONG.search(typed.replace(good[0], "\0")):
        words = typed.replace(good[0], " ")
        beside = " ".join(word for word in words.split() if not _LABEL.fullmatch(word)).strip(
            _MARKS
        )
        if _NAME.fullmatch(beside) and "@" in good[0]:
            raise UnusableValue(
                f"een naam hoort bij 'persoon', met toestemming; typ hier alleen: {good[0]}",
                "woorden",
            )
        message = f"hier hoort alleen het adres; typ hier: {good[0]}"
        raise UnusableValue(
            message, "woorden", elsewhere=TEXT_FIELDS if beside else (), rest=beside
        )


def refuse_text(text: str, what: str, *, one_word: bool = False) -> None:
    """Refuse words that are no address; they may stand where there is room for text."""
    words = len(_WORDS.findall(text))
    is_text = (" " in text and words > 1) or (one_word and _ONE_WORD.fullmatch(text))
    if is_text and not re.search(r"[@/]|\w\.\w", text):
        raise UnusableValue(f"dit is een tekst en geen {what}", "tekst", elsewhere=TEXT_FIELDS)


def can_be_read(parse: Callable[[str], object], text: str) -> bool:
    """Tell whether a text can be read by `parse`."""
    try:
        parse(text)
    except UnusableValue:
        return False
    return True
