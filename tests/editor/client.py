"""The editor's side of the talk with a language server, over its standard input and output.

In: a folder with `.vscode/settings.json`, as an editor would open it. Out: the problems, the
suggestions and the explanations that the server gives for texts in that folder.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from queue import Empty, Queue
from typing import IO, Any, cast

PATIENCE = 60
SAMPLE = "kaart/dorp.yml"
CURSOR = "‸"
Message = dict[str, Any]


class Editor:
    """One server with one open folder, in which texts are opened to ask about them."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.folder = folder
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._out = cast("IO[bytes]", self._process.stdin)
        self._in = cast("IO[bytes]", self._process.stdout)
        self._inbox: Queue[Message | None] = Queue()
        self._answers: dict[int, Message] = {}
        self._problems: dict[str, list[Message]] = {}
        self._numbers = count(1)
        threading.Thread(target=self._listen, daemon=True).start()
        self._ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            workspaceFolders=[{"uri": folder.as_uri(), "name": folder.name}],
            capabilities={"workspace": {"configuration": True, "workspaceFolders": True}},
        )
        self._tell("initialized")
        # It reads the settings at its leisure; before that, nothing is wrong with any text.
        ready = (self.problems({SAMPLE: "?"})[SAMPLE] for _ in range(PATIENCE))
        assert any(ready), "the server does not use the schemas"

    def problems(self, texts: Mapping[str, str]) -> dict[str, list[Message]]:
        """Give what is underlined in each text, by its path in the folder."""
        with self._opened(texts) as addresses:
            return {path: self._problems[address] for path, address in addresses.items()}

    def suggestions(self, path: str, text: str) -> dict[str, Message]:
        """Give what can be chosen at the cursor, by what it is called."""
        answer = self._at_cursor("textDocument/completion", path, text)
        return {item["label"]: item for item in answer["items"]}

    def explanation(self, path: str, text: str) -> str:
        """Give what appears at the pointer, as Markdown."""
        return str(self._at_cursor("textDocument/hover", path, text)["contents"]["value"])

    def close(self) -> None:
        """Stop the server as an editor does, and see that it is gone."""
        try:
            self._ask("shutdown")
            self._tell("exit")
            self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.wait()
            self._out.close()

    def _at_cursor(self, method: str, path: str, text: str) -> Message:
        before, _, after = text.partition(CURSOR)
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        with self._opened({path: before + after}) as addresses:
            answer = self._ask(method, textDocument={"uri": addresses[path]}, position=place)
        assert isinstance(answer, dict), f"{method} gave {answer}"
        return answer

    @contextmanager
    def _opened(self, texts: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
        """Open texts until all are judged, at addresses of which nothing was said before."""
        place = self.folder / str(next(self._numbers))
        addresses = {path: (place / path).as_uri() for path in texts}
        for path, text in texts.items():
            document = {"uri": addresses[path], "languageId": "yaml", "version": 1, "text": text}
            self._tell("textDocument/didOpen", textDocument=document)
        self._until(lambda: set(addresses.values()) <= self._problems.keys(), "judgement")
        yield addresses
        for address in addresses.values():
            self._tell("textDocument/didClose", textDocument={"uri": address})

    def _settings(self, section: str) -> Any:
        """Give the editor's settings below a section, such as all of 'yaml.' for 'yaml'."""
        path = self.folder / ".vscode" / "settings.json"
        settings = json.loads(path.read_text(encoding="utf-8"))
        start = f"{section}."
        found = {key.removeprefix(start): value for key, value in settings.items()
                 if key.startswith(start)}  # fmt: skip
        # A test asks nothing of other machines.
        return {**found, "schemaStore": {"enable": False}} if section == "yaml" else found

    def _listen(self) -> None:
        """Pass on what the server says, until it says no more."""
        with self._in:
            while header := self._in.readline():
                self._in.readline()
                length = int(header.removeprefix(b"Content-Length:"))
                self._inbox.put(json.loads(self._in.read(length)))
        self._inbox.put(None)

    def _until(self, done: Callable[[], bool], what: str) -> None:
        while not done():
            try:
                message = self._inbox.get(timeout=PATIENCE)
            except Empty:
                raise AssertionError(f"no {what} within {PATIENCE} seconds") from None
            assert message is not None, f"the server stopped before it gave {what}"
            self._take(message)

    def _take(self, message: Message) -> None:
        method = message.get("method")
        if method is None:
            self._answers[message["id"]] = message
        elif "id" in message:
            asked = message["params"].get("items", [])
            wanted = method == "workspace/configuration"
            answer = [self._settings(item["section"]) for item in asked] if wanted else None
            self._send({"id": message["id"], "result": answer})
        elif method == "textDocument/publishDiagnostics":
            self._problems[message["params"]["uri"]] = message["params"]["diagnostics"]

    def _ask(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        self._until(lambda: number in self._answers, f"answer to {method}")
        answer = self._answers.pop(number)
        assert "error" not in answer, answer
        return answer["result"]

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._out.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._out.flush()
