"""The rubric of create_process: each test is one item of the list in README.md."""

import pytest

LESSON = [2, 3, 4, 5, 6]
FIFTEEN = [10, -3, 0, 7, 12, 1, 9, -8, 7, 15, 4, 11, 20, -1, 13]


@pytest.mark.rubric("cube", points=0.5)
def test_cube_is_right(witness, submission):
    """`cube` is right for every whole number, negative and huge ones too."""
    for x in (7, 0, -5, 30, 123_456_789):
        assert witness(submission.cube, x).value == x**3


@pytest.mark.rubric("cube_in_process", points=0.5)
def test_cube_in_process_is_right(witness, submission):
    """`cube_in_process` returns the cube of the number that it is given."""
    for x in (11, -4, 0):
        assert witness(submission.cube_in_process, x).value == x**3


@pytest.mark.rubric("cube_in_process", points=1.5)
def test_cube_in_process_uses_one_new_process(witness, separate_processes, submission):
    """`cube_in_process` starts exactly one process, and that one computes the cube, not the main program."""
    workers = len(witness(submission.cube_in_process, 7).workers)
    assert workers == 1, f"{workers} new processes were started for the cube of one number, not 1."
    assert separate_processes(submission.cube_in_process, 9) == 1


@pytest.mark.rubric("cube_in_process", points=0.25)
def test_cube_in_process_under_every_start_method(separate_processes, submission, start_method):
    """`cube_in_process` works however this computer starts processes."""
    evidence = separate_processes(submission.cube_in_process, 6, start_method=start_method)
    assert evidence.run.value == 216
    assert evidence == 1


@pytest.mark.rubric("cube_in_process", points=0.5)
def test_cube_in_process_leaves_nothing(no_leaks, submission):
    """The process of `cube_in_process` has ended when the program ends, and nothing is left of it."""
    evidence = no_leaks(submission.cube_in_process, 8)
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."


@pytest.mark.rubric("cubes", points=0.5)
def test_cubes_of_the_lesson(witness, submission):
    """The cubes of 2, 3, 4, 5 and 6 are 8, 27, 64, 125 and 216."""
    assert witness(submission.cubes, LESSON).value == [8, 27, 64, 125, 216]


@pytest.mark.rubric("cubes", points=0.5)
def test_cubes_of_other_lists(witness, submission):
    """`cubes` is right for every list, long, short or empty, and for every number of workers."""
    for numbers, processes in ((FIFTEEN, 4), ([-2], 2), ([], 3), (list(range(60, 0, -1)), 3)):
        assert witness(submission.cubes, numbers, processes=processes).value == [x**3 for x in numbers]


@pytest.mark.rubric("cubes", points=2)
def test_three_processes_are_at_work_at_once(separate_processes, submission):
    """Three processes, none of them the main program, are at work at the same moment."""
    assert separate_processes(submission.cubes, LESSON) == 3


@pytest.mark.rubric("cubes", points=1)
def test_as_many_processes_as_asked_for(separate_processes, submission):
    """When `cubes` is asked for five workers, five processes are at work at the same moment."""
    assert separate_processes(submission.cubes, FIFTEEN, processes=5) == 5


@pytest.mark.rubric("cubes", points=1)
def test_cubes_are_in_order(every_order, submission):
    """The cubes are in the order of the numbers, whichever worker finishes first."""
    orders = every_order(submission.cubes, LESSON)
    assert orders == [8, 27, 64, 125, 216]
    assert orders.workers > 1, "There is only one order when fewer than two processes are at work."


@pytest.mark.rubric("cubes", points=0.25)
def test_cubes_under_every_start_method(separate_processes, submission, start_method):
    """`cubes` works however this computer starts processes."""
    evidence = separate_processes(submission.cubes, LESSON, start_method=start_method)
    assert evidence.run.value == [8, 27, 64, 125, 216]
    assert evidence == 3


@pytest.mark.rubric("cubes", points=0.5)
def test_cubes_leaves_nothing(no_leaks, submission):
    """The workers of `cubes` have ended when the program ends, and nothing is left of them."""
    evidence = no_leaks(submission.cubes, LESSON)
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."
