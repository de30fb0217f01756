"""Where this computer keeps what publishing has to remember; nothing of it is shared."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from generator.carry.problems import CarryProblem
from generator.values.destination import Destination

VARIABLE = "KAART_GEGEVENS"
"""The folder to keep it in. Without it: the user's own folder for data of programs."""
_PLACES = "gepubliceerd"


def own_folder() -> Path:
    """Give the folder, made for this user alone. Raises `CarryProblem` where there is no place."""
    import platformdirs  # noqa: PLC0415 - most commands keep nothing

    asked = os.environ.get(VARIABLE) or platformdirs.user_data_dir("sociale-kaart", appauthor=False)
    folder = Path(asked)
    if not folder.is_absolute():
        folder = Path.home() / ".sociale-kaart"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CarryProblem(
            "Er is geen plek om te onthouden wat er gepubliceerd is: in "
            f"'{folder}' kan niets staan. "
            f"Zet in de instelling {VARIABLE} een andere map."
        ) from error
    return folder


def folder_of(destination: Destination) -> Path:
    """Give the folder of what is remembered about one place."""
    name = hashlib.sha256(str(destination).encode(errors="surrogatepass")).hexdigest()[:16]
    return own_folder() / _PLACES / name


def all_places() -> tuple[Path, ...]:
    """Give the folder of every place that anything is remembered about. Raises `CarryProblem`."""
    return tuple(sorted(own_folder().glob(f"{_PLACES}/*/")))
