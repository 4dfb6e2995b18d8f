"""`run()` sets an attribute of the process object, and the main program reads it."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, losses
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker entered a method that sets an attribute of its object, and the main program reads this attribute."""
    return losses.lost_change(case, lambda one: one.role == "self" and not changes.fills_list(case.code, one))


MISCONCEPTION = Misconception(
    slug="attribute-set-in-run",
    question="Why can I not read an attribute that run() has set?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="In process {pid}, line {line} of {function}() set {name}. Your main program, process {main}, reads the "
    "attribute of its own object, which nobody has set.",
    why="The new process works on its own copy of the object. What it stores there is gone when it ends.",
    step="Give the object a multiprocessing.Queue, and put the result on it in {function}().",
    wrong="""
from multiprocessing import Process


class Baker(Process):
    def __init__(self, loaves):
        super().__init__()
        self.loaves = loaves
        self.flour = None

    def run(self):
        self.flour = self.loaves * 500


if __name__ == "__main__":
    baker = Baker(3)
    baker.start()
    baker.join()
    print("flour:", baker.flour)
""",
    right="""
from multiprocessing import Process, Queue


class Baker(Process):
    def __init__(self, loaves, answers):
        super().__init__()
        self.loaves = loaves
        self.answers = answers

    def run(self):
        self.flour = self.loaves * 500
        self.answers.put(self.flour)


if __name__ == "__main__":
    answers = Queue()
    baker = Baker(3, answers)
    baker.start()
    print("flour:", answers.get())
    baker.join()
""",
    symptoms=("None instead of the result", "the variable has its old value"),
)
