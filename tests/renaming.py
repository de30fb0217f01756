"""What the examples of renaming share: the small village with other files in it."""

from __future__ import annotations

from small_village import SMALL

from generator.editing import Plan
from generator.problems import Level
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile, list_files

ROUTE = "vraag: Wat nu?\nstappen:\n"


def small(**files: str | bytes) -> tuple[SourceFile, ...]:
    """Give the small village with files added or replaced, named as in diensten_klus."""
    found = {file.path: file for file in list_files(SMALL)[0]}
    for name, text in files.items():
        folder, _, stem = name.rpartition("_")
        path = f"kaart/{folder}/{stem}.yml" if folder else f"kaart/{stem}.yml"
        data = text if isinstance(text, bytes) else text.encode()
        found[path] = SourceFile(path, folder, stem, data)
    return tuple(found.values())


def meal(extra: str) -> str:
    """Give the text of a service with something at its end."""
    return (
        f"naam: Maaltijd\nthemas: [eten]\nsamenvatting: Warm.\ncontact: {{telefoon: 112}}\n{extra}"
    )


def errors_after(plan: Plan, files: tuple[SourceFile, ...]) -> list[str]:
    """Give the errors that a map has once the plan is carried out."""
    done = []
    for file in files:
        path = plan.target if file.path in {plan.source, plan.target} else file.path
        stem = path.rpartition("/")[2].removesuffix(".yml")
        done.append(SourceFile(path, file.folder, stem, plan.contents.get(path, file.data)))
    return [str(p) for p in assemble(done).problems if p.level is Level.ERROR]
