"""Whether a change in the code changes what a village publishes: every byte of site and booklets.

    python benchmarks/same.py                          # the last commit but one, and what you have
    python benchmarks/same.py main                     # another revision, and what you have
    python benchmarks/same.py HEAD~5 HEAD --without-booklets

Both build the same map on the same day. Ends with 0 when all is the same, with 1 when something
differs, and with 2 when one of them cannot be built. Without booklets the site is made by
`mkdocs build` alone, which is how the engine works without our command.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).parent.parent
WORKING_TREE = "what you have"
TODAY = "2026-11-21"
_SHOWN = 90
# An installed copy of the code would quietly fill in for a module that a revision lacks.
_START = """
import runpy, sys
kept = [one for one in sys.meta_path if not getattr(one, "__module__", "").startswith("__edit")]
sys.meta_path[:] = kept
runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
"""


class CannotBuild(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A revision does not exist or does not build; the message is what was said."""


def differences(before: Path, after: Path) -> list[str]:
    """Give a line for each file below one folder that is not the same below the other."""
    old, new = _files(before), _files(after)
    found = [(path, f"only before: {path}") for path in old - new]
    found += [(path, f"only after: {path}") for path in new - old]
    for path in old & new:
        one, other = (before / path).read_bytes(), (after / path).read_bytes()
        if one != other:
            found.append((path, f"differs: {path}{_where(one, other)}"))
    return [line for _, line in sorted(found)]


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def _where(one: bytes, other: bytes) -> str:
    """Tell the first line that differs, or only the sizes of what is no text."""
    try:
        old, new = (text.decode().split("\n") for text in (one, other))
    except UnicodeDecodeError:
        return f" ({len(one)} and {len(other)} bytes)"
    line = _alike(old, new)
    before, after = (lines[line] if line < len(lines) else "" for lines in (old, new))
    start = max(0, _alike(before, after) - _SHOWN // 3)
    shown = [repr(text[start : start + _SHOWN]) for text in (before, after)]
    return f"\n  line {line + 1}, from sign {start + 1}\n  - {shown[0]}\n  + {shown[1]}"


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Count the lines, or the signs, with which both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def take(revision: str, folder: Path) -> None:
    """Put the code of a revision in `folder`; for the working tree, what is not ignored in it."""
    folder.mkdir(parents=True)
    if revision == WORKING_TREE:
        listed = _git("ls-files", "-z", "--cached", "--others", "--exclude-standard")
        for name in filter(None, listed.decode().split("\0")):
            source, target = PROJECT / name, folder / name
            if source.is_file():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
        return
    packed = _git("archive", "--format=tar", revision)
    subprocess.run(["tar", "-x", "-C", str(folder)], input=packed, check=True)


def _git(*words: str) -> bytes:
    ended = subprocess.run(["git", *words], cwd=PROJECT, capture_output=True, check=False)
    if ended.returncode:
        raise CannotBuild(ended.stderr.decode(errors="replace"))
    return ended.stdout


def announce_plugin(code: Path, folder: Path) -> None:
    """Write in `folder` what an installation of `code` would say of itself: where its plugin is.

    The engine finds the plugin by that, and it need not be in the same module everywhere.
    """
    project = tomllib.loads((code / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    # What it says of itself stands elsewhere since; the engine does not ask for it.
    version = project.get("version", "0")
    info = folder / f"{project['name'].replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    told = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {version}\n"
    (info / "METADATA").write_text(told, encoding="utf-8")
    points = "".join(
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in named.items())
        for group, named in project["entry-points"].items()
    )
    (info / "entry_points.txt").write_text(points, encoding="utf-8")


def build(code: Path, village: Path, target: Path, *, booklets: bool) -> None:
    """Build the map in `village` with the code in `code`, and put what it publishes at `target`."""
    about = code.with_name(f"{code.name}-installed")
    announce_plugin(code, about)
    if booklets:
        words = ["generator.cli", "bouw", "--kaart", village, "--uit", target, "--vandaag", TODAY]
    else:
        settings = code.with_name(f"{code.name}.yml")
        settings.write_text(json.dumps(_settings(code, village)), encoding="utf-8")
        words = ["mkdocs", "build", "--quiet", "--config-file", settings, "--site-dir", target]
    ended = subprocess.run(
        [sys.executable, "-c", _START, *map(str, words)],
        cwd=code, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": f"{about}{os.pathsep}{code}", "PYTHONUTF8": "1",
             "NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip
    if ended.returncode:
        raise CannotBuild(f"{code.name}:\n{ended.stdout}{ended.stderr}")


def _settings(code: Path, village: Path) -> dict[str, object]:
    """Give settings of the engine that point into `code`; JSON is YAML."""
    return {
        "INHERIT": str(code / "mkdocs.yml"),
        "docs_dir": str(code / "content"),
        "theme": {"custom_dir": str(code / "overrides")},
        "plugins": [{"kaart": {"source": str(village), "today": TODAY}}],
    }


def compare(
    before: str, after: str, village: Path | None = None, *, booklets: bool = True
) -> list[str]:
    """Build with the code of both revisions and give the differences, a line for each file.

    `village` is the folder of a map; without one it is the example village of `after`.
    """
    with tempfile.TemporaryDirectory(prefix="same-") as name:
        folder = Path(name)
        sides = {"before": before, "after": after}
        for side, revision in sides.items():
            take(revision, folder / side)
        source = village or folder / "after" / "kaart"
        for side in sides:
            build(folder / side, source, folder / f"{side}-site", booklets=booklets)
        return differences(folder / "before-site", folder / "after-site")


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("before", nargs="?", default="HEAD~", help="a git revision")
    parser.add_argument("after", nargs="?", default=WORKING_TREE,
                        help="another one; without it, what you have")  # fmt: skip
    parser.add_argument("--map", type=Path, help="the folder of another map than the example")
    parser.add_argument("--without-booklets", action="store_true", help="only the site: faster")
    asked = parser.parse_args(words)
    try:
        found = compare(
            asked.before,
            asked.after,
            asked.map.resolve() if asked.map else None,
            booklets=not asked.without_booklets,
        )
    except CannotBuild as problem:
        print(problem, file=sys.stderr)
        return 2
    if not found:
        print(f"{asked.before} and {asked.after} publish the same bytes.")
        return 0
    print(f"{asked.before} and {asked.after} differ in {len(found)} files:", *found, sep="\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
