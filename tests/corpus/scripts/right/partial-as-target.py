from functools import partial
from multiprocessing import Process


def repeat(word, times, mark="-"):
    print(mark.join([word] * times))


if __name__ == "__main__":
    processes = [
        Process(target=partial(repeat, "tick", 3)),
        Process(target=partial(repeat, "tock", 2, mark="~")),
        Process(target=partial(repeat, "cuckoo", times=1)),
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
