"""Numbered lines of several processes are expected in the order in which these were started."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import MESSAGES, text_of
from pytest_witness.diagnosis.source.functions import inside
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception, Words

_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth")
_PLACE = re.compile(
    r"^\W*(?:(?:step|verse|chapter|act|round)\s+(\d+)|(\d+)[.)](?!\.)|no\.? ?(\d+))(?=\W|$)", re.IGNORECASE
)


_WAITING = ("Event", "Condition", "Barrier", "Semaphore", "BoundedSemaphore", "Value")
_ORDER = re.compile(r"\b(order|sequence|mixed|jumbled)", re.IGNORECASE)
_DOWN = re.compile(r"count\W?down|lift\W?off|count(ing|s)? down", re.IGNORECASE)
_SEQUENCE = re.compile(
    r"\b(poem|song|rhyme|haiku|limerick|sonnet|lyrics|verse|stanza|story|fairy tale|recipe|dialogue)\b"
)
_UP = re.compile(r"\bcount(ing|s)? (up )?(from|to) (\d+|\w+)\b", re.IGNORECASE)


def signs(case: Case) -> Found | None:
    """Several workers wrote lines whose order matters, by what the program says of it, and they came in another."""
    if case.graded or len(case.workers) <= 1 or case.one_by_one or _keeps_order(case.code):
        return None
    lines = list(case.worker_lines)
    one_each = len(lines) == len(case.writers)
    what = _told_wrong(case)
    if not what and len(case.writers) > 1 and (one_each or case.code.pools):
        what = (_expected(case, lines) if one_each else "") or _out_of_sequence(case, lines) or _numbered(case, lines)
    return Found(LIKELY, {"first": next(iter(lines or case.main_lines), ""), "what": Words(what)}) if what else None


def _expected(case: Case, lines: list[str]) -> str:
    """Return what the program says of the order of lines of which each worker wrote one; empty for nothing."""
    if said := _claim(case):
        return f"Your comment says '{said}', and the first line that came was"
    if line := _compared(case, lines):
        return f"Line {line} compares with these lines in an order of its own, and the first that came was"
    return "Your program counts, and the first line that came was" if _is_counted_wrong(case, lines) else ""


def _numbered(case: Case, lines: list[str]) -> str:
    """Return in which order the lines came that have their number in them; empty where it is the right one."""
    pids = {str(worker.pid) for worker in case.writers}
    if any(pids & set(re.findall(r"\d+", line)) for line in lines):
        return ""  # it is of interest who writes
    places = [_place(case.nameless(text)) for text in lines]  # a process that is called "first" is no place
    if None in places or places == sorted(places, key=lambda one: one or 0) or len(set(places)) != len(places):
        return ""
    return f"The numbered lines came in the order {', '.join(map(str, places))}: the first was"[:_MOST]


def _keeps_order(code: Code) -> bool:
    """Tell whether the processes have means to wait for one another."""
    return any(kind.removeprefix("list of ").rpartition(".")[2] in _WAITING for kind in code.names.kinds.values())


def _told_wrong(case: Case) -> str:
    """Return which line compares what the workers wrote, where the main program says then that it is out of order.

    Empty where results are compared that came by other ways.
    """
    code = case.code
    if code.calls_of(*MESSAGES) or any(one.method in ("as_completed", "imap_unordered") for one in code.calls):
        return ""
    if not any(_writes(node) for function in work.run_by(code) for node in inside(function)):
        return ""
    for node, around in code.walk():
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq | ast.NotEq):
            told = _told(around[0], true=isinstance(node.ops[0], ast.NotEq))
            if any(_ORDER.search(text) and any(text.strip() in line for line in case.main_lines) for text in told):
                return f"Line {node.lineno} finds these lines in another order than its own, and the first was"
    return ""


def _writes(node: ast.AST) -> bool:
    called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    return called == "print" or called.endswith((".write", ".info"))


def _out_of_sequence(case: Case, lines: list[str]) -> str:
    """Return what the lines are of whose order matters by itself, a poem or a recipe, where it came out of order."""
    told = [text_of(node) for call in case.code.calls_of("print") for node in ast.walk(call.node)]
    said = "\n".join([*(line.partition("#")[2] for line in case.code.lines), *told])
    nodes = case.code.nodes
    names = [node.id for node in nodes if isinstance(node, ast.Name)]
    about = " ".join([said, *names, *case.code.functions]).replace("_", " ").lower()
    noun = next((one for one in _SEQUENCE.findall(about) if not re.search(rf"\b{one[:-1]}(.|ie)s\b", about)), "")
    noun = noun or ("picture" if _are_drawn(lines) else "")
    words = [len(re.findall(r"[^\W\d_]+", line)) for line in lines]
    if not noun or _KNOWS.search(said) or (noun != "picture" and min(words, default=0) < _SEVERAL):
        return ""
    texts = [text for node in nodes for text in map(str.strip, _pieces(case.code, node)) if text]
    places = [max((at for at, text in enumerate(texts) if _is_all(text, line)), default=-1) for line in lines]
    wrong = -1 not in places and len(set(places)) == len(places) > 1 and places != sorted(places)
    return f"These are the lines of a {noun}, and the first that came was" if wrong else ""


def _are_drawn(lines: list[str]) -> bool:
    """Tell whether lines are those of a picture: of marks, with hardly a letter, and some of them further in."""
    letters = [len(re.findall(r"[^\W_]", line)) for line in lines]
    marks = [len(line.split()) and len("".join(line.split())) - its for line, its in zip(lines, letters, strict=True)]
    few = all(its * _SEVERAL < many for its, many in zip(letters, marks, strict=True))
    return len(lines) > _SEVERAL and few and max(marks) > _SEVERAL and any(line.startswith(" ") for line in lines)


_SEVERAL = 2


def _is_all(text: str, line: str) -> bool:
    """Tell whether a line says a text, and nothing else in words."""
    before, found, after = line.partition(text)
    return bool(found) and not re.search(r"[^\W\d]", before + after)


def _pieces(code: Code, node: ast.AST) -> list[str]:
    """Return the texts of a list that is written down, or of a text that is split into lines."""
    called = node.func if isinstance(node, ast.Call) else None
    if isinstance(called, ast.Attribute) and called.attr in ("splitlines", "split"):
        return text_of(code.resolved(called.value)).splitlines()
    return [text_of(part) for one in getattr(node, "elts", []) for part in (one, *getattr(one, "elts", []))]


def _is_counted_wrong(case: Case, lines: list[str]) -> bool:
    """Tell whether the program counts down, or up, by lines of one number each that came in another order."""
    words = f"{case.code.words} {' '.join(case.code.functions)}"
    numbers = [[int(number) for number in re.findall(r"\d+", case.nameless(line))] for line in lines]
    if len(lines) <= 2 or any(len(its) != 1 for its in numbers):  # noqa: PLR2004
        return False
    row = [its[0] for its in numbers]
    bare = all(re.fullmatch(r"\W*\d+\W*", line) for line in lines)
    way = -1 if _DOWN.search(words) else 1 if bare and _UP.search(words) else 0
    consecutive = sorted(row) == list(range(min(row), min(row) + len(row)))
    return bool(way) and consecutive and row != sorted(row)[::way]


def _compared(case: Case, lines: list[str]) -> int:
    """Return the line that compares with a list of what the workers wrote, where it came in another order; 0 for none.

    The run shows that they were not equal: an `assert` failed, or the main program wrote what it writes then.
    """
    failed = case.error.line if case.error is not None and case.error.type == "AssertionError" else None
    for node, around in case.code.walk():
        if not isinstance(node, ast.Compare) or len(node.ops) != 1:
            continue
        lists = [_texts(case.code.resolved(side)) for side in (node.left, *node.comparators)]
        if not any(texts != lines and sorted(texts) == sorted(lines) for texts in lists):
            continue
        told = _told(around[0], true=isinstance(node.ops[0], ast.NotEq))
        if node.lineno == failed or any(text in line for text in told for line in case.main_lines):
            return node.lineno
    return 0


def _texts(node: ast.expr | None) -> list[str]:
    """Return the texts of a list that is written down; none for all else."""
    return [text.strip() for part in getattr(node, "elts", []) if (text := text_of(part))]


def _told(choice: ast.AST, *, true: bool) -> list[str]:
    """Return the texts that one branch of an `if` writes and the other does not: where it is true, or is not."""
    if not isinstance(choice, ast.If | ast.IfExp):
        return []
    bodies = [part if isinstance(part, list) else [part] for part in (choice.body, choice.orelse)]
    branches = [[node for part in body for node in ast.walk(part)] for body in bodies]
    texts = [[text for node in nodes if (text := text_of(node))] for nodes in branches]
    here, there = texts if true else reversed(texts)
    return [text for text in here if len(text.strip()) > 1 and text not in there]


def _claim(case: Case) -> str:
    """Return a comment that says in which order the processes print; empty for none.

    Where times are taken, it may tell how two ways to do the work differ.
    """
    for line in case.code.lines if not case.code.clocks else ():
        comment = line.partition("#")[2].strip()
        if _CLAIM.search(comment) and not _KNOWS.search(comment):
            return comment[:_MOST]
    return ""


_MOST = 60  # characters
_CLAIM = re.compile(
    r"\b(comes?|prints?|speaks?|ends?|finish(es)?|says?|appears?|is|are|be) (\w+ )?(first|last|second)\b"
    r"|\bin (this|that|the (right|same|correct|given)|their) order\b|\b(printed|come|comes|print|prints) in order\b"
    r"|\bone (after|by) (the other|another|one)\b|\b(started|starts) first\b",
    re.IGNORECASE,
)
_KNOWS = re.compile(r"\b(any|whoever|whichever|not|never|may|might|random|sort\w*|different|no)\b|n't\b", re.IGNORECASE)


def _place(text: str) -> int | None:
    told = _PLACE.match(text)
    if told is not None:
        return int(next(filter(None, told.groups())))
    word = re.split(r"\W+", text.strip().lower())[0]
    return _WORDS.index(word) + 1 if word in _WORDS else None


MISCONCEPTION = Misconception(
    slug="print-order-assumed",
    question="In which order do my processes print?",
    fix=Fix.ADVICE,
    tag="soft",
    signs=signs,
    seen="{what} '{first}'.",
    why="Processes that are at work together print when they get there. Which one is first may change from run to run.",
    step="If the order matters, let the processes return their lines, and print them in your main program.",
    wrong="""
from multiprocessing import Process
from time import sleep


def say(number, seconds):
    sleep(seconds)
    print("Verse", number)


if __name__ == "__main__":
    singers = [Process(target=say, args=(1, 0.3)), Process(target=say, args=(2, 0))]
    for singer in singers:
        singer.start()
    for singer in singers:
        singer.join()
""",
    right="""
from multiprocessing import Pool
from time import sleep


def say(number):
    sleep(0.3 if number == 1 else 0)
    return f"Verse {number}"


if __name__ == "__main__":
    with Pool(2) as pool:
        for line in pool.map(say, [1, 2]):
            print(line)
""",
    symptoms=("the lines come in another order each time",),
)
