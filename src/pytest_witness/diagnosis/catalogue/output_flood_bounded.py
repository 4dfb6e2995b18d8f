"""It writes far more than anybody reads, perhaps without end."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

MEGABYTE = 1_000_000


def signs(case: Case) -> Found | None:
    """More was written than is kept; of a script only where it did not end by itself."""
    lost = max((sum(run.dropped.values()) + sum(line.cut for line in run.outputs) for run in case.runs), default=0)
    if not lost or not (case.graded or case.unending):
        return None
    count: dict[int, int] = {}
    for line in case.run.outputs:
        count[line.pid] = count.get(line.pid, 0) + len(line.text) + line.cut
    pid = max(count, key=count.__getitem__, default=case.main_pid)
    first = next((line.text for line in case.run.outputs if line.pid == pid), "")
    values = {"pid": pid, "megabytes": max(1, round(lost / MEGABYTE)), "text": first[:30].strip()}
    return Found(CERTAIN if lost > MEGABYTE else LIKELY, values)


MISCONCEPTION = Misconception(
    slug="output-flood-bounded",
    question="How much may a program write?",
    fix=Fix.LOADING,
    signs=signs,
    seen='It writes and writes: {megabytes} MB more than the witness keeps, most of it by process {pid} ("{text}").',
    why="Writing takes time, often more than the work itself, and what matters drowns in it. A loop that "
    "writes in every turn writes as often as it turns.",
    step="Find the print that writes this, and take it out of its loop.",
    wrong="""
from multiprocessing import Process


def count_sheep():
    number = 0
    while True:
        number += 1
        print("sheep number", number)


if __name__ == "__main__":
    process = Process(target=count_sheep)
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def count_sheep():
    for number in range(1, 11):
        print("sheep number", number)


if __name__ == "__main__":
    process = Process(target=count_sheep)
    process.start()
    process.join()
""",
    methods=("fork",),
    symptoms=("it prints without end", "it never ends"),
)
