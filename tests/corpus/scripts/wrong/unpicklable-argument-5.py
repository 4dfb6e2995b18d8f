import pathlib
import tempfile
import multiprocessing


def longest_line(handle):
    return max(handle.read().splitlines(), key=len)


def main():
    folder = pathlib.Path(tempfile.mkdtemp())
    poems = {
        "a.txt": "roses are red\nviolets are blue\n",
        "b.txt": "the fog comes\non little cat feet\n",
        "c.txt": "so much depends\nupon\n",
    }
    for name, text in poems.items():
        (folder / name).write_text(text)

    # open everything first, then read in parallel
    handles = [open(folder / name) for name in poems]
    with multiprocessing.Pool(3) as pool:
        results = pool.map(longest_line, handles)
    for name, line in zip(poems, results):
        print(name, "->", line)


if __name__ == "__main__":
    main()
