"""The commands of `kaart`: how each is typed, what it does in one sentence, and where it stands.

Loading a command loads all it works with, and `kaart --help` should not wait for that. So the
list of commands is told from here; a test holds each sentence against the command's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

import click


@dataclass(frozen=True)
class Named:
    """A command by name; `module` and `function` say where in this package it stands."""

    name: str
    does: str
    module: str
    function: str

    def load(self) -> click.Command:
        """Give the command itself."""
        found = getattr(import_module(f"generator.commands.{self.module}"), self.function)
        assert isinstance(found, click.Command)
        return found


# In the order in which a supporter meets them.
COMMANDS = (
    Named("begin", "Begin de kaart van uw eigen dorp, in een nieuwe map.", "begin", "begin"),
    Named("controleer", "Kijk de hele kaart na en toon wat er niet klopt.", "check", "check"),
    Named("bouw", "Maak de site en de boekjes.", "make", "build_command"),
    Named("bekijk", "Bekijk de site terwijl u aan de kaart werkt.", "look", "look"),
    Named(
        "beheer",
        "Houd de kaart bij in uw browser, zonder iets te typen in bestanden.",
        "manage",
        "manage",
    ),
    Named("publiceer", "Zet de site op internet.", "publish", "publish_command"),
    Named("boekje", "Maak één boekje als PDF.", "make", "booklet_command"),
    Named("toon", "Toon wat een bewoner leest over één ding op de kaart.", "show", "show"),
    Named("nieuw", "Maak een nieuw bestand om in te vullen.", "new", "new"),
    Named(
        "importeer",
        "Zet een lijst uit Excel of een ander programma op de kaart.",
        "import_list",
        "import_list",
    ),
    Named(
        "exporteer", "Maak van de kaart een bestand voor een ander programma.", "export", "export"
    ),
    Named("herzien", "Toon wat u weer eens moet navragen, het oudste eerst.", "review", "review"),
    Named("schema", "Laat uw editor meedenken terwijl u typt.", "schema", "schema"),
    Named("dekking", "Toon wat elk dorp heeft en wat er mist.", "coverage", "coverage_command"),
    Named(
        "buren",
        "Haal op wat andere dorpen voor de hele regio hebben, en zie wat er veranderde.",
        "neighbours",
        "neighbours_command",
    ),
    Named("signaal", "Tel dat iemand vroeg naar iets wat er niet is.", "signals", "signal"),
    Named(
        "geschiedenis",
        "Toon wat er wanneer veranderd is, en zet een bestand terug, of alles van één keer.",
        "history",
        "history",
    ),
    Named(
        "foto",
        "Haal uit een foto waar en wanneer hij gemaakt is, en maak hem klein genoeg voor de site.",
        "photo",
        "photo",
    ),
    Named(
        "overdracht",
        "Maak de bladzijde voor uw opvolger: wie heeft wat, en wat ligt er nog.",
        "handover",
        "handover",
    ),
    Named("hernoem", "Geef een bestand een andere naam.", "rename", "rename"),
    Named("zoek", "Zoek zoals een bewoner zoekt, en zie wat er gevonden wordt.", "find", "find"),
    Named(
        "over",
        "Toon welke versie dit is, waar het mee gemaakt is en wat u ermee mag.",
        "about",
        "about",
    ),
    Named("klaarzetten", "Zet de bladzijden klaar om met Zensical te bouwen.", "stage", "stage"),
)
