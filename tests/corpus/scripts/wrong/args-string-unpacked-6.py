import tempfile
from multiprocessing import get_context
from pathlib import Path


def word_count(path):
    text = Path(path).read_text()
    print(path, "has", len(text.split()), "words")


def main():
    ctx = get_context()
    with tempfile.TemporaryDirectory() as tmp:
        jobs = {}
        for k in range(1, 4):
            path = f"{tmp}/chapter{k}.txt"
            Path(path).write_text("once upon a time " * k)
            jobs[path] = ctx.Process(target=word_count, args=path)

        for path, job in jobs.items():
            print("counting", path)
            job.start()
        while jobs:
            path, job = jobs.popitem()
            job.join()
            print("finished with code", job.exitcode)


if __name__ == "__main__":
    main()
