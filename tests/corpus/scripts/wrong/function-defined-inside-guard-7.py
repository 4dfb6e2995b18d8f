from concurrent.futures import ProcessPoolExecutor
from time import perf_counter

TEXTS = {
    "alice": "down the rabbit hole she went",
    "moby": "call me ishmael",
    "emma": "handsome clever and rich",
}

if __name__ == "__main__":
    def longest(text):
        return max(text.split(), key=len)

    def first(text):
        return text.split()[0]

    t = perf_counter()
    with ProcessPoolExecutor(max_workers=2) as ex:
        long_jobs = {book: ex.submit(longest, text) for book, text in TEXTS.items()}
        first_jobs = {book: ex.submit(first, text) for book, text in TEXTS.items()}
        for book in TEXTS:
            print(book, long_jobs[book].result(), first_jobs[book].result())
    print(f"done in {perf_counter() - t:.2f}")
