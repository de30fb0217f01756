"""How a piece of somebody's text, or a path to it, is shown in a message."""

from __future__ import annotations

import re

from generator.problems import KeyPath

# Word makes curled quotes of straight ones; to the reader they are letters like any other.
CURLS = "“”„‟"
_CURLED = re.compile(r"([“”„‟\"])([^“”„‟]*)([“”\"])|([‘‚])([^‘’‚]*)(’)")
_PLAIN_STEP = re.compile(r"[^\s.\[\]:\"']+")
QUOTE_ALL = 'Zet de hele tekst tussen dubbele aanhalingstekens (").'


def show(text: str, most: int = 40) -> str:
    """Give a short, harmless form of a text: invisible and control characters become names."""
    short = text if len(text) <= most else text[: most - 1].rstrip() + "…"
    named = (sign if sign.isprintable() else f"<U+{ord(sign):04X}>" for sign in short)
    return "".join(named).replace("<U+0009>", "→")


def found(text: str) -> str:
    """Give a text as the part of a message that says what stood there."""
    return f"gevonden: «{show(text.strip(' '))}»"


def found_near(text: str, column: int, reach: int = 20) -> str:
    """Give what stands around a place in a line that may be long."""
    start = max(0, column - reach)
    cut = text[start : column + reach]
    if start:
        # Start at a whole word, and show that the line did not start there.
        cut = "…" + cut[cut.find(" ", 0, reach) + 1 :]
    return f"gevonden: «{show(cut.strip(' '), 2 * reach + 1)}»"


def path_text(path: KeyPath) -> str:
    """Give a path as the supporter reads it: `wanneer[2].van`, counting from 1."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step + 1}]"
        else:
            # A field name may itself hold a dot or a space; then it is quoted to stay readable.
            name = show(step) if _PLAIN_STEP.fullmatch(show(step)) else f"'{show(step)}'"
            text += f".{name}" if text else name
    return text


def is_curled(text: str) -> bool:
    """Tell whether a text stands as a whole between typographic quotes."""
    return _CURLED.fullmatch(text) is not None and text[0] + text[-1] != '""'


def quote_advice(text: str, most: int = 60) -> str:
    """Give the sentence that says to put a text between quotes, with the text itself."""
    text = text.strip()
    if is_curled(text):
        inside = text[1:-1].strip()
        mark = "'" if '"' in inside else '"'
        typed = show(f"{mark}{inside}{mark}", most)
        return f'Vervang de gekrulde aanhalingstekens door rechte ("). Typ: {typed}.'
    mark = "'" if '"' in text and "'" not in text else '"'
    if not text or len(text) > most or (mark == '"' and ('"' in text or "\\" in text)):
        return QUOTE_ALL
    return f"Zet de tekst tussen aanhalingstekens. Typ: {mark}{show(text, most)}{mark}."


def spaces(count: int) -> str:
    """Give in words how many spaces belong before a line."""
    number = f"met {count} {'spatie' if count == 1 else 'spaties'}" if count else "zonder spaties"
    return f"{number} ervoor"
