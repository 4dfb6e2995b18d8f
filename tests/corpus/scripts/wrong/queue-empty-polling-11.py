from multiprocessing import Process, Queue
import time


def count_vowels(text, q):
    time.sleep(0.2)
    q.put(sum(text.count(v) for v in "aeiou"))


def main():
    texts = ["education", "rhythm", "banana split", "queueing"]
    q = Queue()
    procs = [Process(target=count_vowels, args=(t, q)) for t in texts]
    for p in procs:
        p.start()

    vowels = []
    while not q.empty():
        vowels.append(q.get())

    for p in procs:
        p.join()
    print("answers", len(vowels), "of", len(texts))
    print("total", sum(vowels))


if __name__ == "__main__":
    main()
