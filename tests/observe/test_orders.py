"""An order forces which worker completes first, and says whether it did."""

import itertools

import pytest

from pytest_witness.stage import Gate

PRINTERS = """
    import multiprocessing as mp

    def show(number):
        print(number)

    def main(count=4):
        processes = [mp.Process(target=show, args=(number,), name=str(number)) for number in range(count)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
"""

POOLS = """
    import multiprocessing as mp
    from concurrent.futures import ProcessPoolExecutor, as_completed

    def square(number):
        return number * number

    def unordered():
        with mp.Pool(4) as pool:
            return list(pool.imap_unordered(square, range(4)))

    def ordered():
        with mp.Pool(4) as pool:
            return list(pool.imap(square, range(4)))

    def mapped():
        with mp.Pool(4) as pool:
            return pool.map(square, range(4), chunksize=1)

    def completed():
        with ProcessPoolExecutor(4, mp.get_context()) as executor:
            return [future.result() for future in as_completed([executor.submit(square, n) for n in range(4)])]

    def more_tasks():
        with mp.Pool(2) as pool:
            return list(pool.imap_unordered(square, range(6)))
"""
SOME = [(3, 2, 1, 0), (1, 3, 0, 2), (2, 0, 3, 1)]


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))), ids=str)
def test_four_processes_in_every_order(observe, order):
    """Each of the 24 orders of four processes is forced: they write in it, and end in it."""
    run = observe(PRINTERS, start_method="fork", gate=Gate(order=order))
    assert run.stdout == tuple(str(number) for number in order)
    ended = sorted(run.workers, key=lambda process: process.ended)
    assert [process.name for process in ended] == [str(number) for number in order]
    assert run.order == order


@pytest.mark.parametrize("order", SOME, ids=str)
def test_processes_in_order_under_every_start_method(observe, method, order):
    """Orders are forced however processes are started."""
    run = observe(PRINTERS, start_method=method, gate=Gate(order=order))
    assert run.stdout == tuple(str(number) for number in order)
    assert run.order == order


@pytest.mark.parametrize("order", SOME, ids=str)
@pytest.mark.parametrize("function", ["unordered", "completed"])
def test_results_come_in_the_order(observe, method, function, order):
    """Results that are taken as they come, come in the order that was forced."""
    run = observe(POOLS, function=function, start_method=method, gate=Gate(order=order))
    assert run.value == [number * number for number in order]
    assert run.order == order


@pytest.mark.parametrize("order", SOME, ids=str)
@pytest.mark.parametrize("function", ["ordered", "mapped"])
def test_results_in_place_do_not_depend_on_the_order(observe, function, order):
    """Results that belong in place are in place in any order."""
    run = observe(POOLS, function=function, start_method="fork", gate=Gate(order=order))
    assert run.value == [0, 1, 4, 9]
    assert run.order == order


def test_more_tasks_than_workers(observe, method):
    """The order of the first tasks is forced, one for each worker; the rest come as they come."""
    run = observe(POOLS, function="more_tasks", start_method=method, gate=Gate(order=(1, 0)))
    assert run.value[:2] == [1, 0]
    assert sorted(run.value) == [0, 1, 4, 9, 16, 25]
    assert run.order == (1, 0)


@pytest.mark.parametrize("at", ["show", "end"])
def test_an_order_at_another_gate(observe, at):
    """An order can be forced at the door of a function and before the end, too."""
    run = observe(PRINTERS, start_method="fork", gate=Gate(at=at, order=(2, 0, 3, 1)))
    ended = sorted(run.workers, key=lambda process: process.ended)
    assert [process.name for process in ended] == ["2", "0", "3", "1"]
    assert sorted(run.stdout) == ["0", "1", "2", "3"]


@pytest.mark.parametrize("count", [1, 3])
def test_an_order_for_more_workers_than_there_are(observe, count):
    """An order longer than the workers there are is not forced; that is said, and the program runs as ever."""
    run = observe(PRINTERS, count, start_method="fork", gate=Gate(order=(3, 2, 1, 0)))
    assert run.outcome == "returned"
    assert sorted(run.stdout) == [str(number) for number in range(count)]
    assert run.order is None
    assert [len(hold.pids) for hold in run.holds] == [count]


def test_an_order_for_fewer_workers_than_there_are(observe):
    """Those beyond the order's positions come after those within."""
    run = observe(PRINTERS, start_method="fork", gate=Gate(order=(1, 0)))
    assert run.stdout[:2] == ("1", "0")
    assert sorted(run.stdout) == ["0", "1", "2", "3"]
    assert run.order == (1, 0)


def test_without_processes_there_is_no_order(observe):
    """A program without workers runs as ever, and no order was forced."""
    run = observe("def main(): return 1", gate=Gate(order=(1, 0)))
    assert (run.value, run.order, run.holds) == (1, None, ())


def test_a_chain_of_processes_against_its_order(observe):
    """Where each waits for the one before, an order against it makes no deadlock and no other result."""
    run = observe(
        """
        import multiprocessing as mp

        def show(number, mine, next):
            mine.acquire()
            print(number)
            next.release()

        def main():
            turns = [mp.Semaphore(0) for _ in range(4)]
            processes = [mp.Process(target=show, args=(n, turns[n], turns[n + 1])) for n in range(3)]
            for process in processes:
                process.start()
            turns[0].release()
            for process in processes:
                process.join()
        """,
        start_method="fork",
        gate=Gate(order=(2, 1, 0)),
    )
    assert (run.outcome, run.stdout) == ("returned", ("0", "1", "2"))


JOINS_ONE = """
    import multiprocessing as mp

    def main(joined):
        processes = [mp.Process(target=print) for _ in range(3)]
        for process in processes:
            process.start()
        processes[joined].join()
"""


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))), ids=str)
def test_who_does_not_wait_for_the_last_is_found_out(observe, method, order):
    """The last is let go only when a program that does not wait for it has gone on: ten times out of ten."""
    run = observe(JOINS_ONE, order[0], start_method=method, gate=Gate(order=order))
    late = [call.pid for call in run.calls if call.held and call.at + call.held > run.returned]
    assert late == [run.workers[order[-1]].pid]
