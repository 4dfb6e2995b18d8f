import operator
from concurrent.futures import ProcessPoolExecutor
from functools import partial


def shift(text, by):
    return "".join(chr((ord(c) - 97 + by) % 26 + 97) for c in text)


if __name__ == "__main__":
    words = ["attack", "dawn", "retreat"]
    with ProcessPoolExecutor(max_workers=2) as ex:
        coded = list(ex.map(partial(shift, by=3), words))
        plain = list(ex.map(partial(shift, by=-3), coded))
        doubled = list(ex.map(partial(operator.mul, 2), [10, 20, 30]))
    # lambdas are fine here, nothing is sent anywhere
    by_length = sorted(plain, key=lambda w: len(w))
    print(coded, plain, by_length, doubled)
