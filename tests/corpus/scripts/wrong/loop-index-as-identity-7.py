from concurrent.futures import ProcessPoolExecutor
from string import ascii_lowercase

WORDS = ["apple", "banana", "cherry", "date", "elderberry", "fig"]


def count_letters(job):
    process_id, word = job
    used = [c for c in ascii_lowercase if c in word]
    return f"process no. {process_id}: {word} uses {len(used)} letters"


if __name__ == "__main__":
    # six words, so there are six processes, numbered from 0
    with ProcessPoolExecutor(max_workers=2) as ex:
        for line in ex.map(count_letters, enumerate(WORDS)):
            print(line)
    print("total:", len(WORDS), "processes")
