"""One publication at a time, in a thread: how far it is, what it asks, how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from threading import Lock, Thread

from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.desk.desk import Desk, Standing
from generator.desk.online.work import Brought, Found, Stopped, bring, look


class Stage(StrEnum):
    """How far it is."""

    NOTHING = "niets"
    WORKING = "bezig"
    ASKS = "vraagt"
    FOUND = "gezien"
    DONE = "klaar"
    STOPPED = "gestopt"


@dataclass(frozen=True)
class State:
    """How far it is: `what` is being done, `done` of `total`; `bringing` says which of the two.

    With `question` somebody has to answer first, a `secret` one without showing it.
    """

    stage: Stage = Stage.NOTHING
    bringing: bool = False
    what: str = ""
    done: int = 0
    total: int = 0
    question: str = ""
    secret: bool = False
    found: Found | None = None
    brought: Brought | None = None
    stopped: Stopped | None = None
    of: Standing | None = None
    """The map as it stood when it was stopped."""


class _Asks(CarryProblem):
    """The server asks something to which nobody gave an answer yet."""

    def __init__(self, question: str, *, secret: bool) -> None:
        super().__init__(question)
        self.question, self.secret = question, secret


@dataclass
class Job:
    """Publishing of one desk. Answers are kept as long as the desk is open, and nowhere else."""

    desk: Desk
    state: State = State()
    _answers: dict[str, str] = field(default_factory=dict)
    _keeps: bool = False
    _lock: Lock = field(default_factory=Lock)

    def current(self) -> State:
        """Give how far it is; what stopped it is forgotten once the map changed."""
        if self.state.stage is Stage.STOPPED and self.state.of is not self.desk.standing():
            self.forget()
        return self.state

    def begin(self, *, bringing: bool) -> None:
        """Begin to look at what would change, or to bring it; not while that is being done."""
        with self._lock:
            if self.state.stage is Stage.WORKING:
                return
            self.state = State(Stage.WORKING, bringing)
        Thread(target=self._run, args=(bringing,), daemon=True).start()

    def answer(self, given: str, *, keeps: bool) -> None:
        """Answer what was asked, and go on with what was begun."""
        before = self.state
        if before.stage is Stage.ASKS:
            self._answers[before.question], self._keeps = given, keeps
            self.begin(bringing=before.bringing)

    def forget(self) -> None:
        """Begin from nothing, unless something is being done."""
        with self._lock:
            if self.state.stage is not Stage.WORKING:
                self.state = State()

    def _run(self, bringing: bool) -> None:  # noqa: FBT001 - called by the thread
        before = None
        try:
            before = self.desk.standing()
            self.state = self._done(bringing=bringing)
        except Stopped as stopped:
            cause = stopped.__cause__
            if isinstance(cause, _Asks):
                self.state = State(Stage.ASKS, bringing, question=cause.question,
                                   secret=cause.secret)  # fmt: skip
                return
            self._answers.clear()  # perhaps one of them was wrong
            self.state = State(Stage.STOPPED, bringing, stopped=stopped, of=before)
        except Exception as error:  # a fault of ours: the page may not say that it is busy for ever
            told = f"Er ging iets mis in het programma zelf ({type(error).__name__})."
            self.state = State(Stage.STOPPED, bringing, stopped=Stopped(told), of=before)

    def _done(self, *, bringing: bool) -> State:
        asking = Asking(self._trusts, self._password, lambda _: self._keeps)
        if bringing:
            brought = bring(self.desk, asking, self._report)
            return State(Stage.DONE, bringing, brought=brought)
        return State(Stage.FOUND, bringing, found=look(self.desk, asking, self._report))

    def _report(self, what: str, done: int, total: int) -> None:
        self.state = replace(self.state, what=what, done=done, total=total)

    def _trusts(self, question: str) -> bool:
        return self._answered(question, secret=False) == "ja"

    def _password(self, question: str) -> str:
        return self._answered(question, secret=True)

    def _answered(self, question: str, *, secret: bool) -> str:
        if question not in self._answers:
            raise _Asks(question, secret=secret)
        return self._answers[question]
