"""What processes and threads share: updates that can be lost are lost, and a watched list tells who changes it."""

import pytest

from pytest_witness.evidence import contention
from pytest_witness.stage import Gate

COUNTING = """
    import multiprocessing as mp

    def unlocked(counter, lock, number):
        for _ in range(3):
            counter.value += number

    def written_out(counter, lock, number):
        seen = counter.value
        later = seen + number
        counter.value = later

    def read_outside(counter, lock, number):
        seen = counter.value
        with lock:
            counter.value = seen + number

    def read_inside(counter, lock, number):
        with lock:
            seen = counter.value
        counter.value = seen + number

    def two_sections(counter, lock, number):
        with lock:
            seen = counter.value
        with lock:
            counter.value = seen + number

    def two_acquires(counter, lock, number):
        lock.acquire()
        seen = counter.value
        lock.release()
        lock.acquire()
        counter.value = seen + number
        lock.release()

    def another_lock_first(counter, lock, number):
        with lock:
            pass
        with lock:
            pass
        counter.value += number

    def printing_under_it(counter, lock, number):
        with lock:
            print(number)
        with lock:
            counter.value += number

    def locked(counter, lock, number):
        for _ in range(3):
            with lock:
                counter.value += number

    def own_lock(counter, lock, number):
        with counter.get_lock():
            counter.value += number

    def main(name, workers, lock=True):
        counter = mp.Value("q", 0, lock=lock)
        work = globals()[name]
        processes = [mp.Process(target=work, args=(counter, LOCK, number + 1)) for number in range(workers)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        return counter.value

    if True:
        LOCK = mp.Lock()
"""
SUM = 1 + 2 + 3 + 4
_LOSING = [
    *("unlocked", "written_out", "read_outside", "read_inside"),
    *("two_sections", "two_acquires", "another_lock_first"),
]
_GUARDED = [
    ("locked", True),
    ("locked", False),
    ("own_lock", True),
    ("printing_under_it", True),
    ("printing_under_it", False),
]


@pytest.mark.parametrize("lock", [True, False], ids=["synchronized", "raw"])
@pytest.mark.parametrize("name", _LOSING)
def test_what_can_be_lost_is_lost(observe, name, lock):
    """Where nothing guards reading and writing together, all have read before anybody writes."""
    run = observe(COUNTING, name, 4, lock, gate=Gate(at="store"))
    assert run.outcome == "returned", run.failure
    assert run.value < SUM * (3 if name == "unlocked" else 1)
    assert contention(run) == (1 if name in ("read_outside", "two_sections", "two_acquires") else 4)
    assert {call.name for call in run.calls if call.kind == "store"} == {"value"}


@pytest.mark.parametrize(("name", "lock"), _GUARDED)
def test_what_is_guarded_is_not_lost(observe, name, lock):
    """Where a lock is around both, one process at a time writes what it has read."""
    run = observe(COUNTING, name, 4, lock, gate=Gate(at="store"))
    assert run.value == SUM * (3 if name == "locked" else 1)
    stores = {call.pid for call in run.calls if call.kind == "store"}
    assert len(stores) == 4
    assert contention(run) == 1


def test_every_start_method_loses_updates(observe, method):
    """The gate between reading and writing is there in processes of every start method."""
    run = observe(COUNTING, "written_out", 3, gate=Gate(at="store"), start_method=method)
    assert (run.value in (1, 2, 3), [len(hold.pids) for hold in run.holds]) == (True, [3])


ITEMS = """
    import multiprocessing as mp

    def add(array, number):
        mine = {}
        for _ in range(3):
            with array.get_lock():
                array[0] += number
            mine[number] = number

    def look(array, number):
        return array[0] + number

    def main(work):
        array = mp.Array("q", 1)
        processes = [mp.Process(target=globals()[work], args=(array, number)) for number in (1, 2)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        array[0] += 0
        return array[0]
"""


def test_items_are_told_and_hold_nobody(observe):
    """Who writes items is told once for each process, and nobody is held there."""
    run = observe(ITEMS, "add", gate=Gate(at="store"))
    assert run.value == 9
    stores = [(call.pid, call.name, call.held) for call in run.calls if call.kind == "store"]
    assert sorted(stores) == sorted((process.pid, "[]", 0.0) for process in (run.root, *run.workers))
    assert contention(run) == 0


def test_who_only_looks_stores_nothing(observe):
    """A process that reads items is not told of."""
    run = observe(ITEMS, "look", gate=Gate(at="store"))
    assert {call.pid for call in run.calls if call.kind == "store"} == {run.root.pid}


def test_without_the_gate_nobody_is_held_at_a_store(observe):
    """A store is a place for this gate only."""
    run = observe(COUNTING, "locked", 4, gate=Gate())
    assert run.value == SUM * 3
    assert not [call for call in run.calls if call.kind == "store"]


LISTS = """
    import copy
    import multiprocessing as mp
    import threading
    from multiprocessing.pool import ThreadPool

    def add(items, value):
        items.append(value)

    def by_thread(items, value):
        thread = threading.Thread(target=add, args=(items, value))
        thread.start()
        thread.join()
        return items

    def by_process(items, value):
        process = mp.Process(target=add, args=(items, value))
        process.start()
        process.join()
        return items

    def by_main(items, value):
        items += [value]
        return items

    def in_every_way(items, value):
        items.append(1)
        items.extend([2])
        items.insert(0, 3)
        items[0] = 4
        items[1:1] = [5, 6]
        del items[0]
        items *= 1
        items.sort()
        items.reverse()
        items.remove(1)
        items.pop()
        items.clear()
        return items

    def in_copies(items, value):
        for other in (items[:], items.copy(), copy.copy(items), copy.deepcopy(items)):
            other.append(value)
        return items

    def past_the_methods(items, value):
        thread = threading.Thread(target=list.append, args=(items, value))
        thread.start()
        thread.join()
        process = mp.Process(target=list.append, args=(items, value))
        process.start()
        process.join()
        list.append(items, value)
        return items

    def in_a_pool(items, value):
        with ThreadPool(1) as pool:
            pool.apply(list.append, (items, value))
        return items

    def thread_for_show(items, value):
        list.append(items, value)
        thread = threading.Thread(target=print)
        thread.start()
        thread.join()
        return items

    def looks(items, value):
        return type(items[0:1]).__name__, items + [value], items == [1, 2], isinstance(items, list), sorted(items)
"""


def test_a_thread_changes_the_list_itself(observe):
    """The list that a thread appends to is the list of the main program."""
    run = observe(LISTS, [1, 2], 3, function="by_thread", changes=True)
    (change,) = run.changes
    assert (run.value, change.pid, change.how) == ([1, 2, 3], run.root.pid, "append")
    assert change.tid in {thread.tid for thread in run.root.threads[1:]}


def test_a_process_changes_its_copy(observe, method):
    """Under every start method a process appends to a list of its own, and that is seen."""
    run = observe(LISTS, [1, 2], 3, function="by_process", changes=True, start_method=method)
    (change,) = run.changes
    (worker,) = run.workers
    assert (run.value, change.pid, change.tid, change.argument) == ([1, 2], worker.pid, worker.pid, 0)


def test_the_main_thread_changes_it(observe):
    """What the main thread does is told as its own doing."""
    run = observe(LISTS, [1, 2], 3, function="by_main", changes=True)
    assert [(change.pid, change.tid, change.how) for change in run.changes] == [
        (run.root.pid, run.root.pid, "__iadd__")
    ]


def test_every_way_to_change_a_list(observe):
    """Each of a list's methods that change it is told, in the order in which it was called."""
    run = observe(LISTS, [1, 2], 3, function="in_every_way", changes=True)
    assert run.value == []
    assert [change.how for change in run.changes] == [
        *("append", "extend", "insert", "__setitem__", "__setitem__", "__delitem__"),
        *("__imul__", "sort", "reverse", "remove", "pop", "clear"),
    ]


def test_what_goes_past_the_methods(observe, method):
    """A change by `list.append` is told of the thread, of the process in its copy, and of the main thread."""
    run = observe(LISTS, [1], 3, function="past_the_methods", changes=True, start_method=method)
    thread = run.root.threads[1]
    (worker,) = run.workers
    assert run.value == [1, 3, 3]
    assert [(change.pid, change.tid) for change in run.changes] == [
        (run.root.pid, thread.tid),
        (worker.pid, worker.pid),
        (run.root.pid, run.root.pid),
    ]
    assert {change.how for change in run.changes} == {"by a way that is not watched"}


def test_what_goes_past_the_methods_in_a_pool_of_threads(observe):
    """Though a pool's thread may outlive its work, what it did is not taken for the main thread's doing."""
    run = observe(LISTS, [1], 3, function="in_a_pool", changes=True)
    assert (run.value, [change.tid == run.root.pid for change in run.changes]) == ([1, 3], [False])


def test_a_thread_for_show(observe):
    """What the main thread did before it started a thread is not taken for the thread's doing."""
    run = observe(LISTS, [1], 3, function="thread_for_show", changes=True)
    assert (run.value, [change.tid for change in run.changes]) == ([1, 3], [run.root.pid])


def test_copies_are_watched(observe):
    """A copy of a watched list is watched, too, and the list itself stays as it was."""
    run = observe(LISTS, [1, 2], 3, function="in_copies", changes=True)
    assert (run.value, len(run.changes)) == ([1, 2], 4)


def test_a_watched_list_is_a_list(observe):
    """To the submission a watched list is a list like any other."""
    run = observe(LISTS, [1, 2], 3, function="looks", changes=True)
    assert run.value == ("WatchedList", [1, 2, 3], True, True, [1, 2])


def test_nothing_is_watched_unless_asked_for(observe):
    """Without asking, the lists that a submission gets are ordinary ones."""
    run = observe(LISTS, [1, 2], 3, function="looks")
    assert (run.value[0], run.changes) == ("list", ())
