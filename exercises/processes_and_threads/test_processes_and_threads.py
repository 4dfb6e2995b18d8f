"""The rubric of processes_and_threads: each test is one item of the list in README.md."""

import sys

import pytest

LIMITS = [30, 2, 100, 10, 1, 0, 97, 50]
COUNTS = [10, 1, 25, 4, 0, 0, 25, 15]
EVEN = [40_000] * 6  # tasks that take equally long, some hundredths of a second each
GIL = getattr(sys, "_is_gil_enabled", lambda: True)()


@pytest.mark.rubric("append_in_thread", points=0.75)
def test_a_thread_changes_the_list(list_changes, submission):
    """A new thread appends the value, and the list here has it: threads share their memory."""
    for items, value in (([1, 2], 3), ([], "first")):
        changes = list_changes(submission.append_in_thread, items, value)
        assert changes.run.value == [*items, value]
        assert not changes.run.workers, "A process was started, where a thread was asked for."
        assert changes.in_threads, " ".join(changes.reasons)
        assert not changes.in_main, " ".join(changes.reasons)


@pytest.mark.rubric("append_in_process", points=0.75)
def test_a_process_changes_its_copy(list_changes, submission):
    """A new process appends the value to its copy, and the list here stays as it was."""
    for items, value in (([1, 2], 3), ([], "first")):
        changes = list_changes(submission.append_in_process, items, value)
        assert changes.run.value == items
        assert changes.in_processes, " ".join(changes.reasons)
        assert not changes.in_main, " ".join(changes.reasons)
        assert not changes.in_threads, " ".join(changes.reasons)


@pytest.mark.rubric("count_with_threads", points=0.75)
def test_threads_count(witness, separate_threads, submission):
    """`count_with_threads` counts right, with as many threads at work at once as asked for, and no process."""
    assert witness(submission.count_with_threads, LIMITS, 3).value == COUNTS
    threads = separate_threads(submission.count_with_threads, LIMITS, 4)
    assert threads == 4
    assert not threads.run.workers, "Processes were started, where threads were asked for."
    for order in ((2, 1, 0), (1, 2, 0)):
        ordered = separate_threads(submission.count_with_threads, [97, 2, 30], 3, order=order)
        assert ordered.run.value == [25, 1, 10]


@pytest.mark.rubric("count_with_processes", points=0.75)
def test_processes_count(witness, every_order, separate_processes, submission):
    """`count_with_processes` counts right, with as many processes at work at once as asked for."""
    assert witness(submission.count_with_processes, LIMITS, 3).value == COUNTS
    assert every_order(submission.count_with_processes, [97, 2, 30], 3) == [25, 1, 10]
    assert separate_processes(submission.count_with_processes, LIMITS, 4) == 4


@pytest.mark.rubric("count_with_threads", points=0.5)
def test_threads_take_turns_on_one_core(witness, core_usage, submission):
    """Two threads keep one core busy, for they share one lock, the GIL; without a GIL they keep two busy."""
    run = witness(submission.count_with_threads, EVEN, 2)
    assert not run.workers, "Processes were started, where threads were asked for."
    cores = core_usage(submission.count_with_threads, EVEN, 2)
    assert cores >= (1 if GIL else 2)
    # At the moment at which one hands over the GIL to the other, both are at work: the average counts.
    assert not GIL or cores.mean < 1.5, f"{cores.mean:.2f} cores were at work on average."


@pytest.mark.rubric("count_with_processes", points=0.5)
def test_processes_use_two_cores(core_usage, submission):
    """Two processes keep two cores busy, where this computer has them to spare."""
    assert core_usage(submission.count_with_processes, EVEN, 2) >= 2


@pytest.mark.rubric("double_through_pipe", points=0.5)
def test_doubles(witness, submission):
    """`double_through_pipe` returns the doubles in the order of the numbers, of every list."""
    for numbers in ([1, 2, 3], [10**20, -7, 0], []):
        assert witness(submission.double_through_pipe, numbers).value == [2 * number for number in numbers]


@pytest.mark.rubric("double_through_pipe", points=1)
def test_a_process_doubles(sent_values, submission):
    """The numbers cross to another process, and the doubles cross back."""
    # The numbers have the same length in both, but their doubles have not; then the numbers are longer, too.
    doubles = sent_values(submission.double_through_pipe, ([20_000] * 100,), ([60_000] * 100,))
    assert doubles.run.workers, "No process was started: there was nobody to send the numbers to."
    assert doubles >= 100, f"What came back was not the doubles. {doubles.reasons[0]}"
    assert doubles.from_main is None or doubles.from_main < 100, "Your main program sent the doubles, not the numbers."
    numbers = sent_values(submission.double_through_pipe, ([20_000] * 100,), ([10**12] * 100,))
    assert numbers.from_main is None or numbers.from_main >= 100, "The numbers did not go through the pipe."


@pytest.mark.rubric("sum_through_queue", points=0.5)
def test_sums(witness, submission):
    """`sum_through_queue` returns the sum of every list, with every number of workers."""
    for numbers, workers in (([1, 2, 3, 4, 5], 2), ([7], 3), ([], 2), (list(range(100)), 4)):
        assert witness(submission.sum_through_queue, numbers, workers).value == sum(numbers)


@pytest.mark.rubric("sum_through_queue", points=1)
def test_each_worker_puts_its_sum(separate_processes, sent_values, submission):
    """As many workers as asked for are at work at once, and the sums cross from them."""
    assert separate_processes(submission.sum_through_queue, list(range(1, 41)), 4) == 4
    sums = sent_values(submission.sum_through_queue, ([1] * 400, 4), ([10**30] * 400, 4))
    assert sums >= 32, f"What the workers put on the queue was not the sums. {sums.reasons[0]}"
    assert sums < 1_000, (
        f"More than the sums was put on the queue. {sums.reasons[0]}"
    )  # four sums, or four hundred numbers


@pytest.mark.rubric("total_in_shared_memory", points=1)
def test_no_update_is_lost(lost_updates, submission):
    """`total_in_shared_memory` loses no update, though each worker is stopped between reading and writing."""
    for numbers, workers in (([1, 2, 3, 4, 5, 6, 7, 8], 4), ([5, 5], 2)):
        total = lost_updates(submission.total_in_shared_memory, numbers, workers)
        assert total.run.value == sum(numbers), " ".join(total.reasons)
        assert total.shared in (True, None), "The processes share no memory."
        assert total.writers, "None of your workers was seen to add to the `value`."


@pytest.mark.rubric("total_in_shared_memory", points=0.25)
def test_workers_add_to_it(separate_processes, submission):
    """As many workers as asked for are at work at once."""
    assert separate_processes(submission.total_in_shared_memory, list(range(1, 13)), 3) == 3


def figures_of(starts):
    """Return what `start_cost` says that a thread and a process take."""
    assert starts, starts.reasons[0]
    figures = starts.run.value
    kinds = [isinstance(figure, int | float) for figure in figures] if isinstance(figures, tuple | list) else []
    assert kinds == [True, True], f"{figures!r} is not two numbers."
    return figures


@pytest.mark.rubric("start_cost", points=0.75)
def test_what_a_start_costs(held_starts, submission):
    """The figures of `start_cost` are those of starting and joining so many threads, and so many processes."""
    count = 4
    enough = (count, count + 1)  # one more may be there to warm up
    starts = held_starts(submission.start_cost, count)  # the processes are held at their start for some moments
    thread, process = figures_of(starts)
    assert starts.processes in enough, f"{starts.processes} processes were started, and {count} asked for."
    told = f"You say {thread:.4f} s for a thread and {process:.4f} s for a process. {' '.join(starts.reasons)}"
    assert thread > 0, told
    # From its birth to its end a process is between start and join; one that is there to warm up comes before them.
    assert process * count >= 0.95 * starts.together(starts.process_stays[-count:]), told
    whole = starts.whole_seconds or starts.run.returned
    assert (thread + process) * count <= 2 * whole, f"{told} The whole call took {whole:.4f} s."
    starts = held_starts(submission.start_cost, count, threads=True)
    thread, process = figures_of(starts)
    told = f"You say {thread:.4f} s for a thread and {process:.4f} s for a process. {' '.join(starts.reasons)}"
    assert starts.threads in enough, f"{starts.threads} threads were started, and {count} asked for."
    assert thread * count >= 0.95 * starts.together(starts.thread_stays[-count:]), told


@pytest.mark.rubric("count_with_processes", points=0.2)
def test_every_start_method(witness, submission, start_method):
    """`count_with_processes` works however this computer starts processes."""
    run = witness(submission.count_with_processes, LIMITS, 2, start_method=start_method)
    assert run.value == COUNTS


@pytest.mark.rubric("double_through_pipe", points=0.1)
def test_double_through_pipe_leaves_nothing(no_leaks, submission):
    """The process of `double_through_pipe` has ended when the program ends, and nothing is left of it."""
    evidence = no_leaks(submission.double_through_pipe, [1, 2])
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."


@pytest.mark.rubric("sum_through_queue", points=0.15)
def test_sum_through_queue_leaves_nothing(no_leaks, submission):
    """The workers of `sum_through_queue` have ended when the program ends, and nothing is left of them."""
    evidence = no_leaks(submission.sum_through_queue, [1, 2], 2)
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."


@pytest.mark.rubric("total_in_shared_memory", points=0.15)
def test_total_in_shared_memory_leaves_nothing(no_leaks, submission):
    """The workers of `total_in_shared_memory` have ended when the program ends, and nothing is left of them."""
    evidence = no_leaks(submission.total_in_shared_memory, [1, 2], 2)
    assert evidence, str(evidence)
    assert evidence.run.workers, "No process was started, so there was none to end."
