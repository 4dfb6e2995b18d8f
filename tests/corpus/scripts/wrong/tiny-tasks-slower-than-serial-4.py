"""Is a letter a vowel? With many processes this must be very quick."""
import time
from concurrent.futures import ProcessPoolExecutor

TEXT = "it was a bright cold day in april and the clocks were striking thirteen " * 20


def is_vowel(letter):
    return letter in "aeiou"


def one_process():
    return sum(map(is_vowel, TEXT))


def many_processes():
    with ProcessPoolExecutor(4) as executor:
        waiting = [executor.submit(is_vowel, letter) for letter in TEXT]
        return sum(w.result() for w in waiting)


def measure(f):
    t0 = time.perf_counter()
    n = f()
    print(f"{f.__name__:15} {n} vowels {time.perf_counter() - t0:.4f} s")


if __name__ == "__main__":
    measure(one_process)
    measure(many_processes)
