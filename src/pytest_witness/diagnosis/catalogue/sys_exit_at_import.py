"""The file calls `sys.exit` (or `exit`) whenever it is loaded."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_LEAVING = ("sys.exit", "exit", "quit", "SystemExit")


def signs(case: Case) -> Found | None:
    """SystemExit was raised while the file was loaded, or nothing was done after such a call at the top level."""
    if not case.graded:
        return None  # a script may end as it likes
    failure = case.run.failure
    calls = [call for call in case.code.loaded_calls if call.name in _LEAVING]
    if failure is not None:
        if failure.type != "SystemExit" or failure.stage != "import":
            return None
        line = calls[0].line if calls else case.causes[0].line
        return Found(CERTAIN, {"line": line or "?"})
    early = [call for call in calls if case.function is None and not case.workers and _before_more(case, call.node)]
    return Found(CERTAIN, {"line": early[0].line}) if early else None


def _before_more(case: Case, node: ast.AST) -> bool:
    """Tell whether statements follow at the top level that would do something."""
    after = [statement for statement in case.code.tree.body if statement.lineno > getattr(node, "lineno", 0)]
    return any(isinstance(statement, ast.If | ast.Expr | ast.For | ast.With) for statement in after)


MISCONCEPTION = Misconception(
    slug="sys-exit-at-import",
    question="May a file end with sys.exit()?",
    fix=Fix.LOADING,
    signs=signs,
    seen="Line {line} left the program while your file was still being loaded, so none of its functions could "
    "be called.",
    why="What stands at the top level is run whenever the file is loaded, by a test or by a new process as "
    "well. sys.exit() ends whoever loads it.",
    step="Delete line {line}, or put it under the main guard.",
    wrong="""
import sys
from multiprocessing import Process


def knit(thing):
    print("knitting a", thing)


sys.exit(0)

if __name__ == "__main__":
    Process(target=knit, args=("scarf",)).start()
""",
    right="""
import sys
from multiprocessing import Process


def knit(thing):
    print("knitting a", thing)


if __name__ == "__main__":
    Process(target=knit, args=("scarf",)).start()
    sys.exit(0)
""",
    asked=True,
    symptoms=("SystemExit", "it ends at once", "it prints nothing"),
)
