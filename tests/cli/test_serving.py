"""`witness run --pages`: the files of a folder, served while the script runs."""

import subprocess
import sys
from urllib.request import urlopen

import psutil
import pytest

from pytest_witness.observe import can_trace
from pytest_witness.record import from_json

OBSERVERS = ["portable", *(["linux"] if can_trace() else [])]


@pytest.fixture
def folder(script):
    """Make a folder with two files, a hidden one and a folder in it."""
    folder = script.parent / "pages"
    (folder / "below").mkdir(parents=True)
    for name in ("two words.txt", "one", ".hidden", "below/three"):
        (folder / name).write_bytes(name.encode() + b"\xff")
    return folder


def test_addresses_follow_the_arguments(witness, supervisor, folder):
    """The script is given the addresses of the files, in the order of their names, after its own arguments."""
    observe = supervisor.observe
    bodies = []

    def watched(job, *, on_output):
        for url in job.args[2:]:
            with urlopen(url) as page:
                bodies.append(page.read())
        return observe(job)

    supervisor.observe = watched
    assert witness("run", "--pages", folder, "a.py", "x", "--pages")[0] == 0
    (job,) = supervisor.jobs
    assert job.args[:2] == ("x", "--pages")
    assert [url.rpartition("/")[2] for url in job.args[2:]] == ["one", "two%20words.txt"]
    assert bodies == [b"one\xff", b"two words.txt\xff"]
    assert len(job.pages.split()) == 2


def test_nothing_is_served_afterwards(witness, supervisor, folder):
    """When the script has ended, and also when its observer fails, the server is gone."""
    before = psutil.Process().children()  # of other tests
    witness("run", "--pages", folder, "a.py")
    assert psutil.Process().children() == before
    supervisor.error = KeyboardInterrupt()
    witness("run", "--pages", folder, "a.py")
    assert psutil.Process().children() == before


def test_without_pages(witness, supervisor, script):
    """Without the option nothing is served."""
    witness("run", "a.py")
    assert supervisor.jobs[0].pages is None


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gone", "--pages 'gone' cannot be read (no such file or directory): give a folder with files in it"),
        ("a.py", "--pages 'a.py' cannot be read (not a directory): give a folder with files in it"),
        ("empty", "--pages 'empty': there is no file in it: give a folder with files in it"),
    ],
)
def test_what_cannot_be_served(witness, script, name, message):
    """A folder that is none, or has no files, is refused before anything runs."""
    (script.parent / "empty").mkdir()
    status, out, err = witness("run", "--pages", name, "a.py")
    assert (status, out) == (2, "")
    assert message.lower() in err.lower()


@pytest.mark.parametrize("observer", OBSERVERS)
def test_for_real(tmp_path, observer):
    """A script that downloads gets its pages, and the timeline tells how many requests there were."""
    script = tmp_path / "down.py"
    script.write_text(
        "import sys\nfrom urllib.request import urlopen\nprint(*(len(urlopen(url).read()) for url in sys.argv[1:]))\n"
    )
    command = ["run", "--observer", observer, "--json", "run.json", "--pages", ".", "down.py"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest_witness", *command],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, f"{script.stat().st_size}\n")
    assert "1 request of 1 process for pages, at most 1 open at the same moment\n" in done.stderr
    (request,) = from_json((tmp_path / "run.json").read_bytes()).requests
    assert (request.path, request.status) == ("/down.py", 200)
