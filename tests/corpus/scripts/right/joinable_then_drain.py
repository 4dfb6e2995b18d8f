from multiprocessing import JoinableQueue, Manager, Process


def count(texts, counts):
    for text in iter(texts.get, None):
        counts.put((text, len(text.split())))
        texts.task_done()
    texts.task_done()


if __name__ == "__main__":
    texts = JoinableQueue()
    with Manager() as manager:
        counts = manager.Queue()
        readers = [Process(target=count, args=(texts, counts)) for _ in range(3)]
        for r in readers:
            r.start()
        for t in ("a b c", "d e", "f", "g h i j"):
            texts.put(t)
        for _ in readers:
            texts.put(None)
        texts.join()
        total = 0
        while not counts.empty():
            text, n = counts.get()
            total += n
        print(total, "words")
        for r in readers:
            r.join()
