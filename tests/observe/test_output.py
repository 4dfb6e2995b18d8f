"""The exact observer knows who wrote which line, loses none, and is not overwhelmed."""

import subprocess
import sys

import pytest

from pytest_witness.observe.output import MAX_BYTES, MAX_LINE


def authors(run, stream="stdout"):
    """Return author and text of each line, sorted."""
    return sorted((line.pid, line.text) for line in run.outputs if line.stream == stream)


@pytest.mark.parametrize(
    "write",
    [
        "print(text)",
        "print(text, flush=True)",
        "sys.stdout.write(text + '\\n')",
        "sys.stdout.buffer.write(text.encode() + b'\\n')",
        "os.write(1, text.encode() + b'\\n')",
        "os.system('echo ' + text)",
        "subprocess.run(['echo', text])",
    ],
)
def test_each_line_has_its_author(observe, method, write):
    """A line has the PID of the process that wrote it, whatever it was written with."""
    run = observe(
        f"""
        import multiprocessing as mp
        import os
        import subprocess
        import sys

        def show(text):
            {write}

        def main():
            processes = [mp.Process(target=show, args=(str(n),), name=str(n)) for n in range(3)]
            for process in processes:
                process.start()
            for process in processes:
                process.join()
        """,
        start_method=method,
    )
    assert sorted(run.stdout) == ["0", "1", "2"]
    if "echo" in write:  # a program of its own wrote it
        parents = {process.pid: process.parent_pid for process in run.processes}
        names = {process.pid: process.name for process in run.workers}
        wrote = {line.pid: line.text for line in run.outputs}
        assert {names[parents[pid]]: text for pid, text in wrote.items()} == {"0": "0", "1": "1", "2": "2"}
    else:
        assert authors(run) == sorted((p.pid, p.name) for p in run.workers)
    assert run.provenance["Output.pid"] == "kernel"


def test_the_main_programs_lines_are_its_own(observe):
    """What the main program writes is the root's, standard output and error apart, in the order of time."""
    run = observe(
        """
        import sys

        def main():
            print("one")
            print("two", file=sys.stderr)
            print("three")
        """
    )
    assert run.lines_of(run.root) == run.stdout == ("one", "three")
    assert run.stderr == ("two",)
    times = [line.at for line in run.outputs]
    assert all(0 < at <= run.ended for at in times)
    assert [line.at for line in run.outputs if line.stream == "stdout"] == sorted(
        line.at for line in run.outputs if line.stream == "stdout"
    )


def test_torn_writes_become_whole_lines(observe, method):
    """Two processes that write parts of their lines in turn have whole lines all the same."""
    run = observe(
        """
        import multiprocessing as mp
        import os

        def write(number, barrier):
            for part in ([b"hel", b"lo", b"\\n"], [b"wor", b"ld", b"\\n"])[number]:
                for turn in range(2):
                    if turn == number:
                        os.write(1, part)
                    barrier.wait()

        def main():
            barrier = mp.Barrier(2)
            processes = [mp.Process(target=write, args=(n, barrier), name="ab"[n]) for n in range(2)]
            for process in processes:
                process.start()
            for process in processes:
                process.join()
        """,
        start_method=method,
    )
    names = {process.pid: process.name for process in run.workers}
    assert [(names[line.pid], line.text) for line in run.outputs] == [("a", "hello"), ("b", "world")]


PRINT_IN_POOL = """
    import multiprocessing as mp

    def show(number):
        print("number", number)

    def main():
        with mp.Pool(4) as pool:
            pool.map(show, range(12))
"""


def test_what_pool_workers_print_is_never_lost(observe):
    """Lines that workers print are there although the pool is terminated at once, twenty times out of twenty."""
    for _ in range(20):
        run = observe(PRINT_IN_POOL, start_method="fork")
        assert sorted(run.stdout) == sorted(f"number {n}" for n in range(12))


def test_what_pool_workers_print_is_never_lost_under_any_method(observe, method):
    """The same holds for spawned and fork-served workers."""
    run = observe(PRINT_IN_POOL, start_method=method)
    assert sorted(run.stdout) == sorted(f"number {n}" for n in range(12))
    assert {line.pid for line in run.outputs} <= {process.pid for process in run.workers}


def test_a_childs_traceback_is_its_own(observe, method):
    """The traceback of a child that fails is on standard error, written by the child, with the learner's line."""
    run = observe(
        """
        import multiprocessing as mp

        def fail():
            raise ValueError("broken child")

        def main():
            process = mp.Process(target=fail)
            process.start()
            process.join()
        """,
        start_method=method,
    )
    assert run.stdout == ()
    assert {line.pid for line in run.outputs} == {run.workers[0].pid}
    assert run.stderr[-1] == "ValueError: broken child"
    assert '    raise ValueError("broken child")' in run.stderr


def test_a_last_line_without_an_end_is_kept(observe):
    """What was written without a line end before the program ended is a line."""
    assert observe("print('no', 'end', end='')", function=None).stdout == ("no end",)


def test_what_is_no_utf8_is_replaced(observe):
    """Bytes and characters that cannot be UTF-8 do not stop anybody."""
    run = observe(
        r"""
        import os

        def main():
            os.write(1, b"caf\xe9 \xff\n")
            print("\ud800 caf\u00e9")
        """
    )
    assert run.stdout == ("caf\ufffd \ufffd", "\\ud800 caf\u00e9")


def test_a_flood_is_bounded(observe):
    """Of 100 MB of lines, a limited part is kept, each byte of the rest is counted, and the run ends by itself."""
    run = observe(
        """
        import os

        def main():
            block = (b"x" * 99 + b"\\n") * 10_000
            return sum(os.write(1, block) for _ in range(100))
        """
    )
    kept = sum(len(line.text) + 1 for line in run.outputs)
    assert run.value == 100_000_000
    assert kept <= MAX_BYTES
    assert kept + run.dropped["stdout"] == pytest.approx(run.value, abs=1)  # a last line may be kept without its end


def test_one_endless_line_is_bounded(observe):
    """Of a line of 20 MB, a limited part is kept, and each byte of the rest is counted."""
    run = observe(
        """
        import os

        def main():
            block = b"x" * 1_000_000
            return sum(os.write(1, block) for _ in range(20))
        """
    )
    (line,) = run.outputs
    assert line.text == "x" * MAX_LINE
    assert len(line.text) + line.cut + run.dropped["stdout"] == run.value == 20_000_000


def test_a_daemon_that_keeps_standard_output_does_not_keep_the_run(observe):
    """A run ends with its main program, though a process that was left behind holds its output open."""
    run = observe(
        """
        import os
        import signal

        print("before")
        if not os.fork():
            os.setsid()
            print("daemon")
            signal.pause()
        print("after", flush=True)
        """,
        function=None,
    )
    assert run.outcome == "returned"
    assert run.lines_of(run.root) == ("before", "after")
    assert run.workers[0].left_behind


def test_output_as_it_comes(observe):
    """Each piece is passed on with stream and author while the run goes on."""
    pieces = []
    run = observe(
        """
        import os

        def main():
            os.write(1, b"one ")
            os.write(2, b"\\xff\\n")
            os.write(1, b"two\\n")
        """,
        on_output=lambda *piece: pieces.append(piece),
    )
    assert b"".join(data for stream, data, _ in pieces if stream == "stdout") == b"one two\n"
    assert b"".join(data for stream, data, _ in pieces if stream == "stderr") == b"\xff\n"
    assert {pid for _, _, pid in pieces} == {run.root.pid}


def test_who_listens_may_fail(observe, supervisor):
    """What `on_output` raises reaches the caller, and the next run is not disturbed."""

    def listen(*_):
        raise BrokenPipeError("nobody reads what I print")

    with pytest.raises(BrokenPipeError, match="nobody reads what I print"):
        observe("def main(): print('x', flush=True)", on_output=listen)
    assert observe("def main(): return 42").value == 42


def test_standard_input_is_empty(observe):
    """A program that asks its user gets an end of file, not a hang."""
    run = observe("print(input())", function=None)
    assert run.failure.type == "EOFError"


STDIN_OWNER = """
import sys
from pytest_witness.observe import Supervisor
from pytest_witness.stage import Job

folder = sys.argv[1]
job = Job(entry="answer.py", folder=folder, file=folder + "/answer.py", stdin=True)
with Supervisor(observer="linux") as supervisor:
    run = supervisor.observe(job, on_output=lambda stream, data, pid: print(data.decode(), end="", flush=True))
print(run.outcome, run.stdout)
"""


def test_standard_input_handed_on(supervisor, make_job, tmp_path):
    """A run that is given the witness's standard input waits for what is typed, and waiting is no deadlock."""
    make_job("print('name?')\nprint('hello', input())", function=None)
    owner = subprocess.Popen(
        [sys.executable, "-c", STDIN_OWNER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with owner:
        assert owner.stdout.readline() == b"name?\n"
        # While the program waits for its input, a deadlock elsewhere is decided; so this one had the time to be.
        assert supervisor.observe(make_job("import os\nos.read(os.pipe()[0], 1)", function=None)).outcome == "deadlock"
        owner.stdin.write(b"witness\n")
        owner.stdin.close()
        assert owner.stdout.read() == b"hello witness\nreturned ('name?', 'hello witness')\n"


def test_the_learner_finds_no_open_descriptors(observe):
    """A program begins with the standard streams and the agent's connection and file, which children do not get."""
    run = observe(
        """
        import os
        import subprocess

        def main():
            mine = sorted(int(name) for name in os.listdir("/proc/self/fd"))
            childs = subprocess.run(["ls", "/proc/self/fd"], capture_output=True, text=True, close_fds=False)
            return [mine, childs.stdout.split()]
        """
    )
    mine, childs = run.value
    *usual, agents, stacks = [number for number in mine if number != 3]  # 3 is the listing itself
    assert (usual, stacks) == ([0, 1, 2], agents + 1)
    assert agents > 200
    assert childs == ["0", "1", "2", "3"]
