"""Gates hold processes until everybody who can be there is there, and change nothing else."""

import pytest

from pytest_witness.stage import Gate

TOOLS = """
    import builtins
    import math
    import multiprocessing as mp
    import os
    import time
    from concurrent.futures import ProcessPoolExecutor, as_completed

    def square(number):
        return number * number

    def locked(lock, number):
        with lock:
            square(number)

    def meet(barrier, number):
        barrier.wait()
        print(number)

    def children(target=square, *first, count=4, pause=0.0):
        processes = [mp.Process(target=target, args=(*first, number)) for number in range(count)]
        for process in processes:
            process.start()
            time.sleep(pause)
        return processes

    def join(processes):
        for process in processes:
            process.join()
"""

# Function bodies, with the sizes of the holds at the gate "work".
WIDTHS = {
    "four processes": ("join(children())", [4]),
    "start and join in one loop": (
        """
        for number in range(4):
            process = mp.Process(target=square, args=(number,))
            process.start()
            process.join()
        """,
        [1, 1, 1, 1],
    ),
    "joined after the next start": (
        """
        last = None
        for number in range(4):
            process = mp.Process(target=square, args=(number,))
            process.start()
            if last is not None:
                last.join()
            last = process
        last.join()
        """,
        [2, 2],
    ),
    "no join": ("children()", [4]),
    "daemons that are not joined": (
        "for p in [mp.Process(target=square, args=(n,), daemon=True) for n in range(3)]: p.start()",
        None,
    ),
    "a pause between the starts": ("join(children(pause=0.3))", [4]),
    "fifty processes": ("join(children(count=50))", [50]),
    "a barrier in the children": ("join(children(meet, mp.Barrier(4)))", [4]),
    "a subclass": (
        """
        class Worker(mp.get_context("fork").Process):
            def run(self):
                square(1)
        workers = [Worker() for _ in range(3)]
        for worker in workers:
            worker.start()
        join(workers)
        """,
        [3],
    ),
    "a builtin as target": ("join(children(print))", [4]),
    "run in place of start": ("for n in range(4): mp.Process(target=square, args=(n,)).run()", []),
    "no processes": ("return [square(n) for n in range(4)]", []),
    "map": ("with mp.Pool(8) as pool: return pool.map(square, range(50))", [8]),
    "map of a builtin": ("with mp.Pool(8) as pool: return pool.map(math.sqrt, range(50))", [8]),
    "map of a method": ("with mp.Pool(3) as pool: return pool.map('abc'.find, 'abc')", [3]),
    "starmap": ("with mp.Pool(3) as pool: return pool.starmap(pow, [(2, n) for n in range(9)])", [3]),
    "imap": ("with mp.Pool(3) as pool: return list(pool.imap(square, range(9)))", [3]),
    "imap_unordered": ("with mp.Pool(3) as pool: return sorted(pool.imap_unordered(square, range(9)))", [3]),
    "map_async": ("with mp.Pool(3) as pool: return pool.map_async(square, range(9)).get()", [3]),
    "apply_async": (
        "with mp.Pool(3) as pool: return [r.get() for r in [pool.apply_async(square, (n,)) for n in range(9)]]",
        [3],
    ),
    "get with a timeout": ("with mp.Pool(3) as pool: return pool.map_async(square, range(9)).get(timeout=30)", [3]),
    "apply in a loop": ("with mp.Pool(3) as pool: return [pool.apply(square, (n,)) for n in range(3)]", None),
    "apply_async and get at once": (
        "with mp.Pool(3) as pool: return [pool.apply_async(square, (n,)).get() for n in range(3)]",
        None,
    ),
    "one chunk": ("with mp.Pool(8) as pool: return pool.map(square, range(50), chunksize=50)", [1]),
    "a pool of one": ("with mp.Pool(1) as pool: return pool.map(square, range(5))", [1]),
    "a pool that is larger than its tasks": ("with mp.Pool(6) as pool: return pool.map(square, range(3))", [3]),
    "a pool that is not used": ("with mp.Pool(3) as pool: return list(map(square, range(3)))", []),
    "workers that are replaced": (
        "with mp.Pool(2, maxtasksperchild=1) as pool: return pool.map(square, range(6), chunksize=1)",
        None,
    ),
    "two pools": (
        (
            "with mp.Pool(2) as a, mp.Pool(3) as b:"
            " x, y = a.map_async(square, range(9)), b.map_async(square, range(9)); return [x.get(), y.get()]"
        ),
        [5],
    ),
    "two pools, one after the other": (
        "for size in (2, 3):\n            with mp.Pool(size) as pool: pool.map(square, range(9))",
        [2, 3],
    ),
    "executor": (
        "with ProcessPoolExecutor(4, mp.get_context()) as executor: return list(executor.map(square, range(9)))",
        [4],
    ),
    "executor with a builtin": (
        "with ProcessPoolExecutor(4, mp.get_context()) as executor: return list(executor.map(abs, range(9)))",
        [4],
    ),
    "executor as completed": (
        (
            "with ProcessPoolExecutor(3, mp.get_context()) as executor:"
            " return sorted(f.result() for f in as_completed([executor.submit(square, n) for n in range(9)]))"
        ),
        [3],
    ),
    "executor with the result at once": (
        (
            "with ProcessPoolExecutor(3, mp.get_context()) as executor:"
            " return [executor.submit(square, n).result() for n in range(3)]"
        ),
        None,
    ),
}


def program(body):
    """Return a program whose main function has this body."""
    lines = body.strip("\n").splitlines()
    indent = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    return TOOLS + "\n    def main():\n" + "\n".join(f"        {line[indent:]}" for line in lines) + "\n"


def widths(run):
    """Return how many processes each hold had inside."""
    return [len(hold.pids) for hold in run.holds]


@pytest.mark.parametrize(("body", "expected"), WIDTHS.values(), ids=WIDTHS)
def test_the_width_of_a_rendezvous(observe, body, expected):
    """At the gate of work are exactly those who can be at work at the same moment; the value is as without a gate."""
    code = program(body)
    run = observe(code, start_method="fork", gate=Gate())
    assert run.outcome == "returned", run.failure
    if expected is None:  # which workers get the tasks is open, or who is killed before it begins: never two at once
        assert set(widths(run)) <= {1, 2, 3}
    else:
        assert widths(run) == expected
    assert all(hold.settled for hold in run.holds)
    assert {pid for hold in run.holds for pid in hold.pids} <= {process.pid for process in run.workers}
    free = observe(code, start_method="fork")
    assert (run.value, sorted(run.stdout), run.stderr) == (free.value, sorted(free.stdout), free.stderr)
    assert free.holds == ()


@pytest.mark.parametrize("kind", ["apply in a loop", "apply_async and get at once", "executor with the result at once"])
def test_tasks_that_are_waited_for_one_by_one(observe, method, kind):
    """A pool whose tasks are waited for one by one never has two at work, however many workers it has."""
    run = observe(program(WIDTHS[kind][0]), start_method=method, gate=Gate())
    assert run.value == [0, 1, 4]
    assert set(widths(run)) == {1}


@pytest.mark.parametrize("kind", ["four processes", "map", "executor", "start and join in one loop", "one chunk"])
def test_the_width_under_every_start_method(observe, method, kind):
    """The width does not depend on how processes are started."""
    body, expected = WIDTHS[kind]
    run = observe(program(body), start_method=method, gate=Gate())
    assert run.outcome == "returned", run.failure
    assert widths(run) == expected


def test_workers_that_are_replaced(observe, method):
    """Workers that do one task each are two at a time, and each comes to the gate anew."""
    body = "with mp.Pool(2, maxtasksperchild=1) as pool: return pool.map(square, range(6), chunksize=1)"
    run = observe(program(body), start_method=method, gate=Gate())
    assert run.value == [0, 1, 4, 9, 16, 25]
    assert widths(run)[0] == 2
    assert max(widths(run)) == 2
    assert len({pid for hold in run.holds for pid in hold.pids}) == 6


def test_a_hold_says_what_the_others_wait_for(observe):
    """With each hold goes what the processes outside waited for: the parent, in its join, for a child."""
    run = observe(program("join(children())"), start_method="fork", gate=Gate())
    (hold,) = run.holds
    assert hold.at == "work"
    assert hold.waiters == {run.root.pid: "wait4"}
    assert run.provenance["Hold.pids"] == "kernel"


def test_how_long_each_was_held(observe):
    """Each call says how long it was held: the first to come the longest."""
    run = observe(program("join(children(pause=0.1))"), start_method="fork", gate=Gate())
    held = [call.held for call in run.calls if call.kind == "target"]
    assert len(held) == 4
    assert held == sorted(held, reverse=True)
    assert held[0] >= 0.3
    assert all(call.held == 0 for call in run.calls if call.kind != "target")


def test_a_hold_may_have_to_last(observe):
    """A gate that is to last holds for so many times as long as it took until the last was there, each time anew."""
    body = """
        first = mp.Process(target=square, args=(1,))
        time.sleep(0.2)  # what the program does before it starts anybody
        first.start()
        first.join()
        join(children(count=2))
    """
    run = observe(program(body), start_method="fork", gate=Gate(lasting=2.0))
    first, *others = sorted((call for call in run.calls if call.kind == "target"), key=lambda call: call.at)
    assert first.held >= 2 * 0.2
    gathered = max(call.at for call in others) - (first.at + first.held)
    assert [call.held >= 2 * gathered for call in others] == [True, True]
    hurried = observe(program(body), start_method="fork", gate=Gate(lasting=1e6, patience=0.3))
    assert hurried.outcome == "returned"
    assert len(hurried.holds) == 2


def test_nobody_is_held_without_a_gate(observe, method):
    """Without a gate what each process is for is reported all the same, and nobody is held."""
    run = observe(program("join(children())"), start_method=method)
    targets = [call for call in run.calls if call.kind == "target"]
    assert sorted(call.pid for call in targets) == sorted(process.pid for process in run.workers)
    assert {(call.name, call.held) for call in targets} == {("square", 0.0)}
    assert run.holds == ()


def test_one_task_of_each_worker_is_reported(observe, method):
    """Of a pool's worker one task tells enough."""
    run = observe(
        program("with mp.Pool(3) as pool: return pool.map(square, range(100), chunksize=1)"), start_method=method
    )
    tasks = [call.pid for call in run.calls if call.kind == "task"]
    assert 0 < len(tasks) == len(set(tasks)) <= 3


# -- the door of a function -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["map", "executor", "four processes", "imap_unordered"])
def test_the_door_of_a_function(observe, method, kind):
    """At the door of the learner's function are as many as can be inside at the same moment, whoever calls it."""
    body, expected = WIDTHS[kind]
    run = observe(program(body), start_method=method, gate=Gate(at="square"))
    assert run.outcome == "returned", run.failure
    assert widths(run) == expected
    assert {hold.at for hold in run.holds} == {"square"}
    entered = {call.pid for call in run.calls if call.name == "square"}
    assert entered >= {pid for hold in run.holds for pid in hold.pids}


def test_a_lock_around_the_function(observe):
    """Where a lock lets in one after the other, four are at work but only one is ever inside the function."""
    code = program("join(children(locked, mp.Lock()))")
    assert widths(observe(code, start_method="fork", gate=Gate())) == [4]
    assert widths(observe(code, start_method="fork", gate=Gate(at="square"))) == [1, 1, 1, 1]


def test_the_door_of_a_method(observe):
    """A function inside a class has a door, too, by its own name."""
    run = observe(
        """
        import multiprocessing as mp

        class Tools:
            def double(self, number):
                return 2 * number

        def main():
            with mp.Pool(3) as pool:
                return pool.map(Tools().double, range(9))
        """,
        start_method="fork",
        gate=Gate(at="double"),
    )
    assert widths(run) == [3]
    assert run.value == [2 * number for number in range(9)]


def test_the_door_of_a_function_that_only_the_parent_enters(observe):
    """The main program is never held."""
    run = observe(program("join(children(print)); return square(3)"), start_method="fork", gate=Gate(at="square"))
    assert (run.outcome, run.value, run.holds) == ("returned", 9, ())


def test_a_door_that_is_not_there(observe):
    """A gate at a function that nobody has, holds nobody."""
    run = observe(program("join(children())"), start_method="fork", gate=Gate(at="no_such_function"))
    assert (run.outcome, run.holds) == ("returned", ())


MANY_CALLS = """
    import multiprocessing as mp
    import sys

    def step(number):
        return number

    def late():
        return sys.getprofile()

    def busy(number):
        for turn in range(150_000):
            step(turn)
        return late()

    def main():
        with mp.Pool(2) as pool:
            return pool.map(busy, range(2), chunksize=1)
"""


def test_a_door_behind_many_calls(observe):
    """A door is watched however many calls came before it."""
    assert widths(observe(MANY_CALLS, start_method="fork", gate=Gate(at="late"))) == [2]


def test_many_calls_are_not_watched_for_ever(observe):
    """Who has passed the gate and calls the same functions again and again is not slowed down by a profile function."""
    run = observe(MANY_CALLS, start_method="fork", gate=Gate())
    assert run.value == [None, None]
    workers = {process.pid for process in run.workers}
    assert {call.name for call in run.calls if call.pid in workers and call.kind == "function"} >= {"busy", "step"}


# -- the gate before the end ------------------------------------------------------------------------------------------


def test_the_gate_before_the_end(observe, method):
    """At the gate "end" all are done with their work and none has ended, and the parent is seen to wait for them."""
    run = observe(program("join(children(print))"), start_method=method, gate=Gate(at="end"))
    (hold,) = run.holds
    assert (hold.at, sorted(hold.pids)) == ("end", sorted(process.pid for process in run.workers))
    assert sorted(run.stdout) == ["0", "1", "2", "3"]
    assert all(process.exit_code == 0 for process in run.workers)
    # Under forkserver a parent waits for a message of the server's, under the others for the child itself.
    assert hold.waiters[run.root.pid] in ({"poll", "ppoll", "read"} if method == "forkserver" else {"wait4"})


def test_the_gate_before_the_end_of_processes_that_are_waited_for_one_by_one(observe):
    """A parent that waits for each before it starts the next is held up by each."""
    run = observe(program(WIDTHS["start and join in one loop"][0]), start_method="fork", gate=Gate(at="end"))
    assert widths(run) == [1, 1, 1, 1]
    assert [hold.waiters[run.root.pid] for hold in run.holds] == ["wait4"] * 4


def test_the_gate_before_the_end_shows_a_parent_that_does_not_wait(observe):
    """A parent that says it is done while its children are still held did not wait for them."""
    code = program("processes = children(print); print('done')")
    run = observe(code, start_method="fork", gate=Gate(at="end"))
    (hold,) = run.holds
    done = next(line.at for line in run.outputs if line.text == "done")
    assert done < min(process.ended for process in run.workers)
    assert len(hold.pids) == 4


def test_the_gate_before_the_end_keeps_exit_codes(observe):
    """A process that was held before its end has the exit code that it had without."""
    code = program(
        """
        processes = [mp.Process(target=target, args=args) for target, args in
                     [(square, (2,)), (os.abort, ()), (exit, (7,)), (square, ()), (os._exit, (9,))]]
        for process in processes:
            process.start()
        join(processes)
        return [process.exitcode for process in processes]
        """
    )
    run = observe(code, start_method="fork", gate=Gate(at="end"))
    assert run.value == [0, -6, 7, 1, 9]
    assert widths(run) == [3]


# -- what cannot be held up -------------------------------------------------------------------------------------------


def test_patience_has_an_end(observe):
    """When somebody goes on computing and nobody else arrives, the gate stops waiting and says so."""
    code = program(
        """
        processes = children(count=2)
        begin = time.monotonic()
        while any(process.is_alive() for process in processes):
            assert time.monotonic() < begin + 30
        return [process.exitcode for process in processes]
        """
    )
    run = observe(code, start_method="fork", deadline=20, gate=Gate(patience=0.3))
    assert run.value == [0, 0]
    assert (widths(run), run.holds[0].settled) == ([2], False)


def test_who_is_killed_at_the_gate_is_not_counted(observe):
    """A process that its parent kills while it is held does not keep the gate shut."""
    code = program(
        """
        processes = children()
        time.sleep(0.05)
        processes[0].kill()
        join(processes)
        return processes[0].exitcode
        """
    )
    run = observe(code, start_method="fork", gate=Gate())
    assert (run.outcome, run.value) == ("returned", -9)
    assert widths(run) == [3]


def test_a_deadlock_behind_the_gate_is_decided(observe):
    """After everybody was let pass, a program that then waits for ever is stopped as one without a gate."""
    run = observe(program("join(children(meet, mp.Barrier(5)))"), start_method="fork", gate=Gate())
    assert (run.outcome, widths(run)) == ("deadlock", [4])
