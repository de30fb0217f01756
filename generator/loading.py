"""Loading the program: somebody may stop it meanwhile, or a part of it may be missing.

Nothing of the program itself is needed to say so in Dutch, and next to nothing of Python: who
presses Ctrl and C at once may do so while this very file is loaded.
"""

from __future__ import annotations

import sys

STOPPED = "\nGestopt."
UNUSABLE = (
    "Een onderdeel van het programma ontbreekt of is beschadigd.\n"
    "Zet het programma opnieuw op de computer. Typ: make install, of: pip install -e ."
)


class Loading:
    """A block in which parts of the program are loaded; what goes wrong is told and ends it."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """End the program when the block did not come to its end."""
        if isinstance(error, KeyboardInterrupt):
            _tell(STOPPED)
            raise SystemExit(130) from None
        if isinstance(error, Exception):
            _tell(unusable(error))
            raise SystemExit(1) from None


def is_of_loading(error: Exception) -> bool:
    """Tell whether something went wrong while a part of the program was loaded."""
    if isinstance(error, ImportError | SyntaxError):
        return True
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_name != "<module>":
        trace = trace.tb_next
    return trace is not None


def unusable(error: Exception) -> str:
    """Say that the program cannot be used as it is, with what the computer said of it."""
    return f"{UNUSABLE}\n({type(error).__name__}: {error})"


def _tell(told: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{told}\n")
