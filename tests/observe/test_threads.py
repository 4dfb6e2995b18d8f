"""A gate for threads holds each of them by itself."""

import pytest

from pytest_witness.stage import Gate

TOOLS = """
    import threading
    import _thread
    from concurrent.futures import ThreadPoolExecutor
    from multiprocessing import Process, Queue
    from multiprocessing.pool import ThreadPool

    lock = threading.Lock()

    def square(number):
        return number * number

    squares = []

    def keep(number):
        squares.append(square(number))

    def locked(number):
        with lock:
            square(number)

    class Worker(threading.Thread):
        def run(self):
            square(3)

    def together(threads):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def in_turn(threads):
        for thread in threads:
            thread.start()
            thread.join()

    def made(kind=threading.Thread, target=square, count=4):
        return [kind(target=target, args=(number,)) for number in range(count)]
"""

# Function bodies; sizes of the holds at the begin of the threads' work, and at the door of the function that they call.
WIDTHS = {
    "four threads": ("together(made())", [4], [4]),
    "one after the other": ("in_turn(made(count=3))", [1, 1, 1], [1, 1, 1]),
    "taking turns": ("together(made(target=locked, count=3))", [3], [1, 1, 1]),
    "a subclass": ("together([Worker() for _ in range(3)])", [3], [3]),
    "an executor": ("with ThreadPoolExecutor(3) as pool: list(pool.map(square, range(9)))", [3], [3]),
    "a pool of threads": ("with ThreadPool(3) as pool: pool.map(square, range(9), chunksize=1)", [3], [3]),
    "one task for a pool": ("with ThreadPool(3) as pool: pool.map(square, range(9), chunksize=9)", [3], [1]),
    "the main thread": ("square(3)", [], []),
    "processes": ("together(made(Process, count=2))", [2], [2]),
    "a queue's own thread": ("queue = Queue(); queue.put(3); queue.get()", [], []),
}


def program(body):
    """Return a learner's program whose main function has this body."""
    return f"{TOOLS}\n    def main():\n        {body}\n"


@pytest.mark.parametrize("at", ["work", "square"])
@pytest.mark.parametrize("body", WIDTHS)
def test_how_many_threads_are_there_at_once(observe, body, at):
    """The gate holds those threads together that can be there together."""
    code, at_work, at_door = WIDTHS[body]
    run = observe(program(code), gate=Gate(at=at, threads=True))
    assert run.outcome == "returned", run.failure
    assert [len(hold.pids) for hold in run.holds] == (at_work if at == "work" else at_door)
    assert all(hold.settled for hold in run.holds)


def test_who_is_held_is_a_thread_of_the_kernels(observe):
    """The numbers of a hold are those of threads that the kernel knows, and the calls name thread and process."""
    run = observe(program("together(made(count=3))"), gate=Gate(at="square", threads=True))
    (hold,) = run.holds
    assert set(hold.pids) == {thread.tid for thread in run.root.threads[1:]}
    assert {(call.pid, call.tid) for call in run.calls if call.name == "square"} == {
        (run.root.pid, tid) for tid in hold.pids
    }


def test_a_thread_that_is_no_thread_is_not_held(observe):
    """A process that claims to have come with a thread which the kernel does not know is let go on."""
    code = """
        import sys

        def main():
            agent = sys.modules["_pytest_witness_agent"]
            agent.get_native_id = lambda: 1
            agent._agent.arrive_in_thread("function", "square")
    """
    run = observe(code, gate=Gate(at="square", threads=True))
    assert (run.outcome, run.holds) == ("returned", ())


def test_a_run_that_ends_while_a_thread_is_held(observe):
    """A program that leaves while its daemon thread is held ends as it would."""
    run = observe(
        program("threading.Thread(target=square, args=(3,), daemon=True).start()"), gate=Gate(at="square", threads=True)
    )
    assert run.outcome == "returned"


def test_the_usual_gate_holds_no_threads(observe):
    """Without asking for threads the root's threads pass every gate."""
    run = observe(program("together(made())"), gate=Gate(at="square"))
    assert (run.outcome, run.holds) == ("returned", ())


def test_the_main_thread_is_told_and_not_held(observe):
    """At a gate for threads the main thread goes on, and that it was there is told once."""
    run = observe(program("square(1); square(2); together(made(count=2))"), gate=Gate(at="square", threads=True))
    assert [len(hold.pids) for hold in run.holds] == [2]
    mine = [call for call in run.calls if call.name == "square" and call.tid == run.root.pid]
    assert [(call.kind, call.held) for call in mine] == [("function", 0.0)]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_threads_complete_in_an_order(observe, order):
    """A gate with an order lets threads pass one by one, each when the one before can do nothing more."""
    code = program("together(made(target=keep, count=3)); return squares")
    run = observe(code, gate=Gate(at="square", threads=True, order=order))
    assert run.order == order
    assert run.value == [position**2 for position in order]
