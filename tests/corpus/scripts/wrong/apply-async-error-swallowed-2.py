import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def count_lines(path):
    with open(path) as f:
        n = sum(1 for _ in f)
    print(path.name, "has", n, "lines")


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for name, n in (("diary.txt", 12), ("todo.txt", 3)):
            (folder / name).write_text("bla\n" * n)
        with ProcessPoolExecutor(max_workers=3) as ex:
            for name in ("diary.txt", "todo.txt", "shopping.txt"):
                ex.submit(count_lines, folder / name)
    print("counted all files")


if __name__ == "__main__":
    main()
