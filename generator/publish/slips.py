"""Slips in the files a site is made with, told in Dutch: settings, shell and hand-written pages.

In: what the engine or the reader of templates raised. Out: which file, which line if that is
known, and what to do. What they say themselves is English and for who made the file, so it comes
last.
"""

from __future__ import annotations

import errno
import re
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from generator.problems import why
from generator.publish.shell import CutUp
from generator.site.project import Project

_BACK = "Zet dat bestand terug zoals het was, of vraag het aan wie het veranderd heeft."
_LINE = re.compile(r"line (\d+)")
_DEAD_LINK = re.compile(r"Doc file '([^']+)' contains (?:a|an \w+) (?:relative )?link '([^']+)'")
_SETTING = re.compile(r"Config value '([^']+)'")
_AFTER_ALL = re.compile(r"Aborted with \d+ warnings in strict mode!")


_FULL = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT})


def slip(error: Exception, project: Path) -> str | None:
    """Give what is wrong with a file of `project`; None when none of them is to blame."""
    place = _place(error, project)
    if isinstance(error, TemplateNotFound):
        told = f"Het bestand '{error.name}' ontbreekt in de map 'overrides'. {_BACK}"
    elif isinstance(error, OSError):
        return _unreadable(error, project)
    elif isinstance(error, UnicodeDecodeError):
        told = f"Een bestand in 'content' of 'overrides' is niet als UTF-8 opgeslagen. {_BACK}"
    elif place:
        told = f"In '{place[0]}' staat een fout, op regel {place[1]}. {_BACK}"
    elif isinstance(error, TemplateError | CutUp):
        told = f"In een bestand in 'overrides' staat een fout. {_BACK}"
    else:
        return None
    return f"{told}\n{_technical(error)}"


def _unreadable(error: OSError, project: Path) -> str | None:
    path = Path(str(error.filename))
    # A copy that does not fit names the file it was made from, which is not to blame.
    if error.filename is None or error.errno in _FULL or not path.is_relative_to(project):
        return None
    return f"'{_shown(path, project)}' kan niet gelezen worden ({why(error)})."


def mishap(error: Exception, project: Path) -> str:
    """Give in Dutch what went wrong while the site was shown, whatever it was."""
    if isinstance(error, OSError) and slip(error, project) is None:
        return f"'{error.filename or 'Een bestand'}' kan niet gebruikt worden ({why(error)})."
    start = "Er ging iets mis in het programma zelf. Uw bestanden zijn niet veranderd."
    return slip(error, project) or f"{start}\n{_technical(error)}"


def _technical(error: Exception) -> str:
    return f"Technisch: {type(error).__name__}: {error}"


def settings_slip(message: str, config_file: Path) -> str:
    """Give what is wrong with the engine's settings, from all it said about them."""
    line, setting = _LINE.search(message), _SETTING.search(message)
    where = f" bij '{setting[1]}'" if setting else f", op regel {line[1]}" if line else ""
    lines = [one.strip() for one in message.splitlines() if one.strip()]
    return f"In '{config_file.name}' staat een fout{where}. {_BACK}\nTechnisch: {' '.join(lines)}"


def engine_told(lines: list[str], project: Project) -> str:
    """Give in Dutch what the engine warned about, by the files of the project."""
    told = [_warning(line, project) for line in lines if not _AFTER_ALL.fullmatch(line.strip())]
    return "\n".join(dict.fromkeys(told))


def _warning(line: str, project: Project) -> str:
    dead = _DEAD_LINK.search(line)
    if dead:
        path = project.files().get(dead[1])
        shown = project.shown(path) if path else dead[1]
        return (
            f"{shown}: de link '{dead[2]}' leidt naar een bladzijde die er niet is. "
            "Verbeter de link of haal hem weg."
        )
    return f"Het bouwprogramma meldt: {line}"


def _place(error: Exception, project: Path) -> tuple[str, int] | None:
    """Give the file of the project and the line where a slip is, when a template is to blame."""
    if isinstance(error, TemplateSyntaxError):
        return _shown(Path(error.filename or error.name or "overrides"), project), error.lineno
    found = None
    trace = error.__traceback__
    while trace is not None:
        name = Path(trace.tb_frame.f_code.co_filename)
        if name.suffix == ".html":
            found = _shown(name, project), trace.tb_lineno
        trace = trace.tb_next
    return found


def _shown(path: Path, project: Path) -> str:
    return path.relative_to(project).as_posix() if path.is_relative_to(project) else path.name
