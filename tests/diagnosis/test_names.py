"""What names stand for."""

import ast

import pytest

from pytest_witness.diagnosis.source.names import Names


def kind_in(text, expression):
    """Return the kind of an expression in a file."""
    return Names(ast.parse(text)).kind(ast.parse(expression, mode="eval").body)


@pytest.mark.parametrize(
    ("text", "expression", "kind"),
    [
        ("import multiprocessing\np = multiprocessing.Process()", "p", "multiprocessing.Process"),
        ("import multiprocessing as mp\np = mp.Process()", "p", "multiprocessing.Process"),
        ("from multiprocessing import Process as P\np = P()", "p", "multiprocessing.Process"),
        ("from multiprocessing import *\np = Process()", "p", "multiprocessing.Process"),
        ("import multiprocessing\np = multiprocessing.get_context('fork').Process()", "p", "multiprocessing.Process"),
        (
            "import multiprocessing\nc = multiprocessing.get_context('fork')\np = c.Process()",
            "p",
            "multiprocessing.Process",
        ),
        ("from multiprocessing import Process\nclass A(Process): ...\np = A()", "p", "multiprocessing.Process"),
        (
            "import multiprocessing as mp\nclass A(mp.get_context('spawn').Process): ...\np = A()",
            "p",
            "multiprocessing.Process",
        ),
        (
            "from multiprocessing import Process\nclass A(Process): ...\nclass B(A): ...\np = B()",
            "p",
            "multiprocessing.Process",
        ),
        ("import multiprocessing.pool\np = multiprocessing.pool.Pool()", "p", "multiprocessing.Pool"),
        ("from multiprocessing.pool import Pool\np = Pool()", "p", "multiprocessing.Pool"),
        ("from multiprocessing import Pool\nwith Pool(4) as p: pass", "p", "multiprocessing.Pool"),
        (
            "from multiprocessing import Pool\nclass A:\n  def f(self):\n    self.p = Pool()",
            "self.p",
            "multiprocessing.Pool",
        ),
        ("from multiprocessing import Process\nps = [Process() for _ in x]", "ps", "list of multiprocessing.Process"),
        ("from multiprocessing import Process\nps = []\nps.append(Process())", "ps", "list of multiprocessing.Process"),
        ("from multiprocessing import Process\nps = [Process()]\nfor p in ps: pass", "p", "multiprocessing.Process"),
        ("from multiprocessing import Process\nps = [Process()]", "ps[0]", "multiprocessing.Process"),
        ("from multiprocessing import Process\nps = {n: Process() for n in x}", "ps[1]", "multiprocessing.Process"),
        (
            "from multiprocessing import Process\nps = [Process()]\nfor n, p in enumerate(ps): pass",
            "p",
            "multiprocessing.Process",
        ),
        ("from multiprocessing import Pipe\na, b = Pipe()", "b", "multiprocessing.Pipe"),
        ("from threading import Thread as Process\np = Process()", "p", "threading.Thread"),
        (
            "import multiprocessing.dummy as multiprocessing\np = multiprocessing.Pool()",
            "p",
            "multiprocessing.dummy.Pool",
        ),
        ("p = print", "p", ""),
        ("", "1 + 1", ""),
    ],
)
def test_what_a_value_was_made_by(text, expression, kind):
    """A variable's kind is the full name of what made its value, through aliases, contexts, subclasses and lists."""
    assert kind_in(text, expression) == kind


def test_a_class_that_is_its_own_base():
    """A file that Python would refuse is read all the same."""
    assert kind_in("class A(A): ...\na = A()", "a") == "A"
