"""`benchmarks/same.py` sees every change in what is published, wherever the code of it stands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_village import SMALL

from benchmarks.same import CannotBuild, build, differences, take

PROJECT = Path(__file__).parent.parent


def code(folder: Path) -> Path:
    """Copy what a build needs of our own code."""
    for name in ("generator", "content", "overrides"):
        shutil.copytree(PROJECT / name, folder / name)
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copyfile(PROJECT / name, folder / name)
    return folder


def put(folder: Path, **files: bytes) -> Path:
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def test_what_is_the_same_is_not_named(tmp_path: Path) -> None:
    one, other = (put(tmp_path / name, a=b"1\n", b=b"\xff") for name in ("one", "other"))
    assert differences(one, other) == []


def test_each_difference_is_told_with_its_first_line(tmp_path: Path) -> None:
    one = put(tmp_path / "one", gone=b"", page=b"same\nold\nold\n", picture=b"\xff\x00")
    other = put(tmp_path / "other", new=b"", page=b"same\nnew\nnew\n", picture=b"\xff")
    assert differences(one, other) == [
        "only before: gone",
        "only after: new",
        "differs: page\n  line 2, from sign 1\n  - 'old'\n  + 'new'",
        "differs: picture (2 and 1 bytes)",
    ]


def test_a_line_more_at_the_end_is_seen(tmp_path: Path) -> None:
    one, other = put(tmp_path / "one", a=b"x\ny"), put(tmp_path / "other", a=b"x")
    assert differences(one, other) == ["differs: a\n  line 2, from sign 1\n  - 'y'\n  + ''"]


# The same plugin at another place, which leaves a mark on every page.
MOVED = """
from pathlib import Path

from {module} import KaartPlugin as Old


class KaartPlugin(Old):
    def on_post_build(self, *, config, **more):
        super().on_post_build(config=config, **more)
        for path in Path(config.site_dir).rglob("*.html"):
            path.write_text(path.read_text(encoding="utf-8") + "<!-- moved -->", encoding="utf-8")
"""


def test_the_code_of_each_side_makes_its_own_site(tmp_path: Path) -> None:
    """Also when the plugin moved to another module, which nobody installed."""
    code(tmp_path / "before")
    after = code(tmp_path / "after")
    settings = (after / "pyproject.toml").read_text(encoding="utf-8")
    (line,) = [line for line in settings.splitlines() if line.endswith(':KaartPlugin"')]
    module = line.split('"')[1].removesuffix(":KaartPlugin")
    moved = settings.replace(line, 'kaart = "generator.moved:KaartPlugin"')
    (after / "pyproject.toml").write_text(moved, encoding="utf-8")
    text = MOVED.format(module=module)
    (after / "generator" / "moved.py").write_text(text, encoding="utf-8")
    for side in ("before", "after"):
        build(tmp_path / side, SMALL, tmp_path / f"{side}-site", booklets=False)
    found = differences(tmp_path / "before-site", tmp_path / "after-site")
    assert len(found) == len(list((tmp_path / "before-site").rglob("*.html")))
    assert all("<!-- moved -->" in one for one in found)


def test_code_that_does_not_build_says_why(tmp_path: Path) -> None:
    broken = code(tmp_path / "before")
    (broken / "generator" / "problems.py").write_text("onzin(\n", encoding="utf-8")
    with pytest.raises(CannotBuild, match="SyntaxError"):
        build(broken, SMALL, tmp_path / "site", booklets=False)


def test_a_revision_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotBuild):
        take("no-such-revision", tmp_path / "before")
