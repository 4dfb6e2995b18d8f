"""The rubric of four_processes: each test is one item of the list in README.md."""

import dataclasses

import pytest

from pytest_witness.evidence import all_joined, is_number, numbers_in, written_apart


def lines_for(n):
    """Return what the four lines say for a number, by their labels."""
    return {"Square": n**2, "Cube": n**3, "Square Root": n ** (1 / 2), "Cube Root": n ** (1 / 3)}


def prints(run, expected):
    """Tell whether a run printed a number, with any words around it."""
    return any(is_number(number, expected) for line in run.stdout for number in numbers_in(line))


@pytest.mark.rubric("square", points=0.5)
def test_square_prints_its_line(witness, submission):
    """`square` prints the square of any number, such as `Square: 100` for 10."""
    for n in (12, 7):
        run = witness(submission.square, n)
        assert prints(run, n**2), f"square({n}) printed {run.stdout}, without the number {n**2}."


@pytest.mark.rubric("cube", points=0.5)
def test_cube_prints_its_line(witness, submission):
    """`cube` prints the cube of any number, such as `Cube: 1000` for 10."""
    for n in (12, 7):
        run = witness(submission.cube, n)
        assert prints(run, n**3), f"cube({n}) printed {run.stdout}, without the number {n**3}."


@pytest.mark.rubric("square_root", points=0.5)
def test_square_root_prints_its_line(witness, submission):
    """`square_root` prints the square root of any number, such as `Square Root: 3.1622776601683795` for 10."""
    for n in (12, 7):
        run = witness(submission.square_root, n)
        expected = n ** (1 / 2)
        assert prints(run, expected), f"square_root({n}) printed {run.stdout}, without the number {expected}."


@pytest.mark.rubric("cube_root", points=0.5)
def test_cube_root_prints_its_line(witness, submission):
    """`cube_root` prints the cube root of any number, such as `Cube Root: 2.154434690031884` for 10."""
    for n in (12, 7):
        run = witness(submission.cube_root, n)
        expected = n ** (1 / 3)
        assert prints(run, expected), f"cube_root({n}) printed {run.stdout}, without the number {expected}."


@pytest.mark.rubric("main", points=1.5)
def test_each_line_has_a_process_of_its_own(witness, submission):
    """Each of the four lines for 10 is printed by a new process of its own."""
    assert written_apart(witness(submission.main), lines_for(10)) == 4


@pytest.mark.rubric("main", points=1)
def test_each_line_for_another_number(witness, submission):
    """When `main` is given another number, the four processes print the four lines for that number."""
    assert written_apart(witness(submission.main, 50), lines_for(50)) == 4


@pytest.mark.rubric("main", points=2)
def test_four_processes_are_at_work_at_once(separate_processes, submission):
    """All four processes are started before any of them is waited for."""
    assert separate_processes(submission.main) == 4


@pytest.mark.rubric("main", points=1.5)
def test_all_four_are_waited_for(every_order, submission):
    """`main` waits for the end of all four processes, whichever of them ends first."""
    orders = every_order(submission.main)
    assert orders.workers > 1, "There is only one order when fewer than two processes are at work."
    joined = all_joined(orders.runs)
    assert joined, " ".join(joined.reasons)


@pytest.mark.rubric("main", points=0.25)
def test_four_processes_under_every_start_method(separate_processes, submission, start_method):
    """`main` works however this computer starts processes."""
    evidence = separate_processes(submission.main, start_method=start_method)
    assert written_apart(evidence.run, lines_for(10)) == 4
    assert evidence == 4


@pytest.mark.rubric("main", points=0.5)
def test_main_leaves_nothing(no_leaks, submission):
    """The four processes have ended when the program ends, and nothing is left of them."""
    evidence = no_leaks(submission.main)
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."


@pytest.mark.rubric("main", points=0.75)
def test_the_file_is_a_program(witness, submission):
    """The file is also a program: run by itself, it has the four lines for 10 printed."""
    if not submission.source.works:
        pytest.skip("the file does nothing when it is run by itself")
    script = dataclasses.replace(submission.main, name="script", module=None, function=None)
    assert written_apart(witness(script), lines_for(10)) == 4
