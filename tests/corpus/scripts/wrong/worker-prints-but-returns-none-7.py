from concurrent.futures import ProcessPoolExecutor
import sys


def to_binary(number):
    bits = ""
    n = number
    while n:
        bits = str(n % 2) + bits
        n //= 2
    return print(number, "->", bits or "0")


class Converter:
    def __init__(self, workers):
        self.workers = workers
        self.cache = {}

    def convert(self, *numbers):
        with ProcessPoolExecutor(self.workers) as ex:
            futures = {n: ex.submit(to_binary, n) for n in numbers}
            for n, fut in futures.items():
                self.cache[n] = fut.result()
        return self.cache


if __name__ == "__main__":
    c = Converter(workers=2)
    answer = c.convert(5, 12, 255, 0)
    print("dictionary:", answer)
    print("python", sys.version_info.major, "done")
