"""From bytes to lines: UTF-8 only, with an explanation for everything else."""

from __future__ import annotations

import codecs
import re

from generator.yaml.report import Report, Stop

MOST_BYTES = 1_000_000
MOST_LINES = 40_000

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BREAK = re.compile("\r\n|\r|\n")
_BYTE_BREAK = re.compile(b"\r\n|\r|\n")
_CONTROL_BYTES = bytes(b for b in range(32) if b not in b"\t\n\r\x1b\x0c")


def decode(data: bytes, report: Report) -> list[str]:
    """Give the lines of a file; raise `Stop` after reporting when there is nothing to read."""
    if len(data) > MOST_BYTES:
        report.tell("too large", "", size=len(data) / MOST_BYTES)
        raise Stop
    lines = _BREAK.split(_text(data, report))
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    if len(lines) > MOST_LINES:
        report.tell("too many lines", "", (MOST_LINES, 0), count=len(lines), most=MOST_LINES)
        raise Stop
    return lines


def text_of(data: bytes) -> str:
    """Give the text of a file as it is read, in whatever encoding it is, without its mark.

    Raises `UnicodeError` when there is no text in it.
    """
    try:
        return _text(data, Report("")).removeprefix("\ufeff")
    except Stop as stopped:
        raise UnicodeError from stopped


def _text(data: bytes, report: Report) -> str:
    wide = next((name for mark, name in _MARKS if data.startswith(mark)), "") or _unmarked(data)
    if wide:
        report.tell("other encoding", "", path=(), kind=wide[:6].upper())
        return data.decode(wide, errors="ignore")
    sample = data[:4000]
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    if controls > max(8, len(sample) // 10):
        report.tell("not text", "")
        raise Stop
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mended(data, report)


def _unmarked(data: bytes) -> str:
    """Recognise UTF-16 without a byte order mark: in Dutch text every other byte is zero."""
    even, odd = data[:4000:2], data[1:4000:2]
    if len(odd) < 2:
        return ""
    if odd.count(0) > len(odd) * 0.6 and even.count(0) < len(odd) * 0.1:
        return "utf-16-le"
    if even.count(0) > len(odd) * 0.6 and odd.count(0) < len(odd) * 0.1:
        return "utf-16-be"
    return ""


def _mended(data: bytes, report: Report) -> str:
    """Read a file of the old Windows encoding line by line, and name the lines that were."""
    pieces: list[str] = []
    wrong: list[tuple[int, int, str]] = []
    start = 0
    for number, end in enumerate([*(m.end() for m in _BYTE_BREAK.finditer(data)), len(data)]):
        raw, start = data[start:end], end
        try:
            pieces.append(raw.decode("utf-8"))
        except UnicodeDecodeError as err:
            text = raw.rstrip(b"\r\n").decode("cp1252", errors="replace")
            wrong.append((number, len(raw[: err.start].decode("utf-8")), text))
            pieces.append(text + raw[len(raw.rstrip(b"\r\n")) :].decode())
    others = ", ".join(str(n + 1) for n, _, _ in wrong[1:6]) + " en verder" * (len(wrong) > 6)
    line, column, text = wrong[0]
    report.tell(
        "other encoding on some lines", text[column:], (line, column), text, (),
        also=f" (ook op regel {others})" if others else "",
    )  # fmt: skip
    return "".join(pieces)
