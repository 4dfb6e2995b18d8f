from multiprocessing import Process, Queue


def word_lengths(line, box):
    box.put((line, [len(w) for w in line.split()]))


POEM = """roses are red
violets are blue
sugar is sweet"""

if __name__ == "__main__":
    box = Queue()
    lines = POEM.splitlines()
    workers = {}
    for line in lines:
        workers[line] = Process(word_lengths, args=(line, box))
    for w in workers.values():
        w.start()
    for _ in lines:
        print(*box.get())
    for w in workers.values():
        w.join()
