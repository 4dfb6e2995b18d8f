import multiprocessing as mp

scores = [88, 92, 79, 93, 85, 60]


def lowest():
    print("lowest", min(scores))


def highest():
    print("highest", max(scores))


def spread():
    print("spread", max(scores) - min(scores))


def middle():
    ordered = sorted(scores)
    print("median", (ordered[2] + ordered[3]) / 2)


if __name__ == "__main__":
    questions = {f.__name__: mp.Process(target=f) for f in (lowest, highest, spread, middle)}
    for name in questions:
        questions[name].start()
    for name in questions:
        questions[name].join()
    print({name: p.exitcode for name, p in questions.items()})
