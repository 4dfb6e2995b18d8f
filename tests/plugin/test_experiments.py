"""The fixtures that experiment on threads and processes, on ordinary functions as an engineer would use them."""

import pytest

PROGRAMS = """
    import time
    from multiprocessing import Array, Lock, Pipe, Process, Queue, Value
    from threading import Lock as ThreadLock, Thread

    def together(workers):
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    # -- threads

    turn = ThreadLock()

    def square(number):
        return number * number

    def locked(number):
        with turn:
            square(number)

    def in_threads(count):
        together([Thread(target=square, args=(number,)) for number in range(count)])

    def in_turns(count):
        for number in range(count):
            together([Thread(target=square, args=(number,))])

    def when_done(count):
        done = []
        together([Thread(target=done.append, args=(number,)) for number in range(count)])
        return done

    # -- lists

    def by_thread(items, value):
        together([Thread(target=items.append, args=(value,))])
        return items

    def by_process(items, value):
        together([Process(target=items.append, args=(value,))])
        return items

    # -- updates

    def add(total, number):
        with total.get_lock():
            total.value += number

    def add_unlocked(total, number):
        total.value += number

    def count(work, numbers):
        total = Value("q", 0)
        together([Process(target=work, args=(total, number)) for number in numbers])
        return total.value

    def safely(numbers):
        return count(add, numbers)

    def unsafely(numbers):
        return count(add_unlocked, numbers)

    # -- values that cross

    def send_sum(connection, numbers):
        connection.send(sum(numbers))

    def send_done(connection, numbers):
        connection.send(True)

    def ask(work, numbers):
        here, there = Pipe()
        process = Process(target=work, args=(there, numbers))
        process.start()
        answer = here.recv()
        process.join()
        return answer

    def summed_there(numbers):
        return ask(send_sum, numbers)

    def summed_here(numbers):
        ask(send_done, numbers)
        return sum(numbers)

    # -- starts

    def nothing():
        pass

    def cost(kind, count):
        begin = time.perf_counter()
        for _ in range(count):
            one = kind(target=nothing)
            one.start()
            one.join()
        return time.perf_counter() - begin

    def process_cost(count):
        return cost(Process, count)

    def thread_cost(count):
        return cost(Thread, count)

    def slow_start_cost(count):
        begin = time.perf_counter()
        time.sleep(0.3)
        started = [Process(target=nothing) for number in range(count)]
        for one in started:
            one.start()
        seconds = time.perf_counter() - begin
        for one in started:
            one.join()
        return seconds

    def cpu_cost(count):
        begin = time.process_time()
        cost(Process, count)
        return time.process_time() - begin
"""


@pytest.fixture
def outcome(session, pytester):
    """Run one test that asks for a fixture, given as its body, on the functions above, and return pytest's result."""

    def run(fixture, body):
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        pytester.makepyfile(
            programs=PROGRAMS, test_programs=f"from programs import *\n\ndef test_programs({fixture}):\n{lines}"
        )
        return session("--import-mode=prepend")

    return run


@pytest.mark.parametrize(
    ("fixture", "body"),
    [
        ("separate_threads", "assert separate_threads(in_threads, 3) == 3"),
        ("separate_threads", "assert separate_threads(in_turns, 3) == 1\nassert not separate_threads(in_turns, 3)"),
        (
            "separate_threads",
            "assert separate_threads(when_done, 3, order=(2, 0, 1)).runs[0].value == [2, 0, 1]",
        ),
        ("list_changes", "assert list_changes(by_thread, [1], 2).in_threads"),
        ("list_changes", "found = list_changes(by_process, [1], 2)\nassert found == 1 and found.run.value == [1]"),
        ("list_changes", "assert list_changes(by_process, [1], 2, start_method='spawn').in_processes"),
        ("lost_updates", "found = lost_updates(safely, [1, 2, 3])\nassert found and found.run.value == 6"),
        ("lost_updates", "found = lost_updates(unsafely, [1, 2, 3])\nassert found == 3 and found.run.value < 6"),
        ("lost_updates", "assert lost_updates(safely, [1, 2], start_method='forkserver').shared"),
        ("sent_values", "assert sent_values(summed_there, ([1],), ([10**30],)) > 8"),
        ("sent_values", "assert sent_values(summed_here, ([1],), ([10**30],)) == 0"),
        ("held_starts", "starts = held_starts(process_cost, 2)\nassert starts.run.value >= starts.process_seconds"),
        ("held_starts", "starts = held_starts(cpu_cost, 2)\nassert starts.run.value < starts.process_seconds"),
        (
            "held_starts",
            "starts = held_starts(slow_start_cost, 2)\nassert 0.3 <= starts.run.value < starts.process_seconds",
        ),
        (
            "held_starts",
            "starts = held_starts(thread_cost, 2, threads=True)\nassert starts.run.value >= starts.thread_seconds > 0",
        ),
        ("held_starts", "assert held_starts(process_cost, 1, threads=True).whole_seconds > 0"),
    ],
)
def test_what_holds(outcome, fixture, body):
    """What is so of a function is so each time, on an idle machine and on a busy one."""
    outcome(fixture, body).assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("fixture", "body", "told"),
    [
        (
            "separate_threads",
            "assert separate_threads(in_turns, 3) == 3",
            ["E   *threads at work at once: 1, not 3", "E *One thread was held at its work, and no other came."],
        ),
        (
            "list_changes",
            "found = list_changes(by_process, [1], 2)\nassert found.in_threads, str(found)",
            ["E   *AssertionError: changes of the lists that were given: 1 (proved).*, in its own copy: append."],
        ),
        (
            "lost_updates",
            "assert lost_updates(unsafely, [1, 2, 3]) == 1",
            [
                "E   *processes about to write at once: 3, not 1",
                "E *3 processes had read the value before any of them wrote it, so all updates but one were lost.",
            ],
        ),
        (
            "sent_values",
            "assert sent_values(summed_here, ([1],), ([10**30],)) > 8",
            [
                "E   *bytes more that crossed from the workers: 0, not > 8",
                "E *The workers wrote * bytes with the short values and * with the long ones.",
            ],
        ),
        (
            "held_starts",
            "assert held_starts(thread_cost, 2) == 2",
            [
                "E   *processes and threads held at their start: 0, not 2",
                "E *Nothing was started that could be held.",
            ],
        ),
    ],
)
def test_what_is_told(outcome, monkeypatch, fixture, body, told):
    """What is not so fails with what was seen."""
    monkeypatch.setenv("COLUMNS", "200")
    result = outcome(fixture, body)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(told)


@pytest.mark.parametrize(
    ("fixture", "call"),
    [
        ("separate_threads", "separate_threads(in_threads)"),
        ("list_changes", "list_changes(by_thread)"),
        ("lost_updates", "lost_updates(safely)"),
        ("sent_values", "sent_values(summed_here, (), ())"),
        ("held_starts", "held_starts(process_cost)"),
    ],
)
def test_a_function_that_raises(outcome, fixture, call):
    """A function that did not get so far is no evidence: no comparison holds, and its exception is told."""
    body = f"found = {call}\nassert not found and not found < 1 and not found >= 0\nassert 'TypeError' in str(found)"
    outcome(fixture, body).assert_outcomes(passed=1)
