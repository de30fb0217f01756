"""Text without quotes between brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.located import advice, quotes, signs
from generator.located.flowstate import missing_comma
from generator.located.hashes import lost, maybe_lost
from generator.located.hidden import ANY
from generator.located.report import found_near
from generator.located.source import TIGHT_FIELD, TIGHT_REST

if TYPE_CHECKING:
    from generator.located.flows import Flow

_TEXT = re.compile(r"(?:[^,\[\]{}:#]|:(?![ \t,\[\]{}]|$)|(?<![ \t])#)+")
_WHOLE = re.compile(r"[^,\[\]{}]+")
_ANCHOR = re.compile(r"&[\w-]+(?=[ \t,\]}]|$)[ \t]*")
_ALIAS = re.compile(r"\*[^ \t,\[\]{}*]+(?=[ \t]*(?:[,\]}#]|$))")
_TAG = re.compile(r"!(?:!\S*|<[^>]*>|[^ \t,\[\]{}]*[/:][^ \t,\[\]{}]*|[\w-]*)(?=[ \t,\]}]|$)[ \t]*")
_TAG_ALONE = re.compile(r"!(?:!|<|\S*[/:]|[\w-]*[ \t]*(?:[,\]}\"'\[{]|$))")


def plain(flow: Flow, *, known: bool = False) -> None:
    """Take in a text; `known` says that its problem has been reported and it runs to the comma."""
    if not known and _mark(flow):
        return
    line, start = flow.line, flow.at
    text = flow.text
    top = flow.top
    bad = None if known else _bad(text, start)
    key = top.closer == "}" and top.state == "item"
    whole = known or (bad is not None and not key)
    hit = (_WHOLE if whole else _TEXT).match(text, start)
    end = start + len((hit[0] if hit else text[start]).rstrip(" \t"))
    if hit and not whole and text.startswith("#", hit.end()):
        # A `#` inside the text: a comment for the parser, lost text for the supporter.
        whole = _hash(flow, hit.end())
        end = start + len(_WHOLE.match(text, start)[0].rstrip(" \t")) if whole else end  # type: ignore[index]
    if top.plain_line not in (-1, line) and top.state in ("done", "key"):
        # The text of the line before goes on here.
        top.plain_line = line
    else:
        if not known:
            missing_comma(flow, start)
        if not whole and _tight(flow, start, end):
            return
        top.text(line, start, text[start:end], quoted=False)
    _inspect(flow, start, end)
    if bad:
        flow.error(bad.code, start, bad.message, sure=True)
    if whole or bad:
        flow.scan.repair.quote([(line, start, end)])
    else:
        advice.check_curled(flow.scan, line, start, end, flow.path())
    flow.at = end


def apostrophe(flow: Flow) -> None:
    """Take in a text that starts with an apostrophe (`'s middags`)."""
    hit = _WHOLE.match(flow.text, flow.at)
    end = hit.end() if hit else flow.at + 1
    quotes.report_apostrophe(flow.scan, flow.line, flow.at, end, flow.path())
    plain(flow, known=True)


def bracket(flow: Flow) -> None:
    """Report a bracket inside a text, and pass over it (and its partner, if it has one)."""
    text, at, top = flow.text, flow.at, flow.top
    # Far enough for any text; a line of a million brackets must not take for ever.
    rest = text[at : at + 300]
    if not top.complained:
        top.complained = True
        flow.error(
            "haakje", at,
            f"In deze tekst staat een {text[at]}; {found_near(text, at)}. Haal "
            "het haakje weg, of zet de hele tekst tussen dubbele aanhalingstekens. Ontbreekt er "
            "een komma, zet die er dan.",
        )  # fmt: skip
    spare = sum(map(rest.count, "]}")) - sum(map(rest.count, "[{")) >= len(flow.levels)
    partner = rest.find("]" if text[at] == "[" else "}")
    flow.at += partner + 1 if spare and partner > 0 else 1
    hit = _TEXT.match(text, flow.at)
    flow.at = hit.end() if hit else flow.at


def _mark(flow: Flow) -> bool:
    """Report and blank out an anchor, a tag or a reference; tell whether there was one."""
    text, at, scan = flow.text, flow.at, flow.scan
    hit = _ANCHOR.match(text, at) or (_TAG.match(text, at) if _TAG_ALONE.match(text, at) else None)
    if hit:
        signs.report_mark(scan, flow.line, at, hit[0].strip(), flow.path())
        flow.at = hit.end()
        alone = text[flow.at : flow.at + 1] in (",", "]", "}", "")
        scan.repair.put(flow.line, at, flow.at, '""' if alone else " " * (flow.at - at))
        if alone:
            flow.top.text(flow.line, at, "", quoted=True)
        return True
    alias = _ALIAS.match(text, at)
    if not alias:
        return False
    if "<<" not in flow.path()[-2:]:
        signs.report_alias(scan, flow.line, at, alias[0], flow.path())
    flow.top.text(flow.line, at, alias[0], quoted=True)
    scan.repair.quote([(flow.line, at, alias.end())])
    flow.at = alias.end()
    return True


def _bad(text: str, start: int) -> signs.Bad | None:
    # Look at the first two signs before looking far: a line can be very long.
    two = text[start : start + 2].rstrip(" \t,]}") or text[start]
    # Between brackets the parser never takes the first four as the start of a text.
    if two[0] not in "|>?:" and not signs.bad_start(two):
        return None
    hit = _WHOLE.match(text, start)
    rest = (hit[0] if hit else text[start]).rstrip(" \t")
    return signs.refuse_start(rest) if two[0] in "|>?:" else signs.bad_start(rest)


def _hash(flow: Flow, column: int) -> bool:
    """Judge a `#` inside a text; tell whether text is lost."""
    text = flow.text
    attached = text[column + 1 : column + 2].strip() != ""
    near = text[column - 2 : column - 1] not in (" ", "\t")
    swallows = near and re.search(r"[\]}]", text[column:]) is not None
    if near and (attached or swallows):
        lost(flow.scan, flow.line, column, flow.path())
        return True
    if near:
        maybe_lost(flow.scan, flow.line, column, flow.path())
    return False


def _tight(flow: Flow, start: int, end: int) -> bool:
    """Report `naam:Koffie` in a group, and read on as if the space were there."""
    top = flow.top
    hit = TIGHT_FIELD.match(flow.text, start, end)
    if not hit or top.closer != "}" or top.state != "item":
        return False
    top.text(flow.line, start, hit[1], quoted=False)
    signs.report_tight(flow.scan, flow.line, hit, flow.path())
    top.state = "value"
    flow.at = hit.end()
    if ANY.match(flow.text, flow.at):
        flow.at += 1
    elif again := TIGHT_REST.match(flow.text, flow.at):
        flow.scan.repair.blank(flow.line, flow.at, again.end())
        flow.at = again.end()
    return True


def _inspect(flow: Flow, start: int, end: int) -> None:
    top = flow.top
    if top.closer == "}" and top.state == "key":
        if flow.scan.hidden.key(flow.line, start, end, flow.path()):
            flow.scan.repair.put(flow.line, start, end, top.key)
    else:
        flow.scan.hidden.value(flow.line, start, end, flow.path())
