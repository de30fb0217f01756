"""What the computer refuses, in words a supporter can do something with."""

from __future__ import annotations

import errno

_WORDS = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.EFBIG: "de schijf is vol",
    errno.EACCES: "u hebt daar geen rechten",
    errno.EPERM: "u hebt daar geen rechten",
    errno.EROFS: "daar mag niets geschreven worden",
    errno.ENOENT: "die map is er niet",
    errno.ENOTDIR: "een deel van dat pad is een bestand en geen map",
    errno.EISDIR: "dat is een map en geen bestand",
    errno.EEXIST: "er staat al een bestand met die naam",
    errno.ENAMETOOLONG: "die naam is te lang",
    errno.EIO: "de schijf doet het niet goed",
}


def why(error: OSError) -> str:
    """Give the reason of a failure in a few Dutch words."""
    return _WORDS.get(error.errno or 0, f"foutnummer {error.errno} van de computer")
