"""`witness run`, with a supervisor that plays: what is asked for, what is shown, what the status is."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pytest_witness.cli import main
from pytest_witness.record import from_json
from pytest_witness.stage import Job


def drawing(text):
    """Return the lines of a drawing without the spaces at their ends."""
    return [line.rstrip() for line in text.splitlines()]


DRAWN = [
    "a.py: exit code 0 after 500 ms",
    "",
    "                            0 ms     100 ms   200 ms  300 ms   400 ms",
    "process        PID  parent  ┬────────┬────────┬───────┬────────┬────────  end",
    "main program  4712          ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  exit 0",
    "",
    "0 worker processes",
]


def names_in(folder):
    """Return the names of the files in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_the_job(witness, supervisor, script):
    """The script runs by its absolute path, in the caller's folder, with the caller's input."""
    assert witness("run", "a.py")[0] == 0
    assert supervisor.observers == ["auto"]
    assert supervisor.jobs == [
        Job(
            entry="a.py",
            folder=str(script.parent),
            file=str(script),
            deadline=3600.0,
            cwd=str(script.parent),
            stdin=True,
        )
    ]


def test_the_options(witness, supervisor, script):
    """Options before FILE are the witness's."""
    options = ["--observer", "portable", "--deadline", "2.5", "--start-method=spawn", "--measure"]
    assert witness("run", *options, "a.py")[0] == 0
    assert supervisor.observers == ["portable"]
    (job,) = supervisor.jobs
    assert (job.deadline, job.start_method, job.measure) == (2.5, "spawn", True)


def test_a_script_elsewhere(witness, supervisor, script, monkeypatch):
    """The working directory stays the caller's, wherever the script lies."""
    (script.parent / "below").mkdir()
    monkeypatch.chdir("below")
    witness("run", "../a.py")
    (job,) = supervisor.jobs
    assert job.cwd == str(script.parent / "below")
    assert Path(job.file).samefile(script)
    assert Path(job.folder).samefile(script.parent)


ARGUMENTS = [
    ["a.py", "x", "-v"],
    ["a.py", "--json", "x.json", "--deadline", "0", "-h", "--version"],
    ["a.py", "--", "x"],
    ["a.py", "x", "--", "--", "y"],
    ["a.py", "run", "a.py"],
    ["--", "a.py", "--", "-x"],
    ["--deadline", "3", "a.py", "--deadline", "4"],
    ["--deadline=3", "--", "a.py", "-"],
    ["a.py", "", " ", "\u20ac"],
]


@pytest.mark.parametrize("line", ARGUMENTS, ids=" ".join)
def test_what_follows_the_file_is_the_scripts(witness, supervisor, script, line):
    """Whatever stands after FILE reaches the script, options and double dashes as well."""
    status, _, err = witness("run", *line)
    assert (status, err.startswith("witness:")) == (0, False)
    (job,) = supervisor.jobs
    assert job.args == tuple(line[line.index("a.py") + 1 :])


def test_output_passes_byte_for_byte(witness, supervisor, script):
    """What the script writes comes out on the same stream, unchanged and in order; the timeline goes to stderr."""
    supervisor.output = [("stdout", b"one\r\n\x00"), ("stderr", b"oops\n"), ("stdout", b"two")]
    status, out, err = witness("run", "a.py")
    assert status == 0
    assert out == "one\r\n\x00two"
    assert drawing(err) == ["oops", *DRAWN]


def test_output_comes_live(supervisor, script, witness, monkeypatch, capfdbinary):
    """A piece of output is out before the run goes on."""
    seen = []
    observe = supervisor.observe

    def watched(job, *, on_output):
        on_output("stdout", b"first", 4712)
        on_output("stderr", b"second", 4712)
        seen.append(capfdbinary.readouterr())
        return observe(job)

    monkeypatch.setattr(supervisor, "observe", watched)
    witness("run", "a.py")
    assert seen == [(b"first", b"second")]


def test_on_a_terminal_the_timeline_follows_the_output(witness, supervisor, script):
    """Where people look on, the timeline stands below the output, on a line of its own."""
    supervisor.output = [("stdout", b"no line end")]
    status, out, err = witness("run", "a.py", terminal=True)
    assert (status, drawing(out), err) == (0, ["no line end", *DRAWN], "")


def test_on_a_terminal_no_empty_line_is_put_in(witness, supervisor, script):
    """A finished line, or no output at all, is followed by the timeline at once."""
    supervisor.output = [("stdout", b"whole\n"), ("stdout", b"")]
    assert drawing(witness("run", "a.py", terminal=True)[1]) == ["whole", *DRAWN]
    supervisor.output = []
    assert drawing(witness("run", "a.py", terminal=True)[1]) == DRAWN


STATUSES = [
    ({"exit_code": 0}, 0),
    ({"exit_code": 3}, 3),
    ({"exit_code": 255}, 255),
    ({"exit_code": None, "signal": 15}, 143),
    ({"exit_code": None, "signal": 11}, 139),
]


@pytest.mark.parametrize(("root", "status"), STATUSES)
def test_the_status_is_the_scripts(witness, supervisor, script, root, status):
    """A script's own status comes through; a signal counts from 128, as in shells; no line of ours is needed."""
    supervisor.run = replace(supervisor.run, processes=(replace(supervisor.run.root, **root),))
    code, _, err = witness("run", "a.py")
    assert code == status
    assert "witness:" not in err


ENDINGS = [
    ({"outcome": "deadline", "deadline": 3.0}, (124, "a.py was stopped at its deadline of 3 s (--deadline)")),
    ({"outcome": "deadlock"}, (125, "a.py was stopped in a deadlock: every process waits for another")),
    ({"outcome": "lost", "processes": ()}, (70, "the observer of a.py was killed: this record is incomplete")),
]


@pytest.mark.parametrize(("fields", "said"), ENDINGS, ids=[fields["outcome"] for fields, _ in ENDINGS])
def test_a_run_that_did_not_end_by_itself_says_so(witness, supervisor, script, fields, said):
    """The last line tells what happened, and the status is one of its own."""
    supervisor.run = replace(supervisor.run, **fields)
    code, out, err = witness("run", "a.py")
    assert (code, out) == (said[0], "")
    assert err.endswith(f"\nwitness: {said[1]}\n")
    assert err.count("witness:") == 1


def test_an_end_that_was_not_seen(witness, supervisor, script):
    """Without an exit status, the witness does not make one up."""
    supervisor.run = replace(supervisor.run, processes=(replace(supervisor.run.root, exit_code=None),))
    code, _, err = witness("run", "a.py")
    assert code == 70
    assert err.endswith("\nwitness: the end of a.py was not seen: its exit status is unknown\n")


def test_ctrl_c(witness, supervisor, script):
    """Ctrl-C ends the supervisor and gives the usual status, without a traceback."""
    supervisor.error = KeyboardInterrupt()
    assert witness("run", "a.py") == (130, "", "")
    assert not supervisor.open


def test_an_observer_that_does_not_work_here(script, capsys):
    """The supervisor's own words follow the option that asked for it."""

    def refuse(*, observer):
        raise ValueError("ptrace is refused here; use 'portable'")

    assert main(["run", "--observer", "linux", "a.py"], make_supervisor=refuse) == 2
    assert capsys.readouterr().err == "witness: error: --observer linux: ptrace is refused here; use 'portable'\n"


def test_saving(witness, supervisor, script, tmp_path):
    """The run is saved whole, with nothing else left in the folder, and the status stays the script's."""
    supervisor.run = replace(supervisor.run, processes=(replace(supervisor.run.root, exit_code=5),))
    assert witness("run", "--json", "run.json", "a.py")[0] == 5
    assert from_json((tmp_path / "run.json").read_bytes()) == supervisor.run
    assert names_in(tmp_path) == ["a.py", "run.json"]


def test_saving_over_an_older_run(witness, supervisor, script, tmp_path):
    """A file that is there is replaced, through a link at the place that it leads to."""
    target, link = tmp_path / "old.json", tmp_path / "link.json"
    target.write_text("old")
    link.symlink_to(target)
    witness("run", "--json", "link.json", "a.py")
    assert link.is_symlink()
    assert json.loads(target.read_text())["version"] == 1


def test_a_run_that_is_not_finished_leaves_the_old_file(witness, supervisor, script, tmp_path):
    """When the witness is interrupted, the file is as it was, and no draft is left."""
    (tmp_path / "run.json").write_text("old")
    supervisor.error = KeyboardInterrupt()
    witness("run", "--json", "run.json", "a.py")
    assert (tmp_path / "run.json").read_text() == "old"
    assert names_in(tmp_path) == ["a.py", "run.json"]


def test_a_disk_that_fails_at_the_end(witness, script, tmp_path, monkeypatch):
    """What goes wrong only after the run is told in one line, below the timeline, and leaves no draft."""

    def fail(*_):
        raise OSError(28, "No space left on device")

    (tmp_path / "run.json").write_text("old")
    monkeypatch.setattr(Path, "replace", fail)
    status, _, err = witness("run", "--json", "run.json", "a.py")
    path = tmp_path / "run.json"
    line = f"witness: error: --json '{path}' cannot be written (No space left on device): give another file"
    assert (status, drawing(err)) == (2, [*DRAWN, line])
    assert names_in(tmp_path) == ["a.py", "run.json"]
    assert path.read_text() == "old"


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="needs /dev")
def test_saving_to_a_device(witness, supervisor, script):
    """A device is written to, not replaced."""
    _, out, _ = witness("run", "--json", "/dev/stdout", "a.py")
    assert from_json(out) == supervisor.run
    assert witness("run", "--json", os.devnull, "a.py")[0] == 0
    assert Path(os.devnull).is_char_device()


def test_the_folder_is_clean_while_the_script_runs(witness, supervisor, script, tmp_path, monkeypatch):
    """A script that lists its folder sees nothing of the witness's."""
    seen = []
    observe = supervisor.observe

    def looking(job, **rest):
        seen.extend(names_in(tmp_path))
        return observe(job, **rest)

    monkeypatch.setattr(supervisor, "observe", looking)
    witness("run", "--json", "run.json", "a.py")
    assert seen == ["a.py"]


def test_a_stream_that_cannot_draw(witness, supervisor, script, tmp_path, monkeypatch):
    """Where the encoding has no box lines, the timeline is drawn in ASCII."""
    with (tmp_path / "err.txt").open("w", encoding="ascii") as err, monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", err)
        assert main(["run", "a.py"], make_supervisor=supervisor) == 0
    assert "main program  4712          ====" in (tmp_path / "err.txt").read_text(encoding="ascii")
