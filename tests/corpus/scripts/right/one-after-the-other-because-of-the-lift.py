"""The stages build on each other: a process each, so that the memory of each is given back."""
import json
import tempfile
from multiprocessing import Process
from pathlib import Path


def collect(folder):
    Path(folder, "raw.json").write_text(json.dumps(list(range(20))))


def clean(folder):
    raw = json.loads(Path(folder, "raw.json").read_text())
    Path(folder, "clean.json").write_text(json.dumps([n for n in raw if n % 3]))


def report(folder):
    print("kept", len(json.loads(Path(folder, "clean.json").read_text())))


STAGES = {"collect": collect, "clean": clean, "report": report}

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for name, stage in STAGES.items():
            p = Process(target=stage, args=(folder,), name=name)
            p.start()
            p.join()
            if p.exitcode:
                raise SystemExit(f"{name} failed")
