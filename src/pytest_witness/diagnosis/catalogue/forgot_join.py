"""What was started is not waited for."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import endless
from pytest_witness.diagnosis.source.calls import EXECUTOR, PROCESS, QUEUES, THREAD
from pytest_witness.diagnosis.unit import LIKELY, POSSIBLE, Fix, Found, Misconception
from pytest_witness.record import Process


def signs(case: Case) -> Found | None:
    """Nothing is joined, and the main program had ended its work while some of it was still going on."""
    if not case.graded and not case.code.starts and case.code.calls_of(EXECUTOR):
        return _for_an_executor(case)
    starts = case.code.starts or case.code.methods("start", of=_THREADS)
    joins = case.code.joins or case.code.methods("join", of=_THREADS)
    if not starts or joins or case.code.waits_by_other_means or case.unending:
        return None
    late = [worker.pid for worker in case.outlived] or _late_threads(case)
    if not late or case.error is not None or (case.code.receives(at_work=False) and case.claim not in _CLAIMS):
        return None
    unknown = any(worker.exit_code is None and worker.signal is None for worker in case.outlived)
    if unknown and case.code.on("terminate", "kill", of=(PROCESS,)):
        return None  # they may have been killed before
    names = {"line": starts[-1].line, "pid": late[0], "what": "process" if case.outlived else "thread"}
    if not case.graded:
        silent = (
            endless.work_for_ever(case, case.outlived)
            or not _spoke_too_soon(case, case.outlived)
            or case.code.methods("join", of=QUEUES)
        )
        return None if silent else Found(POSSIBLE, names)
    claims = _CLAIMS if case.outlived else _CLAIMS[-1:]  # a thread is no process that could be left behind
    return Found(LIKELY, names) if case.asked or case.claim in claims else None


_THREADS = (THREAD, "threading.Timer")
_CLAIMS = ("every process joined", "nothing left behind", "changes of the lists that were given")


def _for_an_executor(case: Case) -> Found | None:
    """Tell whether an executor is let go, without a wait for what was submitted, and its workers write only then."""
    code = case.code
    made = code.calls_of(EXECUTOR)
    ends = [call for call in code.methods("shutdown", "__exit__") if not _is_false(call.argument(0, "wait"))]
    asks = code.methods("result", "exception", "add_done_callback", "enter_context", "wait", "done")
    asks += code.calls_of("concurrent.futures.wait", "concurrent.futures.as_completed", "time.sleep")
    sent = [*code.on("submit", of=(EXECUTOR,), at_work=False), *code.unread(EXECUTOR)]
    blocks = any(isinstance(node, ast.withitem) for call in made for node in call.around[:2])
    asks = [call for call in asks if not code.at_work(call)]
    read = len(sent) < len(code.on("submit", "map", of=(EXECUTOR,), at_work=False))
    late = case.writers[-1:]
    if not sent or not late or read or ends or asks or blocks or case.unending or case.error is not None:
        return None
    words = {"line": sent[0].line, "pid": late[0].pid, "what": "process"}
    return Found(POSSIBLE, words) if _spoke_too_soon(case, case.writers) else None


def _is_false(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and not node.value


def _spoke_too_soon(case: Case, late: tuple[Process, ...]) -> bool:
    """Tell whether the main program wrote of an end when it had started its workers and some were still at work."""
    mine = [line for line in case.run.outputs if line.pid == case.main_pid and line.stream == "stdout"]
    lines = [line for line in mine if case.nameless(line.text) == " ".join(line.text.split())]  # of none by itself
    born = max((worker.born for worker in late), default=0.0)
    ended = min((worker.ended or case.run.ended for worker in late), default=case.run.ended)
    return any(
        (born < line.at < ended or not late) and (_ENDED.search(line.text) or not _KNOWS.search(line.text))
        for line in lines
    )


# Who writes so takes them for done, whatever else the line says.
_ENDED = re.compile(
    r"\b(all|every\w*|each)\b.*\b(is|are|was|were|has|have)( \w+)? (been )?"
    r"(?!start|launch|submit|queue|plan|need|want|call)(\w+ed|done|ready|complete|over|made|sold|found|read|written)\b",
    re.IGNORECASE,
)
# Who writes so knows that the others go on.
_KNOWS = re.compile(
    r"\b(start(s|ed|ing)?|beg[iau]n(s|ning)?|launch(ed|es)?|spawned|sent|submitted|handed|given|queued|under way"
    r"|(is|are) (\w+ )?\w+ing|running|working|go(es)? on|(still|at|keep) work\w*|on (its|their) (own|way)"
    r"|itself|themselves|background|will|later|soon|meanwhile|wait(s|ing)?|let)\b",
    re.IGNORECASE,
)


def _late_threads(case: Case) -> list[int]:
    root, end = case.run.root, case.run.returned
    if root is None or end is None or case.workers or not case.code.methods("start", of=_THREADS):
        return []
    return [thread.tid for thread in root.threads[1:] if thread.ended is None or thread.ended > end]


MISCONCEPTION = Misconception(
    slug="forgot-join",
    question="Do I have to join what I have started?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Your code had come to its end while {what} {pid} was still at work: line {line} starts it, and "
    "nothing joins it.",
    why="start() comes back at once and does not wait for the work. Python waits at the very end of the "
    "program, but what your code says or returns before that may be too early.",
    step="Keep what you start, and call join() on each before you use the results.",
    wrong="""
from multiprocessing import Process
import time


def tidy(room):
    time.sleep(0.3)
    print(room, "is tidy")


if __name__ == "__main__":
    for room in ("kitchen", "bath"):
        Process(target=tidy, args=(room,)).start()
    print("all is tidy")
""",
    right="""
from multiprocessing import Process
import time


def tidy(room):
    time.sleep(0.3)
    print(room, "is tidy")


if __name__ == "__main__":
    helpers = [Process(target=tidy, args=(room,)) for room in ("kitchen", "bath")]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()
    print("all is tidy")
""",
    tag="soft",
    symptoms=(
        "the last line comes first",
        "done is printed too early",
        "the value is the start value",
    ),
)
