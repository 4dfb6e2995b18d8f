import os
import pathlib
import sys
import tempfile

WORKER = """
import os, sys
name = sys.argv[1]
print("hello", name, "from process", os.getpid())
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder) / "worker.py"
        script.write_text(WORKER)
        for name in ["Ann", "Bob", "Cem"]:
            status = os.system(f"{sys.executable} {script} {name}")
            print(name, "ended with", status)


if __name__ == "__main__":
    main()
