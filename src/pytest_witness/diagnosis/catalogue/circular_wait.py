"""Two wait for each other."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import Called
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """It came to rest for ever: two locks are taken in both orders, or both sides wait for a message first."""
    if not case.hung:
        return None
    crossed = case.code.locks.crossed
    if crossed:
        first, second = crossed[0]
        values = {"one": first.line, "other": second.line, "what": f"the locks {first.name} and {second.name}"}
        return Found(CERTAIN, {**values, "waiting": case.waiting})
    mine = _first_reads(case, at_work=False)
    theirs = _first_reads(case, at_work=True)
    if not theirs or not case.stuck or case.crashes or not case.may_wait("get", "recv", main=False):
        return None
    if not mine and not case.code.sends(at_work=False):  # the workers are on both sides
        mine, theirs = theirs[:1], theirs[1:]
        senders = {send.function for send in case.code.sends()}
        if not theirs or senders != {read.function for read in (*mine, *theirs)}:
            return None
    elif not mine or not case.may_wait("get", "recv", main=True):
        return None
    values = {"one": mine[0].line, "other": theirs[0].line, "what": "a message of the other side"}
    return Found(CERTAIN, {**values, "waiting": case.waiting})


def _first_reads(case: Case, *, at_work: bool) -> list[Called]:
    """Return the calls that wait for a message in a function before this function sends any, though it sends some."""
    sends = case.code.sends(at_work=at_work)
    reads = case.code.receives(at_work=at_work)
    first: dict[str, Called] = {}
    for read in reads:
        first.setdefault(read.function, read)
    return [
        read
        for name, read in first.items()
        if (lines := [send.line for send in sends if send.function == name]) and read.line < min(lines)
    ]


MISCONCEPTION = Misconception(
    slug="circular-wait",
    question="How can two processes wait for each other for ever?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Line {one} and line {other} wait for each other, for {what}. Who waits: {waiting}.",
    why="Each goes on only when the other has done its next step, so neither ever does it. No time and no luck "
    "ends that.",
    step="Let one of them begin: send before you wait on one side; of several locks, take all in the same "
    "order everywhere.",
    wrong="""
from multiprocessing import Pipe, Process


def answer(line):
    question = line.recv()
    line.send(f"{question}? yes!")


if __name__ == "__main__":
    here, there = Pipe()
    friend = Process(target=answer, args=(there,))
    friend.start()
    print(here.recv())
    here.send("tea")
    friend.join()
""",
    right="""
from multiprocessing import Pipe, Process


def answer(line):
    question = line.recv()
    line.send(f"{question}? yes!")


if __name__ == "__main__":
    here, there = Pipe()
    friend = Process(target=answer, args=(there,))
    friend.start()
    here.send("tea")
    print(here.recv())
    friend.join()
""",
    instead_of=(
        "queue-get-without-put",
        "sentinel-forgotten",
    ),
    symptoms=(
        "it hangs",
        "recv() never returns",
        "it hangs only sometimes",
    ),
)
