"""All processes are given the same argument, or the same function."""

import ast
import re
from collections import Counter

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import each_turn
from pytest_witness.diagnosis.signs.alike import end_alike, told_alike
from pytest_witness.diagnosis.signs.parts import one_part_of_several
from pytest_witness.diagnosis.signs.turns import others_wanted, takes_from_its_copy
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import MAPS, ONE_CALL, is_loaded, number
from pytest_witness.diagnosis.source.functions import given_to
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_SEVERAL = 3
_HANDS = ("submit", "apply", "apply_async")


def signs(case: Case) -> Found | None:
    """Workers told the same thing, where different things were wanted, and the source gives them the same."""
    if case.code.imports("random") or case.code.imports("numpy"):
        return None  # the same dice in each process are another idea
    told = _same(case)
    fixed = None
    if told:
        fixed = _unchanging(case) or (_of_a_script(case) if not case.graded else None) or _copied(case)
    elif not case.graded and (told := end_alike(case)[0]):
        fixed = next(
            (call for call in case.code.calls if each_turn.hands(case, call) and each_turn.one_place(case, call)), None
        )
    return Found(CERTAIN if case.graded else LIKELY, {"line": fixed.line, "told": told}) if fixed is not None else None


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
    if not case.graded:
        return told_alike(case)[0]
    lines = [" ".join(case.lines_of(worker)) for worker in case.writers] if case.about_value else []
    most = Counter(lines).most_common(1)
    return most[0][0] if most and most[0][1] > 1 and most[0][0].strip() else ""


def _of_a_script(case: Case) -> Called | None:
    """Return the call of a script that gives all processes, or a pool, the same, where each was to have its own."""
    found = _of_a_pool(case)
    told, times = told_alike(case)
    if found is not None or (case.code.processes and times < len(case.workers)):
        return found
    if (found := takes_from_its_copy(case)) is not None:
        return found
    made = [call for call in case.code.calls if each_turn.hands(case, call)]
    texts = {each_turn.in_words(call) for call in made}
    several = len(made) > 1 or any(map(case.code.repeated, made))
    if len(texts) != 1 or not several or any(each_turn.varies(case, call) for call in made):
        return None
    given = [part for call in made for part in each_turn.arguments(case, call)]
    names = {node.id for part in given for node in ast.walk(part) if isinstance(node, ast.Name)}
    handed_on = [value for name in names for value in given_to(case.code, name)]
    if len(set(map(ast.unparse, handed_on))) == 1:
        given += handed_on
    others = others_wanted(case, given, told) or any(_is_of_the_loop(one) for one in made)
    others = others or one_part_of_several(case, made, times) or _is_first_number(case, made, told)
    return made[-1] if given and others else None


def _is_first_number(case: Case, made: list[Called], told: str) -> bool:
    """Tell whether all of several processes, each written by itself, were given the number of the first, and told it.

    Not where they sleep, for it may say how long.
    """
    given = [part for call in made for part in each_turn.arguments(case, call)]
    alone = [one for part in given for one in getattr(part, "elts", [part])]
    numbers = {number(case.code.resolved(one)) for one in alone}
    said = {int(word) for word in re.findall(r"(?<![\w.])\d+(?![\w.])", told)}
    sleep = any(map(case.code.at_work, case.code.pauses))
    return len(alone) == len(made) >= _SEVERAL and bool(numbers) and numbers <= {0, 1} & said and not sleep


def _is_of_the_loop(call: Called) -> bool:
    """Tell whether a loop goes through numbers or texts that are written there, and one of them is handed over."""
    parts = [*call.node.args, *(one.value for one in call.node.keywords)]
    given = [node.value for part in parts for node in ast.walk(part) if isinstance(node, ast.Constant)]
    through = [
        node for one in each_turn.iterated(call.loop) if isinstance(one, ast.List | ast.Tuple) for node in one.elts
    ]
    return any(isinstance(node, ast.Constant) and node.value in given for node in through)


def _unchanging(case: Case) -> Called | None:
    """Return the call in a loop that hands over one and the same item of something in each turn."""
    for call in case.code.calls:
        hands = call.method in _HANDS or case.code.target_of(call) is not None or call in case.code.processes
        if call.loop is None or not hands:
            continue
        changing = each_turn.changing(case, call.loop)
        given = each_turn.parts(call)
        stuck = each_turn.stuck(case, call, given, changing) or each_turn.counted_in_vain(case, call)
        if not case.graded and stuck:
            return call
        used = {node.id for part in given for node in ast.walk(part) if isinstance(node, ast.Name)}
        picks = [node for part in given for node in ast.walk(part) if isinstance(node, ast.Subscript)]
        calls_something = any(isinstance(node, ast.Call) for part in given for node in ast.walk(part))
        if used & changing or calls_something:
            continue
        if case.graded or any(_one_for_each_turn(case, node.value, call.loop) for node in picks):
            return call
    return None


def _one_for_each_turn(case: Case, items: ast.expr, loop: ast.AST) -> bool:
    """Tell whether something may have as many items as a loop has turns: none of the two numbers says that it has not.

    An empty list is filled somewhere.
    """
    turns = case.code.length_of(next(iter(each_turn.iterated(loop)), None))
    return (case.code.length_of(items) or turns) == (turns or case.code.length_of(items))


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
        if one is not None and each_turn.is_taken(case.code.resolved(one) or one):
            return call
    return None


def _copied(case: Case) -> Called | None:
    """Return the second of two calls that make the same process, where the others make others."""
    made = [call for call in case.code.processes if call.loop is None and _is_given_work(case, call)]
    tasks = [call for call in case.code.handed_out(*ONE_CALL) if call.loop is None]
    if not made and not case.graded and len(tasks) > 1 and len(set(map(each_turn.in_words, tasks))) == 1:
        parts = [node for part in each_turn.arguments(case, tasks[1]) for node in ast.walk(part)]
        items = [node.value for node in parts if isinstance(node, ast.Subscript)]
        one_each = any(case.code.length_of(one) == len(tasks) for one in items)
        return tasks[1] if one_each and _left_out(case, tasks[1]) else None
    texts = [each_turn.in_words(call) for call in made]
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


def _is_given_work(case: Case, call: Called) -> bool:
    own = case.code.names.full(call.node.func) in case.code.classes and bool(call.node.args or call.node.keywords)
    return own or case.code.target_of(call) is not None


def _left_out(case: Case, call: Called) -> bool:
    """Tell whether a process is given what one before was, and another item, or another variable, is never used."""
    given = [*call.node.args, *(keyword.value for keyword in call.node.keywords)]
    nodes = [node for part in given for node in ast.walk(part)]
    for pick in nodes:
        if isinstance(pick, ast.Subscript) and isinstance(pick.value, ast.Name) and number(pick.slice) is not None:
            items = case.code.resolved(pick.value)
            picked = {ast.unparse(node) for node in case.code.nodes if isinstance(node, ast.Subscript)}
            if isinstance(items, ast.List | ast.Tuple):
                places = range(len(items.elts))
                return any(f"{pick.value.id}[{place}]" not in picked for place in places)
        elif isinstance(pick, ast.Subscript) and _is_one_key(case, pick):
            return True
    if _is_one_of_a_table(case, [node.value for node in nodes if isinstance(node, ast.Constant)]):
        return True
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    plain = _plain_names(case)
    loaded = {node.id for node in case.code.nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    return bool(names & plain and plain - loaded)


def _is_one_key(case: Case, pick: ast.Subscript) -> bool:
    """Tell whether the one item of a dictionary of several is taken that the file ever asks it for."""
    table = case.code.resolved(pick.value)
    key = case.code.resolved(pick.slice)
    if not isinstance(table, ast.Dict) or not isinstance(key, ast.Constant):
        return False
    name = ast.unparse(pick.value)
    uses = [around[0] for node, around in case.code.walk() if ast.unparse(node) == name and is_loaded(node)]
    keys = [case.code.resolved(one.slice) if isinstance(one, ast.Subscript) else None for one in uses]
    return len(table.keys) > 1 and all(isinstance(one, ast.Constant) and one.value == key.value for one in keys)


def _is_one_of_a_table(case: Case, given: list[object]) -> bool:
    """Tell whether one of several texts that are listed is given, while another of them is named nowhere else."""
    constants = [node for node in case.code.nodes if isinstance(node, ast.Constant)]
    for table in case.code.nodes:
        parts = table.keys if isinstance(table, ast.Dict) else getattr(table, "elts", [])
        keys = [part for part in parts if isinstance(part, ast.Constant)]
        listed = {key.value for key in keys if isinstance(key.value, str)}
        elsewhere = {node.value for node in constants if node not in keys and isinstance(node.value, str)}
        if len(listed) > 1 and listed & {one for one in given if isinstance(one, str)} and listed - elsewhere:
            return not _is_gone_through(case, table)
    return False


def _is_gone_through(case: Case, table: ast.AST) -> bool:
    """Tell whether a loop goes through a table, by its name or where it stands."""
    loops = [node.iter for node, _ in case.code.walk() if isinstance(node, ast.For | ast.comprehension)]
    parts = [part for items in loops for part in ast.walk(items) if isinstance(part, ast.expr)]
    return any(part is table or case.code.resolved(part) is table for part in parts)


def _plain_names(case: Case) -> set[str]:
    """The names that are given a number or a text: ``a = 1``, ``a, b = 1, 2``."""
    found = set()
    for node in case.code.nodes:
        for target in node.targets if isinstance(node, ast.Assign) else ():
            pairs = [(target, node.value)]  # type: ignore[attr-defined]
            if isinstance(target, ast.Tuple | ast.List) and isinstance(pairs[0][1], ast.Tuple | ast.List):
                pairs = list(zip(target.elts, pairs[0][1].elts, strict=False))
            found |= {one.id for one, value in pairs if isinstance(one, ast.Name) and isinstance(value, ast.Constant)}
    return found


def _unused(case: Case, name: str) -> bool:
    return not any(isinstance(node, ast.Name) and node.id == name for node in case.code.nodes)


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
