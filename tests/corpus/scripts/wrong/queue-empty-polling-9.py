from multiprocessing import Process, Queue


def count_char(char, text, q):
    n = 0
    for c in text:
        if c == char:
            n += 1
    q.put({char: n})


text = "the quick brown fox jumps over the lazy dog " * 5000

if __name__ == "__main__":
    q = Queue()
    counters = [Process(target=count_char, args=(v, text, q)) for v in "aeiou"]
    for c in counters:
        c.start()

    table = {}
    for _ in range(q.qsize()):
        table.update(q.get())

    for c in counters:
        c.join()
    print("vowels found:", table)
