"""The list of commands in the manual, written from the commands' own help."""

from __future__ import annotations

import click

from generator.commands.dutch import DutchGroup
from generator.model.guide import between

_BEGIN, _END = "<!-- opdrachten: begin -->", "<!-- opdrachten: einde -->"


def command_guide(group: DutchGroup) -> str:
    """Give every command with its help text, as Markdown."""
    parts = []
    for name, command in group.loaded().items():
        context = click.Context(command, info_name=f"kaart {name}")
        parts.append(f"### kaart {name}\n\n```\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def with_commands(manual: str, group: DutchGroup) -> str:
    """Give the manual with its list of commands written anew."""
    return between(manual, _BEGIN, _END, command_guide(group))
