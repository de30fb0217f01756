"""Somebody at the desk of a small village, without a browser: what she asks and what she reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from html import unescape
from pathlib import Path
from zoneinfo import ZoneInfo

from small_village import TODAY
from starlette.testclient import TestClient

from generator.desk.app import desk_app, entry_address
from generator.desk.asked import PROOF
from generator.desk.desk import Desk
from generator.publish.preview.server import News
from generator.publish.preview.state import Preview
from generator.site.project import project_of

SERVER = "http://127.0.0.1:8010"
AT_TEN = datetime(2026, 11, 21, 10, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


@dataclass
class AtTheDesk:
    """A desk with a door, and somebody who asks for pages and sends forms."""

    folder: Path
    workspace: Path
    today: date = TODAY
    desk: Desk = field(init=False)
    client: TestClient = field(init=False)

    def __post_init__(self) -> None:
        project = project_of(self.folder)
        self.desk = Desk(self.folder, project, lambda: self.today, lambda: AT_TEN,
                         versions=self.folder.parent / ".versies")  # fmt: skip
        preview = Preview(self.folder, project, self.workspace)
        self.client = TestClient(
            desk_app(self.desk, preview, News()), base_url=SERVER, follow_redirects=False
        )

    def come_in(self) -> AtTheDesk:
        """Open the door with the address that the command shows."""
        self.client.get(entry_address("", self.desk.keys.entry))
        return self

    def page(self, address: str) -> str:
        """Give a page of the desk as its text; it must be there."""
        answer = self.client.get(f"/beheer/{address}")
        assert answer.status_code == 200, (answer.status_code, read(answer.text))
        return answer.text

    def send(self, address: str, **values: str | list[str]) -> str:
        """Send a form of ours, follow where it leads, and give that page."""
        answer = self.client.post(
            f"/beheer/{address}",
            data={PROOF: self.desk.keys.proof, **values},
            headers={"Origin": SERVER},
        )
        if answer.status_code == 303:
            return self.client.get(answer.headers["Location"]).text
        return answer.text

    def bring(self, address: str, photo: bytes, **values: str) -> str:
        """Send a form of ours with a photo, follow where it leads, and give that page."""
        answer = self.client.post(
            f"/beheer/{address}",
            data={PROOF: self.desk.keys.proof, **values},
            files={"foto": ("foto.jpg", photo, "image/jpeg")},
            headers={"Origin": SERVER},
        )
        if answer.status_code == 303:
            return self.client.get(answer.headers["Location"]).text
        return answer.text

    def typed(self, place: str) -> str:
        """Give what stands in a file of the map."""
        return (self.folder / place).read_bytes().decode()


def read(page: str) -> str:
    """Give the words on a page, as somebody reads them."""
    main = page.partition("<main")[2].partition("</main>")[0] or page
    return unescape(" ".join(re.sub(r"<[^>]+>", " ", f"<{main}").split()))
