"""Answers that are written down, and not computed."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception, Words

_COMPUTES_NOTHING = Words("computes nothing: what it tells stands")
_OVERWRITES = Words("does not use what it is given: it puts a value of its own in that place")
_SHOWS = ("print", "str", "repr", "round", "list", "tuple", "sorted", "dict", "get", "write", "format", "join")


def signs(case: Case) -> Found | None:
    """A function tells what stands in its text, or in a table, whatever it is given."""
    if not case.graded:
        return None
    asked = case.code.functions.get(case.function or "")
    if asked is None:
        return None if case.workers or case.function else _printed(case)
    entered = case.in_main | case.in_workers | {asked.name} | set(case.code.work)
    parts = [node for part in case.code.scope for node in ast.walk(part) if isinstance(node, ast.FunctionDef)]
    for function in parts:
        if function.name not in entered:
            continue
        told = (
            _written_down(case, function) or _by_cases(function) or (_texts(case, asked) if function is asked else None)
        )
        if told is None and (case.about_value or function is asked):
            told = _looked_up(case, function)
        if told is not None:
            values = {"name": function.name, "line": told.lineno, "told": ast.unparse(told), "does": _COMPUTES_NOTHING}
            return Found(CERTAIN, values)
    over = _overwritten(case, asked)
    if over is None or not case.about_value or asked.name not in entered:
        return None
    values = {"name": asked.name, "line": over.lineno, "told": ast.unparse(over), "does": _OVERWRITES}
    return Found(CERTAIN, values)


def _overwritten(case: Case, function: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.stmt | None:
    """Return where a parameter is bound to a number or a list of the text, before anything has read it."""
    parameters = {parameter.arg for parameter in (*function.args.posonlyargs, *function.args.args)}
    for statement in function.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            bound = {target.id for target in targets if isinstance(target, ast.Name)}
            if bound & parameters and _is_written(case, statement.value):
                return statement
        parameters -= {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
    return None


def _is_written(case: Case, value: ast.expr) -> bool:
    """Tell whether an expression is a number of the text, or a list of such, maybe by a name of the top level."""
    if isinstance(value, ast.Name):
        value = case.code.resolved(value) or value
    names = {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}
    return names <= {"int", "float", "list", "range", "tuple"} and _has_number(value)


def _written_down(case: Case, function: ast.FunctionDef) -> ast.expr | None:
    """Return what a function tells, where that is numbers of the text, and it has parameters that it never uses."""
    inside = [node for statement in function.body for node in ast.walk(statement)]
    if not _ignores(function) or any(map(_computes, inside)):
        return None
    told = [node.value for node in inside if isinstance(node, ast.Return) and node.value is not None]
    told += [argument for node in inside if _calls(node, "print", "write") for argument in node.args]  # type: ignore[attr-defined]
    if any(isinstance(node, ast.Call) and _name(node) not in _SHOWS for node in inside):
        return None
    return next((value for value in told if _has_number(value) or _stands_for_number(case, value)), None)


def _by_cases(function: ast.FunctionDef) -> ast.expr | None:
    """Return the first of several numbers that a function returns, where it only compares what it is given."""
    returned = [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value is not None]
    numbers = [value for value in returned if number(value) is not None]
    compared = [
        node for node in ast.walk(function) if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq)
    ]
    if len(numbers) <= 1 or len(numbers) < len(returned) or len(compared) < len(numbers) - 1:
        return None
    return None if any(isinstance(node, ast.BinOp | ast.For | ast.While) for node in ast.walk(function)) else numbers[0]


def _texts(case: Case, function: ast.FunctionDef) -> ast.expr | None:
    """Return the first of several finished texts that a function hands on, where nothing computes."""
    nodes = [node for part in case.code.scope for node in ast.walk(part)]
    if not _ignores(function) or any(map(_computes, nodes)):
        return None
    texts = [node for node in ast.walk(function) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    finished = [text for text in texts if isinstance(text.value, str) and text.value.strip()[-1:].isdigit()]
    return finished[0] if len(finished) > 1 else None


def _printed(case: Case) -> Found | None:
    """Tell whether a script without processes prints finished numbers, and computes nothing."""
    nodes = case.code.nodes
    told = [argument for node in nodes if _calls(node, "print") for argument in node.args]  # type: ignore[attr-defined]
    finished = [value for value in told if isinstance(value, ast.Constant) and _has_number(value)]
    if len(finished) <= 1 or any(map(_computes, nodes)):
        return None
    values = {"name": "The program", "line": finished[0].lineno, "told": ast.unparse(finished[0])}
    return Found(CERTAIN, {**values, "does": _COMPUTES_NOTHING})


def _ignores(function: ast.FunctionDef) -> bool:
    """Tell whether a function has parameters and uses none of them."""
    parameters = {parameter.arg for parameter in (*function.args.posonlyargs, *function.args.args)}
    used = {node.id for statement in function.body for node in ast.walk(statement) if isinstance(node, ast.Name)}
    return bool(parameters) and not used & parameters


def _computes(node: ast.AST) -> bool:
    """Tell whether a node computes: more than putting texts together."""
    if isinstance(node, ast.Call):
        return _name(node) in ("sqrt", "cbrt", "pow", "sum", "round", "len")
    if not isinstance(node, ast.BinOp):
        return False
    return not any(isinstance(side, ast.Constant) and isinstance(side.value, str) for side in (node.left, node.right))


def _calls(node: ast.AST, *names: str) -> bool:
    return isinstance(node, ast.Call) and _name(node) in names


def _stands_for_number(case: Case, value: ast.expr) -> bool:
    """Tell whether names stand here that are bound to numbers of the text and to nothing else."""
    names = [node.id for node in ast.walk(value) if isinstance(node, ast.Name)]
    bound = [
        node.value
        for node in case.code.nodes
        if isinstance(node, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id in names for target in node.targets)
    ]
    return bool(bound) and all(_has_number(one) and not any(map(_computes, ast.walk(one))) for one in bound)


def _looked_up(case: Case, function: ast.FunctionDef) -> ast.expr | None:
    """Return where a function looks its answer up in a table of numbers that stands in the file."""
    for node in ast.walk(function):
        if not isinstance(node, ast.expr):
            continue
        table: ast.expr | None = None
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
            table = node.value
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "get"
            and node.args
        ):
            table = node.func.value
        if isinstance(table, ast.Name) and (_is_table(case, table.id) or _is_row(case, function, node, table.id)):
            return node
        if isinstance(table, ast.Dict) and _all_numbers(table):
            return node
    return None


def _is_table(case: Case, name: str) -> bool:
    bound = [
        node.value
        for node in case.code.nodes
        if isinstance(node, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
    ]
    return bool(bound) and all(isinstance(value, ast.Dict) and _all_numbers(value) for value in bound)


def _is_row(case: Case, function: ast.FunctionDef, node: ast.expr, name: str) -> bool:
    """Tell whether a function returns an item of a list of numbers of the top level, at a place that it is given."""
    parameters = {parameter.arg for parameter in function.args.args}
    returned = any(isinstance(one, ast.Return) and one.value is node for one in ast.walk(function))
    if not returned or not parameters & {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}:
        return False
    bound = [
        one.value for one in case.code.tree.body if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == name
    ]
    return bool(bound) and all(
        isinstance(value, ast.List | ast.Tuple) and value.elts and all(number(item) is not None for item in value.elts)
        for value in bound
    )


def _all_numbers(table: ast.Dict) -> bool:
    return len(table.values) > 1 and all(
        isinstance(value, ast.Constant | ast.UnaryOp) for value in (*table.keys, *table.values)
    )


def _has_number(value: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Constant)
        and not isinstance(node.value, bool)
        and (isinstance(node.value, int | float) or (isinstance(node.value, str) and any(map(str.isdigit, node.value))))
        for node in ast.walk(value)
    )


def _name(call: ast.Call) -> str:
    return (
        call.func.id
        if isinstance(call.func, ast.Name)
        else call.func.attr
        if isinstance(call.func, ast.Attribute)
        else ""
    )


MISCONCEPTION = Misconception(
    slug="hard-coded-output",
    question="Is it enough that the output is right?",
    fix=Fix.WORKING,
    signs=signs,
    seen="{name} {does} on line {line} ({told}), and stays the same for other numbers.",
    why="A program is there for numbers that nobody has computed before. So yours was called with other ones than "
    "those of the example.",
    step="Let {name} compute its answer from its parameter, on line {line}.",
    wrong="""
from multiprocessing import Process


def double(number):
    print("the double is 14")


if __name__ == "__main__":
    process = Process(target=double, args=(7,))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def double(number):
    print("the double is", number * 2)


if __name__ == "__main__":
    process = Process(target=double, args=(7,))
    process.start()
    process.join()
""",
    instead_of=(
        "multiprocessing-imported-not-used",
        "same-argument-every-time",
        "one-child-does-all",
        "argument-ignored",
    ),
    asked=True,
    example={"line": 5, "name": "cubes", "told": "[8, 27, 64]", "does": _COMPUTES_NOTHING},
    symptoms=("the same result for other numbers", "a wrong value"),
)
