from concurrent.futures import ProcessPoolExecutor
import os
import time


def word_count(text):
    time.sleep(0.12)
    return len(text.split()), os.getpid()


def main():
    library = {
        "poem": "roses are red violets are blue",
        "news": "local cat elected mayor for the third time in a row",
        "note": "buy milk",
        "mail": "dear sir or madam i write to you because",
        "log": "error error warning error ok",
    }
    with ProcessPoolExecutor(max_workers=4) as ex:
        counts = {title: ex.submit(word_count, text).result()
                  for title, text in library.items()}
    for title, (n, pid) in counts.items():
        print(f"{title}: {n} words (worker {pid})")


if __name__ == "__main__":
    main()
