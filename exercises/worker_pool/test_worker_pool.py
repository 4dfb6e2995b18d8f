"""The rubric of worker_pool: each test is one item of the list in README.md."""

import math

import pytest

FIFTY = list(range(1, 51))
SIXTY = [(37 * n) % 61 / 2 for n in range(1, 61)]  # 0.5 to 30 in steps of a half, shuffled
ROOTS_OF_FIFTY = pytest.approx([math.sqrt(n) for n in FIFTY])


@pytest.mark.rubric("square_root", points=1)
def test_square_root_is_right(witness, submission):
    """`square_root` is right for every positive number."""
    for x in (2, 144, 0.25, 10**10, 1234.5):
        assert witness(submission.square_root, x).value == pytest.approx(math.sqrt(x))


@pytest.mark.rubric("square_roots", points=1)
def test_roots_of_one_to_fifty(witness, submission):
    """The fifty square roots of 1 to 50 are right."""
    assert witness(submission.square_roots, FIFTY).value == ROOTS_OF_FIFTY


@pytest.mark.rubric("square_roots", points=1)
def test_roots_of_other_lists(witness, submission):
    """`square_roots` is right for every list, long, short or empty, and for every number of workers."""
    for numbers, processes in ((SIXTY, 4), ([6.25], 2), ([], 3), ([9, 2, 9, 4], 8)):
        run = witness(submission.square_roots, numbers, processes=processes)
        assert run.value == pytest.approx([math.sqrt(x) for x in numbers])


@pytest.mark.rubric("square_roots", points=2.5)
def test_eight_processes_are_at_work_at_once(separate_processes, submission):
    """Eight processes, none of them the main program, are at work at the same moment."""
    assert separate_processes(submission.square_roots, FIFTY) == 8


@pytest.mark.rubric("square_roots", points=1.5)
def test_as_many_processes_as_asked_for(separate_processes, submission):
    """When `square_roots` is asked for five workers, five processes are at work at the same moment."""
    assert separate_processes(submission.square_roots, SIXTY, processes=5) == 5


@pytest.mark.rubric("square_roots", points=1.5)
def test_roots_are_in_order(every_order, submission):
    """The roots are in the order of the numbers, whichever worker finishes first."""
    orders = every_order(submission.square_roots, FIFTY)
    assert orders == ROOTS_OF_FIFTY
    assert orders.workers > 1, "There is only one order when fewer than two processes are at work."


@pytest.mark.rubric("square_roots", points=0.25)
def test_roots_under_every_start_method(separate_processes, submission, start_method):
    """`square_roots` works however this computer starts processes."""
    evidence = separate_processes(submission.square_roots, FIFTY, start_method=start_method)
    assert evidence.run.value == ROOTS_OF_FIFTY
    assert evidence == 8


@pytest.mark.rubric("square_roots", points=0.75)
def test_square_roots_leaves_nothing(no_leaks, submission):
    """The workers of `square_roots` have ended when the program ends, and nothing is left of them."""
    evidence = no_leaks(submission.square_roots, FIFTY)
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."
