import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def fetch(name):
    time.sleep(0.1)
    return name * 1000


def count(text):
    return text[0], len(text)


if __name__ == "__main__":
    with ThreadPoolExecutor(4) as threads, ProcessPoolExecutor(2) as processes:
        for letter, n in processes.map(count, threads.map(fetch, "abcd")):
            print(letter, n)
