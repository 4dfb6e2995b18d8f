"""A function that is defined inside another one, or a lambda, is the target of a process."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.packing import Sending, sending
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The target of a process could not be sent, for it was made inside another function."""
    sent = sending(case)
    if sent is None or not sent.started or sent.role != "function" or sent.decorated:
        return None
    outer, _, inner = sent.named.name.rpartition(".<locals>.")
    name = "a lambda" if inner == "<lambda>" else inner
    place = f"was made inside {outer.rpartition('.')[2]}" if outer else "has no name at the top level of the file"
    return Found(0.6 if _looks_up(sent) else CERTAIN, {"line": sent.line or "?", "name": name, "place": place})


def _looks_up(sent: Sending) -> bool:
    """Tell whether it is a lambda without parameters that is made in a loop: its value is another question."""
    made_in_loop = sent.call is not None and sent.call.loop is not None
    return made_in_loop and isinstance(sent.node, ast.Lambda) and not sent.node.args.args


MISCONCEPTION = Misconception(
    slug="nested-target-process",
    question="Why does my process start on one computer only?",
    fix=Fix.STARTING,
    signs=signs,
    tag="start method",
    seen="The process of line {line} could not be started: Python could not pickle its target, {name}, which {place}.",
    why="Only the start method fork copies your whole program, inner functions too. The others send the target "
    "by its name, and the new process looks for it at the top level of the file.",
    step="Make the target a def at the top level of the file; it works everywhere.",
    wrong="""
from multiprocessing import Process


def main():
    def bake(cake):
        print("baking", cake)

    process = Process(target=bake, args=("bread",))
    process.start()
    process.join()


if __name__ == "__main__":
    main()
""",
    right="""
from multiprocessing import Process


def bake(cake):
    print("baking", cake)


def main():
    process = Process(target=bake, args=("bread",))
    process.start()
    process.join()


if __name__ == "__main__":
    main()
""",
    methods=("spawn", "forkserver"),
    symptoms=("Can't pickle local object", "Can't get local object", "it worked on another computer", "PicklingError"),
)
