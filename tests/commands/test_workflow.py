"""The workflow of a new village: valid, closed to others, and each step a command that works."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from commands.typing_them import Type
from start.begun import ONE, TODAY

from generator.start import folder_files

DECISION = "The workflow runs git and our own program, and nothing of others"
FILES = folder_files(ONE)
WORKFLOW = FILES[".github/workflows/kaart.yml"].decode()
SCRIPT = FILES["bouwen.sh"].decode()
READ = yaml.safe_load(WORKFLOW)
STEPS: Mapping[str, dict[str, Any]] = {one["name"]: one for one in READ["jobs"]["kaart"]["steps"]}
COMMANDS = [one["run"] for one in STEPS.values() if one["run"].startswith("kaart ")]


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in the folder of a village that chose its address, and publishes beside it."""
    folder = tmp_path / "mijndorp"
    for place, data in FILES.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(data)
    village = folder / "kaart" / "dorp.yml"
    chosen = re.sub(r"(?m) +# voorbeeld: .*$", "", village.read_text("utf-8"))
    village.write_text(f"{chosen}publicatie: map:../web\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("KAART_GEGEVENS", str(tmp_path / "gegevens"))
    return folder


def run(step: str, here: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run what a step of the workflow runs, as its runner does."""
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", STEPS[step]["run"]], cwd=here, check=False,
        capture_output=True, text=True, env={"PATH": os.environ["PATH"], **settings},
    )  # fmt: skip


def test_every_step_works_in_a_new_village_and_ends_online(typed: Type, begun: Path) -> None:
    """The weekly look needs the site's own address, which an example has not."""
    (look,) = (one for one in COMMANDS if "--nakijken" in one)
    for command in (one for one in COMMANDS if one != look):
        ended = typed(*command.split()[1:], "--vandaag", TODAY.isoformat())
        assert ended.code == 0, f"{command}: {ended.complained}"
    assert (begun.parent / "web" / "index.html").is_file()
    last = typed(*look.split()[1:], "--vandaag", TODAY.isoformat())
    assert "lutjebroek.example" in last.said + last.complained


def test_a_mistake_is_shown_at_its_line_and_the_site_stays(typed: Type, begun: Path) -> None:
    typed("publiceer", "--ja", "--vandaag", TODAY.isoformat())
    online = (begun.parent / "web" / "index.html").read_bytes()
    path = begun / "kaart" / "diensten" / "luisterlijn.yml"
    path.write_text(path.read_text("utf-8").replace("naam:", "namm:"), encoding="utf-8")
    ended = [typed(*one.split()[1:], "--vandaag", TODAY.isoformat()) for one in COMMANDS[:3]]
    assert [one.code for one in ended] == [1, 1, 1]
    assert re.search(r"^::error file=kaart/diensten/luisterlijn\.yml,line=\d+,col=\d+,title=fout::",
                     ended[0].said, re.MULTILINE)  # fmt: skip
    assert (begun.parent / "web" / "index.html").read_bytes() == online


def test_no_step_goes_on_after_one_that_failed() -> None:
    assert "continue-on-error" not in WORKFLOW
    assert all("always()" not in one.get("if", "") for one in STEPS.values())


def test_the_script_takes_the_same_steps() -> None:
    taken = re.findall(r"^ *(kaart (?!>).+)$", SCRIPT, re.MULTILINE)
    assert taken == [one.removesuffix(" --formaat github") for one in COMMANDS]


def test_actionlint_finds_nothing_and_would_find_a_slip(tmp_path: Path) -> None:
    def found(text: str) -> str:
        (tmp_path / "kaart.yml").write_text(text, encoding="utf-8")
        program = Path(sysconfig.get_path("scripts")) / "actionlint"
        words = [str(program), "-shellcheck=", "-pyflakes=", "kaart.yml"]
        ended = subprocess.run(words, cwd=tmp_path, check=False, capture_output=True, text=True)
        return ended.stdout

    assert found(WORKFLOW) == ""
    assert '"runs-on" section is missing' in found(WORKFLOW.replace("runs-on", "runs_on"))


def test_it_runs_on_every_change_and_every_week() -> None:
    when = READ[True]  # how YAML reads `on`
    assert {"push", "pull_request", "schedule"} < set(when)
    minute, hour, day, month, weekday = when["schedule"][0]["cron"].split()
    assert (day, month, weekday) == ("*", "*", "1")
    assert minute.isdigit()
    assert hour.isdigit()
    assert STEPS["Publiceren"]["if"].startswith("github.event_name != 'pull_request' && ")


class TestNothingOfOthers:
    def test_every_step_is_a_line_that_stands_here(self) -> None:
        assert "uses:" not in WORKFLOW
        assert READ["jobs"]["kaart"]["runs-on"] == "ubuntu-24.04"
        assert READ["permissions"] == {"contents": "read"}

    def test_what_others_typed_is_never_part_of_a_line(self) -> None:
        assert all("${{" not in one["run"] for one in STEPS.values())

    def test_what_is_installed_must_have_the_hash_in_the_list(self) -> None:
        installs = re.findall(r"pip install(?:.*\\\n)*.*", SCRIPT)
        assert len(installs) == 2
        assert all("--require-hashes" in one or "--no-index" in one for one in installs)

    def test_passwords_come_only_where_the_site_goes_out(self) -> None:
        assert [name for name, one in STEPS.items() if "secrets." in str(one)] == ["Publiceren"]


class TestClosedToOthers:
    NAME = "Alleen in een besloten opslagplaats"

    def test_it_goes_on_in_a_closed_repository(self, tmp_path: Path) -> None:
        assert run(self.NAME, tmp_path, BESLOTEN="true").returncode == 0

    def test_it_stops_in_an_open_one_before_anything_is_fetched(self, tmp_path: Path) -> None:
        ended = run(self.NAME, tmp_path, BESLOTEN="false")
        assert ended.returncode == 1
        assert ended.stdout.startswith("::error title=Openbare opslagplaats::Iedereen kan hier")
        assert next(iter(STEPS)) == self.NAME
        assert STEPS[self.NAME]["if"] == "vars.KAART_OPENBAAR != 'ja'"

    @pytest.mark.parametrize(("private", "code"), [("true", 0), ("false", 1)])
    def test_when_the_event_does_not_tell_it_asks(
        self, tmp_path: Path, private: str, code: int
    ) -> None:
        """A clock's event need not say whose it is."""
        (tmp_path / "repos").mkdir()
        (tmp_path / "repos" / "dorp").write_text(f'{{"private": {private}}}', encoding="utf-8")
        ended = run(self.NAME, tmp_path, BESLOTEN="", TOKEN="t", GITHUB_REPOSITORY="dorp",
                    GITHUB_API_URL=tmp_path.as_uri())  # fmt: skip
        assert ended.returncode == code, ended.stderr

    def test_when_nobody_can_tell_it_stops(self, tmp_path: Path) -> None:
        ended = run(self.NAME, tmp_path, BESLOTEN="", TOKEN="t", GITHUB_REPOSITORY="dorp",
                    GITHUB_API_URL=tmp_path.as_uri())  # fmt: skip
        assert ended.returncode != 0


def test_the_files_are_fetched_with_git_and_the_key_stays_nowhere(tmp_path: Path) -> None:
    source, here = tmp_path / "wij" / "dorp", tmp_path / "hier"
    source.mkdir(parents=True)
    here.mkdir()
    (source / "LEESMIJ.md").write_text("van ons", encoding="utf-8")
    git = ["git", "-C", str(source), "-c", "user.name=a", "-c", "user.email=a@b.example"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "begin"]):
        subprocess.run([*git, *words], check=True, capture_output=True)
    head = subprocess.run([*git, "rev-parse", "HEAD"], check=True, capture_output=True, text=True)
    ended = run("Haal de bestanden op", here, TOKEN="geheim", GITHUB_SERVER_URL=tmp_path.as_uri(),
                GITHUB_REPOSITORY="wij/dorp", GITHUB_SHA=head.stdout.strip())  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert (here / "LEESMIJ.md").read_text(encoding="utf-8") == "van ons"
    assert "geheim" not in (here / ".git" / "config").read_text(encoding="utf-8")
    assert "geheim" not in ended.stdout + ended.stderr


class TestTheScript:
    def test_it_says_what_it_lacks(self, begun: Path) -> None:
        ended = subprocess.run(["sh", "bouwen.sh", "installeer"], cwd=begun, check=False,
                               capture_output=True, text=True)  # fmt: skip
        assert ended.returncode == 1
        assert ended.stderr.startswith("Zet het programma in de map 'programma': één bestand")
        assert not (begun / ".kaart-omgeving").exists()

    def test_a_word_it_does_not_know(self, begun: Path) -> None:
        ended = subprocess.run(["sh", "bouwen.sh", "online"], cwd=begun, check=False,
                               capture_output=True, text=True)  # fmt: skip
        assert ended.returncode == 2
        assert "'online' kan niet" in ended.stderr

    def test_it_stops_at_the_first_step_that_fails(self, begun: Path) -> None:
        """A program in the place of ours writes down what it is asked, and finds a mistake."""
        there = begun / "bin"
        there.mkdir()
        stub = there / "kaart"
        stub.write_text('#!/bin/sh\necho "$*" >>gevraagd\n[ "$1" != bouw ]\n', encoding="utf-8")
        stub.chmod(0o755)
        ended = subprocess.run(
            ["sh", "bouwen.sh"], cwd=begun, check=False, capture_output=True,
            env={"PATH": f"{there}{os.pathsep}{os.environ['PATH']}"},
        )  # fmt: skip
        assert ended.returncode == 1
        assert (begun / "gevraagd").read_text(encoding="utf-8") == "controleer\nbouw\n"


def test_shells_can_read_every_line(tmp_path: Path) -> None:
    for name, shell, text in [
        ("bouwen", "sh", SCRIPT),
        *((n, "bash", s["run"]) for n, s in STEPS.items()),
    ]:
        (tmp_path / "lines").write_text(text, encoding="utf-8")
        assert shutil.which(shell)
        read = subprocess.run(
            [shell, "-n", "lines"], cwd=tmp_path, check=False, capture_output=True
        )
        assert read.returncode == 0, name
