"""Exercise, solution, rubric and lesson of each exercise agree with one another."""

import ast
import difflib
import math

from pytest_witness.submission import find_answer

SCREENS = 100  # lines of a lesson: two screens
WIDTH = 120
START_METHODS = 3  # fork, spawn and forkserver: a test of every start method counts once for each
POINTS = 10


def signatures(path):
    """Return the head and docstring of each function of a file that is no private helper."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [part for part in tree.body if isinstance(part, ast.FunctionDef) and not part.name.startswith("_")]
    return {
        part.name: (ast.unparse(part.args), ast.unparse(part.returns), ast.get_docstring(part)) for part in functions
    }


def changes(old, new):
    """Return each place where two texts differ, blank lines left out, as its old and its new text."""
    old, new = ([line for line in text.splitlines() if line.strip()] for text in (old, new))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return [("\n".join(old[a:b]), "\n".join(new[c:d])) for kind, a, b, c, d in matcher.get_opcodes() if kind != "equal"]


def test_the_order_keeps_the_prerequisites(course):
    """Each exercise comes after those that it builds on."""
    seen = set()
    for exercise in course.values():
        assert set(exercise.prerequisites) <= seen, exercise.name
        seen.add(exercise.name)


def test_each_folder_is_listed(course, root):
    """The folders under exercises/ and solutions/ are those that course.toml lists."""
    for folder in ("exercises", "solutions"):
        names = {path.name for path in (root / folder).iterdir() if path.is_dir() and path.name != "__pycache__"}
        assert names == set(course)


def test_keys_are_of_one_exercise(course):
    """A function that tells one exercise from the others is asked for by that exercise alone."""
    for exercise in course.values():
        others = {name for other in course.values() if other is not exercise for name in other.functions}
        assert set(exercise.keys) <= set(exercise.functions) - others
        assert exercise.keys


def test_what_an_exercise_names_is_there(material):
    """Work and script stand for functions that are there; so are a title, a first step, and some hints."""
    exercise = material.exercise
    assert {*exercise.work, exercise.script_for} - {None} <= set(exercise.functions)
    assert set(exercise.work.values()) <= set(signatures(material.stub))
    assert exercise.title
    assert exercise.first_step
    assert 3 <= len(exercise.hints) <= 6


def test_hints_do_not_give_the_solution(material):
    """No line of the solution stands in a hint."""
    added = [
        line.partition("  #")[0].strip()
        for _, new in changes(*(path.read_text(encoding="utf-8") for path in (material.stub, material.solution)))
        for line in new.splitlines()
    ]
    shown = [line for line in added if len(line) > 20 and any(line in hint for hint in material.exercise.hints)]
    assert shown == []


def test_the_stub_is_one(material, root):
    """Each function asked for is there in the stub, and still to be written; in the solution none is."""
    for folder, state in (("exercises", "stub"), ("solutions", "present")):
        answer = find_answer(root / folder, material.exercise)
        assert {name: answer.entry(name).state for name in material.exercise.functions} == dict.fromkeys(
            material.exercise.functions, state
        )


def test_stub_and_solution_have_the_same_signatures(material):
    """The functions of the stub, those to write and those given, are in the solution, with the same heads and words."""
    stub, solution = signatures(material.stub), signatures(material.solution)
    assert [name for name in stub if name in material.exercise.functions] == list(material.exercise.functions)
    assert list(stub.items()) == list(solution.items())


def test_the_solution_differs_where_there_is_something_to_do(material):
    """What the solution changes is a TODO in the stub, and says that it was changed."""
    found = changes(*(path.read_text(encoding="utf-8") for path in (material.stub, material.solution)))
    assert found
    for old, new in found:
        assert "# TODO:" in old or "NotImplementedError" in old or not old, old
        assert "# changed:" in new or not new, new
    left = material.solution.read_text(encoding="utf-8")
    assert "TODO" not in left
    assert "NotImplementedError" not in left


def test_each_todo_is_marked_in_place(material):
    """Each function to write has a TODO of its own, and one that is given has none, and says that it is."""
    text = material.stub.read_text(encoding="utf-8")
    bodies = {body.partition("(")[0]: body.partition("raise NotImplementedError") for body in text.split("\ndef ")[1:]}
    for name, (body, end, _) in bodies.items():
        to_write = name in material.exercise.functions
        assert ("# TODO:" in body, bool(end)) == (to_write, to_write), name
        assert to_write or "This is given" in body, name


def test_each_test_is_an_item_of_the_rubric(material):
    """Each test has a title of one sentence, points, and one function of the exercise that it is about and asks for."""
    for item in material.rubric:
        assert item.title.count("\n") == 0, item.name
        assert item.title.endswith("."), item.name
        assert item.points > 0, item.name
        assert item.function in material.exercise.functions, item.name
        assert item.asks_for - {"source"} == {item.function}, item.name  # the source is the file's, not a function


def test_the_rubric_sums_up(material):
    """The points of an exercise are ten, where there are three start methods, and no function goes without."""
    points = [item.points * (START_METHODS if item.every_start_method else 1) for item in material.rubric]
    assert math.isclose(sum(points), POINTS)
    assert {item.function for item in material.rubric} == set(material.exercise.functions)


def test_the_lesson_lists_what_counts(material):
    """The list in the lesson has the titles of the tests, all of them, in their order, and nothing else."""
    assert material.lesson.items == [item.title for item in material.rubric]


def test_the_lesson_is_short(material):
    """A lesson fits on two screens."""
    lines = material.lesson.text.splitlines()
    assert len(lines) <= SCREENS
    assert [line for line in lines if len(line) > WIDTH] == []
