"""From bytes to text: UTF-8 only, with an explanation for everything else."""

from __future__ import annotations

import codecs
import re

from generator.located.report import Report, Stop, found_near

MOST_BYTES = 1_000_000
MOST_LINES = 40_000

SAVE_AS = (
    "Sla het bestand op als UTF-8. In Visual Studio Code: klik rechtsonder op de naam van de "
    "codering, kies 'Save with Encoding' en dan 'UTF-8'. In Kladblok: kies Opslaan als en zet "
    "Codering op UTF-8"
)
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
        report.error(
            "grootte", 0, 0, (),
            f"Dit bestand is te groot ({len(data) / MOST_BYTES:.1f} MB; hoogstens 1 MB). "
            "Verdeel de tekst over meer bestanden, en zet foto's niet in dit bestand.",
        )  # fmt: skip
        raise Stop
    lines = _BREAK.split(_text(data, report))
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    if len(lines) > MOST_LINES:
        report.error(
            "aantal", MOST_LINES, 0, (),
            f"Dit bestand heeft te veel regels ({len(lines)}; hoogstens {MOST_LINES}). "
            "Verdeel de tekst over meer bestanden.",
        )  # fmt: skip
        raise Stop
    return lines


def _text(data: bytes, report: Report) -> str:
    wide = next((name for mark, name in _MARKS if data.startswith(mark)), "") or _unmarked(data)
    if wide:
        return _wide(data, wide, report)
    if _is_binary(data):
        report.error(
            "codering", 0, 0, (),
            "Dit is geen tekstbestand (misschien een foto of een Word-document met een verkeerde "
            "naam). Maak een nieuw bestand met alleen tekst, en haal dit bestand weg.",
        )  # fmt: skip
        raise Stop
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mended(data, report)


def _unmarked(data: bytes) -> str:
    """Recognise UTF-16 without a byte order mark: in Dutch text every other byte is zero."""
    sample = data[:4000]
    pairs = len(sample) // 2
    if pairs < 2:
        return ""
    if sample[1::2].count(0) > pairs * 0.6 and sample[0::2].count(0) < pairs * 0.1:
        return "utf-16-le"
    if sample[0::2].count(0) > pairs * 0.6 and sample[1::2].count(0) < pairs * 0.1:
        return "utf-16-be"
    return ""


def _wide(data: bytes, name: str, report: Report) -> str:
    kind = name[:6].upper()
    report.error(
        "codering", 0, 0, (), f"Dit bestand is opgeslagen als {kind}, niet als UTF-8. {SAVE_AS}.",
        sure=True,
    )  # fmt: skip
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        report.usable = False
        raise Stop from None


def _is_binary(data: bytes) -> bool:
    sample = data[:4000]
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    return controls > max(8, len(sample) // 10)


def _mended(data: bytes, report: Report) -> str:
    """Read a file of the old Windows encoding line by line, and name the lines that were."""
    pieces: list[str] = []
    wrong: list[int] = []
    place = (0, "")
    start = 0
    ends = [m.end() for m in _BYTE_BREAK.finditer(data)] + [len(data)]
    for number, end in enumerate(ends):
        raw, start = data[start:end], end
        try:
            pieces.append(raw.decode("utf-8"))
        except UnicodeDecodeError as err:
            text = raw.decode("cp1252", errors="replace").rstrip("\r\n")
            if not wrong:
                place = (len(raw[: err.start].decode("utf-8")), text)
            wrong.append(number)
            pieces.append(text + raw[len(raw.rstrip(b"\r\n")) :].decode())
    column, text = place
    others = ", ".join(str(n + 1) for n in wrong[1:6]) + (" en verder" if len(wrong) > 6 else "")
    report.error(
        "codering", wrong[0], column, (),
        "Deze regel bevat een teken dat niet als UTF-8 is opgeslagen; "
        f"{found_near(text, column)}"
        + (f" (ook op regel {others})" if others else "")
        + f". {SAVE_AS}, en kijk daarna of letters als é en ë goed staan.",
        sure=True,
    )  # fmt: skip
    return "".join(pieces)
