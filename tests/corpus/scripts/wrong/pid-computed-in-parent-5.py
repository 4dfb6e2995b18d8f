import multiprocessing
from os import getpid


def say(text, number):
    print(text, "and my number is", number)


if __name__ == "__main__":
    numbers = {"one": 1, "two": 2, "three": 3, "four": 4}
    procs = {}
    for word, number in numbers.items():
        text = f"I am process {getpid()}"
        procs[word] = multiprocessing.Process(target=say, args=(text, number))
    for word in procs:
        procs[word].start()
    for word in procs:
        procs[word].join()
