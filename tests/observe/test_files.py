"""Which files the submission's code opens, and how."""

import pytest

EACH = """
    import os, shutil, sqlite3, tempfile
    from pathlib import Path

    HERE = Path("made")

    def with_open(name, mode):
        with open(name, mode):
            pass

    def by_os(name, flags):
        os.close(os.open(name, flags | os.O_CREAT))

    def main(way):
        os.makedirs("made", exist_ok=True)
        os.chdir("made")
        Path("there").touch()
        {
            "write": lambda: with_open("a", "w"),
            "write bytes": lambda: with_open(b"a", "wb"),
            "write text": lambda: Path("a").write_text("x"),
            "exclusive": lambda: with_open("a", "x"),
            "append": lambda: with_open("a", "a"),
            "both": lambda: with_open("there", "r+"),
            "read": lambda: with_open("there", "r"),
            "flags": lambda: by_os("a", os.O_WRONLY | os.O_TRUNC),
            "flags both": lambda: by_os("a", os.O_RDWR),
            "copy": lambda: shutil.copyfile("there", "a"),
            "move": lambda: os.replace("there", "a"),
            "list": lambda: os.listdir(),
            "scan": lambda: list(Path(".").iterdir()),
            "base": lambda: sqlite3.connect("a").close(),
            "no file": lambda: with_open(os.devnull, "w"),
            "in memory": lambda: sqlite3.connect(":memory:").close(),
            "a number": lambda: os.fdopen(os.dup(1), "w").close(),
            "nameless": lambda: tempfile.TemporaryFile(dir=".").close(),
            "module": lambda: __import__("calendar"),
        }[way]()
"""


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("write", ["anew a"]),
        ("write bytes", ["anew a"]),
        ("write text", ["anew a"]),
        ("exclusive", ["new a"]),
        ("append", ["append a"]),
        ("both", ["change there"]),
        ("read", ["read there"]),
        ("flags", ["anew a"]),
        ("flags both", ["change a"]),
        ("copy", ["read there", "anew a"]),
        ("move", ["read there", "replace a"]),
        ("list", ["list made"]),
        ("scan", ["list made"]),
        ("base", ["change a"]),
        ("no file", []),
        ("in memory", []),
        ("a number", []),
        ("nameless", []),
        ("module", []),
    ],
)
def test_how_a_file_is_opened(observe, tmp_path, way, told):
    """It does not matter by which library; what is no file in a folder is nobody's business."""
    run = observe(EACH, way)
    assert run.outcome == "returned"
    later = [use for use in run.files if use.name != "main"]  # where it makes what is there
    assert [f"{use.how} {use.path.rpartition('/')[2]}" for use in later] == told
    assert {use.path.startswith(str(tmp_path / "made")) for use in later} <= {True}


WORKERS = """
    from multiprocessing import Process

    def save(number):
        with open("answer.txt",
                  "w") as file:
            file.write(str(number))

    def main():
        processes = [Process(target=save, args=(number,)) for number in range(2)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        with open("answer.txt") as file:
            return file.read()
"""


def test_who_opens_it_and_where(observe, tmp_path, method):
    """Each process is told of by itself, with the line of the submission."""
    run = observe(WORKERS, start_method=method)
    path = str(tmp_path / "answer.txt")
    assert [(use.path, use.how, use.name, use.line) for use in run.files] == [
        (path, "anew", "save", 5),
        (path, "anew", "save", 5),
        (path, "read", "main", 15),
    ]
    assert {use.pid for use in run.files[:2]} == {worker.pid for worker in run.workers}
    assert run.files[2].pid == run.root.pid


def test_who_opens_files_for_a_living(observe):
    """Of one process, two hundred are told, and it may open as many as it likes."""
    run = observe("""
        def main():
            for number in range(1000):
                open(f"{number % 10}.txt", "w").close()
            return number
    """)
    assert run.value == 999
    assert len(run.files) == 200


def test_what_goes_wrong_is_the_submissions(observe):
    """An error is raised as ever, also of a path that is none, and with connections and hooks gone."""
    run = observe("""
        import os

        class Odd:
            def __fspath__(self):
                raise KeyError("odd")

        def error_of(path):
            try:
                open(path, "w")
            except Exception as error:
                return type(error).__name__

        def main():
            found = [error_of(path) for path in ("no/such", Odd(), 2.5, "a\\0b", "\\udcff/x", b"\\xff/x")]
            os.closerange(3, 1000)
            open("still", "w").close()
            return found
    """)
    missing = "FileNotFoundError"
    assert run.value == [missing, "KeyError", "TypeError", "ValueError", missing, missing]
