import multiprocessing
import queue

results = queue.Queue()


def longest_word(line):
    best = ""
    for word in line.split():
        if len(word) > len(best):
            best = word
    results.put(best)


if __name__ == "__main__":
    lines = [
        "a long way to the lighthouse",
        "summer holidays in the mountains",
        "rain again",
    ]
    workers = []
    for line in lines:
        w = multiprocessing.Process(target=longest_word, args=(line,))
        workers.append(w)
        w.start()
    for w in workers:
        w.join()
    while len(lines) > 0:
        print(lines.pop(0), "->", results.get())
