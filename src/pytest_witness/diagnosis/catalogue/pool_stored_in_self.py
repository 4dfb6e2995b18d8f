"""A method is handed over, and its object holds something that cannot travel."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.packing import is_method, sending
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Something could not be sent, and what was handed over is a method of an object."""
    sent = sending(case)
    if sent is not None and sent.role == "method":
        method = sent.node.attr if isinstance(sent.node, ast.Attribute) else "__call__"
        return Found(CERTAIN, {"line": sent.line or "?", "method": method, "what": f"a {sent.named.name}"})
    if case.trouble("RuntimeError", says=("between processes through inheritance",)) is not None:
        for call in case.code.handed:
            node = case.code.handed_function(call)
            if is_method(case.code, node) and isinstance(node, ast.Attribute):
                return Found(CERTAIN, {"line": call.line, "method": node.attr, "what": "a lock or a queue"})
    return None


MISCONCEPTION = Misconception(
    slug="pool-stored-in-self",
    question="Can a worker run a method of my object?",
    fix=Fix.STARTING,
    signs=signs,
    instead_of=("unpicklable-argument", "lock-through-pool-map"),
    seen="Line {line} hands over the method {method}, and its object could not be sent: it holds {what}, which "
    "cannot be passed between processes.",
    why="A method brings its whole object along, with all that is kept in self. Pools, locks, files and "
    "connections belong to the process that made them.",
    step="Hand over a plain function at the top level of the file in place of the method {method}.",
    wrong="""
from multiprocessing import Pool


class Kitchen:
    def __init__(self):
        self.pool = Pool(2)

    def cook(self, dish):
        return "hot " + dish

    def serve(self, dishes):
        return self.pool.map(self.cook, dishes)


if __name__ == "__main__":
    print(Kitchen().serve(["soup", "rice"]))
""",
    right="""
from multiprocessing import Pool


def cook(dish):
    return "hot " + dish


class Kitchen:
    def __init__(self):
        self.pool = Pool(2)

    def serve(self, dishes):
        return self.pool.map(cook, dishes)


if __name__ == "__main__":
    print(Kitchen().serve(["soup", "rice"]))
""",
    symptoms=("pool objects cannot be passed between processes or pickled", "cannot pickle '_thread.lock' object"),
)
