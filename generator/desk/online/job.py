"""One publication at a time, in a thread: how far it is, what it asks, how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from threading import Lock, Thread

from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.desk.desk import Desk, Standing
from generator.desk.online.back import bring_back, look_back
from generator.desk.online.told import Brought, Found, Shown, Stopped, Yes
from generator.desk.online.work import bring, look


class Stage(StrEnum):
    """How far it is."""

    NOTHING = "niets"
    WORKING = "bezig"
    ASKS = "vraagt"
    FOUND = "gezien"
    DONE = "klaar"
    STOPPED = "gestopt"


@dataclass(frozen=True)
class Begun:
    """What was asked for: to look, or with `bringing` to bring what she had `seen`.

    `back` is the mark of the version of before that returns; '' for a new site. `over_newer` says
    that what somebody else published meanwhile may be lost.
    """

    bringing: bool = False
    seen: str = ""
    back: str = ""
    over_newer: bool = False


@dataclass(frozen=True)
class State:
    """How far it is with what was `begun`: `what` is being done, `done` of `total`.

    With `question` somebody has to answer first, a `secret` one without showing it.
    """

    stage: Stage = Stage.NOTHING
    begun: Begun = Begun()
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
    _shown: Shown | None = None

    def current(self) -> State:
        """Give how far it is; what stopped it is forgotten once the map changed."""
        if self.state.stage is Stage.STOPPED and self.state.of is not self.desk.standing():
            self.forget()
        return self.state

    def begin(self, begun: Begun) -> None:
        """Begin to look at what would change, or to bring it; not while that is being done."""
        with self._lock:
            if self.state.stage is Stage.WORKING:
                return
            self.state = State(Stage.WORKING, begun)
        Thread(target=self._run, args=(begun,), daemon=True).start()

    def answer(self, given: str, *, keeps: bool) -> None:
        """Answer what was asked, and go on with what was begun."""
        before = self.state
        if before.stage is Stage.ASKS:
            self._answers[before.question], self._keeps = given, keeps
            self.begin(before.begun)

    def forget(self) -> None:
        """Begin from nothing, unless something is being done."""
        with self._lock:
            if self.state.stage is not Stage.WORKING:
                self.state = State()
                self._shown = None

    def _run(self, begun: Begun) -> None:
        before = None
        try:
            before = self.desk.standing()
            self.state = self._done(begun)
        except Stopped as stopped:
            cause = stopped.__cause__
            if isinstance(cause, _Asks):
                self.state = State(Stage.ASKS, begun, question=cause.question,
                                   secret=cause.secret)  # fmt: skip
                return
            self._shown = None
            self._answers.clear()  # perhaps one of them was wrong
            self.state = State(Stage.STOPPED, begun, stopped=stopped, of=before)
        except Exception as error:  # a fault of ours: the page may not say that it is busy for ever
            self._shown = None
            told = f"Er ging iets mis in het programma zelf ({type(error).__name__})."
            self.state = State(Stage.STOPPED, begun, stopped=Stopped(told), of=before)

    def _done(self, begun: Begun) -> State:
        told = self._back(begun) if begun.back else self._new(begun)
        if isinstance(told, Brought):
            return State(Stage.DONE, begun, brought=told)
        return State(Stage.FOUND, begun, found=told)

    def _back(self, begun: Begun) -> Brought | Found:
        if begun.bringing:
            yes = Yes(begun.seen, to_losing=begun.over_newer)
            return bring_back(self.desk, self._asking(), self._report, begun.back, yes)
        return look_back(self.desk, self._asking(), self._report, begun.back)

    def _new(self, begun: Begun) -> Brought | Found:
        told: Brought | Found
        if begun.bringing:
            yes = Yes(begun.seen, to_losing=begun.over_newer)
            told, shown = bring(self.desk, self._asking(), self._report, yes, self._shown)
        else:
            told, shown = look(self.desk, self._asking(), self._report, self._shown)
        self._shown = None if isinstance(told, Brought) else shown
        return told

    def _asking(self) -> Asking:
        return Asking(self._trusts, self._password, lambda _: self._keeps)

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
