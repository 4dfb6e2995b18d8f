import multiprocessing as mp


def count_letters(word):
    return len(word.strip(".,!"))


def fast_map(function, things):
    """My own helper: use two processes for anything."""
    with mp.Pool(2) as pool:
        return pool.map(function, things)


def count_chapter(chapter):
    return sum(fast_map(count_letters, chapter.split()))


if __name__ == "__main__":
    book = [
        "It was a dark night.",
        "The wind was cold, the moon was bright.",
        "Then somebody knocked!",
    ]
    print("letters in each chapter:")
    print(fast_map(count_chapter, book))
