"""The rubric of why_multiprocessing: each test is one item of the list in README.md."""

import pytest

LESSON = [1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000]
COUNTS = [168, 303, 430, 550, 669, 783, 900, 1007]
SMALL = [30, 2, 100, 10, 1, 0, 97, 50, 10, 96]
COUNTS_OF_SMALL = [10, 1, 25, 4, 0, 0, 25, 15, 4, 24]
EVEN = [40_000] * 12  # tasks that take equally long, some hundredths of a second each


@pytest.mark.rubric("count_all", points=1)
def test_counts_of_the_lesson(witness, submission):
    """The counts for the eight limits of the lesson are right."""
    assert witness(submission.count_all, LESSON).value == COUNTS


@pytest.mark.rubric("count_all", points=1)
def test_counts_of_other_lists(witness, submission):
    """`count_all` is right for every list, long, short or empty, and for every number of workers."""
    cases = ((SMALL, 3, COUNTS_OF_SMALL), ([7], 2, [4]), ([], 3, []), ([10, 20], 8, [4, 8]))
    for limits, processes, counts in cases:
        assert witness(submission.count_all, limits, processes=processes).value == counts


@pytest.mark.rubric("count_all", points=2)
def test_four_processes_are_at_work_at_once(separate_processes, submission):
    """Four processes, none of them the main program, are at work at the same moment."""
    assert separate_processes(submission.count_all, LESSON) == 4


@pytest.mark.rubric("count_all", points=1)
def test_as_many_processes_as_asked_for(separate_processes, submission):
    """When `count_all` is asked for three workers, three processes are at work at the same moment."""
    assert separate_processes(submission.count_all, SMALL, processes=3) == 3


@pytest.mark.rubric("count_all", points=1.5)
def test_the_workers_do_the_work(speedup, submission):
    """Nearly all of the computing is done by workers that are at work together, so more cores make it faster."""
    idle = speedup(submission.count_all, [2] * len(EVEN))  # what it takes to hand out tasks that are nothing
    evidence = speedup(submission.count_all, EVEN)
    assert None not in (idle.costs, evidence.costs), " ".join([*idle.reasons, *evidence.reasons])
    assert evidence.structure > 1, " ".join(evidence.structure.reasons)
    main = evidence.costs.serial - idle.costs.serial
    workers = sum(evidence.costs.tasks) - sum(idle.costs.tasks)
    assert main < workers / 2, " ".join(evidence.reasons)


@pytest.mark.rubric("count_all", points=0.5)
def test_two_cores_are_at_work(core_usage, submission):
    """Two workers keep two cores at work at the same moment, where this computer has them to spare."""
    assert core_usage(submission.count_all, EVEN, processes=2) >= 2


@pytest.mark.rubric("count_all", points=1.5)
def test_counts_are_in_order(every_order, submission):
    """The counts are in the order of the limits, whichever worker finishes first."""
    orders = every_order(submission.count_all, LESSON)
    assert orders == COUNTS
    assert orders.workers > 1, "There is only one order when fewer than two processes are at work."


@pytest.mark.rubric("count_all", points=0.25)
def test_counts_under_every_start_method(separate_processes, submission, start_method):
    """`count_all` works however this computer starts processes."""
    evidence = separate_processes(submission.count_all, LESSON, start_method=start_method)
    assert evidence.run.value == COUNTS
    assert evidence == 4


@pytest.mark.rubric("count_all", points=0.75)
def test_count_all_leaves_nothing(no_leaks, submission):
    """The workers of `count_all` have ended when the program ends, and nothing is left of them."""
    evidence = no_leaks(submission.count_all, LESSON)
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."
