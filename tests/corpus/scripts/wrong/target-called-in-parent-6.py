import multiprocessing as mp

TEXTS = {
    "fox": "the quick brown fox jumps over the lazy dog",
    "sea": "she sells sea shells by the sea shore",
    "wood": "how much wood would a woodchuck chuck",
}


def count_words(title, text):
    words = text.split()
    print(f"{title:>6}: {len(words)} words, longest is {max(words, key=len)!r}")


def in_background(job, label):
    """start the job in its own process and give the process back"""
    proc = mp.Process(target=job, name=label)
    proc.start()
    return proc


def main():
    running = []
    for title, text in TEXTS.items():
        running.append(in_background(count_words(title, text), label=title))
    for proc in running:
        proc.join()
        print(proc.name, "ended with", proc.exitcode)


if __name__ == "__main__":
    main()
