"""What residents get at the address, asked of a web server on this computer."""

from __future__ import annotations

import socket
from datetime import timedelta
from pathlib import Path

import pytest
from carry.small_sites import NEW, NOW, OLD, site
from carry.web_server import serving
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from generator.carry.links import dead_links, outside_links
from generator.carry.live import live
from generator.carry.manifest import of_folder

CODES = {"q/koffie/index.html": "ga verder", "q/maaltijd/index.html": "ga verder"}


@pytest.fixture
def web(tmp_path: Path) -> Path:
    return site(tmp_path / "web", OLD | CODES)


def test_all_is_as_it_was_built(web: Path) -> None:
    with serving(web) as address:
        found = live(address, of_folder(web), NOW)
    assert found.bad == ()
    assert found.good == (
        f"Op {address} staat wat er gebouwd is op 2026-11-21: 7 bestanden nagekeken.",
        "Codes op papier: 2 van de 2 werken.",
    )


def test_a_file_that_differs_and_a_code_that_is_gone_are_told(web: Path) -> None:
    wanted = of_folder(web)
    (web / "index.html").write_text("van een inbreker", encoding="utf-8")
    (web / "q" / "koffie" / "index.html").unlink()
    (web / "q" / "koffie").rmdir()
    with serving(web) as address:
        found = live(address, wanted, NOW)
        alone = live(address, None, NOW)
    assert "'index.html' is anders" in found.bad[0]
    assert "'q/koffie/index.html' ontbreekt" in found.bad[0]
    assert found.bad[1] == "Codes op papier: 1 van de 2 werken."
    assert alone.bad == found.bad


def test_an_older_version_that_still_stands_there_is_told(web: Path, tmp_path: Path) -> None:
    with serving(web) as address:
        found = live(address, of_folder(site(tmp_path / "nieuw", NEW)), NOW)
    assert "staat nog iets anders dan er gepubliceerd is" in found.bad[0]


def test_something_else_stands_there(tmp_path: Path) -> None:
    (tmp_path / "versie.json").write_text("{}", encoding="utf-8")
    with serving(tmp_path) as address:
        assert "staat iets anders dan deze site" in live(address, None, NOW).bad[0]
    with serving(tmp_path / "leeg") as address:
        assert "versie.json is er niet te lezen" in live(address, None, NOW).bad[0]


def test_an_address_that_does_not_exist_yet() -> None:
    found = live("https://dorp.invalid/", None, NOW)
    assert "bestaat nog niet op internet" in found.bad[0]
    assert not found.there


def certificate(folder: Path, days: int) -> Path:
    """Make a certificate for this computer that is valid for so many days."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    names = x509.SubjectAlternativeName([x509.DNSName("localhost")])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name)
        .public_key(key.public_key()).serial_number(1).not_valid_before(NOW - timedelta(days=900))
        .not_valid_after(NOW + timedelta(days=days)).add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    path = folder / "certificaat.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                          serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )  # fmt: skip
    return path


@pytest.mark.parametrize(("days", "told"), [(20_000, "is geldig tot"), (-1, "")])
def test_when_the_certificate_ends(
    web: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int, told: str
) -> None:
    path = certificate(tmp_path, days)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with serving(web, path) as address:
        found = live(address, of_folder(web), NOW)
        soon = live(address, of_folder(web), NOW + timedelta(days=days - 5))
    if told:
        assert any(told in line for line in found.good)
        assert "nog 5 dagen. Vraag uw host om het te vernieuwen." in soon.bad[0]
    else:
        assert "klopt niet: het is verlopen" in found.bad[0]


def test_a_certificate_that_nobody_gave(web: Path, tmp_path: Path) -> None:
    with serving(web, certificate(tmp_path, 20_000)) as address:
        assert "klopt niet: het is door niemand uitgegeven" in live(address, None, NOW).bad[0]


def test_dead_links_are_found_politely(tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "er.html").write_text("ja", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/"
    pauses: list[float] = []
    with serving(tmp_path / "elders") as other:
        page = "".join(f'<a href="{link}">x</a>' for link in (
            f"{other}er.html", f"{other}weg.html#deel", f"{other}er.html", nobody,
            "https://kaart.dorp.nl/zelf/",
        ))  # fmt: skip
        links = outside_links(site(tmp_path / "site", {"a/index.html": page}),
                              "https://kaart.dorp.nl/")  # fmt: skip
        assert set(links) == {f"{other}er.html", f"{other}weg.html", nobody}
        dead, unknown = dead_links(links, pauses.append)
    assert dead == {f"{other}weg.html": "bestaat niet meer", nobody: "antwoordt niet"}
    assert unknown == 0
    assert len(pauses) == 2
