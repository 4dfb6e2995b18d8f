from multiprocessing import Process


def count_words(title, text, table):
    for word in text.split():
        table[title, word] = table.get((title, word), 0) + 1


if __name__ == "__main__":
    table = {}
    books = {
        "one": "the cat and the dog",
        "two": "a dog is not a cat",
    }
    helpers = [Process(target=count_words, args=(t, books[t], table)) for t in books]
    for h in helpers:
        h.start()
    for h in helpers:
        h.join()
    print("different words found:", len(table))
    print(table)
