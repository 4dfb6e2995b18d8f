"""All processes are given the same argument, or the same function."""

import ast
from collections import Counter

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import MAPS, number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_HANDS = ("submit", "apply", "apply_async")


def signs(case: Case) -> Found | None:
    """Workers told the same thing, where different things were wanted, and the source gives them the same."""
    if case.code.imports("random") or case.code.imports("numpy"):
        return None  # the same dice in each process are another idea
    told = _same(case)
    if not told:
        return None
    fixed = _unchanging(case) or (_of_a_pool(case) if not case.graded else None)
    copied = _copied(case) if fixed is None else None
    if fixed is not None:
        return Found(CERTAIN if case.graded else LIKELY, {"line": fixed.line, "told": told})
    if copied is not None:
        return Found(CERTAIN if case.graded else LIKELY, {"line": copied.line, "told": told})
    return None


def _same(case: Case) -> str:
    """Return what several workers told in common; empty when each told something else."""
    got = case.got if case.asked else case.run.value
    if case.about_value and isinstance(got, list) and len(got) > 1:
        try:
            same = all(value == got[0] for value in got) and bool(got[0])
        except TypeError:
            return ""
        if case.asked and isinstance(case.expected, list):
            same = same and got[0] in case.expected and got != case.expected
        return str(got[0]) if same else ""
    if case.graded and not case.about_value:
        return ""
    lines = [" ".join(case.run.lines_of(worker)) for worker in case.writers]
    if not case.graded:
        lines = [case.told_by(worker) for worker in case.writers]
        if len(lines) < len(case.worker_lines):  # workers of a pool
            lines = [case.nameless(line) for line in case.worker_lines]
        lines += [case.nameless(line) for line in case.main_lines] if not lines else []
        lines += [item for line in case.main_lines if (item := _repeated(line)) for _ in "12"] if not lines[1:] else []
    most = Counter(lines).most_common(1)
    return most[0][0] if most and most[0][1] > 1 and most[0][0].strip() else ""


def _repeated(line: str) -> str:
    """Return the item of a list that a line is, where all its items are the same; else nothing."""
    start, end = line.find("["), line.rfind("]")
    items = [item.strip() for item in line[start + 1 : end].split(",")] if -1 < start < end else []
    return items[0] if len(items) > 1 and len(set(items)) == 1 and items[0] != "None" else ""


def _unchanging(case: Case) -> Called | None:
    """Return the call in a loop that hands over one and the same item of something in each turn."""
    for call in case.code.calls:
        hands = call.method in _HANDS or case.code.target_of(call) is not None or call in case.code.processes
        if call.loop is None or not hands:
            continue
        changing = _changing(case, call.loop)
        given = [*call.node.args, *(keyword.value for keyword in call.node.keywords)]
        if not case.graded and _stuck(case, call, given, changing):
            return call
        used = {node.id for part in given for node in ast.walk(part) if isinstance(node, ast.Name)}
        picks = [node for part in given for node in ast.walk(part) if isinstance(node, ast.Subscript)]
        calls_something = any(isinstance(node, ast.Call) for part in given for node in ast.walk(part))
        if used & changing or calls_something:
            continue
        if picks or case.graded:
            return call
    return None


def _changing(case: Case, loop: ast.AST) -> set[str]:
    """The names that have another value in each turn of a loop; in a script not those that each turn sets anew."""
    stored = {node.id for node in ast.walk(loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    if case.graded or not isinstance(loop, ast.For | ast.While):
        return stored
    targets = (
        {node.id for node in ast.walk(loop.target) if isinstance(node, ast.Name)}
        if isinstance(loop, ast.For)
        else set()
    )
    anew = {
        target.id
        for node in loop.body
        if isinstance(node, ast.Assign) and number(node.value) is not None
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return stored - (anew - targets)


def _stuck(case: Case, call: Called, given: list[ast.expr], changing: set[str]) -> bool:
    """Tell whether an item is handed over that was to be another one in each turn, as the source says.

    It is a counter that nobody counts on, or that each turn sets anew; what was taken out of a list once, before the
    loop, or what another loop has left over; or the loop goes through a list, has none of its items in use, and hands
    over another plain value.
    """
    code, loop = case.code, call.loop
    target = code.target_of(call) or code.function_named(call.argument(0, "func"))
    if loop is None or not (target is not None or call in code.processes):
        return False
    used = {node.id for part in given for node in ast.walk(part) if isinstance(node, ast.Name)} - set(code.functions)
    if used & changing:
        return False
    plain = {name: value for name in used if (value := _first(case, name)) is not None and not name.isupper()}
    taken = [name for name, value in plain.items() if _is_taken(value)]
    if taken or any(_is_left_over(case, call, name) for name in used):
        return True
    numbers = [name for name, value in plain.items() if number(value) is not None]
    anew = [name for name in numbers if _stored_in(loop, name)]
    counter = [name for name in numbers if number(plain[name]) in (0, 1) and isinstance(loop, ast.While)]
    if anew or counter:
        return True
    through = loop.iter if isinstance(loop, ast.For) else getattr(loop, "generators", [None])[0]
    through = through.iter if isinstance(through, ast.comprehension) else through
    if through is None or not plain or (isinstance(through, ast.Call) and ast.unparse(through.func) == "range"):
        return False
    items = loop.target if isinstance(loop, ast.For) else loop.generators[0].target  # type: ignore[attr-defined]
    named = {node.id for node in ast.walk(items) if isinstance(node, ast.Name)}
    loaded = {node.id for node in ast.walk(loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    return not named & loaded and not any(name.startswith("_") for name in named)


def _is_left_over(case: Case, call: Called, name: str) -> bool:
    """Tell whether a name still has the last item of a loop before, which went on to its end: it found nothing."""
    found = [around for node, around in case.code.walk() if _stores(node, name) and _function(around) == call.function]
    loops = [_binding(around, name) for around in found]
    before = [loop for loop in loops if isinstance(loop, ast.For) and (loop.end_lineno or 0) < call.line]
    others = [loop for loop in loops if loop not in before and not isinstance(loop, ast.comprehension)]
    return (
        bool(before)
        and not others
        and not any(isinstance(node, ast.Break) for loop in before for node in ast.walk(loop))
    )


def _binding(around: tuple[ast.AST, ...], name: str) -> ast.AST | None:
    """Return the loop, or the part of a comprehension, that binds a name which is stored there; None for all else."""
    loops = (node for node in around if isinstance(node, ast.For | ast.comprehension))
    return next((node for node in loops if _stored_in(node.target, name)), None)


def _function(around: tuple[ast.AST, ...]) -> str:
    return next((node.name for node in around if isinstance(node, ast.FunctionDef)), "")


def _first(case: Case, name: str) -> ast.expr | None:
    """Return what is first assigned to a name, where that is a plain value, or is taken out of a list."""
    value = case.code.resolved(ast.Name(name, ast.Load()))
    return value if isinstance(value, ast.Constant) or (value is not None and _is_taken(value)) else None


def _is_taken(value: ast.expr) -> bool:
    """Tell whether it takes one item out: ``items[0]``, ``next(items)``, ``items.pop()``."""
    if isinstance(value, ast.Subscript):
        return number(value.slice) is not None
    if not isinstance(value, ast.Call):
        return False
    return ast.unparse(value.func) == "next" or (isinstance(value.func, ast.Attribute) and value.func.attr == "pop")


def _stored_in(loop: ast.AST, name: str) -> bool:
    return any(_stores(node, name) for node in ast.walk(loop))


def _stores(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)


def _of_a_pool(case: Case) -> Called | None:
    """Return the call that gives a pool one item of a list several times: ``[items[0]] * 4``."""
    for call in case.code.handed_out(*MAPS):
        items = case.code.resolved(call.argument(1, "iterable"))
        one: ast.expr | None = None
        if isinstance(items, ast.BinOp) and isinstance(items.op, ast.Mult) and isinstance(items.left, ast.List):
            one = items.left.elts[0] if len(items.left.elts) == 1 else None
        elif isinstance(items, ast.ListComp):
            names = {node.id for node in ast.walk(items.generators[0].target) if isinstance(node, ast.Name)}
            used = {node.id for node in ast.walk(items.elt) if isinstance(node, ast.Name)}
            one = None if names & used else items.elt
        if one is not None and _is_taken(case.code.resolved(one) or one):
            return call
    return None


def _copied(case: Case) -> Called | None:
    """Return the second of two calls that make the same process, where the others make others."""
    made = [call for call in case.code.processes if call.loop is None and case.code.target_of(call) is not None]
    texts = [_given(call) for call in made]
    twice = [call for place, call in enumerate(made) if texts[place] in texts[:place]]
    if not twice:
        return None
    if not case.graded and _left_out(case, twice[0]):
        return twice[0]
    if len(set(texts)) == 1 and not case.graded:
        return None
    targets = {ast.unparse(target) for call in made if (target := case.code.target_of(call)) is not None}
    unused = any(_unused(case, name) for name in case.code.functions)
    return twice[0] if case.graded or (unused and len(targets) > 1) else None


def _given(call: Called) -> str:
    """Return what a process is given to do: a name of its own makes it no other work."""
    words = [ast.dump(keyword) for keyword in call.node.keywords if keyword.arg not in ("name", "daemon")]
    return " ".join([ast.dump(call.node.func), *map(ast.dump, call.node.args), *words])


def _left_out(case: Case, call: Called) -> bool:
    """Tell whether a process is given what one before was, and another item, or another variable, is never used."""
    given = [*call.node.args, *(keyword.value for keyword in call.node.keywords)]
    nodes = [node for part in given for node in ast.walk(part)]
    for pick in nodes:
        if isinstance(pick, ast.Subscript) and isinstance(pick.value, ast.Name) and number(pick.slice) is not None:
            items = case.code.resolved(pick.value)
            picked = {ast.unparse(node) for node in ast.walk(case.code.tree) if isinstance(node, ast.Subscript)}
            if isinstance(items, ast.List | ast.Tuple):
                places = range(len(items.elts))
                return any(f"{pick.value.id}[{place}]" not in picked for place in places)
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    plain = _plain_names(case)
    nodes = list(ast.walk(case.code.tree))
    loaded = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    return bool(names & plain and plain - loaded)


def _plain_names(case: Case) -> set[str]:
    """The names that are given a number or a text: ``a = 1``, ``a, b = 1, 2``."""
    found = set()
    for node in ast.walk(case.code.tree):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            pairs = [(target, node.value)]  # type: ignore[attr-defined]
            if isinstance(target, ast.Tuple | ast.List) and isinstance(pairs[0][1], ast.Tuple | ast.List):
                pairs = list(zip(target.elts, pairs[0][1].elts, strict=False))
            found |= {one.id for one, value in pairs if isinstance(one, ast.Name) and isinstance(value, ast.Constant)}
    return found


def _unused(case: Case, name: str) -> bool:
    return not any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(case.code.tree))


MISCONCEPTION = Misconception(
    slug="same-argument-every-time",
    question="Does each process take the next item by itself?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="Several of your processes told the same thing ({told}): line {line} gives them the same work.",
    why="A process gets exactly what stands in its target and its args when it is made. It does not go on to the next "
    "item by itself.",
    step="Let what line {line} hands over be another one each time.",
    wrong="""
from multiprocessing import Process


def show(planet):
    print(planet)


if __name__ == "__main__":
    planets = ["Venus", "Earth", "Mars"]
    processes = [Process(target=show, args=(planets[0],)) for _ in planets]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    right="""
from multiprocessing import Process


def show(planet):
    print(planet)


if __name__ == "__main__":
    planets = ["Venus", "Earth", "Mars"]
    processes = [Process(target=show, args=(planet,)) for planet in planets]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    instead_of=("argument-ignored", "print-order-assumed"),
    symptoms=("the same line several times", "all results are the same"),
)
