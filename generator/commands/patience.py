"""How long the server of one person waits for what a browser asks, before it hangs up."""

from __future__ import annotations

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

# Seconds for the first lines of a question: the browser stands on the same computer.
LONGEST = 20.0


class Impatient(H11Protocol):
    """Speaks as every server does, and hangs up on who does not finish what it began to ask.

    How much may come in those lines is limited by h11: 16 kB.
    """

    _waits: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait."""
        super().connection_made(transport)
        self._listen()

    def handle_events(self) -> None:
        """Stop waiting once all of the question is there, and begin again at the next one."""
        super().handle_events()
        if self.conn.their_state is h11.IDLE:
            self._listen()
        else:
            self._heard()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing more."""
        self._heard()
        super().connection_lost(exc)

    def _listen(self) -> None:
        if self._waits is None:
            self._waits = self.loop.call_later(LONGEST, self.transport.close)

    def _heard(self) -> None:
        if self._waits is not None:
            self._waits.cancel()
            self._waits = None
