"""The hooks: where pytest meets the witness."""

from __future__ import annotations

import ast
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pytest_witness.evidence import Verdict
from pytest_witness.machine import budget
from pytest_witness.plugin import diagnosing, messages
from pytest_witness.plugin.bench import Bench, NotAttempted
from pytest_witness.plugin.options import add_options, read_options
from pytest_witness.plugin.results import Result, Results, Status
from pytest_witness.plugin.session import BENCH, SESSION, Session
from pytest_witness.plugin.shown import Shown
from pytest_witness.plugin.summary import write_inconclusive, write_summary

if TYPE_CHECKING:
    from collections.abc import Collection, Generator
    from types import FrameType

    from pytest_witness.diagnosis import Diagnosis
    from pytest_witness.evidence import Evidence
    from pytest_witness.submission import Exercise

_RESULTS = pytest.StashKey[Results]()
_PLACE = pytest.StashKey[int]()
_TRACEBACKS = 2  # `-vv`: somebody who asks for so much gets pytest's own account


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options."""
    add_options(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Check the options before anything is run, and declare the marker."""
    config.addinivalue_line(
        "markers",
        "rubric(entry, points=1): an item of an exercise's rubric, about the function ENTRY, worth POINTS",
    )
    config.stash[SESSION] = Session(read_options(config))
    config.stash[_RESULTS] = Results()
    config.pluginmanager.register(Collector(config), "witness-collector")


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the supervisor."""
    session = config.stash.get(SESSION, None)
    if session is not None:
        session.close()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the exercises in the course's order, check the rubric markers, note whether a single exercise is graded."""
    session = config.stash[SESSION]
    places = [place for place, item in enumerate(items) if session.exercise_of(item.path) is not None]
    in_order = sorted((items[place] for place in places), key=lambda item: session.rank_of(item.path))
    for place, item in zip(places, in_order, strict=True):
        items[place] = item
    names = {exercise.name for item in items if (exercise := session.exercise_of(item.path)) is not None}
    session.only_exercise = names.pop() if len(names) == 1 else None
    for item in items:
        _rubric(item)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Note each test's place: pytest-xdist brings the reports in another order."""
    for place, item in enumerate(session.items):
        item.stash[_PLACE] = place


def pytest_report_collectionfinish(config: pytest.Config, items: list[pytest.Item]) -> str | None:
    """Say who will observe, and what the machine gives, where there is something to observe."""
    asked = any("witness_bench" in getattr(item, "fixturenames", ()) for item in items)
    if not asked or config.get_verbosity() < 0:
        return None
    observer = config.stash[SESSION].observer_name()
    how = "" if observer == "linux" else ", which samples"
    return f"witness: the {observer} observer{how}; {budget().line()}"


def _rubric(item: pytest.Item) -> tuple[str, float]:
    """Return the function that an item is about, and its points.

    Raises:
        pytest.UsageError: the marker is misused.
    """
    marker = item.get_closest_marker("rubric")
    if marker is None:
        return "", 1.0
    points = marker.kwargs.get("points", 1)
    good = len(marker.args) == 1 and isinstance(marker.args[0], str) and not set(marker.kwargs) - {"points"}
    if not good or isinstance(points, bool) or not isinstance(points, int | float) or points < 0:
        raise pytest.UsageError(
            f'{item.nodeid}: write the marker as @pytest.mark.rubric("FUNCTION", points=2), with points of 0 or more'
        )
    return marker.args[0], float(points)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Give the test its bench, and end it at once when there is nothing to grade."""
    session = item.config.stash[SESSION]
    exercise = session.exercise_of(item.path)
    item.stash[BENCH] = bench = Bench(item, session.supervisor, session.options, exercise, session.late)
    entry_name, _ = _rubric(item)
    answer = session.answer_of(item)
    if answer is None or not entry_name:
        return
    if answer.source is None:
        raise NotAttempted(f"there is no answer to {answer.exercise.name} in the submission", pytrace=False)
    if answer.is_script and entry_name != answer.exercise.script_for:
        pytest.skip(f"your answer is a script, which needs no function {entry_name}")
    bench.require(answer.entry(entry_name))


def pytest_assertrepr_compare(config: pytest.Config, op: str, left: object, right: object) -> list[str] | None:
    """Tell a failed comparison of evidence in words."""
    item = config.stash.get(_CURRENT, None)
    if item is None or BENCH not in item.stash:
        return None
    bench = item.stash[BENCH]
    told = messages.compare(op, left, right, bench, reads_value=lambda: _reads_value(str(item.path)))
    bench.told = told or []
    return told


def _reads_value(file: str) -> bool:
    """Tell whether the assertion of this file that is just being explained has ``.value`` in it."""
    frame: FrameType | None = sys._getframe()  # noqa: SLF001  # inspect.currentframe, without loading inspect
    while frame is not None and frame.f_code.co_filename != file:
        frame = frame.f_back
    if frame is None:
        return True  # an assertion of another file: the likelier case
    line = frame.f_lineno
    tree = ast.parse(Path(file).read_bytes())
    asserts = [node for node in ast.walk(tree) if isinstance(node, ast.Assert)]
    here = [node for node in asserts if node.lineno <= line <= (node.end_lineno or node.lineno)]
    return any(isinstance(part, ast.Attribute) and part.attr == "value" for node in here for part in ast.walk(node))


_CURRENT: pytest.StashKey[pytest.Item] = pytest.StashKey()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Know which test is running: pytest does not tell `pytest_assertrepr_compare`."""
    item.config.stash[_CURRENT] = item
    try:
        return (yield)
    finally:
        del item.config.stash[_CURRENT]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Say what was seen, and attach what the results file needs."""
    report = yield
    if BENCH not in item.stash or (report.when != "call" and report.passed):
        return report
    bench = item.stash[BENCH]
    bench.latest = _asserted(bench, call)
    exercise = item.config.stash[SESSION].exercise_of(item.path)
    status = _status(bench, report, call)
    ideas = _ideas(item, bench) if status == "failed" else []
    text = "" if status == "passed" else _text(item, bench, call, report, ideas=ideas)
    if status == "inconclusive":
        _set_aside(report, item, bench, text)
    if exercise is not None:
        result = _result(item, exercise, bench, report, status=status, text=text)
        result.misconceptions = [idea.slug for idea in ideas]
        report.witness = asdict(result)  # type: ignore[attr-defined]  # what a report has in addition, xdist brings along
        if status in ("failed", "not_attempted") and item.config.get_verbosity() < _TRACEBACKS:
            known = item.config.stash[SESSION].explained[exercise.name]
            told = _text(item, bench, call, report, ideas=ideas, known=known) if ideas else text
            report.longrepr = Shown(told)  # type: ignore[assignment]  # pytest asks for its methods only
            known.update(idea.slug for idea in ideas[:1])  # what comes after it is told in short
    elif status == "failed" and bench.runs:
        report.sections.append(("what the witness saw", text))
    return report


def _asserted(bench: Bench, call: pytest.CallInfo[None]) -> Evidence | None:
    """Return the evidence that a failed assertion shows as false, as far as there is one; else the last."""
    shown = str(call.excinfo.value) if call.excinfo is not None else ""
    # With `and`, pytest shows in brackets what was evaluated of it.
    return next(
        (one for one in reversed(bench.evidence) if f"assert {one!r}" in shown or f"assert ({one!r})" in shown),
        bench.latest,
    )


def _status(bench: Bench, report: pytest.TestReport, call: pytest.CallInfo[None]) -> Status:
    if report.passed:
        return "passed"
    if report.skipped:
        return "skipped"
    error = call.excinfo.value if call.excinfo is not None else None
    if isinstance(error, NotAttempted):
        return "not_attempted"
    # The submission never runs in this process: whatever else than an assertion is raised here is the grader's fault.
    is_verdict = report.when == "call" and isinstance(error, AssertionError | pytest.fail.Exception)
    if not is_verdict:
        return "error"
    unsure = bench.latest is not None and bench.latest.verdict is Verdict.INCONCLUSIVE
    return "inconclusive" if unsure and isinstance(error, AssertionError) else "failed"


def _set_aside(report: pytest.TestReport, item: pytest.Item, bench: Bench, text: str) -> None:
    """Make a failed report one that costs nothing: nobody failed, and nothing was shown."""
    report.outcome = "skipped"
    reasons = bench.latest.reasons if bench.latest is not None else ()
    report.witness_inconclusive = " ".join(reasons)  # type: ignore[attr-defined]  # xdist brings it along
    path, line, _ = item.location
    report.longrepr = (path, (line or 0) + 1, text)


def _ideas(item: pytest.Item, bench: Bench) -> list[Diagnosis]:
    """Return what explains a failed item of a rubric; there is nothing to explain it by when it is of no submission."""
    answer = item.config.stash[SESSION].answer_of(item)
    entry, _ = _rubric(item)
    return [] if answer is None or not entry else diagnosing.ideas(bench, answer, entry)


def _text(
    item: pytest.Item,
    bench: Bench,
    call: pytest.CallInfo[None],
    report: pytest.TestReport,
    *,
    ideas: list[Diagnosis],
    known: Collection[str] = (),
) -> str:
    error = call.excinfo.value if call.excinfo is not None else None
    plain = str(error).strip().partition("\n")[0]
    if report.skipped or isinstance(error, NotAttempted):
        return plain
    if not isinstance(error, AssertionError | pytest.fail.Exception):
        return str(report.longreprtext)
    return messages.message(_title(item), bench, plain, ideas, known)


def _title(item: pytest.Item) -> str:
    doc = getattr(getattr(item, "function", None), "__doc__", None) or item.name
    title = " ".join(doc.strip().partition("\n\n")[0].split())
    callspec = getattr(item, "callspec", None)
    method = callspec.params.get("start_method") if callspec is not None else None
    return f"{title} (start method: {method})" if method else title


def _result(
    item: pytest.Item, exercise: Exercise, bench: Bench, report: pytest.TestReport, *, status: Status, text: str
) -> Result:
    entry, points = _rubric(item)
    answer = item.config.stash[SESSION].answer_of(item)
    if answer is not None and answer.is_script and entry == exercise.script_for:
        entry = "script"
    return Result(
        exercise=exercise.name,
        place=item.stash.get(_PLACE, 0),
        name=item.nodeid.partition("::")[2],
        title=_title(item),
        entry=entry,
        status=status,
        points=points if status == "passed" else 0.0,
        max_points=points,
        message=text,
        evidence=messages.values_of(bench),
        seconds=round(report.duration, 4),
        first_step=exercise.first_step if status == "not_attempted" else "",
    )


def pytest_report_teststatus(report: pytest.TestReport | pytest.CollectReport) -> tuple[str, str, str] | None:
    """Show what has not been attempted as that, not as a failure; it still makes the session fail."""
    if hasattr(report, "witness_inconclusive"):
        return "inconclusive", "?", "INCONCLUSIVE"
    if _of_report(report).get("status") == "not_attempted":
        return "not attempted", "-", "NOT ATTEMPTED"
    return None


def _of_report(report: object) -> dict[str, Any]:
    found = getattr(report, "witness", None)
    return found if isinstance(found, dict) else {}


class Collector:
    """Takes the results from the reports as they come, from this process or from workers of pytest-xdist."""

    def __init__(self, config: pytest.Config) -> None:
        """Take the session's results."""
        self._config = config
        self._lost = False  # a worker process of pytest-xdist was killed in a test, or somebody ended the session
        self._unwritten = ""  # why there is no results file

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take a report's result."""
        data = _of_report(report)
        if data:
            self._config.stash[_RESULTS].add(data)
        self._lost = self._lost or report.when not in ("setup", "call", "teardown")

    def pytest_keyboard_interrupt(self) -> None:
        """Note that the session was ended: by Ctrl-C, or by `pytest.exit`, which may give it any exit status."""
        self._lost = True

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int | pytest.ExitCode) -> None:
        """Write the results file."""
        ours = self._config.stash[SESSION]
        path = ours.options.results
        if path is None or hasattr(self._config, "workerinput") or self._config.option.collectonly:
            return
        ended_early = bool(session.shouldstop or session.shouldfail or self._lost)
        ours_complete = int(exitstatus) in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED) and not ended_early
        try:
            self._config.stash[_RESULTS].write(
                path, observer=ours.observer_name(), complete=ours_complete, exit_status=int(exitstatus)
            )
        except OSError as error:  # the disk is full, or the folder is there no more
            self._unwritten = f"--witness-results {path}: {error.strerror}; it was not written"
            session.exitstatus = pytest.ExitCode.USAGE_ERROR

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Sum up each exercise: points, and the first step for what has not been begun."""
        write_summary(terminalreporter, self._config.stash[_RESULTS])
        write_inconclusive(terminalreporter)
        if self._unwritten:
            terminalreporter.write_line(f"ERROR: {self._unwritten}", red=True)
