"""Runs use cases away from the main thread and brings their answers back to it.

One database thread owns the journal and runs one use case after the other; one compute thread
works on values. Must not know pages, nor what a use case does.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from journal_app import logs
from journal_app.errors import AftershiftError, ProgramFault, WorkEnded
from journal_app.model.language import speaking
from ui.speech import spoken

if TYPE_CHECKING:
    from concurrent.futures import Future

    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal

T = TypeVar("T")
Failed = Callable[[AftershiftError], object]

_log = logging.getLogger(__name__)


class Job:
    """One piece of work that was asked for, and who waits for its answer."""

    def __init__(self, work: Callable[[], Any], done: Callable[[Any], object] | None) -> None:
        self.work = work
        self.done = done and _weak(done)
        self.failed: WeakMethod[Failed] | None = None
        self.publishes = False
        self.certain = False
        self.goes_on = False
        self.dropped = False
        self.result: Any = None
        self.error: AftershiftError | None = None

    def drop(self) -> None:
        """Nobody waits any more: a question not begun is left out, an answer is thrown away.

        What changes, opens or closes the journal is done all the same.
        """
        self.dropped = True

    def perform(self) -> None:
        """Do the work and keep its result or error; on a worker's thread."""
        try:
            self.result = self.work()
        except AftershiftError as error:
            self.error = error
        except WorkEnded:
            self.end_unanswered()
        except Exception as error:  # noqa: BLE001 - one of the two places: a fault of ours
            _log.error("use case failed", exc_info=error)
            self.error = ProgramFault(place=logs.place(error).rpartition(" > ")[2])
        self.work = _nothing

    def end_unanswered(self) -> None:
        """The work was ended with the journal: there is nothing to say."""
        self.drop()
        self.done = None

    def go_on(self, then: Callable[[Job], object]) -> bool:
        """Whether the result is only begun; `then` is called once it is there, on any thread."""
        if not self.goes_on or self.error is not None or self.result is None:
            return False
        begun: Future[Any] = self.result
        self.result = None

        def take(finished: Future[Any]) -> None:
            if finished.cancelled():
                self.end_unanswered()
            else:
                self.work = finished.result
                self.perform()
            then(self)

        self.goes_on = False
        begun.add_done_callback(take)
        return True


class Runner(QObject):
    """Owned by the application; all methods are called on the main thread.

    `done` and `failed` are bound methods, held weakly: the answer for an object that is gone is
    thrown away. An error goes to `failed`, or where there is none to the signal of that name; a
    `ProgramFault` goes to both.

    Signals:
        failed(AftershiftError): an error nobody took; the message bar shows it.
        changed(Changes): a use case run by `change` was committed.
        settled(): the last answer that was waited for has been delivered.
    """

    failed = Signal(object)
    changed = Signal(object)
    settled = Signal()
    _performed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal: Journal | None = None
        self._waiting = 0
        self._stopped = False
        self._database = _Lane("database", self._performed.emit)
        self._compute = _Lane("compute", self._performed.emit)
        self._performed.connect(self._on_self_performed, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._waiting > 0

    def run(
        self,
        use_case: Callable[[Journal], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Ask the open journal for something; `done` gets the answer on the main thread."""
        return self._submit(self._database, Job(lambda: use_case(self._opened()), done), failed)

    def beside(
        self,
        use_case: Callable[[Journal], Future[T] | None],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Ask the open journal to begin work that goes on beside; `done` gets what comes of it.

        The database thread is free meanwhile. None where there was nothing to begin; work that
        ends because the journal is closed has no answer.
        """
        job = Job(lambda: use_case(self._opened()), done)
        job.goes_on = True
        return self._submit(self._database, job, failed)

    def change(
        self,
        use_case: Callable[[Journal], Changes | None],
        done: Callable[[Any], object] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Change the open journal; the changes go to `done` first and then to `changed`."""
        job = Job(lambda: use_case(self._opened()), done)
        job.publishes = job.certain = True
        return self._submit(self._database, job, failed)

    def compute(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Work on values alone, beside the database thread."""
        return self._submit(self._compute, Job(work, done), failed)

    def open(
        self,
        opener: Callable[[], tuple[Journal, T]],
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> Job:
        """Open or make the journal on the database thread, where it stays (Argon2: a second).

        The opener returns the journal and what `done` is to know of it.
        """
        job = Job(lambda: self._keep_open(opener()), done)
        job.certain = True
        return self._submit(self._database, job, failed)

    def close(
        self, done: Callable[[Any], object] | None = None, failed: Failed | None = None
    ) -> Job:
        """Close the journal after everything asked for so far; nothing runs after it."""
        job = Job(self._close_journal, done)
        job.certain = True
        return self._submit(self._database, job, failed)

    def on_files(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Work on the files of a journal that is closed, after everything asked for so far."""
        job = Job(work, done)
        job.certain = True
        return self._submit(self._database, job, failed)

    def stop(self) -> None:
        """End both threads after the work already asked for; their answers are thrown away.

        Nothing is outstanding afterwards, and what is asked for later is not begun.
        """
        self._performed.disconnect(self._on_self_performed)
        for lane in (self._database, self._compute):
            lane.stop()
        self._stopped = True
        self._waiting = 0
        self.settled.emit()

    def _submit(self, lane: _Lane, job: Job, failed: Failed | None) -> Job:
        job.failed = failed and _weak(failed)
        if self._stopped:
            return job
        self._waiting += 1
        lane.put(job)
        return job

    def _opened(self) -> Journal:
        if self._journal is None:
            raise RuntimeError("no journal is open")
        return self._journal

    def _keep_open(self, opened: tuple[Journal, T]) -> T:
        self._journal, answer = opened
        return answer

    def _close_journal(self) -> None:
        if self._journal is not None:
            journal, self._journal = self._journal, None
            journal.close()

    def _on_self_performed(self, job: Job) -> None:
        self._waiting -= 1
        try:
            self._deliver(job)
        finally:
            if not self._waiting:
                self.settled.emit()

    def _deliver(self, job: Job) -> None:
        if job.error is not None:
            self._deliver_error(job, job.error)
            return
        done = job.done and _living(job.done)
        if done and not job.dropped:
            done(job.result)
        # What was committed is told even if nobody waits for it any more.
        if job.publishes and job.result is not None:
            self.changed.emit(job.result)

    def _deliver_error(self, job: Job, error: AftershiftError) -> None:
        failed = None if job.dropped or job.failed is None else _living(job.failed)
        if failed:
            failed(error)
        unheard = failed is None and (job.certain or job.failed is None)
        if unheard or isinstance(error, ProgramFault):
            self.failed.emit(error)


class _Lane:
    """One thread that performs jobs in the order they came."""

    def __init__(self, name: str, performed: Callable[[Job], object]) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._performed = performed
        self._name = name
        self._thread: threading.Thread | None = None

    def put(self, job: Job) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def stop(self) -> None:
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()

    def _loop(self) -> None:
        with speaking(spoken):
            self._perform_all()

    def _perform_all(self) -> None:
        while (job := self._jobs.get()) is not None:
            if job.certain or not job.dropped:
                job.perform()
            if not job.go_on(self._performed):
                self._performed(job)


def _weak(method: Callable[..., object]) -> WeakMethod[Any]:
    """Hold a bound method without keeping its object; TypeError for a lambda or a function."""
    return WeakMethod(method)


def _living(reference: WeakMethod[Any]) -> Callable[..., object] | None:
    """The method, unless its object is gone or its window destroyed."""
    method: Any = reference()
    if method is None:
        return None
    owner = method.__self__
    return None if isinstance(owner, QObject) and not isValid(owner) else method


def _nothing() -> None:
    """Stand in for work that is done, so that what it held is freed."""
