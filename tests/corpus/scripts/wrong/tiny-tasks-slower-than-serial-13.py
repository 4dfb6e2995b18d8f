import concurrent.futures
import time

TEXT = "multiprocessing makes every program faster " * 35


def is_vowel(letter):
    return letter in "aeiou"


class Timer:
    def __init__(self, label):
        self.label = label

    def __enter__(self):
        self.start = time.time()

    def __exit__(self, *exc):
        print(f"{self.label:10}{time.time() - self.start:8.4f} s")


def main():
    with Timer("serial"):
        n1 = sum(map(is_vowel, TEXT))
    with Timer("parallel"):
        with concurrent.futures.ProcessPoolExecutor(max_workers=2) as pool:
            futures = [pool.submit(is_vowel, letter) for letter in TEXT]
            n2 = sum(f.result() for f in futures)
    print(n1, "vowels /", n2, "vowels in", len(TEXT), "letters")


if __name__ == "__main__":
    main()
