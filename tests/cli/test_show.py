"""`witness show`: a saved run is drawn again; what is no saved run is refused."""

import json
from dataclasses import replace

import pytest

from pytest_witness.record import to_data, to_json


@pytest.fixture
def saved(supervisor, tmp_path, monkeypatch):
    """Save the played run; return its path."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "run.json"
    path.write_text(to_json(supervisor.run))
    return path


def test_a_saved_run_is_drawn(witness, saved):
    """The timeline goes to standard output, whether it is a terminal or not."""
    status, out, err = witness("show", saved)
    assert (status, err) == (0, "")
    assert [line.rstrip() for line in out.splitlines()] == [
        "a.py: exit code 0 after 500 ms",
        "",
        "                            0 ms     100 ms   200 ms  300 ms   400 ms",
        "process        PID  parent  ┬────────┬────────┬───────┬────────┬────────  end",
        "main program  4712          ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  exit 0",
        "",
        "0 worker processes",
    ]


def test_the_width(witness, saved):
    """Columns can be asked for; otherwise they are the terminal's."""
    for width in (20, 60, 120):
        _, out, _ = witness("show", "--width", width, saved)
        assert max(map(len, out.splitlines())) == width
    assert max(map(len, witness("show", saved)[1].splitlines())) == 80


def test_a_run_shows_as_it_did(witness, supervisor, tmp_path, monkeypatch):
    """What `run` drew, `show` draws again, and the status is 0 whatever the script's was."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.py").touch()
    supervisor.run = replace(supervisor.run, outcome="deadlock", value=None)
    status, _, drawn = witness("run", "--json", "x.json", "a.py")
    assert status == 125
    assert witness("show", "x.json") == (0, drawn[: drawn.index("witness:")], "")


REFUSED = {
    "empty": (b"", "not a saved run: Expecting value: line 1 column 1 (char 0)"),
    "a script": (b"import os\n", "not a saved run: Expecting value: line 1 column 1 (char 0)"),
    "other JSON": (b"[1, 2]", 'not a saved run: expected an object with "version" and "run"'),
    "another version": (
        b'{"version": 9, "run": {}}',
        "a saved run of version 9, but this pytest-witness reads version 1",
    ),
}


@pytest.mark.parametrize(("content", "text"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_saved_run(witness, saved, content, text):
    """The message says what the file is not, and how to make one that is."""
    saved.write_bytes(content)
    line = f"witness: error: '{saved}' is {text}; make one with `witness run --json`\n"
    assert witness("show", saved) == (2, "", line)


DAMAGED = {
    "bytes of no encoding": b"\xff\xfe\xff",
    "bottomless": b"[" * 100_000,
    "a field that is unknown": json.dumps({"version": 1, "run": {"colour": "red"}}).encode(),
    "controls": b'{"version": "\\u001b[2J\\n", "run": {}}',
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_damage_is_one_line(witness, saved, content):
    """Whatever is in the file, there is one line, no traceback, and nothing is obeyed."""
    saved.write_bytes(content)
    status, out, err = witness("show", saved)
    assert (status, out) == (2, "")
    assert err.startswith(f"witness: error: '{saved}' is ")
    assert err.endswith("; make one with `witness run --json`\n")
    assert err[:-1].isprintable()


def changed(run, **fields):
    """Return the saved form of a run with fields of its root changed."""
    data = to_data(run)
    data["run"]["processes"][0].update(fields)
    return json.dumps(data)


@pytest.mark.parametrize(
    "fields",
    [
        {"born": "x"},
        {"role": "king"},
        {"role": []},
        {"cpu_seconds": "x"},
        {"name": 5, "role": "worker"},
        {"threads": 1},
    ],
    ids=str,
)
def test_values_of_the_wrong_kind(witness, supervisor, saved, fields):
    """A file of the right form with a name where a time belongs is refused, not drawn by half."""
    saved.write_text(changed(supervisor.run, **fields))
    status, out, err = witness("show", saved)
    assert (status, out) == (2, "")
    assert err.startswith(f"witness: error: '{saved}' is not a saved run: ")
    assert err.count("\n") == 1
