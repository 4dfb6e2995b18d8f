from concurrent.futures import ProcessPoolExecutor
from time import perf_counter

TEXT = "the more processes the faster it gets " * 20


def shift(letter):
    """One letter of the caesar code."""
    if letter == " ":
        return letter
    return chr((ord(letter) - ord("a") + 3) % 26 + ord("a"))


def encode_fast(text):
    with ProcessPoolExecutor(max_workers=4) as executor:
        futures = [executor.submit(shift, letter) for letter in text]
        return "".join(f.result() for f in futures)


if __name__ == "__main__":
    begin = perf_counter()
    slow = "".join(shift(letter) for letter in TEXT)
    middle = perf_counter()
    fast = encode_fast(TEXT)
    end = perf_counter()
    print(fast[:38])
    print("equal:", slow == fast)
    print(f"one process {middle - begin:.4f} s, four processes {end - middle:.4f} s ???")
