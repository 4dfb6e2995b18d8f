import multiprocessing
import time


def longest_run(strand, queue):
    best = run = 1
    for a, b in zip(strand, strand[1:]):
        run = run + 1 if a == b else 1
        best = max(best, run)
    time.sleep(0.15)
    queue.put(best)


def analyse(strands):
    queue = multiprocessing.Queue()
    results = {}
    for name, strand in strands.items():
        worker = multiprocessing.Process(target=longest_run, args=(strand, queue))
        worker.start()
        results[name] = queue.get()
        worker.join()
    return results


if __name__ == "__main__":
    strands = {"x1": "AAATTG", "x2": "CCCCCA", "x3": "GATTTTACA", "x4": "ACGT"}
    for name, n in analyse(strands).items():
        print(name, n)
