"""A branch in git: one commit, only what is new is sent, and never over what somebody else put."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from carry.real_sshd import Server
from carry.small_sites import NEW, NOW, OLD, publish, silent, site

from generator.carry.branch import BranchCarrier
from generator.carry.manifest import of_folder
from generator.carry.problems import CarryProblem
from generator.carry.repositories import Repository
from generator.carry.secrets import Asking
from generator.values.destination import Destination, Kind, parse_destination

NOBODY = Asking(lambda _: False, lambda _: "", lambda _: False)
HIDDEN = {".nojekyll": "", "CNAME": "kaart.dorp.nl\n"}


def git(*words: object) -> str:
    return subprocess.run(["git", *map(str, words)], check=True, capture_output=True,
                          text=True).stdout  # fmt: skip


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A repository in which others keep something on the branch, and more on another."""
    git("init", "-q", "--bare", tmp_path / "pages.git")
    git("init", "-q", "-b", "gh-pages", tmp_path / "werk")
    (tmp_path / "werk" / "CNAME").write_text("kaart.dorp.nl\n", encoding="utf-8")
    who = ("-c", "user.name=Host", "-c", "user.email=host@dorp.example")
    git("-C", tmp_path / "werk", "add", "CNAME")
    git("-C", tmp_path / "werk", *who, "commit", "-qm", "begin")
    git("-C", tmp_path / "werk", "push", "-q", tmp_path / "pages.git", "gh-pages", "gh-pages:main")
    return tmp_path / "pages.git"


def carrier(bare: Path, branch: str = "gh-pages") -> BranchCarrier:
    to = Destination(Kind.GIT, str(bare), branch=branch)
    return BranchCarrier(Repository(to, None, NOBODY), branch, NOW)


def on_branch(bare: Path, branch: str = "gh-pages") -> dict[str, str]:
    names = git("-C", bare, "ls-tree", "-r", "--name-only", branch).split()
    told = {name: git("-C", bare, "show", f"{branch}:{name}") for name in names}
    return {name: text for name, text in told.items()
            if name not in {"versie.json", "bestanden.json"}}  # fmt: skip


def test_the_branch_holds_the_site_and_what_others_put_there(bare: Path, tmp_path: Path) -> None:
    publish(carrier(bare), site(tmp_path / "oud", OLD))
    assert on_branch(bare) == OLD | HIDDEN
    brought = publish(carrier(bare), site(tmp_path / "nieuw", NEW))
    assert on_branch(bare) == NEW | HIDDEN
    assert brought.removed == ("weg/index.html",)
    assert publish(carrier(bare), tmp_path / "nieuw").put == ()


def test_it_has_no_past_and_other_branches_stay(bare: Path, tmp_path: Path) -> None:
    publish(carrier(bare), site(tmp_path / "oud", OLD))
    publish(carrier(bare), site(tmp_path / "nieuw", NEW))
    assert git("-C", bare, "rev-list", "--count", "gh-pages").strip() == "1"
    assert on_branch(bare, "main") == {"CNAME": "kaart.dorp.nl\n"}
    git("-C", bare, "fsck", "--strict")


def test_a_branch_that_is_not_there_yet_is_made(bare: Path, tmp_path: Path) -> None:
    publish(carrier(bare, "pages"), site(tmp_path / "oud", OLD))
    assert on_branch(bare, "pages") == OLD | {".nojekyll": ""}


def test_only_what_is_not_there_yet_is_sent(bare: Path, tmp_path: Path) -> None:
    publish(carrier(bare), site(tmp_path / "oud", {**OLD, "boekje.pdf": "x" * 500_000}))
    changed = {**OLD, "boekje.pdf": "x" * 500_000, "index.html": "anders"}
    assert publish(carrier(bare), site(tmp_path / "nieuw", changed)).sent < 5000


def test_who_published_meanwhile_is_not_overwritten(bare: Path, tmp_path: Path) -> None:
    late, old = carrier(bare), site(tmp_path / "oud", OLD)
    standing = late.look()
    publish(carrier(bare), site(tmp_path / "nieuw", NEW))
    with pytest.raises(CarryProblem, match="Intussen heeft iemand anders hier gepubliceerd"):
        late.carry(old, of_folder(old), standing, silent)
    assert on_branch(bare) == NEW | HIDDEN


def test_what_is_of_another_is_told(bare: Path, tmp_path: Path) -> None:
    ours = carrier(bare)
    found = site(tmp_path / "site", {**OLD, "CNAME": "van ons"})
    assert ours.others(of_folder(found), ours.look()) == ("CNAME",)


def test_a_folder_without_git_is_told(tmp_path: Path) -> None:
    with pytest.raises(CarryProblem, match="staat geen git-map"):
        carrier(tmp_path).look()


class TestOnAServer:
    """The same over SSH, with the git of the server."""

    def over_ssh(self, server: Server, bare: Path) -> BranchCarrier:
        there = server.place(str(bare))
        to = replace(there, kind=Kind.GIT, branch="gh-pages",
                     path=f"ssh://{there.user}@127.0.0.1:{there.port}{bare}")  # fmt: skip
        return BranchCarrier(Repository(to, server.fingerprint, NOBODY), "gh-pages", NOW)

    def test_it_arrives(
        self, server: Server, bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAART_SLEUTEL", str(server.key))
        publish(self.over_ssh(server, bare), site(tmp_path / "oud", OLD))
        publish(self.over_ssh(server, bare), site(tmp_path / "nieuw", NEW))
        assert on_branch(bare) == NEW | HIDDEN

    def test_a_branch_that_the_host_protects_is_told_and_stays(
        self, server: Server, bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAART_SLEUTEL", str(server.key))
        hook = bare / "hooks" / "pre-receive"
        hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        hook.chmod(0o755)
        with pytest.raises(CarryProblem, match="De host neemt de tak 'gh-pages' niet aan"):
            publish(self.over_ssh(server, bare), site(tmp_path / "oud", OLD))
        assert on_branch(bare) == {"CNAME": "kaart.dorp.nl\n"}


def test_an_address_that_cannot_be_reached_is_told() -> None:
    to = parse_destination("git:http://127.0.0.1:9/site.git")
    with pytest.raises(CarryProblem, match="is niet te bereiken"):
        BranchCarrier(Repository(to, None, NOBODY), to.branch, NOW).look()
