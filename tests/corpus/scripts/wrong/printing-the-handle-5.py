import multiprocessing

BOOKS = {
    "emma": "Emma Woodhouse handsome clever and rich",
    "moby": "Call me Ishmael some years ago never mind how long",
    "alice": "Alice was beginning to get very tired",
}


def words(text):
    return len(text.split())


if __name__ == "__main__":
    counts = {}
    pool = multiprocessing.Pool(3)
    for title, text in BOOKS.items():
        counts[title] = pool.apply_async(words, args=(text,))
    pool.close()
    pool.join()          # now everything is calculated

    for title in sorted(counts):
        print(f"{title} has {counts[title]} words")
