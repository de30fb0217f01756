"""What every page loads, joined into one stylesheet and one script: each file is a wait.

In: a site and its project. Out: the site with `assets/samen.css`, `assets/samen.js` and, for before
anything is drawn, `assets/begin.js`, and with the shell told to load those. The parts stay beside
them as they were written, with their remarks; a preview and the desk load the parts, for there one
of them changes at a time.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from generator.site.page import Asset, Site
from generator.site.project import ASSETS, Project

STYLE: Final = f"{ASSETS}/samen.css"
FIRST: Final = f"{ASSETS}/begin.js"
SCRIPT: Final = f"{ASSETS}/samen.js"
# In this order: what stands further on builds on, or wins from, what stands before it.
STYLES: Final = ("kleuren", "icoontjes", "kaart")
SCRIPTS: Final = ("kaart", "dagen", "dagen-tonen", "agenda", "nieuws", "zoeken-scherm", "mee",
                  "mensen", "bereikbaar")  # fmt: skip
BEFORE: Final = ("eerst",)
_REMARK = re.compile(r"/\*.*?\*/", re.DOTALL)
# Line by line, as it was written; so no text in quotes loses a space.
_LOOSE = re.compile(r"(?m)(?<=^)([\w-]+:) | (\{)$|(?<=[{};,])\n")


def with_joined(site: Site, project: Project) -> Site:
    """Give the site with its common files joined; a part that is not there is left out."""
    files, made = project.files(), {asset.path: asset.data for asset in site.assets}

    def texts(names: tuple[str, ...], kind: str) -> list[str]:
        places = (f"{ASSETS}/{name}.{kind}" for name in names)
        found = (made[one] if one in made else files[one].read_bytes()
                 for one in places if one in made or one in files)  # fmt: skip
        return [data.decode() for data in found]

    joined = {
        STYLE: "\n".join(_tight(_bare(_REMARK.sub("", text))) for text in texts(STYLES, "css")),
        # Our scripts end without a semicolon, and the next begins with a bracket.
        SCRIPT: ";\n".join(_bare(text) for text in texts(SCRIPTS, "js")),
        FIRST: ";\n".join(_bare(text) for text in texts(BEFORE, "js")),
    }
    ours = (Asset(path, f"{text}\n".encode()) for path, text in joined.items())
    context = {**site.context, "joined": True}
    return replace(site, assets=(*site.assets, *ours), context=context)


def _bare(text: str) -> str:
    """Give a text without indentation and without lines that are a remark."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def _tight(style: str) -> str:
    """Give a stylesheet without the spaces and breaks that stand for nothing."""
    return _LOOSE.sub(lambda found: found[1] or found[2] or "", style)
