"""`kaart boekje --afloop`: the file for a print shop."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from click.testing import CliRunner
from small_village import EXAMPLE

from generator.commands.make import booklet_command


def test_a_print_shop_gets_its_file(tmp_path: Path) -> None:
    options = ["--kaart", str(EXAMPLE), "--editie", "poster", "--afloop", "3"]
    options += ["--uit", str(tmp_path)]
    done = CliRunner().invoke(booklet_command, options)
    assert done.exit_code == 0, done.output
    with pikepdf.open(tmp_path / "poster-snijrand.pdf") as document:
        page = document.pages[0]
        assert float(page.trimbox[0]) - float(page.mediabox[0]) > 20


def test_a_bleed_that_no_printer_uses_is_explained(tmp_path: Path) -> None:
    for typed, said in (("30", "0 tot 10 mm"), ("-1", "niet -1"), ("drie", "is geen heel getal")):
        options = ["--kaart", str(EXAMPLE), "--afloop", typed, "--uit", str(tmp_path)]
        done = CliRunner().invoke(booklet_command, options)
        assert done.exit_code != 0
        assert said in done.output
        assert not list(tmp_path.iterdir())
