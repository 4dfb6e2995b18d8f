from multiprocessing import Process, Queue


def count_vowels(word, box):
    box.put((word, sum(word.count(v) for v in "aeiou")))


def main():
    words = ["multiplication", "rhythm", "banana", "queue"]
    box = Queue()
    helpers = [Process(target=count_vowels, args=(w, box)) for w in words]
    for h in helpers:
        h.start()
    results = []
    for h in helpers:
        results.append(box.get())
    for h in helpers:
        h.join()
    for word, n in sorted(results):
        print(word, "has", n, "vowels")


if __name__ == "__main__":
    main()
